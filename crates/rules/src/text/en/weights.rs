//! English: what stands behind a rule.

use crate::tables::rule::Weight;
use crate::tables::source::SourceKind;
use crate::text::sentences::sentences;

sentences! {
    weight(Weight) {
        Official => "Microsoft says",
        Code => "seen in files and outputs",
        Reports => "several reports",
        OneReport => "one report",
        OneTelephoneAnswer => "one telephone answer",
        Answer => "your story or answer",
        Inference => "our inference",
    }

    source_kind(SourceKind) {
        Official => "Microsoft",
        VendorForum => "vendor forum",
        Report => "report",
        Code => "data",
    }
}
