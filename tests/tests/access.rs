//! The page for everybody: no barrier that axe-core knows, and the whole job by keyboard.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use ninsho_tests::{Options, Page, Site};
use serde_json::Value;

/// Every state of the page: its name, and how a visitor comes to it.
const STATES: [(&str, &str); 13] = [
    ("empty", "1"),
    (
        "how-to open",
        "document.querySelectorAll('#before details').forEach((d) => { d.open = true })",
    ),
    (
        "free upgrade",
        "document.querySelector('[data-sample=free-upgrade]').click()",
    ),
    (
        "what goes out",
        "document.querySelector('[data-value=json]').click()",
    ),
    ("code", "document.querySelector('[data-value=qr]').click()"),
    (
        "question answered",
        "document.querySelector('[data-question] input').click()",
    ),
    (
        "maker's PC",
        "document.querySelector('[data-sample=firmware-oem]').click()",
    ),
    (
        "company's PC",
        "document.querySelector('[data-sample=company-kms]').click()",
    ),
    (
        "everything open",
        "document.querySelectorAll('summary').forEach((summary) => {
            if (!summary.parentNode.open) summary.click();
        })",
    ),
    (
        "not understood",
        "(() => {
            const area = document.querySelector('#paste');
            area.value = 'The quick brown fox';
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        })()",
    ),
    (
        "a story of a PC that is down",
        "(() => {
            const area = document.querySelector('#paste');
            area.value = '0xC004F213 I replaced the motherboard. Windows is not activated.';
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));
            setTimeout(() => document.querySelectorAll('.recovery summary').forEach(
                (summary) => { if (!summary.parentNode.open) summary.click(); }), 50);
        })()",
    ),
    (
        "list of PCs",
        "(() => {
            const area = document.querySelector('#paste');
            area.value = 'PSComputerName,Description,LicenseStatus\\n'
                + 'TILL,\"Windows(R) Operating System, OEM_DM channel\",1\\n'
                + 'OFFICE-LAPTOP-07,\"Windows(R) Operating System, RETAIL channel\",5\\n'
                + 'EMPTY,,\\n';
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));
            setTimeout(() => document.querySelectorAll('.fleet summary').forEach(
                (summary) => summary.click()), 50);
        })()",
    ),
    (
        "guided way",
        "(() => {
            document.querySelector('[data-action=clear]').click();
            document.querySelector('[data-action=guide]').click();
        })()",
    ),
];

/// What axe-core objects to, as rule and place; at least this many rules must have had
/// something to look at.
const LOOK: &str = "
    axe.run(document, { resultTypes: ['violations'] }).then((found) => ({
        passes: found.passes.length,
        violations: found.violations.map((violation) =>
            `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`),
    }))
";

async fn barriers(lang: &str, dark: bool, window: (u32, u32)) -> Result<()> {
    let path = std::env::var("NINSHO_AXE").context("NINSHO_AXE names axe.min.js")?;
    let axe = std::fs::read_to_string(path)?;
    let site = Site::start()?;
    let options = Options {
        lang,
        dark,
        size: window,
        ..Options::default()
    };
    let page = site.open(options).await?;
    let what = format!("{lang}, dark {dark}, {} px", window.0);
    page.run(&axe).await?;
    for (name, comes) in STATES {
        page.run(comes).await?;
        page.settle().await?;
        let found = page.eval(LOOK).await?;
        let passes = found["passes"].as_u64().context("axe-core did not run")?;
        ensure!(passes > 20, "{what}, {name}: only {passes} rules looked");
        let violations = found["violations"].as_array().context("no list")?;
        ensure!(violations.is_empty(), "{what}, {name}: {violations:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn axe_core_finds_no_barrier_in_any_state() -> Result<()> {
    let (phone, desk) = ((360, 740), (1280, 800));
    // Each language, scheme and size with each of the others.
    tokio::try_join!(barriers("ja", false, phone), barriers("en", false, desk))?;
    tokio::try_join!(barriers("ja", true, desk), barriers("en", true, phone))?;
    Ok(())
}

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';
const SPACE: char = ' ';
const RIGHT: char = '\u{E014}';

/// What has the focus, and whether one can see that it has it.
const FOCUSED: &str = "
    (() => {
        const at = document.activeElement;
        const shown = (node) => node && getComputedStyle(node).outlineStyle !== 'none';
        return {
            matches: (selector) => at.matches(selector),
            name: at.id || at.dataset.action || at.dataset.sample || at.name || at.className || at.localName,
            is_seen: shown(at) || shown(at.closest('label')) || at.localName === 'textarea',
        };
    })()
";

/// Tabs until this selector has the focus; each stop on the way must be visible.
async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    let is_there = format!("document.activeElement.matches({})", Value::from(selector));
    let mut way = Vec::new();
    for _ in 0..100 {
        page.press(TAB).await?;
        let stop = page
            .eval(&FOCUSED.replace("matches: (selector) => at.matches(selector),", ""))
            .await?;
        ensure!(
            stop["is_seen"] == true || stop["name"] == "body",
            "the focus cannot be seen on {stop}"
        );
        way.push(stop["name"].to_string());
        if page.eval(&is_there).await? == true {
            return Ok(());
        }
    }
    anyhow::bail!("no tab leads to {selector}: {way:?}")
}

#[tokio::test]
async fn the_whole_job_is_done_by_keyboard() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;

    tab_to(&page, ".skip").await?;
    page.press(ENTER).await?;
    // The skip link leads to the field.
    page.wait_for("document.activeElement.id === 'paste'")
        .await?;

    tab_to(&page, "[data-sample=free-upgrade]").await?;
    page.press(ENTER).await?;
    page.wait_for("!!document.querySelector('[data-kind=unknown-dl]')")
        .await?;
    page.settle().await?;
    let before = page.text(".verdict h2").await?;
    let said = page.text("#result [role=status].hush").await?;
    assert!(
        said.starts_with(&before),
        "the verdict is announced: {said}"
    );

    // An event opens to its rules.
    tab_to(&page, "[data-scenario=os-disk-swap] > summary").await?;
    page.press(ENTER).await?;
    page.settle().await?;
    assert!(
        page.attribute("[data-scenario=os-disk-swap]", "open")
            .await?
            .is_some()
    );
    assert!(
        page.count("[data-scenario=os-disk-swap] [data-rule]")
            .await?
            > 0
    );

    // Questions: into the group, to the first answer, and the focus stays where it is.
    tab_to(&page, "[data-question=first-windows] input").await?;
    page.press(RIGHT).await?;
    page.settle().await?;
    let chosen = "document.activeElement.name + document.activeElement.value + document.activeElement.checked";
    assert_eq!(page.eval(chosen).await?, "first-windows7true");
    tab_to(&page, "[data-question=bought] input").await?;
    page.press(SPACE).await?;
    page.settle().await?;

    tab_to(&page, "[data-action=share]").await?;
    page.press(ENTER).await?;
    page.wait_for("location.hash.includes('q=7')").await?;
    page.assert_clean().await
}

