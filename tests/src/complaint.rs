//! What the browser has to say against a page, and how the page looks.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::engine::{Ability, Engine};
use crate::page::Page;

impl Page {
    /// Everything the browser had to say against the page since it was asked
    /// last: blocked by the policy, and errors and warnings in the console.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let violations = self.eval("window.__violations.splice(0)").await?;
        let mut complaints: Vec<String> =
            serde_json::from_value(violations).context("the listener for violations is gone")?;
        if self.browser.engine != Engine::Chromium {
            return Ok(complaints);
        }
        for entry in self.browser.driver().browser_log().await? {
            if matches!(entry.level.as_str(), "SEVERE" | "WARNING") {
                complaints.push(entry.message);
            }
        }
        Ok(complaints)
    }

    /// An error if the browser had anything to say against the page.
    pub async fn assert_clean(&self) -> Result<()> {
        let complaints = self.complaints().await?;
        ensure!(
            complaints.is_empty(),
            "the browser complains:\n{}",
            complaints.join("\n")
        );
        Ok(())
    }

    /// Writes a picture of the whole page, as far as it scrolls.
    pub async fn screenshot(&self, file: &Path) -> Result<()> {
        if let Some(why) = self.browser.engine.lacks(Ability::Picture) {
            bail!("no picture in {}: {why}", self.browser.engine.name());
        }
        let cdp = self.browser.driver().cdp();
        let metrics = cdp.send_raw("Page.getLayoutMetrics", json!({})).await?;
        let size = &metrics["cssContentSize"];
        let clip = json!({
            "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1,
        });
        let asked = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let answer = cdp.send_raw("Page.captureScreenshot", asked).await?;
        let picture = STANDARD.decode(answer["data"].as_str().context("no picture was taken")?)?;
        std::fs::write(file, picture)
            .with_context(|| format!("{} cannot be written", file.display()))
    }
}
