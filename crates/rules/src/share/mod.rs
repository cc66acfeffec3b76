//! The link: facts and answers as a fragment that a person can read.
//!
//! Grammar of version 1: `#v=1` and then `&key=value` in any order, each key at most once:
//! `w` Windows, `ed` EditionID, `ch` channel, `key` class of the key, `st` LicenseStatus (its
//! number where the link would grow too long), `rs` reason (eight hex digits of a known
//! code), `vol` proof of a volume client, `s=1` subscription, `x=1` contradicting facts,
//! `m` more facts, each a word of its own (`m=f.a`; without the dots where the link would
//! grow too long), `q` and `h` answers, `d` knowledge date of the sender (`YYYYMMDD`). The
//! answers to the first nine questions stand in `q`, in the order of the questions, with a
//! `.` between two and a `0` where there is none, up to the last one given
//! (`q=7.no.0.0.msa`): a key for each would make the longest link longer than 200
//! characters. Those to the later ones, of what happened, stand in `h` as one hex digit
//! each, the place of the answer among those of its question (`h=41`), and where the link
//! would grow too long those to the first nine stand in `g` in the same way instead of `q`.
//! `t` holds the steps that were tried already, a letter each (`t=tkr`).
//! Every value comes from a closed set, so there is no place in which an identifier could
//! travel. The case of letters says nothing. `e` names an event (`e=mb-swap`) that the receiver's
//! page opens and leads to; it is no fact.
//!
//! `d` is written last. A link without it, or with a day on which no page can have made it,
//! is a link somebody typed, or one that lost its end and may open as another verdict: it
//! opens, it is said, and a link that is made of it has no end either.

mod more;
mod read;
mod tried;
mod write;

pub use read::open;
pub use write::{link, link_to_event, link_without_end};

use time::Date;

use crate::closed_set::closed_set;
use crate::facts::Facts;
use crate::judge::{Answers, Question, Scenario};

/// What stands in a link for a question that was not answered. No answer has this name.
const NO_ANSWER: &str = "0";

/// The questions whose answers a link holds by name, and those of which it holds the places.
fn named_and_placed() -> (&'static [Question], &'static [Question]) {
    Question::ALL.split_at(Question::Happened as usize)
}

/// The address of the published page, with which links begin that are made from a file or a
/// terminal: `NINSHO_SITE` at build time. Without it such a link is a fragment alone.
pub const SITE: Option<&str> = option_env!("NINSHO_SITE");

/// The address of the source code that the page was built from: `NINSHO_SOURCE` at build time.
/// Without it the page names none.
pub const SOURCE: Option<&str> = option_env!("NINSHO_SOURCE");

/// An address as the beginning of a link: without its query string, which may hold what a
/// mail program or another site put there, and without its fragment.
pub fn base_url(address: &str) -> &str {
    address
        .find(['?', '#'])
        .and_then(|end| address.get(..end))
        .unwrap_or(address)
}

/// What a link says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shared {
    /// The facts the sender's page had read.
    pub facts: Facts,
    /// What the sender had answered.
    pub answers: Answers,
    /// The event that the sender wants to be looked at.
    pub event: Option<Scenario>,
    /// The knowledge date of the sender's page; `None` when the link has lost its end.
    pub knowledge: Option<Date>,
}

closed_set! {
    /// Why a link cannot be read.
    pub enum LinkError {
        /// The fragment is not a link of ours.
        NotALink = "not-a-link",
        /// A later version of the page made it.
        NewerVersion = "newer-version",
        /// A key or a value is not known: cut off, mistyped, or from a later version.
        Damaged = "damaged",
    }
}
