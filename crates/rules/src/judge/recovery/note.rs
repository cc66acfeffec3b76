//! What is added to a step for some PCs only.

use super::edition::is_to_install_anew;
use crate::closed_set::closed_set;
use crate::facts::Facts;
use crate::judge::answer::{
    Answers, BoughtAnswer, FirstWindowsAnswer, HappenedAnswer, MakerAnswer, StickerAnswer,
};
use crate::tables::step::Step;
use crate::vocabulary::{Edition, KeyClass, Kind, Windows};

closed_set! {
    /// What is added to a step for some PCs only.
    pub enum StepNote {
        /// Which editions the free upgrade made of those of Windows 7 and 8.
        UpgradedEditions = "upgraded-editions",
        /// How Home becomes the Pro that the licence is for.
        HomeToPro = "home-to-pro",
        /// How the edition of the key in the firmware is installed.
        FirmwareOfAnother = "firmware-of-another",
        /// How Pro becomes the Home that the licence is for.
        ProToHome = "pro-to-home",
        /// That an older PC may stay offline, and what sets its clock back.
        ClockAlone = "clock-alone",
        /// Where a key is to be looked for.
        WhereTheKeyIs = "where-the-key-is",
        /// That keys of 7 and 8 activate nothing new.
        OldKeys = "old-keys",
        /// That the seller of a used PC is told in time.
        BeforeRating = "before-rating",
        /// That the board was replaced because it was faulty.
        FaultyBoard = "faulty-board",
        /// That the firmware was updated or reset, which may have wiped its key.
        AfterFirmware = "after-firmware",
        /// That whoever did the repair comes before the maker.
        RepairedElsewhere = "repaired-elsewhere",
        /// That both PCs cannot go on with one licence.
        BothInUse = "both-in-use",
        /// That a client has to reach its server.
        WorkNetwork = "work-network",
        /// That a MAK needs no network of the organisation, but a count.
        MakOnline = "mak-online",
        /// That nothing is bought for a PC that 11 does not run on.
        FitForEleven = "fit-for-eleven",
    }
}

impl StepNote {
    /// The step that it is added to.
    pub const fn step(self) -> Step {
        match self {
            Self::UpgradedEditions | Self::HomeToPro | Self::ProToHome => Step::RightEdition,
            Self::FirmwareOfAnother => Step::FirmwareEdition,
            Self::ClockAlone => Step::OnlineAndRestart,
            Self::WhereTheKeyIs | Self::OldKeys => Step::OwnKey,
            Self::BeforeRating => Step::AskShop,
            Self::FaultyBoard => Step::CallBack,
            Self::AfterFirmware | Self::RepairedElsewhere => Step::AskMaker,
            Self::BothInUse => Step::ReleaseOldPc,
            Self::WorkNetwork | Self::MakOnline => Step::AskOrganisation,
            Self::FitForEleven => Step::NewLicence,
        }
    }

    /// Whether it is said before how the step is done.
    pub const fn leads(self) -> bool {
        matches!(self, Self::FitForEleven)
    }

    /// What is to be added to this step for a licence of this kind with these facts and answers.
    pub fn of(step: Step, kind: Kind, facts: &Facts, answers: &Answers) -> Vec<Self> {
        let notes = Self::ALL.iter().copied();
        let notes = notes.filter(|note| note.step() == step);
        notes
            .filter(|note| note.applies(kind, facts, answers))
            .collect()
    }

    fn applies(self, kind: Kind, facts: &Facts, answers: &Answers) -> bool {
        let is_before_ten = facts.windows.is_some_and(Windows::is_before_ten);
        match self {
            Self::UpgradedEditions => began_before_ten(kind, answers),
            Self::HomeToPro => facts.edition.is_none_or(Edition::is_home),
            Self::FirmwareOfAnother => {
                is_of_an_organisation(kind) || is_to_install_anew(facts, answers)
            }
            // Nobody installs anew what was not changed.
            Self::ProToHome => {
                facts.edition.is_none_or(Edition::is_pro) && is_to_install_anew(facts, answers)
            }
            Self::ClockAlone => is_before_ten,
            Self::WhereTheKeyIs => !is_key_known(kind, facts, answers),
            Self::OldKeys => {
                let may_be_old = !is_key_known(kind, facts, answers) && !answers.came_with_ten();
                !is_before_ten && (answers.has_old_sticker() || may_be_old)
            }
            Self::BeforeRating => answers.maker == Some(MakerAnswer::Used),
            Self::FaultyBoard => answers.is_board_replaced(),
            Self::AfterFirmware => answers.happened == Some(HappenedAnswer::Bios),
            Self::RepairedElsewhere => {
                answers.happened == Some(HappenedAnswer::MakerBoard)
                    && answers.maker != Some(MakerAnswer::Maker)
            }
            Self::BothInUse => answers.happened == Some(HappenedAnswer::SecondPc),
            Self::WorkNetwork => matches!(kind, Kind::KmsOrg | Kind::Unknown),
            Self::MakOnline => kind == Kind::Mak,
            // A virtual machine runs what its host lets it run.
            Self::FitForEleven => {
                let is_old = answers.first_windows == Some(FirstWindowsAnswer::Old);
                answers.maker != Some(MakerAnswer::Virtual)
                    && answers.happened != Some(HappenedAnswer::Virtual)
                    && match facts.windows {
                        Some(windows) => windows == Windows::Ten,
                        None => is_old,
                    }
            }
        }
    }
}

