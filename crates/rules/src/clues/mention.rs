//! One mention of a release of Windows in a story.

use std::ops::Range;

use crate::vocabulary::Windows;

/// One mention of a release.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
#[derive(Debug, Clone)]
pub(super) struct Mention {
    pub(super) windows: Windows,
    pub(super) range: Range<usize>,
    pub(super) sentence: usize,
    /// What stands around it.
    pub(super) is_from: bool,
    pub(super) is_to: bool,
    pub(super) is_first: bool,
    pub(super) is_now: bool,
    /// Wanted, denied, or only thought of.
    pub(super) is_unreal: bool,
    /// The release of a key, a package.
    pub(super) is_of_key: bool,
    pub(super) is_on_sticker: bool,
    pub(super) is_of_other: bool,
    /// Of a PC that is new, or yet to come.
    pub(super) is_of_new: bool,
}

/// The mentions of this sentence; they stand in the order of the sentences.
pub(super) fn of_sentence(mentions: &[Mention], sentence: usize) -> &[Mention] {
    let start = mentions.partition_point(|mention| mention.sentence < sentence);
    let end = mentions.partition_point(|mention| mention.sentence <= sentence);
    mentions.get(start..end).unwrap_or_default()
}

/// What stands before a release, without the name of Windows that belongs to it.
pub(super) fn without_name(head: &str) -> &str {
    let head = head.trim_end().trim_end_matches("windows");
    head.trim_end_matches("win").trim_end()
}
