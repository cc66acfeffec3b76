//! The steps that were tried, in a link: a letter each.

use crate::judge::{Step, Tried};

/// The letters of these steps; `None` where none was tried.
pub(super) fn letters(tried: Tried) -> Option<String> {
    (!tried.is_empty()).then(|| tried.steps().filter_map(letter).collect())
}

/// The steps of these letters, none of which may stand there twice.
pub(super) fn tried(letters: &str) -> Option<Tried> {
    letters.chars().try_fold(Tried::default(), |tried, of| {
        let of = of.to_ascii_lowercase();
        let step = Step::ALL.iter().find(|step| letter(**step) == Some(of))?;
        (!tried.has(*step)).then(|| tried.with(*step, true))
    })
}

/// The letter of a step that can be tried. Links are passed on for years: a letter stays.
const fn letter(step: Step) -> Option<char> {
    Some(match step {
        Step::Refund => 'f',
        Step::BaseFirst => 'b',
        Step::StoreAccount => 's',
        Step::OwnLicence => 'l',
        Step::RightEdition => 'e',
        Step::LeaveInsider => 'i',
        Step::OnlineAndRestart => 'r',
        Step::Troubleshooter => 't',
        Step::WaitADay => 'w',
        Step::ReleaseOldPc => 'o',
        Step::OwnKey => 'k',
        Step::ServerKey => '1',
        Step::DefaultKey => 'd',
        Step::ChangedHardware => 'c',
        Step::UndoChange => 'u',
        Step::BiosSettings => 'y',
        Step::VmIdentity => 'v',
        Step::FirmwareEdition => 'x',
        Step::RecoveryMedia => 'q',
        Step::AskMaker => 'm',
        Step::AskShop => 'h',
        Step::ReleaseManagement => 'g',
        Step::AskOrganisation => 'a',
        Step::ProveContract => '6',
        Step::AskHost => 'j',
        Step::ConvertEvaluation => 'z',
        Step::LeaveEvaluation => '2',
        Step::Portal => 'p',
        Step::OldDisk => '4',
        Step::ImageRestore => 'n',
        Step::CallBack => '3',
        Step::ShowOutput
        | Step::TestMachine
        | Step::LinkAccount
        | Step::NewerPc
        | Step::SoldEdition
        | Step::NewLicence => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{letter, letters, tried};
    use crate::judge::{Step, Tried};

    #[test]
    fn every_step_that_can_be_tried_has_a_letter_of_its_own() {
        let all: Tried = Step::ALL.iter().copied().collect();
        for step in Step::ALL {
            assert_eq!(letter(*step).is_some(), step.can_be_tried(), "{step:?}");
        }
        let written = letters(all).unwrap_or_default();
        assert_eq!(written.chars().count(), all.steps().count());
        assert_eq!(tried(&written), Some(all));
        assert_eq!(tried("TR"), tried("rt"));
    }

    /// Links that were given out say so; a letter may be added, and never changed.
    #[test]
    fn the_letters_of_old_links_mean_what_they_meant() {
        let all: Tried = Step::ALL.iter().copied().collect();
        assert_eq!(
            letters(all).as_deref(),
            Some("fbsleirtwok1dcuyvxqmhga6jz2p4n3")
        );
    }

    #[test]
    fn a_letter_that_says_nothing_or_stands_there_twice_is_damage() {
        assert_eq!(tried("t9"), None);
        assert_eq!(tried("tt"), None);
        assert_eq!(letters(Tried::default()), None);
    }
}
