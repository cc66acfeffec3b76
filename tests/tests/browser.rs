//! The built page in a real browser.

use anyhow::Result;
use ninsho_tests::{Ability, Options, Page, Site};
use serde_json::json;

/// The language that the page says it shows, by its root and by its switch.
async fn language(page: &Page) -> Result<String> {
    let root = page.attribute("html", "lang").await?.unwrap_or_default();
    for lang in ["ja", "en"] {
        let pressed = page
            .attribute(&format!("[data-set-lang={lang}]"), "aria-pressed")
            .await?;
        assert_eq!(
            pressed.as_deref(),
            Some(if lang == root { "true" } else { "false" })
        );
    }
    let title = page.attribute("title", &format!("data-{root}")).await?;
    assert_eq!(
        title,
        page.eval("document.title")
            .await?
            .as_str()
            .map(ToOwned::to_owned)
    );
    Ok(root)
}

#[tokio::test]
async fn the_page_starts_over_http_and_asks_for_nothing_more() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    assert!(page.count("#result > *").await? > 0);
    // The app is ready; a request that is still to come gets time to come.
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    page.assert_clean().await?;
    assert_eq!(site.requests(), ["GET /"]);
    Ok(())
}

#[tokio::test]
async fn the_page_starts_from_a_file_on_disk() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::of_file()).await?;
    assert!(page.address().await?.starts_with("file:///"));
    assert!(page.count("#result > *").await? > 0);
    page.assert_clean().await?;
    assert!(site.requests().is_empty());
    Ok(())
}

#[tokio::test]
async fn the_policy_blocks_and_the_harness_sees_it() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.eval("document.body.setAttribute('style', 'color: red')")
        .await?;
    page.eval("fetch('/elsewhere').catch(() => 0)").await?;
    page.eval("console.error('from the test')").await?;
    let complaints = page.complaints().await?.join("\n");
    for part in [
        "style-src-attr blocked inline",
        "connect-src blocked http",
        "from the test",
    ] {
        assert!(complaints.contains(part), "{part} in\n{complaints}");
    }
    assert_eq!(
        page.eval("(() => { try { document.body.innerHTML = '<b>' } catch { return 1 } })()")
            .await?,
        json!(1)
    );
    assert_eq!(site.requests(), ["GET /"]);
    Ok(())
}

#[tokio::test]
async fn the_language_is_the_browsers() -> Result<()> {
    let site = Site::start()?;
    for (browser, shown) in [
        ("ja", "ja"),
        ("en-GB,en", "en"),
        ("de", "en"),
        ("fr,ja-JP,en", "ja"),
    ] {
        if browser.contains(',') && site.engine().lacks(Ability::SeveralLanguages).is_some() {
            continue;
        }
        let page = site
            .open(Options {
                lang: browser,
                ..Options::default()
            })
            .await?;
        assert_eq!(language(&page).await?, shown, "{browser}");
    }
    Ok(())
}

#[tokio::test]
async fn a_chosen_language_is_told_to_the_app_and_remembered() -> Result<()> {
    let site = Site::start()?;
    let page = site
        .open(Options {
            lang: "en",
            ..Options::default()
        })
        .await?;
    page.eval(
        "document.addEventListener('ninsho:lang', (event) => { window.__told = event.detail })",
    )
    .await?;
    page.click("[data-set-lang=ja]").await?;
    assert_eq!(language(&page).await?, "ja");
    assert_eq!(page.eval("window.__told").await?, "ja");
    page.reload().await?;
    assert_eq!(language(&page).await?, "ja");
    page.click("[data-set-lang=en]").await?;
    assert_eq!(language(&page).await?, "en");
    page.assert_clean().await?;
    Ok(())
}

#[tokio::test]
async fn a_remembered_scheme_is_there_before_the_app() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    assert_eq!(page.attribute("html", "data-scheme").await?, None);
    page.eval("localStorage.setItem('ninsho.scheme', 'dark')")
        .await?;
    page.reload().await?;
    assert_eq!(
        page.attribute("html", "data-scheme").await?.as_deref(),
        Some("dark")
    );
    page.eval("localStorage.setItem('ninsho.scheme', 'no such thing')")
        .await?;
    page.reload().await?;
    assert_eq!(page.attribute("html", "data-scheme").await?, None);
    Ok(())
}

#[tokio::test]
async fn what_was_typed_before_the_app_started_stays() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::held()).await?;
    assert_eq!(
        page.attribute("html", "data-app").await?.as_deref(),
        Some("loading")
    );
    page.type_into("#paste", "Name: Windows").await?;
    page.release_app().await?;
    page.settle().await?;
    assert_eq!(page.value("#paste").await?, "Name: Windows");
    page.assert_clean().await?;
    Ok(())
}

#[tokio::test]
async fn a_sample_asked_for_before_the_app_started_comes() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::held()).await?;
    page.click("[data-sample=company-kms]").await?;
    page.release_app().await?;
    page.settle().await?;
    assert_eq!(page.count("article.report").await?, 1);
    page.assert_clean().await?;
    Ok(())
}

#[tokio::test]
async fn an_app_that_cannot_start_is_said_to_have_failed() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::held()).await?;
    page.eval("window.__releaseApp(Promise.reject(new Error('no WASM here')))")
        .await?;
    page.wait_for("document.documentElement.dataset.app === 'failed'")
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_paste_arrives_as_it_was() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste("first").await?;
    page.paste("名前: Windows(R), Professional edition\nthird <line>")
        .await?;
    let expected = "名前: Windows(R), Professional edition\nthird <line>";
    assert_eq!(page.value("#paste").await?, expected);
    page.assert_clean().await?;
    Ok(())
}

#[tokio::test]
async fn the_headers_are_in_force() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    // True only where opener and embedder policy both arrived and were understood.
    assert_eq!(page.eval("window.crossOriginIsolated").await?, json!(true));
    page.assert_clean().await?;
    Ok(())
}
