//! Software that is only what a PC came with.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{ends_with_one, has_one};

/// How it is told that a PC has something with it, behind its name and before it.
const WITH_BEHIND: &str = "入り|付き|つき|込み|搭載|プリインストール|インストール済";
const WITH_BEFORE: &str = "\
    with |with microsoft |with ms |including |带|带了|带有|含|自带|送|预装";

/// Whether this software is only what a PC came with: `OfficeとWindows 11入りのノート`.
pub(in crate::clues) fn is_fitted(
    story: &Story<'_>,
    sentence: &Sentence,
    software: &Token,
) -> bool {
    let head = story.between(sentence.range.start, software.start);
    let behind = story.between(software.end, (software.end + 45).min(sentence.range.end));
    match sentence.language {
        Language::Ja => {
            let near = behind.split(['。', '、', 'を', 'が', 'は']).next();
            near.is_some_and(|near| has_one(near, WITH_BEHIND))
        }
        _ => ends_with_one(head, WITH_BEFORE),
    }
}
