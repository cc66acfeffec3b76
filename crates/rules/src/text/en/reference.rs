//! English: words of the reference.

use crate::text::ReferenceWord;
use crate::text::sentences::sentences;

sentences! {
    reference(ReferenceWord) {
        Reference => "Windows activation: a reference",
        Rules => "Rules",
        Rule => "Rule",
        Codes => "Error codes",
        Code => "Error code",
        Kinds => "Kinds of licence",
        Kind => "Kind of licence",
        Outlooks => "What to expect",
        Event => "Event",
        Outcome => "Outlook",
        Because => "Because",
        Against => "Against it",
        ByLicence => "What it means for which licence, and what next",
        Licence => "Licence",
        Matters => "Why it matters",
        Next => "What next",
        AnyOther => "Where the kind is not known yet",
        WayBack => "The way back, where it is not activated",
        WayBackNote => "The usual order, where nothing is said of what happened.",
        Holds => "Holds",
        UsedIn => "Outlooks that rest on it",
        NoOutlook => "No outlook of a kind alone rests on it; it counts together with what a PC shows or its owner answers.",
        Paste => "Paste what this PC shows for its own verdict",
        Foot => "Likelihoods drawn from public sources. A private project that has nothing to do with Microsoft. Last checked:",
    }
}
