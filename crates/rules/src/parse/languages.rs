//! The same `/dlv` in every language of the tables, and in one that no table has.

use super::labels::{Field, LANGUAGES, Language};
use super::{NoticeCode, Product};
use crate::evidence::read;
use crate::vocabulary::{Channel, KeyClass, Status, Windows};

/// Every row with a label: what stands before the value, the value, and what follows it.
const ROWS: &[(Field, &str)] = &[
    (Field::ServiceVersion, "10.0.22621.1"),
    (Field::Name, "Windows(R), CoreSingleLanguage edition"),
    (
        Field::Description,
        "Windows(R) Operating System, OEM_DM channel",
    ),
    (Field::ActivationId, "c72c6a1d-f252-4e7e-bdd1-3fca342acb35"),
    (Field::ApplicationId, "55c92734-d682-4d71-983e-d6ec3f16059f"),
    (
        Field::ExtendedPid,
        "03612-03257-012-345678-02-1041-22631.0000-0452024",
    ),
    (Field::ProductKeyChannel, "OEM:DM"),
    (
        Field::InstallationId,
        "123456789012345678901234567890123456789012345678901234567890123",
    ),
    (
        Field::ValidationUrl,
        "https://validation-v2.sls.microsoft.com/SLWGA/slwga.asmx",
    ),
    (Field::PartialProductKey, "7MT2K"),
    (Field::LicenseStatus, ""),
    (Field::RemainingWindowsRearm, "1001"),
    (Field::RemainingSkuRearm, "1001"),
    (Field::TrustedTime, "2024/03/05 9:12:34"),
];

/// A `/dlv` with these labels and this status phrase.
fn dlv(label: impl Fn(Field) -> String, phrase: &str) -> String {
    let mut text = String::new();
    for (field, value) in ROWS {
        let value = if *field == Field::LicenseStatus {
            phrase
        } else {
            value
        };
        text.extend([label(*field).as_str(), ": ", value, "\r\n"]);
    }
    text
}

/// The label of this language, English where it has none: that is what slmgr does.
fn label(language: &Language, wanted: Field) -> String {
    let find = |language: &Language| {
        let row = language.labels.iter().find(|row| row.field == wanted);
        row.map(|row| row.text.to_owned())
    };
    find(language)
        .or_else(|| LANGUAGES.first().and_then(find))
        .unwrap_or_default()
}

/// The facts that shapes alone tell.
fn check_shapes(product: &Product, what: &str) {
    let edition = product.edition_id.as_ref().map(|seen| seen.value.id());
    assert_eq!(edition, Some("CoreSingleLanguage"), "{what}");
    let channel = product.channel.as_ref().map(|seen| seen.value);
    assert_eq!(channel, Some(Channel::OemDm), "{what}");
    let key = product.key.as_ref().map(|seen| seen.value);
    assert_eq!(key, Some(KeyClass::Own), "{what}");
    let windows = product.windows.as_ref().map(|seen| seen.value);
    assert_eq!(windows, Some(Windows::Eleven), "{what}");
    assert_eq!(
        product.key_build.as_ref().map(|seen| seen.value),
        Some(22631),
        "{what}"
    );
}

#[test]
fn every_status_phrase_of_every_language() {
    for language in &LANGUAGES {
        for row in language.statuses {
            let (status, phrase) = (row.status, row.text);
            let what = format!("{}: {phrase}", language.tag);
            let evidence = read(&dlv(|field| label(language, field), phrase));
            let product = evidence.primary().expect("a block is read");
            check_shapes(product, &what);
            let found = product.status.as_ref().map(|seen| seen.value);
            assert_eq!(found, Some(status), "{what}");
        }
    }
}

#[test]
fn every_sentence_of_every_language() {
    for language in &LANGUAGES {
        for row in language.sentences {
            let (status, sentence) = (row.status, row.text);
            let said = sentence.replace("{date}", "2027/03/24 2:35:57");
            let evidence = read(&format!(
                "Windows(R), Professional edition:\r\n    {said}\r\n"
            ));
            let product = evidence.primary().expect("a block is read");
            let found = product.status.as_ref().map(|seen| seen.value);
            // Chinese words two states alike; the first of them is taken.
            let alike = language.sentences.iter().filter(|row| row.text == sentence);
            let is_shared = alike.count() > 1;
            if !is_shared {
                assert_eq!(found, Some(status), "{}: {said}", language.tag);
            }
        }
    }
}

#[test]
fn the_language_is_named_where_its_labels_are() {
    for language in &LANGUAGES {
        let Some(row) = language.statuses.first() else {
            continue;
        };
        let found = read(&dlv(|field| label(language, field), row.text))
            .detection
            .language;
        let (found, wanted) = (found.unwrap_or("-"), language.tag);
        // Languages that share every known word cannot be told apart.
        let prefix = |tag: &str| tag.get(..2).unwrap_or("").to_owned();
        let is_near =
            prefix(found) == prefix(wanted) || wanted == "da" || wanted == "nb" || wanted == "sv";
        assert!(is_near, "{wanted} was taken for {found}");
    }
}

/// Words of a language that nobody speaks, from a small generator: the same on every run.
fn invented(seed: u32) -> String {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(12345);
    let mut word = String::new();
    for _ in 0..3 {
        for set in ["bdfgklmnprstvz", "aeiouäøы", "bdgklmnrst"] {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let letters = u32::try_from(set.chars().count()).unwrap_or(1);
            let at = usize::try_from((state >> 16) % letters).unwrap_or(0);
            word.extend(set.chars().nth(at));
        }
    }
    word
}

#[test]
fn an_invented_language_tells_all_but_the_state() {
    for seed in 0..100 {
        let text = dlv(
            |field| {
                format!(
                    "{} {}",
                    invented(seed),
                    invented(seed + 1000 + field as u32)
                )
            },
            &invented(seed + 9000),
        );
        let evidence = read(&text);
        let product = evidence.primary().expect("a block is read");
        check_shapes(product, &text);
        assert_eq!(product.status, None, "{text}");
        let asks = evidence
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::StatusUnknown);
        assert!(asks, "the state is asked for: {text}");
    }
}

#[test]
fn a_code_tells_the_state_in_any_language() {
    let text = dlv(|field| invented(field as u32), "blorf");
    let text = text.replace("blorf", "blorf\r\nsnark: 0xC004F034.");
    let evidence = read(&text);
    let product = evidence.primary().expect("a block is read");
    let status = product.status.as_ref().map(|seen| seen.value);
    assert_eq!(status, Some(Status::Notification));
    assert_eq!(
        product.reason.as_ref().map(|seen| seen.value),
        Some(0xC004_F034)
    );
}
