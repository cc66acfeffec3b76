//! In English: `pulled the SSD out of the dead HP and stuck it in a NUC`.

use std::ops::Range;

use super::names::{OLDS, PARTS, first_noun, is_numbered, is_pc_gone, is_pc_name, names_old_pc};
use super::{Went, names_pc};

use crate::clues::answers::Answering;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{find_first, found, has_one, starts_with_one};

/// How something goes into a PC, and who does so without a word of its own.
const PUTS: &str = "\
    put|stuck|popped|slid|dropped|slotted|moved|transplanted|shoved|plugged|mounted|bunged|chucked|screwed|fitted|installed|\
    lives in|lives on|living in|it's in|it is in|sits in|ended up in|is in|now in|is now|went|goes|transferred|slapped|swapped|migrated|carried|brought|booted|threw|connected|bolted";
const PUT: &str = "\
    put|stick|pop|slide|drop|slot|move|transplant|shove|plug|mount|fit|install|run|boot|transfer|swap|migrate|carry|bring|use";

/// How a licence is used.
const ENTERED: &str = "\
    typed|entered|used|punched in|reused|re-used|put|tried|keyed in|carried|moved|transferred|activated";

/// How a copy comes to a PC.
const COPIED: &str = "\
    restored|bare metal restore|restore|put|wrote|written|applied|deployed|pushed|copied|cloned|ghosted|imaged|dumped|rolled|flashed|loaded|booted|stuck|dropped|laid|boots|runs";

/// What goes as a whole, and how: nothing else has to be told of where it came from.
const WHOLE: &str = "\
    moved the whole thing|moved everything|moved windows|moved my windows|moved the boot|moved my boot|moved the system|moved my system|\
    moved the os|moved my os|moved my c:|moved the c:|transplanted|transferred windows|transferred my windows|migrated windows|migrated my windows|\
    migrated everything|migrated the whole|migrated my whole|moved the install|moved my install|moved my whole|moved the main|moved my main";
const MOVED: &str = "moved|transplanted|transferred|migrated";

/// What is a disk, or stands for one.
const DISKS: &str = "ssd|hdd|nvme|m.2|drive|disk| it | it,|them";

/// What stands before the PC to which something goes.
const INTO: [&str; 10] = [
    " into ",
    " inside ",
    " onto ",
    " in ",
    " on ",
    " to ",
    " over to ",
    " across to ",
    " for ",
    " with ",
];

/// What stands before the one from which it comes.
const OUT_OF: [&str; 4] = [" out of ", " from ", " off ", " of "];

/// What tells two PCs apart.
const OTHERS: &str = "\
    new|newer|other|i built|i've built|twin|the rest|another|spare|second|different|identical|used|refurb|replacement|mini|nuc|next|current|this|beelink|minisforum|geekom|\
    i got|i bought|i have now|one i have|one i use|i'm getting|i am getting|kids'|#2| b| 2|two|my wife|my husband|my dad|my mum|my mom|my son|my daughter|my brother|my sister";

/// What a disk does in another PC that is no move, or stays in one.
const STAYS: &str = "\
    enclosure|caddy|dock|adapter|adaptor|usb|back in |put back|back into|recover|chkdsk|to scan|to test|\
    to check|virus|games|second drive|secondary|storage|same pc|same laptop|same machine|same computer|same box|backup drive| nas|graphics|gpu";

/// What is no Windows.
const FILES: &str = "copy my|copied my|copied all my|files|data|photos|pictures|documents";

