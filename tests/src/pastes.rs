//! The project's own pastes.

use std::io;
use std::path::Path;

/// The fixtures in the order of their names: name and text.
///
/// # Errors
///
/// Where the folder or a file in it cannot be read.
pub fn fixtures() -> io::Result<Vec<(String, String)>> {
    let mut fixtures = Vec::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "txt") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let text = std::fs::read(&path)?;
            let text = String::from_utf8_lossy(&text).into_owned();
            fixtures.push((name.into_owned(), text));
        }
    }
    fixtures.sort();
    Ok(fixtures)
}

/// The text of the page's sample with this name, in the labels of this language.
///
/// # Errors
///
/// Where there is no such sample.
pub fn sample(name: &str, lang: &str) -> io::Result<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/rules/src/text");
    std::fs::read_to_string(folder.join(format!("{lang}/samples/{name}.txt")))
}
