//! The report as JSON: one object a line.

use std::io::{self, Write};

use ninsho_rules::{KNOWLEDGE_DATE, Verdict};
use serde::Serialize;

/// A verdict that came by link: the report without what only an input has.
#[derive(Debug, Serialize)]
pub(crate) struct Opened<'a> {
    schema: u32,
    knowledge_date: String,
    #[serde(flatten)]
    verdict: &'a Verdict,
}

impl<'a> Opened<'a> {
    pub(crate) fn new(verdict: &'a Verdict) -> Self {
        Self {
            schema: 1,
            knowledge_date: KNOWLEDGE_DATE.to_string(),
            verdict,
        }
    }
}

/// Writes one object and ends its line.
pub(crate) fn line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}
