//! Versions and builds of Windows that tell the release: `25H2`, `19045`.

use crate::one_of::has_one;
use crate::vocabulary::Windows;

/// Versions and builds that one release alone has.
const VERSIONS: [(&str, Windows); 12] = [
    ("23h2", Windows::Eleven),
    ("24h2", Windows::Eleven),
    ("25h2", Windows::Eleven),
    ("22631", Windows::Eleven),
    ("26100", Windows::Eleven),
    ("26200", Windows::Eleven),
    ("19045", Windows::Ten),
    ("19044", Windows::Ten),
    ("19043", Windows::Ten),
    ("19042", Windows::Ten),
    ("19041", Windows::Ten),
    ("22621", Windows::Eleven),
];

/// The years of the long-term editions, behind their name, and what they are made of.
const LONG_TERM: [(&str, Windows); 4] = [
    ("2016", Windows::Ten),
    ("2019", Windows::Ten),
    ("2021", Windows::Ten),
    ("2024", Windows::Eleven),
];

/// What stands around a version that is offered or wanted.
const OFFERED: &str = "更新|アップデート|配信|への|update|upgrade|升级|推送";

/// As far around a version is looked for that, in bytes.
const NEAR: usize = 24;

/// What stands before a build that has no name of its own here.
const BUILDS: [&str; 5] = ["build", "ビルド", "版本", "组建", "10.0."];

/// The release of the build that stands at this place: `ビルドは26220.7070`. Windows 11 counts from
/// 22000 on, Windows 10 up to 19045.
fn build(text: &str, at: usize, rest: &str) -> Option<(usize, Windows)> {
    let own = rest.get(..5)?;
    let number: u32 = own.parse().ok()?;
    let windows = match number {
        22_000..=29_999 => Windows::Eleven,
        10_240..=19_045 => Windows::Ten,
        _ => return None,
    };
    let behind = rest.get(5..).unwrap_or_default();
    if behind.starts_with(|next: char| next.is_ascii_alphanumeric()) {
        return None;
    }
    let has_revision = behind.strip_prefix('.').is_some_and(|own| {
        let digits = own.bytes().take_while(u8::is_ascii_digit).count();
        (2..=5).contains(&digits)
    });
    let head = text.get(text.floor_char_boundary(at.saturating_sub(18))..at)?;
    let lead = head.trim_end_matches([' ', ':', '(', '号', '番', 'は', '是', '#']);
    let is_led = BUILDS
        .iter()
        .any(|build| lead.ends_with(build) || head.ends_with(build));
    (is_led || has_revision && number >= 17_000).then_some((5, windows))
}

/// The version that stands at this place of a text, of which `rest` is what begins there: its
/// length in bytes, and its release. None where it is offered or wanted.
pub(in crate::clues) fn version(text: &str, at: usize, rest: &str) -> Option<(usize, Windows)> {
    let is_long_term = text.get(..at)?.trim_end().ends_with("ltsc");
    let forms: &[_] = if is_long_term { &LONG_TERM } else { &VERSIONS };
    let named = forms.iter().find(|(form, _)| rest.starts_with(form));
    let (length, windows) = match named {
        Some((form, windows)) => (form.len(), *windows),
        None => build(text, at, rest)?,
    };
    let end = at + length;
    let is_word = |ch: char| ch.is_ascii_alphanumeric();
    let is_alone = !text.get(..at)?.ends_with(is_word) && !text.get(end..)?.starts_with(is_word);
    let from = text.floor_char_boundary(at.saturating_sub(NEAR));
    let to = text.floor_char_boundary((end + NEAR).min(text.len()));
    let around = text.get(from..to)?;
    let is_offered = has_one(around, OFFERED);
    (is_alone && !is_offered).then_some((length, windows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_tells_its_release_unless_it_is_offered() {
        let told = |text: &str, at: usize| version(text, at, &text[at..]);
        assert_eq!(told("release 25h2, pro", 8), Some((4, Windows::Eleven)));
        assert_eq!(told("build 19045.3803", 6), Some((5, Windows::Ten)));
        assert_eq!(told("the update to 25h2 fails", 14), None);
        assert_eq!(told("b19045", 1), None);
        assert_eq!(told("ltsc 2021 (21h2)", 5), Some((4, Windows::Ten)));
        assert_eq!(told("server 2021", 7), None);
        assert_eq!(told("build 27902, home", 6), Some((5, Windows::Eleven)));
        assert_eq!(told("on 26220.7070 now", 3), Some((5, Windows::Eleven)));
        assert_eq!(told("price 25800 in all", 6), None);
        assert_eq!(told("build cost 25800 yen", 11), None);
    }
}
