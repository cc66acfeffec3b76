//! A report that is drawn over another says what it would say on an empty page.

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Site, fixtures};
use serde_json::Value;

/// Pastes each text over the unfolded report of another, and has the same drawn on an empty
/// page; gives both where they differ, and whether the element that announces the verdict
/// stayed.
const REDRAW: &str = r"
    (async () => {
        const area = document.getElementById('paste');
        const result = document.getElementById('result');
        const paste = (text) => {
            area.value = text;
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        const drawn = () => new Promise((next) => setTimeout(next, 5));
        // An opened part has its elements in a later task, which a busy machine is slow to run.
        const filled = async () => {
            const isEmpty = (part) => part.childElementCount < 2;
            for (let tries = 0; tries < 400; tries++) {
                await drawn();
                if (![...result.querySelectorAll('.report details[open]')].some(isEmpty)) return;
            }
        };
        // What stands folded has no elements until it is opened; a part may hold another.
        const unfold = async () => {
            for (let depth = 0; depth < 3; depth++) {
                const folded = [...result.querySelectorAll('.report details:not([open])')];
                // The element tells of it in a task of its own, which can come after a timer's.
                await Promise.all(folded.map((part) => new Promise((next) => {
                    part.addEventListener('toggle', next, { once: true });
                    part.open = true;
                })));
                await filled();
            }
        };
        const tree = (node) => {
            if (node.nodeType === 3) return node.nodeValue;
            // What was unfolded stays so where two texts are of the same PC.
            const attributes = [...node.attributes]
                .filter(({ name }) => name !== 'open')
                .map(({ name, value }) => `${name}=${value}`);
            // What more evidence of the same PC changed is told beside the report before alone.
            const kept = [...node.childNodes].filter(
                (part) => part.className !== 'moved' && part.localName !== 'fieldset');
            const inside = kept.map(tree);
            return [node.localName, node.checked ?? null, attributes.sort(), inside];
        };
        const report = () => {
            const parts = [...result.children].filter((part) => !part.matches('.undo'));
            // A question stays where it was asked first, so their order is not compared.
            const questions = [...result.querySelectorAll('fieldset')]
                .map((part) => JSON.stringify([part.dataset.question, [...part.childNodes].map(tree)]))
                .sort();
            return JSON.stringify([parts.map(tree), questions]);
        };
        const status = () => result.querySelector('.hush[role=status]');
        const wrong = [];
        const texts = TEXTS;
        for (const [i, [name, text]] of texts.entries()) {
            const before = status();
            paste(texts[(i + 1) % texts.length][1]);
            await drawn();
            await unfold();
            paste(text);
            await drawn();
            const isSaid = status() === before;
            await unfold();
            const over = report();
            paste('');
            await drawn();
            paste(text);
            await drawn();
            await unfold();
            const alone = report();
            let same = 0;
            while (same < alone.length && over[same] === alone[same]) same++;
            const part = (text) => text.slice(Math.max(0, same - 100), same + 100);
            if (over !== alone || !isSaid) wrong.push([name, isSaid, part(over), part(alone)]);
        }
        return wrong;
    })()
";

/// Redraws every second of these texts, from this one on.
async fn redraw(first: usize, lang: &str, window: (u32, u32)) -> Result<()> {
    let texts = fixtures()?;
    let texts: Vec<_> = texts.iter().skip(first).step_by(2).collect();
    assert!(texts.len() > 50, "{} fixtures", texts.len());
    let site = Site::start()?;
    let page = site
        .open(Options {
            lang,
            size: window,
            ..Options::default()
        })
        .await?;
    let mut wrong = Vec::new();
    // Not all at once: a driver waits a minute for an answer, and not longer.
    for part in texts.chunks(30) {
        let script = REDRAW.replace("TEXTS", &serde_json::to_string(part)?);
        let found = page.eval(&script).await?;
        wrong.extend(found.as_array().context("the page gave no list")?.clone());
    }
    assert!(
        wrong.is_empty(),
        "{} of {}: {}",
        wrong.len(),
        texts.len(),
        wrong.first().unwrap_or(&Value::Null)
    );
    Ok(())
}

#[tokio::test]
async fn nothing_stays_of_the_report_before() -> Result<()> {
    // Each text in one of them: what stays of another report does so in every language.
    tokio::try_join!(redraw(0, "ja", (360, 740)), redraw(1, "en", (1280, 800)))?;
    Ok(())
}

/// Another PC's report comes, and the line that was open is looked at in the same task in
/// which it is drawn: what is to be seen of its evidence.
const HASTE: &str = r"
    (async () => {
        document.querySelector('[data-sample=firmware-oem]').click();
        await new Promise((next) => setTimeout(next));
        return document.querySelectorAll('[data-scenario=os-disk-swap] .evidence').length;
    })()
";

#[tokio::test]
async fn evidence_is_never_that_of_another_pc() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=company-kms]").await?;
    page.click("[data-scenario=os-disk-swap] > summary").await?;
    let evidence = "document.querySelector('[data-scenario=os-disk-swap] .evidence')";
    let shown = format!("{evidence}.innerText");
    // What was folded is drawn when the browser has told that it was opened.
    let drawn = format!("{evidence} !== null");
    page.wait_for(&drawn).await?;
    let before = page.eval(&shown).await?;
    assert_eq!(page.eval(HASTE).await?, 0, "it is folded again");
    // A click goes to where the line stood when it was looked for: no earlier than it stays there.
    page.settle().await?;
    page.click("[data-scenario=os-disk-swap] > summary").await?;
    page.wait_for(&drawn).await?;
    let after = page.eval(&shown).await?;
    assert_ne!(after, before);
    assert_ne!(after, "");
    Ok(())
}

#[tokio::test]
async fn the_report_of_another_pc_is_folded_again() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let unfolded = "[data-scenario=os-disk-swap][open], .why-kind[open]";
    let board = "[data-scenario=mb-swap][open]";
    page.click("[data-sample=company-kms]").await?;
    page.click("[data-scenario=os-disk-swap] > summary").await?;
    page.click(".why-kind > summary").await?;
    assert_eq!(page.count(unfolded).await?, 2);
    page.click("[data-set-lang=en]").await?;
    assert_eq!(page.count(unfolded).await?, 2, "it is the same PC");
    page.click("[data-sample=firmware-oem]").await?;
    assert_eq!(page.count(unfolded).await?, 0);

    // Where the sources disagree on the board, both sides stand open, again and again.
    for _ in 0..2 {
        page.click("[data-sample=free-upgrade]").await?;
        assert_eq!(page.count(board).await?, 1);
        page.click("[data-sample=company-kms]").await?;
        assert_eq!(page.count(board).await?, 0);
    }
    Ok(())
}

/// Browser extensions put elements of theirs wherever they like.
#[tokio::test]
async fn what_another_program_puts_into_the_report_does_not_stop_it() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=company-kms]").await?;
    page.eval(
        "document.querySelectorAll('#result, .report, .events').forEach((part) => {
            const own = document.createElement('details');
            own.open = true;
            part.prepend(own);
        })",
    )
    .await?;
    page.click("[data-sample=firmware-oem]").await?;
    assert_eq!(page.count("[data-kind=oem-dm]").await?, 1);
    page.assert_clean().await
}
