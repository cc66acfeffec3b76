//! A table of sentences, one for each value of a closed set.

/// Writes tables of sentences; one that is missing does not compile.
macro_rules! sentences {
    ($( $name:ident($of:ident) { $( $variant:ident => $text:literal ),+ $(,)? } )+) => {
        $(
            pub(crate) const fn $name(of: $of) -> &'static str {
                match of {
                    $( $of::$variant => $text ),+
                }
            }
        )+
    };
}

pub(super) use sentences;
