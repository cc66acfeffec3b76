//! Every sentence the product says in English.

mod codes;
mod history;
mod rules;
mod signs;
mod sources;

pub(super) use codes::{code, code_step, code_why, limit_candidate};
pub(super) use history::{era, event, open};
pub(super) use rules::rule;
pub(super) use signs::{sign, sign_follows, sign_innocent};
pub(super) use sources::source;

use crate::judge::{
    Advice, Certainty, Confidence, Kind, Likelihood, NextTime, Now, Outcome, Question, Scenario,
    ScenarioGroup,
};
use crate::parse::NoticeCode;
use crate::share::LinkError;
use crate::tables::rule::Weight;
use crate::tables::source::SourceKind;
use crate::text::Phrase;

pub(super) fn kind(of: Kind) -> &'static str {
    match of {
        Kind::FreeupOem => "Free upgrade (from a preinstalled Windows)",
        Kind::FreeupDsp => "Free upgrade (from a DSP Windows or the like)",
        Kind::FreeupRetail => "Free upgrade (from a boxed Windows)",
        Kind::Win10To11 => "Windows 11 over your Windows 10 licence",
        Kind::OemDm => "Preinstalled, with its key in the PC",
        Kind::OemNonslp => "System-builder (DSP) licence",
        Kind::RetailKey => "Retail licence with a key of its own",
        Kind::Store => "Bought in the Microsoft Store",
        Kind::UnknownDl => "Digital licence of unknown origin",
        Kind::Insider => "Insider preview",
        Kind::Mak => "An organisation’s volume licence (MAK)",
        Kind::MakPrivate => "An organisation’s key (MAK) on a private PC",
        Kind::KmsOrg => "Activated by an organisation (KMS)",
        Kind::KmsPrivate => "An organisation’s activation (KMS) on a private PC",
        Kind::Subscription => "Subscription (Microsoft 365 and the like)",
        Kind::Eval => "Evaluation edition",
        Kind::LtscOem => "LTSC or IoT of a device maker",
        Kind::Avma => "Virtual machine, activated by its host",
        Kind::NotActivated => "Not activated at the moment",
        Kind::KmsHost => "KMS host",
        Kind::OemSlp => "Preinstalled Vista or 7",
        Kind::OemCoa => "The key of the PC’s sticker",
        Kind::OlderWindows => "A Windows before Windows 10",
        Kind::Server => "Windows Server",
        Kind::Unknown => "This output does not tell",
        Kind::NotWindows => "Not a Windows licence",
    }
}

pub(super) fn explanation(of: Kind) -> &'static str {
    match of {
        Kind::FreeupOem => {
            "It runs on a public default key, which fits your answer that a maker’s PC with 7, 8 or 8.1 was upgraded."
        }
        Kind::FreeupDsp => {
            "It runs on a public default key, which fits your answer that it began as 7, 8 or 8.1."
        }
        Kind::FreeupRetail => {
            "It runs on a public default key, which fits your answer that a self-built PC with 7, 8 or 8.1 was upgraded."
        }
        Kind::Win10To11 => {
            "The Windows 10 licence was carried over to 11 at no cost. What kind of licence that was decides some events."
        }
        Kind::OemDm => "The maker of this PC put this licence in. It lives and dies with this PC.",
        Kind::OemNonslp => {
            "A licence sold to whoever builds a PC; in Japan many self-built PCs have it."
        }
        Kind::RetailKey => {
            "You can install again with your own key. Keep the key and the proof of purchase."
        }
        Kind::Store => "The purchase is on record in your Microsoft account.",
        Kind::UnknownDl => {
            "It runs on a public default key. A free upgrade from 7 or 8.1 and a bought licence look exactly the same."
        }
        Kind::Insider => "The licence of the Windows under it decides.",
        Kind::Mak => {
            "A company or school holds this key by contract. Its administrator activates again."
        }
        Kind::MakPrivate => {
            "Outside its contract this key may stop working one day. Be prepared for that."
        }
        Kind::KmsOrg => {
            "A company’s or school’s server activates it for a limited time. Away from the organisation it lapses."
        }
        Kind::KmsPrivate => {
            "It is set up for an organisation’s server. Perhaps it used to be a work or school PC."
        }
        Kind::Subscription => "It rests on a Pro licence and on a subscription.",
        Kind::Eval => "It is a trial with an end date, and no full licence.",
        Kind::LtscOem => "This edition comes through device makers and organisations.",
        Kind::Avma => "A host such as Hyper-V activates it.",
        Kind::NotActivated => "Before its kind matters, its present state needs mending.",
        Kind::KmsHost => "This computer activates others.",
        Kind::OemSlp => "A marker in this PC’s BIOS activates it.",
        Kind::OemCoa => "The key of the PC’s sticker activates it.",
        Kind::OlderWindows => "No source was found on how this generation activates today.",
        Kind::Server => "For servers the purchase and the contract decide.",
        Kind::Unknown => "The lines that decide are missing. Paste all that slmgr /dlv shows.",
        Kind::NotWindows => {
            "This looks like Office or another product. Paste what slmgr /dlv shows."
        }
    }
}

