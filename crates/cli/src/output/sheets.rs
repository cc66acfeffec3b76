//! Whole reports for people: the sheet, and the forms to take along.

use std::io;

use ninsho_rules::{Form, Report, share};

use super::Output;
use crate::sheet::{self, Sheet};

impl Output {
    /// The sheet of an input, or of each PC in it.
    pub(super) fn sheet(&self, report: &Report) -> String {
        let (lang, today) = (self.lang, self.today);
        written(|out| {
            if report.systems.is_empty() {
                Sheet::of(report, lang, today).print(out)
            } else {
                sheet::print_each(&report.systems, lang, today, out)
            }
        })
    }

    /// The report on each PC in this form.
    pub(super) fn forms(&self, report: &Report, form: Form) -> String {
        let one = report.systems.is_empty().then_some(report);
        let each = one.into_iter().chain(&report.systems);
        each.map(|report| report.export(form, self.lang, share::SITE) + "\n")
            .collect()
    }
}

fn written(print: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    // Writing to memory cannot fail, and only texts are written.
    let _ = print(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
