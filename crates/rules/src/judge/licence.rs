//! What licence it is, and how sure that is.

use serde::Serialize;

use crate::closed_set::closed_set;
use crate::tables::rule::RuleId;
use crate::vocabulary::Kind;

closed_set! {
    /// How sure the kind is, from least to most.
    pub enum Certainty {
        CannotTell = "cannot-tell",
        Possible = "possible",
        Likely = "likely",
        Certain = "certain",
    }
}

closed_set! {
    /// How likely the licence began as a free upgrade from 7, 8 or 8.1.
    pub enum Likelihood {
        Strong = "strong",
        Possible = "possible",
        Unlikely = "unlikely",
        CannotTell = "cannot-tell",
        NotApplicable = "not-applicable",
    }
}

/// The licence, as far as facts and answers tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Licence {
    /// Its kind.
    pub kind: Kind,
    /// Where the kind is not known: those that it may be, the likeliest first; at most four.
    pub candidates: Vec<Kind>,
    /// Whether it may have begun as a free upgrade.
    pub free_upgrade: Likelihood,
    /// How sure the kind is.
    pub certainty: Certainty,
    /// The rules that lead to the kind, the strongest first.
    pub because: Vec<RuleId>,
    /// The rules that speak against it.
    pub against: Vec<RuleId>,
}

impl Licence {
    /// How likely it began as a free upgrade, where that is not said by the kind itself.
    pub fn open_free_upgrade(&self) -> Option<Likelihood> {
        let is_said = matches!(
            self.kind,
            Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail
        ) || self.free_upgrade == Likelihood::NotApplicable;
        (!is_said).then_some(self.free_upgrade)
    }

    /// A licence of which nothing but the kind is known.
    pub const fn of_kind(kind: Kind) -> Self {
        Self {
            kind,
            candidates: Vec::new(),
            free_upgrade: Likelihood::CannotTell,
            certainty: Certainty::Certain,
            because: Vec::new(),
            against: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Licence, Likelihood};
    use crate::vocabulary::Kind;

    #[test]
    fn whether_it_was_a_free_upgrade_is_not_asked_beside_a_kind_that_says_so() {
        let open = |kind| Licence::of_kind(kind).open_free_upgrade();
        for kind in [Kind::FreeupOem, Kind::FreeupDsp, Kind::FreeupRetail] {
            assert_eq!(open(kind), None, "{kind:?}");
        }
        assert_eq!(open(Kind::UnknownDl), Some(Likelihood::CannotTell));
    }
}