pub(super) fn certainty(of: Certainty) -> &'static str {
    match of {
        Certainty::CannotTell => "cannot tell",
        Certainty::Possible => "possible",
        Certainty::Likely => "likely",
        Certainty::Certain => "certain",
    }
}

pub(super) fn likelihood(of: Likelihood) -> &'static str {
    match of {
        Likelihood::Strong => "high",
        Likelihood::Possible => "possible",
        Likelihood::Unlikely => "low",
        Likelihood::CannotTell => "cannot tell",
        Likelihood::NotApplicable => "does not apply",
    }
}

pub(super) fn scenario(of: Scenario) -> &'static str {
    match of {
        Scenario::KeepUsing => "Keep using it as it is",
        Scenario::ReinstallSameHw => "Reinstall on the same PC",
        Scenario::OsDiskSwap => "New system disk",
        Scenario::GpuRamNicChange => "Graphics, memory, network",
        Scenario::CpuOrBiosChange => "New CPU, BIOS update",
        Scenario::MbSwap => "New motherboard",
        Scenario::OtherPc => "Move to another PC",
        Scenario::NewVm => "New virtual machine",
        Scenario::ReuseVhd => "Reuse a virtual disk",
        Scenario::ImageRestoreSameHw => "Restore a backup image",
        Scenario::ImageRestoreOtherHw => "Restore the image on another PC",
        Scenario::Inplace10To11 => "Upgrade from 10 to 11",
    }
}

pub(super) fn group(of: ScenarioGroup) -> &'static str {
    match of {
        ScenarioGroup::SamePc => "The same PC",
        ScenarioGroup::Parts => "New parts",
        ScenarioGroup::OtherPc => "Another PC",
    }
}

pub(super) fn outcome(of: Outcome) -> &'static str {
    match of {
        Outcome::Ok => "By itself",
        Outcome::OkNoFallback => "Normally by itself",
        Outcome::Action => "With a step of yours",
        Outcome::Chance => "It depends",
        Outcome::Unlikely => "Not expected",
        Outcome::NoRight => "Not allowed",
        Outcome::Separate => "Needs its own",
        Outcome::Org => "Organisation",
        Outcome::Ends => "Ends",
        Outcome::Unknown => "Nobody knows",
        Outcome::Na => "Not applicable",
    }
}

pub(super) fn confidence(of: Confidence) -> &'static str {
    match of {
        Confidence::Low => "weak",
        Confidence::Medium => "fair",
        Confidence::High => "firm",
    }
}

pub(super) fn now(of: Now) -> &'static str {
    match of {
        Now::Activated => "Activated",
        Now::Grace => "In a grace period",
        Now::NotActivated => "Not activated",
        Now::Unknown => "Cannot be read",
    }
}

pub(super) fn next_time(of: NextTime) -> &'static str {
    match of {
        NextTime::Automatic => "By itself",
        NextTime::WithAction => "With a step of yours",
        NextTime::ThisPcOnly => "On this PC only",
        NextTime::Depends => "It depends on the event",
        NextTime::Organisation => "The organisation does it",
        NextTime::Ends => "No prospect",
        NextTime::Unknown => "Nobody knows",
    }
}

pub(super) fn weight(of: Weight) -> &'static str {
    match of {
        Weight::Official => "Microsoft says",
        Weight::Code => "seen in files and outputs",
        Weight::Reports => "several reports",
        Weight::OneReport => "one report",
        Weight::OneTelephoneAnswer => "one telephone answer",
        Weight::Answer => "your answer",
        Weight::Inference => "our inference",
    }
}

pub(super) fn source_kind(of: SourceKind) -> &'static str {
    match of {
        SourceKind::Official => "Microsoft",
        SourceKind::VendorForum => "vendor forum",
        SourceKind::Report => "report",
        SourceKind::Code => "data",
    }
}

