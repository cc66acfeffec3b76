//! The view of a paste: no identifier stands in it, and none can be guessed from it.

mod identifiers;
mod lines;
mod names;

use std::fs;
use std::path::Path;

use ninsho_rules::evidence;
use ninsho_rules::parse::{self, ViewLine, ViewPart};

fn texts() -> Vec<(String, String)> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../../tests/fixtures", "../../../shared/corpus/real"];
    let mut texts = Vec::new();
    for entry in folders
        .iter()
        .filter_map(|folder| fs::read_dir(home.join(folder)).ok())
        .flatten()
    {
        let path = entry.expect("a folder can be listed").path();
        if path.extension().is_some_and(|end| end == "txt") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&path).expect("a paste is UTF-8");
            texts.push((name.into_owned(), text));
        }
    }
    texts.sort();
    texts
}

fn view(text: &str) -> Vec<ViewPart> {
    let evidence = evidence::read(text);
    parse::view(text, &evidence.products, &evidence.notices)
}

fn lines(parts: &[ViewPart]) -> impl Iterator<Item = &ViewLine> {
    parts.iter().filter_map(|part| match part {
        ViewPart::Line(line) => Some(line),
        ViewPart::LeftOut(_) => None,
    })
}

fn shown(text: &str) -> String {
    let texts: Vec<String> = lines(&view(text)).map(|line| line.text.clone()).collect();
    texts.join("\n")
}
