//! What to do today, for this licence, in the order in which it helps.

use super::answer::{
    Answers, BoardAnswer, BoughtAnswer, HappenedAnswer, LinkedAnswer, MakerAnswer, ManagedAnswer,
    PlanAnswer,
};
use super::classify::known;
use super::licence::Licence;
use super::now::Now;
use crate::closed_set::closed_set;
use crate::facts::Facts;
use crate::tables::rule::RuleId;
use crate::tables::source::SourceId;
use crate::tables::step::ACTIVATION_PAGE;
use crate::vocabulary::{Edition, Kind, Windows};

closed_set! {
    /// One thing to do.
    pub enum Advice {
        /// Paste the whole output of `slmgr /dlv`.
        PasteWholeOutput = "paste-whole-output",
        /// Link the digital licence to a Microsoft account.
        LinkAccount = "link-account",
        /// Make a system image and test the restore medium.
        ImageBackup = "image-backup",
        /// Keep the key, the box and the receipt.
        KeepKey = "keep-key",
        /// Ask who manages the PC.
        AskOrganisation = "ask-organisation",
        /// Look for the PC's own licence under the volume key.
        FindOwnLicence = "find-own-licence",
        /// Note channel, edition and screens as evidence.
        NoteEvidence = "note-evidence",
        /// Sign in with the account that bought the step to Pro.
        StoreAccount = "store-account",
        /// Turn a server's evaluation into a full edition.
        ConvertEvaluation = "convert-evaluation",
        /// Install a licensed Windows over a client's evaluation.
        LeaveEvaluation = "leave-evaluation",
        /// Ask the shop, with the order number.
        AskShop = "ask-shop",
        /// Ask the maker first when the board fails.
        AskMaker = "ask-maker",
        /// Keep the old board until the new state is activated.
        KeepOldBoard = "keep-old-board",
        /// Change one part at a time.
        OnePartAtATime = "one-part-at-a-time",
        /// Remove the key from the old PC before the move.
        RemoveFromOldPc = "remove-from-old-pc",
        /// Use the portal when an Installation ID is asked for.
        UsePortal = "use-portal",
        /// Stay on Windows 10 with ESU when the hardware cannot take 11.
        StayOnTen = "stay-on-ten",
        /// Plan money for a new licence.
        BudgetLicence = "budget-licence",
    }
}

impl Advice {
    /// What to copy for it: an address for the Run box (Win+R), or a command.
    pub const fn copy(self) -> Option<&'static str> {
        match self {
            Self::LinkAccount | Self::StoreAccount => Some(ACTIVATION_PAGE),
            Self::PasteWholeOutput => Some("slmgr /dlv"),
            Self::RemoveFromOldPc => Some("slmgr /upk"),
            Self::UsePortal => Some("https://aka.ms/aoh"),
            Self::ConvertEvaluation => Some("DISM /online /Get-TargetEditions"),
            _ => None,
        }
    }

    /// Whether its clicks begin on the Activation page of Settings.
    pub fn is_in_settings(self) -> bool {
        self.copy() == Some(ACTIVATION_PAGE)
    }

    /// Who recommends it, or where its facts stand.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::PasteWholeOutput => &[SourceId::M25],
            Self::LinkAccount => &[SourceId::M07, SourceId::S02, SourceId::R15, SourceId::R03],
            Self::ImageBackup => &[SourceId::S01, SourceId::R30],
            Self::KeepKey | Self::RemoveFromOldPc => &[SourceId::M14, SourceId::M25],
            Self::AskOrganisation => &[SourceId::M16],
            Self::FindOwnLicence => &[SourceId::M09, SourceId::M16],
            Self::NoteEvidence => &[SourceId::M07],
            Self::AskMaker | Self::AskShop => &[SourceId::M13],
            Self::StoreAccount => &[SourceId::M08],
            Self::ConvertEvaluation => &[SourceId::R72],
            Self::LeaveEvaluation => &[SourceId::R19, SourceId::M08],
            Self::KeepOldBoard => &[SourceId::R03],
            Self::OnePartAtATime => &[SourceId::R01, SourceId::R42],
            Self::UsePortal => &[SourceId::M01],
            Self::StayOnTen => &[SourceId::M21],
            Self::BudgetLicence => &[SourceId::S01, SourceId::S04, SourceId::R31],
        }
    }
}

