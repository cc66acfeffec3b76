//! Many PCs in a real browser: dropped, listed, answered for, opened, saved.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ninsho_tests::{Ability, Options, Page, Site};
use serde_json::{Value, json};

/// What `slmgr /dli` prints, of a PC of this channel.
fn output(edition: &str, channel: &str, key: &str) -> String {
    format!(
        "Name: Windows(R), {edition} edition\n\
         Description: Windows(R) Operating System, {channel} channel\n\
         Partial Product Key: {key}\nLicense Status: Licensed\n"
    )
}

/// Lets these files fall on the page.
async fn drop_files(page: &Page, files: &[(&str, &[u8])]) -> Result<()> {
    let files: Vec<Value> = files
        .iter()
        .map(|(name, bytes)| json!([name, STANDARD.encode(bytes)]))
        .collect();
    page.run(&format!(
        "const given = new DataTransfer();
        for (const [name, text] of {}) {{
            const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
            given.items.add(new File([bytes], name));
        }}
        const event = new Event('drop', {{ bubbles: true, cancelable: true }});
        Object.defineProperty(event, 'dataTransfer', {{ value: given }});
        document.querySelector('h1').dispatchEvent(event);",
        Value::from(files)
    ))
    .await
}

/// Waits until so many PCs are listed and nothing more is read.
async fn listed(page: &Page, count: usize) -> Result<()> {
    page.wait_for(&format!(
        "!document.querySelector('[data-progress=reading]') \
         && document.querySelector('[data-count]')?.dataset.listed === '{count}'"
    ))
    .await
}

/// What the page saves instead of handing it to the browser.
async fn saved(page: &Page, name: &str) -> Result<String> {
    page.saved(&format!("[data-save=\"{name}\"]")).await
}

const ARROW_DOWN: char = '\u{e015}';

const OEM: &str = "OEM_DM";

#[tokio::test]
async fn dropped_files_become_one_list_and_nothing_is_lost() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let [home, pro] = [
        output("Core", OEM, "7MT2K"),
        output("Professional", "RETAIL", "3V66T"),
    ];
    let table = format!("name,text\nTILL,\"{home}\"\nTILL,\"{pro}\"\n");
    let lines = json!({"name": "two\nlines", "text": pro}).to_string() + "\nno object\n";
    drop_files(
        &page,
        &[
            ("FRONT.txt", home.as_bytes()),
            ("=cmd().txt", pro.as_bytes()),
            ("note.txt", b"hello"),
            ("all.zip", b"PK\x03\x04"),
            ("shop.csv", table.as_bytes()),
            ("more.ndjson", lines.as_bytes()),
            ("plain.txt", home.as_bytes()),
        ],
    )
    .await?;
    listed(&page, 6).await?;
    page.click("#not-read > summary").await?;
    assert_eq!(page.count("#not-read li").await?, 3);
    let order = "['.chart', '.pcs', '#not-read', '.take-along'].map((part) =>
        document.querySelector(part).getBoundingClientRect().top)
        .every((top, at, all) => at === 0 || all[at - 1] < top)";
    assert_eq!(page.eval(order).await?, true, "the answer comes first");
    let names = page.text(".pcs tbody").await?;
    assert_eq!(names.matches("TILL").count(), 2, "{names}");
    for name in ["FRONT.txt", "two\\u{a}lines", "plain.txt"] {
        assert!(names.contains(name), "{name}: {names}");
    }

    let csv = saved(&page, "ninsho.csv").await?;
    assert_eq!(csv.lines().count(), 1 + 6 + 3, "{csv}");
    assert!(csv.contains("'=cmd().txt"), "{csv}");
    assert!(csv.contains(",no-right,"), "{csv}");
    let ndjson = saved(&page, "ninsho.ndjson").await?;
    for line in ndjson.lines() {
        let row: Value = serde_json::from_str(line)?;
        assert!(row["name"].is_string(), "{line}");
        let link = row["link"].to_string();
        for name in ["FRONT", "cmd", "TILL", "lines", "plain"] {
            assert!(!link.contains(name), "{line}");
        }
    }
    assert!(saved(&page, "ninsho.md").await?.contains("| 6 |"));
    page.assert_clean().await
}