pub(super) fn question(of: Question) -> &'static str {
    match of {
        Question::FirstWindows => "Which Windows was on this PC at first?",
        Question::Bought => "Did you ever buy Windows 10 or 11 for it?",
        Question::Maker => "Who made this PC?",
        Question::Board => "Is the motherboard the one that was activated?",
        Question::Linked => "What does Settings › System › Activation say?",
        Question::Managed => "Does a company or school manage this PC?",
        Question::Sticker => "Is there a sticker or a box with a key?",
        Question::Installed => "When was 10 or 11 first installed?",
        Question::Plan => "Which change do you plan?",
    }
}

pub(super) fn question_decides(of: Question) -> &'static str {
    match of {
        Question::FirstWindows => "It nearly settles whether this was a free upgrade.",
        Question::Bought => "It settles whether the licence was bought.",
        Question::Maker => "It tells whether the first Windows was bound to the PC.",
        Question::Board => "It changes the chance of getting it back.",
        Question::Linked => "It changes what can be done after a new part.",
        Question::Managed => "It settles whose licence this is.",
        Question::Sticker => "It tells what the first Windows was.",
        Question::Installed => "It tells whether a free upgrade was still possible then.",
        Question::Plan => "It changes what to do today.",
    }
}

pub(super) fn advice(of: Advice) -> &'static str {
    match of {
        Advice::PasteWholeOutput => "Copy all that slmgr /dlv shows and paste it",
        Advice::RunTroubleshooter => "Try “Troubleshoot” in Settings › System › Activation",
        Advice::LinkAccount => "Link the licence to a Microsoft account",
        Advice::ImageBackup => "Make an image of the whole system, and test that it starts",
        Advice::KeepKey => "Keep the key and the receipt outside the PC",
        Advice::AskOrganisation => "Ask the company or school that manages it",
        Advice::FindOwnLicence => "Look for this PC’s own licence",
        Advice::NoteEvidence => "Save this output and a picture of the Activation page",
        Advice::AskMaker => "If the board fails, ask the maker for a repair first",
        Advice::KeepOldBoard => "Keep the old board and disk after a change",
        Advice::OnePartAtATime => "Change one part at a time and check the activation each time",
        Advice::RemoveFromOldPc => "Before a move, remove the key from the old PC (slmgr /upk)",
        Advice::UsePortal => "If asked for an Installation ID, use aka.ms/aoh",
        Advice::StayOnTen => "If it cannot run 11, stay on 10 with ESU",
        Advice::BudgetLicence => "Set money aside for a new licence",
    }
}

pub(super) fn advice_detail(of: Advice) -> &'static str {
    match of {
        Advice::PasteWholeOutput => "The lines on the key and the status decide.",
        Advice::RunTroubleshooter => {
            "If Microsoft knows a licence for this hardware, this brings it back."
        }
        Advice::LinkAccount => {
            "It can be done only while Windows is activated. Do not remove the PC from the account later."
        }
        Advice::ImageBackup => "On the same hardware this is the surest way back.",
        Advice::KeepKey => "The last five characters are not enough to install again.",
        Advice::AskOrganisation => "It activates again, and decides what happens when you leave.",
        Advice::FindOwnLicence => "Check the sticker, the receipts and the key in the firmware.",
        Advice::NoteEvidence => "It helps when you ask support or a shop later.",
        Advice::AskMaker => "With an equal board fitted as a repair the licence survives.",
        Advice::KeepOldBoard => {
            "Putting the old board back and linking once saved a licence (2024)."
        }
        Advice::OnePartAtATime => "You will see which change lost it, and can go back.",
        Advice::RemoveFromOldPc => "It may serve only one PC at a time.",
        Advice::UsePortal => {
            "It replaced the phone in December 2025 and asks for a Microsoft or work account."
        }
        Advice::StayOnTen => "Extended updates for private PCs run to 2027-10-12.",
        Advice::BudgetLicence => "In Japan about 12,000 to 23,000 yen (articles of 2024 to 2026).",
    }
}

