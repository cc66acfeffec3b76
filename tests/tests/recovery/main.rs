//! The way back over its whole finite domain: kinds × states × what happened × answers × eras.

#[path = "../domain/mod.rs"]
mod domain;
mod grid;
mod outcomes;
mod steps;
