//! Clues: closed facts that a story tells, found by rows of words.
//!
//! A clue is a suggested answer. No model and no score find it: a row of words fires or it
//! does not, and says where it stands. What is planned or only asked is told apart from what
//! happened.

mod code;
mod key;
mod normal;

use std::ops::Range;

use normal::Normal;

use crate::parse::{Observed, line_starts};
use crate::tables::{configuration, keys};
use crate::vocabulary::{Channel, Edition, KeyClass};

/// What a text tells that is no output.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Clues {
    /// Every error code, in order, each once.
    pub codes: Vec<Observed<u32>>,
    /// The class of every key whose ending is named. The characters stand in the span.
    pub keys: Vec<Observed<KeyClass>>,
    /// The edition and channel of every Product ID whose group is known.
    pub product_ids: Vec<Observed<KeyGroup>>,
}

/// What the group in a Product ID tells of the installed key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyGroup {
    /// The edition; `None` where one key serves a family of editions (MAK, KMS host).
    pub edition: Option<Edition>,
    /// The channel.
    pub channel: Channel,
}

/// Reads the clues in a text. It never fails and never panics.
pub fn clues(text: &str) -> Clues {
    let normal = Normal::of(text);
    let place = Place {
        starts: line_starts(text),
        normal: &normal,
    };
    let class = |range: &Range<usize>| {
        let key = normal.text.get(range.clone()).unwrap_or_default();
        keys::public_class(key, None).unwrap_or(KeyClass::Own)
    };
    Clues {
        codes: code::codes(&normal)
            .into_iter()
            .map(|(code, range)| place.saw(code, &range))
            .collect(),
        keys: key::endings(&normal)
            .into_iter()
            .map(|range| place.saw(class(&range), &range))
            .collect(),
        product_ids: key::product_ids(&normal)
            .into_iter()
            .filter_map(|(id, range)| {
                let row = configuration::by_group(id.group)?;
                let group = KeyGroup {
                    edition: row.edition,
                    channel: row.channel,
                };
                Some(place.saw(group, &range))
            })
            .collect(),
    }
}

/// Where something stands in the source.
struct Place<'a> {
    starts: Vec<usize>,
    normal: &'a Normal,
}

impl Place<'_> {
    fn saw<T>(&self, value: T, range: &Range<usize>) -> Observed<T> {
        let span = self.normal.source(range);
        Observed {
            value,
            line: self
                .starts
                .partition_point(|start| *start <= span.start)
                .max(1),
            span,
        }
    }
}
