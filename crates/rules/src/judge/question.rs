//! Which questions could still change something.

use time::Date;

use super::advice::advise;
use super::answer::{Answers, Question};
use super::classify::classify;
use super::indicators::indicators;
use super::outlook::judge;
use crate::facts::{Facts, Subject};
use crate::order;
use crate::tables::indicator::Indicator;
use crate::tables::rule::RuleId;

/// The unanswered questions of which at least one answer would change a verdict or the
/// advice, the most decisive first.
///
/// Nothing is listed by hand: every answer is tried, and what it changes is counted.
pub fn open_questions(facts: &Facts, answers: &Answers, day: Date) -> Vec<Question> {
    if facts.subject != Subject::Windows {
        return Vec::new();
    }
    let now = Verdict::of(facts, answers, day);
    let open: Vec<(usize, Question)> = Question::ALL
        .iter()
        .copied()
        .filter(|question| answers.get(*question).is_none())
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
    // Of two that decide as much the earlier one comes first.
    order::by(open, |(weight, _)| usize::MAX - *weight)
        .into_iter()
        .map(|(_, question)| question)
        .collect()
}

/// As much of a report as an answer can change.
struct Verdict {
    licence: super::Licence,
    outlooks: Vec<super::Outlook>,
    advice: Vec<super::Advice>,
    indicators: Vec<Indicator>,
}

impl Verdict {
    fn of(facts: &Facts, answers: &Answers, day: Date) -> Self {
        let licence = classify(facts, answers);
        let outlooks = judge(&licence, facts, answers, day);
        let advice = advise(&licence, facts, answers);
        Self {
            licence,
            outlooks,
            advice,
            indicators: indicators(facts, answers),
        }
    }

    fn is_contradicted(&self) -> bool {
        self.licence.against.contains(&RuleId::AnswerAgainstOutput)
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
            + usize::from(self.advice != other.advice)
            + usize::from(self.indicators != other.indicators)
    }
}
