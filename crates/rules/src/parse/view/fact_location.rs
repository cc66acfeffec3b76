//! Which row tells which fact.

use super::fact_span::FactSpan;
use crate::parse::fact_kind::FactKind;
use crate::parse::labels::{self, Field};
use crate::parse::row::Row;
use crate::parse::shape;

/// One fact, and the row that tells it.
pub(super) struct FactLocation {
    pub(super) row: usize,
    pub(super) kind: FactKind,
    pub(super) is_primary: bool,
}

/// Which rows tell which facts, in the order of the rows.
pub(super) fn located(rows: &[Row], spans: &[FactSpan]) -> Vec<FactLocation> {
    let mut located = Vec::with_capacity(spans.len());
    let mut spans = spans.iter().peekable();
    let mut first = 0;
    for group in rows.chunk_by(|one, other| one.span == other.span) {
        let end = group.first().map_or(0, |row| row.span.end);
        while let Some(fact) = spans.next_if(|fact| fact.span.start < end) {
            // Rows that came in one line share its place.
            let at = group
                .iter()
                .position(|row| group.len() == 1 || shows(row, fact.kind));
            located.push(FactLocation {
                row: first + at.unwrap_or(0),
                kind: fact.kind,
                is_primary: fact.is_primary,
            });
        }
        first += group.len();
    }
    located.sort_by_key(|fact| fact.row);
    located
}

/// Whether this row looks like one that tells this.
fn shows(row: &Row, kind: FactKind) -> bool {
    let is = |fields: &[Field]| row.field.is_some_and(|field| fields.contains(&field));
    match kind {
        FactKind::Edition => shape::name(&row.text).is_some(),
        FactKind::Channel => {
            is(&[Field::ProductKeyChannel]) || shape::description(&row.text).is_some()
        }
        FactKind::Key => is(&[Field::PartialProductKey]),
        FactKind::Status => is(&[Field::LicenseStatus]) || labels::sentence(&row.text).is_some(),
        FactKind::Reason => shape::code(&row.text).is_some(),
        FactKind::Minutes => shape::minutes(row.value()).is_some(),
        FactKind::Windows => is(&[Field::ServiceVersion]) || shape::release_in(&row.text).is_some(),
        FactKind::KeyDate => is(&[Field::ExtendedPid]),
        FactKind::Volume => is(&[Field::KmsRegisteredName, Field::KmsFromDns, Field::KmsCmid]),
        FactKind::Subscription => is(&[Field::SubscriptionStatus]),
        FactKind::ActivationMethod
        | FactKind::UpgradedFrom
        | FactKind::FirmwareKey
        | FactKind::History
        | FactKind::Slic
        | FactKind::Hardware
        | FactKind::Machine
        | FactKind::FillerUuid
        | FactKind::Tpm => false,
    }
}
