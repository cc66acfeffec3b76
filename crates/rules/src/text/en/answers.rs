//! English: the answers as they are offered.

use crate::judge::{
    Answer, BoardAnswer, BoughtAnswer, EditionAnswer, FirstWindowsAnswer, HappenedAnswer,
    InstalledAnswer, KeySourceAnswer, LinkedAnswer, LinkedBeforeAnswer, MakerAnswer, ManagedAnswer,
    PlanAnswer, StateAnswer, StickerAnswer,
};

pub(crate) const fn answer(of: Answer) -> &'static str {
    match of {
        Answer::FirstWindows(of) => match of {
            FirstWindowsAnswer::Old => "7, 8 or 8.1",
            FirstWindowsAnswer::Ten => "10",
            FirstWindowsAnswer::Eleven => "11",
            FirstWindowsAnswer::Nothing => "none (self-built)",
        },
        Answer::Bought(of) => match of {
            BoughtAnswer::Key => "yes, with a key",
            BoughtAnswer::Store => "yes, in the Store",
            BoughtAnswer::HomeToPro => "only Home to Pro",
            BoughtAnswer::No => "no",
            BoughtAnswer::Insider => "no, by Insider",
        },
        Answer::Maker(of) => match of {
            MakerAnswer::Maker => "a PC maker",
            MakerAnswer::Shop => "a PC shop",
            MakerAnswer::Own => "self-built",
            MakerAnswer::Used => "second-hand",
            MakerAnswer::Virtual => "virtual machine",
        },
        Answer::Board(of) => match of {
            BoardAnswer::Same => "yes, the same",
            BoardAnswer::ByMaker => "replaced by the maker",
            BoardAnswer::ByOwner => "replaced by me",
        },
        Answer::Linked(of) => match of {
            LinkedAnswer::Linked => "digital licence linked to an account",
            LinkedAnswer::Digital => "digital licence, not linked",
            LinkedAnswer::Key => "product key",
            LinkedAnswer::Organisation => "organisation",
            LinkedAnswer::NotActivated => "not activated",
        },
        Answer::Managed(of) => match of {
            ManagedAnswer::Yes => "yes",
            ManagedAnswer::Formerly => "it used to",
            ManagedAnswer::No => "no",
        },
        Answer::Sticker(of) => match of {
            StickerAnswer::Seven => "a Windows 7 sticker",
            StickerAnswer::Eight => "a Windows 8 sticker",
            StickerAnswer::Box => "a 10 or 11 box or card",
            StickerAnswer::None => "none",
            StickerAnswer::Refurbished => "a “Refurbished PC” label",
        },
        Answer::Installed(of) => match of {
            InstalledAnswer::Offer => "2015 to July 2016",
            InstalledAnswer::Tolerated => "until September 2023",
            InstalledAnswer::Blocked => "later",
        },
        Answer::Plan(of) => match of {
            PlanAnswer::None => "none",
            PlanAnswer::Reinstall => "reinstall",
            PlanAnswer::Disk => "disk",
            PlanAnswer::Board => "motherboard",
            PlanAnswer::MakerBoard => "motherboard, by the maker",
            PlanAnswer::Cpu => "CPU or BIOS",
            PlanAnswer::OtherPc => "another PC",
            PlanAnswer::Virtual => "virtual machine",
            PlanAnswer::Eleven => "upgrade to 11",
        },
        Answer::Happened(of) => match of {
            HappenedAnswer::Nothing => "nothing I know of",
            HappenedAnswer::Reinstall => "Windows was reinstalled",
            HappenedAnswer::Disk => "new disk or SSD",
            HappenedAnswer::Board => "motherboard, by me or a shop",
            HappenedAnswer::MakerBoard => "motherboard or whole PC, replaced by the maker",
            HappenedAnswer::Cpu => "new CPU",
            HappenedAnswer::Bios => "BIOS (UEFI) update or reset",
            HappenedAnswer::OtherPc => "another PC",
            HappenedAnswer::Clone => "cloned disk or restored image",
            HappenedAnswer::Virtual => "virtual machine copied or moved",
            HappenedAnswer::SecondPc => "a second PC, and the first stays in use",
            HappenedAnswer::Parts => "graphics card, memory or another part",
        },
        Answer::LinkedBefore(of) => match of {
            LinkedBeforeAnswer::Yes => "yes",
            LinkedBeforeAnswer::No => "no",
        },
        Answer::Edition(of) => match of {
            EditionAnswer::Same => "the same",
            EditionAnswer::Other => "another one",
        },
        Answer::KeySource(of) => match of {
            KeySourceAnswer::Box => "a box or card",
            KeySourceAnswer::Online => "Microsoft or a known shop, online",
            KeySourceAnswer::Marketplace => "auction, marketplace or cheap key shop",
            KeySourceAnswer::Work => "work or school",
        },
        Answer::State(of) => match of {
            StateAnswer::Activated => "activated",
            StateAnswer::NotActivated => "not activated",
            StateAnswer::Ending => "activated, but it says that it ends soon",
        },
    }
}
