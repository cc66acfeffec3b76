//! The languages of the page: each in a folder of its own.

use std::fs;

use ninsho_rules::text::Lang;

use super::snapshot::root;

/// Sources in which a language of the page may be named: its texts, and the set itself.
const TEXTS: &str = "crates/rules/src/text";

/// Languages that are read in outputs and stories are other sets than those of the page.
const READ: &str = "crates/rules/src";

/// Every source of the product: Rust, style, script and shell; no tests.
fn code_of_the_product() -> Vec<(String, String)> {
    let root = root().canonicalize().expect("the workspace is there");
    let mut open = vec![
        root.join("crates"),
        root.join("www"),
        root.join("index.html"),
    ];
    let mut sources = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("the folder can be read");
            open.extend(entries.map(|entry| entry.expect("the entry can be read").path()));
            continue;
        }
        let is_test = path
            .iter()
            .any(|part| part == "tests" || part == "tests.rs");
        let ends = ["rs", "css", "js", "html"];
        if !is_test
            && ends
                .iter()
                .any(|end| path.extension() == Some(end.as_ref()))
        {
            let text = fs::read_to_string(&path).expect("the source can be read");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let name = path
                .strip_prefix(&root)
                .expect("it stands in the workspace");
            sources.push((name.to_string_lossy().replace('\\', "/"), text.to_owned()));
        }
    }
    sources
}

#[test]
fn a_language_is_named_in_its_folder_and_in_the_set_alone() {
    // The product's own name has a Japanese word in it, in every language, marked as such for
    // fonts and screen readers.
    let may =
        |line: &str| line.contains("認証</span>Ninsho") || line.contains("[data-both]:lang(ja)");
    let mut found = Vec::new();
    for (name, text) in code_of_the_product() {
        if name.starts_with(TEXTS) {
            continue;
        }
        let is_reading = name.starts_with(READ);
        for line in text.lines().filter(|line| !may(line)) {
            let names = Lang::ALL.iter().any(|lang| {
                let tag = lang.name();
                line.contains(&format!("Lang::{lang:?}"))
                    || !is_reading
                        && [
                            format!("\"{tag}\""),
                            format!("lang({tag})"),
                            format!("data-{tag}="),
                        ]
                        .iter()
                        .any(|name| line.contains(name))
            });
            if names {
                found.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} lines:\n{}",
        found.len(),
        found.join("\n")
    );
}
