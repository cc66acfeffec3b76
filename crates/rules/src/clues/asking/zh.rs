//! Chinese: what is asked.

use super::row::Row;
use crate::judge::Asked;

pub(super) const ROWS: &[Row] = &[Row {
    asked: Asked::Buy,
    words: "重新买|再买|要买|要花钱|多少钱|重新購買|再買|要買|要花錢|多少錢",
    with: "",
    without: "office",
}];
