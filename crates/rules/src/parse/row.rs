//! A line as label and value, and lines that were glued together taken apart again.

use std::ops::Range;

use super::capture::Line;
use super::labels::{self, Field, LanguageSet};
use super::observed::Observed;
use super::row_boundaries::{row_boundaries, split_label};
use super::shape;
use super::words::Words;

/// One row of the output.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) number: usize,
    pub(crate) span: Range<usize>,
    /// The whole row.
    pub(crate) text: String,
    /// What its label, or the row as a whole, is known as.
    pub(crate) field: Option<Field>,
    pub(crate) languages: LanguageSet,
    /// The words in it that readers look for.
    pub(crate) words: Words,
    /// Where the value begins in the text: behind the label and its mark.
    value_at: usize,
    /// Where the value stands, without the marks around it.
    value: Range<usize>,
}

impl Row {
    pub(crate) fn new(number: usize, span: Range<usize>, text: &str, words: Words) -> Self {
        let text = text.trim().to_owned();
        let (field, languages, value_at) = split_label(&text);
        let behind = text.get(value_at..).unwrap_or("");
        let marks = [' ', '\t', '"', '\'', ',', '[', ']', '=', '|'];
        let value = behind.trim_start_matches(marks);
        let start = text.len() - value.len();
        let value = start..start + value.trim_end_matches(marks).len();
        Self {
            number,
            span,
            text,
            field,
            languages,
            words,
            value_at,
            value,
        }
    }

    /// What stands behind the label; the whole row where there is none.
    pub(crate) fn value(&self) -> &str {
        self.text.get(self.value.clone()).unwrap_or("")
    }

    /// Where the value begins: behind the label and its mark, known or not.
    pub(crate) fn value_at(&self) -> usize {
        self.value_at
    }

    /// Whether something stands in front of the value, known or not.
    pub(crate) fn has_label(&self) -> bool {
        self.value_at > 0
    }

    /// A value that stands in this row.
    pub(crate) fn saw<T>(&self, value: T) -> Observed<T> {
        Observed {
            value,
            line: self.number,
            span: self.span.clone(),
        }
    }
}

/// The rows of these lines.
pub(crate) fn rows(lines: &[Line]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(row) = rows.last().and_then(|last| wrapped(last, line)) {
            rows.pop();
            rows.push(row);
            continue;
        }
        let row_boundaries = row_boundaries(&line.text, line.words);
        if row_boundaries.is_empty() {
            rows.push(Row::new(
                line.number,
                line.span.clone(),
                &line.text,
                line.words,
            ));
            continue;
        }
        let mut start = 0;
        for end in row_boundaries.into_iter().chain([line.text.len()]) {
            if let Some(part) = line.text.get(start..end)
                && !part.trim().is_empty()
            {
                rows.push(Row::new(
                    line.number,
                    line.span.clone(),
                    part,
                    Words::of(part),
                ));
            }
            start = end;
        }
    }
    rows
}

/// The row that a console broke at its right edge, made whole with the line after it.
///
/// Only a line that completes a shape belongs to the row before; all others stand alone.
fn wrapped(row: &Row, line: &Line) -> Option<Row> {
    /// No console is narrower, and no row that matters is longer.
    const NARROWEST: usize = 40;
    const LONGEST: usize = 240;
    // A page of a PDF breaks words, and says so.
    let hyphen = row.text.strip_suffix('-').filter(|part| {
        part.ends_with(char::is_alphabetic) && line.text.starts_with(char::is_alphabetic)
    });
    if let Some(part) = hyphen
        && row.text.len() < LONGEST
        && line.text.len() < LONGEST
        && let Some(whole) = dehyphenated(row, part, line)
    {
        return Some(whole);
    }
    // A photo of a message box breaks them where the box does.
    let is_described =
        row.field == Some(Field::Description) && row.words.has(Words::WINDOWS.and(Words::OFFICE));
    let is_named = row.field == Some(Field::Name) && row.text.contains("(R)");
    let is_wide = row.text.len() >= NARROWEST || is_described || is_named;
    let is_candidate = is_wide && row.text.len() < LONGEST
        && line.text.len() < LONGEST
        // A name and a Description have one of these marks, an id and an Extended PID the last.
        && (row.words.has(Words::WINDOWS.and(Words::OFFICE)) && row.text.contains(['(', ','])
            || row.text.contains('-'))
        && !line.text.contains(':');
    if !is_candidate {
        return None;
    }
    let wanted = |text: &str| {
        let pid = shape::pid(text);
        (
            shape::description(text).map(|found| found.channel),
            shape::name(text).is_some(),
            pid.as_ref().is_some_and(|pid| pid.date.is_some()),
            shape::guid(text).is_some_and(|guid| guid.range.len() >= 36),
        )
    };
    ["", " "].into_iter().find_map(|blank| {
        let text = format!("{}{blank}{}", row.text, line.text);
        let after = wanted(&text);
        if !(after.0.is_some() || after.1 || after.2 || after.3) {
            return None;
        }
        let before = wanted(&row.text);
        let alone = wanted(&line.text);
        let describes = alone.0.is_none() || is_described && line.label().is_none();
        let completes = (before.0.is_none() && describes && after.0.is_some())
            || (!before.1 && !alone.1 && after.1 && row.field == Some(Field::Name))
            || (!before.2 && !alone.2 && after.2)
            || (!before.3 && !alone.3 && after.3);
        completes.then(|| {
            let span = row.span.start..line.span.end;
            Row::new(row.number, span, &text, Words::of(&text))
        })
    })
}

