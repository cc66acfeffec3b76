//! A record that no column holds together: each of its facts is known by its shape.

use std::ops::Range;

use crate::parse::dialect::property;
use crate::parse::draft::{Draft, keep};
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family, PartialProductKey};

/// What stands in this line under a header with these names; `None` where it names no product.
pub(super) fn draft(text: &str, names: &[String], place: &Observed<()>) -> Option<Draft> {
    let mut draft = Draft::default();
    let name = shape::name(text);
    let described = shape::description(text).is_some();
    if name.is_none() && !described {
        return None;
    }
    let mut rest = text.to_owned();
    if let Some(name) = name {
        rest = without(&rest, name.range.clone());
        keep(&mut draft.family, name.family);
        keep(&mut draft.name, place.with(name));
    }
    if described {
        property::set(&mut draft, "description", text, place);
    }
    let before = rest.len();
    if let Some(guid) = shape::guid(&rest) {
        if guid.is_office_application() {
            draft.family = Some(Family::Office);
        } else if !guid.is_windows_application() {
            keep(&mut draft.activation_id, place.with(guid.clone()));
        }
        rest = without(&rest, guid.range);
    }
    if let Some(pid) = shape::pid(&rest) {
        keep(&mut draft.pid, place.with(pid));
    }
    let has = |name: &str| names.iter().any(|known| known == name);
    // The first digit of an id that was cut off is no state.
    let is_cut = has("applicationid") && rest.len() == before;
    for word in rest
        .split([' ', ',', '\t', '"', ';', '|'])
        .filter(|word| !word.is_empty())
    {
        if has("licensestatus") && draft.status.is_none() {
            let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
            let is_state = if is_number {
                word.len() == 1 && !is_cut
            } else {
                word.chars().all(char::is_alphanumeric)
            };
            if is_state && let Some(status) = property::status(word) {
                draft.status = Some(place.with(status));
                continue;
            }
        }
        if has("partialproductkey")
            && word.len() == 5
            && let PartialProductKey::Shown(five) = shape::partial_product_key(word)
        {
            keep(
                &mut draft.partial_key,
                place.with(PartialProductKey::Shown(five)),
            );
        }
        if let Some(channel) = shape::key_channel(word)
            && word.contains(':')
        {
            keep(&mut draft.key_channel, place.with(channel));
        }
    }
    Some(draft)
}

/// The text with a blank in place of this range.
fn without(text: &str, range: Range<usize>) -> String {
    let (text, behind) = text.split_at_checked(range.end).unwrap_or((text, ""));
    let (before, _) = text.split_at_checked(range.start).unwrap_or((text, ""));
    [before, " ", behind].concat()
}