impl Answering<'_> {
    pub(super) fn went_in_english(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        let text = self.story.text(&sentence.range);
        let words = self.story.words(sentence);
        let has = |all: &[Word]| words.iter().any(|word| all.contains(&word.word));
        // `the RAM from the old PC`.
        let is_of_part = has(&[Word::OtherPart]) && !has(&[Word::Disk, Word::DriveOut]);
        if has_one(text, FILES) || has_one(text, STAYS) && !has(&[Word::Clone]) || is_of_part {
            return None;
        }
        let into = self.place_after(sentence, &INTO, true).filter(|into| {
            // `Can I put it in a used Dell?`: in none that there is.
            let name = text.get(into.clone()).unwrap_or_default();
            let is_any = starts_with_one(name, "a |an |any |some ");
            !(is_any && sentence.is_question)
        });
        let goes = |into: &Range<usize>| {
            let name = text.get(into.clone())?;
            let is_new = has_one(name, OTHERS) || is_numbered(name);
            // `laid the image on its twin`: a second one by its name.
            let is_second = has_one(
                &format!(" {name} "),
                "hers|theirs| his | her | their | more |boxes|pcs|laptops|machines|twin|the other|second|another|identical|the rest|spare",
            );
            let is_from = self.comes_from_another(place, sentence, into);
            if has(&[Word::Clone]) {
                let is_from = is_from || is_second || is_numbered(name);
                let verb = verb_before(text, into.start, COPIED, false)?;
                return is_from.then_some(Went {
                    name: "clone",
                    ..verb
                });
            }
            if has(&[
                Word::Disk,
                Word::DriveOut,
                Word::OldDrive,
                Word::PullOut,
                Word::Put,
            ]) && has_one(text, DISKS)
            {
                let verb = verb_before(text, into.start, PUTS, true)
                    .or_else(|| verb_before(text, into.start, PUT, false))?;
                return (is_from || is_new && has_one(text, WHOLE)).then_some(verb);
            }
            if has_one(text, WHOLE) && is_new {
                return verb_before(text, into.start, MOVED, true);
            }
            // `same key won't activate on the replacement`.
            let is_same = || {
                let (at, key) =
                    found(text, "same key|same licen|same product key|same retail key").next()?;
                (at < into.start && is_from && is_new).then_some(Went {
                    name: "other-pc",
                    verb: at..at + key.len(),
                    is_past: true,
                })
            };
            if let Some(same) = is_same() {
                return Some(same);
            }
            // `the key card of that one. Typed it into …`
            let is_it = || {
                let mut near = self.story.near(place, 1, 0).iter();
                has_one(
                    text,
                    "typed it|entered it|used it|put it|tried it|punched it",
                ) && near
                    .any(|own| self.story.has(own, Word::Key) || self.story.has(own, Word::Licence))
            };
            let is_licence = is_it() || has(&[Word::Key, Word::Licence, Word::Retail, Word::Boxed]);
            let verb = verb_before(text, into.start, ENTERED, false)?;
            (is_licence && is_from && is_new).then_some(verb)
        };
        // `I cloned it, no, it isn't in another computer`.
        let is_real = |went: &Went, into: &Range<usize>| {
            let gap = text.get(went.verb.end..into.start).unwrap_or_default();
            let verb = text.get(went.verb.clone()).unwrap_or_default();
            verb.starts_with("same") || !has_one(gap, "n't | not | no |never ")
        };
        into.and_then(|into| goes(&into).filter(|went| is_real(went, &into)))
            .or_else(|| self.replaced_in_english(sentence))
            .or_else(|| made_virtual(text))
    }

    /// `Replaced my old HP with a Beelink`.
    fn replaced_in_english(&self, sentence: &Sentence) -> Option<Went> {
        const REPLACED: &str = "replaced|swapped|went from|gone from|traded in|traded|exchanged|upgraded from|switched from|moved from";
        let text = self.story.text(&sentence.range);
        let words = self.story.words(sentence);
        let verb = find_first(text, REPLACED)?;
        let rest = text.get(verb.end..)?;
        let (own, next) = [
            " with a",
            " for a",
            " to a",
            " for my new",
            " with my new",
            " with this",
            " for this",
        ]
        .iter()
        .filter_map(|with| rest.split_once(with))
        .min_by_key(|(own, _)| own.len())?;
        let next = next.split([',', '.', ';', '(']).next()?;
        let next = next.get(..next.floor_char_boundary(40))?;
        let start = sentence.range.start + verb.end;
        let of_old = start..start + own.len();
        let to = self
            .story
            .between(of_old.end, sentence.range.end)
            .find(next)?
            + of_old.end;
        let of_new = to..to + first_noun(next).len();
        let is_whole = |text: &str| !has_one(text, PARTS) && !text.contains([',', '.', ';']);
        let is_pc = |range: &Range<usize>| {
            names_pc(words, range) || has_one(self.story.text(range), " nuc| mini")
        };
        (own.len() < 60
            && is_whole(own)
            && is_whole(first_noun(next))
            && is_pc(&of_old)
            && is_pc(&of_new)
            && self.story.text(&of_old).trim() != self.story.text(&of_new).trim())
        .then_some(Went {
            name: "other-pc",
            verb,
            is_past: true,
        })
    }

    /// The PC that stands behind one of these words, the last or the first in the sentence.
    fn place_after(
        &self,
        sentence: &Sentence,
        leads: &[&str],
        is_last: bool,
    ) -> Option<Range<usize>> {
        let text = self.story.text(&sentence.range);
        let words = self.story.words(sentence);
        let places = leads
            .iter()
            .flat_map(|lead| text.match_indices(lead))
            .filter_map(|(at, lead)| {
                let from = at + lead.len();
                let name = first_noun(text.get(from..)?);
                let range = from..from + name.len();
                let start = sentence.range.start;
                let is_pc = names_pc(words, &(start + range.start..start + range.end))
                    || is_pc_name(name)
                    || has_one(name, " mini |#1|#2|other two|other three|other four|other five|other six|other nine|other ten");
                (is_pc && !has_one(name, PARTS)).then_some(range)
            });
        if is_last {
            places.max_by_key(|range| range.start)
        } else {
            places.min_by_key(|range| range.start)
        }
    }

    /// Whether what goes into this PC comes from another one, which the sentence names or one
    /// before it.
    fn comes_from_another(&self, place: usize, sentence: &Sentence, into: &Range<usize>) -> bool {
        let text = self.story.text(&sentence.range);
        let Some(name) = text.get(into.clone()) else {
            return false;
        };
        let is_new = has_one(name, OTHERS);
        let from = self
            .place_after(sentence, &OUT_OF, false)
            .filter(|from| from.end <= into.start || from.start >= into.end)
            .and_then(|from| text.get(from));
        // `the SSD of the laptop … into the laptop`: one.
        let bare = |name: &str| {
            let last = name.trim().rsplit(' ').next().unwrap_or_default();
            last.to_owned()
        };
        let is_other = |from: &str| is_new && !has_one(name, "old ") || bare(from) != bare(name);
        if let Some(from) = from {
            return is_other(from);
        }
        let head = text.get(..into.start).unwrap_or_default();
        // `my old Dell died so its drive …`, `Laptop went in the bath. Pulled its ssd …`.
        let before = self.around(place, 2, 0);
        let before = before.strip_suffix(text).unwrap_or_default();
        let is_gone = is_pc_gone(head) || is_pc_gone(before);
        let is_old = names_old_pc(head) || names_old_pc(before);
        let is_possessive =
            head.contains("'s ") || head.contains(" its ") || head.starts_with("its ");
        (is_gone || is_old || is_possessive && is_new)
            && (!has_one(name, OLDS) || name.contains("'s "))
    }
}

