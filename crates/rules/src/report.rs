//! The report: everything the page, the terminal and a script may want to know of one input.

use serde::{Serialize, Serializer};
use time::Date;

use crate::clues::Clue;
use crate::evidence::{Evidence, read};
use crate::facts::{Facts, Subject};
use crate::gathered::facts_of;
use crate::json::{self, Layout, Versioned};
use crate::judge::{Answers, Asked, Question};
use crate::parse::{Detection, Notice, NoticeCode, Observed, Product};
use crate::tables::code::{Code, written_code};
use crate::tables::source::KNOWLEDGE_DATE;
use crate::term;
use crate::verdict::Verdict;

/// A clue as the contract has it: what it suggests, and the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The question.
    pub question: Question,
    /// The serialised name of the answer.
    pub answer: &'static str,
    /// The line of the input, counted from 1.
    pub line: usize,
}

/// An error code as the contract has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundCode {
    /// `0x` and eight upper-case hex digits.
    pub code: String,
    /// Whether the tables have it.
    pub known: bool,
    /// The line of the input, counted from 1.
    pub line: usize,
    /// The code as a number.
    #[serde(skip)]
    number: u32,
}

impl FoundCode {
    fn of(code: &Observed<u32>) -> Self {
        Self {
            code: written_code(code.value),
            known: Code::from_number(code.value).is_some(),
            line: code.line,
            number: code.value,
        }
    }

    /// The code as a number.
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// The report on one input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What the input looked like.
    pub detection: Detection,
    /// Every block, in the order of the input; of several computers none is primary, unless one of
    /// them alone is said to be the own.
    pub products: Vec<Product>,
    /// What it means.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// What the text suggests as answers: one a question, in the order of the questions.
    pub clues: Vec<Suggestion>,
    /// Every error code in the text, in order, each once.
    pub codes: Vec<FoundCode>,
    /// What the text asks, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Asked>,
    /// What the reader should know about the input itself.
    pub notices: Vec<Notice>,
    /// The days that are left of the activation or of a grace period.
    #[serde(skip)]
    days_left: Option<u32>,
    /// Where several computers were pasted together, the report on each alone, the first
    /// included; empty, and no part of the JSON, for one. The rest of this report then is on
    /// what all of them have in common, and leaves open what they differ in.
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "each_versioned"
    )]
    pub systems: Vec<Report>,
}

impl Report {
    /// Whether it is on one of several PCs, and the text is about another one.
    pub fn is_of_another_pc(&self) -> bool {
        let mut codes = self.notices.iter().map(|notice| notice.code);
        codes.any(|code| code == NoticeCode::AnotherPc)
    }

    /// The report on what was read.
    pub fn of(evidence: Evidence, answers: &Answers, today: Date) -> Self {
        Self::judged_by(evidence, today, |facts, suggested| {
            Verdict::of_story(facts, answers, suggested, today)
        })
    }

    /// The report on what was read, its verdict made of the facts and the suggested answers.
    pub(crate) fn judged_by(
        evidence: Evidence,
        today: Date,
        judge: impl FnOnce(Facts, &Answers) -> Verdict,
    ) -> Self {
        let facts = facts_of(&evidence, today);
        let verdict = judge(facts, &evidence.clues.suggested());
        Self::on(evidence, verdict, today)
    }

    /// Only the verdict of such a report, without its open questions.
    pub fn verdict_of(evidence: &Evidence, today: Date) -> Verdict {
        let (facts, suggested) = (facts_of(evidence, today), evidence.clues.suggested());
        Verdict::without_questions(facts, &Answers::default(), &suggested, today)
    }

    /// The report on a Windows of which only its owner tells, also before they answered
    /// anything: a text in which nothing was recognised is then about a Windows of which
    /// nothing is known.
    pub fn of_told(evidence: Evidence, answers: &Answers, today: Date) -> Self {
        let mut facts = facts_of(&evidence, today);
        if facts.subject == Subject::Nothing {
            facts.subject = Subject::Windows;
        }
        let suggested = evidence.clues.suggested();
        let verdict = Verdict::of_story(facts, answers, &suggested, today);
        Self::on(evidence, verdict, today)
    }

