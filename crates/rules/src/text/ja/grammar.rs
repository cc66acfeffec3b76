//! Japanese: what joins words: spaces, lists and dates; and a few names.

use crate::vocabulary::Windows;

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

/// What parts the items of a list.
pub(crate) const fn separator() -> &'static str {
    "、"
}

/// What the language calls itself.
pub(crate) const fn name_of_language() -> &'static str {
    "日本語"
}

/// A line of the paste by its number.
pub(crate) fn line(number: usize) -> String {
    format!("{number}行目")
}

/// The days that an output says are left.
pub(crate) fn days_left(days: u32) -> String {
    format!("残り {days}日")
}

/// The way to the Activation page in Settings; of both releases where neither is known.
pub(crate) const fn activation_page(windows: Option<Windows>) -> &'static str {
    match windows {
        Some(Windows::Ten) => "設定 › 更新とセキュリティ › ライセンス認証",
        Some(Windows::Eleven) => "設定 › システム › ライセンス認証",
        _ => "設定 › システム › ライセンス認証(10 では、更新とセキュリティ › ライセンス認証)",
    }
}
