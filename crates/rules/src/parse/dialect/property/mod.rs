//! The properties of SoftwareLicensingProduct, whatever prints them.
//!
//! Their names are never translated. The same words come from CIM and WMI, from wmic,
//! from the OSLicense module, from inventories and from Ansible's facts.

mod names;
mod system;
mod values;

use super::slmgr::stems::state;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels;
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::title;
use crate::tables::host;
use crate::vocabulary::{ActivationMethod, Channel, Edition, Status, VolumeProof, Windows};
use names::normal;
pub(super) use names::{begins_name, is_in_list, is_own, is_spaced, own_beginning_with};
use system::{of_an_older_pc, of_the_build, of_the_pc};
use values::activation;
pub(super) use values::{code, is_state, status};

/// Whether the members of a record are those of a licence, though none has a property's own name:
/// the end of a key, and a channel or a state.
pub(super) fn is_licence<'a>(members: impl Iterator<Item = (&'a str, &'a str)>) -> bool {
    let (mut has_key, mut has_more) = (false, false);
    for (name, value) in members {
        match normal(name).as_str() {
            "partialkey" => {
                let key = shape::partial_product_key(value);
                has_key |= matches!(key, PartialProductKey::Shown(_));
            }
            "channel" => has_more |= shape::key_channel(value).is_some(),
            "status" => has_more |= labels::status(value).is_some(),
            _ => {}
        }
    }
    has_key && has_more
}

/// Takes what one property tells; says whether its name is known.
pub(super) fn set(draft: &mut Draft, name: &str, value: &str, place: &Observed<()>) -> bool {
    let name = normal(name);
    let value = value.trim_matches([' ', '\t', ';', '"']);
    if value.is_empty() || value == "null" {
        if name == "oa3xoriginalproductkeydescription" {
            draft.is_firmware_nameless = true;
            of_an_older_pc(draft);
        }
        return is_own(&name);
    }
    match name.strip_prefix("windows").unwrap_or(&name) {
        "productname" if draft.is_history => {
            if let Some(release) = title::title(value).and_then(|title| title.release) {
                draft.system.came_from(place.with(release));
            }
        }
        // The registry says 10 on 11 as well.
        "productname" => named(draft, value, place, |release| release != Windows::Ten),
        "name" | "licensename" | "oslicenseedition" | "caption" | "osname" | "operatingsystem" => {
            named(draft, value, place, |_| true);
        }
        "os" if title::title(value).is_some() => named(draft, value, place, |_| true),
        // Words that other things have as well count where their value is one of a licence.
        "product" if shape::name(value).is_some() => named(draft, value, place, |_| true),
        "key" | "productkey" => {
            let key = shape::partial_product_key(value);
            if matches!(key, PartialProductKey::Shown(_)) {
                keep(&mut draft.partial_key, place.with(key));
            }
        }
        "description" | "licensedescription" | "productdescription" | "activeskudescription" => {
            described(draft, value, place);
        }
        "id" | "activationid" | "skuid" | "applicationid" | "activeskuid" => {
            identified(draft, &name, value, place);
        }
        "licensefamily" | "editionid" => {
            if let Some(edition) = Edition::from_id(value) {
                keep(&mut draft.edition, place.with(edition));
            }
        }
        "edition" => return of_edition(draft, value, place) || is_own(&name),
        // Of `licensingdiag`: the names of SLLICENSINGSTATUS. Of its grace it does not say which.
        "licensingstatus" => match value.strip_prefix("SL_LICENSING_STATUS_") {
            Some("LICENSED") => keep(&mut draft.status, place.with(Status::Licensed)),
            Some("UNLICENSED") => keep(&mut draft.status, place.with(Status::Unlicensed)),
            Some("NOTIFICATION") => keep(&mut draft.status, place.with(Status::Notification)),
            _ => keep(&mut draft.unread_status, place.line),
        },
        "licensestatusreason" | "licensingstatusreason" => {
            if let Some(code) = code(value) {
                keep(&mut draft.reason, place.with(code));
            }
        }
        "partialproductkey" | "partialkey" | "activepartialproductkey" => keep(
            &mut draft.partial_key,
            place.with(shape::partial_product_key(value)),
        ),
        "productkeychannel" | "oslicensechannel" | "licensechannel" | "channel" => {
            // The word of the Description stands in such columns as well: `OEM_DM channel`.
            let value = value.strip_suffix(" channel").unwrap_or(value);
            if let Some(channel) = shape::key_channel(value) {
                keep(&mut draft.key_channel, place.with(channel));
            }
        }
        "productkeyid" | "productkeyid2" | "osproductid" | "productid" | "activeproductkeypid2" => {
            if let Some(pid) = shape::pid(value) {
                keep(&mut draft.pid, place.with(pid));
            } else if let Some(id) = shape::product_id(value) {
                keep(&mut draft.product_id, place.with(id));
            }
        }
        "graceperiodremaining" => {
            if let Some(minutes) = value.parse().ok().filter(|minutes| *minutes > 0) {
                keep(&mut draft.minutes, place.with(minutes));
            }
        }
        "licenseisaddon" => draft.is_add_on |= value.eq_ignore_ascii_case("true"),
        // Beside a licence the reason is that of its state.
        "reason" | "statusreason" | "notificationreason" => {
            if let Some(code) = shape::code(value).filter(|code| code >> 28 == 0xC) {
                keep(&mut draft.reason, place.with(code));
            }
        }
        name => {
            return in_a_state(draft, name, value, place)
                || of_a_volume_client(draft, name, value, place)
                || of_the_build(draft, name, value, place)
                || of_the_pc(draft, name, value, place)
                || is_own(name);
        }
    }
    true
}

