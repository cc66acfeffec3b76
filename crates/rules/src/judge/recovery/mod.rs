//! The way back: what to expect of a PC that is not activated, and what to do, in order.

mod beside;
mod by_others;
mod edition;
mod keys;
mod ladder;
mod lost_key;
mod machine;
mod maker;
mod note;
mod order;
mod own_key;
mod pc;
mod prospect;
mod sides;
mod steps;

use serde::Serialize;
use time::Date;

use super::answer::{Answers, HappenedAnswer};
use super::classify::known;
use super::licence::Licence;
use super::now::Now;
use super::outlook::{Outlook, cited};
use super::rule_list::RuleList;
use crate::facts::Facts;
use crate::tables::rule::RuleId;
use crate::tables::source::SourceId;
pub use crate::tables::step::{Step, StepRow, Stop};
use crate::vocabulary::OutcomeIcon;
use crate::vocabulary::{Confidence, Kind, Outcome};
pub(super) use beside::beside;
pub use note::StepNote;
use pc::Pc;
use prospect::prospect;

/// What to expect of a PC that is not activated, and the steps, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recovery {
    /// What happened to it, as far as somebody says.
    pub happened: Option<HappenedAnswer>,
    /// Whether it comes back.
    pub outcome: Outcome,
    /// How firm that is.
    pub certainty: Confidence,
    /// The rules that lead to it, the leading one first.
    pub because: RuleList,
    /// The rules that speak against it.
    pub against: RuleList,
    /// The sources of these rules and of the steps, each once.
    pub sources: Vec<SourceId>,
    /// The steps that apply, in the order in which to try them; never empty.
    pub steps: Vec<Step>,
    /// Those of them that were tried already.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<Step>,
}

impl Recovery {
    /// Whether another step follows this one, to which somebody may go on.
    pub fn goes_on_after(&self, step: Step) -> bool {
        self.steps.last() != Some(&step)
    }

    /// The steps that are left to be tried, in their order.
    pub fn left(&self) -> impl Iterator<Item = Step> {
        let all = self.steps.iter().copied();
        all.filter(|step| !self.tried.contains(step))
    }

    /// Whether everything was tried in vain that costs nothing.
    pub fn is_all_tried(&self) -> bool {
        !self.tried.is_empty() && self.left().all(|step| step.stop() == Stop::End)
    }

    /// The mark of what is left to hope for.
    pub fn icon(&self) -> OutcomeIcon {
        if self.is_all_tried() {
            OutcomeIcon::Bad
        } else {
            self.outcome.icon()
        }
    }
}

/// The way back for this licence; `None` where it is activated, or nobody says that it is not.
pub fn recover(
    licence: &Licence,
    outlooks: &[Outlook],
    facts: &Facts,
    answers: &Answers,
    day: Date,
) -> Option<Recovery> {
    let mut recovery = uncited(licence, outlooks, facts, answers, day)?;
    let mut sources = cited(&recovery.because, &recovery.against);
    for source in recovery.steps.iter().flat_map(|step| step.sources()) {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
    recovery.sources = sources;
    Some(recovery)
}

/// The way back without its sources: enough to see whether an answer would change it.
pub(super) fn uncited(
    licence: &Licence,
    outlooks: &[Outlook],
    facts: &Facts,
    answers: &Answers,
    day: Date,
) -> Option<Recovery> {
    let now = Now::judge(facts, answers);
    if !matches!(now, Now::Grace | Now::NotActivated) || licence.kind == Kind::NotWindows {
        return None;
    }
    let known = known(facts, answers);
    let pc = Pc {
        kind: licence.kind,
        facts,
        answers: &known,
    };
    let happened = known.happened;
    let mut outlook = prospect(&pc, outlooks, happened)?;
    // “Only an image helps” stands beside no list of other steps.
    let holds = |rule: &RuleId| rule.row().holds_on(day) && *rule != RuleId::ArticleA8;
    outlook.because.retain(holds);
    outlook.against.retain(holds);
    if outlook.because.is_empty() {
        outlook.because.push(RuleId::ReturnsIfKnown);
    }
    let steps = pc.steps();
    let is_tried = |step: &Step| known.tried.has(*step);
    let tried: Vec<Step> = steps.iter().copied().filter(is_tried).collect();
    // What was to come by itself has had its time, and what was tried should have brought it.
    let had_its_time = known.tried.has(Step::WaitADay) || tried.len() > 2;
    if had_its_time && matches!(outlook.outcome, Outcome::Ok | Outcome::OkNoFallback) {
        outlook.outcome = Outcome::Chance;
        outlook.certainty = Confidence::Low;
    }
    Some(Recovery {
        happened,
        outcome: outlook.outcome,
        certainty: outlook.certainty,
        because: outlook.because,
        against: outlook.against,
        sources: Vec::new(),
        tried,
        steps,
    })
}
