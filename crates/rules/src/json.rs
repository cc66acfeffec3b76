//! The report as JSON: one object, the same wherever it was made.
//!
//! serde derives what stands in it on the report's own types; an identifier cannot stand in
//! it, because none of these types has a place for one. Here is only what the object has
//! beside the report, and how it is laid out.

use core::fmt::Display;

use serde::{Serialize, Serializer};
use time::Date;

use crate::parse::{Observed, Product};
use crate::report::{Report, Verdict};
use crate::tables::code::written_code;
use crate::tables::source::KNOWLEDGE_DATE;

/// The version of the contract.
const SCHEMA: u32 = 1;

/// How the object is laid out; what it says is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// On one line, for programs.
    Line,
    /// For eyes: indented, a line for each field.
    Lines,
}

impl Report {
    /// The report as one JSON object, the same wherever it was made.
    ///
    /// ```
    /// use ninsho_rules::{Layout, inspect, judge::Answers, KNOWLEDGE_DATE};
    ///
    /// let report = inspect("License Status: Licensed", &Answers::default(), KNOWLEDGE_DATE);
    /// assert!(report.json(Layout::Line).starts_with(r#"{"schema":1,"knowledge_date":"#));
    /// ```
    pub fn json(&self, layout: Layout) -> String {
        written(&Versioned::of(self), layout)
    }
}

impl Verdict {
    /// A verdict without its input, as it comes by link: the fields of the report that do
    /// not need one.
    pub fn json(&self, layout: Layout) -> String {
        written(&Versioned::of(self), layout)
    }
}

impl Product {
    /// The block as it stands in the report.
    pub fn json(&self) -> String {
        written(self, Layout::Line)
    }
}

/// What is said, behind the version of the contract and the day of the rules.
#[derive(Serialize)]
struct Versioned<'a, T> {
    schema: u32,
    #[serde(serialize_with = "text")]
    knowledge_date: Date,
    #[serde(flatten)]
    says: &'a T,
}

impl<'a, T> Versioned<'a, T> {
    const fn of(says: &'a T) -> Self {
        Self {
            schema: SCHEMA,
            knowledge_date: KNOWLEDGE_DATE,
            says,
        }
    }
}

fn written(object: &impl Serialize, layout: Layout) -> String {
    let written = match layout {
        Layout::Line => serde_json::to_string(object),
        Layout::Lines => serde_json::to_string_pretty(object),
    };
    // Only a map whose keys are no texts could fail, and there is none.
    written.unwrap_or_default()
}

/// Reports inside a report, each an object of the same contract.
pub(crate) fn reports<S: Serializer>(reports: &[Report], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(reports.iter().map(Versioned::of))
}

/// A value as it is written: a day is `2026-11-22`.
fn text<S: Serializer>(value: &impl Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// The day that was read, as it is written.
#[expect(clippy::ref_option, reason = "serde hands over the field as it stands")]
pub(crate) fn day<S: Serializer>(
    day: &Option<Observed<Date>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let day = day.as_ref().map(|day| day.value.to_string());
    day.serialize(serializer)
}

/// The code that was read, as Windows writes it: `0xC004F034`.
#[expect(clippy::ref_option, reason = "serde hands over the field as it stands")]
pub(crate) fn code<S: Serializer>(
    code: &Option<Observed<u32>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let code = code.as_ref().map(|code| written_code(code.value));
    code.serialize(serializer)
}
