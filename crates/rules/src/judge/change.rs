//! What a verdict was at an earlier time: for a link that somebody made then.

use time::Date;

use super::outlook::Outlook;
use crate::tables::era::{Era, history};
use crate::vocabulary::{Kind, Outcome, Scenario};

/// An event whose outlook is another one today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The event.
    pub scenario: Scenario,
    /// What was to be expected then.
    pub before: Outcome,
    /// What is to be expected now.
    pub after: Outcome,
    /// The era that brought the change; it names the day and the reason.
    pub since: Era,
}

/// What these outlooks of this kind were on the day `then`, where they are others on the day `now`.
///
/// Each change bears the first era after `then` whose answer was another one.
pub(crate) fn changes(kind: Kind, outlooks: &[Outlook], then: Date, now: Date) -> Vec<Change> {
    let mut changes = Vec::new();
    for outlook in outlooks {
        let eras = history(kind, outlook.scenario);
        let on = |day| eras.iter().find(|row| row.era == Era::on(day));
        let (Some(before), Some(after)) = (on(then), on(now)) else {
            continue;
        };
        let mut later = eras.iter().filter(|row| row.era.from() > then);
        let other = later.find(|row| row.outcome != before.outcome);
        // What this PC itself adds, a virtual machine say, has no history.
        let is_of_the_kind = outlook.outcome == after.outcome;
        let is_another = is_of_the_kind && before.outcome != after.outcome;
        if let (true, Some(since)) = (is_another, other) {
            changes.push(Change {
                scenario: outlook.scenario,
                before: before.outcome,
                after: after.outcome,
                since: since.era,
            });
        }
    }
    changes
}