pub(super) fn notice(of: NoticeCode) -> &'static str {
    match of {
        NoticeCode::UnknownLine => "This line was not understood",
        NoticeCode::Empty => "Nothing has been pasted yet",
        NoticeCode::NothingRecognised => {
            "No Windows licence was found in this text. Press Win + R, run slmgr /dlv, press Ctrl + C in the box that opens, and paste it here."
        }
        NoticeCode::NotWindows => "This describes Office or another product.",
        NoticeCode::AddOnOnly => {
            "Only an add-on such as ESU is shown. Paste the output of slmgr /dlv to its end."
        }
        NoticeCode::StatusUnknown => "The status line is there, in words we do not know.",
        NoticeCode::StatusMissing => "The status line is missing. Check that nothing was cut off.",
        NoticeCode::FullKey => {
            "The text holds a whole product key. It does not leave this page, but do not show it to others."
        }
        NoticeCode::InstallationId => {
            "This is only an installation ID: it does not say what kind of licence you have. Run \
             slmgr /dlv and paste what it prints."
        }
        NoticeCode::SeveralWindows => {
            "The text shows more than one Windows. Each was judged by itself."
        }
        NoticeCode::TooLong => "The text was too long; only its beginning was read.",
        NoticeCode::CommandFailed => {
            "This looks like a command that failed. The kind of licence is in the output of slmgr /dlv."
        }
        NoticeCode::VbscriptMissing => {
            "VBScript seems to be missing on this PC, so slmgr cannot run."
        }
        NoticeCode::Mojibake => {
            "The characters are garbled. Copy the text again, or use the file itself."
        }
    }
}

pub(super) fn link_error(of: LinkError) -> &'static str {
    match of {
        LinkError::NotALink => {
            "This link holds no verdict; perhaps it was cut off. Ask for the link again, or paste an output."
        }
        LinkError::NewerVersion => {
            "A newer version of this page made the link. Reload the page, or get the new version."
        }
        LinkError::Damaged => {
            "This link is damaged: cut off, or changed on the way. Ask the sender for it again."
        }
    }
}

#[expect(clippy::match_same_arms, reason = "one row an answer")]
pub(super) fn option(question: Question, answer: &str) -> &'static str {
    match (question, answer) {
        (Question::FirstWindows, "7") => "7, 8 or 8.1",
        (Question::FirstWindows, "10") => "10",
        (Question::FirstWindows, "11") => "11",
        (Question::FirstWindows, "none") => "none (self-built)",
        (Question::Bought, "key") => "yes, with a key",
        (Question::Bought, "store") => "yes, in the Store",
        (Question::Bought, "up") => "only Home to Pro",
        (Question::Bought, "no") => "no",
        (Question::Bought, "in") => "no, by Insider",
        (Question::Maker, "maker") => "a maker",
        (Question::Maker, "shop") => "a shop",
        (Question::Maker, "own") => "self-built",
        (Question::Maker, "used") => "second-hand",
        (Question::Maker, "vm") => "virtual machine",
        (Question::Board, "same") => "yes, the same",
        (Question::Board, "maker") => "replaced by the maker",
        (Question::Board, "own") => "replaced by me",
        (Question::Linked, "msa") => "digital licence linked to an account",
        (Question::Linked, "dl") => "digital licence, not linked",
        (Question::Linked, "key") => "product key",
        (Question::Linked, "org") => "organisation",
        (Question::Linked, "off") => "not activated",
        (Question::Managed, "yes") => "yes",
        (Question::Managed, "was") => "it used to",
        (Question::Managed, "no") => "no",
        (Question::Sticker, "7") => "a Windows 7 sticker",
        (Question::Sticker, "8") => "a Windows 8 sticker",
        (Question::Sticker, "box") => "a 10 or 11 box or card",
        (Question::Sticker, "none") => "none",
        (Question::Installed, "2015") => "2015 to July 2016",
        (Question::Installed, "2016") => "until September 2023",
        (Question::Installed, "2023") => "later",
        (Question::Plan, "none") => "none",
        (Question::Plan, "os") => "reinstall",
        (Question::Plan, "disk") => "disk",
        (Question::Plan, "board") => "motherboard",
        (Question::Plan, "cpu") => "CPU or BIOS",
        (Question::Plan, "pc") => "another PC",
        (Question::Plan, "vm") => "virtual machine",
        (Question::Plan, "11") => "upgrade to 11",
        _ => "",
    }
}

