//! A link, opened elsewhere and later.

use anyhow::Result;
use ninsho_tests::{Options, Site};

use crate::shown::verdict;

#[tokio::test]
async fn answers_travel_in_the_link() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own&d=20261122";
    let page = site.open(Options::at(link)).await?;
    page.settle().await?;
    assert_eq!(verdict(&page).await?["kind"], "freeup-dsp");
    assert_eq!(
        page.eval("document.querySelector(\"[data-question='maker'] :checked\").value")
            .await?,
        "own"
    );
    page.assert_clean().await
}

#[tokio::test]
async fn a_link_that_cannot_be_read_says_so() -> Result<()> {
    let site = Site::start()?;
    for (fragment, message) in [
        ("#v=2&ch=Retail", "newer-version"),
        ("#v=1&ch=Retale", "damaged"),
        ("#v=1&ch=Retail&ed=Profess", "damaged"),
        ("#w=11&ed=Professional", "not-a-link"),
    ] {
        let page = site.open(Options::at(fragment)).await?;
        page.settle().await?;
        let shown = page.attribute("[data-message]", "data-message").await?;
        assert_eq!(shown.as_deref(), Some(message), "{fragment}");
        assert!(page.text("[data-message] p").await?.chars().count() > 20);
        assert_eq!(page.count(".report").await?, 0);
    }
    Ok(())
}

#[tokio::test]
async fn a_link_from_before_a_change_shows_both_verdicts() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&w=10&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own&d=";
    for (day, differs) in [("20230901", true), ("20261122", false)] {
        let fragment = format!("{link}{day}");
        let page = site.open(Options::at(&fragment)).await?;
        page.settle().await?;
        let changes = page.count("[data-change]").await?;
        assert_eq!(changes > 0, differs, "{day}: {changes}");
        if differs {
            let board = page.text("[data-change=mb-swap]").await?;
            assert!(
                board.contains('→') && board.contains("2023-09-20"),
                "{board}"
            );
        }
    }
    Ok(())
}
