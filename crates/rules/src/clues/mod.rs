//! Clues: closed facts that a story tells, found by rows of words.
//!
//! A clue is a suggested answer. No model and no score find it: a row of words fires or it
//! does not, and says where it stands. What is planned or only asked is told apart from what
//! happened.

mod answers;
mod belongings;
mod code;
mod en;
mod happened;
mod hit;
mod index;
mod ja;
mod key;
mod model;
mod mood;
mod normal;
mod number;
mod origin;
mod present;
mod release;
mod rows;
mod screen;
mod state;
mod story;
mod subject;
#[cfg(not(target_family = "wasm"))]
mod table;
mod word;
mod zh;

use std::ops::Range;

use answers::{Answer, Answering};
use normal::Normal;
use story::Story;
pub use subject::Topic;
#[cfg(not(target_family = "wasm"))]
pub use table::table;
pub use word::Language;

use crate::closed_set::closed_set;
use crate::judge::{Answers, PlanAnswer, Question};
use crate::parse::{Observed, line_starts};
use crate::tables::{configuration, keys};
use crate::vocabulary::{Channel, Edition, KeyClass, Windows};

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
    /// Every error code, in order, each once.
    pub codes: Vec<Observed<u32>>,
    /// The class of every key whose ending is named. The characters stand in the span.
    pub keys: Vec<Observed<KeyClass>>,
    /// The edition and channel of every Product ID whose group is known.
    pub product_ids: Vec<Observed<KeyGroup>>,
}

impl Clues {
    /// What the clues suggest as answers: a change that is planned as a plan.
    pub fn suggested(&self) -> Answers {
        self.clues.iter().fold(Answers::default(), |answers, clue| {
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
            return Some((self.question, self.answer));
        }
        let plan = match self.answer {
            "reinstall" => PlanAnswer::Reinstall,
            "disk" => PlanAnswer::Disk,
            "board" | "maker-board" => PlanAnswer::Board,
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

/// As much of a text is read, in bytes: nobody tells a longer story.
const LONGEST: usize = 512 << 10;

/// Reads the clues in a text. It never fails and never panics.
///
/// Of a text that nobody types, because it is too long, the beginning is read.
pub fn clues(text: &str) -> Clues {
    let text = beginning(text);
    read(text, text)
}

/// Reads the clues in these lines of an output, counted from 1, and the codes in all of them.
pub(crate) fn clues_around(text: &str, lines: &[usize]) -> Clues {
    let text = beginning(text);
    let starts = line_starts(text);
    let mut told = vec![b' '; text.len()];
    for line in lines {
        let start = starts.get(line - 1).copied().unwrap_or(text.len());
        let end = starts.get(*line).copied().unwrap_or(text.len());
        if let (Some(to), Some(from)) = (told.get_mut(start..end), text.as_bytes().get(start..end))
        {
            to.copy_from_slice(from);
        }
        // Lines that are left out set those around them apart.
        if let Some(before) = start.checked_sub(1).and_then(|at| told.get_mut(at)) {
            *before = b'\n';
        }
    }
    read(text, &String::from_utf8(told).unwrap_or_default())
}

/// The beginning of a text, as much as is read of it.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// Reads the codes in a text, and the clues in what is told of it: the same text, or one of the
/// same length in which other things are blank.
fn read(text: &str, told: &str) -> Clues {
    let normal = Normal::of(text);
    let place = Place {
        source: text,
        starts: line_starts(text),
        normal: &normal,
    };
    let class = |range: &Range<usize>| {
        let key = normal.text.get(range.clone()).unwrap_or_default();
        keys::public_class(key, None).unwrap_or(KeyClass::Own)
    };
    let mut clues = Clues {
        codes: code::codes(&normal)
            .into_iter()
            .map(|(code, range)| place.saw(code, &range))
            .collect(),
        keys: key::endings(&normal)
            .into_iter()
            .map(|range| place.saw(class(&range), &range))
            .collect(),
        product_ids: key::product_ids(&normal)
            .into_iter()
            .filter_map(|(id, range)| {
                let row = configuration::by_group(id.group)?;
                let group = KeyGroup {
                    edition: row.edition,
                    channel: row.channel,
                };
                Some(place.saw(group, &range))
            })
            .collect(),
        ..Clues::default()
    };
    if told.trim().is_empty() {
        // Every line is one of the output.
        let nothing = Normal::of("");
        tell(&Story::of(&nothing), &place, &mut clues);
    } else if told.len() == text.len() && told != text {
        let normal = Normal::of(told);
        let place = Place {
            source: told,
            normal: &normal,
            ..place
        };
        tell(&Story::of(&normal), &place, &mut clues);
    } else {
        tell(&Story::of(&normal), &place, &mut clues);
    }
    clues
}

/// Adds what the words of a story tell.
fn tell(story: &Story<'_>, place: &Place<'_>, clues: &mut Clues) {
    let hits = hit::hits(story);
    let mentions = release::mentions(story);
    let read = |all_pcs: bool| {
        let answering = Answering {
            story,
            hits: &hits,
            mentions: &mentions,
            all_pcs,
        };
        let answers = answering.answers();
        let event = answers
            .iter()
            .find(|answer| answer.question == Question::Happened && !answer.is_planned)
            .map(|answer| answer.name);
        (state::state(story, all_pcs, event), answers)
    };
    let (mut state, mut answers) = read(false);
    let told = answers
        .iter()
        .any(|answer| answer.question == Question::Happened);
    // Where nothing is told of an own PC, or nothing happens to the other one, that is the one
    // which is asked about.
    let nothing_own = state.is_none() && !told;
    let nothing_there = !hits
        .iter()
        .any(|hit| hit.is_of_other && hit.row.question == Question::Happened)
        && !state::is_told_of_other(story);
    if (nothing_own || nothing_there) && !story.has_anywhere(word::Word::Own) {
        (state, answers) = read(true);
    }
    if subject::tells_of_two(story) {
        answers.clear();
    }
    let windows = release::installed(&mentions);
    clues.windows = windows.map(|mention| place.saw(mention.windows, &mention.range));
    clues.topic = subject::topic(story, state.as_ref(), &answers, clues);
    if !matches!(clues.topic, Topic::Windows | Topic::Esu) {
        answers.clear();
    }
    clues.tense = subject::tense(story, state.as_ref(), &answers, &hits, clues);
    clues.clues = answers.iter().map(|answer| place.clue(answer)).collect();
    if let Some(said) = state {
        let name = if said.is_activated {
            "activated"
        } else {
            "not-activated"
        };
        let answer = Answer {
            question: Question::State,
            name,
            range: said.range,
            is_planned: false,
        };
        clues.clues.push(place.clue(&answer));
    }
}

/// Where something stands in the source.
struct Place<'a> {
    source: &'a str,
    starts: Vec<usize>,
    normal: &'a Normal,
}

impl Place<'_> {
    fn saw<T>(&self, value: T, range: &Range<usize>) -> Observed<T> {
        let span = self.normal.source(self.source, range);
        Observed {
            value,
            line: self.line(&span),
            span,
        }
    }

    fn clue(&self, answer: &Answer) -> Clue {
        let span = self.normal.source(self.source, &answer.range);
        Clue {
            question: answer.question,
            answer: answer.name,
            is_planned: answer.is_planned,
            line: self.line(&span),
            span,
        }
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.starts
            .partition_point(|start| *start <= span.start)
            .max(1)
    }
}
