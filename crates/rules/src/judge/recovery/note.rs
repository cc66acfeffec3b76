//! What is added to a step for some PCs only.

use crate::closed_set::closed_set;
use crate::judge::answer::{Answers, FirstWindowsAnswer, HappenedAnswer, StickerAnswer};
use crate::tables::step::Step;
use crate::vocabulary::Kind;

closed_set! {
    /// What is added to a step for some PCs only.
    pub enum StepNote {
        /// Which editions the free upgrade made of those of Windows 7 and 8.
        UpgradedEditions = "upgraded-editions",
        /// That the board was replaced because it was faulty.
        FaultyBoard = "faulty-board",
        /// That the firmware was updated or reset, which may have wiped its key.
        AfterFirmware = "after-firmware",
        /// That both PCs cannot go on with one licence.
        BothInUse = "both-in-use",
        /// That a client has to reach its server.
        WorkNetwork = "work-network",
        /// That a MAK needs no network of the organisation, but a count.
        MakOnline = "mak-online",
    }
}

impl StepNote {
    /// The step that it is added to.
    pub const fn step(self) -> Step {
        match self {
            Self::UpgradedEditions => Step::RightEdition,
            Self::FaultyBoard => Step::CallBack,
            Self::AfterFirmware => Step::AskMaker,
            Self::BothInUse => Step::ReleaseOldPc,
            Self::WorkNetwork | Self::MakOnline => Step::AskOrganisation,
        }
    }

    /// What is to be added to this step for a licence of this kind after these answers.
    pub fn of(step: Step, kind: Kind, answers: &Answers) -> Option<Self> {
        let mut notes = Self::ALL.iter().copied();
        notes.find(|note| note.step() == step && note.applies(kind, answers))
    }

    fn applies(self, kind: Kind, answers: &Answers) -> bool {
        match self {
            Self::UpgradedEditions => began_before_ten(kind, answers),
            Self::FaultyBoard => matches!(
                answers.happened,
                Some(HappenedAnswer::Board | HappenedAnswer::MakerBoard)
            ),
            Self::AfterFirmware => answers.happened == Some(HappenedAnswer::Bios),
            Self::BothInUse => answers.happened == Some(HappenedAnswer::SecondPc),
            Self::WorkNetwork => matches!(kind, Kind::KmsOrg | Kind::Unknown),
            Self::MakOnline => kind == Kind::Mak,
        }
    }
}

fn began_before_ten(kind: Kind, answers: &Answers) -> bool {
    matches!(kind, Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail)
        || answers.first_windows == Some(FirstWindowsAnswer::Old)
        || matches!(
            answers.sticker,
            Some(StickerAnswer::Seven | StickerAnswer::Eight)
        )
}

#[cfg(test)]
mod tests {
    use super::StepNote;
    use crate::judge::answer::{Answers, HappenedAnswer, StickerAnswer};
    use crate::tables::step::Step;
    use crate::vocabulary::Kind;

    #[test]
    fn the_editions_of_seven_are_told_where_it_began_with_seven() {
        let none = Answers::default();
        let told = |kind, answers: &Answers| StepNote::of(Step::RightEdition, kind, answers);
        assert_eq!(told(Kind::Unknown, &none), None);
        assert_eq!(told(Kind::OemDm, &none), None);
        assert_eq!(
            told(Kind::FreeupOem, &none),
            Some(StepNote::UpgradedEditions)
        );
        let sticker = Answers {
            sticker: Some(StickerAnswer::Seven),
            ..none
        };
        assert_eq!(
            told(Kind::Unknown, &sticker),
            Some(StepNote::UpgradedEditions)
        );
    }

    #[test]
    fn a_faulty_board_is_spoken_of_after_a_board_only() {
        let after = |happened| {
            let answers = Answers {
                happened: Some(happened),
                ..Answers::default()
            };
            StepNote::of(Step::CallBack, Kind::UnknownDl, &answers)
        };
        assert_eq!(after(HappenedAnswer::Board), Some(StepNote::FaultyBoard));
        assert_eq!(after(HappenedAnswer::Reinstall), None);
        assert_eq!(after(HappenedAnswer::Cpu), None);
    }
}
