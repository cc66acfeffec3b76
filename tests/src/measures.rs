//! What a program measured, kept for `cargo xtask bench`.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};

/// Writes each name and number into the file that `NINSHO_MEASURES` names, if it names one.
pub fn keep(measures: &[(String, f64)]) -> Result<()> {
    let Some(file) = std::env::var_os("NINSHO_MEASURES") else {
        return Ok(());
    };
    let mut text = String::new();
    for (name, number) in measures {
        let _ = writeln!(text, "{name}\t{number}");
    }
    std::fs::write(file, text).context("the measures cannot be written")
}
