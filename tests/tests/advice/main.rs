//! What stands around the outlooks: marks, the line on the next time, advice, sources of evidence.

mod advice;
mod evidence;
mod outcomes;
