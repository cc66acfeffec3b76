//! Making links, and opening them again.

#![expect(
    clippy::missing_panics_doc,
    clippy::missing_errors_doc,
    reason = "a panic ends the test that asked for what is not there"
)]

use ninsho_rules::judge::Answers;
use ninsho_rules::share::{self, LinkError};
use ninsho_rules::{Facts, KNOWLEDGE_DATE};

/// The end that every link has.
pub fn tail() -> String {
    format!("&d={}", KNOWLEDGE_DATE.to_string().replace('-', ""))
}

/// The link of a Windows licence.
pub fn link(facts: &Facts, answers: &Answers) -> String {
    share::link(facts, answers).expect("a Windows licence can be shared")
}

/// What is put into a link is what comes out of it.
pub fn comes_back(facts: &Facts, answers: &Answers) {
    let link = link(facts, answers);
    let shared = share::open(&link, KNOWLEDGE_DATE).expect(&link);
    assert_eq!(shared.facts, *facts, "{link}");
    assert_eq!(shared.answers, *answers, "{link}");
    assert_eq!(shared.knowledge, Some(KNOWLEDGE_DATE), "{link}");
    // A letter a step that was tried.
    let letters = answers.tried.steps().count();
    assert!(
        link.len() < 203 + letters,
        "{} characters: {link}",
        link.len()
    );
}

/// What becomes of a fragment that ends as it must.
pub fn opened(start: &str) -> Result<Facts, LinkError> {
    share::open(&format!("{start}{}", tail()), KNOWLEDGE_DATE).map(|shared| shared.facts)
}
