//! What a Windows licence is, and what happens to it: text in, report out.
//!
//! The crate is pure and total: it has no clock, does no IO, and never panics on any input.
//! The way of a text through it: `parse` (evidence) → [`Facts`] → `judge` (licence and
//! outlooks) → [`Report`]; `share` writes and opens links; `text` holds every sentence.

mod closed_set;
pub mod clues;
mod day;
pub mod evidence;
mod export;
mod facts;
mod gathered;
mod inspector;
mod json;
pub mod judge;
mod one_of;
pub mod parse;
mod phrases;
mod planned;
mod purchase;
mod replies;
mod report;
pub mod share;
mod tables;
mod term;
pub mod text;
mod verdict;
mod vocabulary;

pub use day::{day, day_of};
pub use export::Form;
pub use facts::{Facts, Subject};
pub use inspector::Inspector;
pub use json::Layout;
pub use purchase::Purchase;
pub use replies::Reply;
pub use report::{FoundCode, Report, Suggestion, inspect, is_stale};
pub use tables::code::{Cause, Code, CodeFamily, CodeRow, LimitCandidate, written_code};
pub use tables::era::{Era, Then, history};
pub use tables::history::{Event, Open};
pub use tables::indicator::{Indicator, IndicatorRow};
pub use tables::rule::{Rule, RuleId, Stance, Weight};
pub use tables::source::{
    KNOWLEDGE_DATE, NoAddress, Place, Reliability, Source, SourceId, SourceKind,
};
pub use time;
pub use verdict::{Provenance, Verdict};
pub use vocabulary::{
    ActivationMethod, Channel, Edition, ExtendedUpdates, FirmwareKey, Hardware, History, KeyClass,
    Machine, Renewal, Status, VolumeProof, Windows,
};
