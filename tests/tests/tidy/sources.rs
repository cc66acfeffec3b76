//! The sources and events: cited, dated, in their order.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Advice, Kind, Scenario, Why};
use ninsho_rules::text::Lang;
use ninsho_rules::{Code, Event, Indicator, KNOWLEDGE_DATE, Open, RuleId, SourceId, history};

#[test]
fn every_source_is_used() {
    let mut used: BTreeSet<SourceId> = BTreeSet::new();
    for rule in RuleId::ALL {
        used.extend(rule.row().sources);
    }
    for advice in Advice::ALL {
        assert!(!advice.sources().is_empty(), "{advice:?}");
        used.extend(advice.sources());
    }
    used.extend(Event::ALL.iter().flat_map(|event| event.sources()));
    used.extend(Open::ALL.iter().flat_map(|open| open.sources()));
    used.extend(Code::ALL.iter().flat_map(|code| code.row().sources));
    used.extend(Why::ALL.iter().flat_map(|why| why.sources()));
    used.extend(
        Indicator::ALL
            .iter()
            .flat_map(|indicator| indicator.row().sources),
    );
    for kind in Kind::ALL {
        for scenario in Scenario::ALL {
            used.extend(
                history(*kind, *scenario)
                    .iter()
                    .flat_map(|then| then.sources),
            );
        }
    }
    let idle: Vec<_> = SourceId::ALL
        .iter()
        .filter(|source| !used.contains(source))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn sources_bear_dates_that_can_be_read() {
    for source in SourceId::ALL {
        let row = source.row();
        assert!(row.checked <= KNOWLEDGE_DATE, "{source:?}");
        assert!(is_edtf(row.published), "{source:?}: {}", row.published);
        for lang in Lang::ALL {
            assert!(!lang.published(row.published).is_empty(), "{source:?}");
        }
    }
}

#[test]
fn events_stand_in_the_order_of_their_dates() {
    let dates: Vec<&str> = Event::ALL.iter().map(|event| event.when()).collect();
    // An event may lie ahead, but it has a date.
    assert!(dates.iter().all(|date| is_date(date)), "{dates:?}");
    for (one, next) in dates.iter().zip(dates.iter().skip(1)) {
        // A month and a day of it may stand in either order.
        let length = one.len().min(next.len());
        assert!(one.get(..length) <= next.get(..length), "{dates:?}");
    }
}

/// A date or part of one, an interval of two, an open interval, or nothing at all.
fn is_edtf(text: &str) -> bool {
    let today = KNOWLEDGE_DATE.to_string();
    let is_past = |date: &str| is_date(date) && date <= today.as_str();
    match text.split_once('/') {
        None => text.is_empty() || is_past(text),
        Some((from, "..")) => is_past(from),
        Some((from, to)) => is_past(from) && is_past(to) && from < to,
    }
}

fn is_date(text: &str) -> bool {
    let number = |part: &str, digits: usize| -> Option<u8> {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.get(digits - 2..)?.parse().ok())
            .flatten()
    };
    let mut parts = text.split('-');
    parts.next().is_some_and(|year| number(year, 4).is_some())
        && parts
            .next()
            .is_none_or(|month| number(month, 2).is_some_and(|m| (1..=12).contains(&m)))
        && parts
            .next()
            .is_none_or(|day| number(day, 2).is_some_and(|d| (1..=31).contains(&d)))
        && parts.next().is_none()
}

#[test]
fn dates_are_told_from_what_is_none() {
    for good in [
        "",
        "2015",
        "2023-11",
        "2024-11-28",
        "2015/2018",
        "2016-08/..",
        "2025-12-12/2025-12-25",
    ] {
        assert!(is_edtf(good), "{good}");
    }
    for bad in [
        "2015..2018",
        "2023-13",
        "2024-11-32",
        "2018/2015",
        "Nov 2023",
        "2099",
        "2024-1",
        "/..",
    ] {
        assert!(!is_edtf(bad), "{bad}");
    }
}
