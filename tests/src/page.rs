//! An open page, and what a visitor does with it.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, WindowHandle};

use crate::browser::{Browser, Options};
use crate::engine::Engine;

/// How long the page may take for what a visitor waits for.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often it is looked at meanwhile.
const EVERY: Duration = Duration::from_millis(50);

/// An open page in a browser of its own, which ends when this is dropped.
///
/// Elements are named by CSS selectors, and must be there exactly as asked for:
/// what is missing is an error.
pub struct Page {
    pub(crate) browser: Browser,
}

/// How slow the line and the processor of a visitor are.
#[derive(Clone, Copy, Debug)]
pub struct Slow {
    /// Bits a second.
    pub line: f64,
    /// Milliseconds from a request to its answer.
    pub latency: f64,
    /// How many times slower the processor is than this one.
    pub processor: f64,
}

impl Page {
    /// Opens an address in Chromium with an empty profile on a slow line and a slow processor,
    /// and does not wait for the app. The script runs in the page before any of its own.
    pub async fn cold(
        address: &str,
        options: &Options<'_>,
        slow: Slow,
        script: &str,
    ) -> Result<Self> {
        let browser = Browser::start(Engine::Chromium, options).await?;
        let cdp = browser.driver().cdp();
        cdp.send_raw("Network.enable", json!({})).await?;
        let line = json!({
            "offline": false,
            "latency": slow.latency,
            "downloadThroughput": slow.line / 8.0,
            "uploadThroughput": slow.line / 8.0,
        });
        cdp.send_raw("Network.emulateNetworkConditions", line)
            .await?;
        cdp.send_raw(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        )
        .await?;
        let page = Self { browser };
        page.slow_down(slow.processor).await?;
        page.browser.driver().goto(address).await?;
        Ok(page)
    }

    pub(crate) async fn open(browser: Browser, address: &str, wait: bool) -> Result<Self> {
        let page = Self { browser };
        page.go(address).await?;
        if wait {
            page.ready().await?;
        }
        Ok(page)
    }

    /// Goes to an address in the same browser, and does not wait for the app.
    pub async fn go(&self, address: &str) -> Result<()> {
        // A change of the fragment alone would not load anything.
        self.browser.driver().goto("about:blank").await?;
        self.browser.driver().goto(address).await?;
        Ok(())
    }

    /// Leaves for an empty page and comes back through the history, whether or not the browser
    /// kept the page meanwhile; waits for the app.
    pub async fn leave_and_return(&self) -> Result<()> {
        let driver = self.browser.driver();
        driver.goto("about:blank").await?;
        driver.back().await?;
        self.ready().await
    }

    /// Opens the same address in a tab more, looks at that, and waits for its app; the tab
    /// before, for [`Self::close_beside`].
    pub async fn open_beside(&self) -> Result<WindowHandle> {
        let address = self.address().await?;
        let driver = self.browser.driver();
        let before = driver.window().await?;
        let tab = driver.new_tab().await?;
        driver.switch_to_window(tab).await?;
        driver.goto(address).await?;
        self.ready().await?;
        Ok(before)
    }

    /// Closes the tab that is looked at, and looks at this one.
    pub async fn close_beside(&self, before: WindowHandle) -> Result<()> {
        let driver = self.browser.driver();
        driver.close_window().await?;
        driver.switch_to_window(before).await?;
        Ok(())
    }

    /// Closes every window but the first, and looks at that one.
    pub async fn close_others(&self) -> Result<()> {
        let driver = self.browser.driver();
        let windows = driver.windows().await?;
        for window in windows.iter().skip(1) {
            driver.switch_to_window(window.clone()).await?;
            driver.close_window().await?;
        }
        if let Some(first) = windows.into_iter().next() {
            driver.switch_to_window(first).await?;
        }
        Ok(())
    }

    /// Loads the page again and waits for the app.
    pub async fn reload(&self) -> Result<()> {
        self.browser.driver().refresh().await?;
        self.ready().await
    }

