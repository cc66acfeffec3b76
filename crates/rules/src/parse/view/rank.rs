//! Why a row is shown, and which rows are.

/// As many lines are shown at most.
const MOST: usize = 60;
/// As many of them because they tell something of the installed Windows.
const MOST_TELLING: usize = 36;
/// As many of them because they were not understood.
const MOST_UNKNOWN: usize = 8;

/// Why a row is shown, the strongest reason last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Plain,
    Other,
    Unknown,
    Primary,
}

/// Which rows are shown.
pub(super) fn chosen(ranks: &[Rank]) -> Vec<bool> {
    if ranks.len() <= MOST {
        return vec![true; ranks.len()];
    }
    let mut order: Vec<usize> = Vec::with_capacity(MOST);
    let places = |wanted| {
        let fitting = ranks
            .iter()
            .enumerate()
            .filter(move |(_, rank)| **rank == wanted);
        fitting.map(|(at, _)| at)
    };
    order.extend(places(Rank::Primary).take(MOST_TELLING));
    let rest = MOST_TELLING - order.len();
    order.extend(places(Rank::Unknown).take(MOST_UNKNOWN));
    order.extend(places(Rank::Other).take(rest));
    if order.is_empty() {
        order.extend(0..MOST_UNKNOWN);
    }
    let mut chosen = vec![false; ranks.len()];
    let mut free = MOST;
    let near = order.iter().flat_map(|at| [at + 1, at.wrapping_sub(1)]);
    for at in order.iter().copied().chain(near) {
        if let Some(is_chosen) = chosen.get_mut(at)
            && !*is_chosen
            && free > 0
        {
            *is_chosen = true;
            free -= 1;
        }
    }
    chosen
}
