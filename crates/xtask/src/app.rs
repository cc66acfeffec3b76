//! The page as WASM, with the JavaScript glue that binds it to the browser.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::process;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

const PAGE: &str = "ninsho-page";
const UNPACKER: &str = "ninsho-unpack";
/// Even a quick build of the page would be slow if this were not quick.
const UNPACKER_PROFILE: &str = "release";

/// The page's code, ready to be put into the document.
pub(crate) struct App {
    /// JavaScript that defines `wasm_bindgen`.
    pub(crate) glue: String,
    /// What the glue runs.
    pub(crate) wasm: Vec<u8>,
    /// The WASM that unpacks it. It needs no glue.
    pub(crate) unpacker: Vec<u8>,
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
            Self::Release => "release",
            Self::Dev => "page-dev",
        }
    }
}

/// Compiles the page and binds it.
pub(crate) fn build(workspace: &Workspace, quality: Quality) -> Result<App> {
    toolchain::ensure_wasm_target(workspace)?;
    compile(workspace, quality)?;
    bind(workspace, quality)
}

fn compile(workspace: &Workspace, quality: Quality) -> Result<()> {
    // Every source must be in place before its folder can be given a new name.
    process::run(workspace.cargo().args(["fetch", "--target", WASM]))
        .context("a package cannot be fetched; is this computer online?")?;
    for (package, profile) in [(PAGE, quality.profile()), (UNPACKER, UNPACKER_PROFILE)] {
        let mut command = workspace.cargo();
        command
            // Only here the unpacker is to become a WASM of its own: a package
            // that always is one besides a library is not optimised as a whole.
            .args(["rustc", "--package", package, "--crate-type", "cdylib"])
            .args(["--target", WASM, "--profile", profile])
            .arg("--target-dir")
            .arg(&workspace.target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(workspace)?);
        process::run(&mut command).context("the page does not compile; see above")?;
    }
    Ok(())
}

/// Generates the glue. The same WASM gives the same bytes.
pub(crate) fn bind(workspace: &Workspace, quality: Quality) -> Result<App> {
    let (glue, wasm) = bound(workspace, PAGE, quality.profile())?;
    let (_, unpacker) = bound(workspace, UNPACKER, UNPACKER_PROFILE)?;
    Ok(App {
        glue,
        wasm,
        unpacker,
    })
}

/// The glue of a compiled package, and its WASM.
fn bound(workspace: &Workspace, package: &str, profile: &str) -> Result<(String, Vec<u8>)> {
    let name = package.replace('-', "_");
    let path: PathBuf = [WASM, profile, &format!("{name}.wasm")].iter().collect();
    let mut output = Bindgen::new()
        .input_path(workspace.target.join(path))
        // The other kinds of glue also fetch the WASM: 0.8 KB that nobody needs,
        // in a page that must not fetch.
        .bundler(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                // Not cargo's `strip`: that takes target_features along, which
                // decide how the glue is written.
                .remove_name_section(true)
                .remove_producers_section(true)
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
    let folder = tempfile::tempdir()?;
    output.emit(folder.path())?;
    let module = std::fs::read_to_string(folder.path().join(format!("{name}_bg.js")))?;
    Ok((classic(&module), output.wasm_mut().emit_wasm()))
}

/// A module as a classic script that defines `wasm_bindgen`: not every browser
/// lets a policy name a module by its hash yet, and a global is all that is needed.
fn classic(module: &str) -> String {
    const EXPORT: &str = "export function ";
    let names = module.split(EXPORT).skip(1);
    let names: Vec<_> = names
        .filter_map(|rest| Some(rest.split_once('(')?.0))
        .collect();
    format!(
        "const wasm_bindgen = (() => {{\n{}\nreturn {{ {} }};\n}})();\n",
        module.replace("export ", ""),
        names.join(", ")
    )
}

/// Passes that make more of the code than they make of it better, whatever is
/// to be small. Loops that count in bytes instead of places are 0.85 KB of the
/// packed page, loads that are done early 0.1 KB.
const WITHOUT: [&str; 2] = [
    "-Cllvm-args=-disable-lsr",
    "-Cllvm-args=-enable-load-pre=false",
];

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

    let mut flags = OsString::from(WITHOUT.join("\u{1F}"));
    for (folder, name) in names {
        flags.push("\u{1F}--remap-path-prefix=");
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
