//! The tables: facts as rows, each with its sources.

pub(crate) mod code;
pub(crate) mod configuration;
pub(crate) mod era;
pub(crate) mod history;
pub(crate) mod host;
pub(crate) mod keys;
pub(crate) mod outlook;
pub(crate) mod rule;
pub(crate) mod sign;
pub(crate) mod source;
