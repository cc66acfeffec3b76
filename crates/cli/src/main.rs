//! `ninsho`: the same rules for a terminal, a script or a fleet share.

mod args;
mod decode;
mod dos;
mod exit;
mod fleet;
mod lang;
mod output;
mod sheet;
mod source;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;
use std::time::SystemTime;

use clap::{CommandFactory as _, Parser};
use ninsho_intake::Summary;
use ninsho_rules::{KNOWLEDGE_DATE, Layout, Verdict, day_of, share};
use time::Date;

use args::{Arguments, Command, Completions, Inspect, Man, Open};
use exit::{Findings, RECOGNISED, USAGE};
use mimalloc::MiMalloc;
use output::Output;
use sheet::Sheet;

/// Reading makes and drops some hundred short texts a PC, on every core at once.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// As much is printed at a time, in bytes.
const AT_A_TIME: usize = 256 << 10;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = BufWriter::with_capacity(AT_A_TIME, io::stdout().lock());
    let outcome = match arguments.command {
        Command::Inspect(inspect) => run_inspect(inspect, &mut out),
        Command::Open(open) => run_open(&open, &mut out),
        Command::Completions(shell) => run_completions(&shell, &mut out),
        Command::Man(man) => run_man(&man, &mut out),
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
fn run_inspect(command: Inspect, out: &mut impl Write) -> io::Result<u8> {
    let output = Output::of(&command, today());
    let inputs = source::all(command.files, command.from);
    let mut findings = Findings::default();
    let mut summary = Summary::default();
    out.write_all(output.head().as_bytes())?;
    let mut has_several = None;
    let mut is_first = true;
    let judge = |entry| output.piece(entry);
    fleet::run(
        inputs,
        command.jobs,
        output.has_titles(),
        judge,
        |pieces, is_idle| {
            let has_titles = *has_several.get_or_insert(pieces.len() > 1) && output.has_titles();
            for piece in pieces {
                findings = findings.or(piece.findings);
                if let Some(complaint) = piece.complaint {
                    complain(&complaint);
                }
                if let Some(more) = piece.summary {
                    summary.join(more);
                }
                if has_titles && !piece.body.is_empty() {
                    let blank = if is_first { "" } else { "\n" };
                    write!(out, "{blank}{}", piece.title)?;
                    is_first = false;
                }
                out.write_all(piece.body.as_bytes())?;
            }
            if is_idle { out.flush() } else { Ok(()) }
        },
    )?;
    out.write_all(output.tail().as_bytes())?;
    if command.summary {
        out.write_all(output.totals(&summary).as_bytes())?;
    }
    Ok(findings.code(command.fail_on))
}

/// Prints the verdict that a link carries, judged by the rules of this build.
fn run_open(open: &Open, out: &mut impl Write) -> io::Result<u8> {
    let lang = lang::choose(open.lang);
    let shared = match share::open(fragment(&open.link), today()) {
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

fn run_completions(completions: &Completions, out: &mut impl Write) -> io::Result<u8> {
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(completions.shell, &mut command, "ninsho", &mut script);
    out.write_all(&script)?;
    Ok(RECOGNISED)
}

fn run_man(man: &Man, out: &mut impl Write) -> io::Result<u8> {
    let mut all = Arguments::command();
    // Now each command knows its whole name, as the page shows it.
    all.build();
    let command = match &man.command {
        None => Some(&all),
        Some(name) => all.find_subcommand(name),
    };
    let Some(command) = command else {
        complain("there is no such command; see ninsho --help");
        return Ok(USAGE);
    };
    clap_mangen::Man::new(command.clone()).render(out)?;
    Ok(RECOGNISED)
}

/// The part of an address that carries the verdict.
fn fragment(link: &str) -> &str {
    link.find('#').map_or(link, |at| &link[at..])
}

/// Today by the system clock, in UTC; a clock that cannot be read counts as the knowledge date.
fn today() -> Date {
    day_of(SystemTime::now()).unwrap_or(KNOWLEDGE_DATE)
}

/// Tells the reader of the terminal, not the program behind the pipe.
fn complain(message: &str) {
    // Where even this cannot be written, the exit code still speaks.
    let _ = writeln!(io::stderr().lock(), "ninsho: {message}");
}

#[cfg(test)]
mod tests {
    use super::fragment;

    #[test]
    fn an_address_ends_in_its_fragment() {
        assert_eq!(fragment("https://example.org/#v=1&w=11"), "#v=1&w=11");
        assert_eq!(fragment("v=1&w=11"), "v=1&w=11");
    }
}
