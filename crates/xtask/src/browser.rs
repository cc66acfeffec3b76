//! A Chromium and its driver: found, installed, or named.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process;

/// A browser that a program can drive.
pub(crate) struct Browser {
    chrome: PathBuf,
    driver: PathBuf,
}

const CHROMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const DRIVERS: [&str; 2] = ["chromedriver", "/usr/lib/chromium/chromedriver"];

/// Debian's packages; the last is for Japanese in screenshots.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];

impl Browser {
    /// Finds a browser and its driver; installs them through apt where it may.
    pub(crate) fn ensure() -> Result<Self> {
        if let Some(found) = Self::find() {
            if !has_japanese_font() && install().is_err() {
                println!("No font for Japanese was found; screenshots would show empty boxes.");
            }
            return Ok(found);
        }
        install()?;
        Self::find().context(
            "chromium and chromedriver were installed, yet do not start; \
             set CHROME and CHROMEDRIVER to their paths",
        )
    }

    /// Tells a test program by its environment which browser to drive.
    pub(crate) fn name_in(&self, command: &mut Command) {
        command
            .env("CHROME", &self.chrome)
            .env("CHROMEDRIVER", &self.driver);
    }

    fn find() -> Option<Self> {
        let browser = Self {
            chrome: first("CHROME", &CHROMES)?,
            driver: first("CHROMEDRIVER", &DRIVERS)?,
        };
        println!(
            "{} driven by {}",
            browser.chrome.display(),
            browser.driver.display()
        );
        Some(browser)
    }
}

/// The program that a variable names, else the first of the list that is there
/// and runs. Its whole path: ChromeDriver does not look for a browser by name.
fn first(variable: &str, programs: &[&str]) -> Option<PathBuf> {
    if let Some(path) = std::env::var_os(variable) {
        return Some(path.into());
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    programs
        .iter()
        // A program that is a whole path already stays what it is in `join`.
        .flat_map(|program| std::env::split_paths(&folders).map(move |dir| dir.join(program)))
        .find(|path| path.is_file() && process::answers(path))
}

fn install() -> Result<()> {
    let missing = format!(
        "a Chromium and its driver are needed. Debian: `apt-get install {}`. Elsewhere: Chrome \
         and the ChromeDriver of the same version; then set CHROME and CHROMEDRIVER to their \
         paths if they are not found by themselves. Or leave the browser out: \
         `cargo xtask test --fast`",
        PACKAGES.join(" ")
    );
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!(missing);
    }
    let Some(prefix) = root_prefix() else {
        bail!("{missing} (this user may not install packages)")
    };
    println!("Installing with apt-get: {}", PACKAGES.join(" "));
    let apt_get = |arguments: &[&str]| {
        let mut words = prefix
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive"]);
        let mut command = Command::new(words.next().unwrap_or("env"));
        command
            .args(words)
            .arg("apt-get")
            // Another one may be at work, as on a machine that has just started.
            .args(["-o", "DPkg::Lock::Timeout=300"])
            .args(arguments)
            .stdin(Stdio::null());
        process::run(&mut command)
    };
    apt_get(&["update"])
        .and_then(|()| {
            let options = ["install", "--yes", "--no-install-recommends"];
            apt_get(&[&options[..], &PACKAGES[..]].concat())
        })
        .context(missing)
}

/// What to put before a command so that it runs as root, if there is a way
/// that asks nobody.
fn root_prefix() -> Option<&'static [&'static str]> {
    let id = process::output(Command::new("id").arg("-u")).ok()?;
    if id.trim() == "0" {
        return Some(&[]);
    }
    let asks_nobody = Command::new("sudo")
        .args(["-n", "true"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    asks_nobody.then_some(&["sudo", "-n"])
}

/// Whether some font has Japanese; yes where that cannot be asked.
fn has_japanese_font() -> bool {
    Command::new("fc-list")
        .arg(":lang=ja")
        .output()
        .map_or(true, |list| !list.stdout.is_empty())
}
