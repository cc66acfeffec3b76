//! What may be asked for on the command line.

mod inspect;

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser as _;
use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use ninsho_rules::Form;
use ninsho_rules::text::Lang;

pub(crate) use inspect::{FailOn, Format, Inspect};

/// Says what a Windows licence is and whether Windows will activate again.
///
/// Everything is worked out on this computer; nothing is sent anywhere.
#[derive(Debug, Parser)]
#[command(name = "ninsho", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Inspect(Inspect),
    Open(Open),
    Completions(Completions),
    Man(Man),
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

/// Print what makes a shell complete these commands.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: Shell,
}

/// Print the manual page, as `man -l -` reads it.
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// The command it is about; otherwise all of them in short
    pub(crate) command: Option<String>,
}

fn form() -> impl clap::builder::TypedValueParser<Value = Form> {
    PossibleValuesParser::new(Form::ALL.iter().map(|form| form.name()))
        .try_map(|name| Form::from_name(&name).ok_or("no such form"))
}

fn lang() -> impl clap::builder::TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.iter().map(|lang| lang.name()))
        .try_map(|name| Lang::from_name(&name).ok_or("no such language"))
}
