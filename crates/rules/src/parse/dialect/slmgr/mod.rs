//! What slmgr.vbs prints: `/dlv`, `/dli`, `/xpr`, `/ato`.
//!
//! A block begins at its name or, where that is missing, at its first row. Inside a block
//! facts are taken by shape first (GUID, Extended PID, `… channel`, five characters of a
//! key, a code), by label second, by order last: the row after the key tells the state.
//! Rows that this does not know are passed over; none is ever required.

mod block;
mod labelled;
mod merge;
mod sentence;
mod shaped;
mod spoken;
pub(super) mod stems;
mod term;

use std::ops::Range;

use super::reading::{Paste, Reading};
use crate::parse::detection::{Command, Dialect};
use crate::parse::draft::Draft;
use crate::parse::labels::{self, Field};
use crate::parse::notice::NoticeCode;
use crate::parse::observed::Observed;
use crate::parse::row::{Row, rows};
use crate::parse::shape;
use crate::parse::words::Words;
use crate::vocabulary::Status;
use block::Block;
use sentence::said;
use spoken::is_spoken;

/// How tools label the channel, as comparison keys.
const CHANNEL: &[&str] = &[
    "channel",
    "licensechannel",
    "licencechannel",
    "チャネル",
    "チャンネル",
    "ライセンスチャネル",
];

/// Reads what slmgr printed, if it did.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let rows = rows(&paste.lines);
    let mut reader = Reader::default();
    let mut rows = rows.iter().peekable();
    while let Some(row) = rows.next() {
        reader.row(row, rows.peek().copied());
    }
    reader.finish(&paste.pcs)
}

