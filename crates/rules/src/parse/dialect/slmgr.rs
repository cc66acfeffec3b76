//! What slmgr.vbs prints: `/dlv`, `/dli`, `/xpr`, `/ato`.
//!
//! A block begins at its name or, where that is missing, at its first row. Inside a block
//! facts are taken by shape first (GUID, Extended PID, `… channel`, five characters of a
//! key, a code), by label second, by order last: the row after the key tells the state.
//! Rows that this does not know are passed over; none is ever required.

use super::{Paste, Reading};
use crate::parse::draft::{Draft, keep};
use crate::parse::evidence::{Command, Dialect, Observed};
use crate::parse::labels::{self, Field, Tally};
use crate::parse::row::{Row, rows};
use crate::parse::shape::{self, Family, Tail};
use crate::tables::host;
use crate::vocabulary::{Channel, Status, VolumeProof};

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
    /// Rows that say nothing known since the last one that does.
    pending: Vec<usize>,
}

/// One block while it is being read.
#[derive(Default)]
struct Block {
    draft: Draft,
    /// Rows since the key row; the first tells the state.
    since_key: Option<usize>,
    /// Rows since the status row; a code or minutes follow it closely.
    since_status: Option<usize>,
    /// The label of a row whose value is on the next line.
    open_label: Option<Field>,
    /// A key row without a value, until one is found.
    blank_key: Option<Observed<Tail>>,
    tally: Tally,
    is_volume_client: bool,
    is_verbose: bool,
    xpr: bool,
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
            if let Some((status, tongues)) = labels::sentence(&row.text)
                && row.text.chars().count() >= 16
            {
                // `/xpr` without its first line.
                self.reading.tally.add(tongues);
                self.reading.command = strongest(self.reading.command, Some(Command::Xpr));
                self.reading.drafts.push(Draft {
                    status: Some(row.saw(status)),
                    ..Draft::default()
                });
            }
            if let Some(build) = shape::build(&row.text)
                && (row.has_label() || row.text.contains("[Version "))
                && self.service_version.is_none()
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
        if shape::name(&row.text).is_some() {
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
        let describes =
            shape::description(&row.text).is_some() && row.field != Some(Field::ProductKeyChannel);
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
        self.reading.drafts = merged(std::mem::take(&mut self.reading.drafts));
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

/// No `/dlv all` prints more blocks; among more than these an echo is not looked for.
const MOST_BLOCKS: usize = 800;

/// Joins what `/xpr` and `/ato` say of a product with its own block.
fn merged(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut merged: Vec<Draft> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let is_partial = |draft: &Draft| draft.tail.is_none() && !draft.has_description;
        let same = |other: &&mut Draft| {
            let names = (&other.name, &draft.name);
            let (Some(one), Some(two)) = names else {
                return false;
            };
            one.value.edition == two.value.edition
                && one.value.family == two.value.family
                && one.value.is_add_on == two.value.is_add_on
                && (is_partial(&draft) || is_partial(other))
        };
        match merged.iter_mut().take(MOST_BLOCKS).find(same) {
            Some(other) => {
                if other.is_attempt && !draft.is_attempt {
                    let attempt = std::mem::replace(other, draft);
                    other.join(attempt);
                } else {
                    other.join(draft);
                }
            }
            None => merged.push(draft),
        }
    }
    merged
}

impl Block {
    /// Takes what the row tells; says whether it told anything known.
    fn row(&mut self, row: &Row, next: Option<&Row>) -> bool {
        let since_key = self.since_key;
        for count in [&mut self.since_key, &mut self.since_status] {
            *count = count.map(|count| count + 1);
        }
        let field = row.field.or_else(|| self.open_label.take());
        self.open_label = row.field.filter(|_| row.value().is_empty());
        let by_shape = self.shapes(row, field, next);
        let by_label = field.is_some_and(|field| self.label(field, row));
        let by_order = !by_shape && !by_label && self.order(row, since_key);
        if !(by_shape || by_label || by_order) {
            self.system(row);
        }
        by_shape || by_label || by_order
    }

    fn shapes(&mut self, row: &Row, field: Option<Field>, next: Option<&Row>) -> bool {
        let text = &row.text;
        let mut known = false;
        if let Some(description) = shape::description(text)
            && field != Some(Field::ProductKeyChannel)
        {
            known = true;
            self.describe(row, &description);
        }
        if let Some(name) = shape::name(text) {
            known = true;
            self.name(row, name, next);
        }
        if let Some(guid) = shape::guid(text) {
            known = true;
            self.guid(row, guid, field);
        }
        if let Some(pid) = shape::pid(text)
            && self.draft.status.is_none()
            && self.since_status.is_none()
        {
            known = true;
            self.is_verbose = true;
            keep(&mut self.draft.pid, row.saw(pid));
        }
        if row.has_label()
            && let Some(channel) = shape::key_channel(row.value())
        {
            known = true;
            self.is_verbose = true;
            keep(&mut self.draft.key_channel, row.saw(channel));
        }
        known
            || text.contains("://")
            || shape::is_installation_id(text)
            || (text.contains("/ato") && text.contains("slmgr"))
    }

