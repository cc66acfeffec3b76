//! The codes: all there, each with what, why and what next, in words that accuse nobody.

mod next;
mod report;
mod table;
mod texts;
mod troubleshooter;