    fn on(mut evidence: Evidence, verdict: Verdict, today: Date) -> Self {
        if evidence.products.is_empty() && verdict.facts.subject == Subject::Windows {
            // That no licence was pasted is no news to whoever only answers.
            let is_news = |notice: &Notice| {
                !matches!(
                    notice.code,
                    NoticeCode::Empty | NoticeCode::NothingRecognised
                )
            };
            evidence.notices.retain(is_news);
        }
        let suggestion = |clue: &Clue| {
            let (question, answer) = clue.suggestion()?;
            let line = clue.line;
            Some(Suggestion {
                question,
                answer,
                line,
            })
        };
        let days_left = evidence
            .primary()
            .and_then(|one| term::days_left(today, one));
        Self {
            days_left,
            verdict,
            clues: evidence.clues.clues.iter().filter_map(suggestion).collect(),
            codes: evidence.clues.codes.iter().map(FoundCode::of).collect(),
            asked: evidence.clues.asked.iter().map(|seen| seen.value).collect(),
            detection: evidence.detection,
            products: evidence.products,
            notices: evidence.notices,
            systems: Vec::new(),
        }
    }

    /// The days that the output itself says are left of the activation or of the grace period.
    pub fn days_left(&self) -> Option<u32> {
        self.days_left
    }

    /// The report as one JSON object, the same wherever it was made.
    ///
    /// ```
    /// use ninsho_rules::{Layout, inspect, judge::Answers, KNOWLEDGE_DATE};
    ///
    /// let report = inspect("License Status: Licensed", &Answers::default(), KNOWLEDGE_DATE);
    /// assert!(report.json(Layout::Line).starts_with(r#"{"schema":2,"knowledge_date":"#));
    /// ```
    pub fn json(&self, layout: Layout) -> String {
        json::written(&Versioned::of(self), layout)
    }
}

/// Reports inside a report, each an object of the same contract.
fn each_versioned<S: Serializer>(reports: &[Report], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(reports.iter().map(Versioned::of))
}

/// Reads a text and reports on it. It never fails and never panics.
///
/// `answers` are what the owner said to the questions; `today` is the day by which the
/// rules are taken. Of several computers in one text each has its report in
/// [`Report::systems`], and the answers count for each.
///
/// ```
/// use ninsho_rules::{inspect, judge::Answers, KNOWLEDGE_DATE};
///
/// let block = |edition: &str, key: &str| {
///     format!(
///         "Name: Windows(R), {edition} edition\n\
///          Description: Windows(R) Operating System, RETAIL channel\n\
///          Partial Product Key: {key}\nLicense Status: Licensed\n\n"
///     )
/// };
/// let read = |text: &str| inspect(text, &Answers::default(), KNOWLEDGE_DATE);
/// let (home, pro) = (block("Core", "8HVX7"), block("Professional", "3V66T"));
/// let both = read(&(home.clone() + &pro));
/// // Both are activated, and nothing tells which of them is meant.
/// assert_eq!(both.verdict.now, read(&home).verdict.now);
/// assert_eq!(both.verdict.facts.edition, None);
/// assert_eq!(both.systems.len(), 2);
/// assert_eq!(both.systems[0].verdict, read(&home).verdict);
/// assert_eq!(both.systems[1].verdict, read(&pro).verdict);
/// assert!(read(&home).systems.is_empty());
/// ```
pub fn inspect(text: &str, answers: &Answers, today: Date) -> Report {
    inspect_by(text, |evidence| Report::of(evidence, answers, today))
}

/// The report that `report` makes of a text; of several computers in it, on what they have in
/// common, and one on each as well.
pub(crate) fn inspect_by(text: &str, report: impl Fn(Evidence) -> Report) -> Report {
    let evidence = read(text);
    let alone = evidence.clone().systems();
    if alone.len() < 2 {
        return report(evidence);
    }
    let codes = evidence.clues.codes.iter().map(FoundCode::of).collect();
    let blocks = evidence.blocks();
    let mut whole = report(evidence.in_common());
    whole.codes = codes;
    whole.products = blocks;
    whole.systems = alone.into_iter().map(report).collect();
    whole
}

/// Whether the tables were last checked more than 180 days before this day.
pub fn is_stale(today: Date) -> bool {
    (today - KNOWLEDGE_DATE).whole_days() > 180
}
