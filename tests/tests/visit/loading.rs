//! The page while it comes in, from a server and from a disk.

use anyhow::Result;
use ninsho_tests::{Options, Site, sample};

use crate::shown::verdict;

#[tokio::test]
async fn the_same_product_runs_from_a_file() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::of_file()).await?;
    page.paste(&sample("firmware-oem", "ja")?).await?;
    assert_eq!(verdict(&page).await?["kind"], "oem-dm");
    // The address would be a path on this disk, with a user's name in it.
    let link = page.value(".share input").await?;
    assert!(link.starts_with("#v=1&"), "{link}");
    page.assert_clean().await?;
    assert!(site.requests().is_empty());
    Ok(())
}

/// On a phone the field stands above what comes before it in the file: neither the rest of the
/// page nor the program may push it away under a finger.
#[tokio::test]
async fn nothing_moves_while_the_page_comes_in() -> Result<()> {
    let site = Site::start()?;
    let phone = Options {
        size: (360, 780),
        ..Options::held()
    };
    let page = site.open(phone).await?;
    let places = "['#paste', 'section.step', '#how', 'h1', '.guide-entry'].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
        return [selector, x, y, width, height];
    })";
    let before = page.eval(places).await?;
    page.release_app().await?;
    page.ready().await?;
    assert_eq!(page.eval(places).await?, before);
    // As long as nothing behind the field has come in.
    let early = "(() => {
        document.getElementById('result').remove();
        return document.getElementById('how').getClientRects().length;
    })()";
    assert_eq!(page.eval(early).await?, 0);
    Ok(())
}

#[tokio::test]
async fn a_text_that_was_there_first_is_shared_with_the_pages_address() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::held()).await?;
    let typed = "Description: Windows(R) Operating System, VOLUME_MAK channel";
    page.type_into("#paste", typed).await?;
    // Until then the page says what is waited for, on the screen.
    let waits = "document.querySelector('.waiting').getBoundingClientRect().bottom";
    assert!(page.eval(waits).await?.as_f64().is_some_and(|at| at > 0.0));
    assert_eq!(page.eval(&format!("{waits} <= innerHeight")).await?, true);
    page.release_app().await?;
    page.settle().await?;
    let link = page.value(".share input").await?;
    assert!(
        link.starts_with(&format!("{}#v=1&", page.address().await?)),
        "{link}"
    );
    // Who follows a link sees that it is being opened, and no page that goes away.
    let held = Options {
        fragment: &link[link.find('#').unwrap_or(0)..],
        ..Options::held()
    };
    let page = site.open(held).await?;
    assert_eq!(page.eval(&format!("{waits} <= innerHeight")).await?, true);
    assert_eq!(
        page.eval("document.querySelector('#before').offsetHeight")
            .await?,
        0
    );
    page.assert_clean().await
}
