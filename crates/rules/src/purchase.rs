//! Whether Windows has to be bought again: what most people fear, and ask first.

use crate::closed_set::closed_set;
use crate::judge::{
    Asked, BoughtAnswer, EditionAnswer, HappenedAnswer, Kind, ManagedAnswer, Now, Outcome,
    Recovery, Step, is_unproven, proves_firmware_key,
};
use crate::verdict::Verdict;

closed_set! {
    /// Whether a licence has to be bought. It is never firmer than the outcome that it rests on.
    pub enum Purchase {
        /// It is activated: nothing now.
        NotNow = "not-now",
        /// It is activated as Home, and the Pro that was bought for it is to come back.
        ProIsPaid = "pro-is-paid",
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
        /// Whoever sold the PC answers for its Windows first.
        ShopFirst = "shop-first",
        /// Not yet: the edition that was activated brings it back.
        EditionFirst = "edition-first",
        /// Not yet: whoever sold the key pays it back first.
        SellerFirst = "seller-first",
        /// One PC of two, where both are to use one licence.
        OneOfTwo = "one-of-two",
        /// What costs nothing was tried, and a licence is left.
        IsLeft = "is-left",
        /// It is not decided.
        Open = "open",
        /// Very likely.
        Likely = "likely",
        /// Nothing that is sold activates this Windows.
        NoneSold = "none-sold",
        /// Very likely, and what it costs depends on a contract.
        LikelyByContract = "likely-by-contract",
        /// A company or a school activates it.
        Organisation = "organisation",
    }
}

impl Purchase {
    /// What a change of this outcome leads to, where that is known.
    const fn for_change(outcome: Outcome) -> Option<Self> {
        Some(match outcome {
            Outcome::Ok | Outcome::OkNoFallback | Outcome::Action => Self::NotForChange,
            Outcome::Chance => Self::PerhapsAfterChange,
            Outcome::Org => Self::Organisation,
            Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends => {
                Self::AfterChange
            }
            Outcome::Unknown | Outcome::Na => return None,
        })
    }
}

/// How bad an outcome is beside another one: what is unknown may be worse than what has a chance.
const fn badness(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Na => 0,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action => 1,
        Outcome::Org => 2,
        Outcome::Chance => 3,
        Outcome::Unknown => 4,
        Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends => 5,
    }
}

impl Verdict {
    /// Whether Windows has to be bought again.
    pub fn purchase(&self) -> Purchase {
        self.of_what_is_sold(self.purchase_at_all())
    }

    /// No licence that is sold today activates a Windows before 10.
    fn of_what_is_sold(&self, purchase: Purchase) -> Purchase {
        match purchase {
            Purchase::AfterChange
            | Purchase::IsLeft
            | Purchase::Likely
            | Purchase::LikelyByContract
            | Purchase::OneOfTwo
            | Purchase::Open
                if self.is_before_ten() =>
            {
                Purchase::NoneSold
            }
            _ => purchase,
        }
    }

    fn purchase_at_all(&self) -> Purchase {
        if let Some(recovery) = &self.recovery {
            return self.purchase_of(recovery);
        }
        if self.now != Now::Activated {
            // Whoever uses a PC of an organisation buys nothing for it, however it stands.
            return match self.counted.managed {
                Some(ManagedAnswer::Yes) => Purchase::Organisation,
                _ => Purchase::Undecided,
            };
        }
        let planned = self.planned();
        if planned.is_none() && self.is_pro_to_come_back() {
            return Purchase::ProIsPaid;
        }
        match planned.and_then(|outlook| self.purchase_for(outlook.outcome)) {
            Some(purchase) => purchase,
            None if self.ends() => Purchase::AtItsEnd,
            None => Purchase::NotNow,
        }
    }

