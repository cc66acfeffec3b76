//! Every sentence, in every language of the product.
//!
//! A text that is missing does not compile: each table is an exhaustive match.

mod code_said;
mod en;
mod fleet;
mod input_problem;
mod ja;
mod phrase;
mod reference;
mod sample;
mod sentences;
mod shell;
mod terminal;

pub use code_said::code_sources;
pub use fleet::FleetWord;
pub use input_problem::InputProblem;
pub use phrase::Phrase;
pub use reference::ReferenceWord;
pub use sample::Sample;
pub use shell::ShellText;
pub use terminal::TerminalWord;

use crate::closed_set::closed_set;
use crate::judge::{
    Advice, Asked, Certainty, Confidence, EvidenceSource, Headline, Kind, LeadingReason,
    Likelihood, NextStep, NextTime, Now, Outcome, OutcomeIcon, Outlook, Question, Scenario,
    ScenarioGroup, ShortAnswer, Step, StepNote, Stop, Why,
};
use crate::parse::{FactKind, NoticeCode};
use crate::purchase::Purchase;
use crate::share::LinkError;
use crate::tables::code::{Code, CodeFamily, LimitCandidate};
use crate::tables::era::Era;
use crate::tables::history::{Event, Open};
use crate::tables::indicator::Indicator;
use crate::tables::rule::{RuleId, Weight};
use crate::tables::source::{NoAddress, Source, SourceId, SourceKind};
use crate::vocabulary::{Channel, Edition, KeyClass, Windows};

/// Declares the languages: each a variant, its BCP 47 name and the folder with its texts.
macro_rules! languages {
    ($( $variant:ident = $name:literal in $folder:ident ),+ $(,)?) => {
        closed_set! {
            /// A language of the product, by its BCP 47 name.
            pub enum Lang {
                $( $variant = $name ),+
            }
        }

        /// Calls the function of this name in the folder of the language.
        macro_rules! in_language {
            ($lang:expr, $function:ident $arguments:tt) => {
                match $lang {
                    $( Lang::$variant => $folder::$function $arguments ),+
                }
            };
        }
    };
}

languages! {
    Ja = "ja" in ja,
    En = "en" in en,
}

impl Default for Lang {
    /// What somebody reads who asked for none of the languages.
    fn default() -> Self {
        Self::En
    }
}