/// A folder of which the browser hands over one file alone: not the other one, and nothing of
/// the folder in it.
const REFUSING: &str = "
    const refused = () => new DOMException('It may not be read', 'NotReadableError');
    const folder = (name, inside) => ({
        isDirectory: true, isFile: false, name, fullPath: '/' + name,
        createReader: () => ({ readEntries: (done, failed) =>
            inside ? setTimeout(() => done(inside.splice(0))) : setTimeout(() => failed(refused())) }),
    });
    const file = (name, text) => ({
        isDirectory: false, isFile: true, name, fullPath: '/bench/' + name,
        file: (done, failed) => setTimeout(() =>
            text ? done(new File([text], name)) : failed(refused())),
    });
    const inside = [file('FRONT.txt', OUTPUT), file('locked.txt'), folder('bench/closed')];
    const given = new DataTransfer();
    Object.defineProperty(given, 'types', { value: ['Files'] });
    Object.defineProperty(given, 'items', { value: {
        length: 1, 0: { webkitGetAsEntry: () => folder('bench', inside) },
    } });
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: given });
    document.querySelector('h1').dispatchEvent(event);";

#[tokio::test]
async fn what_the_browser_does_not_hand_over_of_a_folder_is_told() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let home = Value::from(output("Core", OEM, "7MT2K")).to_string();
    page.run(&REFUSING.replace("OUTPUT", &home)).await?;
    listed(&page, 1).await?;
    page.click("#not-read > summary").await?;
    let told = page.text("#not-read ul").await?;
    for said in ["bench/locked.txt", "bench/closed", "It may not be read"] {
        assert!(told.contains(said), "{told}");
    }
    page.assert_clean().await
}

