//! From rows that fired to one answer a question.

mod account;
mod awaited;
mod belongings;
mod carton;
mod chosen_device;
mod comparison;
mod correction;
mod default_key;
mod edition;
mod edition_now;
mod event;
mod exchange;
mod first;
mod happened;
mod kept_sticker;
mod maker;
mod moved;
mod named;
mod named_edition;
mod never;
mod on_both;
mod origin;
mod origin_unknown;
mod platform;
mod seller;
mod since;
mod source;
mod sticker;
mod this_time;
mod two_editions;

use std::cell::OnceCell;
use std::ops::Range;

use crate::clues::hit::Hit;
use crate::clues::release::mention::Mention;
use crate::clues::story::Story;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::has_one;

/// What a story answers to a question.
#[derive(Debug, Clone)]
pub(in crate::clues) struct Answer {
    pub(in crate::clues) question: Question,
    pub(in crate::clues) name: &'static str,
    pub(in crate::clues) range: Range<usize>,
    pub(in crate::clues) is_planned: bool,
}

/// The answers in the order of the questions.
pub(in crate::clues) struct Answering<'a> {
    pub(in crate::clues) story: &'a Story<'a>,
    pub(in crate::clues) hits: &'a [Hit],
    pub(in crate::clues) mentions: &'a [Mention],
    /// Whether what is told of another PC counts: where the story tells of no other one.
    pub(in crate::clues) all_pcs: bool,
    /// Where it is told that what was lost has been well since.
    pub(in crate::clues) well: Option<Range<usize>>,
    /// Where it is told that somebody leaves a company and keeps its PC: asked for at every hit,
    /// and looked for once.
    pub(in crate::clues) leaves: OnceCell<Option<Range<usize>>>,
    /// Whether it is told that no virtual machine is spoken of: looked for once.
    pub(in crate::clues) no_guest: OnceCell<bool>,
}

