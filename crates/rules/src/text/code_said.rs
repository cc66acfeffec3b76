//! What is said of a code by its number alone.

use super::{Lang, Phrase};
use crate::tables::code::{Code, CodeFamily};
use crate::tables::source::SourceId;

impl Lang {
    /// What a code means; of one that no table has that it is unknown, and what its number tells.
    pub fn code_meaning(self, number: u32) -> [&'static str; 2] {
        match Code::from_number(number) {
            Some(code) => [self.code(code), ""],
            None => [
                self.phrase(Phrase::CodeUnknown),
                self.code_family(CodeFamily::of(number)),
            ],
        }
    }
}

/// What stands behind [`Lang::code_meaning`].
pub fn code_sources(number: u32) -> &'static [SourceId] {
    match Code::from_number(number) {
        Some(code) => code.row().sources,
        None => CodeFamily::of(number).sources(),
    }
}
