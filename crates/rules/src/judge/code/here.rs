//! The next step after a code on this PC: what its owner tells may point elsewhere than the code.

use super::group::LicenceGroup;
use super::step::NextStep;
use crate::facts::Facts;
use crate::judge::answer::{Answers, BoardAnswer, HappenedAnswer, ManagedAnswer};
use crate::tables::code::Cause;
use crate::vocabulary::Windows;

impl NextStep {
    /// What a code of this cause asks of this PC: as [`of`](Self::of), unless something that
    /// happened points elsewhere, or the step needs what this PC does not have.
    pub fn here(cause: Cause, group: LicenceGroup, facts: &Facts, answers: &Answers) -> Self {
        let is_record = matches!(cause, Cause::NoLicence | Cause::KeyBlocked);
        let step = match Self::of(cause, group) {
            _ if group == LicenceGroup::Digital && is_record && is_changed(answers) => {
                Self::MoveLicence
            }
            // Whoever sold it in a box did not sell a blocked key.
            Self::AskSeller if cause == Cause::KeyBlocked && answers.is_key_proven() => {
                Self::ShowReceipt
            }
            // Waiting is for a PC on which nothing was changed.
            Self::WaitADay if cause == Cause::KeyBlocked && is_installed_anew(answers) => {
                Self::Troubleshoot
            }
            Self::CheckKey if group == LicenceGroup::Digital && answers.may_have_old_key() => {
                Self::LeaveOldKey
            }
            step => step,
        };
        let is_managed = answers.managed == Some(ManagedAnswer::Yes);
        let has_no_troubleshooter =
            facts.is_server() || facts.windows.is_some_and(Windows::is_before_ten);
        match step {
            Self::MatchEdition | Self::AskAdministrator
                if facts.is_server() && cause == Cause::EditionMismatch =>
            {
                Self::ConvertServer
            }
            // The page of a server differs from release to release, and the prompt does not.
            Self::EnterKey if facts.is_server() => Self::EnterKeyAsAdministrator,
            _ if !step.needs_the_troubleshooter() => step,
            _ if facts.is_server() && group == LicenceGroup::OwnKey => {
                Self::EnterKeyAsAdministrator
            }
            _ if has_no_troubleshooter => Self::usual(group),
            // The account that moves a licence is the owner's, and the PC is not theirs.
            Self::Troubleshoot => step,
            _ if is_managed => Self::AskAdministrator,
            _ => step,
        }
    }
}

/// Whether the owner says that the hardware is another one than that of the activation.
fn is_changed(answers: &Answers) -> bool {
    matches!(
        answers.happened,
        Some(
            HappenedAnswer::Board
                | HappenedAnswer::MakerBoard
                | HappenedAnswer::Cpu
                | HappenedAnswer::OtherPc
                | HappenedAnswer::SecondPc
        )
    ) || matches!(
        answers.board,
        Some(BoardAnswer::ByMaker | BoardAnswer::ByOwner)
    )
}

/// Whether Windows was installed anew, or onto a new disk.
fn is_installed_anew(answers: &Answers) -> bool {
    matches!(
        answers.happened,
        Some(HappenedAnswer::Reinstall | HappenedAnswer::Disk | HappenedAnswer::Clone)
    )
}
