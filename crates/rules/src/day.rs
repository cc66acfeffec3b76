//! A day as it is written and read.

use time::{Date, Month};

/// The day as `2026-11-22`.
///
/// The time crate writes it too, and with all that it can do took 0.3 KB of the page.
pub fn iso(day: Date) -> String {
    let month = u8::from(day.month());
    format!("{:04}-{month:02}-{:02}", day.year(), day.day())
}

/// The day of these numbers, where there is one.
pub fn day(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year.try_into().ok()?, month, day.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::{day, iso};

    #[test]
    fn a_day_is_written_as_the_time_crate_writes_it() {
        for (year, month, date) in [(2026, 11, 22), (2007, 1, 3), (999, 12, 31), (2024, 2, 29)] {
            let day = day(year, month, date);
            assert!(day.is_some_and(|day| iso(day) == day.to_string()), "{year}");
        }
    }

    #[test]
    fn no_day_is_made_of_numbers_that_are_none() {
        for (year, month, date) in [(2026, 13, 1), (2026, 0, 1), (2025, 2, 29), (2026, 1, 256)] {
            assert_eq!(day(year, month, date), None);
        }
        assert_eq!(day(u32::MAX, 1, 1), None);
    }
}
