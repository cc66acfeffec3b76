//! The outlooks: what each licence kind has to expect in each scenario.
//!
//! One table a kind, one row a scenario: the outcome, how firm it is, the rules that lead to
//! it and the rules that speak against it.

mod bought;
mod free_upgrade;
mod organisation;
mod rest;
mod row;
mod untold;

pub(crate) use row::Row;

use crate::vocabulary::{Kind, Scenario};

/// The row of this kind in this scenario; a scenario that had none would be unknown.
pub(crate) fn row(kind: Kind, scenario: Scenario) -> &'static Row {
    of(rows(kind), scenario)
}

/// The row of a company's PC whose licence nobody tells: preinstalled, or of a contract.
pub(crate) fn row_at_work(scenario: Scenario) -> &'static Row {
    of(untold::AT_WORK, scenario)
}

/// The row of a PC of which only that a key activates it is known.
pub(crate) fn row_by_key(scenario: Scenario) -> &'static Row {
    of(untold::BY_KEY, scenario)
}

fn of(rows: &'static [Row], scenario: Scenario) -> &'static Row {
    let mut rows = rows.iter();
    rows.find(|row| row.scenario == scenario)
        .unwrap_or(&rest::NO_ROW)
}

/// The rows of this kind.
fn rows(kind: Kind) -> &'static [Row] {
    match kind {
        Kind::FreeupOem => free_upgrade::FREEUP_OEM,
        Kind::FreeupDsp => free_upgrade::FREEUP_DSP,
        Kind::FreeupRetail => free_upgrade::FREEUP_RETAIL,
        Kind::UnknownDl => free_upgrade::UNKNOWN_DL,
        Kind::Win10To11 => bought::WIN10_TO_11,
        Kind::OemDm => bought::OEM_DM,
        Kind::Refurbished => bought::REFURBISHED,
        Kind::OemNonslp => bought::OEM_NONSLP,
        Kind::RetailKey => bought::RETAIL_KEY,
        Kind::Store => bought::STORE,
        Kind::Insider => bought::INSIDER,
        Kind::LtscOem => bought::LTSC_OEM,
        Kind::Mak => organisation::MAK,
        Kind::MakPrivate => organisation::MAK_PRIVATE,
        Kind::KmsOrg => organisation::KMS_ORG,
        Kind::KmsPrivate => organisation::KMS_PRIVATE,
        Kind::KmsHost => organisation::KMS_HOST,
        Kind::Subscription => organisation::SUBSCRIPTION,
        Kind::Eval => organisation::EVAL,
        Kind::Avma => organisation::AVMA,
        Kind::OemSlp => rest::OEM_SLP,
        Kind::OemCoa => rest::OEM_COA,
        Kind::OlderWindows => rest::OLDER_WINDOWS,
        Kind::Server => rest::SERVER,
        Kind::Unknown => rest::UNKNOWN,
        Kind::NotWindows => rest::NOT_WINDOWS,
    }
}

#[cfg(test)]
mod tests {
    use super::rows;
    use super::untold::{AT_WORK, BY_KEY};
    use crate::vocabulary::{Kind, Scenario};

    #[test]
    fn every_kind_has_one_row_a_scenario_in_their_order() {
        for kind in Kind::ALL {
            let scenarios: Vec<_> = rows(*kind).iter().map(|row| row.scenario).collect();
            assert_eq!(scenarios, Scenario::ALL, "{kind:?}");
        }
        for rows in [AT_WORK, BY_KEY] {
            let scenarios = rows.iter().map(|row| row.scenario);
            assert_eq!(scenarios.collect::<Vec<_>>(), Scenario::ALL);
        }
    }
}
