//! `ninsho`: the same rules for a terminal, a script or a fleet share.

mod args;
mod decode;
mod dos;
mod input;
mod lang;
mod sheet;
mod words;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Parser;
use ninsho_rules::{KNOWLEDGE_DATE, Layout, Subject, Verdict, inspect, share};
use time::{Date, OffsetDateTime};

use args::{Arguments, Command, Inspect, Open};
use sheet::Sheet;

/// A Windows licence was recognised in every input.
const RECOGNISED: u8 = 0;
/// What was asked for cannot be done: a wrong argument, an unreadable file, a damaged link.
const USAGE: u8 = 2;
/// In one input or more no Windows licence was recognised.
const NOT_RECOGNISED: u8 = 3;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = BufWriter::new(io::stdout().lock());
    let outcome = match arguments.command {
        Command::Inspect(inspect) => run_inspect(&inspect, &mut out),
        Command::Open(open) => run_open(&open, &mut out),
    };
    let outcome = outcome.and_then(|code| out.flush().map(|()| code));
    match outcome {
        Ok(code) => ExitCode::from(code),
        // `ninsho … | head` closes the pipe when it has read enough: nobody is left to tell.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("the output cannot be written: {error}"));
            ExitCode::from(USAGE)
        }
    }
}

/// Prints a report on every input; an input that cannot be read does not stop the others.
fn run_inspect(command: &Inspect, out: &mut impl Write) -> io::Result<u8> {
    let lang = lang::choose(command.lang);
    let answers = command.answers();
    let mut code = RECOGNISED;
    for (at, name) in command.inputs().enumerate() {
        let input = match input::read(name) {
            Ok(input) => input,
            Err(error) => {
                complain(&error.to_string());
                code = USAGE;
                continue;
            }
        };
        if let Some(note) = input.note {
            complain(&format!("{}: {note}", input::name(name)));
        }
        let report = inspect(&input.text, &answers, today());
        if report.verdict.facts.subject != Subject::Windows && code != USAGE {
            code = NOT_RECOGNISED;
        }
        if command.json {
            writeln!(out, "{}", report.json(Layout::Line))?;
            continue;
        }
        if command.files.len() > 1 {
            let blank = if at == 0 { "" } else { "\n" };
            writeln!(out, "{blank}==> {} <==", input::name(name))?;
        }
        if let Some(form) = command.form {
            let verdicts = report.systems.iter().map(|system| &system.verdict);
            let one = report.systems.is_empty().then_some(&report.verdict);
            for verdict in one.into_iter().chain(verdicts) {
                writeln!(out, "{}", verdict.export(form, lang, share::SITE))?;
            }
        } else if report.systems.is_empty() {
            Sheet::of(&report, &input.text, lang, today()).print(out)?;
        } else {
            sheet::print_each(&report.systems, lang, today(), out)?;
        }
    }
    Ok(code)
}

/// Prints the verdict that a link carries, judged by the rules of this build.
fn run_open(open: &Open, out: &mut impl Write) -> io::Result<u8> {
    let lang = lang::choose(open.lang);
    let shared = match share::open(input::fragment(&open.link), today()) {
        Ok(shared) => shared,
        Err(error) => {
            complain(lang.link_error(error));
            return Ok(USAGE);
        }
    };
    let verdict = Verdict::of_link(&shared, today());
    if open.json {
        writeln!(out, "{}", verdict.json(Layout::Line))?;
    } else if let Some(form) = open.form {
        writeln!(out, "{}", verdict.export(form, lang, share::SITE))?;
    } else {
        Sheet::of_link(&verdict, shared.knowledge, lang, today()).print(out)?;
    }
    Ok(RECOGNISED)
}

/// Today by the system clock, in UTC; a clock that cannot be read counts as the knowledge date.
fn today() -> Date {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_secs()).ok())
        .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
        .map_or(KNOWLEDGE_DATE, OffsetDateTime::date)
}

/// Tells the reader of the terminal, not the program behind the pipe.
fn complain(message: &str) {
    // Where even this cannot be written, the exit code still speaks.
    let _ = writeln!(io::stderr().lock(), "ninsho: {message}");
}
