//! The whole finite domain: kinds × scenarios × answers × eras, and what holds in every cell.

mod cells;
mod days;
mod licence;
