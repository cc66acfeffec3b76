//! What becomes of files and folders: listed, or told why not.

use std::fs::{self, File};

use anyhow::Result;
use ninsho_tests::{Ability, Options, Site};
use serde_json::{Value, json};

use crate::dropped::{drop_files, drop_folder};
use crate::{OEM, listed, output, saved};

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
