//! Eras: when the answer changed, and what it was before.
//!
//! Only the kinds and scenarios whose answer has a history stand here; the rows of the
//! present era agree with the table of outlooks, and a test holds them to it.

mod eras;
mod rows;

pub use eras::Era;
pub use rows::Then;
use rows::{HISTORIES, History};
use time::Date;

use crate::vocabulary::{Kind, Scenario};

/// How the answer for this kind and scenario changed over the eras, oldest first; empty
/// when it has no history.
pub fn history(kind: Kind, scenario: Scenario) -> &'static [Then] {
    let own = |history: &&History| history.kind == kind && history.scenario == scenario;
    HISTORIES
        .iter()
        .find(own)
        .map_or(&[], |history| history.eras)
}

/// What was to be expected on this day, where that was before the present era and the answer
/// has a history.
pub(crate) fn before_the_present(
    kind: Kind,
    scenario: Scenario,
    day: Date,
) -> Option<&'static Then> {
    let era = Era::on(day);
    let (_present, past) = history(kind, scenario).split_last()?;
    past.iter().find(|then| then.era == era)
}

#[cfg(test)]
mod tests {
    use super::{Era, HISTORIES};
    use crate::tables::outlook;
    use crate::tables::source::KNOWLEDGE_DATE;

    #[test]
    fn a_history_has_every_era_and_its_present_agrees_with_the_outlooks() {
        for history in HISTORIES {
            let place = (history.kind, history.scenario);
            let eras: Vec<_> = history.eras.iter().map(|then| then.era).collect();
            assert_eq!(eras, Era::ALL, "{place:?}");
            let now = outlook::row(history.kind, history.scenario);
            let last = &history.eras[4];
            assert_eq!(last.era, Era::on(KNOWLEDGE_DATE));
            assert_eq!(last.outcome, now.outcome, "{place:?}");
            assert!(last.certainty <= now.certainty, "{place:?}");
        }
    }
}
