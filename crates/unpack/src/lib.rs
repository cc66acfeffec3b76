//! What the page's WASM is packed with, and unpacks it in the browser.
//!
//! One model foretells each bit from those before; xtask packs with it, the page
//! carries this crate as a small WASM of its own and unpacks. It must be small
//! and quick before all else: no allocation, no panic that the compiler could
//! not rule out (a message, and what prints it, would double its size), every
//! place within an array by remainder.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::large_stack_arrays,
    reason = "places are below 2^20, chances between 0 and 1, and large arrays in statics"
)]

mod arithmetic;
mod codes;
mod curves;
mod follow;
mod instructions;
mod mixer;
mod model;
#[cfg(target_family = "wasm")]
pub mod page;
mod past;
mod slot;
mod text;
mod unpacker;

pub use arithmetic::Interval;
pub use codes::LONGEST;
pub use model::Model;
pub use past::CLASSES;
pub use unpacker::Unpacker;

/// No WASM of more bytes can be packed.
pub const MOST_BYTES: usize = 1 << 20;

/// Odd numbers whose products look like chance.
const NODE: u32 = 0x9E37_79B1;
const SPREAD: u32 = 0x2C1B_3C6D;

fn hash(a: u32, b: u32) -> u32 {
    let hash = (a ^ b.wrapping_mul(NODE)).wrapping_mul(SPREAD);
    hash ^ (hash >> 15)
}
