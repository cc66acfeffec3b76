//! The Rust toolchain's part that knows WASM.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::workspace::Workspace;

/// The target that the page is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Installs the WASM target if it is missing, and says so.
pub(crate) fn ensure_wasm_target(workspace: &Workspace) -> Result<()> {
    // Not `rustup target list`: a toolchain may come from a distribution, and
    // then the target is a package, but the folder is the same.
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(WASM)
        .is_dir()
    {
        return Ok(());
    }
    if !process::answers("rustup") {
        bail!(
            "the Rust target {WASM} is missing. Install Rust from https://rustup.rs, or your \
             distribution's package (Debian: libstd-rust-dev-wasm32, Fedora: \
             rust-std-static-{WASM}), then start this again"
        );
    }
    println!("The Rust target {WASM} is missing; rustup installs it now.");
    process::run(
        Command::new("rustup")
            .args(["target", "add", WASM])
            .current_dir(&workspace.root),
    )
    .with_context(|| {
        format!("{WASM} cannot be installed; go online and run `rustup target add {WASM}`")
    })
}