/// What to do today. Nothing that does not apply to this licence is in it.
pub fn advise(licence: &Licence, facts: &Facts, answers: &Answers) -> Vec<Advice> {
    let answers = &known(facts, answers);
    let kind = licence.kind;
    let mut list = Vec::new();
    let now = Now::judge(facts, answers);
    let licensed = now == Now::Activated;
    let is_home_to_pro = answers.bought == Some(BoughtAnswer::HomeToPro)
        && (kind == Kind::Store || facts.edition.is_some_and(Edition::is_home));
    if is_home_to_pro && !now.is_down() {
        list.push(Advice::StoreAccount);
    }
    // A managed PC is neither the owner's to link nor one for private updates.
    let is_managed = answers.managed == Some(ManagedAnswer::Yes);
    match kind {
        Kind::NotWindows => return list,
        Kind::Unknown if facts.renewal.is_some() => {
            list.extend([Advice::PasteWholeOutput, Advice::FindOwnLicence]);
        }
        // Who only answers questions has perhaps a PC that shows nothing any more.
        Kind::Unknown if now == Now::Unknown && is_nothing_read(facts) => {
            list.push(Advice::NoteEvidence);
        }
        Kind::Unknown => list.push(Advice::PasteWholeOutput),
        Kind::Mak | Kind::KmsOrg | Kind::KmsHost | Kind::Subscription | Kind::Avma => {
            list.push(Advice::AskOrganisation);
            list.push(Advice::ImageBackup);
        }
        Kind::MakPrivate => list.extend([Advice::FindOwnLicence, Advice::ImageBackup]),
        // An image brings back an activation that ends.
        Kind::KmsPrivate => list.extend([Advice::FindOwnLicence, Advice::BudgetLicence]),
        // The recovery says so of one that has ended.
        Kind::Eval if now.is_down() => {}
        Kind::Eval if facts.is_server() => list.push(Advice::ConvertEvaluation),
        Kind::Eval => list.extend([Advice::LeaveEvaluation, Advice::BudgetLicence]),
        _ => {
            let is_open = answers.linked != Some(LinkedAnswer::Linked) && !is_managed;
            if licensed && is_open && is_linkable(kind, facts) {
                list.push(Advice::LinkAccount);
            }
            // A key that somebody sold and that is refused is kept for nothing.
            let is_refused = now.is_down() && answers.is_key_sold();
            if kind == Kind::RetailKey && !is_refused {
                list.push(Advice::KeepKey);
            }
            if licence.against.contains(&RuleId::SubscriptionPossible) {
                list.push(Advice::AskOrganisation);
            }
            let is_shop_pc = answers.maker == Some(MakerAnswer::Shop);
            if is_shop_pc && !facts.has_firmware_key() {
                list.push(Advice::FindOwnLicence);
            }
            list.push(Advice::ImageBackup);
            list.push(Advice::NoteEvidence);
            if is_shop_pc || kind == Kind::Refurbished {
                list.push(Advice::AskShop);
            }
        }
    }
    planned(kind, answers, &mut list);
    if now.is_down() {
        // The recovery says what to do now; these are for a PC that is activated.
        list.retain(|advice| {
            !matches!(
                advice,
                Advice::ImageBackup
                    | Advice::LinkAccount
                    | Advice::BudgetLicence
                    | Advice::OnePartAtATime
                    | Advice::UsePortal
                    | Advice::RemoveFromOldPc
                    | Advice::PasteWholeOutput
            )
        });
        // These are for the time before a change, or for one that was made.
        let is_changed = matches!(
            answers.happened,
            Some(HappenedAnswer::Board | HappenedAnswer::Cpu | HappenedAnswer::OtherPc)
        ) || answers.board == Some(BoardAnswer::ByOwner)
            || matches!(
                answers.plan,
                Some(
                    PlanAnswer::Board
                        | PlanAnswer::MakerBoard
                        | PlanAnswer::Cpu
                        | PlanAnswer::OtherPc
                )
            );
        list.retain(|advice| match advice {
            Advice::AskMaker | Advice::AskShop => false,
            Advice::KeepOldBoard => is_changed,
            _ => true,
        });
        if kind == Kind::Unknown {
            list.push(Advice::NoteEvidence);
        }
    }
    if is_not_sold(facts) {
        list.retain(|advice| *advice != Advice::BudgetLicence);
    }
    let is_by_contract = facts.edition.is_some_and(Edition::is_by_contract);
    let is_private = !is_managed && !is_by_contract && !is_elsewhere(kind);
    // Of an add-on alone nobody knows whose PC it stands on.
    let has_updates = facts.extended_updates.is_some() && facts.channel.is_some();
    if facts.windows == Some(Windows::Ten) && is_private && !has_updates {
        list.push(Advice::StayOnTen);
    }
    list
}

