//! Many short lists in one.

use std::sync::OnceLock;

/// A list for each row of a table, one behind the other, found at the first look.
///
/// A pointer and a length for each of 500 lists took 1.2 KB of the page.
pub(crate) struct Lists<T: 'static> {
    counts: &'static [u8],
    all: &'static [T],
    found: OnceLock<Vec<&'static [T]>>,
}

impl<T> Lists<T> {
    /// The lists that have so many entries each of these.
    pub(crate) const fn new(counts: &'static [u8], all: &'static [T]) -> Self {
        Self {
            counts,
            all,
            found: OnceLock::new(),
        }
    }

    /// The list at this place, from 0; empty beyond the last.
    pub(crate) fn get(&self, place: usize) -> &'static [T] {
        let found = self.found.get_or_init(|| {
            let mut rest = self.all;
            let mut take = |count: &u8| {
                let (list, behind) = rest.split_at(usize::from(*count).min(rest.len()));
                rest = behind;
                list
            };
            self.counts.iter().map(&mut take).collect()
        });
        found.get(place).copied().unwrap_or_default()
    }
}

/// How many these are, while compiling.
#[expect(clippy::cast_possible_truncation, reason = "asserted")]
pub(crate) const fn count(names: &[&str]) -> u8 {
    assert!(names.len() < 256);
    names.len() as u8
}

/// Packs lists of values of one enum.
macro_rules! lists {
    ($of:ident: $( [$($item:ident),*] )+) => {
        $crate::lists::Lists::new(
            &[$( $crate::lists::count(&[$( stringify!($item) ),*]) ),+],
            &[$( $( $of::$item, )* )+],
        )
    };
}

pub(crate) use lists;

#[cfg(test)]
mod tests {
    use super::Lists;
    use crate::vocabulary::Outcome::{self, Action, Chance, Ok};

    static LISTS: Lists<Outcome> = lists!(Outcome: [Ok, Chance] [] [Action]);

    #[test]
    fn each_list_stands_in_its_place() {
        let lists: Vec<_> = (0..4).map(|at| LISTS.get(at)).collect();
        assert_eq!(lists, [&[Ok, Chance][..], &[], &[Action], &[]]);
    }
}
