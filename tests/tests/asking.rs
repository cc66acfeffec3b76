//! What a story asks: every line of `tests/asked.jsonl` asks for this, and for nothing else.

use std::fs;
use std::path::Path;

use ninsho_rules::clues::clues;
use serde_json::Value;

#[test]
fn what_is_asked_is_understood() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("asked.jsonl");
    let lines = fs::read_to_string(file).expect("the file is part of the checkout");
    let mut wrong = Vec::new();
    for line in lines.lines() {
        let label: Value = serde_json::from_str(line).expect("a line is JSON");
        let text = label["text"].as_str().expect("every line has a text");
        let asked = label["asked"]
            .as_array()
            .expect("every line says what is asked");
        let asked: Vec<&str> = asked.iter().filter_map(Value::as_str).collect();
        let found = clues(text).asked;
        let found: Vec<&str> = found.iter().map(|asked| asked.value.name()).collect();
        if asked != found {
            wrong.push(format!(
                "{}: {asked:?} is asked, and {found:?} read",
                label["id"]
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
