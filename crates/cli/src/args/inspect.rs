//! `ninsho inspect`: which inputs, which answers, in which format, and when it fails.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::num::NonZero;

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser as _;
use clap::{Args, ValueEnum};
use ninsho_intake::Kind;
use ninsho_rules::Form;
use ninsho_rules::judge::{Answers, Outcome, Question, Scenario};
use ninsho_rules::text::Lang;

use super::{form, lang};

/// Judge what `slmgr /dlv` printed, on one PC or on many.
///
/// A file is a text, a CSV table, NDJSON or a ZIP archive; its beginning tells which. A table
/// has a row for each PC, with a column of outputs or with the properties of
/// `SoftwareLicensingProduct`; NDJSON has `{"name": …, "text": …}` on each line. Of a folder
/// every file is read. What cannot be read is reported and stops nothing else.
#[derive(Debug, Args)]
#[command(after_help = after_inspect(), after_long_help = after_inspect())]
pub(crate) struct Inspect {
    /// What to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// The same as `--format json`
    #[arg(long, conflicts_with = "format")]
    pub(crate) json: bool,

    /// Print each report in a form to take along
    #[arg(long, value_name = "FORM", value_parser = form(), conflicts_with_all = ["json", "format"])]
    pub(crate) form: Option<Form>,

    /// Print totals instead of reports
    #[arg(long, conflicts_with = "form")]
    pub(crate) summary: bool,

    /// The language of the report; otherwise that of `LC_ALL`, `LC_MESSAGES` or `LANG`
    #[arg(long, value_parser = lang())]
    pub(crate) lang: Option<Lang>,

    /// What the owner says to a question, for every PC; may be given several times
    #[arg(long = "answer", value_name = "QUESTION=ANSWER", value_parser = answer)]
    said: Vec<Said>,

    /// An event that `--fail-on` and the columns of tables are about; may be given several
    /// times [default: reinstall-same-hw, mb-swap, inplace-10-to-11]
    #[arg(long = "event", value_name = "EVENT", value_parser = event())]
    events: Vec<Scenario>,

    /// When to end with an exit code that is not 0
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = FailOn::Unrecognised)]
    pub(crate) fail_on: FailOn,

    /// What every input is, where its beginning shall not tell; a pipe that may be empty, or
    /// whose writer waits for each answer, is `ndjson`
    #[arg(long, value_name = "KIND", value_parser = kind())]
    pub(crate) from: Option<Kind>,

    /// How many inputs are judged at a time; otherwise as many as there are cores
    #[arg(long, value_name = "NUMBER")]
    pub(crate) jobs: Option<NonZero<usize>>,

    /// Files, folders or patterns; `-` or none reads standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<OsString>,
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A sheet for each input
    Text,
    /// The report on each input as one JSON object a line; errors go to standard error
    Json,
    /// One JSON object a line, for every input one: its name, then its report or its error
    Ndjson,
    /// One row a PC for spreadsheets and databases, in the names of the JSON
    Csv,
    /// One row a PC for people, in their language
    Markdown,
    /// The same as a page
    Html,
}

/// When the exit code is not 0, beside wrong arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum FailOn {
    /// Never: each input has its own row, which says it
    Never,
    /// When an input cannot be read, or no Windows licence is recognised in it
    Unrecognised,
    /// Also when an event would end the activation of a PC
    Unlikely,
    /// Also when an event may end it
    Chance,
}

impl FailOn {
    /// Whether this outcome of an event is what is waited for.
    pub(crate) fn is_met(self, outcome: Outcome) -> bool {
        match outcome {
            Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends => {
                self >= Self::Unlikely
            }
            Outcome::Chance => self >= Self::Chance,
            _ => false,
        }
    }
}

/// An answer that is known to fit its question.
#[derive(Debug, Clone, Copy)]
struct Said {
    question: Question,
    answer: &'static str,
}

impl Inspect {
    /// All answers; of two to one question the later one counts.
    pub(crate) fn answers(&self) -> Answers {
        self.said.iter().fold(Answers::default(), |answers, said| {
            answers
                .with(said.question, Some(said.answer))
                .unwrap_or(answers)
        })
    }

    /// The events that are asked for; what an owner of many PCs plans for, where none is.
    pub(crate) fn events(&self) -> &[Scenario] {
        if self.events.is_empty() {
            &[
                Scenario::ReinstallSameHw,
                Scenario::MbSwap,
                Scenario::Inplace10To11,
            ]
        } else {
            &self.events
        }
    }
}

fn event() -> impl clap::builder::TypedValueParser<Value = Scenario> {
    PossibleValuesParser::new(Scenario::ALL.iter().map(|event| event.name()))
        .try_map(|name| Scenario::from_name(&name).ok_or("no such event"))
}

fn kind() -> impl clap::builder::TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.name())).try_map(|name| {
        let mut all = Kind::ALL.iter().copied();
        all.find(|kind| kind.name() == name).ok_or("no such kind")
    })
}

fn answer(text: &str) -> Result<Said, String> {
    let (question, answer) = text
        .split_once('=')
        .ok_or("write it as QUESTION=ANSWER, for example first-windows=7")?;
    let question = Question::ALL
        .iter()
        .copied()
        .find(|known| known.name() == question || known.key() == question)
        .ok_or_else(|| {
            let names: Vec<_> = Question::ALL.iter().map(|known| known.name()).collect();
            format!("there is no such question; there are {}", names.join(", "))
        })?;
    let options = question.options();
    let answer = options
        .iter()
        .copied()
        .find(|known| known.eq_ignore_ascii_case(answer))
        .ok_or_else(|| {
            format!(
                "{} does not take this answer; it takes {}",
                question.name(),
                options.join(", ")
            )
        })?;
    Ok(Said { question, answer })
}

fn after_inspect() -> String {
    let mut help = String::from("Questions and their answers:\n");
    for question in Question::ALL {
        let options = question.options().join(" | ");
        // Writing to a string cannot fail.
        let _ = writeln!(help, "  {:<16} {options}", question.name());
    }
    help.push_str(
        "\nExit code: 0 when a Windows licence was recognised in every input; 2 when an argument \
         is wrong or an\ninput cannot be read; 3 when in an input no Windows licence was \
         recognised; 4 when --fail-on unlikely\nor chance met such an event. Of several, 4 goes \
         before 2 and 2 before 3. With --fail-on never it is 0\nwhatever the inputs are.",
    );
    help
}
