//! Every target of the fuzzer over its seeds, and over what once broke it.
//!
//! An input in `tests/findings/TARGET` is a bug that was mended. Its name says which.

use std::fs;
use std::path::Path;

use ninsho_tests::fuzz::TARGETS;

/// About so many seeds of each target are tried here, spread over all of them: other tests
/// read every fixture and story, and these ask more of each.
const TRIED: usize = 60;

#[test]
fn nothing_breaks_on_the_seeds() {
    for target in TARGETS {
        let seeds = (target.seeds)();
        assert!(seeds.len() >= 10, "{}: {}", target.name, seeds.len());
        for seed in seeds.iter().step_by(1 + seeds.len() / TRIED) {
            (target.run)(seed);
        }
    }
}

#[test]
fn what_was_mended_stays_mended() {
    let findings = Path::new(env!("CARGO_MANIFEST_DIR")).join("findings");
    for target in TARGETS {
        let folder = findings.join(target.name);
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("a folder can be listed").path();
            (target.run)(&fs::read(path).expect("a finding can be read"));
        }
    }
}
