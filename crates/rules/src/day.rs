//! A day as it is read. Written it is what [`time::Date`] displays: `2026-11-22`.

use time::{Date, Month};

/// The day of these numbers, where there is one.
pub fn day(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year.try_into().ok()?, month, day.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_day_is_written_as_the_contract_has_it() {
        for (year, month, date, written) in [
            (2026, 11, 22, "2026-11-22"),
            (2007, 1, 3, "2007-01-03"),
            (2024, 2, 29, "2024-02-29"),
        ] {
            let day = day(year, month, date).map(|day| day.to_string());
            assert_eq!(day.as_deref(), Some(written));
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
