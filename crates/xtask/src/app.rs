//! The page as WASM, with the JavaScript glue that binds it to the browser.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::process;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

/// The package of the page.
pub(crate) const PAGE: &str = "ninsho-page";
/// The package of an empty page on the same stack.
pub(crate) const EMPTY: &str = "ninsho-empty";

/// The page's code, ready to be put into the document.
pub(crate) struct App {
    /// JavaScript that defines `wasm_bindgen`.
    pub(crate) glue: String,
    /// What the glue runs.
    pub(crate) wasm: Vec<u8>,
}

/// How much time a build may take for a smaller and faster page.
#[derive(Clone, Copy)]
pub(crate) enum Quality {
    /// What visitors get.
    Release,
    /// Quick turns while working on it.
    Dev,
}

impl Quality {
    /// The quality that the `--dev` flag asks for.
    pub(crate) fn from_dev(dev: bool) -> Self {
        if dev { Self::Dev } else { Self::Release }
    }

    fn profile(self) -> &'static str {
        match self {
            Self::Release => "page",
            Self::Dev => "page-dev",
        }
    }
}

/// Compiles a package for the browser and binds it. The same sources give the same bytes.
pub(crate) fn build(workspace: &Workspace, package: &str, quality: Quality) -> Result<App> {
    toolchain::ensure_wasm_target(workspace)?;
    bind(&compile(workspace, package, quality.profile())?)
}

/// Compiles a package for the browser; returns the path of its WASM.
fn compile(workspace: &Workspace, package: &str, profile: &str) -> Result<PathBuf> {
    // Every source must be in place before its folder can be given a new name.
    process::run(workspace.cargo().args(["fetch", "--target", WASM]))
        .context("a package cannot be fetched; is this computer online?")?;
    let messages = process::output(
        workspace
            .cargo()
            .args(["build", "--package", package, "--target", WASM])
            .args(["--profile", profile])
            .arg("--message-format=json-render-diagnostics")
            .arg("--target-dir")
            .arg(&workspace.target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(workspace)?),
    )
    .context("the page does not compile; see above")?;
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| Some(PathBuf::from(message["filenames"][0].as_str()?)))
        .rfind(|path| path.extension().is_some_and(|end| end == "wasm"))
        .with_context(|| format!("{package} gave no WASM; it has to be a cdylib or a program"))
}

/// Generates the glue of a compiled package.
fn bind(wasm: &Path) -> Result<App> {
    let mut output = Bindgen::new()
        .input_path(wasm)
        // A classic script: not every browser lets a policy name a module by its hash yet,
        // and a global is all that www/boot.js needs.
        .no_modules(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                // Not cargo's `strip`: that takes target_features along, which
                // decide how the glue is written.
                .remove_name_section(true)
                .remove_producers_section(true)
                // The WASM stands in the page; there is no path to fetch it from.
                .omit_default_module_path(true)
                .generate_output()
        })
        .context(
            "wasm-bindgen cannot read the page; is its version the same in Cargo.toml twice?",
        )?;
    if !output.local_modules().is_empty() || output.snippets().values().any(|list| !list.is_empty())
    {
        bail!(
            "a package of the page brings JavaScript files of its own, which have no place in \
             one file; do without that package, or take the feature away that needs them"
        );
    }
    let wasm = output.wasm_mut().emit_wasm();
    Ok(App {
        glue: output.js().to_owned(),
        wasm,
    })
}

/// The compiler's flags, which give the folders of this computer new names:
/// paths reach the WASM through the places of panics, and there they would
/// tell who built it, and make every checkout's build a different one.
fn flags(workspace: &Workspace) -> Result<OsString> {
    let mut names = vec![
        (workspace.target.clone(), "target".to_owned()),
        (workspace.root.clone(), String::new()),
    ];
    for folder in package_folders()? {
        names.push((folder, "crates.io".to_owned()));
    }
    // With the component rust-src the standard library's paths are local ones;
    // without it they are as here.
    let rustc = rustc_facts()?;
    names.push((rustc.sources, format!("/rustc/{}", rustc.commit)));

    let mut flags = OsString::new();
    for (folder, name) in names {
        if !flags.is_empty() {
            flags.push("\u{1F}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push("=");
        flags.push(name);
    }
    Ok(flags)
}

/// The folders that hold unpacked packages; their names differ by registry.
fn package_folders() -> Result<Vec<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .context("cargo's home folder is unknown; set CARGO_HOME")?;
    let sources = home.join("registry").join("src");
    let entries = std::fs::read_dir(&sources)
        .with_context(|| format!("{} cannot be read; set CARGO_HOME", sources.display()))?;
    let mut folders = Vec::new();
    for entry in entries {
        folders.push(entry?.path());
    }
    folders.sort();
    Ok(folders)
}

struct RustcFacts {
    sources: PathBuf,
    commit: String,
}

fn rustc_facts() -> Result<RustcFacts> {
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let version = process::output(Command::new("rustc").arg("-vV"))?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .unwrap_or("unknown")
        .to_owned();
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    Ok(RustcFacts { sources, commit })
}