pub(super) fn phrase(of: Phrase) -> &'static str {
    match of {
        Phrase::KindOfLicence => "Kind of licence",
        Phrase::FreeUpgradeChance => "Chance that it began as a free upgrade",
        Phrase::HowSure => "How sure this is",
        Phrase::QuestionsSharpen => "The questions below narrow it down.",
        Phrase::SignsTitle => "What stands out",
        Phrase::SignsNote => {
            "None of this is proof, and that nothing stands out proves nothing either."
        }
        Phrase::AllSigns => "What may stand out, and what we do not show",
        Phrase::SignHidden => "not shown on purpose",
        Phrase::WhyThisKind => "Why we say so",
        Phrase::Now => "Now",
        Phrase::NextTime => "Next time",
        Phrase::Events => "If something happens",
        Phrase::SpeaksAgainst => "What says no",
        Phrase::SpeaksFor => "What says yes",
        Phrase::GoodToKnow => "Good to know",
        Phrase::Firmness => "Evidence",
        Phrase::QuestionsTitle => "Answers sharpen the verdict",
        Phrase::QuestionsNote => "Answers stay in this page. You can take them back at any time.",
        Phrase::QuestionsDone => "No question is left that would change the verdict.",
        Phrase::MoreEvidence => "More evidence",
        Phrase::MoreQuestions => "More questions",
        Phrase::DoNotKnow => "I do not know",
        Phrase::AdviceTitle => "What to do today",
        Phrase::AdviceNote => "The most useful first, for this PC.",
        Phrase::ReadTitle => "What we read",
        Phrase::ReadChannel => "Channel",
        Phrase::ReadKey => "Key",
        Phrase::ReadStatus => "Status",
        Phrase::ReadReason => "Reason code",
        Phrase::ReadKeyDate => "Key installed on",
        Phrase::ReadMinutes => "Time left",
        Phrase::ReadConflict => "Contradiction",
        Phrase::NotShown => "not shown",
        Phrase::EndsIn => "ends in",
        Phrase::CopyLink => "Copy the link to this result",
        Phrase::LinkCopied => "Copied.",
        Phrase::LinkNotCopied => "Copying failed. Select the text below and copy it.",
        Phrase::LinkNote => {
            "The link holds only what this verdict rests on, and your answers. No ID and no name."
        }
        Phrase::LinkFromFile => {
            "This page runs from a file and has no address. Put this after the address of a published copy."
        }
        Phrase::SharedNotice => {
            "This result came by link. The sender reported it; nobody checked it."
        }
        Phrase::SharedCut => {
            "This link has no end mark. If it was cut off, the verdict may not be the sender’s."
        }
        Phrase::SharedKnowledge => "As known to the sender’s page on",
        Phrase::LinkTitle => "The link could not be opened",
        Phrase::NothingTitle => "This could not be read",
        Phrase::Checked => "checked",
        Phrase::KnowledgeDate => "Facts checked on",
        Phrase::Stale => {
            "These facts were checked more than 180 days ago. The rules may have changed."
        }
        Phrase::RestoreText => "Bring back what was pasted before",
        Phrase::Line => "line",
        Phrase::Minutes => "minutes",
        Phrase::Days => "days",
        Phrase::Sources => "Sources",
        Phrase::ContestedBy => "Against this",
        Phrase::ChangedForUpgrades => "How this changed over time (for a free upgrade)",
        Phrase::ChangedOverTime => "How this changed over time",
        Phrase::TimelineTitle => "What changed when",
        Phrase::OpenTitle => "What nobody knows",
        Phrase::CodeNext => "What next",
        Phrase::CodeUnknown => {
            "This number is in none of our tables. We do not know what it means, and the verdict does not rest on it."
        }
        Phrase::LimitTitle => "The article’s screen on the number of activations",
        Phrase::LimitIntro => {
            "The article’s text gives no code, so which screen it was cannot be proven. There are three candidates, the likeliest first."
        }
        Phrase::LimitDoubt => {
            "There is another code whose name says that the free offer has ended (0x803FA400). Nothing in the list of codes supports the reading that a right had ended and a screen on counts hid it. That a limit was really reached is at least as plausible. An organisation’s key (MAK) that is used up may look alike."
        }
        Phrase::MethodTitle => "How we judge: every rule and its sources",
        Phrase::MethodIntro => {
            "Every verdict is a set of the rules below. Each says who stated it, when and in what form. Where they disagree, the certainty falls and both sides are shown."
        }
        Phrase::ArticleTitle => "The thirteen rules of the article this began with",
        Phrase::ArticleIntro => {
            "One PC builder in Japan heard them in one telephone call on 2024-11-28 and says himself that they may be mistaken."
        }
        Phrase::AllRules => "All other rules",
    }
}
