//! What the answers tell together.

use super::answer::{
    Answers, BoughtAnswer, FirstWindowsAnswer, HappenedAnswer, InstalledAnswer, KeySourceAnswer,
    MakerAnswer, StickerAnswer,
};
use crate::tables::step::Step;

impl Answers {
    /// Whether 10 or 11 came over a 7 or 8 when its key brought no licence any more, and none was
    /// bought.
    pub(super) fn is_too_late(&self) -> bool {
        self.first_windows == Some(FirstWindowsAnswer::Old)
            && self.installed == Some(InstalledAnswer::Blocked)
            && matches!(self.bought, None | Some(BoughtAnswer::No))
    }

    /// Whether a key was bought: somebody says so, or where it came from.
    pub(super) fn is_key_bought(&self) -> bool {
        match self.bought {
            Some(bought) => bought == BoughtAnswer::Key,
            None => self
                .key_source
                .is_some_and(|source| source != KeySourceAnswer::Work),
        }
    }

    /// Whether no 7 or 8 was there that could have been upgraded: it came with 10 or 11, or with no
    /// Windows, and there is no sticker of an old key.
    pub(super) fn had_nothing_to_upgrade(&self) -> bool {
        self.came_with_ten()
            || self.first_windows == Some(FirstWindowsAnswer::Nothing) && !self.has_old_sticker()
    }

    /// Whether the key is from a marketplace: it may be of any sort, and anybody's.
    pub(super) fn is_key_sold(&self) -> bool {
        self.key_source == Some(KeySourceAnswer::Marketplace)
    }

    /// Whether a key that was bought for a PC which its maker sold with 10 or 11 is worth nothing: a
    /// marketplace's, or one of unknown source that was entered in vain. The licence of that PC
    /// stays what it was.
    pub(crate) fn is_key_beside_preinstalled(&self) -> bool {
        let is_vain = self.tried.has(Step::OwnKey) && !self.is_key_proven() && !self.is_key_given();
        self.bought == Some(BoughtAnswer::Key)
            && self.came_with_windows()
            && (self.is_key_sold() || is_vain)
    }

    /// Whether the maker of the PC sold it with Windows 10 or 11.
    pub(super) fn came_with_windows(&self) -> bool {
        self.maker == Some(MakerAnswer::Maker) && self.came_with_ten()
    }

    /// Whether a box or a receipt of a known seller stands behind the key.
    pub(super) fn is_key_proven(&self) -> bool {
        matches!(
            self.key_source,
            Some(KeySourceAnswer::Box | KeySourceAnswer::Online)
        ) || self.sticker == Some(StickerAnswer::Box)
    }

    /// Whether an employer or a school gave the key: nobody sold it.
    pub(super) fn is_key_given(&self) -> bool {
        self.key_source == Some(KeySourceAnswer::Work)
    }

    /// Whether the PC came with Windows 10 or 11.
    pub(super) fn came_with_ten(&self) -> bool {
        matches!(
            self.first_windows,
            Some(FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven)
        )
    }

    /// Whether its owner put the PC together, or made it as a virtual machine.
    pub(super) fn is_own_build(&self) -> bool {
        matches!(self.maker, Some(MakerAnswer::Own | MakerAnswer::Virtual))
    }

    /// Whether there is a sticker of Windows 7 or 8.
    pub(super) fn has_old_sticker(&self) -> bool {
        matches!(
            self.sticker,
            Some(StickerAnswer::Seven | StickerAnswer::Eight)
        )
    }

    /// Whether a key at hand is one of 7 or 8: such a Windows was the first one, and no key was
    /// bought since.
    pub(super) fn may_have_old_key(&self) -> bool {
        let was_old = self.first_windows == Some(FirstWindowsAnswer::Old) || self.has_old_sticker();
        was_old && !self.is_key_bought()
    }

    /// Whether what happened last was a new board.
    pub(crate) fn is_board_replaced(&self) -> bool {
        matches!(
            self.happened,
            Some(HappenedAnswer::Board | HappenedAnswer::MakerBoard)
        )
    }
}