/// Whether there is a key to be entered, as the output shows or its owner tells. A maker's own key
/// on the disk is none: that of its sticker is entered instead.
fn is_key_known(kind: Kind, facts: &Facts, answers: &Answers) -> bool {
    answers.bought == Some(BoughtAnswer::Key)
        || answers.key_source.is_some()
        || answers.sticker == Some(StickerAnswer::Box)
        || (facts.key == Some(KeyClass::Own) && kind != Kind::OemSlp)
        || matches!(
            kind,
            Kind::RetailKey | Kind::OemNonslp | Kind::OemCoa | Kind::Refurbished
        )
}

/// Whether the key is an organisation's, which brought its edition along.
const fn is_of_an_organisation(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::KmsOrg | Kind::KmsPrivate | Kind::Mak | Kind::MakPrivate
    )
}

fn began_before_ten(kind: Kind, answers: &Answers) -> bool {
    matches!(kind, Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail)
        || answers.first_windows == Some(FirstWindowsAnswer::Old)
        || answers.has_old_sticker()
}

#[cfg(test)]
mod tests {
    use super::StepNote;
    use crate::facts::Facts;
    use crate::judge::answer::{
        Answers, BoughtAnswer, FirstWindowsAnswer, HappenedAnswer, MakerAnswer, StickerAnswer,
    };
    use crate::tables::step::Step;
    use crate::vocabulary::{Edition, Kind, Windows};

    #[test]
    fn the_editions_of_seven_are_told_where_it_began_with_seven() {
        let none = Answers::default();
        let told = |kind, answers: &Answers| {
            let notes = StepNote::of(Step::RightEdition, kind, &Facts::default(), answers);
            notes.contains(&StepNote::UpgradedEditions)
        };
        assert!(!told(Kind::Unknown, &none));
        assert!(!told(Kind::OemDm, &none));
        assert!(told(Kind::FreeupOem, &none));
        let sticker = Answers {
            sticker: Some(StickerAnswer::Seven),
            ..none
        };
        assert!(told(Kind::Unknown, &sticker));
    }

    #[test]
    fn the_installed_edition_says_which_way_it_is_to_go() {
        let reinstalled = Answers {
            happened: Some(HappenedAnswer::Reinstall),
            ..Answers::default()
        };
        let told = |edition, answers: &Answers| {
            let facts = Facts {
                edition,
                ..Facts::default()
            };
            StepNote::of(Step::RightEdition, Kind::Unknown, &facts, answers)
        };
        let of = |edition| told(edition, &reinstalled);
        assert_eq!(of(None), [StepNote::HomeToPro, StepNote::ProToHome]);
        assert_eq!(of(Some(Edition::Core)), [StepNote::HomeToPro]);
        assert_eq!(of(Some(Edition::Professional)), [StepNote::ProToHome]);
        assert_eq!(of(Some(Edition::Enterprise)), []);
        // Where nothing was installed, nobody is told to install anew.
        assert_eq!(told(None, &Answers::default()), [StepNote::HomeToPro]);
    }

    #[test]
    fn who_has_a_key_is_not_told_where_to_look_for_one() {
        let of = |answers: &Answers, windows| {
            let facts = Facts {
                windows,
                ..Facts::default()
            };
            StepNote::of(Step::OwnKey, Kind::Unknown, &facts, answers)
        };
        let none = Answers::default();
        let both = [StepNote::WhereTheKeyIs, StepNote::OldKeys];
        assert_eq!(of(&none, None), both);
        assert_eq!(of(&none, Some(Windows::Seven)), [StepNote::WhereTheKeyIs]);
        let bought = Answers {
            bought: Some(BoughtAnswer::Key),
            ..none
        };
        assert_eq!(of(&bought, None), []);
        let sticker = Answers {
            sticker: Some(StickerAnswer::Seven),
            ..bought
        };
        assert_eq!(of(&sticker, Some(Windows::Ten)), [StepNote::OldKeys]);
        let newer = Answers {
            first_windows: Some(FirstWindowsAnswer::Eleven),
            ..none
        };
        assert_eq!(of(&newer, None), [StepNote::WhereTheKeyIs]);
    }

    #[test]
    fn a_faulty_board_is_spoken_of_after_a_board_only() {
        let after = |happened| {
            let answers = Answers {
                happened: Some(happened),
                ..Answers::default()
            };
            let facts = Facts::default();
            StepNote::of(Step::CallBack, Kind::UnknownDl, &facts, &answers)
        };
        assert_eq!(after(HappenedAnswer::Board), [StepNote::FaultyBoard]);
        assert_eq!(after(HappenedAnswer::Reinstall), []);
        assert_eq!(after(HappenedAnswer::Cpu), []);
    }

    #[test]
    fn the_maker_answers_for_a_repair_of_its_own() {
        let of = |maker| {
            let answers = Answers {
                maker,
                happened: Some(HappenedAnswer::MakerBoard),
                ..Answers::default()
            };
            let facts = Facts::default();
            StepNote::of(Step::AskMaker, Kind::Unknown, &facts, &answers)
        };
        assert_eq!(of(None), [StepNote::RepairedElsewhere]);
        assert_eq!(of(Some(MakerAnswer::Maker)), []);
    }

    #[test]
    fn a_licence_is_bought_for_a_pc_that_eleven_runs_on() {
        let of = |windows, first_windows, maker| {
            let facts = Facts {
                windows,
                ..Facts::default()
            };
            let answers = Answers {
                first_windows,
                maker,
                ..Answers::default()
            };
            !StepNote::of(Step::NewLicence, Kind::Unknown, &facts, &answers).is_empty()
        };
        let old = Some(FirstWindowsAnswer::Old);
        assert!(of(Some(Windows::Ten), None, None));
        assert!(of(None, old, None));
        assert!(!of(None, None, None));
        assert!(!of(Some(Windows::Eleven), old, None));
        assert!(!of(Some(Windows::Ten), old, Some(MakerAnswer::Virtual)));
    }
}
