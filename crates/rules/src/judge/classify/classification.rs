//! The kind of a licence while it is being found.

use crate::judge::licence::Certainty;
use crate::tables::rule::RuleId;
use crate::vocabulary::Kind;

/// What the licence is, and the rules for and against it.
pub(super) struct Classification {
    pub(super) kind: Kind,
    pub(super) certainty: Certainty,
    pub(super) because: Vec<RuleId>,
    pub(super) against: Vec<RuleId>,
}

/// A kind, and the rules that say so.
pub(super) fn found(kind: Kind, certainty: Certainty, because: &[RuleId]) -> Classification {
    Classification {
        kind,
        certainty,
        because: because.to_vec(),
        against: Vec::new(),
    }
}

/// One step less certain.
pub(super) const fn lower(certainty: Certainty) -> Certainty {
    match certainty {
        Certainty::Certain => Certainty::Likely,
        Certainty::Likely | Certainty::Possible => Certainty::Possible,
        Certainty::CannotTell => Certainty::CannotTell,
    }
}
