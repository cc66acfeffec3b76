//! Outputs below headings that are days and nothing else: the latest one tells how things stand.

use std::cmp::Ordering;
use std::ops::Range;

use super::calendar::{LONG_MONTHS, MONTHS, is_around};
use crate::parse::capture::Line;

/// A day as a heading has it. Without a year it is of that of the others; of two numbers in front of
/// a year the first may be the day or the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    one: [u32; 3],
    other: [u32; 3],
}

impl Day {
    /// Which of the two is earlier, where that is the same in whichever order they stand.
    fn order(self, other: Self) -> Option<Ordering> {
        let has_year = |day: [u32; 3]| day[0] > 0;
        if has_year(self.one) != has_year(other.one) {
            return None;
        }
        let one = self.one.cmp(&other.one);
        (one == self.other.cmp(&other.other)).then_some(one)
    }
}

/// The lines, by index, of the parts that are earlier than the latest one; none where nobody can
/// tell which is.
pub(super) fn earlier(lines: &[Line], is_output: impl Fn(&Line) -> bool) -> Vec<Range<usize>> {
    let dated = |(at, line): (usize, &Line)| Some((at, day(&line.text)?));
    let headings: Vec<(usize, Day)> = lines.iter().enumerate().filter_map(dated).collect();
    if headings.len() < 2 {
        return Vec::new();
    }
    let ends = headings.iter().skip(1).map(|(at, _)| *at);
    let ends = ends.chain([lines.len()]);
    let mut parts = Vec::new();
    for ((at, day), end) in headings.iter().zip(ends) {
        let part = lines.get(*at..end).unwrap_or_default();
        // What is told behind the output is told of it still.
        if let Some(last) = part.iter().rposition(&is_output) {
            parts.push((*day, *at..at + last + 1));
        }
    }
    let Some((latest, _)) = parts
        .iter()
        .cloned()
        .reduce(|one, other| match one.0.order(other.0) {
            Some(Ordering::Greater) => one,
            _ => other,
        })
    else {
        return Vec::new();
    };
    let is_before = |day: Day| day.order(latest) == Some(Ordering::Less);
    let others = parts.iter().filter(|(day, _)| *day != latest);
    if !others.clone().all(|(day, _)| is_before(*day)) {
        return Vec::new();
    }
    others.map(|(_, part)| part.clone()).collect()
}

