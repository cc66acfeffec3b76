//! What stands around the outlooks: marks, the line on the next time, advice, sources of evidence.

mod advice;
#[path = "../domain/mod.rs"]
mod domain;
mod evidence;
mod outcomes;
