//! What people stumbled over, one test a finding; docs/findings.md has the list.

use anyhow::{Result, ensure};
use ninsho_rules::judge::Scenario;
use ninsho_rules::share::link_to_event;
use ninsho_tests::{Options, Page, Site, sample};

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';

/// The head of the verdict is on the screen, all of it.
const IS_IN_VIEW: &str = "(() => {
    const { top, bottom } = document.querySelector('.verdict h2').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
})()";

/// What an answer changed is on the screen beside it, and begins with the sentence of the head.
const IS_SAID_AT_THE_ANSWER: &str = "(() => {
    const said = document.querySelector('.effect b');
    const { top, bottom } = said.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight
        && said.innerText === document.querySelector('.verdict h2').innerText;
})()";

/// A link to the verdict on a sample.
async fn link_of(page: &Page, name: &str) -> Result<String> {
    page.click(&format!("[data-sample={name}]")).await?;
    page.settle().await?;
    let link = page.value(".share input").await?;
    Ok(link[link.find('#').unwrap_or(0)..].to_owned())
}

/// The field is on the first screen, all of it.
const FIELD_IS_IN_VIEW: &str =
    "document.querySelector('#paste').getBoundingClientRect().bottom <= innerHeight";

/// Finding 3: small phones, 200 % zoom, a desk; an answer says it where it was given. Finding 9: what the visitor begins with.
#[tokio::test]
async fn the_verdict_is_on_the_screen_whatever_brought_it() -> Result<()> {
    let site = Site::start()?;
    for size in [(320, 568), (360, 640), (360, 780), (640, 400), (1280, 800)] {
        let options = Options {
            size,
            ..Options::default()
        };
        let page = site.open(options).await?;
        if size.1 >= 640 {
            ensure!(page.eval(FIELD_IS_IN_VIEW).await? == true, "{size:?}");
        }
        let seen = async |how: &str| -> Result<()> {
            page.settle().await?;
            let seen = page.wait_for(IS_IN_VIEW).await;
            let place = "JSON.stringify([scrollY, innerHeight, document.querySelector('.verdict h2').getBoundingClientRect()])";
            ensure!(
                seen.is_ok(),
                "{how} at {size:?}: {}",
                page.eval(place).await?
            );
            Ok(())
        };
        let link = link_of(&page, "free-upgrade").await?;
        seen("a sample").await?;
        page.run(
            "const answer = document.querySelector('[data-question=first-windows] [value=\"7\"]');
            answer.scrollIntoView({ block: 'center' });
            answer.click();",
        )
        .await?;
        page.settle().await?;
        ensure!(
            page.eval(IS_SAID_AT_THE_ANSWER).await? == true,
            "an answer at {size:?}"
        );
        page.eval("scrollTo(0, 0)").await?;
        page.paste(&sample("company-kms", "en")?).await?;
        seen("a paste").await?;
        page.eval("scrollTo(0, document.body.scrollHeight)").await?;
        page.eval(&format!("location.hash = {link:?}")).await?;
        page.wait_for("!!document.querySelector('.rests-on')")
            .await?;
        seen("a link").await?;
    }
    Ok(())
}

/// Another language moves nobody: what stood at the top of the screen stands there.
#[tokio::test]
async fn another_language_leaves_the_reader_where_they_are() -> Result<()> {
    let site = Site::start()?;
    let options = Options {
        size: (360, 740),
        ..Options::default()
    };
    let page = site.open(options).await?;
    page.click("[data-sample=free-upgrade]").await?;
    page.settle().await?;
    page.wait_for(IS_IN_VIEW).await?;
    page.eval("scrollTo(0, 0)").await?;
    page.click("[data-set-lang=ja]").await?;
    page.settle().await?;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(page.eval("scrollY").await?, 0);
    page.run("document.querySelector('[data-scenario=mb-swap]').scrollIntoView()")
        .await?;
    let place = "Math.round(document.querySelector('[data-scenario=mb-swap]').getBoundingClientRect().top) || 0";
    let before = page.eval(place).await?.as_f64().unwrap_or(-1000.0);
    page.run("document.querySelector('[data-set-lang=en]').click()")
        .await?;
    page.settle().await?;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    let after = page.eval(place).await?.as_f64().unwrap_or(1000.0);
    ensure!((before - after).abs() <= 2.0, "{before} {after}");
    page.assert_clean().await
}

/// Nothing moves under who types; a button leads to what is below.
#[tokio::test]
async fn typing_moves_nothing_and_a_button_leads_to_the_result() -> Result<()> {
    let site = Site::start()?;
    let options = Options {
        lang: "ja",
        size: (360, 740),
        ..Options::default()
    };
    let page = site.open(options).await?;
    let typed = "パソコンのマザーボードを替えたら、認証されていませんと出ます。";
    let place = "(() => {
        const box = document.querySelector('#paste').getBoundingClientRect();
        return [box.top, box.height];
    })()";
    let before = page.eval(place).await?;
    page.type_into("#paste", typed).await?;
    page.wait_for("!!document.querySelector('.report')").await?;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(page.eval("scrollY").await?, 0);
    assert_eq!(page.eval(place).await?, before);
    page.click("[data-action=see]").await?;
    page.wait_for("document.documentElement.dataset.view === 'report'")
        .await?;
    page.wait_for(IS_IN_VIEW).await?;
    page.wait_for("document.activeElement === document.querySelector('.verdict h2')")
        .await?;
    page.assert_clean().await
}

