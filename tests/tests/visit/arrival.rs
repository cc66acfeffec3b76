//! Texts that come in, and go again.

use anyhow::Result;
use ninsho_tests::{Options, Site, sample};

use crate::shown::verdict;

#[tokio::test]
async fn clear_can_be_undone() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let text = sample("firmware-oem", "en")?.replace("QWTY4", "QWTY8");
    page.paste(&text).await?;
    let shown = verdict(&page).await?;
    page.click("[data-action=clear]").await?;
    assert_eq!(page.value("#paste").await?, "");
    assert_eq!(page.count(".report").await?, 0);
    assert_eq!(page.eval("document.activeElement.id").await?, "paste");
    page.click("[data-action=restore]").await?;
    assert_eq!(page.value("#paste").await?, text);
    assert_eq!(verdict(&page).await?, shown);
    page.assert_clean().await
}

#[tokio::test]
async fn a_paste_beside_the_field_arrives_in_it() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let text = sample("company-kms", "ja")?;
    page.paste_beside("[data-set-lang=en]", &text).await?;
    assert_eq!(page.value("#paste").await?, text);
    assert_eq!(verdict(&page).await?["kind"], "kms-org");
    page.assert_clean().await
}

#[tokio::test]
async fn the_how_to_steps_back_once_and_then_obeys_the_visitor() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let open = || page.attribute("#how", "open");
    assert!(open().await?.is_some());
    page.click("[data-sample=free-upgrade]").await?;
    assert!(open().await?.is_none());
    page.click("#how > summary").await?;
    page.click("[data-sample=company-kms]").await?;
    assert!(open().await?.is_some(), "a second verdict closes nothing");
    page.click("#how > summary").await?;
    page.click("[data-action=clear]").await?;
    assert!(open().await?.is_some(), "an empty field has it open again");
    Ok(())
}

#[tokio::test]
async fn a_text_that_is_no_licence_is_answered_and_kept() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    for (text, message) in [
        ("The quick brown fox", "nothing-recognised"),
        (
            "Can't find script engine \"VBScript\" for script \"C:\\Windows\\System32\\slmgr.vbs\".",
            "vbscript-missing",
        ),
        (
            "Name: Office 16, Office16ProPlusVL_KMS_Client edition\n\
             Description: Office 16, VOLUME_KMSCLIENT channel\n\
             Partial Product Key: XXXXX\nLicense Status: Licensed",
            "not-windows",
        ),
    ] {
        page.paste(text).await?;
        let shown = page.attribute("[data-message]", "data-message").await?;
        assert_eq!(shown.as_deref(), Some(message));
        assert_eq!(page.value("#paste").await?, text);
    }
    // A code alone is no licence, but it says something.
    for typed in ["エラー コード: 0xc004f211", "c004f211"] {
        page.paste(typed).await?;
        assert_eq!(page.text("[data-message] b").await?, "0xC004F211");
    }
    assert!(page.count("[data-message] [data-source]").await? > 0);
    page.paste(&sample("company-kms", "en")?).await?;
    assert_eq!(page.count("[data-message]").await?, 0);
    assert_eq!(verdict(&page).await?["kind"], "kms-org");
    Ok(())
}

#[tokio::test]
async fn a_text_that_only_asks_is_answered() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste("They say support of Windows 10 is over. Is the licence also finished now?")
        .await?;
    assert_eq!(page.count("[data-message]").await?, 0);
    assert_eq!(page.count(".replies [data-asked=support-end]").await?, 1);
    page.assert_clean().await
}

#[tokio::test]
async fn a_very_long_paste_goes_around_the_field() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let long = format!("{}{}", sample("firmware-oem", "en")?, "x\n".repeat(150_000));
    page.paste(&long).await?;
    page.wait_for("!!document.querySelector('[data-kind=oem-dm]')")
        .await?;
    let kept = page
        .eval("document.querySelector('#paste').value.length")
        .await?;
    assert!(
        kept.as_u64()
            .is_some_and(|kept| (100_000..=200_000).contains(&kept)),
        "{kept}"
    );
    assert!(page.text(".banner").await?.contains("very long"));
    page.click(".read > summary").await?;
    let place = "document.querySelector('.left-out').getBoundingClientRect().left > 0";
    page.wait_for(place).await?;
    // Of a longer one the beginning is read, and nothing says that all of it was.
    page.eval(
        "(() => {
            const field = document.querySelector('#paste');
            field.value += 'x\\n'.repeat(210_000);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        })()",
    )
    .await?;
    page.wait_for("document.querySelector('.banner').textContent.includes('too long')")
        .await?;
    assert!(!page.text(".banner").await?.contains("very long"));
    page.assert_clean().await
}
