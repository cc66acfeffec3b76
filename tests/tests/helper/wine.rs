//! The line for the command prompt, run under Wine where Wine is installed.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, process};

use ninsho_rules::{KeyClass, Status, Windows, evidence};

use crate::{PROMPT, read};

/// The line for the command prompt, run for real: `slmgr.vbs` is one that prints our own
/// fixture, the registry has an upgrade from 7.
#[test]
fn the_line_for_the_prompt_runs_under_wine() {
    let Some(prefix) = Prefix::new() else {
        println!("skipped: Wine is not installed");
        return;
    };
    let fixture = read("tests/fixtures/dlv-default-key.txt");
    let echoes: Vec<String> = fixture
        .lines()
        .map(|line| format!("WScript.Echo \"{line}\""))
        .collect();
    prefix.write("windows/system32/slmgr.vbs", &echoes.join("\r\n"));
    let key = r"HKLM\SYSTEM\Setup\Source OS (Updated on 7/30/2016 10:00:00)";
    prefix.run(&[
        "reg",
        "add",
        key,
        "/v",
        "ProductName",
        "/d",
        "Windows 7 Professional",
        "/f",
    ]);
    let line = read(PROMPT);
    // Wine has no `clip`; what goes onto the screen is what is read.
    let (copied, shown) = line
        .trim()
        .split_once(" | clip & ")
        .expect("it copies, then it shows");
    assert_eq!(copied, shown);
    // From a file, as Wine's prompt cannot be given quotation marks.
    prefix.write("line.bat", &format!("@{shown}\r\n"));
    let printed = prefix.run(&["cmd", "/c", r"C:\line.bat"]);
    assert!(!printed.contains("10:00"), "{printed}");
    let evidence = evidence::read(&printed);
    let product = evidence.primary().expect("there is a Windows");
    let system = &product.system;
    assert_eq!(
        system.upgraded_from.as_ref().map(|seen| seen.value),
        Some(Windows::Seven),
        "{printed}"
    );
    assert_eq!(
        product.key.as_ref().map(|seen| seen.value),
        Some(KeyClass::Default)
    );
    assert_eq!(
        product.status.as_ref().map(|seen| seen.value),
        Some(Status::Licensed)
    );
}

/// A Windows of Wine's own, thrown away at the end.
struct Prefix(PathBuf);

impl Prefix {
    /// Makes one; `None` where Wine is not installed.
    fn new() -> Option<Self> {
        let folder = env::temp_dir().join(format!("ninsho-wine-{}", process::id()));
        let prefix = Self(folder);
        let made = prefix.command(&["wineboot", "--init"]).output().ok()?;
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        Some(prefix)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("wine");
        command
            .args(arguments)
            .env("WINEPREFIX", &self.0)
            .env("WINEDEBUG", "-all")
            // Neither a display nor what Wine would like to download.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            .env_remove("DISPLAY");
        command
    }

    /// What a command prints.
    fn run(&self, arguments: &[&str]) -> String {
        let output = self
            .command(arguments)
            .output()
            .expect("Wine has just run, so it runs");
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{arguments:?}: {printed}");
        printed
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join("drive_c").join(path), text).expect("the prefix is ours");
    }
}

impl Drop for Prefix {
    fn drop(&mut self) {
        // Its server may still be writing; what is left over lies in the temporary folder.
        let _ = self.command(&["wineboot", "--end-session"]).output();
        let _ = fs::remove_dir_all(&self.0);
    }
}
