//! Files of labelled texts: a line of JSON each, with the names that are to be read from it.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// What `read` finds other than the label in `field` says, in the lines of this file of `tests`:
/// a sentence each.
///
/// # Panics
///
/// Where the file is not there, or a line has no text or no label.
pub fn misread(file: &str, field: &str, read: impl Fn(&str) -> Vec<&'static str>) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let lines = fs::read_to_string(file).expect("the file is part of the checkout");
    let mut wrong = Vec::new();
    for line in lines.lines() {
        let label: Value = serde_json::from_str(line).expect("a line is JSON");
        let text = label["text"].as_str().expect("every line has a text");
        let names = label[field].as_array().expect("every line has a label");
        let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
        let found = read(text);
        if names != found {
            let id = &label["id"];
            wrong.push(format!(
                "{id}: {names:?} is told, and {found:?} read: {text}"
            ));
        }
    }
    wrong
}
