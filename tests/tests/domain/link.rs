//! Making links, and opening them again.

use ninsho_rules::judge::Answers;
use ninsho_rules::share::{self, LinkError};
use ninsho_rules::{Facts, KNOWLEDGE_DATE};

/// The end that every link has.
pub(crate) fn tail() -> String {
    format!("&d={}", KNOWLEDGE_DATE.to_string().replace('-', ""))
}

/// The link of a Windows licence.
pub(crate) fn link(facts: &Facts, answers: &Answers) -> String {
    share::link(facts, answers).expect("a Windows licence can be shared")
}

/// What is put into a link is what comes out of it.
pub(crate) fn comes_back(facts: &Facts, answers: &Answers) {
    let link = link(facts, answers);
    let shared = share::open(&link, KNOWLEDGE_DATE).expect(&link);
    assert_eq!(shared.facts, *facts, "{link}");
    assert_eq!(shared.answers, *answers, "{link}");
    assert_eq!(shared.knowledge, Some(KNOWLEDGE_DATE), "{link}");
    assert!(link.len() < 200, "{} characters: {link}", link.len());
}

/// What becomes of a fragment that ends as it must.
pub(crate) fn opened(start: &str) -> Result<Facts, LinkError> {
    share::open(&format!("{start}{}", tail()), KNOWLEDGE_DATE).map(|shared| shared.facts)
}
