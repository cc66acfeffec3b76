//! A table of sentences, one for each value of a closed set.

use std::sync::OnceLock;

/// The lines of one text, found once.
///
/// A pointer and a length for each of 1,100 sentences took 4 KB of the page.
pub(super) struct Sentences {
    text: &'static str,
    lines: OnceLock<Vec<&'static str>>,
}

impl Sentences {
    /// The sentences of this text, a line each.
    pub(super) const fn new(text: &'static str) -> Self {
        Self {
            text,
            lines: OnceLock::new(),
        }
    }

    /// The sentence at this place.
    pub(super) fn get(&self, place: usize) -> &'static str {
        let lines = self.lines.get_or_init(|| self.text.lines().collect());
        lines.get(place).copied().unwrap_or_default()
    }
}

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
                static SENTENCES: $crate::text::sentences::Sentences =
                    $crate::text::sentences::Sentences::new(concat!($( $text, "\n" ),+));
                SENTENCES.get(match of {
                    $( $of::$variant => Place::$variant as usize ),+
                })
            }
        )+
    };
}

pub(super) use sentences;
