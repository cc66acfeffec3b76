//! What a value looks like, whatever its label says: shapes do not change with the language.
//!
//! Every matcher takes a normalised text, finds its shape anywhere in it, and looks at
//! each byte a bounded number of times.

mod channel;
mod cut_token;
mod guid;
mod key;
mod last_day;
mod name;
mod number;
mod pid;
mod release;

pub(crate) use channel::{Description, description, key_channel};
pub(crate) use guid::{Guid, guid};
pub(crate) use key::{PartialProductKey, has_full_key, is_mask, partial_product_key};
pub use last_day::LastDay;
pub(crate) use last_day::last_day;
pub(crate) use name::{Family, Name, name};
pub(crate) use number::{build, code, is_installation_id, minutes};
pub(crate) use pid::{Pid, ProductId, pid, product_code, product_id};
pub(crate) use release::release_in;

/// Whether the word, given in lower case, stands somewhere in the text, in either case.
fn has_word(text: &str, word: &str) -> bool {
    let word = word.as_bytes();
    let first = word.first().copied().unwrap_or_default();
    text.as_bytes().windows(word.len()).any(|part| {
        part.first()
            .is_some_and(|byte| byte.to_ascii_lowercase() == first)
            && part.eq_ignore_ascii_case(word)
    })
}
