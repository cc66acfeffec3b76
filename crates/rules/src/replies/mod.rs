//! What is answered to what a story asks.

mod by_kind;
mod often;

use by_kind::{
    after_handing_over, after_leaving, after_move, old_key, on_two, which_to_buy,
    while_not_activated,
};

use crate::judge::{
    Asked, Kind, LinkedAnswer, LinkedBeforeAnswer, Outcome, Outlook, PlanAnswer, Scenario, Step,
};
use crate::purchase::Purchase;
use crate::report::Report;
use crate::tables::rule::RuleId;
use crate::verdict::Verdict;
use crate::vocabulary::{ActivationMethod, Windows};

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
        let asked = self.asked.iter().copied();
        let replies: Vec<_> = asked
            .filter(|asked| !self.is_beside_the_point(*asked))
            .filter_map(|asked| {
                let reply = match asked {
                    Asked::Buy => Reply::Purchase(verdict.purchase_beside(&self.asked)?),
                    other => verdict.reply(other)?,
                };
                Some((asked, reply))
            })
            .collect();
        if replies
            .iter()
            .all(|(asked, reply)| verdict.says_anyway(*asked, reply))
        {
            return Vec::new();
        }
        replies
    }

    /// Whether something that weighs more is told beside what is asked: no telephone brings back a
    /// key that its seller has to pay back, and of a board that goes with the CPU, done or planned
    /// and not asked about itself, the CPU's outlook is no answer.
    fn is_beside_the_point(&self, asked: Asked) -> bool {
        match asked {
            Asked::Telephone => {
                let recovery = self.verdict.recovery.as_ref();
                recovery.is_some_and(|recovery| recovery.steps.contains(&Step::Refund))
            }
            Asked::Graphics | Asked::Cpu | Asked::Disk => {
                let told = &self.verdict.counted;
                let is_done = told.is_board_replaced();
                let is_planned =
                    matches!(told.plan, Some(PlanAnswer::Board | PlanAnswer::MakerBoard));
                (is_done || is_planned) && !self.asked.contains(&Asked::Board)
            }
            _ => false,
        }
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
        let outlook = self.outlook(scenario)?;
        // Of a PC that is down the way back comes before any plan.
        let is_said = self.recovery.is_none() && outlook.outcome != Outcome::Unknown;
        // One more part is absorbed whatever the licence is.
        if asked == Asked::Graphics && self.recovery.is_none() && !is_said {
            return Some(Reply::Rules(&[RuleId::SmallChangeAbsorbed]));
        }
        is_said.then_some(Reply::Event(outlook))
    }

    /// Whether the head of the report says it, or what goes on meanwhile, which stands under every
    /// way back.
    fn says_anyway(&self, asked: Asked, reply: &Reply<'_>) -> bool {
        match reply {
            Reply::Event(outlook) => self.planned() == Some(*outlook),
            Reply::Purchase(_) => self.recovery.is_some(),
            Reply::Rules(_) => asked == Asked::Unactivated && self.recovery.is_some(),
        }
    }

    /// Whether it is linked to a Microsoft account, as Settings shows or the owner says.
    fn is_linked(&self) -> bool {
        self.facts.activation_method == Some(ActivationMethod::DigitalLinked)
            || self.counted.linked == Some(LinkedAnswer::Linked)
            || self.counted.linked_before == Some(LinkedBeforeAnswer::Yes)
    }

    fn rules_for(&self, asked: Asked) -> &'static [RuleId] {
        let kind = self.licence.kind;
        match asked {
            Asked::MovedDisk => after_move(kind),
            Asked::BeforeChange if self.is_linked() => &[RuleId::BeforeAChangeLinked],
            Asked::BeforeChange => &[RuleId::BeforeAChange],
            Asked::SupportEnd if self.facts.windows == Some(Windows::Eleven) => {
                &[RuleId::SupportEndsUpdates]
            }
            Asked::SupportEnd => &[
                RuleId::SupportEndsUpdates,
                RuleId::PrivateUpdatesUntil2027,
                RuleId::PrivateUpdatesCost,
            ],
            Asked::Leaving => after_leaving(kind),
            Asked::HandOver => after_handing_over(kind),
            Asked::Account => &[RuleId::AccountNotNeeded, RuleId::LinkedMovesLater],
            Asked::Evaluation if kind == Kind::Server => &[RuleId::ServerEvaluationConverts],
            Asked::Evaluation if self.facts.windows.is_some() => {
                &[RuleId::EvaluationEnds, RuleId::EvaluationCannotConvert]
            }
            Asked::Evaluation => &[
                RuleId::EvaluationEnds,
                RuleId::EvaluationCannotConvert,
                RuleId::ServerEvaluationConverts,
            ],
            Asked::Telephone => &[
                RuleId::VoiceLineEnded,
                RuleId::PortalGivesId,
                RuleId::PhoneStillListed,
            ],
            Asked::SoldKey if self.facts.home_behind => &[
                RuleId::SoldKeyMayBeAnybodys,
                RuleId::HomeStaysBehind,
                RuleId::CheckWithSlmgr,
            ],
            Asked::SoldKey => &[RuleId::SoldKeyMayBeAnybodys, RuleId::CheckWithSlmgr],
            Asked::ProUpgrade => &[RuleId::ProInStore, RuleId::UpgradeStaysWithBase],
            Asked::SecondPc => on_two(kind),
            Asked::Unactivated => while_not_activated(kind),
            Asked::AccountEnd if kind == Kind::Store => &[
                RuleId::AccountRemovalKeepsActivation,
                RuleId::StoreAccountBrings,
            ],
            Asked::AccountEnd => &[RuleId::AccountRemovalKeepsActivation],
            Asked::RemoveKey => &[RuleId::KeyOffOnlyToMove],
            Asked::HomeOrPro => &[RuleId::EditionInSettings, RuleId::ProInStore],
            Asked::OldKey => old_key(kind),
            Asked::BiosBack => &[RuleId::BiosReplacesNothing, RuleId::BiosBackUnproven],
            Asked::WhichToBuy => which_to_buy(kind),
            Asked::Check => &[RuleId::CheckWithSlmgr],
            // These are answered by a purchase or an outlook.
            Asked::Buy
            | Asked::Graphics
            | Asked::Cpu
            | Asked::Bios
            | Asked::Board
            | Asked::Disk
            | Asked::Reinstall
            | Asked::OtherPc
            | Asked::Virtual
            | Asked::Eleven => &[],
        }
    }
}

