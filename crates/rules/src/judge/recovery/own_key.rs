//! The key of a PC: whether it is its owner's, and whether it was refused.

use super::pc::Pc;
use crate::judge::answer::{BoughtAnswer, FirstWindowsAnswer, StickerAnswer};
use crate::judge::code::{LicenceGroup, cause, is_own_key_blocked};
use crate::tables::code::{Cause, Code};
use crate::tables::step::Step;
use crate::vocabulary::{Channel, Kind};

impl Pc<'_> {
    /// A key of one's own that somebody sold who had perhaps no right to.
    pub(super) fn is_doubtful(&self) -> bool {
        self.group() == LicenceGroup::OwnKey && self.answers.is_key_sold()
    }

    /// Whether an own key is there to be entered.
    pub(super) fn has_own_key(&self) -> bool {
        let is_work = self.answers.is_key_given();
        match self.group() {
            LicenceGroup::OwnKey => !self.is_doubtful() && !is_work,
            _ => matches!(
                self.kind,
                Kind::OemSlp | Kind::OemCoa | Kind::OlderWindows | Kind::Server
            ),
        }
    }

    /// Whether somebody tells that there is no key to enter.
    pub(super) fn has_no_key(&self) -> bool {
        let is_none_bought = matches!(
            self.answers.bought,
            Some(
                BoughtAnswer::Store
                    | BoughtAnswer::HomeToPro
                    | BoughtAnswer::No
                    | BoughtAnswer::Insider
            )
        );
        let is_none_at_hand = self.answers.sticker == Some(StickerAnswer::None)
            && self.answers.bought.is_none()
            && self.answers.key_source.is_none();
        is_none_bought || is_none_at_hand
    }

    /// Whether the key of a 7 or 8 was refused, and nobody says when 10 or 11 was first there: it
    /// may be now for the first time.
    pub(super) fn is_old_key_refused(&self) -> bool {
        cause(self.facts) == Some(Cause::KeyInvalid)
            && self.answers.installed.is_none()
            && self.answers.may_have_old_key()
            && self.is_digital()
    }

    /// Whether Windows says that no key is installed.
    pub(super) fn is_without_key(&self) -> bool {
        let code = self.facts.code();
        matches!(code, Some(Code::NoKeyOnDevice | Code::NoKeyInstalled))
    }

    /// Whether the own key was refused, as it is counted elsewhere or too often.
    pub(super) fn is_key_counted(&self) -> bool {
        cause(self.facts) == Some(Cause::KeyLimit)
    }

    /// Whether the key was refused, as it is blocked.
    pub(super) fn is_key_blocked(&self) -> bool {
        cause(self.facts) == Some(Cause::KeyBlocked)
    }

    /// Whether a key that somebody sold is of no more use: the code says so, or it was entered in
    /// vain. One that is only counted elsewhere may be let in, and one of which no code tells, too.
    pub(super) fn is_key_spent(&self) -> bool {
        self.is_key_blocked()
            || cause(self.facts) == Some(Cause::MakLimit)
            || self.answers.tried.has(Step::OwnKey)
    }

    /// Whether a key of one's own is blocked of which nobody says where it came from: entering it
    /// once more does not help, whoever sold it does.
    pub(super) fn is_refused(&self) -> bool {
        self.group() == LicenceGroup::OwnKey
            && self.has_own_key()
            && is_own_key_blocked(self.facts, self.answers)
            && !self.answers.is_key_proven()
    }

    /// Whether the code says that no licence is on record, as nobody has a key that was refused.
    pub(super) fn is_without_record(&self) -> bool {
        self.is_key_blocked() && !is_own_key_blocked(self.facts, self.answers)
    }

    /// Whether nothing is told of a licence that this PC had before the key that was sold: its
    /// owner built it, and neither an older Windows nor an account is told of.
    pub(super) fn has_nothing_before(&self) -> bool {
        self.is_built()
            && !matches!(
                self.answers.first_windows,
                Some(
                    FirstWindowsAnswer::Old | FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven
                )
            )
            && !self.is_linked()
            && !self.facts.home_behind
    }

    /// Whether what is installed is a company's key that somebody sold.
    pub(super) fn is_sold_client_key(&self) -> bool {
        self.kind == Kind::KmsPrivate && self.answers.is_key_sold()
    }

    /// A preinstalled PC for which a key was bought that is worth nothing: its own licence comes
    /// back with its own edition.
    pub(super) fn is_beside_refused_key(&self) -> bool {
        self.kind == Kind::OemDm
            && self.facts.channel != Some(Channel::OemDm)
            && self.answers.is_key_beside_preinstalled()
    }
}