/// The verb of a move before this place; none is needed `into` a PC.
fn verb_before(text: &str, place: usize, verbs: &str, is_past: bool) -> Option<Went> {
    let head = text.get(..place)?;
    let is_bare =
        head.ends_with(" into ") || head.ends_with(" inside ") || head.ends_with(" onto ");
    let said = found(head, verbs)
        .filter_map(|(_, verb)| {
            let at = head.rfind(verb)?;
            let begins = !head
                .get(..at)?
                .ends_with(|ch: char| ch.is_ascii_alphabetic());
            let ends = !head
                .get(at + verb.len()..)?
                .starts_with(|ch: char| ch.is_ascii_alphabetic());
            (begins && ends).then_some((at, verb))
        })
        .max_by_key(|(at, _)| *at);
    let (at, length, past) = match said {
        Some((at, verb)) => (
            at,
            verb.len(),
            is_past || verb.ends_with("ed") || matches!(verb, "put" | "wrote" | "stuck" | "laid"),
        ),
        None if is_bare => (place.checked_sub(6)?, 5, true),
        None => return None,
    };
    Some(Went {
        name: "other-pc",
        verb: at..at + length,
        is_past: past,
    })
}

/// `Thinking of virtualising the old accounts PC`.
fn made_virtual(text: &str) -> Option<Went> {
    const VERBS: &str = "virtualising|virtualizing|virtualise|virtualize|virtualised|virtualized";
    let (at, verb) = found(text, VERBS).max_by_key(|(_, verb)| verb.len())?;
    let name = first_noun(text.get(at + verb.len()..)?);
    let is_pc = name.starts_with(' ') && (is_pc_name(name) || name.contains("server"));
    is_pc.then_some(Went {
        name: "vm",
        verb: at..at + verb.len(),
        is_past: verb.ends_with("ed"),
    })
}
