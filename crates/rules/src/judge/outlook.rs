//! What becomes of the activation in one scenario.

use serde::Serialize;
use time::Date;

use super::rule_list::RuleList;
use crate::tables::era;
use crate::tables::rule::{RuleId, Stance, Weight};
use crate::tables::source::SourceId;
use crate::vocabulary::{Confidence, Kind, Outcome, OutcomeIcon, Scenario};

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
    pub because: RuleList,
    /// The rules that speak against it.
    pub against: RuleList,
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

    /// What the history of a kind has for it on an earlier day, where that is the same outcome.
    pub(super) fn of_era(&self, kind: Kind, day: Date) -> Option<&'static era::Then> {
        era::before_the_present(kind, self.scenario, day)
            .filter(|then| then.outcome == self.outcome)
    }

    /// Names the sources of its rules.
    pub(super) fn cite(&mut self, kind: Kind, day: Date) {
        self.sources = cited(&self.because, &self.against);
        let then = self.of_era(kind, day);
        for source in then.map(|then| then.sources).into_iter().flatten() {
            if !self.sources.contains(source) {
                self.sources.push(*source);
            }
        }
    }

    /// Makes it another one, which rests on this rule alone.
    pub(super) fn replace(&mut self, outcome: Outcome, certainty: Confidence, rule: RuleId) {
        self.outcome = outcome;
        self.certainty = certainty;
        self.because = RuleList::of_one(rule);
        self.against.clear();
    }
}

/// How good an outcome is beside another one, by its icon.
pub(super) const fn rank(outcome: Outcome) -> u8 {
    match outcome.icon() {
        OutcomeIcon::Bad => 0,
        OutcomeIcon::Open | OutcomeIcon::Na => 1,
        OutcomeIcon::Care => 2,
        OutcomeIcon::Good => 3,
        OutcomeIcon::Best => 4,
    }
}

/// The sources of these rules, each once.
pub(super) fn cited(because: &[RuleId], against: &[RuleId]) -> Vec<SourceId> {
    let mut sources = Vec::new();
    let rules = because.iter().chain(against);
    for source in rules.flat_map(|rule| rule.row().sources) {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
    sources
}