/// The day in a line that has nothing else, but for an hour, marks, and a word for what it prints.
fn day(text: &str) -> Option<Day> {
    /// No such heading is longer, in bytes; with a remark.
    const LONGEST: usize = 64;
    const REMARKED: usize = 200;
    if text.len() > REMARKED || !text.contains(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let lower = without_remarks(&without_number(text).to_lowercase());
    if lower.len() > LONGEST {
        return None;
    }
    let mut month = None;
    for word in lower.split(|ch: char| !ch.is_alphabetic()) {
        let named = MONTHS.iter().position(|name| {
            word.starts_with(name) && (word.len() == 3 || LONG_MONTHS.contains(&word))
        });
        match named {
            Some(place) => month = month.or(u32::try_from(place + 1).ok()),
            None if is_around(word) => {}
            None => return None,
        }
    }
    // An hour has a colon between its numbers.
    let date = lower
        .split_whitespace()
        .filter(|part| !is_hour(part))
        .collect::<Vec<_>>()
        .join(" ");
    let numbers: Vec<u32> = date
        .split(|ch: char| !ch.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map_while(|digits| digits.parse().ok())
        .collect();
    of_numbers(&numbers, month, &date)
}

/// The text without the number of an entry in front of a year: `#2  2025-11-18`.
fn without_number(text: &str) -> &str {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let own = text.trim_start_matches('#');
    let behind = own.get(digits(own)..).unwrap_or_default();
    let rest = behind.trim_start_matches(['.', ')', ':']).trim_start();
    let is_number = (1..=3).contains(&digits(own)) && rest.len() < behind.len();
    if is_number && digits(rest) == 4 {
        rest
    } else {
        text
    }
}

/// The text without what is said in brackets, where no number is: `■11/8(交換直後)`.
fn without_remarks(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('(') {
        let Some((remark, end)) = behind.split_once(')') else {
            break;
        };
        kept.push_str(before);
        if remark.contains(|ch: char| ch.is_numeric()) {
            kept.push_str(remark);
        }
        kept.push(' ');
        rest = end;
    }
    kept + rest
}

fn of_numbers(numbers: &[u32], month: Option<u32>, text: &str) -> Option<Day> {
    let is_year = |number: u32| (2000..2100).contains(&number);
    let is_month = |number: u32| (1..=12).contains(&number);
    let is_day = |number: u32| (1..=31).contains(&number);
    let whole = |[year, month, day]: [u32; 3]| {
        (is_month(month) && is_day(day)).then_some([year, month, day])
    };
    let [one, other] = match (month, numbers) {
        (Some(month), [day]) => [whole([0, month, *day]); 2],
        (Some(month), [day, year]) if is_year(*year) => [whole([*year, month, *day]); 2],
        (None, [year, month, day]) if is_year(*year) => [whole([*year, *month, *day]); 2],
        (None, [one, other, year]) if is_year(*year) => {
            let day_first = whole([*year, *other, *one]);
            let month_first = whole([*year, *one, *other]).filter(|_| !text.contains('.'));
            [day_first, month_first]
        }
        (None, [month, day]) if text.contains('月') => [whole([0, *month, *day]); 2],
        (None, [one, other]) if text.contains('/') => {
            [whole([0, *other, *one]), whole([0, *one, *other])]
        }
        _ => return None,
    };
    let first = one.or(other)?;
    Some(Day {
        one: first,
        other: other.or(one)?,
    })
}

/// Whether this is an hour: `21:05`, `9:27:05`.
fn is_hour(part: &str) -> bool {
    let part = part.trim_matches(|ch: char| !ch.is_ascii_digit());
    part.split_once(':').is_some_and(|(hours, minutes)| {
        hours.len() <= 2 && minutes.len() >= 2 && hours.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    #[test]
    fn headings_that_are_days() {
        for text in [
            "2026-03-01",
            "== 2026/3/1 ==",
            "[2026-03-01 21:05]",
            "3月1日（日）",
            "2026年3月1日 時点",
            "March 1st, 2026:",
            "1 Mar",
            "13.02.2026",
            "6/2 slmgr /xpr",
            "Sent: Tuesday, 4 November 2025 17:48",
            "送信日時: 2026/10/04 9:12",
            "#2  2025-11-18 (today)",
            "■11/8(交換直後)",
            "◆4/3 夜(リカバリ直後)",
        ] {
            assert!(day(text).is_some(), "{text}");
        }
        for text in [
            "2026-03-01 PC of the shop",
            "License Status: 1",
            "Windows 11",
            "10.0.26100.1742",
            "3/4 of it",
            "21:05",
            "Version 24H2",
            "00330-80000-00000-AA123",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn the_latest_day_counts() {
        let parts = |one: &str, other: &str| {
            let text = format!("{one}\nrow a\n{other}\nrow b\nThat is all.");
            earlier(&lines(&text, usize::MAX), |line| {
                line.text.starts_with("row")
            })
        };
        assert_eq!(parts("2026-03-01", "2026-03-04").first(), Some(&(0..2)));
        assert_eq!(parts("2026年3月4日", "2026年3月1日").first(), Some(&(2..4)));
        assert_eq!(parts("1 Feb", "March 2").first(), Some(&(0..2)));
        assert_eq!(parts("13/2/2026", "14/2/2026").first(), Some(&(0..2)));
        for (one, other) in [
            ("2026-03-01", "2026-03-01"),
            ("3/5", "4/3"),
            ("2026-03-01", "3月4日"),
            ("2026-03-01", "the rest"),
        ] {
            assert_eq!(parts(one, other), [], "{one} {other}");
        }
    }
}
