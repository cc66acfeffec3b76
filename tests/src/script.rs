//! JavaScript in a page: run, and waited for.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;

/// How long the page may take for what a visitor waits for.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often it is looked at meanwhile.
const EVERY: Duration = Duration::from_millis(50);

impl Page {
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

    pub(crate) async fn string(&self, expression: &str) -> Result<String> {
        let value = self.eval(expression).await?;
        let text = value
            .as_str()
            .with_context(|| format!("`{expression}` is {value}, no text"))?;
        Ok(text.to_owned())
    }
}
