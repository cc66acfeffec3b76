//! What a reader knowingly does not find, with the reason; such a list may only shrink.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The exceptions in this file of the tests' folder, by their key; none where there is no
/// such file. A line is `0052 status  why`: two words of a key and the reason.
///
/// # Panics
///
/// Where an exception has no reason.
pub fn exceptions(file: &str) -> BTreeMap<String, String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(list)
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut words = line.splitn(3, ' ');
            let key = [words.next(), words.next()].map(Option::unwrap_or_default);
            let why = words.next().unwrap_or_default().trim();
            assert!(!why.is_empty(), "an exception is argued: {line}");
            (key.join(" "), why.to_owned())
        })
        .collect()
}