/// Findings 7 and 18: at the question, and for a screen reader.
#[tokio::test]
async fn what_an_answer_changed_is_said_where_it_was_given() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=free-upgrade]").await?;
    assert_eq!(page.count(".effect").await?, 0);
    page.click("[data-question=first-windows] [value='7']")
        .await?;
    page.settle().await?;
    let effect = page.text("[data-question=first-windows] .effect").await?;
    let kind = page.text("[data-kind]").await?;
    ensure!(effect.contains(&kind), "{effect}");
    let said = page.text("#result [role=status].hush").await?;
    ensure!(said.contains(&format!("→ {kind}")), "{said}");
    page.assert_clean().await
}

/// Finding 10.
#[tokio::test]
async fn a_picture_is_answered_and_takes_nothing_away() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=free-upgrade]").await?;
    let held = page.value("#paste").await?;
    let with_picture = |event: &str, carries: &str| {
        format!(
            "(() => {{
                const data = new DataTransfer();
                data.items.add(new File(['‰PNG'], 'screen.png', {{ type: 'image/png' }}));
                const event = new {event}('{carries}', {{ bubbles: true, cancelable: true,
                    {}: data }});
                document.body.dispatchEvent(event);
            }})()",
            if event == "DragEvent" {
                "dataTransfer"
            } else {
                "clipboardData"
            }
        )
    };
    for (event, carries) in [("DragEvent", "drop"), ("ClipboardEvent", "paste")] {
        page.eval(&with_picture(event, carries)).await?;
        page.wait_for("!!document.querySelector('[data-message=picture]')")
            .await?;
        assert_eq!(page.value("#paste").await?, held);
        assert_eq!(page.count("[data-kind=unknown-dl]").await?, 1);
        page.click("[data-sample=free-upgrade]").await?;
        assert_eq!(page.count("[data-message=picture]").await?, 0);
    }
    page.assert_clean().await
}

/// Findings 15 and 16: the link opens its event, and begins with what the sender had.
#[tokio::test]
async fn a_link_to_an_event_opens_it() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let link = link_of(&page, "firmware-oem").await?;
    let fragment = link_to_event(&link, Scenario::OtherPc);
    let options = Options {
        fragment: &fragment,
        ..Options::default()
    };
    let page = site.open(options).await?;
    let open = page.attribute("[data-scenario=other-pc]", "open").await?;
    assert!(open.is_some());
    assert!(page.count(".banner .rests-on dd").await? > 2);
    assert_eq!(
        page.eval("document.querySelector('#before').offsetHeight")
            .await?,
        0
    );
    page.click("[data-action=own]").await?;
    assert_eq!(page.eval("document.activeElement.id").await?, "paste");
    page.assert_clean().await
}

/// Finding 17: six PDFs have six names.
#[tokio::test]
async fn the_window_is_named_after_the_kind() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let first = page.eval("document.title").await?;
    for name in ["free-upgrade", "firmware-oem", "company-kms"] {
        page.click(&format!("[data-sample={name}]")).await?;
        page.settle().await?;
        let title = page.eval("document.title").await?;
        let kind = page.text("[data-kind]").await?;
        ensure!(
            title.as_str().is_some_and(|title| title.starts_with(&kind)),
            "{title}"
        );
    }
    page.click("[data-action=clear]").await?;
    page.settle().await?;
    assert_eq!(page.eval("document.title").await?, first);
    Ok(())
}

/// Finding 18: from the field to the copying of the link.
#[tokio::test]
async fn twenty_tabs_lead_to_the_link() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste(&sample("free-upgrade", "en")?).await?;
    page.eval("document.getElementById('paste').focus()")
        .await?;
    let is_at = async |selector: &str| -> Result<bool> {
        let asked = format!("document.activeElement.matches('{selector}')");
        Ok(page.eval(&asked).await? == true)
    };
    let mut stops = 0;
    while !is_at("[data-action=share]").await? {
        ensure!(stops < 20, "no way to the link in {stops} stops");
        page.press(TAB).await?;
        stops += 1;
        if is_at("[data-open=share]").await? {
            page.press(ENTER).await?;
        }
    }
    Ok(())
}

/// Finding 19: a translator replaces our text nodes by elements of its own.
#[tokio::test]
async fn a_translated_page_still_says_the_new_verdict() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=free-upgrade]").await?;
    let translate = "(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const all = [];
        while (texts.nextNode()) all.push(texts.currentNode);
        for (const text of all) {
            if (!text.nodeValue.trim() || text.parentElement.closest('script, style, [translate=no]')) continue;
            const font = document.createElement('font');
            font.textContent = 'übersetzt';
            text.replaceWith(font);
        }
    })()";
    page.eval(translate).await?;
    assert_eq!(page.text("[data-kind]").await?, "übersetzt");
    page.click("[data-question=first-windows] [value='7']")
        .await?;
    page.settle().await?;
    assert_ne!(page.text("[data-kind]").await?, "übersetzt");
    page.eval(translate).await?;
    page.paste(&sample("company-kms", "en")?).await?;
    assert_eq!(page.count("[data-kind=kms-org]").await?, 1);
    assert_ne!(page.text(".verdict h2").await?, "übersetzt");
    page.assert_clean().await
}

/// Trust: what is copied to send on has what was read, and none of what identifies.
#[tokio::test]
async fn a_misread_text_is_copied_without_its_identifiers() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let text =
        sample("free-upgrade", "en")?.replace("00000000000000000000", "31415926535897932384");
    page.paste(&text).await?;
    page.click(".read > summary").await?;
    page.click(".misread > summary").await?;
    page.click("[data-copy=misread-copy]").await?;
    page.wait_for("!!document.querySelector('[data-copy=misread-copy][data-done]')")
        .await?;
    let copy = page.clipboard().await?;
    ensure!(
        copy.starts_with("Ninsho ") && copy.contains("← status"),
        "{copy}"
    );
    ensure!(!copy.contains("31415926535897932384"), "{copy}");
    page.assert_clean().await
}
