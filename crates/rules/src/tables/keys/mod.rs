//! The public product keys, by their last five characters.
//!
//! Only these five stand anywhere in the project. Five characters can collide, so a row
//! counts only when the edition fits the one that the block shows by other means.

mod rows;

use rows::{PUBLIC_KEYS, PublicKey};

use crate::vocabulary::{Edition, KeyClass};

/// The class of a public key with these last five characters.
///
/// `edition` is the block's edition where another line shows it: a row of another edition
/// is then a coincidence and not a match. `None` when no public table has the key.
pub(crate) fn public_class(last_five: &str, edition: Option<Edition>) -> Option<KeyClass> {
    let fits = |row: &&PublicKey| {
        row.last_five.eq_ignore_ascii_case(last_five)
            && edition.is_none_or(|shown| same_family(shown.id(), row.edition.id()))
    };
    PUBLIC_KEYS.iter().find(fits).map(|row| row.class)
}

/// Server editions carry suffixes (`Core`, `ACor`, `Eval`) that share one key.
fn same_family(shown: &str, row: &str) -> bool {
    shown == row || (row.starts_with("Server") && shown.starts_with(row))
}
