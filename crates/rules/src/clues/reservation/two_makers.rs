//! Two PCs that are told apart by their makers: `cloned my old Dell drive into a Beelink mini PC`.

use crate::clues::answers::{Answer, Answering};
use crate::clues::index::Token;
use crate::clues::mood::{Mood, mood};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, has_one};

/// The makers, each with the names of its PCs.
const MAKERS: [&str; 14] = [
    "dell|optiplex|latitude|inspiron|xps|precision|vostro|alienware|g15",
    "hp|compaq|elitedesk|elitebook|probook|prodesk|pavilion|envy|omen|spectre|zbook|victus",
    "lenovo|thinkpad|thinkcentre|thinkstation|ideapad|ideacentre|legion|yoga|t440|t450|t460|t470|t480|t490|x220|x230|x240|x250|x260|x270|x280|x1 carbon",
    "acer|aspire|travelmate|predator|nitro",
    "toshiba|dynabook|satellite",
    "fujitsu",
    "surface|microsoft surface",
    "beelink",
    "minisforum",
    "geekom",
    "gmktec",
    "chuwi",
    "medion",
    "asus|rog|tuf|zenbook|vivobook|expertbook",
];

/// Whose name stands on disks as well.
const DISK_MAKERS: [usize; 1] = [4];

/// What stands before the PC into which the disk goes.
const INTO: [&str; 12] = [
    "in", "into", "inside", "onto", "to", "in a", "in an", "into a", "into an", "onto a",
    "onto an", "to a",
];

/// What tells that the disk only holds data there.
const DATA: &str = " enclosure| dock| caddy| to copy| to recover| to get my| to back up| to rescue| as a second| as a data| as storage| nas";

impl Answering<'_> {
    /// A disk, or a copy of it, that goes from the PC of one maker into that of another, in English.
    pub(in crate::clues) fn between_makers(&self) -> Option<Answer> {
        self.story.sentences.iter().find_map(|sentence| {
            if sentence.language != Language::En {
                return None;
            }
            let words = self.story.words(sentence);
            let named: Vec<(&Token, usize)> = words
                .iter()
                .filter(|token| matches!(token.word, Word::Brand | Word::NewPc))
                .filter_map(|token| {
                    Some((token, maker(self.story.between(token.start, token.end))?))
                })
                .collect();
            let (from, source) = named
                .iter()
                .find(|(token, maker)| self.is_out_of(sentence, token, *maker))?;
            let (into, _) = named.iter().find(|(token, target)| {
                token.start > from.end && target != source && self.is_into(sentence, token)
            })?;
            self.carried(sentence, into)
        })
    }

    /// Whether the disk of this PC is what is spoken of.
    fn is_out_of(&self, sentence: &Sentence, brand: &Token, maker: usize) -> bool {
        let words = self.story.words(sentence);
        let head = self.story.between(sentence.range.start, brand.start);
        let near = head.get(head.floor_char_boundary(head.len().saturating_sub(28))..);
        let near = near.unwrap_or_default();
        let disk = words
            .iter()
            .find(|token| token.word == Word::Disk && token.start >= brand.end)
            .filter(|disk| disk.start - brand.end < 24);
        let is_new = ends_with_one(near, "new |used |spare |another |bigger ");
        // `my ThinkPad's SSD`, `my old Dell drive`, `clone the Dell drive`.
        let is_its = disk.is_some_and(|disk| {
            let gap = self.story.between(brand.end, disk.start);
            let is_possessive = gap.starts_with("'s ");
            let is_plain = !gap.contains([',', '.', ';', '('])
                && !gap.contains(" and ")
                && !gap.contains(" in");
            let is_old = near.ends_with(" old ") || near.ends_with("my old ");
            let is_cloned = words
                .iter()
                .any(|token| token.word == Word::Clone && token.end <= brand.start);
            is_plain && (is_possessive || (is_old || is_cloned) && !DISK_MAKERS.contains(&maker))
        });
        // `the SSD out of my HP`, `the drive from the Acer`.
        let is_behind = ends_with_one(
            near,
            "\
                from my |from the |from an |from my old |from the old |out of my |out of the |\
                out of my old |out of an old |of my old |of the old ",
        ) && words.iter().any(|token| {
            matches!(token.word, Word::Disk | Word::DriveOut)
                && token.end <= brand.start
                && brand.start - token.end < 30
        });
        !is_new && (is_its || is_behind)
    }

    /// Whether the disk goes into this PC.
    fn is_into(&self, sentence: &Sentence, brand: &Token) -> bool {
        let head = self.story.between(sentence.range.start, brand.start);
        let mut own = head.trim_end();
        for small in [
            " new",
            " used",
            " refurbished",
            " refurb",
            " cheap",
            " small",
            " other",
            " spare",
            " second-hand",
        ] {
            own = own.strip_suffix(small).unwrap_or(own);
        }
        for small in [" my", " the", " this", " our", " her", " his"] {
            own = own.strip_suffix(small).unwrap_or(own);
        }
        let starts_of_name = self.story.between(brand.start, brand.end);
        let own = if starts_of_name.starts_with("my ") || starts_of_name.starts_with("the ") {
            head.trim_end()
        } else {
            own
        };
        INTO.iter().any(|into| {
            own.strip_suffix(into)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
        })
    }

    /// The move of which the PC at its end is told, in the mood of its verb.
    fn carried(&self, sentence: &Sentence, into: &Token) -> Option<Answer> {
        let words = self.story.words(sentence);
        let is_verb = |token: &&Token| {
            matches!(
                token.word,
                Word::Clone | Word::Put | Word::Move | Word::DriveOut | Word::PullOut
            ) && token.end <= into.start
        };
        let verb = words.iter().find(is_verb)?;
        let is_own = !self.story.is_hearsay(sentence, verb.start, verb.end);
        // `in a Dell dock`, `to copy my files`: no Windows is started there.
        let behind = self.story.between(into.end, into.end + 48);
        if has_one(behind, DATA) || self.story.has(sentence, Word::DataUse) {
            return None;
        }
        let mood = mood(self.story, sentence, verb, true);
        let is_planned = match mood {
            Mood::Done => false,
            Mood::Planned | Mood::Asked => true,
            _ => return None,
        };
        let is_copy = words
            .iter()
            .any(|token| token.word == Word::Clone && token.end <= into.start);
        is_own.then_some(Answer {
            question: Question::Happened,
            name: if is_copy { "clone" } else { "other-pc" },
            range: verb.start..into.end,
            is_planned,
        })
    }
}

/// The maker whose name is in these words.
fn maker(name: &str) -> Option<usize> {
    MAKERS.iter().position(|names| {
        names.split('|').any(|own| {
            name.split(|ch: char| !ch.is_ascii_alphanumeric())
                .any(|word| word.trim_end_matches('s') == own.trim_end_matches('s'))
                || name == own
        })
    })
}
