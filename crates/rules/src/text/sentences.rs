//! A table of sentences, one for each value of a closed set.

/// Writes tables of sentences: an exhaustive `match` each, so that one that is missing does not
/// compile. Written out, each row would name the set again, and rustfmt would give a long
/// sentence three lines.
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
