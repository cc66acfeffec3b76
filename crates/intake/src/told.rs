//! Whether a text tells of a Windows.

use ninsho_rules::evidence::Evidence;
use ninsho_rules::judge::Answers;
use ninsho_rules::{Code, Facts, Subject, evidence};

/// Whether this is the output of an installed Windows.
pub(crate) fn is_output(part: &str) -> bool {
    let evidence = evidence::read(part);
    !evidence.products.is_empty() && Facts::of(&evidence).subject == Subject::Windows
}

/// Whether this tells enough to judge by, where it is known to be about a Windows: an output,
/// what an owner tells of it, or an error code that is known.
#[must_use]
pub fn is_told(evidence: &Evidence) -> bool {
    let is_known = |code: u32| Code::from_number(code).is_some();
    Facts::of(evidence).subject == Subject::Windows
        || evidence.clues.suggested() != Answers::default()
        || evidence.clues.codes.iter().any(|code| is_known(code.value))
}
