//! The tables as a whole: complete, dated, sourced, worded as they must be.
//!
//! What was published under a name keeps it, so the names stand in snapshots. After a
//! change that is meant, `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes
//! them anew, and the commit shows what became of them.

mod documents;
mod first_screens;
mod languages;
mod questions;
mod rules;
mod snapshot;
mod sources;
mod texts;
