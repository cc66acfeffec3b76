//! The forms of a report: copied, and given to the system's sheet.

use anyhow::{Context as _, Result};
use ninsho_rules::judge::Answers;
use ninsho_rules::{Layout, inspect};
use ninsho_tests::{Options, Page, Site, sample};
use serde_json::{Value, json};
use time::{Date, Duration};

use crate::{FORMS, press, preview};

/// Today by the page's own clock.
async fn today(page: &Page) -> Result<Date> {
    let days = "(() => { const now = new Date();
        return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5; })()";
    let days = page
        .eval(days)
        .await?
        .as_f64()
        .context("a day is a number")?;
    let epoch = time::macros::date!(1970 - 01 - 01);
    Ok(epoch + Duration::seconds_f64(days * 86_400.0))
}

#[tokio::test]
async fn each_form_goes_out_exactly_as_it_is_shown() -> Result<()> {
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        let page = site
            .open(Options {
                lang,
                ..Options::default()
            })
            .await?;
        page.paste(&sample("free-upgrade", lang)?).await?;
        let loaded = site.requests().len();
        for form in FORMS {
            press(&page, form).await?;
            let shown = preview(&page).await?;
            page.click(".goes-out [data-action=copy]").await?;
            page.wait_for("document.querySelector('.share [role=status]').textContent !== ''")
                .await?;
            assert_eq!(page.clipboard().await?, shown, "{form}");
            assert!(shown.contains("#v=1"), "{form}: {shown}");
        }
        // A second press puts it away.
        press(&page, "json").await?;
        assert_eq!(page.count(".goes-out").await?, 0);
        assert_eq!(site.requests().len(), loaded);
        page.assert_clean().await?;
    }
    Ok(())
}

/// The terminal prints what the rules write, and so does the page.
#[tokio::test]
async fn the_json_is_the_terminals() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    for name in ["free-upgrade", "company-kms"] {
        let text = sample(name, "ja")?;
        page.paste(&text).await?;
        press(&page, "json").await?;
        let shown = preview(&page).await?;
        let report = inspect(&text, &Answers::default(), today(&page).await?);
        assert_eq!(shown, report.json(Layout::Lines), "{name}");
        let printed: Value = serde_json::from_str(&report.json(Layout::Line))?;
        assert_eq!(serde_json::from_str::<Value>(&shown)?, printed, "{name}");
        press(&page, "json").await?;
    }
    Ok(())
}

/// Notes what a page gives to the system's sheet instead of opening it.
const SHEET: &str = "
    Object.defineProperty(navigator, 'share', { configurable: true, value: (given) => {
        window.__given = given;
        return Promise.resolve();
    } });
";

#[tokio::test]
async fn the_systems_sheet_gets_what_is_shown() -> Result<()> {
    let site = Site::start()?;
    let page = site
        .open(Options {
            script: SHEET,
            ..Options::default()
        })
        .await?;
    page.paste(&sample("firmware-oem", "en")?).await?;
    for form in FORMS {
        press(&page, form).await?;
        let shown = preview(&page).await?;
        page.eval("window.__given = undefined").await?;
        page.click(".goes-out [data-action=send]").await?;
        let given = page.eval("window.__given").await?;
        // The whole of it: no title and no address beside what was shown.
        assert_eq!(given, json!({ "text": shown }), "{form}");
    }
    page.assert_clean().await
}

#[tokio::test]
async fn without_a_sheet_there_is_no_button_for_it() -> Result<()> {
    let site = Site::start()?;
    let none = "delete Navigator.prototype.share;";
    for (script, shown) in [(none, "none"), (SHEET, "inline-block")] {
        let page = site
            .open(Options {
                script,
                ..Options::default()
            })
            .await?;
        page.paste(&sample("firmware-oem", "en")?).await?;
        press(&page, "text").await?;
        let display = "getComputedStyle(document.querySelector('[data-action=send]')).display";
        assert_eq!(page.eval(display).await?, shown);
    }
    Ok(())
}
