//! One binary for every target: `NINSHO_FUZZ` names the one that runs.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use ninsho_tests::fuzz::{TARGETS, Target};

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("NINSHO_FUZZ").unwrap_or_default();
    let target = TARGETS.iter().find(|target| target.name == name);
    target.expect("NINSHO_FUZZ names a target of tests/src/fuzz")
});

fuzz_target!(|bytes: &[u8]| (TARGET.run)(bytes));