#[derive(Default)]
struct Reader {
    reading: Reading,
    block: Option<Block>,
    service_version: Option<Observed<u32>>,
    /// The line of an installation ID outside any block, as `/dti` prints it.
    installation_id: Option<usize>,
    /// States that stand in quotes within other words: a story's, where an output stands beside.
    quoted: Vec<Draft>,
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
            self.reading.tally.add(row.languages);
            // The number may have come on a line of its own.
            let own = shape::build(row.value()).map(|build| row.saw(build));
            let next = || {
                let next = next.filter(|next| next.field.is_none() && row.value().is_empty())?;
                shape::build(&next.text).map(|build| next.saw(build))
            };
            self.service_version = own.or_else(next).or(self.service_version.take());
            return;
        }
        let Some(block) = &mut self.block else {
            if !self.outside(row) && !is_around(row) {
                self.reading.outside.push(row.number);
            }
            return;
        };
        let known = block.row(row, next);
        if known {
            if row.field.is_some() {
                self.reading.tally.add(row.languages);
            }
            self.reading.unknown.append(&mut self.pending);
        } else if !is_around(row) {
            self.pending.push(row.number);
        }
    }

    /// Takes what a row outside every block tells; says whether it told anything known.
    fn outside(&mut self, row: &Row) -> bool {
        let mut known = row.field.is_some();
        if shape::is_installation_id(&row.text) {
            known = true;
            self.installation_id.get_or_insert(row.number);
        }
        // The sentences that could be any word are shorter.
        if row.field.is_none()
            && let Some((status, languages)) = said(&row.text, 16)
        {
            // `/xpr` without its first line.
            known = true;
            self.reading.tally.add(languages);
            self.reading.command = strongest(self.reading.command, Some(Command::Xpr));
            let until = term::channel(&row.text).filter(|_| status == Status::Licensed);
            let draft = Draft {
                status: Some(row.saw(status)),
                until: until.map(|channel| row.saw(channel)),
                last_day: shape::last_day(&row.text).map(|day| row.saw(day)),
                ..Draft::default()
            };
            if is_told(&row.text) {
                self.quoted.push(draft);
            } else {
                self.reading.drafts.push(draft);
            }
        }
        if self.service_version.is_none()
            && row.text.contains('.')
            && (row.has_label() || row.text.contains("[Version "))
            && let Some(build) = shape::build(&row.text)
            && !row.text.contains("Script Host")
        {
            known = true;
            self.service_version = Some(row.saw(build));
        }
        known
    }

    /// Whether a new block begins with this row.
    fn opens(&self, row: &Row, next: Option<&Row>) -> bool {
        let block = self.block.as_ref().map(|block| &block.draft);
        // What a subscription lifts Windows to is a row of the same product.
        let is_lifted = row.field == Some(Field::SubscriptionEdition);
        if row.words.has(shaped::PRODUCTS) && !is_lifted && shape::name(&row.text).is_some() {
            // An edition list inside an add-on's name may hold further names.
            let is_awaited = self
                .block
                .as_ref()
                .is_some_and(|block| block.open_label == Some(Field::Name));
            let is_new = block.is_none_or(|draft| {
                draft.name.is_some()
                    || !is_awaited && (draft.status.is_some() || draft.partial_key.is_some())
            });
            return is_new;
        }
        let describes = (row.words.has(Words::CHANNELS) || row.field == Some(Field::Description))
            && shape::description(&row.text).is_some()
            && row.field != Some(Field::ProductKeyChannel)
            && (row.field.is_some() || !is_spoken(&row.text));
        if describes {
            return block.is_none_or(|draft| draft.has_description || draft.partial_key.is_some());
        }
        // A name of a product that is neither Windows nor Office: told by the Description after it;
        // or one in words that slmgr does not use.
        let names = row.field == Some(Field::Name)
            && (row.text.contains("Windows(R)")
                || next.is_some_and(|next| shape::description(&next.text).is_some()));
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
            draft.partial_key.is_some()
                && draft.status.is_some()
                && row.field == Some(Field::PartialProductKey)
        });
        (begins && block.is_none())
            || again
            || self.is_cut_at_top(row, next)
            || self.is_channel(row, next)
    }

    /// Whether a list in a tool's own words begins with this row: `Channel: Retail`. The word alone
    /// is that of any shop, so a row of a licence has to follow.
    fn is_channel(&self, row: &Row, next: Option<&Row>) -> bool {
        let label = || row.text.get(..row.value_at()).unwrap_or("");
        self.block.is_none()
            && row.field.is_none()
            && next.is_some_and(|next| next.field.is_some())
            && row.has_label()
            && shape::key_channel(row.value()).is_some()
            && CHANNEL.contains(&labels::comparison_key(label()).as_str())
    }

    /// Whether the paste begins inside the row of the channel: `duct Key Channel: Volume:MAK`.
    fn is_cut_at_top(&self, row: &Row, next: Option<&Row>) -> bool {
        /// No shorter end of a label says which it is, in bytes.
        const SHORTEST: usize = 7;
        let value = row.value();
        let (label, _) = row.text.split_once(':').unwrap_or_default();
        let end = labels::comparison_key(label);
        self.block.is_none()
            && row.field.is_none()
            && value.contains(':')
            && shape::key_channel(value).is_some()
            && (SHORTEST.."productkeychannel".len()).contains(&end.len())
            && "productkeychannel".ends_with(end.as_str())
            && next.is_some_and(|next| next.field.is_some())
    }

    fn close(&mut self) {
        // What follows the last known row need not belong to the block.
        self.reading.outside.append(&mut self.pending);
        let Some(block) = self.block.take() else {
            return;
        };
        self.reading.tally.join(&block.tally);
        if let Some((draft, command)) = block.close(self.service_version.as_ref()) {
            self.reading.command = strongest(self.reading.command, command);
            self.reading.drafts.push(draft);
        }
    }

    fn finish(mut self, pcs: &[Range<usize>]) -> Reading {
        self.close();
        let is_named = |draft: &Draft| draft.name.is_some() || draft.has_description;
        if !self.reading.drafts.iter().any(is_named) {
            self.reading.drafts.append(&mut self.quoted);
        }
        self.reading.drafts = merge::merged(std::mem::take(&mut self.reading.drafts), pcs);
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

/// Whether words go on behind a quotation.
fn is_told(text: &str) -> bool {
    let behind = text.rsplit(['"', '」', '”', '»']).next().unwrap_or("");
    behind.len() < text.len() && behind.chars().filter(|ch| ch.is_alphabetic()).count() >= 3
}

/// A prompt of a console: another command begins.
fn is_prompt(text: &str) -> bool {
    let is_drive = text
        .as_bytes()
        .first_chunk::<3>()
        .is_some_and(|[drive, colon, slash]| {
            // In `C:\>` the backslash looks like an escape of Markdown.
            drive.is_ascii_alphabetic() && *colon == b':' && matches!(slash, b'\\' | b'>')
        });
    (is_drive || text.starts_with("PS ")) && text.contains('>')
}

/// Whether a row stands around an output and tells nothing: what the script host prints, its
/// title and its button, a command, marks without a word.
fn is_around(row: &Row) -> bool {
    let text = row.text.as_str();
    let is_typed = row.words.has(Words::SLMGR)
        && ["slmgr", "cscript", "wscript"].iter().any(|name| {
            text.get(..name.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(name))
        });
    is_typed
        || AROUND.contains(&text)
        || text.starts_with("(C) Microsoft")
        || !text.contains(char::is_alphanumeric)
        || labels::is_shell(text)
}

/// The title of the script host's message box, the words of its button (grade A: the language
/// packs of Windows 11 24H2; the Russian one is in Cyrillic), and winver's first line.
static AROUND: &[&str] = &[
    "Windows Script Host",
    "Microsoft Windows",
    "OK",
    "ОК",
    "Aceptar",
    "확인",
    "确定",
    "確定",
    "Tamam",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;
    use crate::vocabulary::Channel;

    #[test]
    fn a_paste_may_begin_inside_a_label() {
        let text = "t Key Channel: Volume:MAK\nLicense Status: Licensed";
        let reading = read(&Paste::new(text, lines(text, usize::MAX)));
        let channel = |draft: &Draft| draft.key_channel.as_ref().map(|seen| seen.value);
        assert_eq!(
            reading.drafts.first().and_then(channel),
            Some(Channel::VolumeMak)
        );
    }

    #[test]
    fn what_a_state_should_be_is_no_state() {
        let status = |text: &str| {
            let reading = read(&Paste::new(text, lines(text, usize::MAX)));
            let mut drafts = reading.drafts.into_iter();
            drafts.find_map(|draft| draft.status)
        };
        let key = "Partial Product Key: 7MT2K";
        for said in [
            "License Status: Licensed になっていれば大丈夫です",
            "ライセンスの状態: ライセンスされています であればOK",
        ] {
            assert_eq!(status(&format!("{key}\n{said}")), None, "{said}");
        }
        assert!(status(&format!("{key}\nLicense Status: Licensed です")).is_some());
    }
}
