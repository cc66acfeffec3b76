//! Sources: who says so, of what kind, from when, and when it was last checked.

mod rows;

pub(super) use rows::SOURCES;
use time::Date;
use time::macros::date;

use crate::closed_set::closed_set;

closed_set! {
    /// What kind of source it is.
    pub enum SourceKind {
        /// Microsoft's own documentation, terms or code.
        Official = "official",
        /// Microsoft's forum, or a member of its staff in public.
        VendorForum = "vendor-forum",
        /// An article, a shop or an owner.
        Report = "report",
        /// Data files, programs and real outputs.
        Code = "code",
    }
}

closed_set! {
    /// How far the source can be relied on.
    pub enum Reliability {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

/// One source.
#[derive(Debug)]
pub struct Source {
    /// Its name in the tables.
    pub id: SourceId,
    /// Its kind.
    pub kind: SourceKind,
    /// How far it can be relied on.
    pub reliability: Reliability,
    /// When it was published, in EDTF: a date or part of one (`2023-11`), an interval
    /// (`2015/2018`), an open one (`2016-08/..`); empty when it bears no date.
    pub published: &'static str,
    /// When it was last checked for this project.
    pub checked: Date,
    /// Where it stands; empty when it has no stable address.
    pub address: &'static str,
}

closed_set! {
    /// A source. `S` is the article this project grew from, `M` speaks for Microsoft,
    /// `R` is the rest.
    #[expect(missing_docs, reason = "the row says who it is")]
    pub enum SourceId {
        S01, S02, S04,
        M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M12, M13, M14, M15, M16, M17,
        M18, M19, M20, M21, M22, M23, M24, M25, M26, M27, M28, M29, M30, M31, M32, M33, M34, M35,
        M36, M37, M38,
        R01, R02, R03, R04, R05, R06, R07, R08, R09, R10, R11, R12, R13, R14, R15, R16,
        R17, R18, R19, R20, R21, R23, R24, R25, R26, R27, R30, R31, R32, R34, R36, R37,
        R38, R41, R42, R43, R44, R45, R46, R47, R51, R60, R61, R62, R63, R64, R65, R66,
        R67, R68, R69, R70, R71, R72,
    }
}

impl SourceId {
    /// The row of this source.
    pub fn row(self) -> &'static Source {
        &SOURCES[self as usize]
    }
}

/// The newest check date of all sources: how fresh the knowledge of this build is.
pub const KNOWLEDGE_DATE: Date = date!(2026 - 11 - 28);

#[cfg(test)]
mod tests {
    use super::{KNOWLEDGE_DATE, SOURCES, SourceId};

    #[test]
    fn the_date_of_the_knowledge_is_that_of_the_newest_check() {
        let newest = SOURCES.iter().map(|row| row.checked).max();
        assert_eq!(newest, Some(KNOWLEDGE_DATE));
    }

    #[test]
    fn addresses_can_be_followed() {
        for id in SourceId::ALL {
            let address = id.row().address;
            assert!(
                address.is_empty()
                    || address.starts_with("https://")
                    || address.starts_with("http://"),
                "{id:?}: {address}"
            );
        }
    }
}
