//! What a Windows licence is, and what happens to it: text in, report out.
//!
//! The crate is pure and total: it has no clock, does no IO, and never panics on any input.

mod closed_set;
mod facts;
pub mod parse;
mod tables;
mod vocabulary;

pub use facts::{Facts, Subject};
pub use vocabulary::{Channel, Edition, KeyClass, Status, VolumeProof, Windows};
