//! What happens in each scenario.

use serde::Serialize;
use time::Date;

use super::adjustment;
use super::answer::Answers;
use super::classify::known;
use super::licence::{Certainty, Licence, Likelihood};
use crate::facts::Facts;
use crate::tables::rule::{RuleId, Stance, Weight};
use crate::tables::source::{KNOWLEDGE_DATE, SourceId};
use crate::tables::{era, outlook};
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario};

/// The outlook for one scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outlook {
    /// The scenario.
    pub scenario: Scenario,
    /// What becomes of the activation.
    pub outcome: Outcome,
    /// How firm that is.
    pub certainty: Confidence,
    /// The rules that lead to it, the leading one first.
    pub because: Vec<RuleId>,
    /// The rules that speak against it.
    pub against: Vec<RuleId>,
    /// The sources of all these rules, each once.
    pub sources: Vec<SourceId>,
}

impl Outlook {
    /// The rules of this outlook that take this stance, in their order.
    pub fn with_stance(&self, stance: Stance) -> impl Iterator<Item = RuleId> + '_ {
        self.because
            .iter()
            .chain(&self.against)
            .copied()
            .filter(move |rule| rule.row().stance == stance)
    }

    /// Whether people have reported both: that it passed, and that it did not.
    pub fn has_opposing_reports(&self) -> bool {
        let mut reported = [Stance::Works, Stance::Fails].into_iter().map(|stance| {
            self.with_stance(stance).any(|rule| {
                // What somebody was told on the telephone is no PC that passed or failed.
                matches!(rule.row().weight, Weight::Reports | Weight::OneReport)
            })
        });
        reported.all(|found| found)
    }

    /// Whether what somebody met with, or was told, leads to it.
    pub(super) fn rests_on_reports(&self) -> bool {
        self.because.first().is_some_and(|rule| {
            matches!(
                rule.row().weight,
                Weight::Reports | Weight::OneReport | Weight::OneTelephoneAnswer
            )
        })
    }

    /// Whether some of its rules say that it passes and others that it does not.
    pub fn is_disputed(&self) -> bool {
        self.with_stance(Stance::Works).next().is_some()
            && self.with_stance(Stance::Fails).next().is_some()
    }

    /// Makes it another one, which rests on this rule alone.
    pub(super) fn replace(&mut self, outcome: Outcome, certainty: Confidence, rule: RuleId) {
        self.outcome = outcome;
        self.certainty = certainty;
        self.because = vec![rule];
        self.against.clear();
    }
}

/// The outlook of a kind in every scenario as the tables have it, with nothing known that could
/// adjust it.
pub fn outlooks_of(kind: Kind) -> Vec<Outlook> {
    judge(
        &Licence::of_kind(kind),
        &Facts::default(),
        &Answers::default(),
        KNOWLEDGE_DATE,
    )
}

/// The outlook of this licence in every scenario, as the rules stood or stand on this day.
///
/// Any day since 2015-07-29 can be asked for. On a day before the present era the outcome is
/// that of its era, where the answer has a history, and only rules that held then are named.
pub fn judge(licence: &Licence, facts: &Facts, answers: &Answers, day: Date) -> Vec<Outlook> {
    Scenario::ALL
        .iter()
        .map(|scenario| one(*scenario, licence, facts, answers, day))
        .collect()
}

fn one(
    scenario: Scenario,
    licence: &Licence,
    facts: &Facts,
    answers: &Answers,
    day: Date,
) -> Outlook {
    let row = outlook::row(licence.kind, scenario);
    // The free offer never reached some editions; then nothing of it belongs here.
    let never_offered =
        licence.kind == Kind::UnknownDl && licence.free_upgrade == Likelihood::NotApplicable;
    let holds = |rules: &[RuleId]| -> Vec<RuleId> {
        rules
            .iter()
            .copied()
            .filter(|rule| rule.row().holds_on(day))
            .filter(|rule| !(never_offered && is_about_free_upgrades(*rule)))
            .collect()
    };
    let then = era::before_the_present(licence.kind, scenario, day);
    let (outcome, certainty) = then.as_ref().map_or((row.outcome, row.certainty), |then| {
        (then.outcome, then.certainty)
    });
    let mut outlook = Outlook {
        scenario,
        outcome,
        certainty: certainty.min(cap(licence.certainty)),
        because: holds(row.because),
        against: holds(row.against),
        sources: Vec::new(),
    };
    adjustment::adjust(&mut outlook, licence.kind, facts, &known(facts, answers));
    // What this PC adds is no older than its rule.
    outlook.because = holds(&outlook.because);
    outlook.against = holds(&outlook.against);
    let of_era = then.filter(|then| then.outcome == outlook.outcome);
    if outlook.because.is_empty() && of_era.is_none() {
        outlook.replace(Outcome::Unknown, Confidence::Low, RuleId::CannotTell);
    }
    let rules = outlook.because.iter().chain(&outlook.against);
    let cited = rules.map(|rule| rule.row().sources);
    for source in cited.chain(of_era.map(|then| then.sources)).flatten() {
        if !outlook.sources.contains(source) {
            outlook.sources.push(*source);
        }
    }
    outlook
}

/// Whether the rule speaks of free upgrades and of nothing else.
const fn is_about_free_upgrades(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::ArticleA1
            | RuleId::ArticleA2
            | RuleId::ArticleA3
            | RuleId::ArticleA4
            | RuleId::ArticleA7
            | RuleId::ArticleA8
            | RuleId::ArticleA9
            | RuleId::BoardSwapSucceeded2024
            | RuleId::BoardSwapRefused2023
            | RuleId::LinkedStillWorked
            | RuleId::AccountWorked2016
            | RuleId::AgentsHelpedUntil2025
            | RuleId::ShopSaidBuyNew2016
            | RuleId::OldKeysStopped
    )
}

/// An outlook is never firmer than the licence it rests on.
const fn cap(certainty: Certainty) -> Confidence {
    match certainty {
        Certainty::Certain | Certainty::Likely => Confidence::High,
        Certainty::Possible => Confidence::Medium,
        Certainty::CannotTell => Confidence::Low,
    }
}
