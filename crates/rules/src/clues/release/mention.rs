//! One mention of a release of Windows in a story.

use std::ops::Range;

use crate::vocabulary::Windows;

/// One mention of a release.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
#[derive(Debug, Clone)]
pub(in crate::clues) struct Mention {
    pub(in crate::clues) windows: Windows,
    pub(in crate::clues) range: Range<usize>,
    pub(in crate::clues) sentence: usize,
    /// What stands around it.
    pub(in crate::clues) is_from: bool,
    pub(in crate::clues) is_to: bool,
    pub(in crate::clues) is_first: bool,
    pub(in crate::clues) is_now: bool,
    /// Wanted, denied, or only thought of.
    pub(in crate::clues) is_unreal: bool,
    /// The release of a key, a package.
    pub(in crate::clues) is_of_key: bool,
    pub(in crate::clues) is_on_sticker: bool,
    pub(in crate::clues) is_of_other: bool,
    /// Of a PC that is new, or yet to come.
    pub(in crate::clues) is_of_new: bool,
}

/// The mentions of this sentence; they stand in the order of the sentences.
pub(in crate::clues) fn of_sentence(mentions: &[Mention], sentence: usize) -> &[Mention] {
    let start = mentions.partition_point(|mention| mention.sentence < sentence);
    let end = mentions.partition_point(|mention| mention.sentence <= sentence);
    mentions.get(start..end).unwrap_or_default()
}

/// What stands before a release, without the name of Windows that belongs to it.
pub(in crate::clues) fn without_name(head: &str) -> &str {
    let head = head.trim_end().trim_end_matches("windows");
    head.trim_end_matches("win").trim_end()
}
