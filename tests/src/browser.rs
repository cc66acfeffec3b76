//! A Chromium of one's own, driven through ChromeDriver.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{
    ChromiumLikeCapabilities as _, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver,
};

/// How to open the page.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    /// The browser's languages, as in `de,en`.
    pub lang: &'a str,
    /// Whether the system has dark colours.
    pub dark: bool,
    /// Width and height of the window in CSS pixels; below 600 it is a phone.
    pub size: (u32, u32),
    /// Device pixels per CSS pixel.
    pub scale: f64,
    /// What follows the address, with its `#`.
    pub fragment: &'a str,
    /// Whether to open `dist/index.html` itself instead of the served page.
    pub from_file: bool,
    /// Whether the app waits for [`Page::release_app`](crate::Page::release_app),
    /// as if the WASM took long to start.
    pub hold_app: bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            lang: "en",
            dark: false,
            size: (1280, 800),
            scale: 1.0,
            fragment: "",
            from_file: false,
            hold_app: false,
        }
    }
}

/// How long a command to the browser may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running browser; it ends when this is dropped.
pub(crate) struct Browser {
    driver: WebDriver,
    process: Process,
    _profile: TempDir,
}

/// Runs in every document before its own scripts, and keeps what the policy blocked.
const LISTEN: &str = r#"
    window.__violations = [];
    window.addEventListener("securitypolicyviolation", (event) => window.__violations.push(
        `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`), true);
"#;

/// Holds the app back until the test releases it.
const HOLD: &str = r"
    const released = new Promise((release) => { window.__releaseApp = release; });
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => { await released; return instantiate(...given); };
";

impl Browser {
    /// Starts a browser with an empty profile.
    pub(crate) async fn start(options: &Options<'_>) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let process = Process::start()?;

        let mut wanted = DesiredCapabilities::chrome();
        // Without it, ChromeDriver looks for the browser it was packaged with.
        if let Some(chrome) = std::env::var_os("CHROME") {
            wanted.set_binary(&chrome.to_string_lossy())?;
        }
        for argument in arguments() {
            wanted.add_arg(argument)?;
        }
        wanted.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
        wanted.add_arg(&format!(
            "--window-size={},{}",
            options.size.0, options.size.1
        ))?;
        wanted
            .add_experimental_option("prefs", json!({ "intl.accept_languages": options.lang }))?;
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        let driver = WebDriver::builder(format!("http://127.0.0.1:{}", process.port), wanted)
            .request_timeout(PATIENCE)
            .connect()
            .await
            .context("Chromium does not start; set CHROME and CHROMEDRIVER to their paths")?;

        let browser = Self {
            driver,
            process,
            _profile: profile,
        };
        browser.emulate(options).await?;
        Ok(browser)
    }

    /// The browser's driver.
    pub(crate) fn driver(&self) -> &WebDriver {
        &self.driver
    }

    async fn emulate(&self, options: &Options<'_>) -> Result<()> {
        let cdp = self.driver.cdp();
        let source = if options.hold_app {
            format!("{LISTEN}{HOLD}")
        } else {
            LISTEN.to_owned()
        };
        let source = format!("{{{source}}}");
        cdp.send_raw(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await?;
        let scheme = if options.dark { "dark" } else { "light" };
        let features = [json!({ "name": "prefers-color-scheme", "value": scheme })];
        cdp.send_raw(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
        let (width, height) = options.size;
        let metrics = json!({
            "width": width,
            "height": height,
            "deviceScaleFactor": options.scale,
            "mobile": width < 600,
        });
        cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        cdp.send_raw(
            "Browser.grantPermissions",
            json!({ "permissions": permissions }),
        )
        .await?;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.process.end();
        // The session is gone. Left to itself, the driver's handle would end it
        // once more, over a connection of a runtime that stands still meanwhile.
        drop(self.driver.clone().leak());
    }
}

fn arguments() -> impl Iterator<Item = &'static str> {
    let quiet = [
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Containers have little shared memory; a file does as well.
        "--disable-dev-shm-usage",
    ];
    // Chromium's sandbox does not start as root, and not in most containers.
    let sandbox = (is_root() || std::env::var_os("CI").is_some()).then_some("--no-sandbox");
    quiet.into_iter().chain(sandbox)
}

#[cfg(target_os = "linux")]
fn is_root() -> bool {
    use std::os::linux::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|this| this.st_uid() == 0)
}

#[cfg(not(target_os = "linux"))]
fn is_root() -> bool {
    false
}

/// ChromeDriver on a port of its choice.
struct Process {
    child: Child,
    port: u16,
    /// Kept open: ChromeDriver ends when it cannot print.
    _output: BufReader<ChildStdout>,
}

impl Process {
    /// Starts ChromeDriver on a port of its choice. It chooses the port first and takes it
    /// afterwards, so two that start in one moment may choose the same and one ends: a few
    /// attempts are part of starting.
    fn start() -> Result<Self> {
        let mut last = Self::try_start();
        for _ in 0..4 {
            if last.is_ok() {
                break;
            }
            last = Self::try_start();
        }
        last
    }

    fn try_start() -> Result<Self> {
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or("chromedriver".into());
        let mut child = Command::new(program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("chromedriver does not start; `cargo xtask test` installs it or names it")?;
        let output = child.stdout.take().context("chromedriver has no output")?;
        let mut output = BufReader::new(output);
        let port = port(&mut output)?;
        Ok(Self {
            child,
            port,
            _output: output,
        })
    }

    /// Asks ChromeDriver to end its browsers and then itself. Killed, it would
    /// leave them running.
    fn end(&mut self) {
        let asked = TcpStream::connect(("127.0.0.1", self.port)).and_then(|mut stream| {
            stream.set_read_timeout(Some(Duration::from_secs(10)))?;
            stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
            stream.read_to_end(&mut Vec::new())
        });
        // It may have ended by itself, and then there is nothing to do.
        drop(asked);
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Waits for the line `ChromeDriver was started successfully on port 12345.`
fn port(output: &mut impl BufRead) -> Result<u16> {
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        let words = line.trim().trim_end_matches('.');
        let port = words
            .rsplit_once("started successfully on port ")
            .map(|(_, port)| port.parse());
        if let Some(Ok(port)) = port {
            return Ok(port);
        }
        line.clear();
    }
    bail!("chromedriver ended before it named its port; start it by hand to see why")
}
