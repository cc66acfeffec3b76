//! The page itself as a file to save.

use std::fmt::Write as _;

use anyhow::Result;
use ninsho_tests::{Options, Site};
use sha2::{Digest as _, Sha256};

use crate::{press, preview};

#[tokio::test]
async fn the_page_is_saved_by_a_click_and_not_before() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("#prove > summary").await?;
    assert_eq!(site.requests(), ["GET /"]);
    let save = "#prove [lang=en] a[download]";
    // The whole address: a path alone could lead off the site.
    assert_eq!(
        page.attribute(save, "href").await?,
        Some(page.address().await?)
    );
    assert_eq!(
        page.attribute(save, "download").await?.as_deref(),
        Some("ninsho.html")
    );
    page.assert_clean().await?;
    Ok(())
}

/// The file that a visitor saves is the published one to the last byte, and works from a disk.
#[tokio::test]
async fn the_saved_page_is_the_published_one_and_works() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    site.serve_as_built();
    page.click("#prove > summary").await?;
    page.click("#prove [lang=en] a[download]").await?;
    let file = page.downloaded("ninsho.html").await?;
    let bytes = std::fs::read(&file)?;
    let mut sum = String::new();
    for byte in Sha256::digest(&bytes) {
        write!(sum, "{byte:02x}")?;
    }
    assert_eq!(sum, site.checksum()?);
    assert_eq!(site.requests(), ["GET /", "GET /"]);

    page.go(&format!("file://{}", file.display())).await?;
    page.ready().await?;
    page.settle().await?;
    page.click("[data-sample=firmware-oem]").await?;
    assert_eq!(page.count("[data-kind=oem-dm]").await?, 1);
    assert_eq!(page.count(".event").await?, 13);
    press(&page, "json").await?;
    assert!(preview(&page).await?.contains("\"oem-dm\""));
    assert_eq!(
        site.requests(),
        ["GET /", "GET /"],
        "the file asks for nothing"
    );
    Ok(())
}
