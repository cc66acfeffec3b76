//! What only Chromium's driver can be asked: a slow visitor, paper, a drag, memory.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::browser::{Browser, Options};
use crate::engine::Engine;
use crate::page::Page;

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

    /// Lays the page out as on paper, or on the screen again; Chromium only.
    pub async fn on_paper(&self, is_paper: bool) -> Result<()> {
        let media = json!({ "media": if is_paper { "print" } else { "" } });
        let cdp = self.browser.driver().cdp();
        cdp.send_raw("Emulation.setEmulatedMedia", media).await?;
        Ok(())
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
}
