//! The day until which an activation or a grace period is said to last, as a script prints it: in
//! the order of the PC's region, which the text does not tell.

use time::Date;

use crate::day::day;

/// The longest term that slmgr gives a day for: a KMS host activates for 180 days. One more, for
/// the hours.
const LONGEST: i64 = 181;

/// A day whose month may stand in front of it or behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastDay {
    one: Date,
    /// What it is in the other order, where that is a day as well.
    other: Option<Date>,
}

impl LastDay {
    /// The day of which all that `of` tells is the same, in whichever order it stands.
    ///
    /// What lies beyond every term is no reading of it where the other order is none.
    pub(crate) fn told<T: PartialEq>(self, today: Date, of: impl Fn(i64) -> T) -> Option<T> {
        let days = |date: Date| (date - today).whole_days();
        let one = days(self.one);
        let Some(other) = self.other.map(days) else {
            return Some(of(one));
        };
        match (one <= LONGEST, other <= LONGEST) {
            (true, false) => Some(of(one)),
            (false, true) => Some(of(other)),
            _ => Some(of(one)).filter(|told| *told == of(other)),
        }
    }
}

/// The first date in the text; none where its year is not one of our calendar.
pub(crate) fn last_day(text: &str) -> Option<LastDay> {
    let mut rest = text;
    loop {
        let start = rest.find(|ch: char| ch.is_ascii_digit())?;
        rest = rest.get(start..)?;
        let (first, behind) = number(rest)?;
        if let Some((found, year_is_last)) = date(first, behind) {
            return of_numbers(found, year_is_last, behind);
        }
        rest = behind;
    }
}

/// The two numbers behind this one, where marks of a date part them; and whether the last of the
/// three is the year.
fn date(first: u32, behind: &str) -> Option<([u32; 3], bool)> {
    let (second, behind) = number(mark(behind)?)?;
    let (third, _) = number(mark(behind)?)?;
    let is_year = |number: &u32| (2000..2100).contains(number);
    let is_date = is_year(&first) || is_year(&third);
    is_date.then(|| ([first, second, third], is_year(&third) && !is_year(&first)))
}

fn of_numbers([one, two, three]: [u32; 3], year_is_last: bool, behind: &str) -> Option<LastDay> {
    if !year_is_last {
        return day(one, two, three).map(|one| LastDay { one, other: None });
    }
    let day_first = day(three, two, one);
    // Whoever parts them by dots has the day in front.
    let month_first = day(three, one, two).filter(|_| !behind.starts_with('.'));
    let one = day_first.or(month_first)?;
    let other = month_first.filter(|month_first| *month_first != one);
    Some(LastDay { one, other })
}

/// What stands behind one of the marks of a date; some write a space after it.
fn mark(text: &str) -> Option<&str> {
    let is_mark = |ch: char| matches!(ch, '/' | '.' | '-' | '年' | '月' | '년' | '월');
    let rest = text.strip_prefix(is_mark)?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

/// The number at the beginning, and what stands behind it.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|ch: char| !ch.is_ascii_digit());
    let (digits, behind) = text.split_at_checked(end.unwrap_or(text.len()))?;
    Some((digits.parse().ok()?, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days that are left on 2026-11-30.
    fn left(text: &str) -> Option<i64> {
        let today = day(2026, 11, 30).expect("it is a day");
        last_day(text)?.told(today, |days| days)
    }

    #[test]
    fn a_day_that_can_be_no_other() {
        for (text, days) in [
            ("批量激活将于 2026/12/9 18:52:10 过期", 9),
            ("期限は 2026年12月9日 10:12:33 です", 9),
            ("expire 12/25/2026 10:12:33 AM", 25),
            ("expire 25/12/2026 10:12:33", 25),
            ("истекает 09.12.2026 21:07:45", 9),
            ("vyprší 9. 12. 2026 9:12:44", 9),
            ("2026-11-29 10:12", -1),
            // Beyond every term in the other order.
            ("expire 1/12/2027 10:12:33 AM", 43),
        ] {
            assert_eq!(left(text), Some(days), "{text}");
        }
    }

    #[test]
    fn two_orders_tell_only_what_both_tell() {
        let near = |month, text| {
            let today = day(2026, month, 30).expect("it is a day");
            last_day(text)?.told(today, |days| days <= 30)
        };
        let is_near = |text| near(11, text);
        assert_eq!(left("expire 12/9/2026 10:12:33 AM"), None);
        assert_eq!(is_near("expire 12/9/2026 10:12:33 AM"), Some(true));
        assert_eq!(is_near("expire 2/3/2027 10:12:33 AM"), Some(false));
        assert_eq!(is_near("expire 3/12/2026 10:12:33"), Some(true));
        // In one order it is next week, in the other the month after.
        assert_eq!(near(4, "expire 6/5/2026 10:12:33"), None);
        assert_eq!(is_near("expire 1/12/2026"), Some(true));
    }

    #[test]
    fn no_day() {
        for text in [
            "",
            "10:12:33",
            "10.0.19041.4291",
            "expire 12/9/26 10:12",
            "13/13/2026",
            "9/12/2569 10:12",
            "99999999999/1/2026",
        ] {
            assert_eq!(last_day(text), None, "{text}");
        }
    }
}
