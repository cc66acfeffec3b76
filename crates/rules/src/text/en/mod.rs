//! Every sentence the product says in English.

mod answers;
mod codes;
mod grammar;
mod history;
mod indicators;
mod keys;
mod outlook;
mod recovery;
mod rules;
mod sources;

pub(super) use answers::answer;
pub(super) use codes::{code, code_step, code_why, limit_candidate};
pub(super) use grammar::{between, gap, since, undated};
pub(super) use history::{era, event, open};
pub(super) use indicators::{indicator, indicator_follows, indicator_innocent};
pub(super) use keys::key;
pub(super) use outlook::{headline, leading_reason};
pub(super) use recovery::{recovery, step, step_how, step_next, step_success, stop};
pub(super) use rules::rule;
pub(super) use sources::source;

use crate::judge::{
    Advice, Certainty, Confidence, EvidenceSource, Kind, Likelihood, NextTime, Now, Outcome,
    Question, Scenario, ScenarioGroup,
};
use crate::parse::{NoticeCode, Tells};
use crate::share::LinkError;
use crate::tables::rule::Weight;
use crate::tables::source::SourceKind;
use crate::text::Phrase;
use crate::text::sentences::sentences;

sentences! {
    kind(Kind) {
        FreeupOem => "Free upgrade (from a preinstalled Windows)",
        FreeupDsp => "Free upgrade (from a DSP Windows or the like)",
        FreeupRetail => "Free upgrade (from a boxed Windows)",
        Win10To11 => "Windows 11 over your Windows 10 licence",
        OemDm => "Preinstalled by the maker",
        OemNonslp => "System-builder (DSP) licence",
        RetailKey => "Retail licence with a key of its own",
        Store => "Bought in the Microsoft Store",
        UnknownDl => "Digital licence of unknown origin",
        Insider => "Insider preview",
        Mak => "An organisation’s volume licence (MAK)",
        MakPrivate => "An organisation’s key (MAK) on a private PC",
        KmsOrg => "Activated by an organisation (KMS)",
        KmsPrivate => "An organisation’s activation (KMS) on a private PC",
        Subscription => "Subscription (Microsoft 365 and the like)",
        Eval => "Evaluation edition",
        LtscOem => "LTSC or IoT of a device maker",
        Avma => "Virtual machine, activated by its host",
        KmsHost => "KMS host",
        OemSlp => "Preinstalled Vista or 7",
        OemCoa => "The key of the PC’s sticker",
        OlderWindows => "A Windows before Windows 10",
        Server => "Windows Server",
        Unknown => "This output does not tell",
        NotWindows => "Not a Windows licence",
        Refurbished => "Refurbished PC (a refurbisher’s licence)",
    }

    explanation(Kind) {
        FreeupOem => "It runs on a public default key, and all that is known fits the upgrade of a maker’s PC with 7, 8 or 8.1.",
        FreeupDsp => "It runs on a public default key, and all that is known fits a PC that began with 7, 8 or 8.1.",
        FreeupRetail => "It runs on a public default key, and all that is known fits the upgrade of a self-built PC with 7, 8 or 8.1.",
        Win10To11 => "The Windows 10 licence was carried over to 11 at no cost. What kind of licence that was decides some events.",
        OemDm => "The PC’s maker installed it, and it stays with this PC.",
        OemNonslp => "A licence sold to whoever builds a PC; in Japan many self-built PCs have it.",
        RetailKey => "You can install again with your own key. Keep the key and the proof of purchase.",
        Store => "The purchase is on record in your Microsoft account.",
        UnknownDl => "A record on Microsoft’s side activates it. Where that came from, the output alone does not tell.",
        Insider => "The licence of the Windows under it decides.",
        Mak => "A company or school holds this key by contract. Its administrator activates again.",
        MakPrivate => "Outside its contract this key may stop working one day. Be prepared for that.",
        KmsOrg => "A company’s or school’s server activates it for a limited time. Away from the organisation it lapses.",
        KmsPrivate => "It is set up for an organisation’s server. Perhaps it used to be a work or school PC.",
        Subscription => "It rests on a Pro licence and on a subscription.",
        Eval => "It is a trial with an end date, and no full licence.",
        LtscOem => "This edition comes through device makers and organisations.",
        Avma => "A host such as Hyper-V activates it.",
        KmsHost => "This computer activates others.",
        OemSlp => "A marker in this PC’s BIOS activates it.",
        OemCoa => "The key of the PC’s sticker activates it.",
        OlderWindows => "No source was found on how this generation activates today.",
        Server => "For servers the purchase and the contract decide.",
        Unknown => "The lines that decide are missing. Paste all that slmgr /dlv shows.",
        NotWindows => "This looks like Office or another product. Paste what slmgr /dlv shows.",
        Refurbished => "A refurbisher sold this used PC with a Windows of its own. It stays with this PC.",
    }

    certainty(Certainty) {
        CannotTell => "cannot tell",
        Possible => "possible",
        Likely => "likely",
        Certain => "certain",
    }

    likelihood(Likelihood) {
        Strong => "high",
        Possible => "possible",
        Unlikely => "low",
        CannotTell => "cannot tell",
        NotApplicable => "does not apply",
    }

    scenario(Scenario) {
        KeepUsing => "Keep using it as it is",
        ReinstallSameHw => "Reinstall on the same PC",
        OsDiskSwap => "New system disk",
        GpuRamNicChange => "Graphics / memory / network",
        MbSwap => "New motherboard",
        OtherPc => "Move to another PC",
        NewVm => "New virtual machine",
        ReuseVhd => "Reuse a virtual disk",
        ImageRestoreSameHw => "Restore a backup image",
        ImageRestoreOtherHw => "Restore the image on another PC",
        Inplace10To11 => "Upgrade from 10 to 11",
        CpuChange => "New CPU",
        BiosUpdate => "BIOS (UEFI) update",
    }

    group(ScenarioGroup) {
        SamePc => "The same PC",
        Parts => "New parts",
        OtherPc => "Another PC",
    }

    outcome(Outcome) {
        Ok => "No action needed",
        OkNoFallback => "Normally by itself",
        Action => "With a manual step",
        Chance => "It depends",
        Unlikely => "Not expected",
        NoRight => "Not allowed",
        Separate => "Needs its own",
        Org => "Organisation",
        Ends => "Ends",
        Unknown => "Unknown",
        Na => "Not applicable",
    }

    confidence(Confidence) {
        Low => "weak",
        Medium => "fair",
        High => "firm",
    }

    now(Now) {
        Activated => "Activated",
        Grace => "In a grace period",
        NotActivated => "Not activated",
        Unknown => "Cannot be read",
    }

    next_time(NextTime) {
        Automatic => "By itself",
        WithAction => "With a manual step",
        ThisPcOnly => "On this PC only",
        Depends => "It depends on the event",
        Organisation => "The organisation does it",
        Ends => "Not expected",
        Unknown => "Unknown",
    }

    weight(Weight) {
        Official => "Microsoft says",
        Code => "seen in files and outputs",
        Reports => "several reports",
        OneReport => "one report",
        OneTelephoneAnswer => "one telephone answer",
        Answer => "your answer",
        Inference => "our inference",
    }

    source_kind(SourceKind) {
        Official => "Microsoft",
        VendorForum => "vendor forum",
        Report => "report",
        Code => "data",
    }

    question(Question) {
        FirstWindows => "Which Windows was on this PC at first?",
        Bought => "Did you ever buy Windows 10 or 11 for it?",
        Maker => "Who made this PC?",
        Board => "Is the motherboard the one that was activated?",
        Linked => "What does Settings › System › Activation say?",
        Managed => "Does a company or school manage this PC?",
        Sticker => "Is there a sticker or a box with a key?",
        Installed => "When was 10 or 11 first installed?",
        Plan => "Which change do you plan?",
        Happened => "What happened last?",
        LinkedBefore => "Was the licence linked to a Microsoft account before that?",
        Edition => "Is it the same edition as before (Home or Pro)?",
        KeySource => "Where did the product key come from?",
        State => "Is Windows activated now?",
    }

    question_decides(Question) {
        FirstWindows => "It nearly settles whether this was a free upgrade.",
        Bought => "It settles whether the licence was bought.",
        Maker => "It tells whether the first Windows was bound to the PC.",
        Board => "It changes the chance of getting it back.",
        Linked => "It changes what can be done after a new part.",
        Managed => "It settles whose licence this is.",
        Sticker => "It tells what the first Windows was.",
        Installed => "It tells whether a free upgrade was still possible then.",
        Plan => "It changes what to do today.",
        Happened => "It decides what to try first.",
        LinkedBefore => "It tells whether the licence can be moved with that account.",
        Edition => "A licence only ever activates its own edition.",
        KeySource => "It tells whether the key is yours to use.",
        State => "It tells whether there is something to repair.",
    }

    advice(Advice) {
        PasteWholeOutput => "Copy all that slmgr /dlv shows and paste it",
        LinkAccount => "Link the licence to a Microsoft account",
        ImageBackup => "Make an image of the whole system, and test that it starts",
        KeepKey => "Keep the key and the receipt outside the PC",
        AskOrganisation => "Ask the company or school that manages it",
        FindOwnLicence => "Look for this PC’s own licence",
        NoteEvidence => "Save this output and a picture of the Activation page",
        AskMaker => "If the board fails, ask the maker for a repair first",
        KeepOldBoard => "Keep the old board and disk after a change",
        OnePartAtATime => "Change one part at a time and check the activation each time",
        RemoveFromOldPc => "Before a move, remove the key from the old PC (slmgr /upk)",
        UsePortal => "If asked for an Installation ID, use aka.ms/aoh",
        StayOnTen => "If it cannot run 11, stay on 10 with ESU",
        BudgetLicence => "Set money aside for a new licence",
        StoreAccount => "Sign in with the account that bought Pro",
        AskShop => "Before a repair, ask the shop with the order number",
    }

    advice_detail(Advice) {
        PasteWholeOutput => "The lines on the key and the status decide.",
        LinkAccount => "It can be done only while Windows is activated. Do not remove the PC from the account later.",
        ImageBackup => "On the same hardware this is the surest way back.",
        KeepKey => "The last five characters are not enough to install again.",
        AskOrganisation => "It activates again, and decides what happens when you leave.",
        FindOwnLicence => "Check the sticker, the receipts and the key in the firmware.",
        NoteEvidence => "It helps when you ask support or a shop later.",
        AskMaker => "With an equal board fitted as a repair the licence survives.",
        KeepOldBoard => "Putting the old board back and linking once saved a licence (2024).",
        OnePartAtATime => "You will see which change lost it, and can go back.",
        RemoveFromOldPc => "It may serve only one PC at a time.",
        UsePortal => "It replaced the phone in December 2025 and asks for a Microsoft or work account.",
        StayOnTen => "Extended updates for private PCs run to 12 October 2027.",
        BudgetLicence => "In Japan about 12,000 to 23,000 yen (articles of 2024 to 2026).",
        StoreAccount => "Pro is still yours: on the Activation page open the Store with that account, or enter Pro’s default key under “Change product key”, then restart.",
        AskShop => "A board that the shop replaces for a fault keeps the licence; a shop that built the PC stands in for the maker.",
    }
}

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
        InstallationId => "This is only an installation ID: it does not say what kind of licence you have. Run slmgr /dlv and paste what it prints.",
        SeveralWindows => "The text shows more than one Windows. Each was judged by itself.",
        CommandFailed => "This looks like a command that failed. The kind of licence is in the output of slmgr /dlv.",
        VbscriptMissing => "VBScript seems to be missing on this PC, so slmgr cannot run. The helper under step 1 works without it.",
        Mojibake => "The characters are garbled. Copy the text again, or use the file itself.",
        TooLong => "The text was too long; only its beginning was read.",
        PartMissing => "The helper could not read everything; the rest was read.",
    }

    tells(Tells) {
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
    }

    link_error(LinkError) {
        NotALink => "This link holds no verdict; perhaps it was cut off. Ask for the link again, or paste an output.",
        NewerVersion => "A newer version of this page made the link. Reload the page, or get the new version.",
        Damaged => "This link is damaged: cut off, or changed on the way. Ask the sender for it again.",
    }
}

