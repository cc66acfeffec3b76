//! The texts that are mutated, and what they say.

use std::fs;
use std::path::Path;

use ninsho_rules::evidence;
use ninsho_rules::parse::Product;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures");

/// The texts of a folder by their names; none where it does not exist.
fn texts(folder: &Path) -> Vec<(String, String)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut texts: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .filter_map(|path| {
            let name = path.file_stem()?.to_string_lossy().into_owned();
            Some((name, fs::read_to_string(&path).ok()?))
        })
        .collect();
    texts.sort();
    texts
}

pub(crate) fn fixtures() -> Vec<(String, String)> {
    texts(Path::new(FIXTURES))
}

/// The text of this fixture.
pub(crate) fn fixture(name: &str) -> String {
    let path = Path::new(FIXTURES).join(name).with_extension("txt");
    fs::read_to_string(path).expect("the fixture exists")
}

pub(crate) fn corpus() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus/real");
    texts(Path::new(folder))
}

/// What a paste says, without where it says it.
pub(crate) fn products(text: &str) -> Vec<String> {
    evidence::read(text)
        .products
        .iter()
        .map(Product::json)
        .collect()
}

/// Fixtures whose lines are lines of output: no HTML, no single line. JSON's line ends and
/// colons are its syntax, and a console that wraps breaks it without any mark; so are the line
/// ends of mail and of a page that breaks words.
pub(crate) fn plain() -> impl Iterator<Item = (String, String)> {
    fixtures().into_iter().filter(|(name, text)| {
        text.lines().count() > 2
            && !name.contains("html")
            && !name.contains("json")
            && !name.contains("flattened")
            && !name.contains("wrapped")
            && !name.contains("quoted-printable")
            && !name.contains("hyphens")
    })
}