impl Asked {
    /// The event that is asked about.
    pub(crate) const fn scenario(self) -> Option<Scenario> {
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
    use super::Reply;
    use crate::judge::{Answers, Asked};
    use crate::purchase::Purchase;
    use crate::report::inspect;
    use crate::tables::rule::RuleId;
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

    fn purchase(report: &Report) -> Option<Purchase> {
        report.replies().iter().find_map(|(_, reply)| match reply {
            Reply::Purchase(purchase) => Some(*purchase),
            _ => None,
        })
    }

    #[test]
    fn of_several_events_the_worst_decides_whether_it_is_bought() {
        let told = "Windows 11 is activated. It came preinstalled on my Dell. ";
        let small = report(&format!(
            "{told}If I replace the graphics card, do I have to buy it again?"
        ));
        assert_ne!(purchase(&small), Some(Purchase::NotNow));
        let both = report(&format!(
            "{told}Does it stay activated if I add more RAM? \
             And can I move my licence to a new PC, or do I have to buy a licence?"
        ));
        assert_eq!(purchase(&both), Some(Purchase::AfterChange));
    }

    #[test]
    fn a_pro_that_was_bought_for_this_pc_is_not_paid_again() {
        let told = "I upgraded my Acer laptop from Home to Pro in the Microsoft Store. ";
        let back = report(&format!(
            "{told}After a reset it is Home again. Home is activated. Do I have to buy Pro again?"
        ));
        assert_eq!(purchase(&back), Some(Purchase::ProIsPaid));
        let still = report(&format!(
            "{told}Windows is activated. Do I have to buy it again?"
        ));
        assert_eq!(purchase(&still), Some(Purchase::NotNow));
    }

    #[test]
    fn one_licence_for_two_pcs_is_one_too_few() {
        let text = |then: &str| {
            format!(
                "I put my retail key on a second computer and it is not activated there. {then}"
            )
        };
        let both = report(&text("The first one is in use. Can I use both?"));
        assert_eq!(both.verdict.purchase(), Purchase::OneOfTwo);
        let one = report(&text("The first one is gone."));
        assert_ne!(one.verdict.purchase(), Purchase::OneOfTwo);
    }

    #[test]
    fn what_rests_on_a_change_is_not_said_to_be_safe_as_it_is() {
        let open = report(
            "I have Windows 11. If I replace the motherboard, will it stay activated, \
             or do I have to buy a licence?",
        );
        assert_eq!(purchase(&open), None);
        let price = report("Windows 11 is activated. How much is it to go from Home to Pro?");
        assert_eq!(replied(&price), [Asked::ProUpgrade]);
    }

    #[test]
    fn a_text_that_only_asks_is_answered() {
        let asks = report("They say support of Windows 10 is over. Is the licence also finished?");
        assert_eq!(replied(&asks), [Asked::SupportEnd]);
        let said = asks.export(Form::Text, Lang::En, None);
        assert!(said.trim_start().starts_with("What you asked"), "{said}");
        // One that asks whether to buy may have no Windows yet.
        let buys = report("Do I have to buy Windows?");
        let said = buys.export(Form::Text, Lang::En, None);
        assert!(said.starts_with("No Windows licence was found"), "{said}");
    }

    #[test]
    fn of_a_board_that_goes_with_the_cpu_the_cpu_is_no_answer() {
        let text = |board: &str| {
            format!(
                "Windows 11は認証済みです。{board}CPUを替えても認証は外れませんか?サポートが終わったら認証も切れますか?"
            )
        };
        let alone = report(&text(""));
        assert_eq!(alone.asked, [Asked::Cpu, Asked::SupportEnd]);
        assert_eq!(replied(&alone), [Asked::Cpu, Asked::SupportEnd]);
        let both = report(&text("マザーボードを交換しました。"));
        assert_eq!(replied(&both), [Asked::SupportEnd]);
    }

    #[test]
    fn of_a_text_without_a_licence_no_verdict_is_taken_along() {
        let nothing = report("New control board in the air purifier. Win or bin?");
        let said = nothing.export(Form::Text, Lang::En, None);
        assert!(said.starts_with("No Windows licence was found"), "{said}");
        assert!(!said.contains("Free upgrade"), "{said}");
    }

    #[test]
    fn what_is_linked_is_not_to_be_linked() {
        let rules = |told: &str| {
            let asks = report(&format!(
                "{told} I plan a new motherboard. What should I do before I swap it?"
            ));
            asks.replies().iter().find_map(|(_, reply)| match reply {
                Reply::Rules(rules) => rules.first().copied(),
                _ => None,
            })
        };
        let linked =
            rules("Windows is activated with a digital license linked to your Microsoft account.");
        assert_eq!(linked, Some(RuleId::BeforeAChangeLinked));
        assert_eq!(
            rules("Windows 11 is activated."),
            Some(RuleId::BeforeAChange)
        );
    }

    #[test]
    fn an_answer_stands_first_in_every_form_and_a_link_brings_none() {
        let report = report("Windows 10 is activated. Do I have to buy it again?");
        for form in Form::ALL {
            let said = report.export(*form, Lang::En, None);
            assert!(
                said.contains("Buy it again? Not while nothing changes."),
                "{said}"
            );
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
