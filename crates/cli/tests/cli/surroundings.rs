//! What a shell gives and gets: the language, exit codes, pipes.

use std::process::{Command, Stdio};

use crate::command::{err, fed, ninsho, out, run, sample};

#[test]
fn the_language_is_the_one_asked_for_else_that_of_the_surroundings() {
    let file = sample("en/samples/free-upgrade.txt");
    let first = |command: &mut Command| {
        let output = command.output().expect("ninsho runs");
        out(&output).lines().next().unwrap_or_default().to_owned()
    };
    let (en, ja) = ("Activated", "認証されています");
    assert!(first(&mut ninsho(&["inspect", &file])).contains(en));
    assert!(first(&mut ninsho(&["inspect", "--lang", "ja", &file])).contains(ja));
    assert!(first(ninsho(&["inspect", &file]).env("LANG", "ja_JP.UTF-8")).contains(ja));
    // LC_ALL goes before LANG; an empty one says nothing.
    let mut both = ninsho(&["inspect", &file]);
    assert!(first(both.env("LANG", "ja_JP.UTF-8").env("LC_ALL", "C")).contains(en));
    let mut empty = ninsho(&["inspect", &file]);
    assert!(first(empty.env("LANG", "ja_JP.UTF-8").env("LC_ALL", "")).contains(ja));
    assert!(
        first(ninsho(&["inspect", "--lang", "en", &file]).env("LANG", "ja_JP.UTF-8")).contains(en)
    );
}

#[test]
fn exit_codes_tell_a_script_what_was_recognised() {
    let file = sample("en/samples/free-upgrade.txt");
    assert_eq!(fed(&["inspect"], b"hello").status.code(), Some(3));
    assert_eq!(fed(&["inspect"], b"").status.code(), Some(3));
    assert_eq!(
        fed(&["inspect", &file, "-"], b"hello").status.code(),
        Some(3)
    );
    assert_eq!(run(&[]).status.code(), Some(2));
    assert_eq!(
        run(&["inspect", "--lang", "fr", &file]).status.code(),
        Some(2)
    );
    assert_eq!(run(&["--help"]).status.code(), Some(0));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    let file = sample("en/samples/free-upgrade.txt");
    let mut arguments = vec!["inspect"];
    // More than a pipe holds, so that the write meets the closed end.
    arguments.extend(std::iter::repeat_n(file.as_str(), 64));
    let mut child = ninsho(&arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ninsho runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ninsho ends");
    assert!(err(&output).is_empty(), "{}", err(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_shell_and_a_reader_learn_the_commands_from_clap() {
    let told = |arguments: &[&str]| {
        let output = run(arguments);
        assert!(output.status.success());
        out(&output)
    };
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(told(&["completions", shell]).contains("fail-on"), "{shell}");
    }
    assert!(told(&["man"]).contains("ninsho"));
    let page = told(&["man", "inspect"]);
    assert!(
        page.contains("fail\\-on") && page.contains("Exit code"),
        "{page}"
    );
}
