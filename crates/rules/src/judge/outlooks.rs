//! What happens in each scenario: the row of the tables, made that of this PC.

use time::Date;

use super::adjustment;
use super::answer::{Answers, HappenedAnswer, MakerAnswer, ManagedAnswer};
use super::classify::known;
use super::left_behind;
use super::licence::{Certainty, Licence, Likelihood};
use super::now::Now;
use super::outlook::{Outlook, rank};
use super::rule_list::RuleList;
use crate::facts::{Facts, Subject};
use crate::tables::outlook::Row;
use crate::tables::rule::{RuleId, Weight};
use crate::tables::source::KNOWLEDGE_DATE;
use crate::tables::{era, outlook};
use crate::vocabulary::{ActivationMethod, Confidence, Kind, Outcome, Scenario, Windows};

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
///
/// Of a PC that is not activated they say what holds once it is activated again; only “keep
/// using” is about today.
pub fn judge(licence: &Licence, facts: &Facts, answers: &Answers, day: Date) -> Vec<Outlook> {
    let mut outlooks = uncited(licence, facts, answers, day);
    for outlook in &mut outlooks {
        outlook.cite(licence.kind, day);
    }
    outlooks
}

/// The outlooks without their sources: enough to see whether an answer would change one.
pub(super) fn uncited(
    licence: &Licence,
    facts: &Facts,
    answers: &Answers,
    day: Date,
) -> Vec<Outlook> {
    let pc = Pc {
        licence,
        facts,
        answers: &known(facts, answers),
        now: Now::judge(facts, answers),
        day,
    };
    let scenarios = Scenario::ALL.iter();
    let mut outlooks: Vec<Outlook> = scenarios.map(|scenario| pc.outlook(*scenario)).collect();
    if pc.now.is_down() {
        left_behind::stay_behind(&mut outlooks, pc.licence.kind, pc.answers);
    }
    image_is_a_move(&mut outlooks);
    for outlook in &mut outlooks {
        pc.finish(outlook);
    }
    outlooks
}

/// An image that is restored on another PC is no better than a move to it, which it is.
fn image_is_a_move(outlooks: &mut [Outlook]) {
    let find = |scenario| outlooks.iter().position(|one| one.scenario == scenario);
    let (Some(other), Some(image)) = (find(Scenario::OtherPc), find(Scenario::ImageRestoreOtherHw))
    else {
        return;
    };
    let is_open = |at: usize| outlooks[at].outcome == Outcome::Na;
    if is_open(other)
        || is_open(image)
        || rank(outlooks[image].outcome) <= rank(outlooks[other].outcome)
    {
        return;
    }
    let mut moved = outlooks[other].clone();
    let rule = RuleId::ImageElsewhereIsAMove;
    moved.scenario = Scenario::ImageRestoreOtherHw;
    moved.certainty = moved.certainty.min(outlooks[image].certainty);
    moved.because.retain(|own| *own != rule);
    // What nobody knows and what others decide is explained first.
    let is_explained = matches!(moved.outcome, Outcome::Unknown | Outcome::Org);
    let at = if is_explained { moved.because.len() } else { 0 };
    moved.because.insert(at, rule);
    outlooks[image] = moved;
}

/// What an outlook is judged by.
struct Pc<'a> {
    licence: &'a Licence,
    facts: &'a Facts,
    /// With what the text itself tells.
    answers: &'a Answers,
    now: Now,
    day: Date,
}

