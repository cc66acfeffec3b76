//! What the rows of a block tell by their labels.

use super::super::property;
use super::block::Block;
use super::{stems, term};
use crate::one_of::has_one;
use crate::parse::dialect::table::is_license_status;
use crate::parse::draft::keep;
use crate::parse::labels::{self, Field};
use crate::parse::row::Row;
use crate::parse::shape;
use crate::tables::host;
use crate::vocabulary::{Status, VolumeProof};

impl Block {
    /// Takes what the field tells.
    pub(super) fn label(&mut self, field: Field, row: &Row) -> bool {
        let value = row.value();
        match field {
            Field::PartialProductKey => {
                let key = row.saw(shape::partial_product_key(value));
                if value.is_empty() {
                    self.blank_key = Some(key);
                } else {
                    keep(&mut self.draft.partial_key, key);
                }
                self.since_key = Some(0);
            }
            Field::LicensedFlag => match labels::comparison_key(value).as_str() {
                "true" | "yes" => keep(&mut self.draft.status, row.saw(Status::Licensed)),
                _ => {}
            },
            Field::LicenseNotInUse => {
                self.draft.is_unused = true;
                self.since_key = Some(0);
            }
            // What it should be is not what it is.
            Field::LicenseStatus if is_supposed(value) => {}
            Field::LicenseStatus => {
                self.status(row, value);
                // As a number, under the label of a list of properties.
                if self.draft.status.is_none()
                    && let Some(status) = property::status(value)
                {
                    self.draft.status = Some(row.saw(status));
                }
            }
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
                if has_ended(value) {
                    self.draft.subscription_ended = Some(row.saw(true));
                }
            }
            _ => {}
        }
        self.is_verbose |= is_verbose(field);
        true
    }

    pub(super) fn status(&mut self, row: &Row, value: &str) {
        if value.is_empty() {
            return;
        }
        self.since_status = Some(0);
        // `Status - Licensed`, under a label that no table has.
        let said = || labels::status(value.rsplit_once(" - ")?.1);
        match labels::status(value).or_else(said) {
            Some((status, languages)) => {
                self.tally.add(languages);
                keep(&mut self.draft.status, row.saw(status));
            }
            // Behind no known label it may be the beginning of one.
            None => match state_behind_its_label(row, value) {
                Some(status) => keep(&mut self.draft.status, row.saw(status)),
                None => keep(&mut self.draft.unread_status, row.number),
            },
        }
    }

    /// The state that a photo or a narrow box broke into two lines.
    pub(super) fn broken_status(&mut self, row: &Row, next: Option<&Row>) {
        let is_open = self.draft.status.is_none() && self.draft.unread_status == Some(row.number);
        let Some(next) = next.filter(|next| is_open && next.field.is_none() && !next.has_label())
        else {
            return;
        };
        let value = row.value();
        let whole = [
            value.to_owned() + &next.text,
            format!("{value} {}", next.text),
        ];
        let said = whole.iter().find_map(|text| labels::status(text));
        if let Some((status, languages)) = said {
            self.tally.add(languages);
            keep(&mut self.draft.status, row.saw(status));
        }
    }

    pub(super) fn minutes(&mut self, row: &Row, field: Field) {
        // Days may be missing; digits at the very end may be cut off.
        let first = || {
            let value = row.value();
            let start = value.find(|ch: char| ch.is_ascii_digit())?;
            let digits = value.get(start..)?;
            let end = digits.find(|ch: char| !ch.is_ascii_digit())?;
            // The year of a date is no number of minutes.
            let is_date = digits.get(end..)?.starts_with(['/', '-', '.', '年', ':']);
            let number = digits.get(..end).filter(|_| !is_date);
            number?.parse().ok()
        };
        if let Some(minutes) = shape::minutes(row.value()).or_else(first) {
            keep(&mut self.draft.minutes, row.saw(minutes));
        }
        if let Some(channel) = term::of_row(field) {
            keep(&mut self.draft.until, row.saw(channel));
        }
        // Only a licensed product has an expiry; a grace period has time remaining.
        if field != Field::TimeRemaining && self.draft.status.is_none() {
            self.draft.status = Some(row.saw(Status::Licensed));
        }
    }

    pub(super) fn unlabelled_volume(&mut self, row: &Row, value: &str) -> bool {
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
                && !host.chars().all(|ch| ch.is_ascii_digit() || ch == ':')
        });
        if is_host {
            self.host(row, value, host::proof);
        }
        is_host
    }

    pub(super) fn host(&mut self, row: &Row, value: &str, proof: fn(&str) -> VolumeProof) {
        if value.is_empty() || labels::field(value).is_some() {
            return;
        }
        match proof(value) {
            VolumeProof::Kms => keep(&mut self.draft.volume, row.saw(VolumeProof::Kms)),
            // A host that is known says more than one that is only named.
            known => self.draft.volume = Some(row.saw(known)),
        }
    }
}

/// Whether `/dlv` prints this row and `/dli` does not.
const fn is_verbose(field: Field) -> bool {
    matches!(
        field,
        Field::ActivationId
            | Field::ExtendedPid
            | Field::ProductKeyChannel
            | Field::InstallationId
            | Field::RemainingWindowsRearm
            | Field::RemainingSkuRearm
    )
}

/// Whether the subscription is active; slmgr of 26H2 and status checkers word it alike.
fn subscription(value: &str) -> Option<bool> {
    match labels::comparison_key(value).as_str() {
        "active" => Some(true),
        "notactive" | "disabled" | "expired" => Some(false),
        _ => None,
    }
}

/// Whether the subscription was there and is no more.
fn has_ended(value: &str) -> bool {
    matches!(
        labels::comparison_key(value).as_str(),
        "expired" | "已过期" | "已到期" | "期限切れ"
    )
}

/// Whether the words behind a state say what should stand there: `Licensed になっていれば大丈夫です`.
fn is_supposed(value: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &str = "\
        になっていれば|になってれば|となっていれば|であれば|になれば|と出れば|と出ていれば|と表示されれば|と表示されていれば|だったら|なら大丈夫|ならok|ならOK|\
        なら問題|になるはず|になっているはず";
    !value.is_ascii() && has_one(value, WORDS)
}

/// The state in words that no table has, behind a label that is one of a state: in a language of
/// which no table has that as well, by its stems.
fn state_behind_its_label(row: &Row, value: &str) -> Option<Status> {
    if let Some(field) = row.field {
        return stems::state(value).filter(|_| field == Field::LicenseStatus);
    }
    // What searched the files puts their names in front.
    let (label, value) = row.text.rsplit_once(':')?;
    let label = label.rsplit(':').next().unwrap_or(label);
    is_license_status(label).then(|| stems::state(value))?
}
