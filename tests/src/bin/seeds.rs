//! Writes what each target of the fuzzer begins with: `seeds FOLDER` makes a folder a target.

use std::path::PathBuf;
use std::{env, fs, io};

use ninsho_tests::fuzz::TARGETS;

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err(io::Error::other("say into which folder"));
    };
    for target in TARGETS {
        let folder = folder.join(target.name);
        fs::create_dir_all(&folder)?;
        for (at, seed) in (target.seeds)().iter().enumerate() {
            fs::write(folder.join(format!("seed-{at:04}")), seed)?;
        }
        println!("{}", target.name);
    }
    Ok(())
}
