//! Which steps were tried: every line of `tests/tried.jsonl` tells of these, and of no others.

use std::fs;
use std::path::Path;

use ninsho_rules::clues::clues;
use serde_json::Value;

#[test]
fn what_was_tried_is_understood() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tried.jsonl");
    let lines = fs::read_to_string(file).expect("the file is part of the checkout");
    let mut wrong = Vec::new();
    for line in lines.lines() {
        let label: Value = serde_json::from_str(line).expect("a line is JSON");
        let text = label["text"].as_str().expect("every line has a text");
        let tried = label["tried"]
            .as_array()
            .expect("every line says what was tried");
        let tried: Vec<&str> = tried.iter().filter_map(Value::as_str).collect();
        let found = clues(text).tried;
        let found: Vec<&str> = found.iter().map(|tried| tried.value.name()).collect();
        if tried != found {
            wrong.push(format!(
                "{}: {tried:?} was tried, and {found:?} read: {text}",
                label["id"]
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
