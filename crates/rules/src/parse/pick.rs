//! Which block is the installed Windows.

use super::draft::Draft;
use super::product::{Product, Role};

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
