//! A value, and where it stood.

use std::ops::Range;

use serde::Serialize;

/// A value together with the place it was read from.
///
/// In JSON it is the value alone: the place is for marking the line on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Observed<T> {
    /// What was read.
    pub value: T,
    /// The line of the input, counted from 1.
    #[serde(skip)]
    pub line: usize,
    /// The bytes of the input that say so.
    #[serde(skip)]
    pub span: Range<usize>,
}

impl<T> Observed<T> {
    /// Another value that stands in the same place.
    pub(crate) fn with<U>(&self, value: U) -> Observed<U> {
        Observed {
            value,
            line: self.line,
            span: self.span.clone(),
        }
    }
}
