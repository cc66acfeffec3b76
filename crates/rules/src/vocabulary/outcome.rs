//! What becomes of an activation, and how firm that is.

use crate::closed_set::closed_set;

closed_set! {
    /// What becomes of the activation.
    pub enum Outcome {
        /// It stays, or comes back by itself.
        Ok = "ok",
        /// Normally by itself; if not, there is no sure second way.
        OkNoFallback = "ok-no-fallback",
        /// It works with something the owner does.
        Action = "action",
        /// Contested, or it depends on what is not known.
        Chance = "chance",
        /// Not expected to work.
        Unlikely = "unlikely",
        /// The licence does not allow it.
        NoRight = "no-right",
        /// It needs a licence of its own.
        Separate = "separate",
        /// The organisation activates again.
        Org = "org",
        /// It ends anyway.
        Ends = "ends",
        /// Unknown: by this text, or to everybody.
        Unknown = "unknown",
        /// It does not apply.
        Na = "na",
    }
}

closed_set! {
    /// How firm an outlook is, from least to most.
    pub enum Confidence {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}
