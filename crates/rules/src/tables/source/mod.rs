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
    /// Where it stands, or why it is not linked.
    pub place: Place,
}

closed_set! {
    /// Why a source is named and not linked.
    pub enum NoAddress {
        /// Its page was read once and could not be found again.
        NotFoundAgain = "not-found-again",
        /// It was read where its address was not noted.
        NotNoted = "not-noted",
        /// Its pages belong to tools or servers that get around activation: their technical
        /// facts are used, and nobody is sent there.
        AroundActivation = "around-activation",
    }
}

/// Where a source stands. An address is that of the very page, thread or file that says it; of
/// several of a kind, the first.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// Where it has always stood.
    Page(&'static str),
    /// Where it stands since this day, later than it was published.
    Moved(&'static str, Date),
    /// Nowhere that can be linked.
    Unlinked(NoAddress),
}

impl Source {
    /// Where it can be read.
    pub const fn address(&self) -> Option<&'static str> {
        match self.place {
            Place::Page(address) | Place::Moved(address, _) => Some(address),
            Place::Unlinked(_) => None,
        }
    }

    /// Why there is no address.
    pub const fn unlinked(&self) -> Option<NoAddress> {
        match self.place {
            Place::Unlinked(reason) => Some(reason),
            Place::Page(_) | Place::Moved(..) => None,
        }
    }

    /// The day on which it moved to its address.
    pub const fn moved(&self) -> Option<Date> {
        match self.place {
            Place::Moved(_, day) => Some(day),
            Place::Page(_) | Place::Unlinked(_) => None,
        }
    }
}

closed_set! {
    /// A source. `S` is the article this project grew from, `M` speaks for Microsoft,
    /// `R` is the rest.
    #[expect(missing_docs, reason = "the row says who it is")]
    pub enum SourceId {
        S01, S02, S04,
        M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M12, M13, M14, M15, M16, M17,
        M18, M19, M20, M21, M22, M23, M24, M25, M26, M27, M28, M29, M30, M31, M32, M33, M34, M35,
        M36, M37, M38, M39, M40, M41,
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
pub const KNOWLEDGE_DATE: Date = date!(2026 - 11 - 30);

#[cfg(test)]
mod tests {
    use super::{KNOWLEDGE_DATE, SOURCES, SourceId};

    #[test]
    fn the_date_of_the_knowledge_is_that_of_the_newest_check() {
        let newest = SOURCES.iter().map(|row| row.checked).max();
        assert_eq!(newest, Some(KNOWLEDGE_DATE));
    }

    /// Whether an address leads past the front page: what follows the host is more than a bare
    /// language folder, such as `ja` or `en-us`.
    fn is_deep(address: &str) -> bool {
        let path = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
            .and_then(|rest| rest.split_once('/'))
            .map_or("", |(_, path)| path.trim_end_matches('/'));
        let is_language = matches!(path.len(), 2 | 5)
            && path
                .split('-')
                .all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
        !path.is_empty() && !is_language
    }

    #[test]
    fn front_pages_are_told_from_pages() {
        for front in [
            "https://example.com",
            "https://example.com/",
            "https://example.com/ja/",
            "https://example.com/en-us",
            "ftp://example.com/page",
        ] {
            assert!(!is_deep(front), "{front}");
        }
        for page in [
            "http://example.com/?p=7",
            "https://example.com/en-us/help/7",
            "https://example.com/help",
        ] {
            assert!(is_deep(page), "{page}");
        }
    }

    #[test]
    fn every_source_leads_to_its_page_or_says_why_not() {
        let fronts: Vec<_> = SourceId::ALL
            .iter()
            .filter_map(|id| id.row().address())
            .filter(|address| !is_deep(address))
            .collect();
        assert!(fronts.is_empty(), "{fronts:?}");
    }

    #[test]
    fn most_sources_can_be_followed() {
        let all = SourceId::ALL.len();
        let linked = SOURCES.iter().filter_map(super::Source::address).count();
        assert!(linked * 100 >= all * 80, "{linked} of {all}");
    }

    #[test]
    fn a_source_moves_after_it_was_published() {
        for row in SOURCES {
            if let Some(day) = row.moved() {
                assert!(row.published < &*day.to_string(), "{:?}", row.id);
            }
        }
    }
}
