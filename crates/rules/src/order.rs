//! The order of things by a number that each has.

/// These items in the order of their numbers; equals keep the order that they have.
///
/// All sorting goes through here: the standard library's sorts are 4 KB of WASM for each
/// type that they are used with, and this one uses them with one.
pub(crate) fn by<T>(items: Vec<T>, number: impl Fn(&T) -> usize) -> Vec<T> {
    let mut places: Vec<(usize, usize)> = items.iter().map(number).zip(0..).collect();
    if places.is_sorted() {
        return items;
    }
    places.sort_unstable();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places
        .into_iter()
        .filter_map(|(_, at)| items.get_mut(at)?.take())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::by;

    #[test]
    fn equals_keep_their_order() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        let sorted: String = by(items, |item| item.0).iter().map(|item| item.1).collect();
        assert_eq!(sorted, "dbeac");
    }
}
