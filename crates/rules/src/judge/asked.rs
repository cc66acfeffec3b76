//! What a story asks, beside what became of its PC.

use crate::closed_set::closed_set;

closed_set! {
    /// What a story asks: for an event, or for what stands in no outlook.
    pub enum Asked {
        /// Whether Windows has to be bought again, and what it costs.
        Buy = "buy",
        /// New graphics, memory, a network card, a power supply or one more disk.
        Graphics = "graphics",
        /// A new processor.
        Cpu = "cpu",
        /// A BIOS or UEFI update.
        Bios = "bios",
        /// A new motherboard.
        Board = "board",
        /// A new system disk.
        Disk = "disk",
        /// A reinstallation or a reset.
        Reinstall = "reinstall",
        /// The licence on another PC.
        OtherPc = "other-pc",
        /// A virtual machine that is new or moves, and whether it needs a licence of its own.
        Virtual = "vm",
        /// The upgrade from 10 to 11.
        Eleven = "11",
        /// Whose licence counts after a disk went into another PC.
        MovedDisk = "moved-disk",
        /// What to do before a change.
        BeforeChange = "before-change",
        /// Whether the end of support ends the activation.
        SupportEnd = "support-end",
        /// What stays after leaving a company or a school.
        Leaving = "leaving",
        /// Selling, giving away or inheriting the PC, or taking it out of an account.
        HandOver = "hand-over",
        /// Whether a Microsoft account is needed.
        Account = "account",
        /// Whether an evaluation can be made permanent.
        Evaluation = "evaluation",
        /// Activation by telephone.
        Telephone = "phone",
        /// How to see what a licence is, and whether it is real.
        Check = "check",
        /// Whether a cheap key is genuine.
        SoldKey = "cheap-key",
        /// Which licence to buy: OEM, DSP or retail.
        WhichToBuy = "which-to-buy",
        /// What Pro costs over Home, and where it is bought.
        ProUpgrade = "pro-upgrade",
        /// One licence on two PCs at once.
        SecondPc = "second-pc",
        /// What goes on where it is not activated, or ends.
        Unactivated = "unactivated",
        /// Giving up the Microsoft account.
        AccountEnd = "account-end",
        /// Whether the key has to be taken off first.
        RemoveKey = "remove-key",
        /// Which edition it is, and which one to take: Home or Pro.
        HomeOrPro = "home-or-pro",
        /// Whether a key of before, or of another PC, still activates.
        OldKey = "old-key",
        /// Whether to go back to the earlier BIOS.
        BiosBack = "bios-back",
    }
}
