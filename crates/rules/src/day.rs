//! A day as it is read. Written it is what [`time::Date`] displays: `2026-11-22`.

use std::time::{SystemTime, UNIX_EPOCH};

use time::{Date, Month, OffsetDateTime};

/// The day of these numbers, where there is one.
pub fn day(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year.try_into().ok()?, month, day.try_into().ok()?).ok()
}

/// The day of this instant, in UTC; none before 1970 and beyond what a calendar holds.
pub fn day_of(instant: SystemTime) -> Option<Date> {
    let since = instant.duration_since(UNIX_EPOCH).ok()?;
    let seconds = i64::try_from(since.as_secs()).ok()?;
    let instant = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    Some(instant.date())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::{day, day_of};

    #[test]
    fn an_instant_is_on_its_day() {
        let at = |seconds| day_of(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), day(1970, 1, 1));
        assert_eq!(at(1_795_823_999), day(2026, 11, 27));
        assert_eq!(at(1_795_824_000), day(2026, 11, 28));
        assert_eq!(day_of(UNIX_EPOCH - Duration::from_secs(1)), None);
    }

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
