//! English: what joins words: spaces, lists and dates; and a few names.

use crate::vocabulary::Windows;

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

/// What parts the items of a list.
pub(crate) const fn separator() -> &'static str {
    ", "
}

/// What the language calls itself.
pub(crate) const fn name_of_language() -> &'static str {
    "English"
}

/// A line of the paste by its number.
pub(crate) fn line(number: usize) -> String {
    format!("line {number}")
}

/// The days that an output says are left.
pub(crate) fn days_left(days: u32) -> String {
    match days {
        1 => "1 day left".to_owned(),
        _ => format!("{days} days left"),
    }
}

/// The way to the Activation page in Settings; of both releases where neither is known.
pub(crate) const fn activation_page(windows: Option<Windows>) -> &'static str {
    match windows {
        Some(Windows::Ten) => "Settings › Update & Security › Activation",
        Some(Windows::Eleven) => "Settings › System › Activation",
        _ => "Settings › System › Activation (Windows 10: Update & Security › Activation)",
    }
}
