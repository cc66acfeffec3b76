//! The words of one language, each with what it stands for.

use super::Field;
use crate::vocabulary::Status;

/// How well it is known that slmgr prints a text. The page does not tell.
#[cfg(not(target_family = "wasm"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grade {
    /// Microsoft's own resource.
    A,
    /// A real output, or a script that compares with one.
    B,
    /// Somebody quotes it.
    C,
    /// Microsoft's documentation names the field so.
    D,
    /// A third party's translation.
    E,
    /// Microsoft's translation of the same English phrase elsewhere in Windows.
    Predicted,
}

/// One language of slmgr.
///
/// Its texts stand in one string, a line each: there are 1,500 of all languages, and a
/// pointer and a length for each compressed worse than many of the texts themselves.
pub(crate) struct Language {
    /// The tag, labels, statuses, sentences and parts of the shell.
    pub(super) texts: &'static str,
    /// What the labels mean, the statuses and the sentences.
    pub(super) labels: &'static [Field],
    pub(super) statuses: &'static [Status],
    pub(super) sentences: &'static [Status],
    /// How well each of these is known.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) grades: &'static [Grade],
}

/// Writes a language down as rows of what is meant, the text and its grade.
macro_rules! language {
    {
        tag: $tag:literal,
        labels: [$( (Field::$field:ident, $label:literal, Grade::$of_label:ident), )*],
        statuses: [$( (Status::$status:ident, $phrase:literal, Grade::$of_phrase:ident), )*],
        sentences: [$( (Status::$told:ident, $sentence:literal, Grade::$of_sentence:ident), )*],
        shell: [$( $shell:literal, )*],
    } => {
        pub(super) const LANGUAGE: super::Language = super::Language {
            texts: concat!(
                $tag, "\n", $( $label, "\n", )* $( $phrase, "\n", )* $( $sentence, "\n", )*
                $( $shell, "\n", )*
            ),
            labels: &[$( super::Field::$field ),*],
            statuses: &[$( crate::vocabulary::Status::$status ),*],
            sentences: &[$( crate::vocabulary::Status::$told ),*],
            #[cfg(not(target_family = "wasm"))]
            grades: &[
                $( super::Grade::$of_label, )* $( super::Grade::$of_phrase, )*
                $( super::Grade::$of_sentence, )*
            ],
        };
    };
}

pub(super) use language;

impl Language {
    /// BCP 47.
    pub(crate) fn tag(&self) -> &'static str {
        self.texts.lines().next().unwrap_or("")
    }

    /// What stands in front of a value, or alone on a line.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (Field, &'static str)> {
        self.rows(1, self.labels)
    }

    /// What stands behind the status label.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = (Status, &'static str)> {
        self.rows(1 + self.labels.len(), self.statuses)
    }

    /// What `/xpr` says; `{date}` stands for the date.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = (Status, &'static str)> {
        let before = 1 + self.labels.len() + self.statuses.len();
        self.rows(before, self.sentences)
    }

    /// Fixed parts of what cscript and wscript print around it.
    pub(crate) fn shell(&self) -> impl Iterator<Item = &'static str> {
        let before = 1 + self.labels.len() + self.statuses.len() + self.sentences.len();
        self.texts.lines().skip(before)
    }

    fn rows<T: Copy>(
        &self,
        before: usize,
        meant: &'static [T],
    ) -> impl Iterator<Item = (T, &'static str)> + use<T> {
        meant.iter().copied().zip(self.texts.lines().skip(before))
    }
}
