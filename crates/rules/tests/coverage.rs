//! The table in the docs is the one that the code makes.

use std::fs;
use std::path::Path;

#[test]
fn the_documented_coverage_is_the_real_one() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/coverage.md");
    let made = ninsho_rules::parse::coverage();
    if std::env::var_os("NINSHO_BLESS").is_some() {
        fs::write(&file, &made).expect("the docs can be written");
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == made,
        "run NINSHO_BLESS=1 cargo test -p ninsho-rules --test coverage"
    );
}
