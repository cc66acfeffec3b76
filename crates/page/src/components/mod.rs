//! What is drawn: one noun a file. A component owns nothing but what stands open in it.

pub(crate) mod advice;
pub(crate) mod answer_effect;
pub(crate) mod answered;
pub(crate) mod banner;
pub(crate) mod citation;
pub(crate) mod clues;
pub(crate) mod code;
pub(crate) mod computers;
pub(crate) mod disclosure;
pub(crate) mod evidence;
pub(crate) mod evidence_sources;
pub(crate) mod fleet;
pub(crate) mod guide;
pub(crate) mod icon;
pub(crate) mod indicators;
pub(crate) mod jumps;
mod kind;
pub(crate) mod message;
pub(crate) mod method;
pub(crate) mod misread;
pub(crate) mod often;
pub(crate) mod outlook;
pub(crate) mod outlooks;
pub(crate) mod paper;
pub(crate) mod promise;
pub(crate) mod qr_code;
pub(crate) mod questions;
pub(crate) mod recovery;
mod replies;
pub(crate) mod report;
pub(crate) mod rests_on;
pub(crate) mod sharing;
pub(crate) mod side;
pub(crate) mod summary;
pub(crate) mod to_copy;
pub(crate) mod unread;

use ninsho_rules::text::Lang;
use yew::{hook, use_context};

/// The language that the page shows.
#[hook]
pub(crate) fn use_lang() -> Lang {
    use_context::<Lang>().unwrap_or_default()
}
