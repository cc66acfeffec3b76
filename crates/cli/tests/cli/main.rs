//! The terminal as a user and a script meet it.
//!
//! These tests stand with the binary, because only here does cargo build it for them.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where a file cannot be written"
)]

mod answers;
mod command;
mod encodings;
mod fleet;
mod input;
mod link;
mod report;
mod surroundings;