macro_rules! texts {
    ($( $(#[$meta:meta])* $name:ident($argument:ty); )+) => {
        impl Lang {
            $(
                $(#[$meta])*
                pub fn $name(self, of: $argument) -> &'static str {
                    in_language!(self, $name(of))
                }
            )+
        }
    };
}

texts! {
    /// The class of the key in a few words.
    key(KeyClass);
    /// The name of the kind, as a layman would say it.
    kind(Kind);
    /// One or two sentences: what was shown, and what it may mean.
    explanation(Kind);
    /// How sure the kind is.
    certainty(Certainty);
    /// How likely a free upgrade is.
    likelihood(Likelihood);
    /// The name of the event.
    scenario(Scenario);
    /// The heading over a group of events.
    group(ScenarioGroup);
    /// The word beside the mark.
    outcome(Outcome);
    /// The word beside the icon of an outlook.
    headline(Headline);
    /// What an icon means.
    icon(OutcomeIcon);
    /// The line of reason beside an outlook.
    leading_reason(LeadingReason);
    /// How firm an outlook is.
    confidence(Confidence);
    /// The state today, in a few words.
    now(Now);
    /// What to expect next time, in a few words.
    next_time(NextTime);
    /// The headline's question, answered in one sentence.
    short_answer(ShortAnswer);
    /// Whether it has to be bought again.
    purchase(Purchase);
    /// What the owner asks, as a heading.
    asked(Asked);
    /// How much stands behind a rule.
    weight(Weight);
    /// The kind of a source.
    source_kind(SourceKind);
    /// Why a source is not linked.
    no_address(NoAddress);
    /// The question.
    question(Question);
    /// What its answer would decide.
    question_decides(Question);
    /// What to do.
    advice(Advice);
    /// Why, and how.
    advice_detail(Advice);
    /// A notice about the input.
    notice(NoticeCode);
    /// What a line of the paste told, in a word or two.
    fact_kind(FactKind);
    /// Why a link could not be opened.
    link_error(LinkError);
    /// A phrase.
    phrase(Phrase);
    /// A word or sentence for many PCs at once.
    fleet(FleetWord);
    /// What a code means.
    code(Code);
    /// What the number of a code tells that no table has.
    code_family(CodeFamily);
    /// Why a code matters for this licence.
    code_why(Why);
    /// What to do about a code.
    code_step(NextStep);
    /// What the article's screen on the number of activations can have been.
    limit_candidate(LimitCandidate);
    /// Whether a PC that is not activated comes back: the head of the recovery.
    recovery(Outcome);
    /// What a step is.
    step(Step);
    /// How a step is done, with the words that stand on the buttons.
    step_how(Step);
    /// What is added to how a step is done, for some PCs only.
    step_note(StepNote);
    /// What it looks like when a step has worked.
    step_success(Step);
    /// When to go on to the next step.
    step_next(Step);
    /// When to stop and buy, or not to.
    stop(Stop);
    /// The name of an era.
    era(Era);
    /// What happened on that day.
    event(Event);
    /// What is not known.
    open(Open);
    /// What an indicator is: what is seen.
    indicator(Indicator);
    /// What may follow from an indicator; of one that is not shown, why not.
    indicator_follows(Indicator);
    /// The innocent reasons for an indicator.
    indicator_innocent(Indicator);
    /// What a missing source of evidence would add.
    evidence_source(EvidenceSource);
    /// The sentence of a rule.
    rule(RuleId);
    /// The name of a source: who says so.
    source(SourceId);
    /// Why an input cannot be read; what the system or the collector said follows it.
    input_problem(InputProblem);
    /// A heading or label of the terminal.
    terminal(TerminalWord);
    /// A word or sentence of the reference.
    reference(ReferenceWord);
    /// What stands in the page before the program is there: HTML.
    shell(ShellText);
    /// The text of a sample, in the labels of the language.
    sample(Sample);
}

impl Lang {
    /// An answer as it is offered; empty when the question has no answer of this name.
    pub fn option(self, question: Question, answer: &str) -> &'static str {
        let answer = question.answer(answer);
        answer.map_or("", |answer| in_language!(self, answer(answer)))
    }

    /// The way to the Activation page in Settings, for this release or for both.
    pub fn activation_page(self, windows: Option<Windows>) -> &'static str {
        in_language!(self, activation_page(windows))
    }

    /// How the page sets the language: a style sheet.
    pub fn style(self) -> &'static str {
        in_language!(self, style())
    }

    /// What the language calls itself.
    pub fn name_of_language(self) -> &'static str {
        in_language!(self, name_of_language())
    }

    /// A line of the paste by its number.
    pub fn line(self, number: usize) -> String {
        in_language!(self, line(number))
    }

    /// The days that an output says are left.
    pub fn days_left(self, days: u32) -> String {
        in_language!(self, days_left(days))
    }

    /// What parts the items of a list.
    pub fn separator(self) -> &'static str {
        in_language!(self, separator())
    }

    /// What parts one sentence from the next.
    pub fn gap(self) -> &'static str {
        in_language!(self, gap())
    }

    /// The word beside the icon of this outlook.
    pub fn word(self, outlook: &Outlook) -> &'static str {
        self.headline(outlook.headline())
    }

    /// The one line of reason beside an outlook; empty where no rule leads to it.
    pub fn reason(self, outlook: &Outlook) -> &'static str {
        let leading = outlook.leading_reason();
        leading.map_or("", |reason| self.leading_reason(reason))
    }

    /// How a step is done, with what is added to it for this PC.
    pub fn step_done(self, step: Step, notes: &[StepNote]) -> String {
        let said = |leads| {
            let notes = notes.iter().filter(move |note| note.leads() == leads);
            notes.map(|note| self.step_note(*note))
        };
        let how = [self.step_how(step)];
        let all: Vec<_> = said(true).chain(how).chain(said(false)).collect();
        all.join(self.gap())
    }

    /// The class of the key behind this channel: all PCs of a maker share their OEM:SLP key.
    pub fn key_of(self, key: KeyClass, channel: Option<Channel>) -> &'static str {
        match (key, channel) {
            (KeyClass::Own, Some(Channel::OemSlp)) => self.phrase(Phrase::MakersKey),
            _ => self.key(key),
        }
    }

    /// Windows as people call it, with its edition: `Windows 11 Pro`.
    pub fn product_name(self, windows: Option<Windows>, edition: Option<Edition>) -> String {
        let is_server = edition.is_some_and(Edition::is_server);
        let unknown = if is_server {
            "Windows Server"
        } else {
            "Windows"
        };
        let release = windows.map_or_else(|| unknown.to_owned(), Windows::title);
        match edition {
            Some(edition) => format!("{release} {}", edition.title()),
            None => release,
        }
    }

    /// When a source was published, and when it moved to the address it has now.
    pub fn dated(self, source: &Source) -> String {
        let published = self.published(source.published);
        match source.moved() {
            None => published,
            Some(day) => in_language!(self, moved(&published, day)),
        }
    }

    /// When a source was published, from its EDTF form.
    pub fn published(self, edtf: &str) -> String {
        match edtf.split_once('/') {
            None if edtf.is_empty() => in_language!(self, undated()).to_owned(),
            None => edtf.to_owned(),
            Some((from, "..")) => in_language!(self, since(from)),
            Some((from, to)) => in_language!(self, between(from, to)),
        }
    }
}
