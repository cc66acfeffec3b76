//! One line of what was printed.

use std::ops::Range;

use crate::parse::labels::PUNCTUATION;
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
}

impl Line {
    /// What stands before the first colon.
    pub(crate) fn label(&self) -> Option<&str> {
        self.text.split_once(':').map(|(label, _)| label)
    }

    /// What stands before the first colon, as it is compared.
    pub(crate) fn label_key(&self) -> Option<&str> {
        self.label()?;
        let label = self
            .key
            .split_once(':')
            .map_or(&*self.key, |(label, _)| label);
        Some(label.trim_end_matches(PUNCTUATION))
    }

    /// What stands behind the first colon; the whole line where there is none.
    pub(crate) fn value(&self) -> &str {
        let value = self.text.split_once(':').map(|(_, value)| value);
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
