//! The order of things by a number that each has.

/// These items in the order of their numbers; equals keep the order that they have.
///
/// All sorting goes through here: the standard library's sorts are 4 KB of WASM for each
/// type that they are used with.
pub(crate) fn by<T>(items: Vec<T>, number: impl Fn(&T) -> usize) -> Vec<T> {
    let mut places: Vec<(usize, usize)> = items.iter().map(number).zip(0..).collect();
    if places.is_sorted_by_key(|place| place.0) {
        return items;
    }
    merge(&mut places);
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places
        .into_iter()
        .filter_map(|(_, at)| items.get_mut(at)?.take())
        .collect()
}

/// Sorts by merging ever longer runs.
fn merge(places: &mut Vec<(usize, usize)>) {
    let mut run = 1;
    while run < places.len() {
        let mut merged = Vec::with_capacity(places.len());
        for pair in places.chunks(run * 2) {
            let (mut one, mut other) = pair.split_at(run.min(pair.len()));
            while let (Some(first), Some(second)) = (one.first(), other.first()) {
                let from = if first.0 <= second.0 {
                    &mut one
                } else {
                    &mut other
                };
                merged.extend(from.split_off_first());
            }
            merged.extend_from_slice(one);
            merged.extend_from_slice(other);
        }
        *places = merged;
        run *= 2;
    }
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

    #[test]
    fn any_number_of_items_is_sorted() {
        for count in 0..70_usize {
            let items: Vec<usize> = (0..count).map(|item| item * 37 % 71).collect();
            let mut sorted = items.clone();
            sorted.sort_unstable();
            assert_eq!(by(items, |item| *item), sorted);
        }
    }
}
