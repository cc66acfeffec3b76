//! Properties that hold whatever happens to a paste on its way: no panic, and no fact changes
//! that the mutation left visible.
//!
//! The seeds are our own fixtures, and the corpus where it exists.

mod damage;
mod layout;
mod seeds;
mod several;
mod truncation;
