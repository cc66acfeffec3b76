//! English: what joins words: spaces and dates.

use time::Date;

/// What parts one sentence from the next.
pub(crate) const fn gap() -> &'static str {
    " "
}

/// Of a source that bears no date.
pub(crate) const fn undated() -> &'static str {
    "undated"
}

/// An open interval of dates.
pub(crate) fn since(from: &str) -> String {
    format!("since {from}")
}

/// A date of publication, with the day on which the page moved.
pub(crate) fn moved(published: &str, day: Date) -> String {
    format!("{published}, moved to this page {day}")
}

/// An interval of dates.
pub(crate) fn between(from: &str, to: &str) -> String {
    format!("{from} to {to}")
}
