//! What a story asks: every line of `tests/asked.jsonl` asks for this, and for nothing else.

use ninsho_rules::clues::clues;
use ninsho_tests::labelled::misread;

#[test]
fn what_is_asked_is_understood() {
    let wrong = misread("asked.jsonl", "asked", |text| {
        let asked = clues(text).asked;
        asked.iter().map(|asked| asked.value.name()).collect()
    });
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