sentences! {
    evidence_source(EvidenceSource) {
        Helper => "The helper under step 1 tells more: which Windows this one was installed over, and which one the firmware was made for.",
        Settings => "Only the sentence in Settings › Activation tells whether the licence is linked to a Microsoft account. It can be pasted below the rest.",
    }

    phrase(Phrase) {
        BeforeMore => "Before",
        AfterMore => "with what was added",
        KindOfLicence => "Kind of licence",
        FreeUpgradeChance => "Chance that it began as a free upgrade",
        HowSure => "How sure this is",
        QuestionsSharpen => "The questions below narrow it down.",
        IndicatorsTitle => "What stands out",
        IndicatorsNote => "None of this is proof, and that nothing stands out proves nothing either.",
        AllSigns => "What may stand out, and what we do not show",
        IndicatorHidden => "not shown on purpose",
        WhyThisKind => "Why we say so",
        Now => "Now",
        NextTime => "When it must activate again",
        Events => "If something happens",
        SpeaksAgainst => "What says no",
        SpeaksFor => "What says yes",
        GoodToKnow => "Good to know",
        Firmness => "Evidence",
        QuestionsTitle => "Answers sharpen the verdict",
        QuestionsNote => "Answers stay in this page. You can take them back at any time.",
        QuestionsDone => "No question is left that would change the verdict.",
        MoreEvidence => "More evidence",
        MoreQuestions => "More questions",
        DoNotKnow => "I do not know",
        AdviceTitle => "What to do today",
        AdviceNote => "The most useful first, for this PC.",
        ReadTitle => "What we read",
        ReadConflict => "Contradiction",
        NotShown => "not shown",
        EndsIn => "ends in",
        CopyLink => "Copy the link to this result",
        OtherForms => "Other forms",
        AsText => "Text",
        AsMarkdown => "For a forum (Markdown)",
        AsHtml => "For mail or a spreadsheet (table)",
        AsJson => "For programs (JSON)",
        AsQr => "QR code of the link",
        QrNote => "Scan this with a phone, and the same result opens there. The code holds the link above and nothing else.",
        LookAgain => "To look again",
        Print => "Print or PDF",
        Send => "Send…",
        CopyThis => "Copy this",
        GoesOut => "Exactly this goes out, and nothing else:",
        ChangedSince => "Since the sender’s page was checked, this has changed",
        LinkCopied => "Copied.",
        LinkNotCopied => "Copying failed. Select the text and copy it.",
        LinkNote => "The link holds only what this verdict rests on, and your answers. No ID and no name.",
        LinkFromFile => "This page runs from a file and has no address. Put the text above after the address of a published copy.",
        SharedNotice => "This result came by link. The sender reported it; nobody checked it.",
        SharedCut => "This link has no end mark. If it was cut off, the verdict may not be the sender’s.",
        SharedKnowledge => "Date of the facts on the sender’s page",
        LinkTitle => "The link could not be opened",
        NothingTitle => "No verdict from this text",
        Checked => "checked",
        KnowledgeDate => "Facts checked on",
        Stale => "These facts were checked more than 180 days ago. The rules may have changed.",
        RestoreText => "Bring back what was pasted before",
        FieldCut => "The text is very long, so the field shows only its beginning. All of it was read.",
        LinesLeftOut => " lines left out",
        Line => "line",
        Minutes => "minutes",
        Days => "days",
        Sources => "Sources",
        ContestedBy => "Against this",
        MethodTitle => "How we judge: every rule and its sources",
        MethodIntro => "Every verdict is a set of the rules below. Each says who stated it, when and in what form. Where they disagree, the certainty falls and both sides are shown.",
        ArticleTitle => "The thirteen rules of the article this began with",
        ArticleIntro => "One PC builder in Japan heard them in one telephone call on 28 November 2024 and says himself that they may be mistaken.",
        AllRules => "All other rules",
        TimelineTitle => "What changed when",
        OpenTitle => "What nobody knows",
        CodeNext => "What next",
        CodeUnknown => "This number is in none of our tables. We do not know what it means, and the verdict does not rest on it.",
        LimitTitle => "The article’s screen on the number of activations",
        LimitIntro => "The article’s text gives no code, so which screen it was cannot be proven. There are three candidates, the likeliest first.",
        LimitDoubt => "There is another code whose name says that the free offer has ended (0x803FA400). Nothing in the list of codes supports the reading that a right had ended and a screen on counts hid it. That a limit was really reached is at least as plausible. An organisation’s key (MAK) that is used up may look alike.",
        ChangedForUpgrades => "How this changed over time (for a free upgrade)",
        ChangedOverTime => "How this changed over time",
        RecoveryTitle => "What to do now",
        RecoverySteps => "In this order. Stop as soon as Windows says that it is activated.",
        StillWorks => "What keeps working",
        StillWorksDetail => "Windows keeps running, with updates, your programs and your files. There is a watermark, and the personal settings (background, colours) cannot be changed.",
        StepWorked => "It worked when",
        StepNext => "Go on when",
        StepCopy => "To copy",
        OnceActivated => "Once it is activated again",
        Candidates => "It may be",
    }
}