/// Something that happened, and a release for which 11 is to be bought.
const NEW_DISK: &str = "Since I changed the SSD.\n\
     Software licensing service version: 10.0.19045.1\n\n";

/// What a shop hands over: six reports, each whole on one sheet, which its title names.
#[tokio::test]
async fn six_reports_are_printed_on_one_sheet_each_with_six_names() -> Result<()> {
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        let options = Options {
            lang,
            ..Options::default()
        };
        let page = site.open(options).await?;
        let mut names = BTreeSet::new();
        for (channel, key) in [
            ("OEM_DM", "BCD2F"),
            ("OEM_COA_NSLP", "BCD2F"),
            ("RETAIL", "BCD2F"),
            ("RETAIL", "3V66T"),
            ("VOLUME_KMSCLIENT", "T83GX"),
            ("VOLUME_MAK", "BCD2F"),
        ] {
            let text = format!(
                "Name: Windows(R), Professional edition\n\
                 Description: Windows(R) Operating System, {channel} channel\n\
                 Partial Product Key: {key}\nLicense Status: Licensed\n"
            );
            page.paste(&text).await?;
            page.settle().await?;
            assert!(!page.needs_another_sheet().await?, "{channel}, {lang}");
            names.insert(page.eval("document.title").await?.to_string());
        }
        assert_eq!(names.len(), 6, "{names:?}");
        for name in ["free-upgrade", "firmware-oem", "company-kms"] {
            page.click(&format!("[data-sample={name}]")).await?;
            assert!(!page.needs_another_sheet().await?, "{name}, {lang}");
        }
        // The longest ways back have ten and eleven steps, after a new disk, on a Windows 10.
        for (story, channel, key) in [
            ("", "RETAIL", "3V66T"),
            ("", "OEM_COA_NSLP", "BCD2F"),
            (NEW_DISK, "RETAIL", "3V66T"),
            (NEW_DISK, "OEM_COA_NSLP", "BCD2F"),
        ] {
            let text = format!(
                "{story}Name: Windows(R), Professional edition\n\
                 Description: Windows(R) Operating System, {channel} channel\n\
                 Partial Product Key: {key}\nLicense Status: Notification\n\
                 Notification Reason: 0xC004F034.\n"
            );
            page.paste(&text).await?;
            page.settle().await?;
            assert!(
                !page.needs_another_sheet().await?,
                "{story}{channel} that is down, {lang}"
            );
        }
    }
    Ok(())
}

/// As narrow as WCAG's reflow asks for: nobody scrolls sideways to read.
#[tokio::test]
async fn nothing_is_wider_than_320_pixels() -> Result<()> {
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        let options = Options {
            lang,
            size: (320, 640),
            ..Options::default()
        };
        let page = site.open(options).await?;
        for (name, comes) in STATES {
            page.run(comes).await?;
            page.settle().await?;
            let width = page.eval("document.documentElement.scrollWidth").await?;
            assert_eq!(width, 320, "{name}, {lang}");
        }
    }
    Ok(())
}
