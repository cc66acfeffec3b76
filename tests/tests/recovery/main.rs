//! The way back over its whole finite domain: kinds × states × what happened × answers × eras.

mod grid;
mod outcomes;
mod steps;
mod tried;
mod words;
