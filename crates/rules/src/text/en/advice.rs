//! English: what to do today.

use crate::judge::Advice;
use crate::text::sentences::sentences;

sentences! {
    advice(Advice) {
        PasteWholeOutput => "Copy all that slmgr /dlv shows and paste it",
        CheckEnd => "Run slmgr /xpr to see whether the activation has an end",
        LinkAccount => "Link the licence to a Microsoft account",
        CheckLink => "Check that the licence is still linked to your Microsoft account",
        SameEdition => "Install the same edition, and choose “I don’t have a product key”",
        KeepOldDisk => "Keep the old disk as it is until the new one is activated",
        RecoveryKey => "Have BitLocker’s recovery key at hand, or suspend BitLocker",
        ImageBackup => "Make an image of the whole system, and test that it starts",
        KeepKey => "Keep the key and the receipt outside the PC",
        AskOrganisation => "Ask the company or school that manages it",
        FindOwnLicence => "Look for this PC’s own licence",
        NoteEvidence => "Save this result and a picture of the Activation page",
        AskMaker => "If the motherboard fails, ask the maker for a repair first",
        KeepOldBoard => "Keep the old motherboard and disk after a change",
        OnePartAtATime => "Change one part at a time and check the activation each time",
        RemoveFromOldPc => "Before you move the key, stop using it on the old PC (slmgr /upk, or wipe it)",
        UsePortal => "If asked for an Installation ID, use aka.ms/aoh",
        StayOnTen => "If it cannot run 11, stay on 10 with ESU",
        BudgetLicence => "Budget for a new licence",
        StoreAccount => "Sign in with the account that bought Pro",
        ConvertEvaluation => "Before it ends, turn the evaluation into a full edition with a bought key",
        LeaveEvaluation => "Before it ends, save your files and install a licensed Windows afresh",
        AskShop => "Before a repair, ask the shop with the order number",
    }

    advice_detail(Advice) {
        PasteWholeOutput => "The lines on the key and the status decide.",
        CheckEnd => "“Permanently activated” rules out a company’s server. A date: ask whoever sold or left you the PC soon.",
        LinkAccount => "On the Activation page choose “Add an account” under “Add a Microsoft account”. It can be done only while Windows is activated. Do not remove the PC from the account later.",
        CheckLink => "The Activation page then says so. Note the PC’s name in the account, and do not remove the PC from it.",
        SameEdition => "Home or Pro as now. Once it is online it looks for its licence by itself.",
        KeepOldDisk => "Put back, it shows that the licence is there, and it can be cloned instead.",
        RecoveryKey => "Where the disk is encrypted, Windows asks for it after a new motherboard or BIOS. It is often in the Microsoft account.",
        ImageBackup => "On the same hardware this is the surest way back.",
        KeepKey => "The last five characters are not enough to install again.",
        AskOrganisation => "It activates again, and decides what happens when you leave.",
        FindOwnLicence => "Check the sticker, the receipts and the key in the firmware.",
        NoteEvidence => "It helps when you ask support or a shop later.",
        AskMaker => "When the maker replaces a faulty motherboard with the same or an equivalent one, the licence stays.",
        KeepOldBoard => "In 2024 one owner got the licence back by refitting the old motherboard and linking it to an account first.",
        OnePartAtATime => "You will see which change lost it, and can go back.",
        RemoveFromOldPc => "It may serve only one PC at a time.",
        UsePortal => "It replaced the phone in December 2025 and asks for a Microsoft or work account.",
        StayOnTen => "Extended updates for private PCs run to 12 October 2027.",
        BudgetLicence => "Home is about US$139 and Pro about US$199.99 in the Microsoft Store; in Japan about 12,000 to 19,000 and 23,000 to 27,000 yen (articles of 2022 to 2026).",
        StoreAccount => "On the same PC Pro is still yours; on another one (a unit that was exchanged is one) or after a new motherboard it may not come back, so try this before you buy again: on the Activation page open the Store with that account, or enter Pro’s default key under “Change product key”, then restart.",
        ConvertEvaluation => "Nothing is installed anew: in an administrator’s prompt run DISM /online /Get-TargetEditions, then DISM /online /Set-Edition:… /ProductKey:… /AcceptEula with the key of the licence you bought.",
        LeaveEvaluation => "No key turns an evaluation of Windows 10 or 11 into a full edition. On a PC that was sold with Windows, or was activated before, that licence may come back when its own edition is installed afresh.",
        AskShop => "A motherboard that the shop replaces for a fault keeps the licence; a shop that built the PC stands in for the maker.",
    }
}
