//! English: the questions.

use crate::judge::{EvidenceSource, Question};
use crate::text::sentences::sentences;

sentences! {
    question(Question) {
        FirstWindows => "Which Windows was on this PC at first?",
        Bought => "Did you ever buy Windows 10 or 11 for it?",
        Maker => "Who made this PC?",
        Board => "Is this still the motherboard that Windows was activated on?",
        Linked => "What does Settings › System › Activation say?",
        Managed => "Does a company or school manage this PC?",
        Sticker => "Is there a sticker or a box with a key?",
        Installed => "When was 10 or 11 first installed?",
        Plan => "Which change do you plan?",
        Happened => "What happened last?",
        LinkedBefore => "Was the licence linked to a Microsoft account before that?",
        Edition => "Is it the same edition as before (Home or Pro)?",
        KeySource => "Where did the product key come from?",
        State => "Is Windows activated now?",
    }

    question_decides(Question) {
        FirstWindows => "It nearly settles whether this was a free upgrade.",
        Bought => "If you did, the licence may be one that was bought.",
        Maker => "It tells whether the first Windows was bound to the PC.",
        Board => "It changes the chance of getting it back.",
        Linked => "It changes what can be done after a new part.",
        Managed => "It settles whose licence this is.",
        Sticker => "It tells what the first Windows was.",
        Installed => "It tells whether a free upgrade was still possible then.",
        Plan => "It changes what to do today.",
        Happened => "It decides what to try first.",
        LinkedBefore => "It tells whether the licence can be moved with that account.",
        Edition => "A licence only ever activates its own edition.",
        KeySource => "It tells whether the key is yours to use.",
        State => "It tells whether there is something to repair.",
    }

    evidence_source(EvidenceSource) {
        Helper => "The helper under step 1 tells more: which Windows this one was installed over, and which one the firmware was made for.",
        Settings => "Only the sentence in Settings › Activation tells whether the licence is linked to a Microsoft account. It can be pasted below the rest.",
    }
}
