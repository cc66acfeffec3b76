//! From rows that fired to one answer a question.

use std::ops::Range;

use super::hit::Hit;
use super::mood::Mood;
use super::release::Mention;
use super::story::Story;
use super::word::{Language, Word};
use crate::judge::Question;
use crate::vocabulary::Windows;

/// What a story answers to a question.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) question: Question,
    pub(super) name: &'static str,
    pub(super) range: Range<usize>,
    pub(super) is_planned: bool,
}

/// The answers in the order of the questions.
pub(super) struct Answering<'a> {
    pub(super) story: &'a Story<'a>,
    pub(super) hits: &'a [Hit],
    pub(super) mentions: &'a [Mention],
    /// Whether what is told of another PC counts: where the story tells of no other one.
    pub(super) all_pcs: bool,
}

impl Answering<'_> {
    pub(super) fn answers(&self) -> Vec<Answer> {
        let mut answers = Vec::new();
        let maker = self.first(Question::Maker);
        let virtual_machine = maker.as_ref().is_some_and(|answer| answer.name == "vm");
        let own = maker.as_ref().is_some_and(|answer| answer.name == "own");
        answers.extend(self.happened(own, virtual_machine));
        let bought = self.bought();
        answers.extend(self.first_windows(bought.as_ref()));
        answers.extend(bought);
        let maker_is_used = maker.as_ref().is_some_and(|answer| answer.name == "used");
        answers.extend(maker);
        answers.extend(self.linked_before());
        // A used PC that is called a company's was one.
        let used = maker_is_used;
        answers.extend(
            self.first(Question::Managed)
                .map(|answer| match answer.name {
                    "yes" if used => Answer {
                        name: "was",
                        ..answer
                    },
                    _ => answer,
                }),
        );
        answers.extend(self.sticker());
        answers.extend(self.first(Question::KeySource));
        answers.extend(self.first(Question::Edition));
        answers
    }

    fn counts(&self, hit: &Hit) -> bool {
        (self.all_pcs || !hit.is_of_other) && !hit.is_hearsay
    }

    fn of(&self, question: Question) -> impl Iterator<Item = &Hit> {
        self.hits
            .iter()
            .filter(move |hit| hit.row.question == question && self.counts(hit))
    }

    /// The first answer by the order of the rows among those that are told as done.
    fn first(&self, question: Question) -> Option<Answer> {
        self.of(question)
            .filter(|hit| self.holds(hit))
            .min_by_key(|hit| hit.rank)
            .map(|hit| answer(hit, hit.row.answer, false))
    }

    /// Whether a fact that is no event holds.
    fn holds(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        match hit.row.question {
            Question::Maker => self.is_the_pc(hit),
            Question::Managed => hit.row.answer != "yes" || hit.mood != Mood::Denied,
            Question::Edition => {
                !matches!(hit.mood, Mood::Planned | Mood::Asked) || !sentence.is_question
            }
            Question::KeySource | Question::Sticker => {
                let has_old = self.is_of_old_release(hit);
                matches!(hit.mood, Mood::Done)
                    && !has_old
                    && !self.is_of_hardware(hit)
                    && !self.is_wondered(hit)
            }
            _ => matches!(hit.mood, Mood::Done),
        }
    }

    /// `Is it OEM or retail?`
    fn is_wondered(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let text = self
            .story
            .between(hit.range.start.saturating_sub(12), hit.range.end + 18);
        sentence.is_question
            && [
                " or ",
                "それとも",
                "還是",
                "还是",
                "どっち",
                "どちら",
                "or retail",
                "ですか",
                "なの",
            ]
            .iter()
            .any(|word| text.contains(word))
    }

    /// Whether what names a maker names this PC, and no printer, board or screen.
    fn is_the_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let words = self.story.words(sentence);
        let next = words.iter().find(|word| word.start >= hit.range.end);
        let of_part = next.is_some_and(|next| {
            let gap = self.story.between(hit.range.end, next.start);
            let close = matches!(
                gap,
                "" | " " | "の" | "'s " | "的" | "で買った" | "で買った "
            );
            close
                && matches!(
                    next.word,
                    Word::Board
                        | Word::Cpu
                        | Word::Disk
                        | Word::OtherPart
                        | Word::Driver
                        | Word::Aspect
                        | Word::Key
                        | Word::Bios
                )
        });
        let denied = words.iter().any(|word| {
            word.word == Word::Not
                && word.end <= hit.range.start
                && hit.range.start - word.end < 14
                && sentence.language != Language::Ja
        });
        let is_plain = match hit.row.answer {
            "vm" => {
                !matches!(hit.mood, Mood::Planned | Mood::Denied)
                    || sentence.language != Language::En
            }
            _ => !matches!(hit.mood, Mood::Denied) || sentence.language == Language::En,
        };
        let clause = super::hit::clause_of(words, hit.range.start, hit.range.end);
        let has = |of: &dyn Fn(Word) -> bool| clause.iter().any(|word| of(word.word));
        let sentence_has = |of: &dyn Fn(Word) -> bool| words.iter().any(|word| of(word.word));
        // A used board is no used PC.
        let is_used_part = hit.row.answer == "used"
            && sentence_has(&|word| {
                matches!(word, Word::Board | Word::Cpu | Word::Disk | Word::OtherPart)
            })
            && !has(&|word| matches!(word, Word::Pc | Word::NewPc | Word::Brand));
        !of_part && !denied && is_plain && !is_used_part && !self.is_to_come(hit)
    }

    /// Whether the PC is one that is yet to be bought or built.
    fn is_to_come(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let bought = || {
            self.story.words(sentence).iter().any(|word| {
                word.word == Word::Buy
                    && word.form != super::word::Form::Done
                    && word.end <= hit.range.start
                    && hit.range.start - word.end < 24
            })
        };
        matches!(hit.mood, Mood::Planned)
            && hit.row.answer != "own"
            && (sentence.language != Language::En || bought())
    }

    /// Whether what was bought is a PC or a part.
    fn is_of_hardware(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if !hit.row.words.contains(&Word::Market) {
            return false;
        }
        self.story.words(sentence).iter().any(|word| {
            word.start >= hit.range.start
                && word.end <= hit.range.end
                && matches!(
                    word.word,
                    Word::Pc | Word::NewPc | Word::Board | Word::Disk | Word::Cpu
                )
        })
    }

    /// Whether it is said of a release before 10, whose key is no key of 10 or 11.
    fn is_of_old_release(&self, hit: &Hit) -> bool {
        let own = || {
            self.mentions
                .iter()
                .filter(|mention| mention.sentence == hit.sentence)
        };
        let before = own().rfind(|mention| {
            mention.range.start < hit.range.end && mention.range.end + 40 > hit.range.start
        });
        let behind = || {
            own().find(|mention| {
                mention.range.start >= hit.range.end && mention.range.start < hit.range.end + 24
            })
        };
        before
            .or_else(behind)
            .is_some_and(|mention| mention.windows.is_before_ten())
    }

    // --- What happened ---

    fn happened(&self, is_own: bool, is_virtual: bool) -> Option<Answer> {
        // Where a disk died and Windows was installed anew, the disk is another one.
        let reinstalled = self.of(Question::Happened).any(|hit| {
            hit.row.answer == "reinstall" && hit.mood == Mood::Done && self.is_event(hit)
        });
        let events: Vec<&Hit> = self
            .of(Question::Happened)
            .filter(|hit| self.is_event(hit))
            .filter(|hit| reinstalled || hit.row.words != [Word::Disk, Word::Die])
            .collect();
        let of = |mood: &dyn Fn(&Hit) -> bool| {
            events
                .iter()
                .copied()
                .filter(|hit| hit.row.answer != "nothing" && mood(hit))
                .min_by_key(|hit| hit.rank)
        };
        let new = of(&|hit| hit.mood == Mood::Done && !self.is_long_ago(hit));
        let denied = events
            .iter()
            .filter(|hit| hit.mood == Mood::Denied && hit.row.answer != "nothing");
        let mut none_of: Vec<&Hit> = denied.copied().collect();
        none_of.dedup_by_key(|hit| hit.row.answer);
        // Whoever denies two changes denies all of them.
        let none_of = none_of.first().copied().filter(|_| none_of.len() > 1);
        let untouched = events.iter().copied().find(|hit| {
            let bare = hit.row.words == [Word::Untouched];
            hit.row.answer == "nothing"
                && (bare && hit.mood != Mood::Asked || !bare && hit.mood == Mood::Denied)
        });
        let long_ago = of(&|hit| hit.mood == Mood::Done);
        let planned = of(&|hit| matches!(hit.mood, Mood::Planned | Mood::Asked));
        let (hit, is_planned) = match (new, planned, untouched) {
            (Some(new), _, _) => (new, false),
            (None, Some(planned), None) => (planned, true),
            (None, Some(planned), Some(untouched)) => {
                // Whoever changed nothing and plans a change asks about the change.
                if planned.mood == Mood::Planned {
                    (planned, true)
                } else {
                    (untouched, false)
                }
            }
            (None, None, Some(untouched)) => (untouched, false),
            (None, None, None) => {
                if let (None, Some(denied)) = (long_ago, none_of) {
                    return Some(answer(denied, "nothing", false));
                }
                (long_ago?, false)
            }
        };
        let name = match hit.row.answer {
            "board" if !is_own && self.is_repair(hit) => "maker-board",
            _ if is_virtual && matches!(hit.row.answer, "clone" | "other-pc") => "vm",
            name => name,
        };
        Some(answer(hit, name, is_planned))
    }

    /// Whether a row of what happened tells of an event of this PC.
    fn is_event(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if matches!(hit.mood, Mood::Advised) {
            return false;
        }
        if hit.row.answer == "nothing" {
            return true;
        }
        // A reset of the BIOS is no reset of the PC, and Office is no Windows.
        let words = self.story.words(sentence);
        let own = super::hit::clause_of(words, hit.range.start, hit.range.end);
        let has = |word: Word| own.iter().any(|token| token.word == word);
        match hit.row.answer {
            "reinstall" => !has(Word::Bios) && !has(Word::Tpm) && !has(Word::BiosUpdate),
            "disk" => !has(Word::NewPc) || !has(Word::Put),
            _ => true,
        }
    }

    /// Whether it was done long before what the story is about.
    fn is_long_ago(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let words = self.story.words(sentence);
        let once = words
            .iter()
            .any(|word| word.word == Word::Once && word.start < hit.range.end);
        let text = self.story.between(sentence.range.start, hit.range.end);
        let year = ["年に", "年换", "年时", "年の"].iter().any(|word| {
            text.find(word).is_some_and(|at| {
                text.get(..at)
                    .is_some_and(|head| head.ends_with(|digit: char| digit.is_ascii_digit()))
            })
        });
        let in_year = text
            .find(" in 20")
            .or_else(|| text.find("back in 20"))
            .is_some()
            || text.trim_start().starts_with("in 20");
        once || year || in_year
    }

    /// Whether the maker or a shop replaced the board, as a repair.
    fn is_repair(&self, hit: &Hit) -> bool {
        let place = hit.sentence;
        let around = place.saturating_sub(2)..(place + 3).min(self.story.sentences.len());
        let near = self.story.sentences.get(around).unwrap_or_default();
        let by_repair = near.iter().any(|sentence| {
            self.story.words(sentence).iter().any(|word| {
                word.word == Word::Repair
                    && (self.all_pcs || !self.story.is_of_other(sentence, word.start))
            })
        });
        let by_owner = self
            .story
            .sentences
            .get(place)
            .is_some_and(|sentence| self.story.has(sentence, Word::Myself));
        by_repair && !by_owner
    }

    // --- How Windows came ---

    fn bought(&self) -> Option<Answer> {
        self.of(Question::Bought)
            .filter(|hit| {
                let is_done = matches!(hit.mood, Mood::Done);
                match hit.row.answer {
                    "no" => is_done && self.is_free_upgrade(hit),
                    "up" => {
                        is_done && self.has_beside(hit, Word::Buy)
                            || is_done && hit.row.answer == "up" && !self.is_wondered(hit)
                    }
                    "in" => is_done,
                    "store" => is_done && !self.is_of_old_release(hit),
                    _ => {
                        is_done
                            && !self.is_of_old_release(hit)
                            && !self.is_of_hardware(hit)
                            && !self.is_wondered(hit)
                            && !self.is_of_pc(hit)
                    }
                }
            })
            .min_by_key(|hit| hit.rank)
            .map(|hit| answer(hit, hit.row.answer, false))
    }

    fn has_beside(&self, hit: &Hit, word: Word) -> bool {
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| self.story.has(sentence, word))
    }

    /// Whether a PC was bought, and the key only stands beside it.
    fn is_of_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        hit.row.words.contains(&Word::Buy)
            && hit.row.words.contains(&Word::Key)
            && self.story.words(sentence).iter().any(|word| {
                word.start >= hit.range.start
                    && word.end <= hit.range.end
                    && matches!(word.word, Word::Pc | Word::NewPc | Word::Board | Word::Used)
            })
    }

    /// Whether the free upgrade is that from 7 or 8: the one to 11 is no origin.
    fn is_free_upgrade(&self, hit: &Hit) -> bool {
        let has_old = self.mentions.iter().any(|mention| {
            mention.windows.is_before_ten() && (self.all_pcs || !mention.is_of_other)
        });
        let target = self
            .mentions
            .iter()
            .filter(|mention| mention.sentence == hit.sentence)
            .filter(|mention| {
                mention.range.end + 30 > hit.range.start && mention.range.start < hit.range.end + 40
            })
            .map(|mention| mention.windows)
            .collect::<Vec<_>>();
        let to_ten = target.contains(&Windows::Ten);
        let wondered = self
            .story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| sentence.is_question && !has_done(self.story, hit));
        !wondered && (has_old || to_ten)
    }

    fn first_windows(&self, bought: Option<&Answer>) -> Option<Answer> {
        let mentions = || {
            self.mentions
                .iter()
                .filter(|mention| self.all_pcs || !mention.is_of_other)
        };
        let named = |mention: &Mention| Answer {
            question: Question::FirstWindows,
            name: release_name(mention.windows),
            range: mention.range.clone(),
            is_planned: false,
        };
        let none = self.no_windows();
        if let Some(first) = mentions().find(|mention| {
            mention.is_first && !mention.is_unreal && !mention.is_to && !mention.windows.is_server()
        }) {
            return Some(named(first));
        }
        if let Some(none) = none {
            return Some(Answer {
                question: Question::FirstWindows,
                name: "none",
                range: none.start..none.end,
                is_planned: false,
            });
        }
        let old =
            || mentions().find(|mention| mention.windows.is_before_ten() && !mention.is_unreal);
        if let Some(from) =
            mentions().find(|mention| mention.is_from && !mention.windows.is_server())
            && (from.windows.is_before_ten() || bought.is_none_or(|answer| answer.name != "no"))
            && from.windows.is_before_ten()
        {
            return Some(named(from));
        }
        if let Some(old) = old() {
            return Some(named(old));
        }
        // What was bought with the parts is what was on it at first.
        let built = self
            .hits
            .iter()
            .any(|hit| hit.row.answer == "own" && (self.all_pcs || !hit.is_of_other));
        let key = bought.filter(|answer| answer.name == "key" && built)?;
        let sentence = self
            .hits
            .iter()
            .find(|hit| hit.range == key.range)?
            .sentence;
        let with_build = self.story.sentences.get(sentence).is_some_and(|sentence| {
            let text = self.story.between(sentence.range.start, sentence.range.end);
            [
                "when i built",
                "組んだとき",
                "組んだ時",
                "组装时",
                "组的时候",
                "装机时",
                "装机的时候",
                "組む時に",
                "when i put it together",
            ]
            .iter()
            .any(|word| text.contains(word))
        });
        let mention = mentions().find(|mention| mention.sentence == sentence)?;
        with_build.then(|| named(mention))
    }

    /// Where it is said that the PC had no Windows at first.
    fn no_windows(&self) -> Option<&super::index::Token> {
        self.story.sentences.iter().find_map(|sentence| {
            let words = self.story.words(sentence);
            words.iter().find(|token| {
                token.word == Word::NoWindows
                    && (self.all_pcs || !self.story.is_of_other(sentence, token.start))
                    && !words.iter().any(|not| {
                        not.word == Word::Not
                            && not.end <= token.start
                            && token.start - not.end < 40
                    })
            })
        })
    }

    // --- Account, sticker ---

    fn linked_before(&self) -> Option<Answer> {
        let hits: Vec<&Hit> = self.of(Question::LinkedBefore).collect();
        let told = |hit: &Hit| -> Option<&'static str> {
            let sentence = self.story.sentences.get(hit.sentence)?;
            let words = self.story.words(sentence);
            let clause = super::hit::clause_of(words, hit.range.start, hit.range.end);
            let unsure = words.iter().any(|word| {
                word.word == Word::Unknown && word.start.abs_diff(hit.range.start) < 100
            });
            let after = clause.iter().any(|word| word.word == Word::Afterwards);
            if unsure || after {
                return None;
            }
            match hit.mood {
                Mood::Done
                    if hit.row.words == [Word::LinkedSentence]
                        && sentence.language == Language::En =>
                {
                    Some(hit.row.answer)
                }
                Mood::Done => Some(hit.row.answer),
                Mood::Denied if hit.row.answer == "no" => Some("no"),
                Mood::Denied => Some("no"),
                _ => None,
            }
        };
        let no = hits
            .iter()
            .find_map(|hit| (told(hit)? == "no").then(|| answer(hit, "no", false)));
        no.or_else(|| {
            hits.iter()
                .find_map(|hit| (told(hit)? == "yes").then(|| answer(hit, "yes", false)))
        })
    }

    fn sticker(&self) -> Option<Answer> {
        let of = |name: &'static str, range: Range<usize>| Answer {
            question: Question::Sticker,
            name,
            range,
            is_planned: false,
        };
        for (place, sentence) in self.story.sentences.iter().enumerate() {
            for word in self
                .story
                .words(sentence)
                .iter()
                .filter(|word| word.word == Word::Sticker)
            {
                if !self.all_pcs && self.story.is_of_other(sentence, word.start) {
                    continue;
                }
                let near = self.mentions.iter().find(|mention| {
                    mention.sentence == place
                        && mention.is_on_sticker
                        && mention.range.start.abs_diff(word.start) < 60
                });
                match near.map(|mention| mention.windows) {
                    Some(Windows::Vista | Windows::Seven) => {
                        return Some(of("7", word.start..word.end));
                    }
                    Some(Windows::Eight | Windows::EightOne) => {
                        return Some(of("8", word.start..word.end));
                    }
                    _ => {}
                }
                if is_missing(self.story, place, word) {
                    return Some(of("none", word.start..word.end));
                }
            }
        }
        // A card that is lost is no card at hand.
        let is_lost = |answer: &Answer| {
            self.story.sentences.iter().any(|sentence| {
                sentence.range.contains(&answer.range.start) && self.story.has(sentence, Word::Lost)
            })
        };
        self.first(Question::Sticker)
            .filter(|answer| !is_lost(answer))
    }
}

