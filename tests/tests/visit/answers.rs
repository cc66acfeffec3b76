//! Answers, and what a verdict says of the board.

use anyhow::Result;
use ninsho_tests::{Options, Site};

use crate::shown::verdict;

#[tokio::test]
async fn the_board_of_a_free_upgrade_suspect_shows_both_sides() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=free-upgrade]").await?;
    assert_eq!(verdict(&page).await?["freeUpgrade"], "possible");
    let board = "[data-scenario=mb-swap]";
    assert!(page.attribute(board, "open").await?.is_some());
    for rule in ["article-a1", "board-swap-succeeded-2024"] {
        let text = page.text(&format!("{board} [data-rule={rule}]")).await?;
        assert!(text.contains("2024-11"), "{rule} bears its date: {text}");
    }
    Ok(())
}

#[tokio::test]
async fn an_answer_changes_the_verdict_and_can_be_taken_back() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=free-upgrade]").await?;
    let before = verdict(&page).await?;
    for answer in ["first-windows'] [value='7", "bought'] [value='no"] {
        page.eval(&format!(
            "document.querySelector(\"[data-question='{answer}']\").click()"
        ))
        .await?;
        page.settle().await?;
    }
    let sharpened = verdict(&page).await?;
    assert_eq!(sharpened["freeUpgrade"], "strong");
    assert!(
        sharpened["kind"]
            .as_str()
            .is_some_and(|kind| kind.starts_with("freeup-"))
    );
    for question in ["first-windows", "bought"] {
        page.eval(&format!(
            "document.querySelector(\"[data-question='{question}'] [value='']\").click()"
        ))
        .await?;
        page.settle().await?;
    }
    assert_eq!(verdict(&page).await?, before);
    page.assert_clean().await
}

#[tokio::test]
async fn whether_it_has_to_be_bought_stands_under_the_way_back() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste(
        "Windows 10 is not activated since the mainboard was replaced by Dell under warranty.",
    )
    .await?;
    let said = page.text("[data-purchase=repairer-first]").await?;
    assert!(said.contains("Not yet"), "{said}");
    page.assert_clean().await
}

#[tokio::test]
async fn what_somebody_asks_is_answered_before_the_verdict() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste("Windows 10 Pro, it is activated. Do I have to buy it again?")
        .await?;
    let said = page.text("[data-asked=buy]").await?;
    assert!(said.contains("Not while nothing changes"), "{said}");
    let is_first = page
        .eval("document.querySelector('.report > :not(.paper)').matches('.replies')")
        .await?;
    assert_eq!(is_first, true, "it stands first");
    page.wait_for("document.querySelector('.replies').getBoundingClientRect().top >= 0")
        .await?;
    let other = site.open(Options::default()).await?;
    other.paste("Windows 10 Pro, it is activated.").await?;
    assert_eq!(other.count(".replies").await?, 0, "nothing is asked");
    page.assert_clean().await
}

#[tokio::test]
async fn a_step_that_was_no_use_folds_and_the_keys_stay_with_it() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste("Windows 10 is not activated since I replaced the motherboard myself.")
        .await?;
    let open = ".steps > li:has(> .step-details)";
    let (first, shown) = (
        page.attribute(open, "data-step").await?,
        page.count(open).await?,
    );
    page.click(&format!("{open} .try button")).await?;
    page.wait_for("document.activeElement.matches('.tried .try button')")
        .await?;
    let tried = page.attribute(".steps > .tried", "data-step").await?;
    assert_eq!(tried, first);
    assert_eq!(page.count(open).await?, shown, "the next one is open");
    assert_ne!(page.attribute(open, "data-step").await?, first);
    page.click(".steps > .tried .try button").await?;
    assert_eq!(page.attribute(open, "data-step").await?, first);
    page.assert_clean().await
}

#[tokio::test]
async fn what_is_often_asked_opens_to_its_answer() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste("Windows 10 Pro, it is activated.").await?;
    let question = "[data-often=hand-over]";
    assert_eq!(page.count(&format!("{question} [data-source]")).await?, 0);
    page.click(&format!("{question} summary")).await?;
    assert!(page.count(&format!("{question} [data-source]")).await? > 0);
    page.assert_clean().await
}