    fn describe(&mut self, row: &Row, description: &shape::Description<'_>) {
        self.draft.has_description = true;
        self.is_volume_client |= description.channel == Some(Channel::VolumeGvlk);
        if let Some(channel) = description.channel {
            keep(&mut self.draft.description, row.saw(channel));
        }
        // One row for all: `name - OEM_DM channel - Licensed`.
        let said = description
            .rest
            .trim_matches([' ', '-', ',', ';', '|', '[', ']', '(', ')']);
        if let Some((status, tongues)) = labels::status(said) {
            self.tally.add(tongues);
            keep(&mut self.draft.status, row.saw(status));
        }
        let product = description.product.to_ascii_lowercase();
        if product.contains("office") {
            keep(&mut self.draft.family, Family::Office);
        } else if product.contains("windows") {
            keep(&mut self.draft.family, Family::Windows);
        }
        if product.contains("kms") && product.contains("server 2003") {
            self.draft.is_add_on = false;
        }
    }

    fn name(&mut self, row: &Row, name: shape::Name, next: Option<&Row>) {
        let rest = row.text.get(name.range.end..).unwrap_or("").trim_start();
        let is_labelled = row.field == Some(Field::Name);
        if let Some(sentence) = rest.strip_prefix(':')
            && !is_labelled
        {
            self.xpr = true;
            let (said, place) = match next {
                Some(next) if sentence.trim_matches([' ', '"', '`']).is_empty() => {
                    (next.text.as_str(), next)
                }
                _ => (sentence.trim_matches([' ', '"', '`']), row),
            };
            // In prose the sentence ends with its quotation mark.
            let said = said
                .split('"')
                .find(|part| !part.trim().is_empty())
                .unwrap_or(said);
            if said.contains("2038") {
                keep(&mut self.draft.far_end, place.saw(true));
            }
            match labels::sentence(said) {
                Some((status, tongues)) => {
                    self.tally.add(tongues);
                    keep(&mut self.draft.status, place.saw(status));
                }
                None => keep(&mut self.draft.unread_status, place.number),
            }
        } else if !is_labelled && shape::guid(rest).is_some() {
            self.draft.is_attempt = true;
        }
        keep(&mut self.draft.name, row.saw(name));
    }

    fn guid(&mut self, row: &Row, guid: shape::Guid, field: Option<Field>) {
        if guid.is_windows_application() {
            keep(&mut self.draft.family, Family::Windows);
            self.is_verbose = true;
        } else if guid.is_office_application() {
            self.draft.family = Some(Family::Office);
            self.is_verbose = true;
        } else if field == Some(Field::ApplicationId) {
            self.is_verbose = true;
        } else if self.since_status.is_some() && field != Some(Field::ActivationId) {
            // Below the status: the client machine ID of a KMS client.
            if self.is_volume_client && field != Some(Field::AdActivationId) {
                keep(&mut self.draft.volume, row.saw(VolumeProof::Kms));
                if self.draft.status.is_none() {
                    self.draft.status = Some(row.saw(Status::Licensed));
                }
            }
        } else {
            self.is_verbose |= !self.draft.is_attempt;
            keep(&mut self.draft.activation_id, row.saw(guid));
        }
    }

    fn label(&mut self, field: Field, row: &Row) -> bool {
        let value = row.value();
        match field {
            Field::PartialProductKey => {
                if value.is_empty() {
                    self.blank_key = Some(row.saw(Tail::Masked));
                } else {
                    keep(&mut self.draft.tail, row.saw(shape::tail(value)));
                }
                self.since_key = Some(0);
            }
            Field::LicensedFlag => match labels::squeeze(value).as_str() {
                "true" | "yes" => keep(&mut self.draft.status, row.saw(Status::Licensed)),
                _ => {}
            },
            Field::LicenseNotInUse => {
                self.draft.is_unused = true;
                self.since_key = Some(0);
            }
            Field::LicenseStatus => self.status(row, value),
            Field::NotificationReason => {
                if let Some(code) = shape::code(&row.text) {
                    keep(&mut self.draft.reason, row.saw(code));
                    self.draft
                        .status
                        .get_or_insert(row.saw(Status::Notification));
                }
            }
            Field::TimeRemaining
            | Field::VlExpiration
            | Field::TblExpiration
            | Field::AvmaExpiration => {
                self.minutes(row, field);
            }
            Field::KmsRegisteredName | Field::KmsFromDns => self.host(row, value, host::proof),
            Field::KmsIp => self.host(row, value, host::address_proof),
            Field::AdInfo | Field::AdObjectName | Field::AdObjectDn | Field::AdPid => {
                self.draft.volume = Some(row.saw(VolumeProof::Directory));
            }
            Field::TkaInfo | Field::TkaIlid | Field::TkaThumbprint | Field::TkaGrantNumber => {
                self.draft.volume = Some(row.saw(VolumeProof::Token));
            }
            Field::SubscriptionStatus => {
                if let Some(active) = subscription(value) {
                    self.draft.subscription = Some(row.saw(active));
                }
            }
            _ => {}
        }
        self.is_verbose |= matches!(
            field,
            Field::ActivationId
                | Field::ExtendedPid
                | Field::ProductKeyChannel
                | Field::InstallationId
                | Field::RemainingWindowsRearm
                | Field::RemainingSkuRearm
        );
        true
    }

