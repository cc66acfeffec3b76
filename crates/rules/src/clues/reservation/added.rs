//! A disk that came beside those that were there: nothing of Windows was on it.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// What says in Japanese that a thing came beside others.
const ADDED: &str = "追加|増設|足し|付け|つけ|取り付け|挿し";

impl Answering<'_> {
    /// Whether a disk is only added, and nothing is told of a Windows that came onto it: `I added an
    /// SSD to my PC`.
    pub(in crate::clues) fn is_added_disk(&self, hit: &Hit) -> bool {
        let is_bare = matches!(hit.row.words, [Word::Put | Word::New, Word::Disk]);
        let sentence = self.story.sentences.get(hit.sentence);
        let Some(sentence) = sentence.filter(|_| is_bare) else {
            return false;
        };
        let is_added = match sentence.language {
            Language::Ja => {
                let behind = self.story.between(hit.range.end, sentence.range.end);
                let behind = behind.trim_start_matches(['を', 'も']);
                starts_with_one(behind, ADDED)
            }
            Language::En => {
                let own = self.story.text(&hit.range);
                let head = self.story.between(sentence.range.start, hit.range.start);
                let lead = head.trim_end_matches(" a ").trim_end();
                own.starts_with("add")
                    || has_one(lead.rsplit(' ').next().unwrap_or_default(), "add")
            }
            Language::Zh => false,
        };
        is_added
            && !self
                .story
                .has_any(&[Word::Clone, Word::Reinstall, Word::Reset, Word::Move])
    }
}
