//! Labels, states and the sentences of an expiry, found as they are written.

use super::*;

fn state(text: &str) -> Option<Status> {
    status(text).map(|(status, _)| status)
}

#[test]
fn a_label_is_compared_without_blanks_and_case() {
    let found = |text| field(text).map(|(field, _)| field);
    assert_eq!(found("Partial Product Key"), Some(Field::PartialProductKey));
    assert_eq!(found("partialproductkey "), Some(Field::PartialProductKey));
    assert_eq!(found("ライセンスの 状態"), Some(Field::LicenseStatus));
    assert_eq!(found("激活时间"), Some(Field::AvmaActivationTime));
    assert_eq!(found("激活时间间隔"), Some(Field::KmsActivationInterval));
    assert_eq!(found("Key"), None);
}

#[test]
fn unlicensed_never_matches_licensed() {
    assert_eq!(state("Licensed"), Some(Status::Licensed));
    assert_eq!(state("Unlicensed"), Some(Status::Unlicensed));
    assert_eq!(state("Nicht lizenziert"), Some(Status::Unlicensed));
    assert_eq!(state("Lizenziert"), Some(Status::Licensed));
    assert_eq!(state("ライセンスされていません"), Some(Status::Unlicensed));
    assert_eq!(state("не имеет лицензии"), Some(Status::Unlicensed));
    assert_eq!(state("имеет лицензию"), Some(Status::Licensed));
    assert_eq!(state("未经授权"), Some(Status::Unlicensed));
    assert_eq!(state("not Licensed"), None);
    assert_eq!(state("Semi-Licensed"), None);
}

#[test]
fn a_status_may_be_followed_by_other_words() {
    assert_eq!(state("Licensed (as of today)"), Some(Status::Licensed));
    assert_eq!(
        state("Additional grace period (KMS license expired or hardware out of tolerance)"),
        Some(Status::OotGrace)
    );
    assert_eq!(state("Notification mode"), Some(Status::Notification));
    assert_eq!(state("Licensedish"), None);
}

#[test]
fn an_expiry_sentence_has_a_date_inside() {
    let said = |text| sentence(text).map(|(status, _)| status);
    assert_eq!(
        said("The machine is permanently activated."),
        Some(Status::Licensed)
    );
    assert_eq!(
        said("Initial grace period ends 1/2/2027 3:04:05 AM"),
        Some(Status::OobGrace)
    );
    assert_eq!(said("批量激活将于 2027/1/2 过期"), Some(Status::Licensed));
    assert_eq!(said("Volume activation will expire"), None);
}

#[test]
fn a_line_of_the_shell_is_one_wherever_it_stands() {
    let parts = LANGUAGES.iter().flat_map(|language| {
        let host = &language.script_host;
        [host.version, host.copyright, host.disabled]
    });
    for part in parts {
        let is_long = comparison_key(part).chars().count() > 8;
        assert_eq!(is_shell(part), is_long, "{part}");
    }
    assert!(!is_shell("License Status: Licensed (permanently)"));
}

#[test]
fn every_language_has_its_own_tag() {
    let mut tags: Vec<_> = LANGUAGES.iter().map(|language| language.tag).collect();
    tags.sort_unstable();
    tags.dedup();
    assert_eq!(tags.len(), LANGUAGES.len());
}
