//! Where each fact was read.

use std::ops::Range;

use crate::parse::fact_kind::FactKind;
use crate::parse::observed::Observed;
use crate::parse::product::{Product, Role};
use crate::vocabulary::Status;

/// Where something was read.
pub(super) struct FactSpan {
    pub(super) span: Range<usize>,
    pub(super) kind: FactKind,
    pub(super) is_primary: bool,
}

/// The places of all facts, in the order of the input.
pub(super) fn spans(products: &[Product]) -> Vec<FactSpan> {
    fn of<T>(seen: Option<&Observed<T>>) -> Option<Range<usize>> {
        seen.map(|seen| seen.span.clone())
    }
    // Of `/dlv all`, what is not in use decides nothing.
    let is_alone = !products.iter().any(|product| product.primary);
    let is_licensed = |product: &Product| {
        let status = product.status.as_ref().map(|seen| seen.value);
        status == Some(Status::Licensed)
    };
    let counts = |product: &&Product| {
        is_alone || product.primary || product.role == Role::AddOn && is_licensed(product)
    };
    let mut spans = Vec::new();
    for product in products.iter().filter(counts) {
        let facts = [
            (FactKind::Edition, of(product.edition_id.as_ref())),
            (FactKind::Windows, of(product.windows.as_ref())),
            (FactKind::Channel, of(product.channel.as_ref())),
            (FactKind::Key, of(product.key.as_ref())),
            (FactKind::Status, of(product.status.as_ref())),
            (FactKind::Reason, of(product.reason.as_ref())),
            (FactKind::Minutes, of(product.minutes_left.as_ref())),
            (FactKind::KeyDate, of(product.key_date.as_ref())),
            (FactKind::Volume, of(product.volume.as_ref())),
            (FactKind::Subscription, of(product.subscription.as_ref())),
            (
                FactKind::ActivationMethod,
                of(product.activation_method.as_ref()),
            ),
            (
                FactKind::UpgradedFrom,
                of(product.system.upgraded_from.as_ref()),
            ),
            (
                FactKind::FirmwareKey,
                of(product.system.firmware_key.as_ref()),
            ),
            (FactKind::History, of(product.system.history.as_ref())),
            (FactKind::Slic, of(product.system.slic.as_ref())),
            (FactKind::Hardware, of(product.system.hardware.as_ref())),
            (FactKind::Machine, of(product.system.machine.as_ref())),
            (
                FactKind::FillerUuid,
                of(product.system.filler_uuid.as_ref()),
            ),
            (FactKind::Tpm, of(product.system.tpm.as_ref())),
        ];
        let is_primary = product.primary;
        spans.extend(facts.into_iter().filter_map(|(kind, span)| {
            span.map(|span| FactSpan {
                span,
                kind,
                is_primary,
            })
        }));
    }
    spans.sort_by_key(|fact| fact.span.start);
    spans
}
