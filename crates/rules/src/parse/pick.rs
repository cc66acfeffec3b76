//! Which block is the installed Windows.

use std::ops::Range;

use super::draft::Draft;
use super::product::{Product, Role};
use super::whose::is_in;

/// Marks the installed Windows among the products; gives the places of all that claim to be it.
///
/// `/dlv all` prints hundreds of licences that are not in use, so a block with a key goes
/// before one with only a status, and both before one with neither.
pub(crate) fn primary(drafts: &[Draft], products: &mut [Product]) -> Vec<usize> {
    let weight = |draft: &Draft, product: &Product| {
        if product.role != Role::Windows || draft.is_unused {
            return 0;
        }
        if product.key.is_some() && !draft.is_key_report {
            3
        } else if product.status.is_some()
            || product.activation_method.is_some()
            || draft.unread_status.is_some()
        {
            2
        } else {
            1
        }
    };
    let weights: Vec<u8> = drafts
        .iter()
        .zip(products.iter())
        .map(|(draft, product)| weight(draft, product))
        .collect();
    let most = weights.iter().copied().max().unwrap_or(0);
    let Some(first) = weights
        .iter()
        .position(|weight| *weight == most && most > 0)
    else {
        return Vec::new();
    };
    if let Some(product) = products.get_mut(first) {
        product.primary = true;
    }
    // Of two accounts without key and state none is a PC of its own.
    let is_claim = |at: &usize| *at == first || most > 1 && weights.get(*at) == Some(&most);
    (0..weights.len()).filter(is_claim).collect()
}

/// The same where some lines are of somebody else's PC: it is a PC of its own, and never the
/// installed Windows beside an own one.
pub(super) fn of_owners(
    drafts: &[Draft],
    products: &mut [Product],
    of_others: &[Range<usize>],
) -> Vec<usize> {
    let is_foreign = |draft: &Draft| is_in(of_others, draft.line());
    let own = primary_of(drafts, products, |draft| !is_foreign(draft));
    let foreign = primary_of(drafts, products, is_foreign);
    marked([own, foreign].concat(), products)
}

/// The same where each of these blocks is of a PC of its own. What stands outside them is told of
/// one of them, nobody knows which.
pub(super) fn of_several(
    drafts: &[Draft],
    products: &mut [Product],
    blocks: &[Range<usize>],
) -> Vec<usize> {
    let mut claims = Vec::new();
    for block in blocks {
        let is_there = |draft: &Draft| block.contains(&draft.line());
        claims.extend(primary_of(drafts, products, is_there));
    }
    if claims.len() < 2 {
        return primary(drafts, products);
    }
    marked(claims, products)
}

/// Marks the first of these alone; gives them in the order of the text.
fn marked(mut claims: Vec<usize>, products: &mut [Product]) -> Vec<usize> {
    for product in products.iter_mut() {
        product.primary = false;
    }
    if let Some(product) = claims.first().and_then(|at| products.get_mut(*at)) {
        product.primary = true;
    }
    claims.sort_unstable();
    claims
}

/// The places of those among these drafts that claim to be the installed Windows.
fn primary_of(
    drafts: &[Draft],
    products: &[Product],
    is_there: impl Fn(&Draft) -> bool,
) -> Vec<usize> {
    let there = drafts.iter().zip(products).enumerate();
    let there = there.filter(|(_, (draft, _))| is_there(draft));
    let (places, parts): (Vec<usize>, Vec<(Draft, Product)>) = there
        .map(|(at, (draft, product))| (at, (draft.clone(), product.clone())))
        .unzip();
    let (drafts, mut products): (Vec<Draft>, Vec<Product>) = parts.into_iter().unzip();
    let claims = primary(&drafts, &mut products).into_iter();
    claims.filter_map(|at| places.get(at).copied()).collect()
}