    /// The same for whoever asks it beside other things: of several events the worst decides.
    /// `None` where a change is meant, and nobody knows what becomes of it.
    pub(crate) fn purchase_beside(&self, asked: &[Asked]) -> Option<Purchase> {
        let leaves = asked.contains(&Asked::Leaving);
        if self.recovery.is_some() {
            // Whoever leaves an organisation is not served by it.
            return Some(self.purchase())
                .filter(|said| !(leaves && *said == Purchase::Organisation));
        }
        let scenarios = asked.iter().filter_map(|asked| asked.scenario());
        let events = scenarios.filter_map(|event| self.outlook(event));
        let events = events.chain(self.planned());
        let outcomes: Vec<Outcome> = events
            .map(|outlook| outlook.outcome)
            .filter(|outcome| *outcome != Outcome::Na)
            .collect();
        let is_activated = self.now == Now::Activated;
        if outcomes.is_empty() && self.is_pro_to_come_back() {
            return Some(Purchase::ProIsPaid);
        }
        if let Some(worst) = outcomes.iter().max_by_key(|outcome| badness(**outcome)) {
            let purchase = self.purchase_for(*worst).filter(|_| is_activated);
            return purchase.map(|purchase| self.of_what_is_sold(purchase));
        }
        // A plan that nobody understood, or understood as done.
        let is_change_meant = asked
            .iter()
            .any(|asked| matches!(asked, Asked::BeforeChange | Asked::MovedDisk));
        let has_happened = self
            .counted
            .happened
            .is_some_and(|happened| happened != HappenedAnswer::Nothing);
        // What stays after leaving is another answer.
        let is_open = is_change_meant || leaves || is_activated && has_happened;
        (!is_open).then(|| self.purchase())
    }

    /// What a change of this outcome leads to on this PC: that an organisation sees to it holds
    /// only where there is one.
    fn purchase_for(&self, outcome: Outcome) -> Option<Purchase> {
        let is_open =
            outcome == Outcome::Org && is_unproven(self.licence.kind, &self.facts, &self.counted);
        match Purchase::for_change(outcome) {
            _ if is_open => Some(Purchase::PerhapsAfterChange),
            // What a client costs says nothing of a server.
            Some(Purchase::AfterChange) if self.facts.is_server() => {
                Some(Purchase::LikelyByContract)
            }
            purchase => purchase,
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
        self.counted.edition == Some(EditionAnswer::Other)
            || proves_firmware_key(&self.facts)
            || self.is_beside_refused_key()
    }

    /// Whether the PC has a licence of its own beside a key that was bought for nothing.
    fn is_beside_refused_key(&self) -> bool {
        self.licence.kind == Kind::OemDm && self.counted.is_key_beside_preinstalled()
    }

    /// Whether Pro was bought for a PC that is back on its activated Home.
    fn is_pro_to_come_back(&self) -> bool {
        let told = &self.counted;
        let is_home = self.facts.is_home() || told.edition == Some(EditionAnswer::Other);
        let is_same_pc = !matches!(
            told.happened,
            Some(
                HappenedAnswer::Board
                    | HappenedAnswer::MakerBoard
                    | HappenedAnswer::OtherPc
                    | HappenedAnswer::SecondPc
                    | HappenedAnswer::Virtual
            )
        );
        self.now == Now::Activated
            && told.bought == Some(BoughtAnswer::HomeToPro)
            && is_home
            && is_same_pc
    }

    fn purchase_of(&self, recovery: &Recovery) -> Purchase {
        let at = |step| recovery.left().position(|left| left == step);
        let has = |step| at(step).is_some();
        // What costs nothing and may help comes before the seller of a key that was not refused.
        let is_refund_first = match (at(Step::Refund), at(Step::DefaultKey)) {
            (Some(refund), Some(free)) => refund < free,
            (refund, None) => refund.is_some(),
            (None, Some(_)) => false,
        };
        match recovery.outcome {
            Outcome::Org => Purchase::Organisation,
            _ if is_refund_first && !self.is_beside_refused_key() => Purchase::SellerFirst,
            Outcome::Separate
                if recovery.happened == Some(HappenedAnswer::SecondPc) && has(Step::NewLicence) =>
            {
                Purchase::OneOfTwo
            }
            _ if recovery.is_all_tried() && has(Step::NewLicence) => Purchase::IsLeft,
            Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends
                if self.licence.kind != Kind::Eval =>
            {
                if has(Step::NewLicence) {
                    Purchase::Likely
                } else {
                    Purchase::LikelyByContract
                }
            }
            // Who has a key of their own enters it, whoever did the repair.
            _ if recovery.happened == Some(HappenedAnswer::MakerBoard)
                && at(Step::OwnKey).is_none_or(|own| own > 2) =>
            {
                Purchase::RepairerFirst
            }
            // An evaluation of a server becomes a full edition with a key that somebody bought.
            _ if has(Step::ConvertEvaluation) => Purchase::Open,
            Outcome::Ok | Outcome::OkNoFallback | Outcome::Action if self.is_of_other_edition() => {
                Purchase::EditionFirst
            }
            Outcome::Ok | Outcome::OkNoFallback | Outcome::Action => Purchase::NotYet,
            _ if has(Step::AskShop) => Purchase::ShopFirst,
            _ => Purchase::Open,
        }
    }
}
