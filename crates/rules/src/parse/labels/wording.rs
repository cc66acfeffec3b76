//! Texts in the words of one language, each with what it stands for.

use super::Grade;

/// Texts, each with what it stands for and how well it is known.
///
/// They stand in one string, a line each: there are 1,500 of them, and a pointer and a
/// length for each compressed worse than many of the texts themselves.
pub(crate) struct Wording<T: 'static> {
    pub(super) texts: &'static str,
    pub(super) meant: &'static [(T, Grade)],
}

/// Writes a wording down as rows of what is meant, the text and its grade.
macro_rules! wording {
    [$( ($meant:expr, $text:literal, $grade:expr) ),* $(,)?] => {
        $crate::parse::labels::wording::Wording {
            texts: concat!($( $text, "\n", )* ""),
            meant: &[$( ($meant, $grade) ),*],
        }
    };
}

pub(super) use wording;

impl<T: Copy> Wording<T> {
    /// Every row, in the order of the table.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (T, &'static str, Grade)> {
        let meant = self.meant.iter();
        meant
            .zip(self.texts.lines())
            .map(|((meant, grade), text)| (*meant, text, *grade))
    }

    /// How many rows there are.
    pub(crate) const fn len(&self) -> usize {
        self.meant.len()
    }
}
