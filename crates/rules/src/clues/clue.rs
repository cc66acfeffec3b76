//! What a story tells, as it goes out to the questions and the report.

use std::ops::Range;

use crate::closed_set::closed_set;
use crate::judge::{Answers, Asked, PlanAnswer, Question};
use crate::parse::Observed;
use crate::tables::step::Step;
use crate::vocabulary::{Channel, Edition, KeyClass, Windows};

/// What a story stands beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    Nothing,
    Output,
    /// An output that tells of the installed Windows.
    Windows,
}

/// What a text tells that is no output.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Clues {
    /// What the story answers to the questions, one clue a question, in the order of the questions.
    pub clues: Vec<Clue>,
    /// Whether the story is of a change that was made, one that is planned, or only asks.
    pub tense: Tense,
    /// What it is about.
    pub topic: Topic,
    /// The release that is installed now.
    pub windows: Option<Observed<Windows>>,
    /// Whether that is one before Windows 10, and no upgrade is spoken of.
    pub is_still_old: bool,
    /// Whether it says that this runs now, or that it went to this one.
    pub is_gone_to: bool,
    /// Whether it is in a language in which a wish for a release looks like what runs.
    pub is_foreign: bool,
    /// Where it speaks of activation by telephone.
    pub telephone: Option<Observed<()>>,
    /// Every error code, in order, each once.
    pub codes: Vec<Observed<u32>>,
    /// Those of them that tell nothing of the PC now: they are told of another one, are feared, or
    /// are of a trouble that is over.
    pub codes_aside: Vec<u32>,
    /// The class of every key whose ending is named. The characters stand in the span.
    pub keys: Vec<Observed<KeyClass>>,
    /// Where it says that Windows calls its licence one that ends soon.
    pub ends_soon: Option<Observed<()>>,
    /// The channel of the licence, where the story names one.
    pub channel: Option<Observed<Channel>>,
    /// Where somebody who looked says that the firmware holds no key.
    pub no_firmware_key: Option<Observed<()>>,
    /// Where it is told that the PC came with Home, and whether Pro is said to be on it now.
    pub came_with_home: Option<Observed<bool>>,
    /// The edition, where the story names it behind the release that is on the PC.
    pub edition: Option<Observed<Edition>>,
    /// What the owner asks beside that, each once, in the order of the story.
    pub asked: Vec<Observed<Asked>>,
    /// The steps of the way back that were tried in vain, each once, in the order of the story.
    pub tried: Vec<Observed<Step>>,
    /// The edition and channel of every Product ID whose group is known.
    pub product_ids: Vec<Observed<KeyGroup>>,
}

impl Clues {
    /// Whether a clue answers this question.
    pub(crate) fn tells(&self, question: Question) -> bool {
        self.clues.iter().any(|clue| clue.question == question)
    }

    /// Adds a clue at the place of its question.
    pub(crate) fn add(&mut self, clue: Clue) {
        let mut behind = self.clues.iter();
        let at = behind.position(|other| other.question >= clue.question);
        self.clues.insert(at.unwrap_or(self.clues.len()), clue);
    }

    /// What the clues suggest as answers: a change that is planned as a plan, and
    /// the steps that were tried.
    pub fn suggested(&self) -> Answers {
        let told = Answers {
            tried: self.tried.iter().map(|step| step.value).collect(),
            ..Answers::default()
        };
        self.clues.iter().fold(told, |answers, clue| {
            clue.suggestion()
                .and_then(|(question, answer)| answers.with(question, Some(answer)))
                .unwrap_or(answers)
        })
    }
}

impl Clue {
    /// The question and the answer that it suggests; `None` for a planned change that no plan
    /// stands for.
    pub fn suggestion(&self) -> Option<(Question, &'static str)> {
        if !self.is_planned {
            // A story tells a copy only where it went into another PC: that one is asked about,
            // and a new disk in the same PC is another answer.
            let is_copied = self.question == Question::Happened && self.answer == "clone";
            let answer = if is_copied { "other-pc" } else { self.answer };
            return Some((self.question, answer));
        }
        let plan = match self.answer {
            "reinstall" => PlanAnswer::Reinstall,
            "disk" => PlanAnswer::Disk,
            "board" => PlanAnswer::Board,
            "maker-board" => PlanAnswer::MakerBoard,
            "cpu" => PlanAnswer::Cpu,
            "other-pc" | "clone" => PlanAnswer::OtherPc,
            "vm" => PlanAnswer::Virtual,
            _ => return None,
        };
        Some((Question::Plan, plan.name()))
    }
}

/// A fact that the text tells: a suggested answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clue {
    /// The question.
    pub question: Question,
    /// The serialised name of the answer.
    pub answer: &'static str,
    /// Whether it is planned or only asked, and has not happened.
    pub is_planned: bool,
    /// The line of the input, counted from 1.
    pub line: usize,
    /// The bytes of the input that say so.
    pub span: Range<usize>,
}

closed_set! {
    /// Whether what a story tells was done.
    #[derive(Default)]
    pub enum Tense {
        /// It happened, or the trouble is there.
        Done = "done",
        /// A change is planned.
        Planned = "planned",
        /// Neither: a question.
        #[default]
        Question = "question",
    }
}

/// What the group in a Product ID tells of the installed key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyGroup {
    /// The edition; `None` where one key serves a family of editions (MAK, KMS host).
    pub edition: Option<Edition>,
    /// The channel.
    pub channel: Channel,
}

closed_set! {
    /// What a story is about.
    #[derive(Default)]
    pub enum Topic {
        /// The activation or licence of Windows.
        Windows = "windows",
        /// Office and its licence.
        Office = "office",
        /// A game or app of the Store.
        StoreApp = "store-app",
        /// Extended security updates.
        Esu = "esu",
        /// Something else.
        #[default]
        Unknown = "unknown",
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::HappenedAnswer;

    #[test]
    fn a_copy_in_another_pc_is_asked_about_as_that_pc() {
        for (text, happened) in [
            (
                "I cloned my SSD and put the copy in my other laptop. Not activated.",
                HappenedAnswer::OtherPc,
            ),
            (
                "SSDをクローンして、コピーしたほうを別のPCに入れたら認証されていません。",
                HappenedAnswer::OtherPc,
            ),
            (
                "I cloned my HDD to a new SSD in this PC. Windows is not activated.",
                HappenedAnswer::Disk,
            ),
        ] {
            let told = clues(text).suggested().happened;
            assert_eq!(told, Some(happened), "{text}");
        }
    }
}
