//! One PC of many: the facts that its report is made of again when it is opened.

use std::rc::Rc;

use ninsho_intake::{Reason, Unreadable};
use ninsho_rules::evidence;
use ninsho_rules::judge::{Answers, Kind, Now, Outcome, OutcomeIcon, Scenario};
use ninsho_rules::parse::NoticeCode;
use ninsho_rules::text::Lang;
use ninsho_rules::{Edition, Facts, Report, Verdict, Windows, time};

/// The events that the list shows: what an owner of many PCs plans for.
pub(crate) const EVENTS: [Scenario; 3] = [
    Scenario::ReinstallSameHw,
    Scenario::MbSwap,
    Scenario::Inplace10To11,
];

/// One PC. Its text is kept only where the whole fleet is small.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// The file, column or heading that names it; empty where nothing does.
    pub(crate) name: Rc<str>,
    facts: Facts,
    suggested: Answers,
    pub(crate) answers: Answers,
    pub(crate) text: Option<Rc<str>>,
    pub(crate) kind: Kind,
    pub(crate) now: Now,
    /// Whether it comes back, where it is not activated.
    pub(crate) recovery: Option<Outcome>,
    /// What becomes of it, in the order of [`EVENTS`].
    pub(crate) outcomes: [Outcome; 3],
}

impl Row {
    pub(crate) fn of(name: &str, verdict: &Verdict, text: Option<Rc<str>>) -> Self {
        let outcome = |event: Scenario| {
            let found = verdict.outlook(event);
            found.map_or(Outcome::Unknown, |outlook| outlook.outcome)
        };
        Self {
            name: Rc::from(name),
            facts: verdict.facts,
            suggested: verdict.suggested,
            answers: verdict.answers,
            text,
            kind: verdict.licence.kind,
            now: verdict.now,
            recovery: verdict.recovery.as_ref().map(|recovery| recovery.outcome),
            outcomes: EVENTS.map(outcome),
        }
    }

    /// Everything there is to say of it.
    pub(crate) fn verdict(&self, today: time::Date) -> Verdict {
        Verdict::of_story(self.facts, &self.answers, &self.suggested, today)
    }

    /// The same with what it rests on, where its text was kept.
    pub(crate) fn report(&self, today: time::Date) -> Option<Report> {
        let text = self.text.as_ref()?;
        // It is listed, so a code or a story in it is about its Windows.
        let evidence = evidence::read(text);
        Some(Report::of_told(evidence, &self.answers, today))
    }

    /// The same for a line of a file, which asks nothing.
    pub(crate) fn closed_verdict(&self, today: time::Date) -> Verdict {
        Verdict::without_questions(self.facts, &self.answers, &self.suggested, today)
    }

    /// The same PC with these answers.
    pub(crate) fn with_answers(&self, answers: Answers, today: time::Date) -> Self {
        let verdict = Verdict::without_questions(self.facts, &answers, &self.suggested, today);
        Self::of(&self.name, &verdict, self.text.clone())
    }

    /// What to call it, at this place of the list.
    pub(crate) fn title(&self, place: usize, unnamed: &str) -> String {
        if self.name.is_empty() {
            format!("{unnamed}{}", place + 1)
        } else {
            ninsho_intake::shown(&self.name).into_owned()
        }
    }

    /// What its licence and its product are called after.
    pub(super) const fn licence(&self) -> (Kind, Option<Windows>, Option<Edition>) {
        (self.kind, self.facts.windows, self.facts.edition)
    }

    /// Windows as people call it, with its edition.
    pub(crate) fn product(&self, lang: Lang) -> String {
        lang.product_name(self.facts.windows, self.facts.edition)
    }

    /// The mark of what becomes of it in the event at this place.
    pub(crate) fn icon(&self, event: usize) -> OutcomeIcon {
        let outcome = self.outcomes.get(event);
        outcome.map_or(OutcomeIcon::Open, |outcome| outcome.icon())
    }
}

/// An input of which there is no verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) name: Box<str>,
    pub(crate) why: Why,
}

/// Why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Why {
    /// It could not be read.
    Unreadable(Reason),
    /// It was read, and no Windows licence is in it.
    NotRecognised(NoticeCode),
}

impl Failure {
    /// The reason as a sentence.
    pub(crate) fn text(&self, lang: Lang) -> String {
        match &self.why {
            Why::Unreadable(reason) => ninsho_intake::shown(&reason.text(lang)).into_owned(),
            Why::NotRecognised(notice) => lang.notice(*notice).to_owned(),
        }
    }
}

impl From<Unreadable> for Failure {
    fn from(error: Unreadable) -> Self {
        Self {
            name: error.name.into(),
            why: Why::Unreadable(error.reason),
        }
    }
}
