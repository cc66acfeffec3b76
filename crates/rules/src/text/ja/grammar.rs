//! Japanese: what joins words: spaces and dates.

use time::Date;

/// What parts one sentence from the next.
pub(crate) const fn gap() -> &'static str {
    ""
}

/// Of a source that bears no date.
pub(crate) const fn undated() -> &'static str {
    "日付なし"
}

/// An open interval of dates.
pub(crate) fn since(from: &str) -> String {
    format!("{from} 以降")
}

/// A date of publication, with the day on which the page moved.
pub(crate) fn moved(published: &str, day: Date) -> String {
    format!("{published}、{day} に今のページへ移転")
}

/// An interval of dates.
pub(crate) fn between(from: &str, to: &str) -> String {
    format!("{from} 〜 {to}")
}
