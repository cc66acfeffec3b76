//! English: what is asked.

use super::row::Row;
use crate::judge::Asked;

pub(super) const ROWS: &[Row] = &[Row {
    asked: Asked::Buy,
    words: "have to buy|need to buy|must i buy|buy a new licence|buy a new license|buy windows again|pay again|pay for",
    with: "",
    without: "office",
}];
