//! More evidence, asked for where it could move the verdict.

use ninsho_rules::judge::{
    Answers, EvidenceSource, Kind, Licence, Likelihood, Question, is_same_licence, missing,
};
use ninsho_rules::{
    ActivationMethod, Channel, Facts, FirmwareKey, Hardware, History, KeyClass, Status, Subject,
    Windows,
};
use ninsho_tests::domain::{edition, with};

/// Which sources of evidence could still move a verdict with this chance of a free upgrade.
fn wanted(free_upgrade: Likelihood, facts: Facts, linked: Option<&str>) -> Vec<EvidenceSource> {
    let licence = Licence {
        free_upgrade,
        ..Licence::of_kind(Kind::UnknownDl)
    };
    let answers = with(Answers::default(), Question::Linked, linked);
    missing(&licence, &facts, &answers)
}

#[test]
fn evidence_is_asked_for_where_they_could_move_the_verdict() {
    let none = Facts::default();
    let of = |chance| wanted(chance, none, None);
    assert_eq!(
        of(Likelihood::Possible),
        [EvidenceSource::Helper, EvidenceSource::Settings]
    );
    // What is strong already the helper does not make stronger; the link is still open.
    assert_eq!(of(Likelihood::Strong), [EvidenceSource::Settings]);
    for chance in [
        Likelihood::Unlikely,
        Likelihood::CannotTell,
        Likelihood::NotApplicable,
    ] {
        assert_eq!(of(chance), []);
    }
    let reports = [
        Facts {
            upgraded_from: Some(Windows::Seven),
            ..none
        },
        Facts {
            history: Some(History::Empty),
            ..none
        },
        Facts {
            firmware_key: Some(FirmwareKey::Current),
            ..none
        },
        Facts {
            hardware: Some(Hardware::BeforeTen),
            ..none
        },
    ];
    for report in reports {
        let left = wanted(Likelihood::Possible, report, None);
        assert_eq!(left, [EvidenceSource::Settings], "{report:?}");
    }
    let settings = Facts {
        activation_method: Some(ActivationMethod::Digital),
        ..none
    };
    let by_paste = wanted(Likelihood::Possible, settings, None);
    let by_answer = wanted(Likelihood::Possible, none, Some("dl"));
    assert_eq!(
        (by_paste, by_answer),
        (vec![EvidenceSource::Helper], vec![EvidenceSource::Helper])
    );
    assert_eq!(wanted(Likelihood::Strong, settings, None), []);
    assert_eq!(wanted(Likelihood::Strong, none, Some("msa")), []);
}

#[test]
fn more_of_one_pc_is_told_from_another_pc() {
    let one = Facts {
        edition: Some(edition("Professional")),
        channel: Some(Channel::Retail),
        key: Some(KeyClass::Default),
        status: Some(Status::Licensed),
        ..Facts::default()
    };
    let more = Facts {
        windows: Some(Windows::Ten),
        upgraded_from: Some(Windows::Seven),
        ..one
    };
    assert!(is_same_licence(&one, &one) && is_same_licence(&one, &more));
    for other in [
        Facts {
            edition: Some(edition("Core")),
            ..more
        },
        Facts {
            channel: None,
            ..more
        },
        Facts {
            key: Some(KeyClass::Own),
            ..more
        },
        Facts {
            status: Some(Status::Notification),
            ..more
        },
        Facts {
            subject: Subject::AddOn,
            ..more
        },
    ] {
        assert!(!is_same_licence(&one, &other), "{other:?}");
        assert!(!is_same_licence(&other, &one), "{other:?}");
    }
    // Of two texts without a Windows nothing can be said.
    let nothing = Facts {
        subject: Subject::Nothing,
        ..Facts::default()
    };
    assert!(!is_same_licence(&nothing, &nothing));
}
