//! Whether Windows has to be bought again: what most people fear, and ask first.

use crate::closed_set::closed_set;
use crate::judge::{
    EditionAnswer, HappenedAnswer, Kind, Now, Outcome, Recovery, Step, proves_firmware_key,
};
use crate::verdict::Verdict;

closed_set! {
    /// Whether a licence has to be bought. It is never firmer than the outcome that it rests on.
    pub enum Purchase {
        /// It is activated: nothing now.
        NotNow = "not-now",
        /// It is activated, and that ends.
        AtItsEnd = "at-its-end",
        /// Nobody says whether it is activated.
        Undecided = "undecided",
        /// Not for the change that is planned.
        NotForChange = "not-for-change",
        /// After the planned change, if it is refused then.
        PerhapsAfterChange = "perhaps-after-change",
        /// After the planned change.
        AfterChange = "after-change",
        /// Not yet: it is expected to come back without.
        NotYet = "not-yet",
        /// Not yet: after a repair whoever repaired it sees to it.
        RepairerFirst = "repairer-first",
        /// Not yet: the edition that was activated brings it back.
        EditionFirst = "edition-first",
        /// Not yet: whoever sold the key pays it back first.
        SellerFirst = "seller-first",
        /// It is not decided.
        Open = "open",
        /// Very likely.
        Likely = "likely",
        /// Very likely, and what it costs depends on a contract.
        LikelyByContract = "likely-by-contract",
        /// A company or a school activates it.
        Organisation = "organisation",
    }
}

impl Verdict {
    /// Whether Windows has to be bought again.
    pub fn purchase(&self) -> Purchase {
        if let Some(recovery) = &self.recovery {
            return self.purchase_of(recovery);
        }
        if self.now != Now::Activated {
            return Purchase::Undecided;
        }
        match self.planned().map(|outlook| outlook.outcome) {
            None | Some(Outcome::Unknown | Outcome::Na) if self.ends() => Purchase::AtItsEnd,
            None | Some(Outcome::Unknown | Outcome::Na) => Purchase::NotNow,
            Some(Outcome::Ok | Outcome::OkNoFallback | Outcome::Action) => Purchase::NotForChange,
            Some(Outcome::Chance) => Purchase::PerhapsAfterChange,
            Some(Outcome::Org) => Purchase::Organisation,
            Some(Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends) => {
                Purchase::AfterChange
            }
        }
    }

    /// Whether an activation ends though nothing changes.
    fn ends(&self) -> bool {
        matches!(
            self.licence.kind,
            Kind::Eval | Kind::KmsPrivate | Kind::Insider
        )
    }

    /// Whether another edition is installed than the one that has the licence.
    fn is_of_other_edition(&self) -> bool {
        self.counted.edition == Some(EditionAnswer::Other) || proves_firmware_key(&self.facts)
    }

    fn purchase_of(&self, recovery: &Recovery) -> Purchase {
        let has = |step| recovery.steps.contains(&step);
        match recovery.outcome {
            Outcome::Org => Purchase::Organisation,
            _ if has(Step::Refund) => Purchase::SellerFirst,
            Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends
                if self.licence.kind != Kind::Eval =>
            {
                if has(Step::NewLicence) {
                    Purchase::Likely
                } else {
                    Purchase::LikelyByContract
                }
            }
            _ if recovery.happened == Some(HappenedAnswer::MakerBoard) => Purchase::RepairerFirst,
            Outcome::Ok | Outcome::OkNoFallback | Outcome::Action if self.is_of_other_edition() => {
                Purchase::EditionFirst
            }
            Outcome::Ok | Outcome::OkNoFallback | Outcome::Action => Purchase::NotYet,
            _ => Purchase::Open,
        }
    }
}