    fn status(&mut self, row: &Row, value: &str) {
        if value.is_empty() {
            return;
        }
        self.since_status = Some(0);
        match labels::status(value) {
            Some((status, tongues)) => {
                self.tally.add(tongues);
                keep(&mut self.draft.status, row.saw(status));
            }
            None => keep(&mut self.draft.unread_status, row.number),
        }
    }

    /// A row that only its place explains.
    fn order(&mut self, row: &Row, since_key: Option<usize>) -> bool {
        let value = row.value();
        if self.draft.tail.is_none()
            && self.since_status.is_none()
            && row.has_label()
            && value
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
            && let Tail::Shown(five) = shape::tail(value)
            && value.len() == five.len()
        {
            self.draft.tail = Some(row.saw(Tail::Shown(five)));
            self.since_key = Some(0);
            return true;
        }
        if since_key == Some(0) && self.since_status.is_none() {
            self.status(row, value);
            return true;
        }
        if self.since_status.is_some_and(|rows| rows <= 2) {
            if let Some(code) = shape::code(&row.text) {
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
        if let Some(build) = shape::build(row.value()) {
            keep(&mut self.draft.build, row.saw(build));
        }
        if let Some(release) = shape::release_in(row.value()) {
            keep(&mut self.draft.release, row.saw(release));
        }
    }

    fn unlabelled_volume(&mut self, row: &Row, value: &str) -> bool {
        if value.starts_with("CN=") {
            self.draft.volume = Some(row.saw(VolumeProof::Directory));
            return true;
        }
        let is_host = value.rsplit_once(':').is_some_and(|(host, port)| {
            !host.is_empty()
                && !host.contains(' ')
                && (2..=5).contains(&port.len())
                && port.bytes().all(|byte| byte.is_ascii_digit())
                && host.chars().any(char::is_alphanumeric)
                && !host
                    .chars()
                    .all(|letter| letter.is_ascii_digit() || letter == ':')
        });
        if is_host {
            self.host(row, value, host::proof);
        }
        is_host
    }

    fn minutes(&mut self, row: &Row, field: Field) {
        // Days may be missing; digits at the very end may be cut off.
        let first = || {
            let value = row.value();
            let start = value.find(|letter: char| letter.is_ascii_digit())?;
            let digits = value.get(start..)?;
            let end = digits.find(|letter: char| !letter.is_ascii_digit())?;
            digits.get(..end)?.parse().ok()
        };
        if let Some(minutes) = shape::minutes(row.value()).or_else(first) {
            keep(&mut self.draft.minutes, row.saw(minutes));
        }
        // Only a licensed product has an expiry; a grace period has time remaining.
        if field != Field::TimeRemaining && self.draft.status.is_none() {
            self.draft.status = Some(row.saw(Status::Licensed));
        }
    }

    fn host(&mut self, row: &Row, value: &str, proof: fn(&str) -> VolumeProof) {
        if value.is_empty() || labels::field(value).is_some() {
            return;
        }
        match proof(value) {
            VolumeProof::Kms => keep(&mut self.draft.volume, row.saw(VolumeProof::Kms)),
            // A host that is known says more than one that is only named.
            known => self.draft.volume = Some(row.saw(known)),
        }
    }

    fn close(mut self, version: Option<&Observed<u32>>) -> Option<(Draft, Option<Command>)> {
        if self.draft.is_empty() {
            return None;
        }
        if let Some(version) = version {
            self.draft.build = Some(version.clone());
        }
        if self.draft.tail.is_none() {
            self.draft.tail = self.blank_key;
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

/// Whether the subscription is active; slmgr of 26H2 and status checkers word it alike.
fn subscription(value: &str) -> Option<bool> {
    match labels::squeeze(value).as_str() {
        "active" => Some(true),
        "notactive" | "disabled" | "expired" => Some(false),
        _ => None,
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
