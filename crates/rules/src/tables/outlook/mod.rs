//! The outlooks: what each licence kind has to expect in each scenario.
//!
//! One constant a kind; its twelve rows stand in the order of [`Scenario`]. A row is the
//! outcome, how firm it is, the rules that lead to it and the rules that speak against it.

mod bought;
mod free_upgrade;
mod organisation;
mod rest;

use super::rule::RuleId;
use crate::lists::Lists;
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario};

/// One outlook as it stands in the tables, before dates and answers are weighed.
#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) outcome: Outcome,
    pub(crate) certainty: Confidence,
    pub(crate) because: &'static [RuleId],
    pub(crate) against: &'static [RuleId],
}

/// The twelve outlooks of a kind: of each the rules that lead to it, then those against it.
struct Outlooks {
    cells: [(Outcome, Confidence); 12],
    rules: Lists<RuleId>,
}

/// The row of this kind in this scenario.
pub(crate) fn cell(kind: Kind, scenario: Scenario) -> Cell {
    let Outlooks { cells, rules } = row(kind);
    let at = scenario as usize;
    let (outcome, certainty) = cells[at];
    Cell {
        outcome,
        certainty,
        because: rules.get(at * 2),
        against: rules.get(at * 2 + 1),
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

macro_rules! outlooks {
    ($(
        $kind:ident {$(
            $outcome:ident $certainty:ident [$($because:ident),+] [$($against:ident),*];
        )+}
    )+) => {
        $(
            pub(super) static $kind: super::Outlooks = super::Outlooks {
                cells: [$(
                    (
                        crate::vocabulary::Outcome::$outcome,
                        crate::vocabulary::Confidence::$certainty,
                    ),
                )+],
                rules: {
                    use crate::tables::rule::RuleId;
                    crate::lists::lists!(RuleId: $( [$($because),+] [$($against),*] )+)
                },
            };
        )+
    };
}

use outlooks;
