//! Many PCs in a real browser: dropped, listed, answered for, opened, saved.

mod dropped;
mod files;
mod headings;
mod school;

use anyhow::Result;
use ninsho_tests::Page;

/// What `slmgr /dli` prints, of a PC of this channel.
fn output(edition: &str, channel: &str, key: &str) -> String {
    format!(
        "Name: Windows(R), {edition} edition\n\
         Description: Windows(R) Operating System, {channel} channel\n\
         Partial Product Key: {key}\nLicense Status: Licensed\n"
    )
}

/// Waits until so many PCs are listed and nothing more is read.
async fn listed(page: &Page, count: usize) -> Result<()> {
    page.wait_for(&format!(
        "!document.querySelector('[data-progress=reading]') \
         && document.querySelector('[data-count]')?.dataset.listed === '{count}'"
    ))
    .await
}

/// What the page saves instead of handing it to the browser.
async fn saved(page: &Page, name: &str) -> Result<String> {
    page.saved(&format!("[data-save=\"{name}\"]")).await
}

const OEM: &str = "OEM_DM";
