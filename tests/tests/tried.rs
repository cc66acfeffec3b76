//! Which steps were tried: every line of `tests/tried.jsonl` tells of these, and of no others.

use ninsho_rules::clues::clues;
use ninsho_tests::labelled::misread;

#[test]
fn what_was_tried_is_understood() {
    let wrong = misread("tried.jsonl", "tried", |text| {
        let tried = clues(text).tried;
        tried.iter().map(|tried| tried.value.name()).collect()
    });
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
