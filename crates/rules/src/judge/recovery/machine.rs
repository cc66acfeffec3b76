//! Another machine than the one of the licence: a second PC, a virtual one, one that its owner built.

use super::pc::Pc;
use crate::judge::answer::{BoughtAnswer, HappenedAnswer};
use crate::judge::code::cause;
use crate::tables::code::Cause;
use crate::vocabulary::Kind;

impl Pc<'_> {
    /// Whether the licence went to another PC, whatever becomes of the first one.
    pub(super) fn is_elsewhere(&self) -> bool {
        matches!(
            self.answers.happened,
            Some(HappenedAnswer::OtherPc | HappenedAnswer::SecondPc)
        )
    }

    /// Whether two PCs are to use one licence that may leave its PC.
    pub(super) fn is_on_two(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::SecondPc) && self.may_leave_its_pc()
    }

    /// Whether it was put into another PC, which may have been sold with a licence of its own.
    pub(super) fn is_in_a_ready_made_pc(&self) -> bool {
        self.is_elsewhere()
            && !self.is_built()
            && (self.kind != Kind::RetailKey || self.is_doubtful())
    }

    /// Whether its owner put the PC together, or it is a virtual machine: the firmware of neither
    /// was sold with a key.
    pub(super) fn is_built(&self) -> bool {
        self.answers.is_own_build()
    }

    /// A virtual machine of which nobody says that it ever had a licence: no code tells of other
    /// hardware than that of an activation, no account knew it.
    pub(super) fn is_new_machine(&self) -> bool {
        let was_activated = matches!(
            cause(self.facts),
            Some(Cause::HardwareChanged | Cause::OutOfTolerance)
        );
        matches!(self.kind, Kind::Unknown | Kind::UnknownDl)
            && !was_activated
            && !self.is_linked()
            && !self.has_own_key()
    }

    /// A virtual machine with a key of its own from a known shop, which may move with it.
    pub(super) fn is_machine_with_its_key(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::Virtual)
            && self.kind == Kind::RetailKey
            && self.has_own_key()
            && self.answers.is_key_proven()
    }

    /// Whether what a virtual machine is to run on is the licence of a PC: that one has the sticker
    /// of 7 or 8, and nothing was bought for the machine.
    pub(super) fn is_licensed_on_a_pc(&self) -> bool {
        let is_bought = matches!(
            self.answers.bought,
            Some(BoughtAnswer::Key | BoughtAnswer::Store | BoughtAnswer::HomeToPro)
        );
        self.answers.has_old_sticker() && !is_bought && !self.is_linked() && !self.has_own_key()
    }

    /// A virtual machine with a Windows of its own out of the Store.
    pub(super) fn is_store_machine(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::Virtual)
            && self.kind == Kind::Store
            && !self.is_home_to_pro()
    }
}
