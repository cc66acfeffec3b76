//! How far the reading of many PCs is, and that nobody waits for it any more.

use std::cell::Cell;
use std::rc::Rc;

/// Tells the reader of files that nobody waits for it any more.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stop(Rc<Cell<bool>>);

impl Stop {
    pub(crate) fn is_set(&self) -> bool {
        self.0.get()
    }

    pub(crate) fn set(&self) {
        self.0.set(true);
    }
}

impl PartialEq for Stop {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How far the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Reading,
    Stopped,
    Done,
}
