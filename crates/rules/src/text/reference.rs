//! The words of the reference, a page for each rule, code and kind, that no verdict needs.

/// A word or sentence of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::VariantArray)]
pub enum ReferenceWord {
    /// “Windows activation: a reference”
    Reference,
    /// “Rules”
    Rules,
    /// “Rule”
    Rule,
    /// “Error codes”
    Codes,
    /// “Error code”
    Code,
    /// “Kinds of licence”
    Kinds,
    /// “Kind of licence”
    Kind,
    /// “What to expect”
    Outlooks,
    /// “Event”
    Event,
    /// “Outlook”
    Outcome,
    /// “Because”
    Because,
    /// “Against it”
    Against,
    /// “What it means for which licence, and what next”
    ByLicence,
    /// “Licence”
    Licence,
    /// “Why it matters”
    Matters,
    /// “What next”
    Next,
    /// “Where the kind is not known yet”
    AnyOther,
    /// “The way back, where it is not activated”
    WayBack,
    /// “The usual order, where nothing is said of what happened.”
    WayBackNote,
    /// “Holds”
    Holds,
    /// “Outlooks that rest on it”
    UsedIn,
    /// “No outlook of a kind alone rests on it; it counts together with what a PC shows or its owner answers.”
    NoOutlook,
    /// “Paste what this PC shows for its own verdict”
    Paste,
    /// “Likelihoods drawn from public sources. A private project that has nothing to do with Microsoft. Last checked”
    Foot,
}
