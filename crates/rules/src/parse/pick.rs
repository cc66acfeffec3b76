//! Which block is the installed Windows.

use super::draft::Draft;
use super::evidence::{Product, Role};

/// Marks the installed Windows among the products; says whether several claim to be it.
///
/// `/dlv all` prints hundreds of licences that are not in use, so a block with a key goes
/// before one with only a status, and both before one with neither.
pub(crate) fn primary(drafts: &[Draft], products: &mut [Product]) -> bool {
    let weight = |draft: &Draft, product: &Product| {
        if product.role != Role::Windows || draft.is_unused {
            return 0;
        }
        if product.key.is_some() && !draft.is_key_report {
            3
        } else if product.status.is_some() || draft.unread_status.is_some() {
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
    let Some(most) = weights.iter().copied().max().filter(|most| *most > 0) else {
        return false;
    };
    let Some(at) = weights.iter().position(|weight| *weight == most) else {
        return false;
    };
    if let Some(product) = products.get_mut(at) {
        product.primary = true;
    }
    most > 1
        && weights
            .into_iter()
            .filter(|weight| *weight == most)
            .nth(1)
            .is_some()
}
