//! The helper: shown, copied, and what it adds.

use anyhow::Result;
use ninsho_tests::{Options, Site, sample};

use crate::shown::verdict;

/// What is shown is what is run: each form of the helper stands in the page as it stands in
/// the repository, and is copied so.
#[tokio::test]
async fn each_form_of_the_helper_is_shown_whole_and_copied() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.eval(
        "document.querySelector('#how').open = document.querySelector('#helper').open = true",
    )
    .await?;
    for (id, file) in [
        ("helper-script", "helper.ps1"),
        ("helper-line", "helper-line.ps1"),
        ("helper-cmd", "helper.cmd"),
    ] {
        let file = format!("{}/../www/{file}", env!("CARGO_MANIFEST_DIR"));
        let form = std::fs::read_to_string(file)?;
        assert_eq!(page.text(&format!("#{id}")).await?, form.trim_end());
        page.click(&format!("[data-copy={id}]")).await?;
        let done = format!("document.querySelector('[data-copy={id}][data-done]') !== null");
        page.wait_for(&done).await?;
        assert_eq!(page.clipboard().await?, form.trim_end());
    }
    page.assert_clean().await
}

/// The whole way with the helper: the missing witness is named, its script is shown and
/// copied, and what it adds is told.
#[tokio::test]
async fn the_helper_is_offered_copied_and_moves_the_verdict() -> Result<()> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let script = std::fs::read_to_string(format!("{root}/www/helper.ps1"))?;
    let fixture = format!("{root}/tests/fixtures/helper-upgrade-seven.txt");
    // Of the same PC as the sample.
    let report =
        std::fs::read_to_string(fixture)?.replace("19041.0000-2112020", "22631.0000-1052024");
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        let options = Options {
            lang,
            ..Options::default()
        };
        let page = site.open(options).await?;
        let loaded = site.requests().len();
        let slmgr = sample("free-upgrade", lang)?;
        page.paste(&slmgr).await?;
        assert_eq!(verdict(&page).await?["freeUpgrade"], "possible");
        assert_eq!(page.count("[data-witness=settings]").await?, 1);
        assert_eq!(page.count(".moved").await?, 0);

        page.click("[data-witness=helper] [data-open]").await?;
        page.wait_for(
            "document.getElementById('helper').open && document.getElementById('how').open",
        )
        .await?;
        page.click("[data-copy=helper-script]").await?;
        page.wait_for("document.querySelector('[data-copy=helper-script][data-done]') !== null")
            .await?;
        assert_eq!(page.clipboard().await?, script.trim_end());
        let saved = page.saved("[data-save-text=helper-script]").await?;
        assert_eq!(saved.trim_end(), script.trim_end());

        // Below what slmgr printed, and in place of it.
        for text in [format!("{slmgr}\n{report}"), report.clone()] {
            page.paste(&slmgr).await?;
            page.paste(&text).await?;
            assert_eq!(verdict(&page).await?["freeUpgrade"], "strong", "{lang}");
            assert_eq!(page.count(".moved[data-before=possible]").await?, 1);
            let new = ".moved [data-new=upgraded-in-place]";
            assert_eq!(page.count(new).await?, 1);
            let old = ".moved [data-new=key-is-default]";
            assert_eq!(page.count(old).await?, 0, "only what is new");
            assert_eq!(page.count("[data-witness=helper]").await?, 0);
        }
        // Another PC is no change of this one.
        page.paste(&sample("firmware-oem", lang)?).await?;
        assert_eq!(page.count(".moved").await?, 0);
        page.assert_clean().await?;
        assert_eq!(site.requests().len(), loaded, "{:?}", site.requests());
    }
    Ok(())
}
