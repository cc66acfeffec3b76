//! What leaves the page, in a real browser: exactly what was shown, and nothing that tells one
//! PC from another.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use ninsho_rules::judge::Answers;
use ninsho_rules::{Layout, inspect};
use ninsho_tests::{Options, Page, Site, sample, scramble};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use time::{Date, Duration};

/// The ways out whose text is shown first.
const FORMS: [&str; 4] = ["text", "markdown", "html", "json"];

/// Chooses a way out, or puts the chosen one away.
async fn press(page: &Page, way: &str) -> Result<()> {
    let button = format!("[data-action=form][data-value={way}]");
    page.click(&button).await
}

/// What is shown before it goes out.
async fn preview(page: &Page) -> Result<String> {
    let shown = page
        .eval("document.querySelector('.goes-out pre').textContent")
        .await?;
    Ok(shown.as_str().context("a preview is a text")?.to_owned())
}

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

#[tokio::test]
async fn the_code_is_dark_on_light_in_the_dark() -> Result<()> {
    let site = Site::start()?;
    let page = site
        .open(Options {
            dark: true,
            ..Options::default()
        })
        .await?;
    page.eval("document.querySelector('[data-set-scheme=dark]').click()")
        .await?;
    page.paste(&sample("free-upgrade", "en")?).await?;
    assert_eq!(page.count("svg.qr").await?, 0, "only when it is wanted");
    press(&page, "qr").await?;
    let seen = page
        .eval(
            "(() => {
                const code = document.querySelector('.goes-out svg.qr');
                const box = code.getBoundingClientRect();
                return {
                    ground: getComputedStyle(code).backgroundColor,
                    dark: getComputedStyle(code.firstChild).fill,
                    role: code.getAttribute('role'),
                    name: code.getAttribute('aria-label').length > 0,
                    large: box.width > 200 && box.width === box.height,
                    drawn: code.firstChild.getBBox().width > 20,
                };
            })()",
        )
        .await?;
    let expected = json!({
        "ground": "rgb(255, 255, 255)", "dark": "rgb(0, 0, 0)", "role": "img",
        "name": true, "large": true, "drawn": true,
    });
    assert_eq!(seen, expected);
    assert!(page.text(".goes-out p").await?.contains("phone"));
    page.assert_clean().await
}

#[tokio::test]
async fn a_printed_sheet_has_the_link_and_its_code() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste(&sample("free-upgrade", "en")?).await?;
    assert_eq!(page.count(".paper").await?, 0);
    page.eval("dispatchEvent(new Event('beforeprint'))").await?;
    let link = page.value(".share input").await?;
    let href = page.attribute(".paper a", "href").await?;
    assert_eq!(href.as_deref(), Some(&*link));
    assert_eq!(page.count(".paper svg.qr path").await?, 1);
    let display = "getComputedStyle(document.querySelector('.paper')).display";
    assert_eq!(page.eval(display).await?, "none", "on the screen");
    // The code in the sheet's corner is the one that the screen shows.
    press(&page, "qr").await?;
    let same = "new Set([...document.querySelectorAll('.qr path')].map((path) => path.getAttribute('d'))).size";
    assert_eq!(page.eval(same).await?, 1);
    page.assert_clean().await
}

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
            // What was read, masked, and what goes to the printer, are drawn from here on.
            if page.count(".read[open] ol.paste").await? == 0 {
                page.click(".read > summary").await?;
            }
            page.eval("dispatchEvent(new Event('beforeprint'))").await?;
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
