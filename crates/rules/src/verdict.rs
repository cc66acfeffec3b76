//! The verdict: what facts and answers come to by the rules of a day.

use serde::Serialize;
use time::Date;

use crate::closed_set::closed_set;
use crate::facts::Facts;
use crate::json::{self, Layout, Versioned};
use crate::judge::{
    Advice, Answers, Change, Licence, Now, Outlook, Question, Recovery, Scenario, advise, changes,
    classify, indicators, judge, open_questions, recover, show,
};
use crate::share::{self, Shared};
use crate::tables::indicator::Indicator;
use crate::tables::rule::RuleId;
use crate::tables::source::KNOWLEDGE_DATE;

closed_set! {
    /// Where the facts of a verdict come from; whoever takes it along is told.
    pub enum Provenance {
        /// A text that was read here.
        Input = "input",
        /// A link: the sender reported them, and nobody checked.
        Link = "link",
        /// A link without its end mark: somebody typed it, or it was cut off.
        LinkWithoutEnd = "link-without-end",
    }
}

impl Provenance {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands over the field as it stands"
    )]
    const fn is_input(&self) -> bool {
        matches!(self, Self::Input)
    }
}

/// A licence with its outlooks; the same whether it was pasted here or came by link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The facts it rests on.
    #[serde(skip)]
    pub facts: Facts,
    /// What was read, before an answer made a Windows of nothing.
    #[serde(skip)]
    read: Facts,
    /// Where these come from.
    #[serde(skip_serializing_if = "Provenance::is_input")]
    pub provenance: Provenance,
    /// The licence.
    pub licence: Licence,
    /// Whether it is activated now.
    pub now: Now,
    /// The way back, where it is not activated or will not be for long.
    pub recovery: Option<Recovery>,
    /// One outlook a scenario, always all of them.
    pub outlooks: Vec<Outlook>,
    /// The questions that would change something, the most decisive first.
    pub questions: Vec<Question>,
    /// What was answered.
    pub answers: Answers,
    /// What the text suggests as answers, whether it counts or not.
    #[serde(skip)]
    pub suggested: Answers,
    /// The answers that count: those given, and where one is missing the suggested one, unless
    /// it was dismissed or contradicts the output.
    #[serde(skip)]
    pub counted: Answers,
    /// Indicators that the activation may not last.
    #[serde(rename = "signs", skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// What to do, the most useful first.
    pub advice: Vec<Advice>,
    /// The fragment that shares this verdict; `None` when there is none to share.
    pub link: Option<String>,
}

impl Verdict {
    /// Judges what was read here, and these answers, by the rules of this day.
    ///
    /// A day before the knowledge date is a wrong clock: the rules are then taken as of
    /// the knowledge date.
    pub fn of(facts: Facts, answers: &Answers, today: Date) -> Self {
        Self::judged(
            facts,
            Provenance::Input,
            answers,
            &Answers::default(),
            today,
        )
    }

    /// Judges what was read here, these answers, and what the text suggests as answers.
    pub fn of_story(facts: Facts, answers: &Answers, suggested: &Answers, today: Date) -> Self {
        Self::judged(facts, Provenance::Input, answers, suggested, today)
    }

    /// The same without the search for open questions, which is most of the work and of no use
    /// for one line of many: [`Verdict::questions`] is empty.
    pub fn without_questions(
        facts: Facts,
        answers: &Answers,
        suggested: &Answers,
        today: Date,
    ) -> Self {
        Self::closed(facts, Provenance::Input, answers, suggested, today)
    }

    /// Judges what a link says by the rules of this day.
    pub fn of_link(shared: &Shared, today: Date) -> Self {
        let provenance = match shared.knowledge {
            Some(_) => Provenance::Link,
            None => Provenance::LinkWithoutEnd,
        };
        Self::judged(
            shared.facts,
            provenance,
            &shared.answers,
            &Answers::default(),
            today,
        )
    }

    /// The same facts, wherever they came from, with other answers.
    #[must_use]
    pub fn with_answers(&self, answers: &Answers, today: Date) -> Self {
        Self::judged(self.read, self.provenance, answers, &self.suggested, today)
    }

    fn judged(
        facts: Facts,
        provenance: Provenance,
        given: &Answers,
        suggested: &Answers,
        today: Date,
    ) -> Self {
        let closed = Self::closed(facts, provenance, given, suggested, today);
        let day = today.max(KNOWLEDGE_DATE);
        Self {
            questions: open_questions(&closed.facts, &closed.counted, day),
            ..closed
        }
    }

    /// The verdict without its open questions.
    fn closed(
        facts: Facts,
        provenance: Provenance,
        given: &Answers,
        suggested: &Answers,
        today: Date,
    ) -> Self {
        let day = today.max(KNOWLEDGE_DATE);
        let counted = counted(&facts, given, suggested);
        let read = facts;
        let facts = read.or_told(&counted);
        let answers = &counted;
        // An end that is answered stands in the link as the answer.
        let shared = Facts {
            renewal: read.renewal,
            ..facts
        };
        let licence = classify(&facts, answers);
        let mut outlooks = judge(&licence, &facts, answers, day);
        let recovery = recover(&licence, &outlooks, &facts, answers, day);
        show(
            &mut outlooks,
            recovery.as_ref(),
            &licence,
            &facts,
            answers,
            day,
        );
        Self {
            now: Now::judge(&facts, answers),
            recovery,
            outlooks,
            questions: Vec::new(),
            answers: *given,
            suggested: *suggested,
            counted,
            indicators: indicators(&facts, answers),
            advice: advise(&licence, &facts, answers),
            link: match provenance {
                Provenance::Input | Provenance::Link => share::link(&shared, answers),
                Provenance::LinkWithoutEnd => share::link_without_end(&shared, answers),
            },
            licence,
            provenance,
            facts,
            read,
        }
    }

    /// What becomes of it at this event.
    pub fn outlook(&self, event: Scenario) -> Option<&Outlook> {
        self.outlooks.iter().find(|one| one.scenario == event)
    }

    /// What was another verdict on the day `then`, and is this one on the day `now`.
    pub fn changes(&self, then: Date, now: Date) -> Vec<Change> {
        changes(self.licence.kind, &self.outlooks, then, now)
    }

    /// A verdict without its input, as it comes by link: the fields of the report that do
    /// not need one.
    pub fn json(&self, layout: Layout) -> String {
        json::written(&Versioned::of(self), layout)
    }
}

/// The answers that count, of those given and those that the text suggests.
fn counted(facts: &Facts, given: &Answers, suggested: &Answers) -> Answers {
    let contradicts = |answers: &Answers| {
        classify(&facts.or_told(answers), answers)
            .against
            .contains(&RuleId::AnswerAgainstOutput)
    };
    let is_contradicted = contradicts(given);
    let fits = |(question, answer): &(Question, &str)| {
        let one = given.with(*question, Some(answer));
        one.is_some_and(|one| contradicts(&one) == is_contradicted)
    };
    let fitting = suggested
        .given()
        .filter(fits)
        .fold(Answers::default(), |answers, (question, answer)| {
            answers.with(question, Some(answer)).unwrap_or(answers)
        });
    let counted = given.or(&fitting);
    // What was tried on a PC that works is of no use to anybody, and would make its link longer.
    let is_down = || Now::judge(&facts.or_told(&counted), &counted).is_down();
    let tried = suggested.tried;
    if tried.is_empty() || !is_down() {
        return counted;
    }
    given.or(&Answers { tried, ..fitting })
}