/// Lets a folder of the disk fall on the page, as a hand does.
async fn drop_folder(page: &Page, folder: &Path) -> Result<()> {
    for kind in ["dragEnter", "dragOver", "drop"] {
        page.drag(kind, folder).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_folder_is_read_and_what_is_broken_or_too_large_is_told() -> Result<()> {
    let site = Site::start()?;
    if site.engine().lacks(Ability::Drag).is_some() {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let bench = folder.path().join("bench");
    fs::create_dir_all(bench.join("back"))?;
    let home = output("Core", OEM, "7MT2K");
    fs::write(bench.join("FRONT.txt"), &home)?;
    fs::write(bench.join("back").join("FRONT.txt"), &home)?;
    let header = "PSComputerName,Description,LicenseStatus\n";
    let rows = "TILL,\"Windows(R) Operating System, OEM_DM channel\",1\nTORN,\"Windows\n";
    fs::write(bench.join("shop.csv"), [header, rows].concat())?;
    // Nothing lies on the disk of it.
    File::create(bench.join("huge.csv"))?.set_len((2 << 30) + 1)?;

    let page = site.open(Options::default()).await?;
    drop_folder(&page, &bench).await?;
    listed(&page, 3).await?;
    let names = page.text(".pcs tbody").await?;
    for name in ["bench/FRONT.txt", "bench/back/FRONT.txt", "TILL"] {
        assert!(names.contains(name), "{name}: {names}");
    }
    page.click("#not-read > summary").await?;
    let told = page.text("#not-read ul").await?;
    assert_eq!(page.count("#not-read li").await?, 2, "{told}");
    assert!(told.contains("bench/huge.csv"), "{told}");
    page.assert_clean().await
}

/// A table of so many PCs.
fn school(count: usize) -> String {
    let mut table =
        String::from("PSComputerName,Name,Description,LicenseStatus,PartialProductKey\n");
    for at in 0..count {
        let (edition, channel, key) = match at % 2 {
            0 => ("Core", OEM, "7MT2K"),
            _ => ("Professional", "RETAIL", "3V66T"),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "LAB-{at},\"Windows(R), {edition} edition\",\"Windows(R) Operating System, {channel} channel\",1,{key}"
        );
    }
    table
}

#[tokio::test]
async fn a_school_is_searched_narrowed_answered_for_opened_and_left() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    drop_files(&page, &[("school.csv", school(2_000).as_bytes())]).await?;
    listed(&page, 2_000).await?;
    // Only what is on the screen is drawn, but all of it is counted.
    assert!(page.count(".pcs [data-row]").await? < 60);
    assert_eq!(
        page.attribute(".pcs table", "aria-rowcount")
            .await?
            .as_deref(),
        Some("2001")
    );

    page.click("[data-event='1'][data-part=bad]").await?;
    listed(&page, 1_000).await?;
    page.click("[data-action=show-all]").await?;
    page.type_into(".find input", "lab-19").await?;
    listed(&page, 111).await?;

    // One answer for two that are marked by keyboard, and then for all of these.
    page.run("document.querySelector('[data-row=\"0\"] [data-select]').focus()")
        .await?;
    page.press(' ').await?;
    page.wait_for("document.querySelector('[data-selected]')?.dataset.selected === '1'")
        .await?;
    page.press(ARROW_DOWN).await?;
    page.press(' ').await?;
    page.wait_for("document.querySelector('[data-selected]')?.dataset.selected === '2'")
        .await?;
    assert_eq!(saved(&page, "ninsho.ndjson").await?.lines().count(), 2);
    // Their reports, a sheet each, are there while the browser prints, and no longer.
    page.run(
        "window.print = () => { window.sheets = document.querySelector('.sheets').innerText; }",
    )
    .await?;
    page.click("[data-action=sheets]").await?;
    let sheets = page.eval("window.sheets").await?.to_string();
    assert!(
        sheets.contains("LAB-19") && sheets.contains("LAB-190"),
        "{sheets}"
    );
    page.run("window.dispatchEvent(new Event('afterprint'))")
        .await?;
    page.wait_for("!document.querySelector('.sheets')").await?;
    page.click("[data-action=select-none]").await?;
    page.click("#answer-all > summary").await?;
    let before = page.text(".pcs .what").await?;
    page.click("[data-common=first-windows] [data-answer='7']")
        .await?;
    page.wait_for("!document.querySelector('[data-common] :disabled')")
        .await?;
    assert_ne!(page.text(".pcs .what").await?, before);

    // Open one from the middle of the list, and come back to it.
    page.click("[data-action=show-all]").await?;
    listed(&page, 2_000).await?;
    page.settle().await?;
    page.run("document.querySelector('#pcs').scrollTop = 50000")
        .await?;
    page.wait_for("Number(document.querySelector('[data-row]').dataset.row) > 500")
        .await?;
    page.settle().await?;
    let middle = "[...document.querySelectorAll('[data-open-pc]')][12]";
    let name = page.eval(&format!("{middle}.innerText")).await?;
    page.run(&format!("{middle}.click()")).await?;
    page.wait_for("!!document.querySelector('.report .verdict')")
        .await?;
    assert!(name.as_str().is_some_and(|name| name.starts_with("LAB-")));
    assert!(!page.value(".share input").await?.contains("LAB"));
    assert!(!page.address().await?.contains("LAB"));
    page.click("[data-action=back-to-list]").await?;
    listed(&page, 2_000).await?;
    let scrolled = page
        .eval("document.querySelector('#pcs').scrollTop")
        .await?;
    assert_eq!(scrolled, json!(50_000));
    page.assert_clean().await
}

#[tokio::test]
async fn reading_can_be_stopped() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    drop_files(&page, &[("district.csv", school(60_000).as_bytes())]).await?;
    page.wait_for("Number(document.querySelector('[data-count]')?.dataset.count) > 100")
        .await?;
    page.click("[data-action=stop]").await?;
    page.wait_for("!!document.querySelector('[data-progress=stopped]')")
        .await?;
    let count = page.attribute("[data-count]", "data-count").await?;
    page.settle().await?;
    assert_eq!(page.attribute("[data-count]", "data-count").await?, count);
    assert_ne!(count.as_deref(), Some("60000"));
    page.assert_clean().await
}
