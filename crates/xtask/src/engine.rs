//! The browser engines and their drivers: found, installed, or named.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::workspace::Workspace;
use crate::{apt, process};

/// An engine that the page is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    /// Chromium and ChromeDriver
    Chromium,
    /// Firefox and geckodriver
    Firefox,
    /// WebKitGTK's MiniBrowser and its driver, in a screen of Xvfb
    Webkit,
}

/// A program: the variable that may name it, where it is looked for, and whether it answers
/// to `--version`.
type Wanted = (&'static str, &'static [&'static str], bool);

impl Engine {
    /// The name in headlines, and what `NINSHO_ENGINE` takes.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Webkit => "WebKit",
        }
    }

    fn programs(self) -> &'static [Wanted] {
        match self {
            Self::Chromium => &[
                (
                    "CHROME",
                    &[
                        "chromium",
                        "chromium-browser",
                        "google-chrome",
                        "google-chrome-stable",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    ],
                    true,
                ),
                (
                    "CHROMEDRIVER",
                    &["chromedriver", "/usr/lib/chromium/chromedriver"],
                    true,
                ),
            ],
            Self::Firefox => &[
                (
                    "FIREFOX",
                    &[
                        "firefox-esr",
                        "firefox",
                        "/Applications/Firefox.app/Contents/MacOS/firefox",
                    ],
                    true,
                ),
                ("GECKODRIVER", &["geckodriver"], true),
            ],
            Self::Webkit => &[
                (
                    "MINIBROWSER",
                    &[
                        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
                        "/usr/lib/webkit2gtk-4.1/MiniBrowser",
                    ],
                    false,
                ),
                ("WEBKITDRIVER", &["WebKitWebDriver"], false),
                ("XVFB", &["Xvfb"], false),
            ],
        }
    }

    /// Debian's packages; that of fonts is for Japanese in screenshots.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver", "fonts-noto-cjk"],
            Self::Firefox => &["firefox-esr"],
            Self::Webkit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// What to do by hand where apt-get cannot help.
    fn advice(self) -> &'static str {
        match self {
            Self::Chromium => {
                "Chrome and the ChromeDriver of the same version; set CHROME and CHROMEDRIVER to \
                 their paths if they are not found by themselves"
            }
            Self::Firefox => {
                "Firefox, and `cargo install geckodriver --locked`; set FIREFOX and GECKODRIVER \
                 to their paths if they are not found by themselves"
            }
            Self::Webkit => {
                "WebKitGTK with its MiniBrowser and WebKitWebDriver, and Xvfb (Linux alone has \
                 them); set MINIBROWSER, WEBKITDRIVER and XVFB to their paths"
            }
        }
    }
}

/// An engine with the paths of its programs.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    programs: Vec<(&'static str, PathBuf)>,
}

impl Browser {
    /// Finds an engine and its driver; installs them where it may.
    pub(crate) fn ensure(workspace: &Workspace, engine: Engine) -> Result<Self> {
        if let Some(found) = Self::find(workspace, engine) {
            if engine == Engine::Chromium && !has_japanese_font() && install(engine).is_err() {
                println!("No font for Japanese was found; screenshots would show empty boxes.");
            }
            return Ok(found);
        }
        // A driver alone may be missing: no package of Debian has geckodriver.
        let has_browser = first(workspace, &engine.programs()[0]).is_some();
        if engine != Engine::Firefox || !has_browser {
            install(engine)?;
        }
        if engine == Engine::Firefox && Self::find(workspace, engine).is_none() {
            install_geckodriver(workspace)?;
        }
        Self::find(workspace, engine).with_context(|| {
            format!(
                "the packages of {} were installed, yet do not start; needed: {}",
                engine.name(),
                engine.advice()
            )
        })
    }

    /// Tells a test program by its environment which browser to drive.
    pub(crate) fn name_in(&self, command: &mut Command) {
        command
            .env("NINSHO_ENGINE", self.engine.name())
            .envs(self.programs.iter().map(|(name, path)| (name, path)));
    }

    /// The path of the program that this variable names for the tests.
    pub(crate) fn program(&self, variable: &str) -> Option<&Path> {
        let mut programs = self.programs.iter();
        programs
            .find(|(name, _)| *name == variable)
            .map(|(_, path)| path.as_path())
    }

    fn find(workspace: &Workspace, engine: Engine) -> Option<Self> {
        let programs = engine
            .programs()
            .iter()
            .map(|wanted| Some((wanted.0, first(workspace, wanted)?)))
            .collect::<Option<Vec<_>>>()?;
        let paths: Vec<String> = programs
            .iter()
            .map(|(_, path)| path.display().to_string())
            .collect();
        println!("{}: {}", engine.name(), paths.join(", "));
        Some(Self { engine, programs })
    }
}

/// The program that a variable names, else the first of the list that is there
/// and runs. Its whole path: ChromeDriver does not look for a browser by name.
fn first(workspace: &Workspace, (variable, programs, answers): &Wanted) -> Option<PathBuf> {
    if let Some(path) = std::env::var_os(variable) {
        return Some(path.into());
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path)
        .chain([workspace.tools().join("bin")])
        .collect();
    programs
        .iter()
        // A program that is a whole path already stays what it is in `join`.
        .flat_map(|program| folders.iter().map(move |folder| folder.join(program)))
        .find(|path| path.is_file() && (!answers || process::answers(path)))
}

fn install_geckodriver(workspace: &Workspace) -> Result<()> {
    println!("geckodriver is missing; cargo builds it now, which takes a few minutes.");
    let mut command = workspace.cargo();
    command
        // It passes words on and does nothing that takes long: unoptimised it is there sooner.
        .args(["install", "geckodriver", "--locked", "--debug", "--root"])
        .arg(workspace.tools())
        .arg("--target-dir")
        .arg(workspace.target.join("tools-build"));
    process::run(&mut command).with_context(|| format!("needed: {}", Engine::Firefox.advice()))
}

fn install(engine: Engine) -> Result<()> {
    let packages = engine.packages();
    let missing = format!(
        "{} and its driver are needed. Debian: `apt-get install {}`. Elsewhere: {}. Or leave it \
         out: `cargo xtask test --engine` with the others, or `--fast` without any",
        engine.name(),
        packages.join(" "),
        engine.advice()
    );
    apt::install(packages, &missing)
}

/// Whether some font has Japanese; yes where that cannot be asked.
fn has_japanese_font() -> bool {
    Command::new("fc-list")
        .arg(":lang=ja")
        .output()
        .map_or(true, |list| !list.stdout.is_empty())
}
