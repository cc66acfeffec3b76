//! The release of Windows that runs now.

use super::draft::Draft;
use super::observed::Observed;
use super::product::Product;
use crate::vocabulary::{Edition, Windows};

/// The release that runs now.
///
/// The build in the Extended PID is that of the day when the key was installed, and the
/// service version may lag behind an enablement package (10.0.26100 on a 26200). Neither
/// is ever newer than what runs, so the newer of the two is nearer to it.
pub(super) fn release(draft: &Draft, product: &Product) -> Option<Observed<Windows>> {
    let name = draft.name.as_ref();
    let is_server = name.is_some_and(|name| name.value.is_server)
        || product
            .edition_id
            .as_ref()
            .is_some_and(|edition| edition.value.is_server())
        || draft
            .release
            .as_ref()
            .is_some_and(|release| release.value.is_server());
    let builds = [draft.build.as_ref(), product.key_build.as_ref()];
    let newest = builds.into_iter().flatten().max_by_key(|build| build.value);
    if draft.is_key_report {
        // A key checker prints the build of its own key configuration.
        return draft.release.clone();
    }
    newest
        .and_then(|build| {
            Windows::from_build(build.value, is_server).map(|release| build.with(release))
        })
        .or_else(|| name.and_then(|name| name.value.release.map(|value| name.with(value))))
        .or_else(|| draft.release.clone())
        .or_else(|| {
            // Windows SE is an 11 and nothing else.
            let edition = product.edition_id.as_ref()?;
            let is_cloud = matches!(
                edition.value,
                Edition::CloudEdition | Edition::CloudEditionN
            );
            is_cloud.then(|| edition.with(Windows::Eleven))
        })
}
