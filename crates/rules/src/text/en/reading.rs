//! English: what was read of a text or of a link, and what was not.

use crate::parse::{FactKind, NoticeCode};
use crate::share::LinkError;
use crate::text::sentences::sentences;

sentences! {
    notice(NoticeCode) {
        UnknownLine => "Not understood",
        Empty => "Nothing has been pasted yet",
        NothingRecognised => "No Windows licence was found in this text. Press Win+R, run slmgr /dlv, press Ctrl+C in the box that opens, and paste it here.",
        NotWindows => "This describes Office or another product. For Windows, paste what slmgr /dlv shows.",
        AddOnOnly => "Only an add-on such as ESU is shown. Paste the output of slmgr /dlv to its end.",
        StatusUnknown => "The status line is there, in words we do not know.",
        StatusMissing => "The status line is missing. Check that nothing was cut off.",
        FullKey => "The text holds a whole product key. It does not leave this page, but do not show it to others.",
        InstallationId => "This is only an installation ID: it does not say what kind of licence you have. What slmgr /dlv prints does. The ID is for aka.ms/aoh (sign-in needed), which gives the confirmation ID.",
        Telephone => "Activation by telephone (the automated line) ended in December 2025. Now the installation ID that slui 4 shows is entered at aka.ms/aoh (sign-in needed).",
        SeveralWindows => "The text shows more than one Windows. Each was judged by itself.",
        AnotherPc => "This is another PC than the one that the text is about.",
        CommandFailed => "This looks like a command that failed. The kind of licence is in the output of slmgr /dlv.",
        VbscriptMissing => "VBScript seems to be missing on this PC, so slmgr cannot run. The helper under step 1 works without it.",
        Mojibake => "The characters are garbled. Copy the text again, or use the file itself.",
        TooLong => "The text was too long; only its beginning was read.",
        PartMissing => "The helper could not read everything; the rest was read.",
    }

    fact_kind(FactKind) {
        Edition => "Edition",
        Windows => "Windows",
        Channel => "Channel",
        Key => "Key",
        Status => "Status",
        Reason => "Reason code",
        Minutes => "Time left",
        KeyDate => "Key installed on",
        Volume => "Organisation",
        Subscription => "Subscription",
        ActivationMethod => "What it rests on",
        UpgradedFrom => "Upgraded from",
        FirmwareKey => "Key in the firmware",
        History => "Upgrade history",
        Slic => "BIOS marker",
        Hardware => "Age of the PC",
        Machine => "Kind of PC",
        FillerUuid => "Number of the board (UUID) is a filler",
        Tpm => "TPM",
    }

    link_error(LinkError) {
        NotALink => "This link holds no verdict; perhaps it was cut off. Ask for the link again, or paste an output.",
        NewerVersion => "A newer version of this page made the link. Reload the page, or get the new version.",
        Damaged => "This link is damaged: cut off, or changed on the way. Ask the sender for it again.",
    }
}
