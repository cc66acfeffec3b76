//! From rows that fired to one answer a question.

use std::ops::Range;

use super::hit::Hit;
use super::mood::Mood;
use super::named::is_not_this_pc;
use super::release::Mention;
use super::story::Story;
use super::word::{Language, Word};
use crate::judge::Question;

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
        let happened = self.happened(own, virtual_machine);
        // A virtual machine that is planned is not the PC that the story tells of.
        let planned_guest = happened
            .as_ref()
            .is_some_and(|event| event.is_planned && event.name == "vm");
        let maker = maker.filter(|maker| maker.name != "vm" || !planned_guest);
        answers.extend(happened);
        let bought = self.bought();
        answers.extend(self.first_windows(bought.as_ref()));
        answers.extend(bought);
        let maker_is_used = maker.as_ref().is_some_and(|answer| answer.name == "used");
        answers.extend(maker);
        answers.extend(self.linked_before());
        // A used PC that is called a company's was one.
        let used = maker_is_used;
        // `no company's PC, but my own`.
        let denied = self
            .of(Question::Managed)
            .find(|hit| hit.row.answer == "yes" && self.is_no_company(hit));
        let managed = denied
            .map(|hit| answer(hit, "no", false))
            .or_else(|| self.first(Question::Managed));
        let managed = managed.filter(|answer| !self.is_graduate(answer));
        answers.extend(managed.map(|answer| match answer.name {
            "yes" if used => Answer {
                name: "was",
                ..answer
            },
            _ => answer,
        }));
        answers.extend(self.sticker());
        answers.extend(self.key_source());
        answers.extend(self.first(Question::Edition));
        answers
    }

    pub(super) fn counts(&self, hit: &Hit) -> bool {
        // That it was a company's is known from others.
        let by_owner = hit.row.words == [Word::Untouched]
            && self
                .story
                .sentences
                .get(hit.sentence)
                .is_some_and(|sentence| {
                    let text = self.story.between(sentence.range.start, sentence.range.end);
                    ["他说", "她说"].iter().any(|says| text.contains(says))
                });
        // So is that somebody whose PC it is did nothing.
        let may_be_told = hit.row.words == [Word::Formerly] || by_owner;
        (self.all_pcs || !hit.is_of_other) && (!hit.is_hearsay || may_be_told)
    }

    pub(super) fn of(&self, question: Question) -> impl Iterator<Item = &Hit> {
        self.hits
            .iter()
            .filter(move |hit| hit.row.question == question && self.counts(hit))
    }

    /// The first answer by the order of the rows among those that are told as done.
    ///
    /// What is told of the own PC outweighs what is told of another one.
    pub(super) fn first(&self, question: Question) -> Option<Answer> {
        self.of(question)
            .filter(|hit| self.holds(hit))
            .min_by_key(|hit| (hit.is_of_other, hit.rank))
            .map(|hit| answer(hit, hit.row.answer, false))
    }

    /// Whether a company is named only to say that the PC is not its.
    fn is_no_company(&self, hit: &Hit) -> bool {
        let (start, end) = (hit.range.start, hit.range.end);
        let behind = self.story.between(end, end + 15);
        let before = self
            .story
            .between(start.saturating_sub(12), start)
            .trim_end();
        // Is it one?
        if self.is_it(hit) {
            return false;
        }
        "ではな|じゃな|でもな|では無|ではあり|じゃあり"
            .split('|')
            .any(|word| behind.starts_with(word))
            || "not a|not my|isn't a|isnt a|not an|never a|不是|并不是"
                .split('|')
                .any(|word| before.ends_with(word))
    }

    /// Whether a fact that is no event holds.
    fn holds(&self, hit: &Hit) -> bool {
        match hit.row.question {
            Question::Maker => self.is_the_pc(hit),
            Question::Managed => match hit.row.answer {
                "yes" => hit.mood != Mood::Denied && !self.is_it(hit),
                // `What if I leave the company?`
                "was" if self.is_what_if(hit) => false,
                _ => !(hit.mood == Mood::Asked && self.is_supposed(hit)),
            },
            Question::Edition => {
                !matches!(hit.mood, Mood::Denied | Mood::Planned) && !self.is_asked_outright(hit)
            }
            Question::KeySource | Question::Sticker => {
                let has_old = self.is_of_old_release(hit);
                matches!(hit.mood, Mood::Done)
                    && !has_old
                    && !self.is_of_hardware(hit)
                    && !self.is_for_sale(hit)
                    && !self.is_wondered(hit)
            }
            _ => matches!(hit.mood, Mood::Done),
        }
    }

    /// Whether it is only supposed, in Japanese, directly behind.
    fn is_what_if(&self, hit: &Hit) -> bool {
        let behind = self.story.between(hit.range.end, hit.range.end + 18);
        [
            "したら",
            "すれば",
            "すると、",
            "した場合",
            "する予定",
            "しても",
        ]
        .iter()
        .any(|form| behind.starts_with(form))
    }

    /// `If they let me keep it`.
    fn is_supposed(&self, hit: &Hit) -> bool {
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| {
                self.story
                    .words(sentence)
                    .iter()
                    .any(|word| word.word == Word::If && word.end <= hit.range.start)
            })
    }

    /// Whether `is it` stands directly before, in Chinese.
    fn is_it(&self, hit: &Hit) -> bool {
        let start = hit.range.start;
        let before = self.story.between(start.saturating_sub(12), start);
        before.ends_with("是不是") || before.ends_with("是否")
    }

    /// `Do I have the wrong edition?`
    fn is_asked_outright(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        sentence.is_question
            && [
                "do i", "did i", "have i", "is it", "is this", "could it", "does it",
            ]
            .iter()
            .any(|start| head.trim_start().starts_with(start))
    }

    /// Whether somebody who was given a key left school: the PC need not have been the school's.
    fn is_graduate(&self, answer: &Answer) -> bool {
        let own = self.story.between(answer.range.start, answer.range.end);
        answer.name == "was"
            && ["卒業", "graduated", "毕业"].contains(&own)
            && self
                .hits
                .iter()
                .any(|hit| matches!(hit.row.answer, "own" | "work"))
    }

    /// `Is it OEM or retail?`
    pub(super) fn is_wondered(&self, hit: &Hit) -> bool {
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
            // The disk of a PC: only makers of parts sell one with their name on it.
            if hit.row.words == [Word::Brand]
                && matches!(gap, "の" | "'s " | "的")
                && matches!(next.word, Word::Board | Word::Disk | Word::Bios)
            {
                return false;
            }
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
                && !words.iter().any(|comma| {
                    comma.word == Word::Comma
                        && comma.start >= word.end
                        && comma.end <= hit.range.start
                })
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
            && (has(&|word| word == Word::Key)
                || sentence_has(&|word| {
                    matches!(
                        word,
                        Word::Board
                            | Word::Cpu
                            | Word::Disk
                            | Word::OtherPart
                            | Word::BoardSwap
                            | Word::CpuSwap
                            | Word::DiskSwap
                    )
                }))
            && !has(&|word| matches!(word, Word::Pc | Word::NewPc | Word::Brand));
        // `no virtual machine, but a real one`, in Japanese.
        let behind = self.story.between(hit.range.end, hit.range.end + 15);
        let denied = denied
            || ["ではな", "じゃな", "でもな", "では無"]
                .iter()
                .any(|not| behind.starts_with(not));
        let is_given_away = hit.row.answer == "used"
            && ["に渡", "に譲る", "に譲って", "にあげ", "に送って"]
                .iter()
                .any(|gives| {
                    self.story
                        .between(hit.range.end, hit.range.end + 45)
                        .split(['、', '。'])
                        .next()
                        .is_some_and(|own| own.contains(gives))
                });
        !of_part
            && !is_not_this_pc(self.story, sentence, hit)
            && !denied
            && !is_given_away
            && is_plain
            && !is_used_part
            && !self.is_to_come(hit)
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
        let is_new = || {
            self.story.words(sentence).iter().any(|word| {
                matches!(word.word, Word::Buy | Word::NewPc | Word::PcSwap)
                    || "買|换|购"
                        .split('|')
                        .any(|own| self.story.between(word.start, word.end).starts_with(own))
            })
        };
        matches!(hit.mood, Mood::Planned)
            && (sentence.language == Language::En || hit.row.answer == "vm" || is_new())
            && hit.row.answer != "own"
            && (sentence.language != Language::En || bought())
    }

    /// Whether what was bought is a PC or a part.
    pub(super) fn is_of_hardware(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if !hit.row.words.contains(&Word::Market) {
            return false;
        }
        // `Bought the PC on eBay, and its key does not work`.
        let words = self.story.words(sentence);
        let is_thing = |word: Word| {
            matches!(
                word,
                Word::Pc | Word::NewPc | Word::Board | Word::Disk | Word::Cpu | Word::OtherPart
            )
        };
        let market = words
            .iter()
            .find(|word| word.word == Word::Market && word.start >= hit.range.start);
        let bought = market.and_then(|market| {
            let is_before = |word: &&super::index::Token| {
                word.word == Word::Buy && word.end <= market.start && market.start - word.end < 60
            };
            Some((words.iter().rfind(is_before)?, market))
        });
        let of_thing = bought.is_some_and(|(buy, market)| {
            let between = || {
                words
                    .iter()
                    .filter(|word| word.start >= buy.end && word.end <= market.start)
            };
            between().any(|word| is_thing(word.word))
                && !between().any(|word| matches!(word.word, Word::Key | Word::Comma | Word::Turn))
        });
        of_thing
            || self.story.words(sentence).iter().any(|word| {
                word.start >= hit.range.start
                    && word.end <= hit.range.end
                    && matches!(
                        word.word,
                        Word::Pc | Word::NewPc | Word::Board | Word::Disk | Word::Cpu
                    )
            })
    }

    /// Whether it is said of a release before 10, whose key is no key of 10 or 11.
    pub(super) fn is_of_old_release(&self, hit: &Hit) -> bool {
        let own = || {
            self.mentions
                .iter()
                .filter(|mention| mention.sentence == hit.sentence)
        };
        let before = own().rfind(|mention| {
            mention.range.start < hit.range.end && mention.range.end + 60 > hit.range.start
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
}

/// The answer that a row gives.
pub(super) fn answer(hit: &Hit, name: &'static str, is_planned: bool) -> Answer {
    Answer {
        question: hit.row.question,
        name,
        range: hit.range.clone(),
        is_planned,
    }
}
