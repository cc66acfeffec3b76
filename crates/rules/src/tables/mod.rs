//! The tables: facts as rows, each list with its sources.

pub(crate) mod configuration;
pub(crate) mod keys;
