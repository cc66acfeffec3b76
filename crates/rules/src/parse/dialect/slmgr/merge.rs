//! Several outputs about one product made one block.

use std::ops::Range;

use crate::parse::draft::Draft;
use crate::parse::whose::place;

/// No `/dlv all` prints more blocks; among more than these an echo is not looked for.
const MOST_BLOCKS: usize = 800;

/// Joins what `/xpr` and `/ato` say of a product with its own block, on the same of several PCs.
pub(super) fn merged(drafts: Vec<Draft>, pcs: &[Range<usize>]) -> Vec<Draft> {
    let mut merged: Vec<Draft> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let is_partial = |draft: &Draft| draft.partial_key.is_none() && !draft.has_description;
        let same = |other: &&mut Draft| {
            let names = (&other.name, &draft.name);
            let (Some(one), Some(two)) = names else {
                return false;
            };
            place(pcs, other.line()) == place(pcs, draft.line())
                && one.value.edition == two.value.edition
                && one.value.family == two.value.family
                && one.value.is_add_on == two.value.is_add_on
                && one.value.year == two.value.year
                && (is_partial(&draft) || is_partial(other))
        };
        match merged.iter_mut().take(MOST_BLOCKS).find(same) {
            Some(other) => {
                if other.is_attempt && !draft.is_attempt {
                    let attempt = std::mem::replace(other, draft);
                    other.join(attempt);
                } else if other.is_denied_by(&draft) {
                    // Of two runs the later one tells how things stand now.
                    let later = draft.clone();
                    other.until = None;
                    other.join(draft);
                    other.told_anew(later);
                } else {
                    // What is said twice is said last where it stands last.
                    let said = draft.status.clone();
                    other.forget_former_end(&draft);
                    other.join(draft);
                    if let (Some(seen), Some(said)) = (&mut other.status, said)
                        && seen.value == said.value
                    {
                        *seen = said;
                    }
                }
            }
            None => merged.push(draft),
        }
    }
    merged
}