/// Takes an edition by its ID, its title or its short name; says whether it is one.
fn of_edition(draft: &mut Draft, value: &str, place: &Observed<()>) -> bool {
    let short = match value {
        "Pro" => Some(Edition::Professional),
        "Home" => Some(Edition::Core),
        _ => None,
    };
    match Edition::from_id(value).or(short) {
        Some(edition) => keep(&mut draft.edition, place.with(edition)),
        None if title::title(value).is_some() => named(draft, value, place, |_| true),
        None => return false,
    }
    true
}

/// Takes what is told of the state.
fn in_a_state(draft: &mut Draft, name: &str, value: &str, place: &Observed<()>) -> bool {
    let own = || status(value).or_else(|| state(value));
    match name {
        // Of all things that have one, only a licence is in such a state.
        "status" => {
            if let Some((status, _)) = labels::status(value) {
                keep(&mut draft.status, place.with(status));
            }
        }
        "activationstatus" | "licensestatustext" if activation(value) == Some(false) => {
            let method = ActivationMethod::NotActivated;
            keep(&mut draft.activation_method, place.with(method));
        }
        "activationstatus" | "licensestatustext" if activation(value) == Some(true) => {
            keep(&mut draft.status, place.with(Status::Licensed));
        }
        "licensestatus" | "oslicensestatus" | "activationstatus" | "licensestatustext" => {
            match own() {
                Some(status) => keep(&mut draft.status, place.with(status)),
                None => keep(&mut draft.unread_status, place.line),
            }
        }
        _ => return false,
    }
    true
}

/// Takes what is told of how the organisation's licence is activated.
fn of_a_volume_client(draft: &mut Draft, name: &str, value: &str, place: &Observed<()>) -> bool {
    match name {
        "keymanagementservicemachine"
        | "discoveredkeymanagementservicemachinename"
        | "discoveredkeymanagementservicemachineipaddress" => {
            let proof = if name.ends_with("ipaddress") {
                host::address_proof(value)
            } else {
                host::proof(value)
            };
            // A host that is known says more than one that is only named.
            if draft.volume.is_none() || proof != VolumeProof::Kms {
                draft.volume = Some(place.with(proof));
            }
        }
        "vlactivationtype"
        | "adactivationobjectname"
        | "adactivationobjectdn"
        | "tokenactivationilid" => {
            let proof = match (name, value) {
                ("vlactivationtype", "3") | ("tokenactivationilid", _) => VolumeProof::Token,
                ("vlactivationtype", "0" | "2") => return true,
                _ => VolumeProof::Directory,
            };
            draft.volume = Some(place.with(proof));
        }
        "subscriptionstatus" => {
            let said = labels::comparison_key(value);
            let active = match said.as_str() {
                "1" | "active" => true,
                "100" | "120" | "disabled" | "expired" | "notactive" => false,
                _ => return true,
            };
            if matches!(said.as_str(), "120" | "expired") {
                draft.subscription_ended = Some(place.with(true));
            }
            draft.subscription = Some(place.with(active));
        }
        _ => return false,
    }
    true
}

fn named(draft: &mut Draft, value: &str, place: &Observed<()>, is_sure: fn(Windows) -> bool) {
    if let Some(name) = shape::name(value) {
        keep(&mut draft.name, place.with(name));
    } else if let Some(title) = title::title(value) {
        keep(&mut draft.family, Family::Windows);
        if let Some(release) = title.release.filter(|release| is_sure(*release)) {
            keep(&mut draft.release, place.with(release));
        }
        if let Some(edition) = title.edition {
            keep(&mut draft.edition, place.with(edition));
        }
    }
}

fn identified(draft: &mut Draft, name: &str, value: &str, place: &Observed<()>) {
    let Some(guid) = shape::guid(value) else {
        return;
    };
    if guid.is_windows_application() {
        keep(&mut draft.family, Family::Windows);
    } else if guid.is_office_application() {
        draft.family = Some(Family::Office);
    } else if name != "applicationid" {
        keep(&mut draft.activation_id, place.with(guid));
    }
}

fn described(draft: &mut Draft, value: &str, place: &Observed<()>) {
    let Some(description) = shape::description(value) else {
        return;
    };
    draft.has_description = true;
    if let Some(channel) = description.channel {
        keep(&mut draft.description, place.with(channel));
    }
    let product = description.product.to_ascii_lowercase();
    if product.contains("office") {
        keep(&mut draft.family, Family::Office);
    } else if product.contains("windows") {
        keep(&mut draft.family, Family::Windows);
    }
}

/// What can be said only of the whole record.
pub(super) fn finish(mut draft: Draft) -> Option<Draft> {
    let is_client = [draft.key_channel.as_ref(), draft.description.as_ref()]
        .into_iter()
        .flatten()
        .any(|seen| seen.value == Channel::VolumeGvlk);
    // The host is set for the whole PC; it says something only of a product that uses it.
    let is_proof = is_client
        && draft
            .status
            .as_ref()
            .is_some_and(|status| status.value == Status::Licensed);
    if !is_proof {
        draft.volume = None;
    }
    if draft
        .partial_key
        .as_ref()
        .is_some_and(|key| key.value == PartialProductKey::Masked)
        && draft.status.is_none()
        && draft.name.is_none()
    {
        draft.partial_key = None;
    }
    (!draft.is_empty()).then_some(draft)
}