/// Whether no line of any output was read.
fn is_nothing_read(facts: &Facts) -> bool {
    facts.channel.is_none()
        && facts.key.is_none()
        && facts.status.is_none()
        && facts.activation_method.is_none()
        && facts.windows.is_none()
        && facts.edition.is_none()
}

/// Whether this edition is not sold singly, so that no price can be named.
fn is_not_sold(facts: &Facts) -> bool {
    facts.is_server()
        || facts
            .edition
            .is_some_and(|edition| edition.is_by_contract() || edition.is_for_organisations())
}

/// Whether the private extended updates do not reach this kind: an organisation, a device maker
/// or an end date decides.
fn is_elsewhere(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Eval
            | Kind::LtscOem
            | Kind::Mak
            | Kind::KmsOrg
            | Kind::KmsHost
            | Kind::Subscription
            | Kind::Avma
    )
}

/// Whether this licence can be linked to a Microsoft account (Windows 10 and 11 only).
fn is_linkable(kind: Kind, facts: &Facts) -> bool {
    facts
        .windows
        .is_none_or(|windows| matches!(windows, Windows::Ten | Windows::Eleven))
        && matches!(
            kind,
            Kind::FreeupOem
                | Kind::FreeupDsp
                | Kind::FreeupRetail
                | Kind::UnknownDl
                | Kind::Win10To11
                | Kind::OemNonslp
                | Kind::Refurbished
                | Kind::RetailKey
                | Kind::Store
                | Kind::Insider
        )
}

/// What a planned change asks for.
fn planned(kind: Kind, answers: &Answers, list: &mut Vec<Advice>) {
    let oem = matches!(
        kind,
        Kind::OemDm | Kind::OemSlp | Kind::OemCoa | Kind::LtscOem | Kind::FreeupOem
    );
    let contested = matches!(
        kind,
        Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail | Kind::UnknownDl | Kind::OemNonslp
    );
    match answers.maker {
        // A virtual machine has no board, and for a self-built PC there is no maker.
        Some(MakerAnswer::Virtual) => {}
        Some(MakerAnswer::Own) if oem => {}
        _ if oem => list.push(Advice::AskMaker),
        _ if contested => list.push(Advice::KeepOldBoard),
        _ => {}
    }
    match answers.plan {
        Some(PlanAnswer::Board | PlanAnswer::MakerBoard | PlanAnswer::Cpu)
            if contested || kind == Kind::Win10To11 =>
        {
            list.push(Advice::OnePartAtATime);
            list.push(Advice::BudgetLicence);
        }
        Some(PlanAnswer::Board | PlanAnswer::OtherPc | PlanAnswer::Virtual) if contested || oem => {
            list.push(Advice::BudgetLicence);
        }
        Some(PlanAnswer::OtherPc | PlanAnswer::Board | PlanAnswer::Virtual)
            if kind == Kind::RetailKey =>
        {
            list.push(Advice::RemoveFromOldPc);
            list.push(Advice::UsePortal);
        }
        _ => {}
    }
}
