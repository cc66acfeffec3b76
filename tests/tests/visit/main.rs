//! The main job in a real browser: paste, read, answer, share, open the link elsewhere.

mod answers;
mod arrival;
mod files;
mod helper;
mod link;
mod loading;
mod shown;

use std::time::Duration;

use anyhow::Result;
use ninsho_tests::{Options, Site, sample};
use shown::{outcome, verdict};

/// What a sample must come to: its name, the kind, and the outcome of a new motherboard.
const SAMPLES: [(&str, &str, &str); 3] = [
    ("free-upgrade", "unknown-dl", "chance"),
    ("firmware-oem", "oem-dm", "no-right"),
    ("company-kms", "kms-org", "org"),
];

#[tokio::test]
async fn each_sample_is_pasted_shared_and_opened_in_a_fresh_profile() -> Result<()> {
    let site = Site::start()?;
    for (name, kind, board) in SAMPLES {
        for lang in ["ja", "en"] {
            let options = || Options {
                lang,
                ..Options::default()
            };
            let page = site.open(options()).await?;
            let loaded = site.requests().len();
            page.paste(&sample(name, lang)?).await?;
            let shown = verdict(&page).await?;
            assert_eq!(shown["kind"], kind, "{name} {lang}");
            assert_eq!(outcome(&shown, "mb-swap"), Some(board), "{name} {lang}");
            assert_eq!(shown["events"].as_array().map(Vec::len), Some(13));

            let other = if lang == "ja" { "en" } else { "ja" };
            let headline = page.text(".verdict h2").await?;
            page.click(&format!("[data-set-lang={other}]")).await?;
            assert_ne!(page.text(".verdict h2").await?, headline);
            assert_eq!(verdict(&page).await?, shown, "only the words change");

            let before = page.address().await?;
            assert!(!before.contains('#'), "the address changes only on Share");
            page.click("[data-action=share]").await?;
            page.wait_for("document.querySelector('.share [role=status]').textContent !== ''")
                .await?;
            let link = page.clipboard().await?;
            assert_eq!(page.address().await?, link);
            tokio::time::sleep(Duration::from_millis(300)).await;
            page.assert_clean().await?;
            assert_eq!(site.requests().len(), loaded, "{:?}", site.requests());
            drop(page);

            let elsewhere = site.open(options()).await?;
            elsewhere.go(&link).await?;
            elsewhere.ready().await?;
            elsewhere.settle().await?;
            assert_eq!(verdict(&elsewhere).await?, shown, "{link}");
            assert_eq!(elsewhere.value("#paste").await?, "");
            elsewhere.assert_clean().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_sample_buttons_show_their_verdict_and_keep_the_visitors_text() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let own = "Description: Windows(R) Operating System, VOLUME_MAK channel\nmy own notes";
    page.paste(own).await?;
    for (name, kind, _) in SAMPLES {
        page.click(&format!("[data-sample={name}]")).await?;
        assert_eq!(verdict(&page).await?["kind"], kind);
    }
    page.click("[data-action=restore]").await?;
    assert_eq!(page.value("#paste").await?, own);
    assert_eq!(page.count("[data-action=restore]").await?, 0);
    page.assert_clean().await
}
