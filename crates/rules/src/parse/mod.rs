//! From text to evidence. Nothing here fails: what is not understood becomes a notice.

mod evidence;

pub use evidence::{
    Command, Conflict, Detection, Dialect, Evidence, Notice, NoticeCode, Observed, Product, Role,
};
