//! What only the text itself tells.

use crate::judge::Asked;
use crate::parse::NoticeCode;
use crate::replies::Reply;

/// What a verdict does not hold: a link brings none of it.
#[derive(Default)]
pub(super) struct Unshared<'a> {
    /// The days that are left.
    pub(super) days: Option<u32>,
    /// The codes that are not the reason.
    pub(super) codes: Vec<u32>,
    /// What is to be said in place of a verdict, where nothing of a licence was found.
    pub(super) instead: Option<NoticeCode>,
    /// The answers to what it asks.
    pub(super) replies: Vec<(Asked, Reply<'a>)>,
}
