//! Which PCs are listed, and in which order.

use std::cmp::Reverse;
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

    /// The places of those that are listed, in their order.
    pub(super) fn places<'a>(&self, rows: impl Iterator<Item = &'a Row>, lang: Lang) -> Rc<[u32]> {
        let query = self.query.trim().to_lowercase();
        let unnamed = lang.fleet(FleetWord::Unnamed);
        // A school has a thousand PCs of one kind with one Windows: each is looked at once.
        let mut licences = BTreeMap::new();
        let mut has_words = |place: usize, row: &Row| {
            query.is_empty()
                || *licences.entry(row.licence()).or_insert_with(|| {
                    lang.kind(row.kind).to_lowercase().contains(&query)
                        || row.product(lang).to_lowercase().contains(&query)
                })
                || row.title(place, unnamed).to_lowercase().contains(&query)
        };
        let has_mark = |row: &Row| {
            self.mark
                .is_none_or(|(event, icon)| row.icon(event) == icon)
        };
        let mut listed: Vec<(u32, &Row)> = (0..)
            .zip(rows)
            .filter(|(place, row)| has_mark(row) && has_words(*place as usize, row))
            .collect();
        if let Some((column, is_turned)) = self.sort {
            match column {
                Column::Name => {
                    listed.sort_by_cached_key(|(_, row)| natural(&row.name));
                }
                Column::Kind => listed.sort_by_key(|(_, row)| row.kind),
                Column::Now => listed.sort_by_key(|(_, row)| Reverse(badness(row.now.icon()))),
                Column::Event(event) => {
                    listed.sort_by_key(|(_, row)| Reverse(badness(row.icon(event))));
                }
            }
            if is_turned {
                listed.reverse();
            }
        }
        listed.into_iter().map(|(place, _)| place).collect()
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

/// A name in which numbers count as numbers: PC-9 comes before PC-10.
fn natural(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 8);
    let mut digits = String::new();
    for ch in name.chars().chain(['\0']) {
        if ch.is_ascii_digit() {
            digits.push(ch);
            continue;
        }
        if !digits.is_empty() {
            let number = digits.trim_start_matches('0');
            key.push_str(&"0".repeat(12_usize.saturating_sub(number.len())));
            key.push_str(number);
            digits.clear();
        }
        key.extend(ch.to_lowercase());
    }
    key
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn numbers_in_names_count() {
        assert!(natural("PC-9") < natural("pc-10"));
        assert!(natural("a") < natural("b"));
    }
}
