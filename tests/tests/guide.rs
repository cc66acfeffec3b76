//! The guided way and the clues, as a thumb and as keys do them.

use anyhow::{Result, ensure};
use ninsho_tests::{Options, Page, Site};

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';

async fn on_a_phone(site: &Site, lang: &'static str) -> Result<Page> {
    let options = Options {
        lang,
        size: (360, 740),
        ..Options::default()
    };
    site.open(options).await
}

/// Taps, and waits until this is on the screen.
async fn tap(page: &Page, selector: &str, then: &str) -> Result<()> {
    page.click(selector).await?;
    page.wait_for(&format!("document.querySelector({then:?}) !== null"))
        .await
}

#[tokio::test]
async fn from_a_code_alone_to_the_steps_in_four_taps() -> Result<()> {
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        let page = on_a_phone(&site, lang).await?;
        page.type_into("#paste", "0xC004F213").await?;
        page.wait_for("document.querySelector('.message') !== null")
            .await?;
        tap(
            &page,
            ".message [data-action=guide]",
            "[data-guide=happened]",
        )
        .await?;
        assert_eq!(page.count("[data-code='0xC004F213']").await?, 1);
        // One question has the screen for itself.
        assert_eq!(
            page.eval("document.querySelector('#paste').offsetHeight")
                .await?,
            0
        );
        tap(
            &page,
            "[data-answer=board]",
            "[data-guide]:not([data-guide=happened])",
        )
        .await?;
        tap(&page, "[data-action=guide-result]", ".report").await?;
        assert!(page.count(".report [data-step]").await? > 0);
        assert!(page.count(".report .share").await? > 0);
        assert_eq!(
            page.count("[data-question=happened] :checked[value=board]")
                .await?,
            1
        );
        page.assert_clean().await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_answer_is_a_target_for_a_thumb_and_nothing_is_wider_than_the_phone() -> Result<()> {
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        let page = on_a_phone(&site, lang).await?;
        tap(&page, "[data-action=guide]", "[data-guide=state]").await?;
        let mut seen = 0;
        while page.count(".guide").await? == 1 {
            let sizes = "[...document.querySelectorAll('.guide button')].every(
                (button) => button.offsetHeight >= 44)
                && document.documentElement.scrollWidth <= innerWidth";
            let question = page.attribute(".guide", "data-guide").await?;
            ensure!(page.eval(sizes).await? == true, "{lang}: {question:?}");
            page.click(".choices button:last-child").await?;
            page.settle().await?;
            seen += 1;
            ensure!(seen <= 7, "{lang}: {question:?} is one too many");
        }
        // Whoever knows nothing gets a report, too.
        assert_eq!(page.count(".report").await?, 1);
        // Nothing was pasted, so nothing was read.
        assert_eq!(page.count(".report .read").await?, 0);
        page.assert_clean().await?;
    }
    Ok(())
}

#[tokio::test]
async fn by_keys_the_focus_goes_from_question_to_question() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.eval("document.querySelector('[data-action=guide]').focus()")
        .await?;
    page.press(ENTER).await?;
    let at = |selector: &str| format!("document.activeElement.matches({selector:?})");
    page.wait_for(&at("[data-guide=state] #guide-title"))
        .await?;
    page.press(TAB).await?;
    page.press(TAB).await?;
    page.wait_for(&at("[data-answer=not-activated]")).await?;
    page.press(ENTER).await?;
    page.wait_for(&at("[data-guide=happened] #guide-title"))
        .await?;
    page.eval("document.querySelector('[data-action=guide-back]').focus()")
        .await?;
    page.press(ENTER).await?;
    page.wait_for(&at("[data-guide=state] #guide-title"))
        .await?;
    assert_eq!(
        page.count("[data-answer=not-activated][aria-pressed=true]")
            .await?,
        1
    );
    page.eval("document.querySelector('[data-action=guide-back]').focus()")
        .await?;
    page.press(ENTER).await?;
    page.wait_for(&at("[data-action=guide]")).await?;
    page.assert_clean().await
}

/// The phone's back gesture goes one question back, and leaves the page at the first one alone.
#[tokio::test]
async fn the_browsers_back_goes_one_question_back() -> Result<()> {
    let site = Site::start()?;
    let page = on_a_phone(&site, "ja").await?;
    page.type_into("#paste", "0xC004F213").await?;
    page.wait_for("document.querySelector('.message') !== null")
        .await?;
    // WebKit's driver types no capitals.
    let typed = page.value("#paste").await?;
    let begin = ".message [data-action=guide]";
    tap(&page, begin, "[data-guide=happened]").await?;
    tap(
        &page,
        "[data-answer=board]",
        "[data-guide]:not([data-guide=happened])",
    )
    .await?;
    tap(&page, "[data-action=guide-result]", ".report").await?;
    let address = page.address().await?;
    ensure!(!address.contains('#'), "{address}");
    let back = async |then: &str| -> Result<()> {
        page.run("history.back()").await?;
        page.wait_for(&format!("document.querySelector({then:?}) !== null"))
            .await
    };
    // The result's head is at the top, not below an empty field.
    page.wait_for("document.querySelector('.report').getBoundingClientRect().top < 40")
        .await?;
    back("[data-guide]:not([data-guide=happened])").await?;
    back("[data-guide=happened] [data-answer=board][aria-pressed=true]").await?;
    back(".message").await?;
    assert_eq!(page.value("#paste").await?, typed);
    assert_eq!(page.address().await?, address);
    page.assert_clean().await
}

#[tokio::test]
async fn a_clue_is_dismissed_and_taken_back() -> Result<()> {
    let site = Site::start()?;
    let page = on_a_phone(&site, "en").await?;
    page.type_into(
        "#paste",
        "I replaced the motherboard myself. Windows is not activated.",
    )
    .await?;
    let clue = "[data-clue=happened][data-counts";
    let wrong = "[data-clue=happened] [data-clue-is=wrong]";
    page.wait_for(&format!("document.querySelector('{clue}=true]') !== null"))
        .await?;
    tap(&page, wrong, &format!("{clue}=false]")).await?;
    tap(&page, wrong, &format!("{clue}=true]")).await?;
    // That it is so is an answer, and its button says so.
    tap(
        &page,
        "[data-clue=happened] [data-clue-is=right]",
        "[data-clue=happened] [data-clue-is=right][aria-pressed=true]",
    )
    .await?;
    page.assert_clean().await
}
