//! Generated files, compared with those in the tree.

use std::path::{Path, PathBuf};
use std::{env, fs};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Compares a generated file with the one in the tree, or writes it when that is asked for.
pub(crate) fn snapshot(path: &str, now: &str) {
    let file = root().join(path);
    if env::var_os("NINSHO_BLESS").is_some() {
        fs::write(&file, now).expect("the snapshot can be written");
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == now,
        "{path} is not what the tables say now. If that is meant, run\n  \
         NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy\nand commit the difference."
    );
}
