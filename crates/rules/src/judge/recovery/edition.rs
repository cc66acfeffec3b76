//! The installed edition, beside that of the licence.

use super::pc::Pc;
use crate::facts::Facts;
use crate::judge::answer::{Answers, BoughtAnswer, EditionAnswer, HappenedAnswer};
use crate::tables::code::Code;
use crate::vocabulary::Kind;

impl Pc<'_> {
    /// Whether the code says that another edition is installed than the licence is for.
    pub(super) fn is_of_another_edition(&self) -> bool {
        is_of_another_edition(self.facts)
    }

    /// Whether another edition may have come with what was done, or somebody says so.
    pub(super) fn may_be_another_edition(&self) -> bool {
        let is_installed_anew = matches!(
            self.answers.happened,
            Some(
                HappenedAnswer::Reinstall
                    | HappenedAnswer::Disk
                    | HappenedAnswer::Clone
                    | HappenedAnswer::OtherPc
                    | HappenedAnswer::SecondPc
            )
        );
        is_installed_anew
            || self.answers.edition == Some(EditionAnswer::Other)
            || self.is_of_another_edition()
    }

    /// Whether the key that was entered is for another edition than the installed one.
    pub(super) fn is_key_of_other_edition(&self) -> bool {
        let code = self.facts.code();
        code == Some(Code::KeyOtherEdition)
    }

    /// The step from Home to Pro out of the Store.
    pub(super) fn is_home_to_pro(&self) -> bool {
        self.kind == Kind::Store && self.answers.bought == Some(BoughtAnswer::HomeToPro)
    }

    /// Whether another edition than this one must be bought, as this one is not sold singly.
    pub(super) fn is_not_sold(&self) -> bool {
        self.is_server()
            || self.facts.edition.is_some_and(|edition| {
                edition.is_by_contract() || edition.is_for_organisations() || edition.is_server()
            })
    }
}

/// Whether the code says that another edition is installed than the licence is for.
fn is_of_another_edition(facts: &Facts) -> bool {
    let code = facts.code();
    matches!(
        code,
        Some(Code::EditionDiffers | Code::FirmwareKeyOtherEdition)
    )
}

/// Whether Windows has to be installed anew for its edition: another one is told, or nobody knows
/// which one came with what was installed. A disk that was copied has the one of before.
pub(super) fn is_to_install_anew(facts: &Facts, answers: &Answers) -> bool {
    let is_installed = matches!(
        answers.happened,
        Some(HappenedAnswer::Reinstall | HappenedAnswer::OtherPc | HappenedAnswer::SecondPc)
    );
    answers.edition == Some(EditionAnswer::Other)
        || is_of_another_edition(facts)
        || (answers.edition.is_none() && is_installed)
}
