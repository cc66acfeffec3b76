//! Which PCs are listed, and in which order.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

use ninsho_rules::judge::OutcomeIcon;
use ninsho_rules::text::{FleetWord, Lang};

use super::row::Row;

/// A column by which the list can be sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Kind,
    Now,
    /// The event at this place of [`EVENTS`](super::EVENTS).
    Event(usize),
}

/// What is listed, and how.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Listing {
    /// The mark that a listed PC has in the event at this place.
    pub(crate) mark: Option<(usize, OutcomeIcon)>,
    /// What stands in the name or the licence of a listed PC.
    pub(crate) query: Rc<str>,
    /// The column, and whether the order is turned round.
    pub(crate) sort: Option<(Column, bool)>,
}

impl Listing {
    /// Whether some PCs may be hidden.
    pub(crate) fn is_narrowed(&self) -> bool {
        self.mark.is_some() || !self.query.trim().is_empty()
    }

    /// The next order of a column: the worst first, then the best, then as they were read.
    pub(super) fn sort_by(&mut self, column: Column) {
        self.sort = match self.sort {
            Some((present, false)) if present == column => Some((column, true)),
            Some((present, true)) if present == column => None,
            _ => Some((column, false)),
        };
    }

    /// Takes more PCs into the list, as far as they are listed, each in its place.
    pub(super) fn with<'a>(
        &self,
        listed: &[u32],
        more: impl Iterator<Item = (u32, &'a Row)>,
        row: impl Fn(u32) -> Option<&'a Row>,
        lang: Lang,
    ) -> Rc<[u32]> {
        let mut more = self.fitting(more, lang);
        more.sort_by(|a, b| self.order(*a, *b));
        let mut all = Vec::with_capacity(listed.len() + more.len());
        let mut rest = listed;
        for new in more {
            let is_before = |old: &u32| {
                row(*old).is_none_or(|row| self.order((*old, row), new) == Ordering::Less)
            };
            let (before, behind) = rest.split_at(rest.partition_point(is_before));
            all.extend_from_slice(before);
            all.push(new.0);
            rest = behind;
        }
        all.extend_from_slice(rest);
        all.into()
    }

    /// Which of two PCs comes first; of equals the one that was read first.
    fn order(&self, (at, a): (u32, &Row), (other, b): (u32, &Row)) -> Ordering {
        let order = match self.sort {
            None => Ordering::Equal,
            Some((column, false)) => column.order(a, b),
            Some((column, true)) => column.order(b, a),
        };
        order.then(at.cmp(&other))
    }

    /// Those that are listed, as they were read.
    fn fitting<'a>(
        &self,
        rows: impl Iterator<Item = (u32, &'a Row)>,
        lang: Lang,
    ) -> Vec<(u32, &'a Row)> {
        let query = self.query.trim().to_lowercase();
        let unnamed = lang.fleet(FleetWord::Unnamed);
        // A school has a thousand PCs of one kind with one Windows: each is looked at once.
        let mut licences = BTreeMap::new();
        let mut has_words = |place: u32, row: &Row| {
            query.is_empty()
                || *licences.entry(row.licence()).or_insert_with(|| {
                    lang.kind(row.kind).to_lowercase().contains(&query)
                        || row.product(lang).to_lowercase().contains(&query)
                })
                || row
                    .title(place as usize, unnamed)
                    .to_lowercase()
                    .contains(&query)
        };
        let has_mark = |row: &Row| {
            self.mark
                .is_none_or(|(event, icon)| row.icon(event) == icon)
        };
        rows.filter(|(place, row)| has_mark(row) && has_words(*place, row))
            .collect()
    }
}

impl Column {
    /// Which of two PCs comes first: the worst, or the first name.
    fn order(self, a: &Row, b: &Row) -> Ordering {
        let worst = |a: OutcomeIcon, b: OutcomeIcon| badness(b).cmp(&badness(a));
        match self {
            Self::Name => natural(&a.name).cmp(natural(&b.name)),
            Self::Kind => a.kind.cmp(&b.kind),
            Self::Now => worst(a.now.icon(), b.now.icon()),
            Self::Event(event) => worst(a.icon(event), b.icon(event)),
        }
    }
}

/// How urgently an owner wants to see it.
const fn badness(icon: OutcomeIcon) -> u8 {
    match icon {
        OutcomeIcon::Bad => 5,
        OutcomeIcon::Care => 4,
        OutcomeIcon::Open => 3,
        OutcomeIcon::Good => 2,
        OutcomeIcon::Best => 1,
        OutcomeIcon::Na => 0,
    }
}

/// A piece of a name: numbers stand before all else.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Part<'a> {
    /// How many digits it has, without zeros before it, and these.
    Number(usize, &'a str),
    Char(char),
}

/// A name in which numbers count as numbers, so that PC-9 comes before PC-10, and capitals as
/// small letters. Nothing is copied: of a hundred thousand PCs names are compared a million times.
fn natural(name: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if let Some((number, behind)) = rest.split_at_checked(digits).filter(|_| digits > 0) {
            rest = behind;
            let number = number.trim_start_matches('0');
            return Some(Part::Number(number.len(), number));
        }
        let mut chars = rest.chars();
        let ch = chars.next()?;
        rest = chars.as_str();
        ch.to_lowercase().next().map(Part::Char)
    })
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn numbers_in_names_count() {
        let sorted = [
            "", "a", "A1", "b", "PC", "pc-1", "PC-02", "PC-9", "pc-10", "PC-x", "\u{e9}",
        ];
        for pair in sorted.windows(2) {
            assert!(natural(pair[0]).lt(natural(pair[1])), "{pair:?}");
        }
        assert!(natural("PC-007").eq(natural("pc-7")));
    }
}
