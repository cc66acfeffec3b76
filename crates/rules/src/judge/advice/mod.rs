//! What to do today, and before a change.

mod list;
mod planned;
mod tip;

pub use list::advise;
pub use tip::Advice;