impl Answering<'_> {
    /// What happened to the PC or is planned for it, from all that may tell it; `own` is whether it
    /// was built by its owner.
    fn event(&self, maker: Option<&Answer>, own: bool) -> Option<Answer> {
        let virtual_machine = maker.is_some_and(|answer| answer.name == "vm");
        let happened = self.happened(own, virtual_machine).or_else(|| {
            // In English a guest of which nothing else is told, not even what was not done, was
            // made.
            let mut hits = self.hits.iter();
            let mut sentences = self.story.sentences.iter();
            let is_told = hits.any(|hit| hit.row.question == Question::Happened)
                || sentences.any(|sentence| sentence.language != Language::En);
            let is_made = virtual_machine && !is_told && !self.is_new_guest();
            let guest = maker.filter(|_| is_made)?;
            Some(Answer {
                question: Question::Happened,
                ..guest.clone()
            })
        });
        let is_shallow = happened
            .as_ref()
            .is_none_or(|event| event.name == "reinstall" && !event.is_planned);
        let replaced = || {
            let hit = self.replaced_next()?;
            let is_repair = hit.row.answer == "board" && !own && self.is_repair(&hit);
            let name = if is_repair {
                "maker-board"
            } else {
                hit.row.answer
            };
            Some(answer(&hit, name, false))
        };
        let happened = is_shallow
            .then(|| self.successor().or_else(replaced))
            .flatten()
            .or_else(|| is_partial(happened.as_ref()).then(|| self.platform())?)
            .or(happened);
        // A disk that goes from the PC of one maker into that of another is no new one.
        let is_of_disk = happened
            .as_ref()
            .is_none_or(|event| matches!(event.name, "disk" | "reinstall" | "nothing"));
        let happened = is_of_disk
            .then(|| {
                self.between_makers()
                    .or_else(|| self.drive_to_another())
                    .or_else(|| self.image_on_another())
                    .or_else(|| self.moved(happened.as_ref()))
            })
            .flatten()
            .or(happened);
        let happened = happened
            .or_else(|| self.moved_licence())
            .or_else(|| self.licence_to_here())
            .or_else(|| self.licence_to_next())
            .or_else(|| self.awaited());
        self.this_time()
            .or_else(|| self.on_both(happened.as_ref()))
            .or_else(|| self.of_firmware(happened.as_ref(), own))
            .or(happened)
            .filter(|event| !self.is_not_meant(event))
    }

    pub(in crate::clues) fn answers(&self) -> Vec<Answer> {
        let mut answers = Vec::new();
        let maker = self
            .first(Question::Maker)
            .filter(|_| !self.names_two_makers());
        // Who bought a licence for builders, and names no maker, has a board of its own maker.
        let own = match &maker {
            Some(answer) => answer.name == "own",
            None => self.story.has_anywhere(Word::Dsp),
        };
        let happened = self.event(maker.as_ref(), own);
        // A virtual machine that is planned is not the PC that the story tells of.
        let planned_guest = happened
            .as_ref()
            .is_some_and(|event| event.is_planned && event.name == "vm")
            && !self.runs_guest();
        let maker = maker
            .filter(|maker| maker.name != "vm" || !planned_guest)
            .or_else(|| planned_guest.then(|| self.host())?);
        let maker = self
            .maker_of_donor(maker.as_ref(), happened.as_ref())
            .or(maker);
        let raised = self.raised_by_default_key();
        let bought = self
            .bought()
            .filter(|bought| raised.is_none() || bought.name != "up");
        let edition = self.edition().or(raised);
        let bought = self
            .step_to_pro(bought.as_ref(), edition.as_ref())
            .or(bought);
        let exchange = || self.exchange(happened.as_ref(), bought.as_ref());
        let exchanged = (!own).then(exchange).flatten();
        answers.extend(exchanged.or(happened));
        let first = self.first_windows(bought.as_ref());
        // A PC that never had a licence came with none, either.
        let never = self.never_licensed(maker.as_ref()).filter(|_| {
            bought.as_ref().is_none_or(|bought| bought.name == "no")
                && first.as_ref().is_none_or(|first| first.name == "none")
        });
        let first = first.or_else(|| {
            Some(Answer {
                question: Question::FirstWindows,
                name: "none",
                ..never.clone()?
            })
        });
        let source = self.key_source();
        let is_sold = source
            .as_ref()
            .is_some_and(|source| source.name == "marketplace");
        let bought = bought.or(never).map(|bought| match bought.name {
            // The step to Pro is bought in the Store; that with a marketplace's key is a key.
            "up" if is_sold => Answer {
                name: "key",
                ..bought
            },
            _ => bought,
        });
        answers.extend(first);
        answers.extend(bought);
        let maker_is_used = maker.as_ref().is_some_and(|answer| answer.name == "used");
        answers.extend(maker);
        answers.extend(self.linked_before());
        // A used PC that is called a company's was one.
        let used = maker_is_used;
        // `no company's PC, but my own`.
        let denied = self
            .of(Question::Managed)
            .find(|hit| matches!(hit.row.answer, "yes" | "was") && self.is_no_company(hit))
            .or_else(|| self.is_only_on_screen());
        let managed = denied
            .map(|hit| answer(hit, "no", false))
            .or_else(|| self.denies_management())
            .or_else(|| self.first(Question::Managed))
            .or_else(|| self.left_school())
            .or_else(|| self.leaver());
        answers.extend(managed.map(|answer| match answer.name {
            "yes" if used => Answer {
                name: "was",
                ..answer
            },
            _ => answer,
        }));
        answers.extend(self.sticker().or_else(|| self.kept_sticker()));
        answers.extend(self.late_upgrade());
        answers.extend(source);
        answers.extend(edition);
        answers
    }

    /// Who made the PC in which a virtual machine is planned.
    fn host(&self) -> Option<Answer> {
        self.of(Question::Maker)
            .filter(|hit| hit.row.answer != "vm" && self.holds(hit))
            .min_by_key(|hit| (hit.is_of_other, hit.rank))
            .map(|hit| answer(hit, hit.row.answer, false))
    }

    /// Whether one sentence names a desktop of one make and a laptop of another: which of the
    /// two is asked about stands elsewhere.
    fn names_two_makers(&self) -> bool {
        const LAPTOPS: &str = "laptop|ノート|笔记本|笔电";
        const DESKTOPS: &str = "desktop|tower|デスクトップ|台式|桌机|主机";
        let mut makers = self
            .of(Question::Maker)
            .filter(|hit| matches!(hit.row.answer, "own" | "maker" | "shop") && self.holds(hit));
        let Some(first) = makers.next() else {
            return false;
        };
        let is_other =
            makers.any(|hit| hit.sentence == first.sentence && hit.row.answer != first.row.answer);
        let text = self.story.sentence_text(first.sentence);
        is_other && has_one(text, LAPTOPS) && has_one(text, DESKTOPS)
    }

    pub(in crate::clues) fn counts(&self, hit: &Hit) -> bool {
        // That it was a company's is known from others.
        let text = self.story.sentence_text(hit.sentence);
        let by_owner = hit.row.words == [Word::Untouched] && has_one(text, "他说|她说");
        // So is that somebody whose PC it is did nothing.
        let may_be_told = hit.row.words == [Word::Formerly] || by_owner;
        (self.all_pcs || !hit.is_of_other) && (!hit.is_hearsay || may_be_told)
            || self.is_bought_then(hit)
    }

    /// What fired in one sentence.
    pub(in crate::clues) fn in_sentence(&self, place: usize) -> impl Iterator<Item = &Hit> {
        let first = self.hits.partition_point(|hit| hit.sentence < place);
        let own = self.hits.get(first..).unwrap_or_default().iter();
        own.take_while(move |hit| hit.sentence == place)
    }

    pub(in crate::clues) fn of(&self, question: Question) -> impl Iterator<Item = &Hit> {
        self.hits
            .iter()
            .filter(move |hit| hit.row.question == question && self.counts(hit))
    }

    /// The first answer by the order of the rows among those that are told as done.
    ///
    /// What is told of the own PC outweighs what is told of another one.
    pub(in crate::clues) fn first(&self, question: Question) -> Option<Answer> {
        self.of(question)
            .filter(|hit| self.holds(hit))
            .min_by_key(|hit| (hit.is_of_other, hit.rank))
            .map(|hit| answer(hit, hit.row.answer, false))
    }
}

/// Whether nothing is told to happen, or of a planned platform the processor alone.
fn is_partial(happened: Option<&Answer>) -> bool {
    happened.is_none_or(|event| event.name == "cpu" && event.is_planned)
}

/// The answer that a row gives.
pub(in crate::clues) fn answer(hit: &Hit, name: &'static str, is_planned: bool) -> Answer {
    Answer {
        question: hit.row.question,
        name,
        range: hit.range.clone(),
        is_planned,
    }
}
