//! A row of words that tells of one step that was done.

use std::ops::Range;

use crate::one_of::found;
use crate::tables::step::Step;

/// As far behind what a step is done with its verb and its end may stand, in bytes.
const REACH: usize = 150;

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
/// What tells of one step; `|` stands between two words of a list.
pub(super) struct Row {
    pub(super) step: Step,
    /// What it is done with, or to.
    pub(super) things: &'static str,
    /// The verbs: in English and Chinese those that tell what was done.
    pub(super) acts: &'static str,
    /// What says that it was in vain: of the language, and of this step.
    pub(super) vain: [&'static str; 2],
    /// One of these stands beside it, in its sentence or in the one before.
    pub(super) near: &'static str,
    /// None of these stands around it.
    pub(super) without: &'static str,
    pub(super) reach: usize,
    /// Its thing is the verb that tells it: `restarted`.
    pub(super) is_verb: bool,
    /// What was in vain needs no verb: `the troubleshooter fails`.
    pub(super) is_loose: bool,
    /// That it was done is not enough.
    pub(super) needs_vain: bool,
    /// Its end may be told in the next sentence.
    pub(super) goes_on: bool,
    /// Somebody else answers: what he says is no hearsay.
    pub(super) is_answered: bool,
    /// It is of the old PC, or of its part.
    pub(super) is_of_old: bool,
    /// In a list of what was tried its name is enough.
    pub(super) is_listed: bool,
    /// The story names no older Windows, whose stickers have keys of another kind.
    pub(super) is_of_newer: bool,
}

/// A step that is told by a thing, a verb, and what says that it was in vain.
pub(super) const fn row(step: Step, things: &'static str) -> Row {
    Row {
        step,
        things,
        acts: "",
        vain: [""; 2],
        near: "",
        without: "",
        reach: REACH,
        is_verb: false,
        is_loose: false,
        needs_vain: false,
        goes_on: false,
        is_answered: false,
        is_of_old: false,
        is_listed: false,
        is_of_newer: false,
    }
}

impl Row {
    /// With these verbs.
    pub(super) const fn acts(mut self, acts: &'static str) -> Self {
        self.acts = acts;
        self
    }

    /// With these ends.
    pub(super) const fn vain(mut self, words: &'static str) -> Self {
        let [first, _] = self.vain;
        self.vain = [words, first];
        self
    }

    /// Beside one of these.
    pub(super) const fn near(mut self, words: &'static str) -> Self {
        self.near = words;
        self
    }

    /// With none of these around.
    pub(super) const fn without(mut self, words: &'static str) -> Self {
        self.without = words;
        self
    }

    /// Only where no older Windows is named.
    pub(super) const fn of_newer(mut self) -> Self {
        self.is_of_newer = true;
        self
    }

    /// Its verb and its end within so many bytes.
    pub(super) const fn within(mut self, reach: usize) -> Self {
        self.reach = reach;
        self
    }

    /// Told by the thing alone.
    pub(super) const fn verb(mut self) -> Self {
        self.is_verb = true;
        self
    }

    /// Its end needs no verb.
    pub(super) const fn loose(mut self) -> Self {
        self.is_loose = true;
        self
    }

    /// Only with an end.
    pub(super) const fn in_vain(mut self) -> Self {
        self.needs_vain = true;
        self
    }

    /// Its end may stand in the next sentence.
    pub(super) const fn goes_on(mut self) -> Self {
        self.goes_on = true;
        self
    }

    /// Somebody answers, and only his refusal counts.
    pub(super) const fn answered(mut self) -> Self {
        self.is_answered = true;
        self.needs_vain = true;
        self.goes_on = true;
        self
    }

    /// Of the old PC.
    pub(super) const fn of_old(mut self) -> Self {
        self.is_of_old = true;
        self
    }

    /// In a list its name is enough.
    pub(super) const fn listed(mut self) -> Self {
        self.is_listed = true;
        self
    }

    /// The first end in a text; without a verb only those count that the row names last.
    pub(super) fn first_vain(&self, text: &str, has_verb: bool) -> Option<Range<usize>> {
        let [own, more] = self.vain;
        let more = if has_verb { more } else { "" };
        let all = [own, more].into_iter();
        all.filter_map(|words| first(text, words))
            .min_by_key(|own| own.start)
    }
}

/// The first of these words in a text that begins none in its middle.
pub(super) fn first(text: &str, words: &str) -> Option<Range<usize>> {
    found(text, words)
        .filter_map(|(_, word)| places(text, word).next())
        .min_by_key(|own| (own.start, usize::MAX - own.end))
}

/// The last of them.
pub(super) fn last(text: &str, words: &str) -> Option<Range<usize>> {
    found(text, words)
        .filter_map(|(_, word)| places(text, word).last())
        .max_by_key(|own| own.end)
}

/// Where a word stands in a text and does not begin inside another one.
pub(super) fn places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let is_latin = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = text.as_bytes();
    text.match_indices(word)
        .map(|(at, _)| at..at + word.len())
        .filter(move |own| {
            let before = own.start.checked_sub(1).and_then(|at| bytes.get(at));
            !(is_latin(before) && is_latin(bytes.get(own.start)))
        })
}
