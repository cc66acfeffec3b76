//! Many texts, one after another or side by side: what was judged once is not judged again.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use time::Date;

use crate::facts::Facts;
use crate::judge::Answers;
use crate::report::{Report, inspect_by};
use crate::verdict::Verdict;

/// As many verdicts are kept; a fleet has some dozens of kinds of PC, and a hostile one no end.
const MOST: usize = 1 << 12;

/// Reports on many texts with the same answers on the same day.
///
/// A verdict depends on the facts alone, which hold no name and no key, and in a fleet most PCs
/// share theirs with others. Finding the open questions is a quarter of a report's work.
#[derive(Debug)]
pub struct Inspector {
    answers: Answers,
    today: Date,
    /// By the facts and the answers that a text suggests.
    verdicts: RwLock<HashMap<(Facts, Answers), Verdict>>,
}

impl Inspector {
    /// Nothing is judged yet.
    pub fn new(answers: Answers, today: Date) -> Self {
        Self {
            answers,
            today,
            verdicts: RwLock::default(),
        }
    }

    /// What [`crate::inspect`] says of this text.
    ///
    /// ```
    /// use ninsho_rules::{Inspector, KNOWLEDGE_DATE, inspect, judge::Answers};
    ///
    /// let inspector = Inspector::new(Answers::default(), KNOWLEDGE_DATE);
    /// for text in ["License Status: Licensed", "0xC004F211", "License Status: Licensed"] {
    ///     let alone = inspect(text, &Answers::default(), KNOWLEDGE_DATE);
    ///     assert_eq!(inspector.inspect(text), alone);
    /// }
    /// ```
    pub fn inspect(&self, text: &str) -> Report {
        inspect_by(text, |evidence| {
            let judge = |facts, suggested: &Answers| self.verdict(facts, suggested);
            Report::judged_by(evidence, self.today, judge)
        })
    }

    fn verdict(&self, facts: Facts, suggested: &Answers) -> Verdict {
        let key = (facts, *suggested);
        // Nothing panics while it writes; and what was written is whole.
        let known = self.verdicts.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(verdict) = known.get(&key) {
            return verdict.clone();
        }
        let is_full = known.len() >= MOST;
        drop(known);
        let verdict = Verdict::of_story(facts, &self.answers, suggested, self.today);
        if !is_full {
            let known = self.verdicts.write();
            let mut known = known.unwrap_or_else(PoisonError::into_inner);
            known.insert(key, verdict.clone());
        }
        verdict
    }
}
