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
        // Its own numbers are no cells: `Office 16, RETAIL channel`.
        if let Some(range) = shape::description(&rest).and_then(|said| range_of(&rest, &said)) {
            rest = without(&rest, range);
        }
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
    let words = rest
        .split([' ', ',', '\t', '"', ';', '|'])
        .filter(|word| !word.is_empty());
    let mut plain: Vec<&str> = words.clone().filter(|word| is_number(word)).collect();
    // Where the key stands last, a number in its place is the beginning of one.
    let ends_in_key = names.last().is_some_and(|name| name == "partialproductkey");
    if ends_in_key && words.clone().next_back().is_some_and(is_number) {
        plain.pop();
    }
    if !is_cut {
        numbers(&mut draft, names, &plain, place);
    }
    for word in words {
        if has("licensestatus") && draft.status.is_none() {
            let is_state = !is_number(word) && word.chars().all(char::is_alphanumeric);
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
        // Of all channels one has no colon.
        let is_channel = word.contains(':') || has("productkeychannel") && word == "Retail";
        if is_channel && let Some(channel) = shape::key_channel(word) {
            keep(&mut draft.key_channel, place.with(channel));
        }
    }
    Some(draft)
}

/// Takes the plain numbers of a record: each is known by its place among those columns of the
/// header that have numbers.
fn numbers(draft: &mut Draft, names: &[String], plain: &[&str], place: &Observed<()>) {
    let columns: Vec<&String> = names.iter().filter(|name| is_of_numbers(name)).collect();
    if columns.len() == plain.len() {
        for (name, number) in columns.iter().zip(plain) {
            property::set(draft, name, number, place);
        }
        return;
    }
    // One is missing, or one too many: the state is told where no other number can be it.
    let may_be = |number: &&&str| number.len() == 1 && property::status(number).is_some();
    let mut states = plain.iter().filter(may_be);
    let is_first = columns.first().is_some_and(|name| *name == "licensestatus");
    let is_alone = columns.iter().all(|name| *name == "licensestatus");
    let has_state = columns.iter().any(|name| *name == "licensestatus");
    let is_whole = plain.len() > columns.len() || is_first;
    if has_state
        && (is_whole || is_alone)
        && let (Some(state), None) = (states.next(), states.next())
    {
        property::set(draft, "licensestatus", state, place);
    }
}

/// Whether every cell of this column is a number: properties whose type is uint32.
fn is_of_numbers(name: &str) -> bool {
    matches!(
        name,
        "licensestatus"
            | "licensestatusreason"
            | "graceperiodremaining"
            | "genuinestatus"
            | "remainingapprearmcount"
            | "remainingskurearmcount"
            | "remainingwindowsrearmcount"
            | "vlactivationinterval"
            | "vlactivationtype"
            | "vlactivationtypeenabled"
            | "vlrenewalinterval"
            | "requiredclientcount"
            | "keymanagementserviceport"
            | "discoveredkeymanagementservicemachineport"
            | "subscriptionstatus"
    )
}

/// A number, with the sign that a code has in some consoles.
fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix('-').unwrap_or(word);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where in this text the Description stands, from the name of the product on.
fn range_of(text: &str, said: &shape::Description<'_>) -> Option<Range<usize>> {
    let names = ["Windows", "Office"];
    let product = names.iter().filter_map(|name| said.product.rfind(name));
    let start = text.find(said.product)? + product.max()?;
    let end = text.len() - said.rest.len();
    (start < end && said.product.len() < text.len()).then_some(start..end)
}

/// The text with a blank in place of this range.
fn without(text: &str, range: Range<usize>) -> String {
    let (text, behind) = text.split_at_checked(range.end).unwrap_or((text, ""));
    let (before, _) = text.split_at_checked(range.start).unwrap_or((text, ""));
    [before, " ", behind].concat()
}
