//! The headline's question, answered in one sentence for a PC that is not known to be down.

use super::outlook::Outlook;
use crate::closed_set::closed_set;
use crate::vocabulary::{Outcome, Scenario};

closed_set! {
    /// What to expect of a reinstall, a new board and another PC, in one sentence. It is never
    /// firmer than these three outlooks.
    pub enum ShortAnswer {
        /// All three by itself or with a normal step.
        Movable = "movable",
        /// The same PC and a new board; another PC is open.
        BoardToo = "board-too",
        /// The same PC; a new board and another PC are contested.
        SamePcLikely = "same-pc-likely",
        /// The same PC; neither a new board nor another PC.
        SamePcOnly = "same-pc-only",
        /// A reinstall needs a key, an account or the maker's media.
        ReinstallWithStep = "reinstall-with-step",
        /// A reinstall is contested, too.
        ReinstallOpen = "reinstall-open",
        /// A company or school.
        Organisation = "organisation",
        /// It runs out, or does not come back.
        Ends = "ends",
        /// It cannot be told.
        Unknown = "unknown",
    }
}

impl ShortAnswer {
    /// Sums up the three events that owners ask about.
    pub fn of(outlooks: &[Outlook]) -> Self {
        let outcome = |scenario| {
            let mut all = outlooks.iter();
            let found = all.find(|outlook| outlook.scenario == scenario);
            found.map_or(Outcome::Unknown, |outlook| outlook.outcome)
        };
        let board = outcome(Scenario::MbSwap);
        let other = outcome(Scenario::OtherPc);
        let passes = |outcome| {
            matches!(
                outcome,
                Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
            )
        };
        // What ends with nothing done ends behind an image as well.
        if outcome(Scenario::KeepUsing) == Outcome::Ends {
            return Self::Ends;
        }
        match outcome(Scenario::ReinstallSameHw) {
            Outcome::Unknown | Outcome::Na => Self::Unknown,
            Outcome::Ends | Outcome::Unlikely | Outcome::NoRight | Outcome::Separate => Self::Ends,
            Outcome::Org => Self::Organisation,
            Outcome::Chance => Self::ReinstallOpen,
            _ if board == Outcome::Org => Self::Organisation,
            _ if passes(board) && passes(other) => Self::Movable,
            Outcome::Action => Self::ReinstallWithStep,
            Outcome::Ok | Outcome::OkNoFallback if passes(board) => Self::BoardToo,
            Outcome::Ok | Outcome::OkNoFallback => {
                let is_out = |outcome| {
                    matches!(
                        outcome,
                        Outcome::NoRight | Outcome::Unlikely | Outcome::Separate | Outcome::Ends
                    )
                };
                if is_out(board) && is_out(other) {
                    Self::SamePcOnly
                } else {
                    Self::SamePcLikely
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ShortAnswer;
    use crate::judge::{Kind, outlooks_of};
    use crate::text::Lang;
    use crate::vocabulary::{OutcomeIcon, Scenario};

    #[test]
    fn no_answer_is_firmer_than_the_outlooks_behind_it() {
        for kind in Kind::ALL {
            let outlooks = outlooks_of(*kind);
            let icon = |scenario| {
                let mut all = outlooks.iter();
                all.find(|outlook| outlook.scenario == scenario)
                    .map(|outlook| outlook.outcome.icon())
            };
            let passes =
                |scenario| matches!(icon(scenario), Some(OutcomeIcon::Best | OutcomeIcon::Good));
            let (reinstall, board, other) = (
                Scenario::ReinstallSameHw,
                Scenario::MbSwap,
                Scenario::OtherPc,
            );
            let promised: &[Scenario] = match ShortAnswer::of(&outlooks) {
                ShortAnswer::Movable => &[reinstall, board, other],
                ShortAnswer::BoardToo => &[reinstall, board],
                ShortAnswer::SamePcLikely
                | ShortAnswer::SamePcOnly
                | ShortAnswer::ReinstallWithStep
                | ShortAnswer::Organisation => &[reinstall],
                ShortAnswer::ReinstallOpen | ShortAnswer::Ends | ShortAnswer::Unknown => &[],
            };
            for scenario in promised {
                assert!(passes(*scenario), "{kind:?} {scenario:?}");
            }
        }
    }

    #[test]
    fn an_answer_is_one_short_sentence_of_its_own() {
        let mut seen = Vec::new();
        for answer in ShortAnswer::ALL {
            let ja = Lang::Ja.short_answer(*answer);
            let en = Lang::En.short_answer(*answer);
            assert!(ja.chars().count() <= 60, "{ja}");
            assert!(en.split_whitespace().count() <= 25, "{en}");
            assert!(!seen.contains(&ja) && !seen.contains(&en));
            seen.extend([ja, en]);
        }
    }
}
