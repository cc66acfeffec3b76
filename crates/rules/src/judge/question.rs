//! Which questions could still change something.

use time::Date;

use super::advice::advise;
use super::answer::{Answers, BoardAnswer, HappenedAnswer, ManagedAnswer, Question};
use super::classify::classify;
use super::indicators::indicators;
use super::now::Now;
use super::{outlooks, recovery};
use crate::facts::{Facts, Subject};
use crate::tables::indicator::Indicator;
use crate::tables::rule::RuleId;
use crate::vocabulary::Kind;

/// The unanswered questions of which at least one answer would change a verdict or the
/// advice, the most decisive first.
///
/// Nothing is listed by hand: every answer is tried, and what it changes is counted.
pub fn open_questions(facts: &Facts, answers: &Answers, day: Date) -> Vec<Question> {
    if !matches!(facts.subject, Subject::Windows | Subject::AddOn) {
        return Vec::new();
    }
    let state = Now::judge(facts, answers);
    let now = Verdict::of(facts, answers, day);
    let mut open: Vec<(usize, Question)> = Question::ALL
        .iter()
        .copied()
        .filter(|question| answers.get(*question).is_none())
        .filter(|question| fits(*question, &now, answers, state))
        .map(|question| {
            let weight: usize = question
                .options()
                .into_iter()
                .filter_map(|option| answers.with(question, Some(option)))
                .map(|tried| Verdict::of(facts, &tried, day))
                // That an answer would contradict the output is no reason to ask for it.
                .filter(|tried| tried.is_contradicted() == now.is_contradicted())
                .map(|tried| now.distance(&tried))
                .sum();
            (weight, question)
        })
        .filter(|(weight, _)| *weight > 0)
        .collect();
    // Of two that decide as much the earlier one comes first. Of a PC that is down it is asked
    // first what happened, and then what helps to bring it back.
    let is_reinstalled = matches!(
        answers.happened,
        Some(HappenedAnswer::Reinstall | HappenedAnswer::Disk | HappenedAnswer::Clone)
    );
    let rank = |question: Question| match question {
        // Whether there is anything to bring back decides what else is asked.
        Question::State => 0,
        // Whether an organisation's activation is left on it, its owner sees in Settings.
        Question::Linked | Question::Managed
            if now.licence.candidates.contains(&Kind::KmsPrivate) && !state.is_down() =>
        {
            0
        }
        _ if !state.is_down() => 1,
        Question::Happened => 0,
        // Whose PC it is decides whether anybody is there who activates it.
        Question::Managed if is_activated_by_others(now.licence.kind) => 0,
        // Whether there was a 10 before its old key stopped to work.
        Question::Installed if is_reinstalled && now.hopes_for_an_earlier_ten() => 1,
        Question::KeySource if now.licence.kind == Kind::RetailKey => 1,
        Question::Edition if is_reinstalled => 2,
        Question::LinkedBefore | Question::Edition => 3,
        _ => 4,
    };
    open.sort_by_key(|(weight, question)| {
        (rank(*question) + 1) * HEAVIEST - (*weight).min(HEAVIEST)
    });
    open.into_iter().map(|(_, question)| question).collect()
}

/// Whether the question fits this PC. What happened is asked of one that is down; where its key
/// came from, of one that has a key of its own.
fn fits(question: Question, now: &Verdict, answers: &Answers, state: Now) -> bool {
    let is_down = state.is_down();
    let is_replaced = matches!(
        answers.board,
        Some(BoardAnswer::ByMaker | BoardAnswer::ByOwner)
    );
    let is_theirs =
        answers.managed == Some(ManagedAnswer::Yes) && is_activated_by_others(now.licence.kind);
    match question {
        // What their PC came with, and what its user bought, changes nothing for an organisation.
        Question::FirstWindows
        | Question::Bought
        | Question::Sticker
        | Question::Installed
        | Question::Linked
            if is_theirs =>
        {
            false
        }
        // Whoever else activates it does so whatever happened.
        Question::Happened => is_down && !is_replaced && !is_activated_by_others(now.licence.kind),
        Question::LinkedBefore | Question::Edition => is_down,
        Question::KeySource => now.licence.kind == Kind::RetailKey,
        // What Settings says of a PC that is down is known; what it said before is asked.
        Question::Linked | Question::Plan => !is_down,
        Question::State => state == Now::Unknown,
        // Of a board that was replaced last it is known which one it is.
        Question::Board => !is_down && !answers.is_board_replaced() || answers.happened.is_none(),
        _ => true,
    }
}

const fn is_activated_by_others(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Mak | Kind::KmsOrg | Kind::KmsHost | Kind::Avma | Kind::Eval
    )
}

/// More than any answer weighs.
const HEAVIEST: usize = 1 << 16;

/// As much of a report as an answer can change.
struct Verdict {
    licence: super::Licence,
    outlooks: Vec<super::Outlook>,
    recovery: Option<super::Recovery>,
    advice: Vec<super::Advice>,
    indicators: Vec<Indicator>,
}

impl Verdict {
    fn of(facts: &Facts, answers: &Answers, day: Date) -> Self {
        let licence = classify(facts, answers);
        let outlooks = outlooks::uncited(&licence, facts, answers, day);
        let recovery = recovery::uncited(&licence, &outlooks, facts, answers, day);
        let advice = advise(&licence, facts, answers);
        Self {
            licence,
            outlooks,
            recovery,
            advice,
            indicators: indicators(facts, answers),
        }
    }

    fn is_contradicted(&self) -> bool {
        self.licence.against.contains(&RuleId::AnswerAgainstOutput)
    }

    /// Whether an old key was refused, and only an earlier activation lets it come back.
    fn hopes_for_an_earlier_ten(&self) -> bool {
        let against = self.recovery.as_ref().map(|recovery| &recovery.against);
        against.is_some_and(|rules| rules.contains(&RuleId::OldKeysStopped))
    }

    /// How much of the way back differs: whether it comes back, and what to do first.
    fn recovery_distance(&self, other: &Self) -> usize {
        let (a, b) = match (&self.recovery, &other.recovery) {
            (Some(a), Some(b)) => (a, b),
            (None, None) => return 0,
            _ => return 40,
        };
        20 * usize::from(a.outcome != b.outcome)
            + 4 * usize::from(a.certainty != b.certainty)
            + 10 * usize::from(a.steps.first() != b.steps.first())
            + 5 * usize::from(a.steps != b.steps)
    }

    /// How much differs: an outcome weighs more than its certainty, advice and indicators least.
    fn distance(&self, other: &Self) -> usize {
        let outlooks: usize = self
            .outlooks
            .iter()
            .zip(&other.outlooks)
            .map(|(a, b)| {
                10 * usize::from(a.outcome != b.outcome)
                    + 2 * usize::from(a.certainty != b.certainty)
            })
            .sum();
        10 * usize::from(self.licence.kind != other.licence.kind)
            + 10 * usize::from(self.licence.free_upgrade != other.licence.free_upgrade)
            + 2 * usize::from(self.licence.certainty != other.licence.certainty)
            + outlooks
            + self.recovery_distance(other)
            + usize::from(self.advice != other.advice)
            + usize::from(self.indicators != other.indicators)
    }
}
