//! What goes into a page and out of it through the clipboard.

use anyhow::Result;
use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;

/// The keys of WebDriver that stand for Control and for letting go of it.
const CONTROL: char = '\u{E009}';
const RELEASE: char = '\u{E000}';

/// A field beside the page's own, for what passes through the clipboard.
const SCRATCH: &str = "ninsho-scratch";

impl Page {
    /// Pastes a text over what the textarea has, through the clipboard, as Ctrl+V does.
    pub async fn paste(&self, text: &str) -> Result<()> {
        self.set_clipboard(text).await?;
        if self.browser.engine != Engine::Chromium {
            let keys = format!("{CONTROL}av{RELEASE}");
            self.type_into("#paste", &keys).await?;
            return self.settle().await;
        }
        self.eval("document.querySelector('#paste').select()")
            .await?;
        let key = json!({ "type": "rawKeyDown", "key": "v", "code": "KeyV", "modifiers": 2,
            "windowsVirtualKeyCode": 86, "commands": ["paste"] });
        let cdp = self.browser.driver().cdp();
        cdp.send_raw("Input.dispatchKeyEvent", key).await?;
        let key = json!({ "type": "keyUp", "key": "v", "code": "KeyV", "modifiers": 2 });
        cdp.send_raw("Input.dispatchKeyEvent", key).await?;
        self.settle().await
    }

    /// Pastes a text while another element than a field has the focus.
    pub async fn paste_beside(&self, focused: &str, text: &str) -> Result<()> {
        self.set_clipboard(text).await?;
        self.type_into(focused, &format!("{CONTROL}v{RELEASE}"))
            .await?;
        self.settle().await
    }

    /// What stands in the clipboard.
    pub async fn clipboard(&self) -> Result<String> {
        if self.browser.engine == Engine::Chromium {
            return self.string("navigator.clipboard.readText()").await;
        }
        // Here a page may not read it, and a visitor pastes.
        self.put_scratch("").await?;
        let keys = format!("{CONTROL}v{RELEASE}");
        self.type_into(&format!("#{SCRATCH}"), &keys).await?;
        let text = self.value(&format!("#{SCRATCH}")).await?;
        self.remove_scratch().await?;
        Ok(text)
    }

    /// Puts a text into the clipboard.
    pub async fn set_clipboard(&self, text: &str) -> Result<()> {
        if self.browser.engine == Engine::Chromium {
            self.eval(&format!("navigator.clipboard.writeText({})", json!(text)))
                .await?;
            return Ok(());
        }
        self.put_scratch(text).await?;
        let keys = format!("{CONTROL}ac{RELEASE}");
        self.type_into(&format!("#{SCRATCH}"), &keys).await?;
        self.remove_scratch().await
    }

    async fn put_scratch(&self, text: &str) -> Result<()> {
        self.eval(&format!(
            "(() => {{
                const field = document.createElement('textarea');
                field.id = '{SCRATCH}';
                field.value = {};
                document.body.append(field);
            }})()",
            json!(text)
        ))
        .await?;
        Ok(())
    }

    async fn remove_scratch(&self) -> Result<()> {
        self.eval(&format!("document.querySelector('#{SCRATCH}').remove()"))
            .await?;
        Ok(())
    }
}
