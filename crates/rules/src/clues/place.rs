//! Where in the source something stands that was found in its normal form.

use std::ops::Range;

use crate::parse::{Observed, line_starts};

use super::answers::Answer;
use super::clue::Clue;
use super::normal::Normal;

/// Where something stands in the source.
pub(super) struct Place<'a> {
    source: &'a str,
    starts: Vec<usize>,
    normal: &'a Normal,
}

impl<'a> Place<'a> {
    /// Where things stand in this text, which was made this normal one.
    pub(super) fn in_text(source: &'a str, normal: &'a Normal) -> Self {
        Self {
            source,
            starts: line_starts(source),
            normal,
        }
    }

    /// Where things stand in a text of the same lines and length, of which parts are blank.
    pub(super) fn in_told(self, source: &'a str, normal: &'a Normal) -> Self {
        Self {
            source,
            normal,
            ..self
        }
    }

    pub(super) fn saw<T>(&self, value: T, range: &Range<usize>) -> Observed<T> {
        let span = self.normal.source(self.source, range);
        Observed {
            value,
            line: self.line(&span),
            span,
        }
    }

    pub(super) fn clue(&self, answer: &Answer) -> Clue {
        let span = self.normal.source(self.source, &answer.range);
        Clue {
            question: answer.question,
            answer: answer.name,
            is_planned: answer.is_planned,
            line: self.line(&span),
            span,
        }
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.starts
            .partition_point(|start| *start <= span.start)
            .max(1)
    }
}
