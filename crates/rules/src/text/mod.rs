//! Every sentence, in every language of the product.
//!
//! A text that is missing does not compile: each table is an exhaustive match.

mod en;
mod ja;
mod phrase;
mod sentences;

pub use phrase::Phrase;

use crate::closed_set::closed_set;
use crate::judge::{
    Advice, Certainty, Confidence, EvidenceSource, Kind, Likelihood, NextStep, NextTime, Now,
    Outcome, Outlook, Question, Scenario, ScenarioGroup, Why,
};
use crate::parse::{NoticeCode, Tells};
use crate::share::LinkError;
use crate::tables::code::{Code, LimitCandidate};
use crate::tables::era::Era;
use crate::tables::history::{Event, Open};
use crate::tables::indicator::Indicator;
use crate::tables::rule::{RuleId, Weight};
use crate::tables::source::{SourceId, SourceKind};
use crate::vocabulary::{Edition, KeyClass, Windows};

closed_set! {
    /// A language of the product, by its BCP 47 name.
    pub enum Lang {
        Ja = "ja",
        En = "en",
    }
}

macro_rules! texts {
    ($( $(#[$meta:meta])* $name:ident($argument:ty); )+) => {
        impl Lang {
            $(
                $(#[$meta])*
                pub fn $name(self, of: $argument) -> &'static str {
                    match self {
                        Self::Ja => ja::$name(of),
                        Self::En => en::$name(of),
                    }
                }
            )+
        }
    };
}

texts! {
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
    /// How firm an outlook is.
    confidence(Confidence);
    /// The state today, in a few words.
    now(Now);
    /// What to expect next time, in a few words.
    next_time(NextTime);
    /// How much stands behind a rule.
    weight(Weight);
    /// The kind of a source.
    source_kind(SourceKind);
    /// The question.
    question(Question);
    /// The answers to the question, in the order in which it has them, with `|` between.
    options(Question);
    /// What its answer would decide.
    question_decides(Question);
    /// What to do.
    advice(Advice);
    /// Why, and how.
    advice_detail(Advice);
    /// A notice about the input.
    notice(NoticeCode);
    /// What a line of the paste told, in a word or two.
    tells(Tells);
    /// Why a link could not be opened.
    link_error(LinkError);
    /// A phrase.
    phrase(Phrase);
    /// What a code means.
    code(Code);
    /// Why a code matters for this licence.
    code_why(Why);
    /// What to do about a code.
    code_step(NextStep);
    /// What the article's screen on the number of activations can have been.
    limit_candidate(LimitCandidate);
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
}

impl Lang {
    /// An answer as it is offered; empty when the question has no answer of this name.
    pub fn option(self, question: Question, answer: &str) -> &'static str {
        let options = question.options();
        let place = options.iter().position(|option| *option == answer);
        let words = self.options(question);
        place.and_then(|at| words.split('|').nth(at)).unwrap_or("")
    }

    /// What parts one sentence from the next.
    pub fn gap(self) -> &'static str {
        match self {
            Self::Ja => "",
            Self::En => " ",
        }
    }

    /// The word beside the mark of this outlook.
    pub fn word(self, outlook: &Outlook) -> &'static str {
        if outlook.outcome == Outcome::Chance && outlook.has_opposing_reports() {
            return match self {
                Self::Ja => "報告が分かれる",
                Self::En => "Reports differ",
            };
        }
        // What is not activated does not end: it runs on with limits.
        if outlook.outcome == Outcome::Ends && outlook.because.contains(&RuleId::NothingToLose) {
            return match self {
                Self::Ja => "制限つき",
                Self::En => "With limits",
            };
        }
        self.outcome(outlook.outcome)
    }

    /// The one line of reason beside an outlook.
    pub fn reason(self, outlook: &Outlook) -> &'static str {
        if outlook.outcome == Outcome::Chance && outlook.has_opposing_reports() {
            return match self {
                Self::Ja => "断られた例と、通った例があります。",
                Self::En => "Some were refused, some were activated.",
            };
        }
        // A ○ with a catch says so in the same line, or it would read as a green light.
        if outlook.outcome == Outcome::OkNoFallback {
            return match self {
                Self::Ja => "自動で通ります。通らないと、ほかに確実な手段がありません。",
                Self::En => "It activates by itself. If it does not, there is no sure second way.",
            };
        }
        outlook.because.first().map_or("", |rule| self.rule(*rule))
    }

    /// Windows as people call it, with its edition: `Windows 11 Pro`.
    pub fn product_name(self, windows: Option<Windows>, edition: Option<Edition>) -> String {
        let release = match windows {
            None => "Windows".to_owned(),
            Some(windows) if windows.is_server() => {
                let name = windows.name();
                let year = name.strip_prefix("server-").unwrap_or(name);
                format!("Windows Server {}", year.replace("-r2", " R2"))
            }
            Some(Windows::Vista) => "Windows Vista".to_owned(),
            Some(windows) => format!("Windows {}", windows.name()),
        };
        match edition.map(Edition::title) {
            Some(name) if !name.is_empty() => format!("{release} {name}"),
            _ => release,
        }
    }

    /// The class of the key in a few words.
    pub fn key(self, of: KeyClass) -> &'static str {
        match (self, of) {
            (Self::Ja, KeyClass::Default) => "共通のキー",
            (Self::Ja, KeyClass::KmsClient) => "組織用の共通キー",
            (Self::Ja, KeyClass::Avma) => "仮想マシン用の共通キー",
            (Self::Ja, KeyClass::Evaluation) => "評価版のキー",
            (Self::Ja, KeyClass::Own) => "固有のキー",
            (Self::Ja, KeyClass::Unknown) => "キーは不明",
            (Self::En, KeyClass::Default) => "public default key",
            (Self::En, KeyClass::KmsClient) => "public KMS client key",
            (Self::En, KeyClass::Avma) => "public key for virtual machines",
            (Self::En, KeyClass::Evaluation) => "evaluation key",
            (Self::En, KeyClass::Own) => "key of its own",
            (Self::En, KeyClass::Unknown) => "key not readable",
        }
    }

    /// When a source was published, from its EDTF form.
    pub fn published(self, edtf: &str) -> String {
        match (self, edtf.split_once('/')) {
            (Self::Ja, None) if edtf.is_empty() => "日付なし".to_owned(),
            (Self::En, None) if edtf.is_empty() => "undated".to_owned(),
            (_, None) => edtf.to_owned(),
            (Self::Ja, Some((from, ".."))) => format!("{from} 以降"),
            (Self::En, Some((from, ".."))) => format!("since {from}"),
            (Self::Ja, Some((from, to))) => format!("{from} 〜 {to}"),
            (Self::En, Some((from, to))) => format!("{from} to {to}"),
        }
    }
}
