//! An open page, and what a visitor does with it.

use anyhow::{Context as _, Result};
use serde_json::json;
use thirtyfour::{By, WindowHandle};

use crate::browser::Browser;
use crate::engine::Engine;

/// An open page in a browser of its own, which ends when this is dropped.
///
/// Elements are named by CSS selectors, and must be there exactly as asked for:
/// what is missing is an error.
pub struct Page {
    pub(crate) browser: Browser,
}

impl Page {
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

    pub(crate) async fn element(&self, selector: &str) -> Result<thirtyfour::WebElement> {
        let found = self.browser.driver().find(By::Css(selector)).await;
        found.with_context(|| format!("the page has no `{selector}`"))
    }
}

/// An expression for the first element that a selector finds.
fn query(selector: &str) -> String {
    format!("document.querySelector({})", json!(selector))
}
