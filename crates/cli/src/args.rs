//! What may be asked for on the command line.

use std::fmt::Write as _;

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser as _;
use clap::{Args, Parser, Subcommand};
use ninsho_rules::Form;
use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::text::Lang;

/// Says what a Windows licence is and whether Windows will activate again.
///
/// Everything is worked out on this computer; nothing is sent anywhere.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Inspect(Inspect),
    Open(Open),
}

/// Judge what `slmgr /dlv` printed.
#[derive(Debug, Args)]
#[command(after_help = after_inspect(), after_long_help = after_inspect())]
pub(crate) struct Inspect {
    /// Print one JSON object per input, each on its own line
    #[arg(long)]
    pub(crate) json: bool,

    /// Print the report in a form to take along
    #[arg(long, value_name = "FORM", value_parser = form(), conflicts_with = "json")]
    pub(crate) form: Option<Form>,

    /// The language of the report; otherwise that of `LC_ALL`, `LC_MESSAGES` or `LANG`
    #[arg(long, value_parser = lang())]
    pub(crate) lang: Option<Lang>,

    /// What the owner says to a question; may be given several times
    #[arg(long = "answer", value_name = "QUESTION=ANSWER", value_parser = answer)]
    said: Vec<Said>,

    /// Files with the output of `slmgr /dlv`; `-` or none reads standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<String>,
}

/// Judge the licence that a shared link describes.
#[derive(Debug, Args)]
pub(crate) struct Open {
    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,

    /// Print the report in a form to take along
    #[arg(long, value_name = "FORM", value_parser = form(), conflicts_with = "json")]
    pub(crate) form: Option<Form>,

    /// The language of the report; otherwise that of `LC_ALL`, `LC_MESSAGES` or `LANG`
    #[arg(long, value_parser = lang())]
    pub(crate) lang: Option<Lang>,

    /// The address, or only its end from `#v=1` on; quote it, because a shell reads `&`
    pub(crate) link: String,
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

    /// The inputs in their order.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = &str> {
        let stdin = self.files.is_empty().then_some("-");
        stdin
            .into_iter()
            .chain(self.files.iter().map(String::as_str))
    }
}

fn form() -> impl clap::builder::TypedValueParser<Value = Form> {
    PossibleValuesParser::new(Form::ALL.iter().map(|form| form.name()))
        .try_map(|name| Form::from_name(&name).ok_or("no such form"))
}

fn lang() -> impl clap::builder::TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.iter().map(|lang| lang.name()))
        .try_map(|name| Lang::from_name(&name).ok_or("no such language"))
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
        "\nExit code: 0 when a Windows licence was recognised in every input, 3 when not in any \
         one of them,\n2 when an argument is wrong or a file cannot be read.",
    );
    help
}
