//! What the properties of a record tell of the build, the PC and its past.

use crate::parse::draft::{Draft, keep};
use crate::parse::observed::Observed;
use crate::parse::shape::{self, PartialProductKey};
use crate::parse::title;
use crate::vocabulary::FirmwareKey;

/// Takes the build of the running Windows.
pub(super) fn of_the_build(
    draft: &mut Draft,
    name: &str,
    value: &str,
    place: &Observed<()>,
) -> bool {
    match name {
        "version" | "osversion" => {
            if let Some(build) = shape::build(value) {
                keep(&mut draft.build, place.with(build));
            }
        }
        "build" if value.trim().len() != 5 => {}
        "build" | "currentbuild" | "currentbuildnumber" | "buildnumber" | "osbuild"
        | "osbuildnumber" => {
            let digits = value.split(['.', ' ']).next().unwrap_or("");
            let build: Option<u32> = digits.parse().ok();
            if let Some(build) = build.filter(|build| (6000..40_000).contains(build)) {
                keep(&mut draft.build, place.with(build));
            }
        }
        _ => return false,
    }
    true
}

/// Takes what is told of the PC and its past.
pub(super) fn of_the_pc(draft: &mut Draft, name: &str, value: &str, place: &Observed<()>) -> bool {
    match name {
        "oa3xoriginalproductkeydescription" => {
            draft.system.holds_key(&place.with(value));
        }
        // Of the key itself only that there is one.
        "oa3xoriginalproductkey" => {
            if shape::partial_product_key(value) != PartialProductKey::Masked {
                draft.firmware = Some(place.with(()));
                of_an_older_pc(draft);
            }
        }
        // 0 no table, 1 a table with the mark of Windows, 2 one without it, 3 a damaged one.
        "oa2xbiosmarkerstatus" => {
            let is_marked = value == "1";
            draft.system.slic = Some(place.with(is_marked));
        }
        // The title alone of an entry of the upgrade history, as our own short form prints it.
        "sourceos" => {
            if let Some(release) = title::title(value).and_then(|title| title.release) {
                draft.system.came_from(place.with(release));
            }
        }
        // The entries of the upgrade history, as PowerShell lists registry keys.
        "pschildname" => draft.is_history |= value.starts_with("Source OS"),
        _ => return false,
    }
    true
}

/// A key for which the running Windows has no description is one of an older PC; where the
/// description was not asked for, nobody knows.
pub(super) fn of_an_older_pc(draft: &mut Draft) {
    if draft.is_firmware_nameless
        && let Some(key) = &draft.firmware
    {
        let older = key.with(FirmwareKey::Older);
        keep(&mut draft.system.firmware_key, older);
    }
}
