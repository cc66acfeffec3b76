//! The report: everything the page, the terminal and a script may want to know of one input.

use serde::{Serialize, Serializer};
use time::Date;

use crate::clues::Clue;
use crate::evidence::{Evidence, read};
use crate::facts::{Facts, Subject};
use crate::json::{self, Layout, Versioned};
use crate::judge::{Answers, Asked, Question};
use crate::parse::{Command, Detection, Dialect, Notice, NoticeCode, Observed, Product};
use crate::tables::code::{Cause, Code, CodeFamily, written_code};
use crate::tables::source::KNOWLEDGE_DATE;
use crate::term;
use crate::verdict::Verdict;
use crate::vocabulary::{ActivationMethod, Channel, Renewal, Windows};

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
    /// Every block, in the order of the input.
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
    /// included; empty, and no part of the JSON, for one. The rest of this report then has
    /// the products of all of them and the verdict on the first.
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "each_versioned"
    )]
    pub systems: Vec<Report>,
}

impl Report {
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
        let found = |code: &Observed<u32>| FoundCode {
            code: written_code(code.value),
            known: Code::from_number(code.value).is_some(),
            line: code.line,
            number: code.value,
        };
        let days_left = evidence
            .primary()
            .and_then(|one| term::days_left(today, one));
        Self {
            days_left,
            verdict,
            clues: evidence.clues.clues.iter().filter_map(suggestion).collect(),
            codes: evidence.clues.codes.iter().map(found).collect(),
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

/// The facts of the evidence. A code that stands beside no state and no key is the reason of what
/// the owner, the story or a page of Windows tells, and that of `slmgr /ato` its own.
fn facts_of(evidence: &Evidence, today: Date) -> Facts {
    let mut facts = Facts::of(evidence);
    let by_day = || term::renewal_on(today, evidence.primary()?);
    facts.renewal = facts.renewal.or_else(by_day);
    // Whoever asks about their Windows is answered, whatever else they tell of it. Whether it has
    // to be bought is asked of a Windows that is not there yet, too.
    let asks = |seen: &Observed<Asked>| seen.value != Asked::Buy;
    if facts.subject == Subject::Nothing && evidence.clues.asked.iter().any(asks) {
        facts.subject = Subject::Windows;
    }
    let is_not = facts.activation_method == Some(ActivationMethod::NotActivated);
    let is_bare = facts.subject == Subject::Windows
        && facts.status.is_none()
        && facts.reason.is_none()
        && (is_not || facts.activation_method.is_none())
        && (evidence.detection.dialect == Dialect::Story
            || evidence.detection.command == Some(Command::Ato)
            || facts.channel.is_none() && facts.key.is_none());
    if facts.subject == Subject::Nothing || is_bare {
        let mut codes = evidence.clues.codes.iter().map(|code| code.value);
        facts.reason = codes.find(|code| Code::from_number(*code).is_some());
    }
    facts.reason = told_reason(&facts, &evidence.clues.codes).or(facts.reason);
    let told = evidence.clues.channel.as_ref().map(|told| told.value);
    facts.channel_told = told.is_some()
        && facts.channel == told
        && matches!(
            evidence.detection.dialect,
            Dialect::Story | Dialect::Settings
        );
    // An output has its own end, and a digital licence has none.
    let is_lasting = facts.channel.is_some()
        || facts.key.is_some()
        || facts.activation_method.is_some_and(|method| {
            !matches!(
                method,
                ActivationMethod::Organisation | ActivationMethod::NotActivated
            )
        });
    let is_told = matches!(facts.subject, Subject::Nothing | Subject::Windows) && !is_lasting;
    // A client has an end of its own, and Windows says that it is near.
    let is_client = facts.channel == Some(Channel::VolumeGvlk) && facts.renewal.is_none();
    if (is_told || is_client) && evidence.clues.ends_soon.is_some() {
        facts.subject = Subject::Windows;
        facts.renewal = Some(Renewal::Ending);
    }
    // A sentence of Settings shows no release, and what is told beside it is of the same PC.
    let may_be_told = matches!(
        evidence.detection.dialect,
        Dialect::Story | Dialect::Settings
    );
    if facts.windows.is_none() && may_be_told {
        let told = evidence.clues.windows.as_ref().map(|told| told.value);
        facts.windows = told.filter(|told| {
            // Of a server a story tells its release as well, where it tells what its licence is.
            let is_server = told.is_server() && facts.channel.is_some();
            matches!(told, Windows::Ten | Windows::Eleven)
                || is_server
                || evidence.clues.is_still_old
        });
    }
    facts
}

/// What the text tells of the reason of an output that is not activated: the only code there is,
/// where the output has none of its own, and where that says no more than that no licence was
/// found, the only one with which the Activation page says why.
fn told_reason(facts: &Facts, codes: &[Observed<u32>]) -> Option<u32> {
    if facts.subject != Subject::Windows || !facts.is_not_licensed() {
        return None;
    }
    let is_telling: fn(Code) -> bool = match facts.reason.map(Code::from_number) {
        None => is_of_activation,
        Some(Some(Code::NoLicenceFound)) => is_of_the_page,
        Some(_) => return None,
    };
    let known = codes
        .iter()
        .filter_map(|code| Code::from_number(code.value));
    let mut telling = known.filter(|code| is_telling(*code));
    let only = telling.next().filter(|_| telling.next().is_none());
    only.map(|code| code.row().number)
}

/// Whether the Activation page of Settings shows the code beside what it says.
fn is_of_the_page(code: Code) -> bool {
    matches!(code.row().number, 0xC004_F211..=0xC004_F215)
}

/// Whether the code can be why Windows is not activated: beside an output, one of the network or
/// of an update may be of something else.
fn is_of_activation(code: Code) -> bool {
    let row = code.row();
    let family = CodeFamily::of(row.number);
    matches!(family, CodeFamily::Activation | CodeFamily::Store)
        && row.cause != Cause::Informational
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
/// assert_eq!(both.verdict, read(&home).verdict);
/// assert_eq!(both.systems.len(), 2);
/// assert_eq!(both.systems[1].verdict, read(&pro).verdict);
/// assert!(read(&home).systems.is_empty());
/// ```
pub fn inspect(text: &str, answers: &Answers, today: Date) -> Report {
    inspect_by(text, |evidence| Report::of(evidence, answers, today))
}

/// The report that `report` makes of a text; of several computers in it, one on each as well.
pub(crate) fn inspect_by(text: &str, report: impl Fn(Evidence) -> Report) -> Report {
    let evidence = read(text);
    let alone = evidence.clone().systems();
    let mut whole = report(evidence);
    if alone.len() > 1 {
        whole.systems = alone.into_iter().map(report).collect();
    }
    whole
}

/// Whether the tables were last checked more than 180 days before this day.
pub fn is_stale(today: Date) -> bool {
    (today - KNOWLEDGE_DATE).whole_days() > 180
}
