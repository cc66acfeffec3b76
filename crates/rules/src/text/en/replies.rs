//! English: what is answered to what the owner asks.

use crate::judge::Asked;
use crate::purchase::Purchase;
use crate::text::sentences::sentences;

sentences! {
    purchase(Purchase) {
        NotNow => "Not while nothing changes.",
        ProIsPaid => "Do not pay again yet. On the same PC, Pro is still yours: open the Store with the account that bought it, or enter Pro’s default key under “Change product key”.",
        AtItsEnd => "Not now. At its end it takes the PC’s own licence or a new one.",
        Undecided => "Not if it is activated now: see Settings › System › Activation.",
        NotForChange => "No. This change hardly ever leads to that.",
        PerhapsAfterChange => "Not yet. Only if the activation does not come back after the change.",
        AfterChange => "After that change a new licence is likely to be needed (Home or Pro, 139 to 200 US dollars).",
        NotYet => "Probably not. It is expected to come back by steps that cost nothing.",
        ShopFirst => "Not yet. Whoever sold the PC answers first: one that was sold with Windows has a licence.",
        RepairerFirst => "Not yet. After a repair of a fault, whoever repaired it sees to it first.",
        EditionFirst => "Not yet. Going back to the edition it had is expected to bring it back.",
        SellerFirst => "First ask the seller of the key for a refund.",
        OneOfTwo => "If both PCs are to be used, one more (Home or Pro, 139 to 200 US dollars). If the first one can do without, perhaps none.",
        IsLeft => "A new licence is what is left (Home or Pro, 139 to 200 US dollars).",
        Open => "Not decided yet. Try the steps that cost nothing first.",
        Likely => "A new licence is likely to be needed (Home or Pro, 139 to 200 US dollars). Try the steps that cost nothing first.",
        NoneSold => "No licence that is sold today activates this Windows. Windows 11 needs a licence of its own, and a PC that can run it.",
        LikelyByContract => "A new licence is likely to be needed. The price depends on how it is bought.",
        Organisation => "Not by you: the company or school activates it again.",
    }

    asked(Asked) {
        Buy => "Buy it again?",
        Graphics => "New graphics, memory and the like?",
        Cpu => "A new CPU?",
        Bios => "A BIOS update?",
        Board => "A new motherboard?",
        Disk => "A new system disk?",
        Reinstall => "A reinstall?",
        OtherPc => "On another PC?",
        Virtual => "In a virtual machine?",
        Eleven => "The upgrade to 11?",
        MovedDisk => "A disk moved to another PC?",
        BeforeChange => "Before a change?",
        SupportEnd => "When support ends?",
        Leaving => "After leaving work or school?",
        HandOver => "Handing the PC on?",
        Account => "A Microsoft account?",
        Evaluation => "The evaluation?",
        Telephone => "By telephone?",
        Check => "How to check?",
        SoldKey => "A cheap key?",
        WhichToBuy => "Which one to buy?",
        ProUpgrade => "From Home to Pro?",
        SecondPc => "On two PCs?",
        Unactivated => "When it is not activated?",
        AccountEnd => "Giving up or changing the account?",
        RemoveKey => "Take the key off first?",
        HomeOrPro => "Home or Pro?",
        OldKey => "An old key?",
        BiosBack => "The earlier BIOS?",
    }
}
