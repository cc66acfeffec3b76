//! Our tables against those of the knowledge base, where it lies beside the checkout.
//!
//! What the knowledge base has and we do not stands in lists here, each with its reason.

mod codes;
mod outlooks;
mod questions;
mod sources;
mod tables;
