//! What is answered to what a story asks.

use crate::judge::{Asked, Kind, Outcome, Outlook, Scenario};
use crate::purchase::Purchase;
use crate::report::Report;
use crate::tables::rule::RuleId;
use crate::verdict::Verdict;
use crate::vocabulary::Windows;

/// The answer to a question of the owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply<'a> {
    /// Whether it has to be bought again.
    Purchase(Purchase),
    /// What becomes of it at an event.
    Event(&'a Outlook),
    /// What the sentences of these rules say.
    Rules(&'static [RuleId]),
}

impl Report {
    /// The answers to what the text asks, in its order, without those that the head of the report
    /// gives anyway: whether a PC that is down has to be bought for, and the one event that is
    /// planned.
    pub fn replies(&self) -> Vec<(Asked, Reply<'_>)> {
        let verdict = &self.verdict;
        let planned = verdict.planned().map(|outlook| outlook.scenario);
        let replies: Vec<_> = self
            .asked
            .iter()
            .filter_map(|asked| Some((*asked, verdict.reply(*asked)?)))
            .collect();
        let is_said = |reply: &Reply<'_>| match reply {
            Reply::Event(outlook) => Some(outlook.scenario) == planned,
            Reply::Purchase(_) => verdict.recovery.is_some(),
            Reply::Rules(_) => false,
        };
        if replies.iter().all(|(_, reply)| is_said(reply)) {
            return Vec::new();
        }
        replies
    }
}

impl Verdict {
    /// What is answered to this; `None` where the report has no better answer than its rows.
    pub fn reply(&self, asked: Asked) -> Option<Reply<'_>> {
        if asked == Asked::Buy {
            return Some(Reply::Purchase(self.purchase()));
        }
        let Some(scenario) = asked.scenario() else {
            return Some(Reply::Rules(self.rules_for(asked)));
        };
        let mut all = self.outlooks.iter();
        // Of a PC that is down the way back comes before any plan.
        let outlook = all.find(|one| one.scenario == scenario && self.recovery.is_none())?;
        (outlook.outcome != Outcome::Unknown).then_some(Reply::Event(outlook))
    }

    fn rules_for(&self, asked: Asked) -> &'static [RuleId] {
        let kind = self.licence.kind;
        match asked {
            Asked::MovedDisk => after_move(kind),
            Asked::BeforeChange => &[RuleId::BeforeAChange],
            Asked::SupportEnd if self.facts.windows == Some(Windows::Eleven) => {
                &[RuleId::SupportEndsUpdates]
            }
            Asked::SupportEnd => &[RuleId::SupportEndsUpdates, RuleId::PrivateUpdatesUntil2027],
            Asked::Leaving => after_leaving(kind),
            Asked::HandOver => after_handing_over(kind),
            Asked::Account => &[RuleId::AccountNotNeeded, RuleId::LinkedMovesLater],
            Asked::Evaluation if kind == Kind::Server => &[RuleId::ServerEvaluationConverts],
            Asked::Evaluation if self.facts.windows.is_some() => &[RuleId::EvaluationCannotConvert],
            Asked::Evaluation => &[
                RuleId::EvaluationCannotConvert,
                RuleId::ServerEvaluationConverts,
            ],
            Asked::Telephone => &[RuleId::VoiceLineEnded, RuleId::PhoneStillListed],
            Asked::SoldKey => &[RuleId::SoldKeyMayBeAnybodys, RuleId::CheckWithSlmgr],
            Asked::WhichToBuy => &[RuleId::OnlyPaidMoves, RuleId::DspStaysWithFirstPc],
            _ => &[RuleId::CheckWithSlmgr],
        }
    }
}

/// Whose licence counts once a disk of this licence is in another PC.
const fn after_move(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::RetailKey => &[RuleId::LicenceIsNotOnDisk, RuleId::RetailMayMove],
        Kind::OemNonslp => &[
            RuleId::LicenceIsNotOnDisk,
            RuleId::DspStaysWithFirstPc,
            RuleId::DspPartRule,
        ],
        Kind::OemDm | Kind::Refurbished | Kind::FreeupOem | Kind::OemSlp | Kind::OemCoa => {
            &[RuleId::LicenceIsNotOnDisk, RuleId::OemStaysWithPc]
        }
        _ => &[RuleId::LicenceIsNotOnDisk, RuleId::OnlyPaidMoves],
    }
}

