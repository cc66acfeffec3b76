//! A browser of one's own, driven through WebDriver.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::preload;

/// How to open the page.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain wish of its own, none a state"
)]
#[derive(Clone, Debug)]
pub struct Options<'a> {
    /// The browser's languages, as in `de,en`.
    pub lang: &'a str,
    /// Whether the system has dark colours.
    pub dark: bool,
    /// Width and height of the page in CSS pixels; below 600 it is a phone. Where the
    /// driver knows only windows, the page is smaller than that.
    pub size: (u32, u32),
    /// Device pixels per CSS pixel; Chromium only.
    pub scale: f64,
    /// What follows the address, with its `#`.
    pub fragment: &'a str,
    /// Whether to open `dist/index.html` itself instead of the served page.
    pub from_file: bool,
    /// Whether the app waits for [`Page::release_app`](crate::Page::release_app),
    /// as if the WASM took long to start.
    pub hold_app: bool,
    /// A script that stands in the page as one of its own.
    pub script: &'a str,
    /// Whether the page has its policy; without it, a test sees what the policy is good for.
    pub policy: bool,
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
            script: "",
            policy: true,
        }
    }
}

impl<'a> Options<'a> {
    /// As if the WASM took long to start.
    pub fn held() -> Self {
        Self {
            hold_app: true,
            ..Self::default()
        }
    }

    /// The built file itself, from the disk.
    pub fn of_file() -> Self {
        Self {
            from_file: true,
            ..Self::default()
        }
    }

    /// With this behind the address.
    pub fn at(fragment: &'a str) -> Self {
        Self {
            fragment,
            ..Self::default()
        }
    }
}

/// How long a command to the browser may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running browser; it ends when this is dropped.
pub(crate) struct Browser {
    web: WebDriver,
    pub(crate) engine: Engine,
    /// Where it puts what is downloaded.
    pub(crate) downloads: PathBuf,
    // Fields are dropped in their order: the program before what it writes into.
    _driver: Driver,
    _folder: TempDir,
}

impl Browser {
    /// Starts a browser with an empty profile.
    pub(crate) async fn start(engine: Engine, options: &Options<'_>) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let downloads = folder.path().join("downloads");
        std::fs::create_dir(&downloads)?;
        let driver = Driver::start(engine, folder.path(), options.lang, options.dark)?;
        let wanted = match engine {
            Engine::Chromium => chromium(options, folder.path()),
            Engine::Firefox => firefox(options, &downloads),
            Engine::WebKit => webkit()?,
        };
        let wanted: Map<String, Value> = serde_json::from_value(wanted)?;
        let address = format!("http://127.0.0.1:{}", driver.port);
        let web = WebDriver::builder(address, Capabilities::from(wanted))
            .request_timeout(PATIENCE)
            .connect()
            .await
            .with_context(|| format!("{} does not start", engine.name()))?;
        let browser = Self {
            web,
            engine,
            downloads,
            _driver: driver,
            _folder: folder,
        };
        if engine == Engine::Chromium {
            browser.emulate(options).await?;
        } else {
            let (width, height) = options.size;
            browser.web.set_window_rect(0, 0, width, height).await?;
        }
        Ok(browser)
    }

    /// The browser's driver.
    pub(crate) fn driver(&self) -> &WebDriver {
        &self.web
    }

    async fn emulate(&self, options: &Options<'_>) -> Result<()> {
        let cdp = self.web.cdp();
        cdp.send_raw(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": preload::for_driver(options) }),
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
        let downloads = json!({ "behavior": "allow", "downloadPath": self.downloads });
        cdp.send_raw("Browser.setDownloadBehavior", downloads)
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
        // The session ends with the driver. Left to itself, this handle would end it
        // once more, over a connection of a runtime that stands still meanwhile.
        drop(self.web.clone().leak());
    }
}

fn chromium(options: &Options<'_>, folder: &Path) -> Value {
    let mut arguments = vec![
        "--headless=new".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        // Containers have little shared memory; a file does as well.
        "--disable-dev-shm-usage".to_owned(),
        format!("--user-data-dir={}", folder.display()),
        format!("--window-size={},{}", options.size.0, options.size.1),
    ];
    // Chromium's sandbox does not start as root, and not in most containers.
    if is_root() || std::env::var_os("CI").is_some() {
        arguments.push("--no-sandbox".to_owned());
    }
    let mut chrome = json!({
        "args": arguments,
        "prefs": { "intl.accept_languages": options.lang },
    });
    // Without it, ChromeDriver looks for the browser it was packaged with.
    if let Some(binary) = std::env::var_os("CHROME") {
        chrome["binary"] = json!(binary.to_string_lossy());
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": chrome,
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

fn firefox(options: &Options<'_>, downloads: &Path) -> Value {
    let mut firefox = json!({
        "args": ["-headless"],
        "prefs": {
            "intl.accept_languages": options.lang,
            // 0 is dark, 1 is light.
            "layout.css.prefers-color-scheme.content-override": i32::from(!options.dark),
            // It would ask before a form goes out in clear text; a visitor might agree.
            "security.warn_submit_secure_to_insecure": false,
            // 2 is the folder that is named.
            "browser.download.folderList": 2,
            "browser.download.dir": downloads,
        },
    });
    if let Some(binary) = std::env::var_os("FIREFOX") {
        firefox["binary"] = json!(binary.to_string_lossy());
    }
    json!({ "browserName": "firefox", "moz:firefoxOptions": firefox })
}

fn webkit() -> Result<Value> {
    let binary = std::env::var_os("MINIBROWSER")
        .context("MINIBROWSER does not name WebKitGTK's MiniBrowser; `cargo xtask test` does")?;
    let webkit = json!({ "binary": binary.to_string_lossy(), "args": ["--automation"] });
    Ok(json!({ "webkitgtk:browserOptions": webkit }))
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
