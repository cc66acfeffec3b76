//! Debian's packages, where there is a way to install them that asks nobody.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::process;

/// Installs these packages; where that cannot be, `missing` is the error, which says what to
/// do by hand.
pub(crate) fn install(packages: &[&str], missing: &str) -> Result<()> {
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!("{missing}");
    }
    let Some(prefix) = root_prefix() else {
        bail!("{missing} (this user may not install packages)")
    };
    println!("Installing with apt-get: {}", packages.join(" "));
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
            apt_get(&[&options[..], packages].concat())
        })
        .with_context(|| missing.to_owned())
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
