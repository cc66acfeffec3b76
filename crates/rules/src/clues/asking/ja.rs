//! Japanese: what is asked.

use super::row::Row;
use crate::judge::Asked;

pub(super) const ROWS: &[Row] = &[Row {
    asked: Asked::Buy,
    words: "買い直|買いなお|買わな|買うしか|購入し直|購入しな|新しく購入|お金|有料|費用|いくら",
    with: "",
    without: "office|オフィス|本体",
}];
