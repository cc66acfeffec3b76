//! What slmgr.vbs prints: `/dlv`, `/dli`, `/xpr`, `/ato`.
//!
//! A block begins at its name or, where that is missing, at its first row. Inside a block
//! facts are taken by shape first (GUID, Extended PID, `… channel`, five characters of a
//! key, a code), by label second, by order last: the row after the key tells the state.
//! Rows that this does not know are passed over; none is ever required.

mod block;
mod labelled;
mod merge;
mod shaped;

use super::{Paste, Reading};
use crate::parse::draft::Draft;
use crate::parse::evidence::{Command, Dialect, NoticeCode, Observed};
use crate::parse::labels::{self, Field};
use crate::parse::row::{Row, rows};
use crate::parse::shape;
use crate::parse::words::Words;
use block::Block;

/// Reads what slmgr printed, if it did.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let rows = rows(&paste.lines);
    let mut reader = Reader::default();
    let mut rows = rows.iter().peekable();
    while let Some(row) = rows.next() {
        reader.row(row, rows.peek().copied());
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    reading: Reading,
    block: Option<Block>,
    service_version: Option<Observed<u32>>,
    /// The line of an installation ID outside any block, as `/dti` prints it.
    installation_id: Option<usize>,
    /// Rows that say nothing known since the last one that does.
    pending: Vec<usize>,
}

impl Reader {
    fn row(&mut self, row: &Row, next: Option<&Row>) {
        if is_prompt(&row.text) {
            self.close();
            return;
        }
        if self.opens(row, next) {
            self.close();
            self.block = Some(Block::default());
        }
        if row.field == Some(Field::ServiceVersion) {
            self.reading.command = Some(Command::Dlv);
            self.reading.tally.add(row.tongues);
            if let Some(build) = shape::build(row.value()) {
                self.service_version = Some(row.saw(build));
            }
            return;
        }
        let Some(block) = &mut self.block else {
            if shape::is_installation_id(&row.text) {
                self.installation_id.get_or_insert(row.number);
            }
            // The sentences that could be any word are too short.
            if row.text.len() >= 16
                && row.text.chars().count() >= 16
                && let Some((status, tongues)) = labels::sentence(&row.text)
            {
                // `/xpr` without its first line.
                self.reading.tally.add(tongues);
                self.reading.command = strongest(self.reading.command, Some(Command::Xpr));
                self.reading.drafts.push(Draft {
                    status: Some(row.saw(status)),
                    ..Draft::default()
                });
            }
            if self.service_version.is_none()
                && row.text.contains('.')
                && (row.has_label() || row.text.contains("[Version "))
                && let Some(build) = shape::build(&row.text)
                && !row.text.contains("Script Host")
            {
                self.service_version = Some(row.saw(build));
            }
            return;
        };
        let known = block.row(row, next);
        if known {
            if row.field.is_some() {
                self.reading.tally.add(row.tongues);
            }
            self.reading.unknown.append(&mut self.pending);
        } else if !labels::is_shell(&row.text) {
            self.pending.push(row.number);
        }
    }

    /// Whether a new block begins with this row.
    fn opens(&self, row: &Row, next: Option<&Row>) -> bool {
        let block = self.block.as_ref().map(|block| &block.draft);
        if row.words.has(shaped::PRODUCTS) && shape::name(&row.text).is_some() {
            // An edition list inside an add-on's name may hold further names.
            let is_awaited = self
                .block
                .as_ref()
                .is_some_and(|block| block.open_label == Some(Field::Name));
            let is_new = block.is_none_or(|draft| {
                draft.name.is_some()
                    || !is_awaited && (draft.status.is_some() || draft.tail.is_some())
            });
            return is_new;
        }
        let describes = row.words.has(Words::CHANNELS)
            && shape::description(&row.text).is_some()
            && row.field != Some(Field::ProductKeyChannel);
        if describes {
            return block.is_none_or(|draft| draft.has_description || draft.tail.is_some());
        }
        // A name of a product that is neither Windows nor Office: told by the Description after it.
        let names = row.field == Some(Field::Name)
            && next.is_some_and(|next| shape::description(&next.text).is_some());
        if names {
            return block.is_none_or(|draft| draft.has_description);
        }
        let begins = matches!(
            row.field,
            Some(
                Field::ActivationId
                    | Field::ApplicationId
                    | Field::ExtendedPid
                    | Field::ProductKeyChannel
                    | Field::PartialProductKey
                    | Field::LicenseStatus
            )
        );
        let again = block.is_some_and(|draft| {
            draft.tail.is_some()
                && draft.status.is_some()
                && row.field == Some(Field::PartialProductKey)
        });
        (begins && block.is_none()) || again
    }

    fn close(&mut self) {
        self.pending.clear();
        let Some(block) = self.block.take() else {
            return;
        };
        self.reading.tally.join(&block.tally);
        if let Some((draft, command)) = block.close(self.service_version.as_ref()) {
            self.reading.command = strongest(self.reading.command, command);
            self.reading.drafts.push(draft);
        }
    }

    fn finish(mut self) -> Reading {
        self.close();
        self.reading.drafts = merge::merged(std::mem::take(&mut self.reading.drafts));
        if let Some(line) = self.installation_id
            && self.reading.drafts.is_empty()
        {
            self.reading.command = strongest(self.reading.command, Some(Command::Dti));
            self.reading
                .notices
                .push((NoticeCode::InstallationId, line));
        }
        if !self.reading.drafts.is_empty() || self.reading.command.is_some() {
            self.reading.dialect = Some(Dialect::Slmgr);
        }
        self.reading
    }
}

/// The command that prints more goes before the one that prints less.
fn strongest(one: Option<Command>, other: Option<Command>) -> Option<Command> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// A prompt of a console: another command begins.
fn is_prompt(text: &str) -> bool {
    let is_drive = text
        .as_bytes()
        .first_chunk::<3>()
        .is_some_and(|[drive, colon, slash]| {
            drive.is_ascii_alphabetic() && *colon == b':' && *slash == b'\\'
        });
    (is_drive || text.starts_with("PS ")) && text.contains('>')
}
