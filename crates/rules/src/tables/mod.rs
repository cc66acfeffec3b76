//! The tables: facts as rows, each with its sources.

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

#[cfg(test)]
mod tests {
    use super::code::Code;
    use super::rule::RuleId;
    use super::source::SourceId;

    // A code finds its row by its place.

    #[test]
    fn every_rule_has_its_row_in_its_place() {
        let rows: Vec<_> = super::rule::RULES.iter().map(|row| row.id).collect();
        assert_eq!(rows, RuleId::ALL);
    }

    #[test]
    fn every_code_has_its_row_in_its_place() {
        let rows: Vec<_> = super::code::CODES.iter().map(|row| row.code).collect();
        assert_eq!(rows, Code::ALL);
    }

    #[test]
    fn every_source_has_its_row_in_its_place() {
        let rows: Vec<_> = super::source::SOURCES.iter().map(|row| row.id).collect();
        assert_eq!(rows, SourceId::ALL);
    }
}
