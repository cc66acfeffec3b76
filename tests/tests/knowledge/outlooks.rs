//! The outlook of each kind after each event.

use std::fmt::Write as _;

use ninsho_rules::judge::{Kind, Scenario, outlooks_of};

use super::tables::{kebab, rows, tables, text};

/// The cells that the audit of 2026-11-28 changed, with its numbers; docs/audit.md says why.
pub(crate) const REVISED: &[(Kind, Scenario, u32)] = &[
    (Kind::FreeupOem, Scenario::NewVm, 15),
    (Kind::FreeupDsp, Scenario::NewVm, 15),
    (Kind::FreeupRetail, Scenario::NewVm, 15),
    (Kind::UnknownDl, Scenario::NewVm, 15),
    (Kind::Win10To11, Scenario::CpuChange, 8),
    (Kind::OemDm, Scenario::MbSwap, 4),
    (Kind::OemNonslp, Scenario::CpuChange, 8),
    (Kind::OemNonslp, Scenario::OtherPc, 13),
    (Kind::OemNonslp, Scenario::ImageRestoreOtherHw, 13),
    (Kind::RetailKey, Scenario::CpuChange, 9),
    (Kind::RetailKey, Scenario::MbSwap, 11),
    (Kind::RetailKey, Scenario::OtherPc, 11),
    (Kind::RetailKey, Scenario::NewVm, 10),
    (Kind::RetailKey, Scenario::ReuseVhd, 10),
    (Kind::RetailKey, Scenario::ImageRestoreOtherHw, 11),
    (Kind::Store, Scenario::CpuChange, 8),
    (Kind::Mak, Scenario::Inplace10To11, 22),
    (Kind::MakPrivate, Scenario::ReinstallSameHw, 28),
    (Kind::MakPrivate, Scenario::OsDiskSwap, 28),
    (Kind::MakPrivate, Scenario::GpuRamNicChange, 27),
    (Kind::MakPrivate, Scenario::ImageRestoreSameHw, 27),
    (Kind::MakPrivate, Scenario::Inplace10To11, 27),
    (Kind::KmsOrg, Scenario::ImageRestoreSameHw, 26),
    (Kind::KmsOrg, Scenario::Inplace10To11, 22),
    (Kind::KmsPrivate, Scenario::ReinstallSameHw, 24),
    (Kind::KmsPrivate, Scenario::OsDiskSwap, 24),
    (Kind::KmsPrivate, Scenario::GpuRamNicChange, 25),
    (Kind::KmsPrivate, Scenario::ImageRestoreSameHw, 25),
    (Kind::KmsPrivate, Scenario::Inplace10To11, 24),
    (Kind::Subscription, Scenario::KeepUsing, 29),
    (Kind::Subscription, Scenario::OsDiskSwap, 30),
    (Kind::Subscription, Scenario::GpuRamNicChange, 29),
    (Kind::Subscription, Scenario::ImageRestoreSameHw, 29),
    (Kind::Subscription, Scenario::Inplace10To11, 29),
    (Kind::LtscOem, Scenario::ReinstallSameHw, 23),
    (Kind::LtscOem, Scenario::OsDiskSwap, 23),
    (Kind::LtscOem, Scenario::Inplace10To11, 21),
    (Kind::Avma, Scenario::ReinstallSameHw, 31),
    (Kind::Avma, Scenario::OsDiskSwap, 32),
    (Kind::Avma, Scenario::MbSwap, 32),
];

#[test]
fn every_cell_is_that_of_the_knowledge_tables() {
    let Some(tables) = tables() else { return };
    let cells = rows(&tables, "scenarios");
    let mut wrong = String::new();
    for cell in cells {
        let text = |key| kebab(text(cell, key));
        // That it is not activated is no kind any more, and a BIOS update an event of its own.
        if text("kind") == "not-activated" {
            continue;
        }
        let scenario = match text("scenario").as_str() {
            "cpu-or-bios-change" => "cpu-change".to_owned(),
            name => name.to_owned(),
        };
        let kind = Kind::from_name(&text("kind")).expect("the kind is known");
        let scenario = Scenario::from_name(&scenario).expect("the scenario is known");
        let outlooks = outlooks_of(kind);
        let ours = &outlooks[scenario as usize];
        let (ours, theirs) = (
            (
                ours.outcome.name().to_owned(),
                ours.certainty.name().to_owned(),
            ),
            (text("outcome"), text("confidence")),
        );
        let revised = REVISED
            .iter()
            .find(|row| (row.0, row.1) == (kind, scenario));
        if (ours != theirs) != revised.is_some() {
            let _ = writeln!(
                wrong,
                "{kind:?} {scenario:?}: {ours:?}, the tables say {theirs:?}"
            );
        }
    }
    assert_eq!(cells.len(), 19 * 12);
    assert!(wrong.is_empty(), "\n{wrong}");
}
