//! What leaves the page, in a real browser: exactly what was shown, and nothing that tells one
//! PC from another.

mod form;
mod identifiers;
mod paper;
mod saved_page;

use anyhow::{Context as _, Result};
use ninsho_tests::Page;

/// The ways out whose text is shown first.
const FORMS: [&str; 4] = ["text", "markdown", "html", "json"];

/// Chooses a way out, or puts the chosen one away.
async fn press(page: &Page, way: &str) -> Result<()> {
    let button = format!("[data-action=form][data-value={way}]");
    page.click(&button).await
}

/// What is shown before it goes out.
async fn preview(page: &Page) -> Result<String> {
    let shown = page
        .eval("document.querySelector('.goes-out pre').textContent")
        .await?;
    Ok(shown.as_str().context("a preview is a text")?.to_owned())
}
