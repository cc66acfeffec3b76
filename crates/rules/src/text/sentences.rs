//! A table of sentences, one for each value of a closed set.

/// Writes tables of sentences; one that is missing does not compile.
macro_rules! sentences {
    ($( $name:ident($of:ident) { $( $variant:ident => $text:literal ),+ $(,)? } )+) => {
        $(
            pub(crate) fn $name(of: $of) -> &'static str {
                /// The places, in the order in which the sentences are written.
                #[allow(clippy::enum_variant_names, reason = "the names are the set's")]
                enum Place {
                    $( $variant ),+
                }
                static SENTENCES: $crate::lines::Lines =
                    $crate::lines::Lines::new(concat!($( $text, "\n" ),+));
                SENTENCES.get(match of {
                    $( $of::$variant => Place::$variant as usize ),+
                })
            }
        )+
    };
}

pub(super) use sentences;
