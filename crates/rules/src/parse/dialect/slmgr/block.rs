//! One block while it is being read.

use super::sentence::sentence;
use super::term;
use crate::parse::detection::Command;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels::{self, Field, Tally};
use crate::parse::observed::Observed;
use crate::parse::row::Row;
use crate::parse::shape::{self, PartialProductKey};
use crate::parse::title;
use crate::vocabulary::Status;

/// The characters of the end of a key that slmgr shows.
const KEY: usize = 5;

/// One block while it is being read.
#[derive(Default)]
pub(super) struct Block {
    pub(super) draft: Draft,
    /// Rows since the key row; the first tells the state.
    pub(super) since_key: Option<usize>,
    /// Rows since the status row; a code or minutes follow it closely.
    pub(super) since_status: Option<usize>,
    /// The label of a row whose value is on the next line.
    pub(super) open_label: Option<Field>,
    /// A key row without a value, until one is found.
    pub(super) blank_key: Option<Observed<PartialProductKey>>,
    pub(super) tally: Tally,
    pub(super) is_volume_client: bool,
    pub(super) is_verbose: bool,
    pub(super) xpr: bool,
}

impl Block {
    /// Takes what the row tells; says whether it told anything known.
    pub(super) fn row(&mut self, row: &Row, next: Option<&Row>) -> bool {
        let since_key = self.since_key;
        for count in [&mut self.since_key, &mut self.since_status] {
            *count = count.map(|count| count + 1);
        }
        let field = row.field.or_else(|| self.open_label.take());
        self.open_label = row.field.filter(|_| row.value().is_empty());
        let by_shape = self.shapes(row, field, next);
        // In a column of values the next line need not be that of the last label.
        let field = row.field.or(field.filter(|_| !by_shape));
        let by_label = field.is_some_and(|field| self.label(field, row));
        if field == Some(Field::LicenseStatus) {
            self.broken_status(row, next);
        }
        let by_order = !by_shape && !by_label && self.order(row, next, since_key);
        let known = by_shape || by_label || by_order || self.sentence(row);
        if !known {
            self.system(row);
        }
        known
    }

    /// What `/xpr` says of the product above, as status checkers print it.
    fn sentence(&mut self, row: &Row) -> bool {
        let Some((status, languages)) = sentence(&row.text, 16) else {
            return false;
        };
        self.tally.add(languages);
        self.said(row, status, &row.text);
        true
    }

    /// Takes the state that a sentence of `/xpr` tells, the day on which it ends, and whose it is
    /// where it does.
    pub(super) fn said(&mut self, row: &Row, status: Status, sentence: &str) {
        keep(&mut self.draft.status, row.saw(status));
        if let Some(day) = shape::last_day(sentence) {
            keep(&mut self.draft.last_day, row.saw(day));
        }
        if status == Status::Licensed
            && let Some(channel) = term::channel(sentence)
        {
            keep(&mut self.draft.until, row.saw(channel));
        }
    }

    /// A row that only its place explains.
    fn order(&mut self, row: &Row, next: Option<&Row>, since_key: Option<usize>) -> bool {
        let value = row.value();
        let is_upper = |ch: char| ch.is_ascii_uppercase() || ch.is_ascii_digit();
        // Behind a time and a name there are more colons than that of the label.
        let last = value.rsplit_once(':').map(|(_, last)| last.trim());
        let value = last
            .filter(|last| last.len() == KEY && last.chars().all(is_upper))
            .unwrap_or(value);
        // Without its label the row below tells it.
        let fits = if row.has_label() {
            value.chars().all(is_upper)
        } else {
            next.is_some_and(|next| labels::status(next.value()).is_some())
        };
        if self.draft.partial_key.is_none()
            && self.since_status.is_none()
            && fits
            && let PartialProductKey::Shown(five) = shape::partial_product_key(value)
            && value.len() == five.len()
        {
            self.draft.partial_key = Some(row.saw(PartialProductKey::Shown(five)));
            self.since_key = Some(0);
            return true;
        }
        if since_key == Some(0) && self.since_status.is_none() {
            self.status(row, value);
            return true;
        }
        if self.since_status.is_some_and(|rows| rows <= 2) {
            // Of all states only this one has a reason: another code is of another page.
            let said = self.draft.status.as_ref().map(|seen| seen.value);
            if said.is_none_or(|said| said == Status::Notification)
                && let Some(code) = shape::code(&row.text)
            {
                keep(&mut self.draft.reason, row.saw(code));
                keep(&mut self.draft.status, row.saw(Status::Notification));
                return true;
            }
            if let Some(minutes) = shape::minutes(value) {
                keep(&mut self.draft.minutes, row.saw(minutes));
                return true;
            }
        }
        if self.is_volume_client && self.since_status.is_some() && row.has_label() {
            return self.unlabelled_volume(row, value);
        }
        false
    }

    /// What scripts add about the system around the block.
    fn system(&mut self, row: &Row) {
        /// A title alone on its line is no longer, in bytes.
        const SHORT: usize = 40;
        if let Some(build) = shape::build(row.value()) {
            keep(&mut self.draft.build, row.saw(build));
        }
        // In prose a release may be the one that came with the PC, or one that is wanted.
        if (row.has_label() || row.text.len() <= SHORT)
            && let Some(release) = title::title(row.value()).and_then(|title| title.release)
        {
            keep(&mut self.draft.release, row.saw(release));
        }
    }

    pub(super) fn close(
        mut self,
        version: Option<&Observed<u32>>,
    ) -> Option<(Draft, Option<Command>)> {
        if self.draft.is_empty() {
            return None;
        }
        if let Some(version) = version {
            self.draft.build = Some(version.clone());
        }
        if self.draft.partial_key.is_none() {
            self.draft.partial_key = self.blank_key;
        }
        if self.draft.status.is_some() {
            self.draft.unread_status = None;
        }
        let command = if self.draft.is_attempt {
            Command::Ato
        } else if self.xpr {
            Command::Xpr
        } else if self.is_verbose || version.is_some() {
            Command::Dlv
        } else {
            Command::Dli
        };
        Some((self.draft, Some(command)))
    }
}
