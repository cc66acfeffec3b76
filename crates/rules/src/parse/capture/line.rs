//! One line of what was printed.

use std::ops::Range;

use crate::parse::labels::{PUNCTUATION, comparison_key};
use crate::parse::observed::Observed;
use crate::parse::words::Words;

/// One line of what was printed.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// The line of the input, counted from 1; several lines of output may share it.
    pub(crate) number: usize,
    /// The bytes of the input, without surrounding white space.
    pub(crate) span: Range<usize>,
    /// The text in its normal form, never empty of meaning: frames and marks are gone.
    pub(crate) text: String,
    /// The text as it is compared, made once for all readers.
    pub(crate) key: String,
    /// The words in it that readers look for.
    pub(crate) words: Words,
    /// Where the first colon stands in the text, and in the key.
    colon: Option<(usize, usize)>,
}

impl Line {
    /// A line of which something is left in its normal form.
    pub(super) fn new(number: usize, span: Range<usize>, text: String) -> Self {
        let key = comparison_key(&text);
        // The key of a line that ends with its label has no colon any more.
        let in_key = || key.find(':').unwrap_or(key.len());
        Self {
            number,
            span,
            words: Words::of(&text),
            colon: text.find(':').map(|at| (at, in_key())),
            key,
            text,
        }
    }

    /// The same line with this text in place of its own.
    pub(crate) fn with_text(&self, text: String) -> Self {
        Self::new(self.number, self.span.clone(), text)
    }

    /// What stands before the first colon.
    pub(crate) fn label(&self) -> Option<&str> {
        self.text.get(..self.colon?.0)
    }

    /// What stands before the first colon, as it is compared.
    pub(crate) fn label_key(&self) -> Option<&str> {
        let label = self.key.get(..self.colon?.1)?;
        Some(label.trim_end_matches(PUNCTUATION))
    }

    /// What stands behind the first colon; the whole line where there is none.
    pub(crate) fn value(&self) -> &str {
        let value = self.colon.and_then(|(at, _)| self.text.get(at + 1..));
        value
            .unwrap_or(&self.text)
            .trim_matches([' ', '\t', '"', '\'', ',', '[', ']', '='])
    }

    /// A value that stands in this line.
    pub(crate) fn saw<T>(&self, value: T) -> Observed<T> {
        Observed {
            value,
            line: self.number,
            span: self.span.clone(),
        }
    }
}
