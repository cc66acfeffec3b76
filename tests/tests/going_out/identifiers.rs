//! Identifiers change nothing that is drawn, and nothing is left behind.

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Site, sample, scramble};
use serde_json::json;

use crate::FORMS;

#[tokio::test]
async fn other_identifiers_draw_the_same_page_and_leave_nothing_behind() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    // All but the field itself and the view of the paste, in which identifiers are masked;
    // what no paste can change is left out for the sake of who reads a failure.
    let drawn = "(() => {
        const copy = document.documentElement.cloneNode(true);
        for (const own of copy.querySelectorAll('#paste, ol.paste, script, style')) own.remove();
        return [copy.outerHTML, location.href, document.title, document.cookie,
            JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    })()";
    for name in ["free-upgrade", "firmware-oem", "company-kms"] {
        let own = sample(name, "ja")?
            .replace("00000000000000000000", "31415926535897932384")
            .replace("-000-000001-", "-314-159265-");
        let other = scramble(&own, 5);
        assert_ne!(own, other);
        let mut seen = Vec::new();
        for text in [&own, &other] {
            page.paste(text).await?;
            // What was read, masked, is drawn from here on.
            if page.count(".read[open] ol.paste").await? == 0 {
                page.click(".read > summary").await?;
            }
            for way in FORMS.into_iter().chain(["qr"]) {
                // Pressed by script: what is looked at is the page, not the pressing.
                let button = format!("[data-action=form][data-value={way}]");
                let press = format!("document.querySelector({}).click()", json!(button));
                page.eval(&press).await?;
                page.settle().await?;
                seen.push(page.eval(drawn).await?);
                page.eval(&press).await?;
            }
        }
        let (of_own, of_other) = seen.split_at(seen.len() / 2);
        assert_eq!(of_own, of_other, "{name}");
        for (way, part) in [
            (0, "data-kind"),
            (3, "\"schema\": 2"),
            (4, "goes-out\"><svg"),
        ] {
            let shown = of_own[way][0].as_str().context("a page is a text")?;
            assert!(shown.contains(part), "{name}: {part}");
            assert!(
                shown.contains("class=\"paper whose\""),
                "{name}: what is printed"
            );
            assert!(shown.contains("<dl"), "{name}: what was read");
        }
    }
    page.click("[data-set-lang=ja]").await?;
    let keys = page.eval("Object.keys(localStorage).join()").await?;
    assert_eq!(keys, "ninsho.lang");
    Ok(())
}
