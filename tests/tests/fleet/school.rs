//! A list that is longer than a screen.

use std::fmt::Write as _;

use anyhow::Result;
use ninsho_tests::{Options, Site};
use serde_json::json;

use crate::dropped::drop_files;
use crate::{OEM, listed, saved};

const ARROW_DOWN: char = '\u{e015}';

/// A table of so many PCs.
fn school(count: usize) -> String {
    let mut table =
        String::from("PSComputerName,Name,Description,LicenseStatus,PartialProductKey\n");
    for at in 0..count {
        let (edition, channel, key) = match at % 2 {
            0 => ("Core", OEM, "7MT2K"),
            _ => ("Professional", "RETAIL", "3V66T"),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "LAB-{at},\"Windows(R), {edition} edition\",\"Windows(R) Operating System, {channel} channel\",1,{key}"
        );
    }
    table
}

#[tokio::test]
async fn a_school_is_searched_narrowed_answered_for_opened_and_left() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    drop_files(&page, &[("school.csv", school(2_000).as_bytes())]).await?;
    listed(&page, 2_000).await?;
    // Only what is on the screen is drawn, but all of it is counted.
    assert!(page.count(".pcs [data-row]").await? < 60);
    assert_eq!(
        page.attribute(".pcs table", "aria-rowcount")
            .await?
            .as_deref(),
        Some("2001")
    );

    page.click("[data-event='1'][data-part=bad]").await?;
    listed(&page, 1_000).await?;
    page.click("[data-action=show-all]").await?;
    page.type_into(".find input", "lab-19").await?;
    listed(&page, 111).await?;

    // One answer for two that are marked by keyboard, and then for all of these.
    page.run("document.querySelector('[data-row=\"0\"] [data-select]').focus()")
        .await?;
    page.press(' ').await?;
    page.wait_for("document.querySelector('[data-selected]')?.dataset.selected === '1'")
        .await?;
    page.press(ARROW_DOWN).await?;
    page.press(' ').await?;
    page.wait_for("document.querySelector('[data-selected]')?.dataset.selected === '2'")
        .await?;
    assert_eq!(saved(&page, "ninsho.ndjson").await?.lines().count(), 2);
    // Their reports, a sheet each, are there while the browser prints, and no longer.
    page.run(
        "window.print = () => { window.sheets = document.querySelector('.sheets').innerText; }",
    )
    .await?;
    page.click("[data-action=sheets]").await?;
    let sheets = page.eval("window.sheets").await?.to_string();
    assert!(
        sheets.contains("LAB-19") && sheets.contains("LAB-190"),
        "{sheets}"
    );
    page.run("window.dispatchEvent(new Event('afterprint'))")
        .await?;
    page.wait_for("!document.querySelector('.sheets')").await?;
    page.click("[data-action=select-none]").await?;
    page.click("#answer-all > summary").await?;
    let before = page.text(".pcs .what").await?;
    page.click("[data-common=first-windows] [data-answer='7']")
        .await?;
    page.wait_for("!document.querySelector('[data-common] :disabled')")
        .await?;
    assert_ne!(page.text(".pcs .what").await?, before);

    // Open one from the middle of the list, and come back to it.
    page.click("[data-action=show-all]").await?;
    listed(&page, 2_000).await?;
    page.settle().await?;
    page.run("document.querySelector('#pcs').scrollTop = 50000")
        .await?;
    page.wait_for("Number(document.querySelector('[data-row]').dataset.row) > 500")
        .await?;
    page.settle().await?;
    let middle = "[...document.querySelectorAll('[data-open-pc]')][12]";
    let name = page.eval(&format!("{middle}.innerText")).await?;
    page.run(&format!("{middle}.click()")).await?;
    page.wait_for("!!document.querySelector('.report .verdict')")
        .await?;
    assert!(name.as_str().is_some_and(|name| name.starts_with("LAB-")));
    assert!(!page.value(".share input").await?.contains("LAB"));
    assert!(!page.address().await?.contains("LAB"));
    page.click("[data-action=back-to-list]").await?;
    listed(&page, 2_000).await?;
    let scrolled = page
        .eval("document.querySelector('#pcs').scrollTop")
        .await?;
    assert_eq!(scrolled, json!(50_000));
    page.assert_clean().await
}

#[tokio::test]
async fn reading_can_be_stopped() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    drop_files(&page, &[("district.csv", school(60_000).as_bytes())]).await?;
    page.wait_for("Number(document.querySelector('[data-count]')?.dataset.count) > 100")
        .await?;
    page.click("[data-action=stop]").await?;
    page.wait_for("!!document.querySelector('[data-progress=stopped]')")
        .await?;
    let count = page.attribute("[data-count]", "data-count").await?;
    page.settle().await?;
    assert_eq!(page.attribute("[data-count]", "data-count").await?, count);
    assert_ne!(count.as_deref(), Some("60000"));
    page.assert_clean().await
}
