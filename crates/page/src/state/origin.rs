//! Where a verdict comes from, and what was there before it.

use std::rc::Rc;

use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::share::{LinkError, Shared};
use ninsho_rules::{Report, Verdict};

/// Where the present verdict comes from.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Origin {
    /// Nothing was pasted, and no link opened.
    #[default]
    Nothing,
    /// The field: one report a computer, and which of them is shown.
    Pasted {
        reports: Vec<Rc<Report>>,
        shown: usize,
    },
    /// One of many PCs, of whose text only the facts were kept.
    Listed,
    /// A link.
    Linked(Box<Shared>),
    /// A link that could not be opened.
    BadLink(LinkError),
}

/// A text that another one replaced, with what its owner had answered.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Previous {
    pub(super) text: Rc<str>,
    pub(super) answers: Answers,
}

/// The last answer to a question of the report, with the verdict before it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answered {
    pub(crate) question: Question,
    pub(crate) before: Rc<Verdict>,
}
