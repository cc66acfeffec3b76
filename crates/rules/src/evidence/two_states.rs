//! Two states in one text: what is later is now, and where nothing tells which, nothing is.

use crate::evidence::{Evidence, read};
use crate::facts::Facts;
use crate::judge::{Answers, Now};
use crate::parse::NoticeCode;

/// How things stand by the output alone.
fn now(evidence: &Evidence) -> Now {
    Now::judge(&Facts::of(evidence), &Answers::default())
}

/// What is told, and whether it is activated now.
#[rustfmt::skip]
static LATER: &[(&str, Now)] = &[
    ("Edition: Windows 11 Home\nWindows is activated with a digital license\n\nTwo days later, since the firmware update:\nEdition: Windows 11 Home\nWindows is not activated\nError code: 0xC004F211\n", Now::NotActivated),
    ("Name: Windows(R), Core edition\nDescription: Windows(R) Operating System, OEM_DM channel\nPartial Product Key: 7MT2K\nLicense Status: Licensed\n\n=== now, with the new board ===\nWindows is not activated\nError code: 0xC004F211\n", Now::NotActivated),
    ("Windows(R), Core edition:\n    The machine is permanently activated.\n\nName: Windows(R), Core edition\nDescription: Windows(R) Operating System, OEM_DM channel\nPartial Product Key: 7MT2K\nLicense Status: Notification\nNotification Reason: 0xC004F211.\n", Now::NotActivated),
    ("C:\\>slmgr /xpr\nWindows(R), Professional edition:\n    The machine is permanently activated.\n\nC:\\>rem a week later\n\nC:\\>slmgr /xpr\nWindows(R), Professional edition:\n    Windows is in Notification mode\n", Now::NotActivated),
    ("Name: Windows(R), Core edition\nDescription: Windows(R) Operating System, RETAIL channel\nPartial Product Key: 7MT2K\nLicense Status: Licensed\n\nName: Windows(R), Core edition\nDescription: Windows(R) Operating System, RETAIL channel\nPartial Product Key: 7MT2K\nLicense Status: Notification\nNotification Reason: 0xC004F213.\n", Now::NotActivated),
    ("Now:\nName: Windows(R), Core edition\nDescription: Windows(R) Operating System, OEM_DM channel\nPartial Product Key: 7MT2K\nLicense Status: Notification\nNotification Reason: 0xC004F211.\n\nBefore:\nName: Windows(R), Core edition\nDescription: Windows(R) Operating System, OEM_DM channel\nPartial Product Key: 7MT2K\nLicense Status: Licensed\n", Now::NotActivated),
    ("エディション Windows 11 Home\nWindows はライセンス認証されていません\nエラー コード: 0xC004F213\n\nトラブルシューティングの後:\nエディション Windows 11 Home\nWindows はデジタル ライセンスによってライセンス認証されています\n", Now::Activated),
    ("Windows(R), ServerStandard edition:\n    Windows is in Notification mode\n\nWindows(R), ServerStandard edition:\n    The machine is permanently activated.\n", Now::Activated),
    ("Windows 11 Pro\nWindows is activated with a digital license linked to your Microsoft account\nI fear that if I change the board it will say: Windows is not activated\n", Now::Activated),
    ("Windows(R), Enterprise edition:\n    Volume activation will expire 3/11/2027 8:00:12 PM\n\nName: Windows(R), Enterprise edition\nDescription: Windows(R) Operating System, VOLUME_KMSCLIENT channel\nPartial Product Key: 2YT43\nLicense Status: Licensed\n", Now::Activated),
];

#[test]
fn what_is_later_is_now() {
    for (text, expected) in LATER {
        let evidence = read(text);
        assert_eq!(now(&evidence), *expected, "{text}");
        let is_several = |notice: &crate::parse::Notice| notice.code == NoticeCode::SeveralWindows;
        assert!(!evidence.notices.iter().any(is_several), "{text}");
    }
}

/// Neither of them counts, and that they contradict each other is said.
#[test]
fn where_nobody_knows_which_is_later() {
    let evidence = read(
        "One screen has the words \"Windows is activated with a digital license\", another one \"Windows is not activated\".\nOn the desk is a Windows 11 Home.\nScreen A: \"Windows is activated with a digital license\"\nScreen B: \"Windows is not activated\"\n",
    );
    assert_eq!(now(&evidence), Now::Unknown);
    assert!(Facts::of(&evidence).has_two_states());
}

#[test]
fn pages_of_two_windows_and_keys_of_a_contract_are_of_two_pcs() {
    #[rustfmt::skip]
    let texts = [
        "> My sister's laptop:\n> Windows 11 Home\n> Windows is activated with a digital license linked to your Microsoft account\n\nAnd this is the one on my desk:\nWindows 10 Pro\nWindows is not activated\nError code: 0xC004F034\n",
        "Name: Windows(R), Professional edition\nDescription: Windows(R) Operating System, VOLUME_MAK channel\nPartial Product Key: 7MT2K\nLicense Status: Licensed\n\nName: Windows(R), Professional edition\nDescription: Windows(R) Operating System, VOLUME_MAK channel\nPartial Product Key: 7MT2K\nLicense Status: Notification\nNotification Reason: 0xC004F213.\n",
        "[{\"os\": {\"caption\": \"Microsoft Windows 11 Pro\", \"build\": \"26100\"}, \"a\": {\"license_status\": 1, \"partial_product_key\": \"3V66T\"}},\n {\"os\": {\"caption\": \"Microsoft Windows 10 Home\", \"build\": \"19045\"}, \"a\": {\"license_status\": 5, \"partial_product_key\": \"8HVX7\"}}]\n",
    ];
    // The sister's comes last, though it stands first.
    let expected = [
        [Now::NotActivated, Now::Activated],
        [Now::Activated, Now::NotActivated],
        [Now::Activated, Now::NotActivated],
    ];
    for (text, expected) in texts.into_iter().zip(expected) {
        let systems = read(text).systems();
        let states: Vec<Now> = systems.iter().map(now).collect();
        assert_eq!(states, expected, "{text}");
    }
}

/// The end of a former key is no end of the licence that is there now; that of the same one is.
#[test]
fn the_end_of_a_former_key() {
    let has_end = |text: &str| {
        let evidence = read(text);
        evidence
            .primary()
            .is_some_and(|product| product.last_day.is_some())
    };
    assert!(!has_end(
        "Windows(R), Core edition:\n    Volume activation will expire 3/11/2027 8:00:12 PM\n\nThen I entered the key of the box.\n\nName: Windows(R), Core edition\nDescription: Windows(R) Operating System, RETAIL channel\nPartial Product Key: 7MT2K\nLicense Status: Licensed\n"
    ));
    assert!(has_end(
        "Windows(R), Enterprise edition:\n    Volume activation will expire 3/11/2027 8:00:12 PM\n\nName: Windows(R), Enterprise edition\nDescription: Windows(R) Operating System, VOLUME_KMSCLIENT channel\nPartial Product Key: 2YT43\nLicense Status: Licensed\n"
    ));
}

#[test]
fn a_title_within_a_sentence_tells_nothing() {
    let evidence = read(
        "Which one is better for games, Windows 11 Home or the other?\nWindows 11 Pro is what my brother has.\n",
    );
    assert!(evidence.primary().is_none());
}
