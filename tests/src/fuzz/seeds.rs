//! Inputs to begin with: our own fixtures, stories, links and cases, in the form of each
//! target.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The files with this ending in a folder of the tests, in the order of their names. A seed
/// that cannot be read is no seed: the test that counts them tells.
fn files(folder: &str, ending: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == ending))
        .filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some((name, fs::read(&path).ok()?))
        })
        .collect()
}

/// Every fixture, also in UTF-16 for every seventh, and the pastes of the cases.
pub(super) fn pastes() -> Vec<Vec<u8>> {
    let fixtures = files("fixtures", "txt");
    let wide = fixtures.iter().step_by(7).map(|(_, bytes)| {
        let units = String::from_utf8_lossy(bytes).into_owned();
        let units = units.encode_utf16().flat_map(u16::to_le_bytes);
        [0xFF, 0xFE].into_iter().chain(units).collect()
    });
    let cases = files("cases", "txt").into_iter().map(|(_, bytes)| {
        let text = String::from_utf8_lossy(&bytes);
        let paste = text.split_once("---\n").map_or("", |(_, paste)| paste);
        paste.as_bytes().to_vec()
    });
    let wide: Vec<Vec<u8>> = wide.collect();
    let plain = fixtures.into_iter().map(|(_, bytes)| bytes);
    plain.chain(wide).chain(cases).collect()
}

/// Every story, with some answers before it.
pub(super) fn stories() -> Vec<Vec<u8>> {
    let lines = files("stories", "jsonl");
    let texts = lines.iter().flat_map(|(_, bytes)| {
        let lines = bytes.split(|byte| *byte == b'\n');
        lines.filter_map(|line| {
            let story: Value = serde_json::from_slice(line).ok()?;
            Some(story["text"].as_str()?.to_owned())
        })
    });
    let answered = |(at, text): (usize, String)| {
        // A question and an answer, and twice none: there is no question 255.
        let place = |of: usize| u8::try_from(at % of).unwrap_or_default();
        let head = [place(14), place(5), 255, 0, 255, 0];
        head.into_iter().chain(text.into_bytes()).collect()
    };
    texts.enumerate().map(answered).collect()
}

/// Every link that was ever pinned.
pub(super) fn links() -> Vec<Vec<u8>> {
    let snapshots = files("snapshots", "txt");
    let pinned = snapshots
        .iter()
        .filter(|(name, _)| name.starts_with("links"));
    let links = pinned.flat_map(|(_, bytes)| {
        let lines = bytes.split(|byte| *byte == b'\n');
        lines.map(|line| line.split(|byte| *byte == b' ').next().unwrap_or_default())
    });
    links
        .filter(|link| !link.is_empty())
        .map(<[u8]>::to_vec)
        .collect()
}

/// The fixtures of the helper, and the other JSON.
pub(super) fn helpers() -> Vec<Vec<u8>> {
    let is_json = |name: &str| name.starts_with("helper") || name.contains("json");
    let fixtures = files("fixtures", "txt").into_iter();
    fixtures
        .filter(|(name, _)| is_json(name))
        .map(|(_, bytes)| bytes)
        .collect()
}

/// The tables among the fixtures, and one of whole outputs.
pub(super) fn tables() -> Vec<Vec<u8>> {
    let fixtures = files("fixtures", "txt");
    let quoted = fixtures.iter().step_by(5).map(|(name, bytes)| {
        let text = String::from_utf8_lossy(bytes).replace('"', "\"\"");
        format!("computer,output\n{name},\"{text}\"\n").into_bytes()
    });
    let quoted: Vec<Vec<u8>> = quoted.collect();
    let is_table = |name: &str| name.contains("csv") || name.contains("grid");
    let tables = fixtures.iter().filter(|(name, _)| is_table(name));
    tables
        .map(|(_, bytes)| bytes.clone())
        .chain(quoted)
        .collect()
}

/// Archives of some fixtures, and fixtures to be packed.
pub(super) fn archives() -> Vec<Vec<u8>> {
    let fixtures: Vec<Vec<u8>> = files("fixtures", "txt")
        .into_iter()
        .map(|(_, bytes)| bytes)
        .collect();
    let of = |bytes: &[Vec<u8>]| {
        let parts: Vec<&[u8]> = bytes.iter().map(Vec::as_slice).collect();
        archive(&parts)
    };
    let packed = fixtures.chunks(9).map(of);
    let loose = fixtures.chunks(11).map(|some| some.join(&0));
    packed.chain(loose).collect()
}

/// An archive of these files: text, CSV and NDJSON in turn, deflated and stored in turn.
pub(super) fn archive(files: &[&[u8]]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (at, bytes) in files.iter().enumerate() {
        let ending = ["txt", "csv", "ndjson"][at % 3];
        let method = [
            zip::CompressionMethod::Deflated,
            zip::CompressionMethod::Stored,
        ][at % 2];
        let options = SimpleFileOptions::default().compression_method(method);
        let begun = writer.start_file(format!("PC-{at}.{ending}"), options);
        if begun.is_err() || writer.write_all(bytes).is_err() {
            return Vec::new();
        }
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}