/// The row made whole that a hyphen broke inside a word, where that completes a label, a name,
/// a Description or a value.
fn dehyphenated(row: &Row, part: &str, line: &Line) -> Option<Row> {
    let text = format!("{part}{}", line.text);
    let span = row.span.start..line.span.end;
    let words = Words::of(&text);
    let whole = Row::new(row.number, span, &text, words);
    let completes = whole.field.is_some() && row.field.is_none()
        || shape::name(&text).is_some() && shape::name(&row.text).is_none()
        || shape::description(&text).is_some() && shape::description(&row.text).is_none()
        || whole.field == Some(Field::LicenseStatus)
            && labels::status(whole.value()).is_some()
            && labels::status(row.value()).is_none();
    completes.then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::super::capture;
    use super::*;

    fn check(text: &str, expected: &[(Option<Field>, &str)]) {
        let rows = rows(&capture::lines(text, usize::MAX));
        let found: Vec<_> = rows.iter().map(|row| (row.field, row.value())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn labels_and_values() {
        check(
            "Partial Product Key: 3V66T",
            &[(Some(Field::PartialProductKey), "3V66T")],
        );
        check(
            "Partial Product Key           : 3V66T",
            &[(Some(Field::PartialProductKey), "3V66T")],
        );
        check(
            "ライセンスの状態: ライセンスされています",
            &[(Some(Field::LicenseStatus), "ライセンスされています")],
        );
        check(
            "Partial Product Key\t3V66T",
            &[(Some(Field::PartialProductKey), "3V66T")],
        );
        check(
            "\"partial_product_key\": \"3V66T\",",
            &[(Some(Field::PartialProductKey), "3V66T")],
        );
        check(
            "DNS auto-discovery: KMS name not available",
            &[(Some(Field::KmsDnsUnavailable), "")],
        );
        check("Zorgle: fnord", &[(None, "fnord")]);
        check("fnord", &[(None, "fnord")]);
    }

    #[test]
    fn glued_rows_come_apart() {
        check(
            "Name: Windows(R), Core edition Description: Windows(R) Operating System, RETAIL channel Partial Product Key: 8HVX7 License Status: Licensed",
            &[
                (Some(Field::Name), "Windows(R), Core edition"),
                (
                    Some(Field::Description),
                    "Windows(R) Operating System, RETAIL channel",
                ),
                (Some(Field::PartialProductKey), "8HVX7"),
                (Some(Field::LicenseStatus), "Licensed"),
            ],
        );
        check(
            "Computer Name: x, User Name: y",
            &[(None, "x, User Name: y")],
        );
    }

    #[test]
    fn a_photo_of_a_narrow_box_breaks_rows() {
        check(
            "名前: Windows(R), Core\nedition\n説明: Windows(R) Operating\nSystem, OEM_DM channel",
            &[
                // Names and Descriptions are read without their blanks, too.
                (Some(Field::Name), "Windows(R), Coreedition"),
                (
                    Some(Field::Description),
                    "Windows(R) OperatingSystem, OEM_DM channel",
                ),
            ],
        );
    }
}
