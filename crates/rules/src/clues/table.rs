//! The rows as a page for people: what tells a clue, what undoes it, and the words by language.

use std::fmt::Write as _;

use super::index::LANGUAGES;
use super::rows::{ROWS, Reach};
use super::word::{Language, Word};

/// The page, in Markdown.
pub fn table() -> String {
    let mut page = String::from(
        "# Clues\n\n\
         What is read in a story: closed facts that rows of words tell. A clue is a suggested \
         answer; it never outranks an output or the owner's own answer.\n\
         This page is generated from `crates/rules/src/clues`; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n\n\
         A row fires where its words stand together. What is denied, asked, supposed, told by \
         somebody else or told of another PC does not count; what is planned is told as a plan. \
         In Japanese the endings behind a verb tell that, in English and Chinese the words \
         before it. The state, the release, key endings and codes are read by rules of their \
         own, from the words below. `a{b/c}` stands for `ab` and `ac`.\n\n\
         ## What tells which answer\n\n\
         | question | answer | words | how near | undone by |\n|---|---|---|---|---|\n",
    );
    for row in ROWS {
        let near = match row.reach {
            Reach::Clause => "in one clause",
            Reach::Beside => "side by side",
            Reach::Sentence => "in one sentence",
        };
        let _ = writeln!(
            page,
            "| {} | {} | {} | {near} | {} |",
            row.question.name(),
            row.answer,
            list(row.words, " + "),
            list(row.undone_by, ", ")
        );
    }
    for (language, rows) in LANGUAGES {
        let name = match language {
            Language::Ja => "Japanese",
            Language::En => "English",
            Language::Zh => "Chinese",
        };
        let _ = write!(
            page,
            "\n## Words: {name}\n\n| meaning | words |\n|---|---|\n"
        );
        for row in rows.iter().copied().flatten() {
            let words: Vec<&str> = row
                .forms
                .split('|')
                .filter(|form| !form.is_empty())
                .collect();
            let _ = writeln!(page, "| {} | {} |", meaning(row.says), words.join(", "));
        }
    }
    page
}

fn list(words: &[Word], between: &str) -> String {
    let names: Vec<String> = words.iter().map(|word| meaning(*word)).collect();
    names.join(between)
}

/// The name of a meaning, as words.
fn meaning(word: Word) -> String {
    let mut name = String::new();
    for ch in format!("{word:?}").chars() {
        if ch.is_ascii_uppercase() && !name.is_empty() {
            name.push(' ');
        }
        name.push(ch.to_ascii_lowercase());
    }
    name
}
