//! The QR code, on the screen and on the printed sheet.

use anyhow::Result;
use ninsho_tests::{Engine, Options, Site, sample};
use serde_json::json;

use crate::press;

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
    assert_eq!(
        page.count(".goes-out svg.qr").await?,
        0,
        "only when it is wanted"
    );
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

/// A browser that prints by itself waits for no drawing: what is folded on the screen stands in
/// the page, and is open on paper alone.
#[tokio::test]
async fn what_is_folded_on_the_screen_is_open_on_paper() -> Result<()> {
    let site = Site::start()?;
    if site.engine() != Engine::Chromium {
        return Ok(());
    }
    let page = site.open(Options::default()).await?;
    page.paste(
        "My Dell notebook came back from repair with a new mainboard. Windows 11 Home is not \
         activated since then, 0xC004F213.",
    )
    .await?;
    let shown = "(() => {
        const folded = [...document.querySelectorAll('.later:not([open]) > .step-details')];
        return [folded.length > 4, folded.filter((part) => part.checkVisibility()).length / folded.length];
    })()";
    for (is_paper, visible) in [(false, 0), (true, 1), (false, 0)] {
        page.on_paper(is_paper).await?;
        assert_eq!(
            page.eval(shown).await?,
            json!([true, visible]),
            "{is_paper}"
        );
    }
    page.assert_clean().await
}

/// Whose PC it is can be read and written below the code, and there is room for notes.
#[tokio::test]
async fn nothing_on_a_sheet_lies_over_the_customers_line() -> Result<()> {
    let site = Site::start()?;
    if site.engine() != Engine::Chromium {
        return Ok(());
    }
    // As tall as leaves something of the sheet.
    let options = Options {
        size: (800, 1800),
        ..Options::default()
    };
    let page = site.open(options).await?;
    for name in ["free-upgrade", "firmware-oem"] {
        page.paste(&sample(name, "en")?).await?;
        page.on_paper(true).await?;
        let fits = page
            .eval(
                "(() => {
                    const box = (part) => document.querySelector(part).getBoundingClientRect();
                    return [box('.again').top >= 0, box('.again').bottom <= box('.whose').top,
                        box('.paper.note').height > 50];
                })()",
            )
            .await?;
        assert_eq!(fits, json!([true, true, true]), "{name}");
        page.on_paper(false).await?;
    }
    Ok(())
}
