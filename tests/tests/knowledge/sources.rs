//! Sources, indicators and the days of the time line.

use ninsho_rules::{Event, Indicator, Reliability, SourceId};

use super::tables::{are_sourced, rows, tables, text};

/// Sources that nothing of ours stands on, and why.
const UNUSED_SOURCES: &[&str] = &[
    "S03", // The same blog on parts and clones: what it says, S01 and S04 say, too.
    "S05", // The same author in 2015: the call behind it is that of M26.
    "M11", // A page of Microsoft without a statement that M07 to M10 do not make.
    "R22", // That a MAK shows as RETAIL: claimed once, never seen.
    "R28", // “30 activations”: one claim without a proof; the limit is not published.
    "R29", // Assistive technology: see the days that are left out.
    "R33", // Telephone numbers that are taken to be closed.
    "R35", // A licence made by an activator, moved; that link and troubleshooter are no promise, M07 and R05 show.
    "R39", // A page on one code that M23, M10 and R41 explain.
    "R40", // Contradicts Microsoft's own header.
    "R48", // Why an Extended PID is masked; no rule of a verdict.
    "R49", // Some old builds took old keys a few days longer.
    "R50", // A widely copied table that maps OEM_DM to DSP; wrong.
    "R52", // Looks machine-made.
    "R53", // Two default keys of editions that nobody can buy; named beside the table of keys.
];

#[test]
fn every_source_is_there_with_its_reliability() {
    let Some(tables) = tables() else { return };
    let mut unused = Vec::new();
    for row in rows(&tables, "sources") {
        let id = text(row, "id");
        let Some(source) = SourceId::from_name(id) else {
            unused.push(id);
            continue;
        };
        let ours = match source.row().reliability {
            Reliability::High => "high",
            Reliability::Medium => "medium",
            Reliability::Low => "low",
        };
        assert_eq!(ours, text(row, "reliability"), "{id}");
    }
    assert_eq!(unused, UNUSED_SOURCES);
}

#[test]
fn every_indicator_is_there_with_its_reliability_and_sources() {
    let Some(tables) = tables() else { return };
    let theirs = rows(&tables, "unofficial_signs");
    assert_eq!(theirs.len(), Indicator::ALL.len());
    for (row, indicator) in theirs.iter().zip(Indicator::ALL) {
        let (id, ours) = (text(row, "id"), indicator.row());
        let reliability = match ours.reliability {
            Reliability::High => "high",
            Reliability::Medium => "medium",
            Reliability::Low => "low",
        };
        // “None” is for indicators that are not shown.
        let theirs = text(row, "reliability");
        assert!(
            theirs == reliability || (theirs == "none" && !ours.shown),
            "{id}"
        );
        assert!(are_sourced(ours.sources, &row["sources"]), "{id}");
    }
}

/// Days that change no answer of ours, and why.
const DAYS_LEFT_OUT: &[&str] = &[
    "2017-12-31", // Assistive technology: nobody can say today by which way an upgrade came.
    "2023-10",    // VBScript deprecated: nothing changed until it is off.
    "2024-01-01", // A backup tool is no longer free.
    "2025-11",    // What activators could show; nothing is inferred from its absence.
    "2026-10-13", // Updates of 24H2 end; activation does not.
    "2028-10-10", // Updates under a contract end.
];

#[test]
fn every_day_of_the_time_line_is_told_or_argued() {
    let Some(tables) = tables() else { return };
    let mut left_out = Vec::new();
    for row in rows(&tables, "timeline") {
        let when = text(row, "date").trim_end_matches(" (expected)");
        if !Event::ALL.iter().any(|event| event.when() == when) {
            left_out.push(when);
        }
    }
    assert_eq!(left_out, DAYS_LEFT_OUT);
}