/// What stays of this licence after leaving a company or a school.
const fn after_leaving(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::KmsOrg | Kind::KmsPrivate => {
            &[RuleId::KmsIsNotPermanent, RuleId::FirmwareMayTakeOver]
        }
        Kind::Mak | Kind::MakPrivate => &[RuleId::MakNeedsContract, RuleId::FirmwareMayTakeOver],
        Kind::Subscription => &[RuleId::SubscriptionRenews],
        Kind::FreeupOem
        | Kind::FreeupDsp
        | Kind::FreeupRetail
        | Kind::Win10To11
        | Kind::OemDm
        | Kind::OemNonslp
        | Kind::OemSlp
        | Kind::OemCoa
        | Kind::Refurbished => &[RuleId::OwnLicenceStays],
        _ => &[RuleId::LeavingDependsOnKey, RuleId::OwnLicenceStays],
    }
}

/// What becomes of this licence where the PC changes hands.
const fn after_handing_over(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::KmsOrg | Kind::KmsPrivate => &[RuleId::KmsIsNotPermanent],
        Kind::Mak | Kind::MakPrivate => &[RuleId::MakNeedsContract],
        Kind::Subscription => &[RuleId::SubscriptionRenews],
        Kind::RetailKey => &[RuleId::RetailMayMove, RuleId::AccountRemovalKeepsActivation],
        _ => &[
            RuleId::HandedOverWithPc,
            RuleId::AccountRemovalKeepsActivation,
        ],
    }
}

impl Asked {
    /// The event that is asked about.
    const fn scenario(self) -> Option<Scenario> {
        Some(match self {
            Self::Graphics => Scenario::GpuRamNicChange,
            Self::Cpu => Scenario::CpuChange,
            Self::Bios => Scenario::BiosUpdate,
            Self::Board => Scenario::MbSwap,
            Self::Disk => Scenario::OsDiskSwap,
            Self::Reinstall => Scenario::ReinstallSameHw,
            Self::OtherPc => Scenario::OtherPc,
            Self::Virtual => Scenario::NewVm,
            Self::Eleven => Scenario::Inplace10To11,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::judge::{Answers, Asked};
    use crate::report::inspect;
    use crate::tables::source::KNOWLEDGE_DATE;
    use crate::text::Lang;
    use crate::{Form, Report};

    fn report(text: &str) -> Report {
        inspect(text, &Answers::default(), KNOWLEDGE_DATE)
    }

    fn replied(report: &Report) -> Vec<Asked> {
        report.replies().iter().map(|(asked, _)| *asked).collect()
    }

    #[test]
    fn what_the_head_says_anyway_is_not_said_twice() {
        let down = report("Windows is not activated. Do I have to buy it again?");
        assert_eq!(down.asked, [Asked::Buy]);
        assert_eq!(replied(&down), []);
        let up = report("Windows 10 is activated. Do I have to buy it again?");
        assert_eq!(replied(&up), [Asked::Buy]);
    }

    #[test]
    fn of_a_text_without_a_licence_no_verdict_is_taken_along() {
        let nothing = report("New control board in the air purifier. Win or bin?");
        let said = nothing.export(Form::Text, Lang::En, None);
        assert!(said.starts_with("No Windows licence was found"), "{said}");
        assert!(!said.contains("Free upgrade"), "{said}");
    }

    #[test]
    fn an_answer_stands_first_in_every_form_and_a_link_brings_none() {
        let report = report("Windows 10 is activated. Do I have to buy it again?");
        for form in Form::ALL {
            let said = report.export(*form, Lang::En, None);
            assert!(said.contains("Buy it again? No."), "{said}");
            assert!(
                !report
                    .verdict
                    .export(*form, Lang::En, None)
                    .contains("Buy it again?")
            );
        }
        assert!(
            report
                .export(Form::Text, Lang::En, None)
                .trim_start()
                .starts_with("What you asked")
        );
    }
}
