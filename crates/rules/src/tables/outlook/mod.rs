//! The outlooks: what each licence kind has to expect in each scenario.
//!
//! One constant a kind; its twelve rows stand in the order of [`Scenario`]. A row is the
//! outcome, how firm it is, the rules that lead to it and the rules that speak against it.

mod bought;
mod free_upgrade;
mod organisation;
mod rest;

use super::rule::RuleId;
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario};

/// One outlook as it stands in the tables, before dates and answers are weighed.
#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) outcome: Outcome,
    pub(crate) certainty: Confidence,
    pub(crate) because: &'static [RuleId],
    pub(crate) against: &'static [RuleId],
}

/// The twelve outlooks of a kind, packed: the rules of all of them stand in one row, those
/// for each before those against it.
struct Outlooks {
    cells: [Packed; 12],
    rules: &'static [RuleId],
}

/// An outlook, and how many rules of the row are its own.
struct Packed {
    outcome: Outcome,
    certainty: Confidence,
    because: u8,
    against: u8,
}

/// The row of this kind in this scenario.
pub(crate) fn cell(kind: Kind, scenario: Scenario) -> Cell {
    let Outlooks { cells, rules } = row(kind);
    let mut rules: &[RuleId] = rules;
    let mut take = |count: u8| {
        let (own, rest) = rules.split_at(usize::from(count).min(rules.len()));
        rules = rest;
        own
    };
    let at = scenario as usize;
    for before in &cells[..at] {
        take(before.because + before.against);
    }
    let cell = &cells[at];
    Cell {
        outcome: cell.outcome,
        certainty: cell.certainty,
        because: take(cell.because),
        against: take(cell.against),
    }
}

fn row(kind: Kind) -> &'static Outlooks {
    match kind {
        Kind::FreeupOem => &free_upgrade::FREEUP_OEM,
        Kind::FreeupDsp => &free_upgrade::FREEUP_DSP,
        Kind::FreeupRetail => &free_upgrade::FREEUP_RETAIL,
        Kind::UnknownDl => &free_upgrade::UNKNOWN_DL,
        Kind::Win10To11 => &bought::WIN10_TO_11,
        Kind::OemDm => &bought::OEM_DM,
        Kind::OemNonslp => &bought::OEM_NONSLP,
        Kind::RetailKey => &bought::RETAIL_KEY,
        Kind::Store => &bought::STORE,
        Kind::Insider => &bought::INSIDER,
        Kind::LtscOem => &bought::LTSC_OEM,
        Kind::Mak => &organisation::MAK,
        Kind::MakPrivate => &organisation::MAK_PRIVATE,
        Kind::KmsOrg => &organisation::KMS_ORG,
        Kind::KmsPrivate => &organisation::KMS_PRIVATE,
        Kind::KmsHost => &organisation::KMS_HOST,
        Kind::Subscription => &organisation::SUBSCRIPTION,
        Kind::Eval => &organisation::EVAL,
        Kind::Avma => &organisation::AVMA,
        Kind::NotActivated => &rest::NOT_ACTIVATED,
        Kind::OemSlp => &rest::OEM_SLP,
        Kind::OemCoa => &rest::OEM_COA,
        Kind::OlderWindows => &rest::OLDER_WINDOWS,
        Kind::Server => &rest::SERVER,
        Kind::Unknown => &rest::UNKNOWN,
        Kind::NotWindows => &rest::NOT_WINDOWS,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "asserted")]
const fn count(names: &[&str]) -> u8 {
    assert!(names.len() < 256);
    names.len() as u8
}

macro_rules! outlooks {
    ($(
        $kind:ident {$(
            $outcome:ident $certainty:ident [$($because:ident),+] [$($against:ident),*];
        )+}
    )+) => {
        $(
            pub(super) static $kind: super::Outlooks = super::Outlooks {
                cells: [$(
                    super::Packed {
                        outcome: crate::vocabulary::Outcome::$outcome,
                        certainty: crate::vocabulary::Confidence::$certainty,
                        because: super::count(&[$(stringify!($because)),+]),
                        against: super::count(&[$(stringify!($against)),*]),
                    },
                )+],
                rules: &[$(
                    $(crate::tables::rule::RuleId::$because,)+
                    $(crate::tables::rule::RuleId::$against,)*
                )+],
            };
        )+
    };
}

use outlooks;
