//! The tables: facts as rows, each with its sources.
//!
//! A new rule, code or source is a variant of its enum, a row in the same place of its
//! `rows.rs` and a sentence in each language of `text/`. The compiler names a sentence that is
//! missing, the tests name a row. An outlook is a row in the table of its kind; a new kind or
//! scenario gets its rows there. A step of the way back is a row here, and its places in the
//! ladders of `judge/recovery/ladder.rs`.

// Not `expect`: in tests, clippy does not look for it.
#![allow(clippy::enum_glob_use, reason = "a row is read as facts, not as paths")]

pub(crate) mod code;
pub(crate) mod configuration;
pub(crate) mod era;
pub(crate) mod history;
pub(crate) mod host;
pub(crate) mod indicator;
pub(crate) mod keys;
pub(crate) mod outlook;
pub(crate) mod rule;
pub(crate) mod source;
pub(crate) mod step;

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::code::{CODES, Code};
    use super::indicator::{INDICATORS, Indicator};
    use super::rule::{RULES, RuleId};
    use super::source::{SOURCES, SourceId};

    /// A value finds its row by its place. Names the first that has none there.
    fn each_has_its_row<T: Copy + PartialEq + Debug>(all: &[T], rows: impl Iterator<Item = T>) {
        let rows: Vec<_> = rows.collect();
        for (at, own) in all.iter().enumerate() {
            assert_eq!(rows.get(at), Some(own), "this row is missing or misplaced");
        }
        assert_eq!(rows.get(all.len()), None, "this row is one too many");
    }

    #[test]
    fn every_rule_has_its_row() {
        each_has_its_row(RuleId::ALL, RULES.iter().map(|row| row.id));
    }

    #[test]
    fn every_code_has_its_row() {
        each_has_its_row(Code::ALL, CODES.iter().map(|row| row.code));
    }

    #[test]
    fn every_source_has_its_row() {
        each_has_its_row(SourceId::ALL, SOURCES.iter().map(|row| row.id));
    }

    #[test]
    fn every_indicator_has_its_row() {
        each_has_its_row(Indicator::ALL, INDICATORS.iter().map(|row| row.id));
    }
}