impl Pc<'_> {
    /// The kind whose row of the table holds.
    ///
    /// Where no output shows a key, the licence of somebody's own PC is like any other of which
    /// only Microsoft's servers know: what holds for each that it may be.
    fn kind(&self) -> Kind {
        let is_own = self.answers.managed != Some(ManagedAnswer::Yes) && !self.is_by_key();
        if self.is_untold() && is_own && !self.answers.is_too_late() {
            Kind::UnknownDl
        } else {
            self.licence.kind
        }
    }

    /// The row of the tables. Of a company's PC whose licence nobody tells, and of a key that only
    /// Settings tells of, it is what holds for each that it may be.
    fn row(&self, scenario: Scenario) -> &'static Row {
        if self.is_untold() && self.answers.managed == Some(ManagedAnswer::Yes) {
            outlook::row_at_work(scenario)
        } else if self.is_untold() && self.is_by_key() {
            outlook::row_by_key(scenario)
        } else {
            outlook::row(self.kind(), scenario)
        }
    }

    /// Whether something is told of the PC, but neither an output nor anybody its licence. Where
    /// nothing at all is told, nothing is said.
    fn is_untold(&self) -> bool {
        let is_told = self.now != Now::Unknown || *self.answers != Answers::default();
        let is_unseen =
            self.facts.channel.is_none() && self.facts.key.is_none() && self.facts.volume.is_none();
        self.licence.kind == Kind::Unknown
            && is_unseen
            && is_told
            && self.facts.renewal.is_none()
            && self.facts.subject == Subject::Windows
            && !self.facts.is_server()
            && !self.facts.windows.is_some_and(Windows::is_before_ten)
    }

    /// Whether Settings says that a product key activates it.
    fn is_by_key(&self) -> bool {
        self.facts.activation_method == Some(ActivationMethod::ProductKey)
    }

    /// The free offer never reached some editions; then nothing of it belongs here.
    fn was_never_offered(&self) -> bool {
        self.licence.kind == Kind::UnknownDl
            && self.licence.free_upgrade == Likelihood::NotApplicable
    }

    /// Whether the PC came with 10 or 11, or with none and no old key, so that a licence of which
    /// nothing more is known is no free upgrade.
    fn had_nothing_to_upgrade(&self) -> bool {
        self.kind() == Kind::UnknownDl && self.answers.had_nothing_to_upgrade()
    }

    /// Whether this rule holds on the day, and for this licence.
    fn is_held(&self, rule: RuleId) -> bool {
        let is_no_upgrade = self.was_never_offered() || self.had_nothing_to_upgrade();
        rule.row().holds_on(self.day)
            && !(is_no_upgrade && is_about_free_upgrades(rule))
            && !(self.is_of_a_maker() && is_about_own_builds(rule))
    }

    /// Whether a maker sold the PC, or replaced its board: what happened to PCs that their owners
    /// built, with the old board refitted, is no example then.
    fn is_of_a_maker(&self) -> bool {
        let is_sold_by_one = match self.answers.maker {
            Some(MakerAnswer::Maker | MakerAnswer::Used) => true,
            None | Some(MakerAnswer::Shop) => {
                self.answers.happened == Some(HappenedAnswer::MakerBoard) && !self.facts.is_server()
            }
            Some(_) => false,
        };
        let is_managed = self.answers.managed == Some(ManagedAnswer::Yes);
        self.kind() == Kind::UnknownDl && is_sold_by_one && !is_managed
    }

    /// Those of these rules that hold.
    fn holds(&self, rules: &'static [RuleId]) -> RuleList {
        let mut held = RuleList::of_row(rules);
        held.retain(|rule| self.is_held(*rule));
        held
    }

    fn outlook(&self, scenario: Scenario) -> Outlook {
        let kind = self.kind();
        let row = self.row(scenario);
        let then = era::before_the_present(kind, scenario, self.day);
        let (outcome, certainty) = then.as_ref().map_or((row.outcome, row.certainty), |then| {
            (then.outcome, then.certainty)
        });
        let mut outlook = Outlook {
            scenario,
            outcome,
            certainty: certainty.min(cap(self.licence.certainty)),
            because: self.holds(row.because),
            against: self.holds(row.against),
            sources: Vec::new(),
        };
        if outlook.because.is_empty() && !row.because.is_empty() && self.was_never_offered() {
            // Nothing of the free offer belongs here; what is left is what always holds.
            outlook.because = self.holds(&[RuleId::ReturnsIfKnown]);
        }
        if scenario == Scenario::MbSwap && self.had_nothing_to_upgrade() {
            // Bought or sold with the PC: which of them decides.
            let is_built = self.answers.maker == Some(MakerAnswer::Own);
            outlook.because = self.holds(if is_built {
                &[RuleId::OnlyPaidMoves, RuleId::DspStaysWithFirstPc]
            } else {
                &[RuleId::OnlyPaidMoves, RuleId::PreinstalledIsBound]
            });
        }
        adjustment::adjust(&mut outlook, kind, self.facts, self.answers, self.now);
        // That an event does not apply rests on the release, and that a Windows is used with
        // limits on its state; everything else rests on the licence.
        let is_limited = outlook.because.first() == Some(&RuleId::NothingToLose);
        if outlook.outcome != Outcome::Na && !is_limited {
            outlook.certainty = outlook.certainty.min(cap(self.licence.certainty));
        }
        outlook
    }

    /// Rules of another day go.
    fn finish(&self, outlook: &mut Outlook) {
        // What this PC adds is no older than its rule.
        outlook.because.retain(|rule| self.is_held(*rule));
        outlook.against.retain(|rule| self.is_held(*rule));
        // On a day of which no rule is left but what the owner says, nothing bears it firmly.
        let mut because = outlook.because.iter();
        if because.all(|rule| rule.row().weight == Weight::Answer) {
            outlook.certainty = Confidence::Low;
        }
        if outlook.because.is_empty() && outlook.of_era(self.kind(), self.day).is_none() {
            outlook.replace(Outcome::Unknown, Confidence::Low, RuleId::CannotTell);
        }
    }
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
            | RuleId::NoSecondWay
            | RuleId::MovedDiskRefused2025
            | RuleId::FirmwareTpmCleared
    )
}

/// Whether the rule tells of a PC that somebody built from parts.
const fn is_about_own_builds(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::BoardSwapSucceeded2024 | RuleId::AccountWorked2016 | RuleId::DspByAgents
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