    /// Waits until the app has started.
    pub async fn ready(&self) -> Result<()> {
        self.wait_for("document.documentElement.dataset.app === 'ready'")
            .await
    }

    /// Lets an app start that was opened with `hold_app`, and waits for it.
    pub async fn release_app(&self) -> Result<()> {
        self.eval("window.__releaseApp()").await?;
        self.ready().await
    }

    /// The engine that shows this page.
    pub fn engine(&self) -> Engine {
        self.browser.engine
    }

    /// What the page would save when this is clicked, instead of handing it to the browser.
    pub async fn saved(&self, selector: &str) -> Result<String> {
        let selector = json!(selector);
        let text = self
            .eval(&format!(
                "new Promise((done) => {{
                    const make = URL.createObjectURL;
                    const click = HTMLAnchorElement.prototype.click;
                    HTMLAnchorElement.prototype.click = () => {{}};
                    URL.createObjectURL = (blob) => {{
                        URL.createObjectURL = make;
                        setTimeout(() => {{ HTMLAnchorElement.prototype.click = click; }}, 50);
                        blob.text().then(done);
                        return 'blob:none';
                    }};
                    document.querySelector({selector}).click();
                }})"
            ))
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The value of a JavaScript expression, awaited if it is a promise.
    pub async fn eval(&self, expression: &str) -> Result<Value> {
        if self.browser.engine != Engine::Chromium {
            return self.eval_by_driver(expression).await;
        }
        // Not WebDriver's own script command: that builds functions from text,
        // which the page's policy is there to forbid.
        let asked = json!({
            // In brackets, so that a statement fails here as it does elsewhere.
            "expression": format!("({expression}\n)"),
            "awaitPromise": true,
            "returnByValue": true,
            "userGesture": true,
        });
        let answer = self
            .browser
            .driver()
            .cdp()
            .send_raw("Runtime.evaluate", asked)
            .await?;
        if let Some(exception) = answer.get("exceptionDetails") {
            let text = exception
                .pointer("/exception/description")
                .unwrap_or(exception);
            bail!("`{expression}` threw {text}");
        }
        Ok(answer.pointer("/result/value").cloned().unwrap_or_default())
    }

    /// Runs JavaScript statements, whatever their value.
    pub async fn run(&self, statements: &str) -> Result<()> {
        self.eval(&format!("(() => {{ {statements} }})()")).await?;
        Ok(())
    }

    /// The same by WebDriver's script command, which here passes by the policy.
    async fn eval_by_driver(&self, expression: &str) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async () => ({expression}))().then(
                (value) => done({{ value: value === undefined ? null : value }}),
                (error) => done({{ error: String(error) }}));"
        );
        let answer = self
            .browser
            .driver()
            .execute_async(script, vec![])
            .await
            .with_context(|| format!("`{expression}` could not be run"))?;
        let answer = answer.json();
        if let Some(error) = answer["error"].as_str() {
            bail!("`{expression}` threw {error}");
        }
        Ok(answer["value"].clone())
    }

    /// Waits until a JavaScript expression is true.
    pub async fn wait_for(&self, expression: &str) -> Result<()> {
        let began = Instant::now();
        while self.eval(expression).await? != json!(true) {
            ensure!(
                began.elapsed() < PATIENCE,
                "this never became true: {expression}"
            );
            tokio::time::sleep(EVERY).await;
        }
        Ok(())
    }

    /// Waits until the page's text has stayed the same for a moment and all is drawn.
    pub async fn settle(&self) -> Result<()> {
        let began = Instant::now();
        let mut last = Value::Null;
        loop {
            let now = self.eval("document.body.innerText").await?;
            if now == last {
                return Ok(());
            }
            ensure!(began.elapsed() < PATIENCE, "the page's text keeps changing");
            last = now;
            tokio::time::sleep(4 * EVERY).await;
        }
    }

    /// Types a text into an element, key by key.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        self.element(selector).await?.send_keys(text).await?;
        Ok(())
    }

    /// Presses a key wherever the focus is: one of WebDriver's key codes, or a character.
    pub async fn press(&self, key: char) -> Result<()> {
        let keys = self.browser.driver().action_chain();
        keys.send_keys(key).perform().await?;
        Ok(())
    }

    /// Clicks on an element as a visitor can: it must be visible and uncovered.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.element(selector).await?.click().await?;
        self.settle().await
    }

    /// The text of an element as a visitor sees it.
    pub async fn text(&self, selector: &str) -> Result<String> {
        self.string(&format!("{}.innerText", query(selector))).await
    }

    /// What a form field holds.
    pub async fn value(&self, selector: &str) -> Result<String> {
        self.string(&format!("{}.value", query(selector))).await
    }

    /// An attribute of an element, if it has it.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        let value = self
            .eval(&format!(
                "{}.getAttribute({})",
                query(selector),
                json!(name)
            ))
            .await?;
        Ok(value.as_str().map(ToOwned::to_owned))
    }

    /// How many elements there are.
    pub async fn count(&self, selector: &str) -> Result<u64> {
        let expression = format!("document.querySelectorAll({}).length", json!(selector));
        self.eval(&expression)
            .await?
            .as_u64()
            .context("a length is a number")
    }

    /// The address bar.
    pub async fn address(&self) -> Result<String> {
        self.string("location.href").await
    }

    /// Whether it goes on over the first sheet of A4 when printed; Chromium only.
    pub async fn needs_another_sheet(&self) -> Result<bool> {
        let asked = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "pageRanges": "2" });
        let cdp = self.browser.driver().cdp();
        match cdp.send_raw("Page.printToPDF", asked).await {
            Ok(_) => Ok(true),
            Err(error) if error.to_string().contains("exceeds page count") => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Drags what lies at this path over the page's heading: `dragEnter`, `dragOver` or `drop`;
    /// Chromium only.
    pub async fn drag(&self, kind: &str, path: &Path) -> Result<()> {
        let at = self
            .eval("(({ x, y }) => [x + 5, y + 5])(document.querySelector('h1').getBoundingClientRect())")
            .await?;
        let event = json!({
            "type": kind,
            "x": at[0],
            "y": at[1],
            "data": { "items": [], "files": [path], "dragOperationsMask": 1 },
        });
        let cdp = self.browser.driver().cdp();
        cdp.send_raw("Input.dispatchDragEvent", event).await?;
        Ok(())
    }

    /// How much memory the page holds, in bytes: what JavaScript still refers to, and all that
    /// WASM ever had at a time; Chromium only.
    pub async fn memory(&self) -> Result<f64> {
        let cdp = self.browser.driver().cdp();
        cdp.send_raw("HeapProfiler.collectGarbage", json!({}))
            .await?;
        let usage = cdp.send_raw("Runtime.getHeapUsage", json!({})).await?;
        let of = |name: &str| usage[name].as_f64().unwrap_or_default();
        // Started already, it answers what it exports.
        let wasm = "wasm_bindgen().then((wasm) => wasm.memory.buffer.byteLength)";
        let wasm = self.eval(wasm).await?.as_f64();
        let wasm = wasm.context("the page does not tell how much memory its WASM has")?;
        Ok(of("usedSize") + of("embedderHeapUsedSize") + wasm)
    }

    /// Makes the browser's processor slower by this factor.
    pub async fn slow_down(&self, factor: f64) -> Result<()> {
        let cdp = self.browser.driver().cdp();
        cdp.send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": factor }))
            .await?;
        Ok(())
    }

    pub(crate) async fn element(&self, selector: &str) -> Result<thirtyfour::WebElement> {
        let found = self.browser.driver().find(By::Css(selector)).await;
        found.with_context(|| format!("the page has no `{selector}`"))
    }

    pub(crate) async fn string(&self, expression: &str) -> Result<String> {
        let value = self.eval(expression).await?;
        let text = value
            .as_str()
            .with_context(|| format!("`{expression}` is {value}, no text"))?;
        Ok(text.to_owned())
    }
}

/// An expression for the first element that a selector finds.
fn query(selector: &str) -> String {
    format!("document.querySelector({})", json!(selector))
}