/// Whether the sentence tells of something that was done.
fn has_done(story: &Story<'_>, hit: &Hit) -> bool {
    let text = story.between(hit.range.start, hit.range.end + 40);
    ["た", "だ", "て", "ed", "got", "took", "了", "的"]
        .iter()
        .any(|word| text.contains(word))
}

/// Whether a sticker is said not to be there.
fn is_missing(story: &Story<'_>, place: usize, word: &super::index::Token) -> bool {
    let Some(sentence) = story.sentences.get(place) else {
        return false;
    };
    let before = |bytes: usize| {
        story.words(sentence).iter().any(|not| {
            not.word == Word::Not && not.end <= word.start && word.start - not.end < bytes
        })
    };
    match sentence.language {
        Language::Ja => {
            let tail = story.between(word.end, word.end + 45);
            let end = tail.find(['、', '。', '(']).unwrap_or(tail.len());
            let tail = tail.get(..end).unwrap_or_default();
            [
                "ありません",
                "ない",
                "無い",
                "なし",
                "無し",
                "見当たら",
                "見つから",
                "貼られてな",
                "剥がれ",
                "なかった",
            ]
            .iter()
            .any(|not| tail.contains(not))
        }
        Language::En => before(16),
        Language::Zh => {
            before(12)
                || story.between(word.end, word.end + 18).starts_with("也没有")
                || story.between(word.end, word.end + 9).starts_with("没")
        }
    }
}

fn answer(hit: &Hit, name: &'static str, is_planned: bool) -> Answer {
    Answer {
        question: hit.row.question,
        name,
        range: hit.range.clone(),
        is_planned,
    }
}

/// The answer to `first-windows` that this release is.
fn release_name(windows: Windows) -> &'static str {
    match windows {
        Windows::Ten => "10",
        Windows::Eleven => "11",
        _ => "7",
    }
}
