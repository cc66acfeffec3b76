//! What a code asks for, by the kind of licence.

use std::collections::BTreeSet;

use ninsho_rules::judge::{
    Answers, BoardAnswer, BoughtAnswer, HappenedAnswer, KeySourceAnswer, Kind, Licence,
    LicenceGroup, ManagedAnswer, NextStep, Reason, Step, Why, classify,
};
use ninsho_rules::text::Lang;
use ninsho_rules::{Cause, Channel, Code, Event, Facts, KeyClass, RuleId, Status, Windows};
use ninsho_tests::domain::single_answers;
use time::macros::date;

#[test]
fn every_cause_asks_every_licence_for_something() {
    let (mut whys, mut steps) = (BTreeSet::new(), BTreeSet::new());
    for cause in Cause::ALL {
        for group in LicenceGroup::ALL {
            let (why, next) = (Why::of(*cause, *group), NextStep::of(*cause, *group));
            // There is nothing to do about a remark, and always something about the rest.
            assert_eq!(
                next == NextStep::Nothing,
                *cause == Cause::Informational,
                "{cause:?} {group:?}"
            );
            whys.insert(why);
            steps.insert(next);
        }
    }
    // What the very code, or whose PC it is, makes of a step.
    let singles = single_answers();
    let releases = [None, Some(Windows::Server2022)];
    for (code, windows) in Code::ALL
        .iter()
        .flat_map(|code| releases.map(|of| (code, of)))
    {
        let facts = Facts {
            reason: Some(code.row().number),
            windows,
            ..Facts::default()
        };
        for kind in Kind::ALL {
            for answers in &singles {
                let reason = Reason::of(&Licence::of_kind(*kind), &facts, answers);
                steps.insert(known(reason).2);
            }
        }
    }
    assert_eq!(whys.len(), Why::ALL.len(), "a reason that is never given");
    assert_eq!(
        steps.len(),
        NextStep::ALL.len(),
        "a step that is never advised"
    );
}

#[test]
fn every_kind_belongs_to_a_group() {
    let of = |kind| LicenceGroup::of(kind, &Facts::default(), &Answers::default());
    let groups: BTreeSet<LicenceGroup> = Kind::ALL.iter().map(|kind| of(*kind)).collect();
    assert_eq!(groups.len(), LicenceGroup::ALL.len());
    assert_eq!(of(Kind::Unknown), LicenceGroup::Unknown);
}

/// What is said of a code that must be a known one.
pub(crate) fn known(reason: Option<Reason>) -> (Code, Why, NextStep) {
    let parts = match reason {
        Some(Reason::Known { code, why, next }) => Some((code, why, next)),
        Some(Reason::Unknown(_)) | None => None,
    };
    parts.ok_or(reason).expect("the code is known")
}

/// What is asked of this licence when it is not activated for this reason.
pub(crate) fn next(
    reason: u32,
    channel: Channel,
    key: KeyClass,
    windows: Windows,
    answers: Answers,
) -> NextStep {
    let facts = Facts {
        reason: Some(reason),
        channel: Some(channel),
        key: Some(key),
        windows: Some(windows),
        status: Some(Status::Notification),
        ..Facts::default()
    };
    let licence = classify(&facts, &answers);
    known(Reason::of(&licence, &facts, &answers)).2
}

#[test]
fn the_same_code_asks_for_different_things_of_different_licences() {
    const CHANGED: u32 = 0xC004_F211;
    let asked = |channel, key| next(CHANGED, channel, key, Windows::Eleven, Answers::default());
    assert_eq!(
        asked(Channel::Retail, KeyClass::Default),
        NextStep::MoveLicence
    );
    assert_eq!(asked(Channel::OemDm, KeyClass::Own), NextStep::AskMaker);
    assert_eq!(asked(Channel::Retail, KeyClass::Own), NextStep::EnterKey);
    // Of a volume key it is to be settled first whose PC it is on.
    assert_eq!(asked(Channel::VolumeMak, KeyClass::Own), NextStep::WhosePc);
    assert_eq!(
        next(
            CHANGED,
            Channel::VolumeMak,
            KeyClass::Own,
            Windows::Eleven,
            Answers {
                managed: Some(ManagedAnswer::Yes),
                ..Answers::default()
            }
        ),
        NextStep::MakAgain
    );
    assert_eq!(
        asked(Channel::VirtualMachine, KeyClass::Avma),
        NextStep::AskHost
    );
    assert_eq!(
        asked(Channel::RetailEval, KeyClass::Evaluation),
        NextStep::GetLicence
    );
    assert_eq!(
        asked(Channel::Retail, KeyClass::Unknown),
        NextStep::ShowWholeOutput
    );
}

/// The truths of the audit's section 2: what each of its codes means, and what it asks for.
#[test]
fn the_codes_of_the_audit_have_their_cause() {
    for (number, cause) in [
        (0x8004_FE21, Cause::LicenceStore),
        (0xC004_F00F, Cause::OutOfTolerance),
        (0xC004_B100, Cause::ServerRefused),
        (0x8007_0490, Cause::KeyNotEntered),
        (0xC0EA_000A, Cause::StoreRecord),
        (0xC0EA_0009, Cause::HardwareChanged),
        (0xC0EA_0003, Cause::NoLicence),
        (0x87E1_0BC6, Cause::StoreRecord),
        (0x803F_8001, Cause::StoreAccount),
        (0x8007_0005, Cause::Elevation),
        (0xC004_F025, Cause::Elevation),
        (0x8007_000D, Cause::LicenceStore),
        (0x8007_2F8F, Cause::SecureConnection),
        (0x8007_2EFD, Cause::Network),
        (0x8007_267C, Cause::KmsUnreachable),
        (0xC004_E015, Cause::LicenceStore),
        (0xC004_D301, Cause::LicenceStore),
        (0xC004_E01B, Cause::TryAgain),
        (0xC004_E02E, Cause::StoreUpgrade),
        (0x8004_E026, Cause::AddOnKey),
        (0xC004_F055, Cause::AddOnKey),
        (0xC004_F04D, Cause::ConfirmationId),
        (0xC004_F033, Cause::KeyInvalid),
        (0xC004_F059, Cause::BiosMarker),
        (0xC004_C012, Cause::Server),
        (0xD000_0272, Cause::Server),
        (0xC004_C4A2, Cause::KeyBlocked),
        (0xC004_B011, Cause::Clock),
        (0xC004_F06B, Cause::KmsHost),
        (0x4004_F068, Cause::Unconfirmed),
        (0x8004_1010, Cause::Wmi),
        (0x8007_0422, Cause::ServiceStopped),
        (0x803F_700F, Cause::NoLicence),
    ] {
        let code = Code::from_number(number);
        assert_eq!(
            code.map(|code| code.row().cause),
            Some(cause),
            "{number:#X}"
        );
    }
}

#[test]
fn a_default_key_that_is_refused_asks_to_wait_and_not_to_buy() {
    let asked = |answers| {
        next(
            0xC004_C003,
            Channel::Retail,
            KeyClass::Default,
            Windows::Eleven,
            answers,
        )
    };
    assert_eq!(asked(Answers::default()), NextStep::WaitADay);
    let nothing = Answers {
        happened: Some(HappenedAnswer::Nothing),
        ..Answers::default()
    };
    assert_eq!(asked(nothing), NextStep::WaitADay);
    let anew = Answers {
        happened: Some(HappenedAnswer::Reinstall),
        ..Answers::default()
    };
    assert_eq!(asked(anew), NextStep::Troubleshoot);
    // A key of one's own that is refused is a matter for its seller.
    let own = next(
        0xC004_C003,
        Channel::Retail,
        KeyClass::Own,
        Windows::Eleven,
        Answers::default(),
    );
    assert_eq!(own, NextStep::AskSeller);
    // The event of November 2018 is named with its day, and so is who says so.
    assert_eq!(
        Why::of(Cause::KeyBlocked, LicenceGroup::Digital),
        Why::RefusedByMistake
    );
    assert_eq!(Event::ServersErred.when(), "2018-11-08");
    assert_eq!(RuleId::ServersErred2018.row().from, date!(2018 - 11 - 08));
    for lang in Lang::ALL {
        assert!(lang.code_why(Why::RefusedByMistake).contains("2018"));
        assert!(lang.code_step(NextStep::WaitADay).contains("24"));
        assert!(lang.step_how(Step::WaitADay).contains("24"));
    }
}

#[test]
fn a_missing_licence_after_a_new_board_is_moved_and_not_looked_for() {
    for answers in [
        Answers {
            board: Some(BoardAnswer::ByOwner),
            ..Answers::default()
        },
        Answers {
            happened: Some(HappenedAnswer::Board),
            ..Answers::default()
        },
        Answers {
            happened: Some(HappenedAnswer::Cpu),
            ..Answers::default()
        },
    ] {
        for code in [0xC004_F034, 0xC004_F213, 0xC004_C003] {
            let asked = next(
                code,
                Channel::Retail,
                KeyClass::Default,
                Windows::Eleven,
                answers,
            );
            assert_eq!(asked, NextStep::MoveLicence, "{code:#X}");
        }
        // A licence in the firmware is not moved with an account.
        let asked = next(
            0xC004_F213,
            Channel::OemDm,
            KeyClass::Own,
            Windows::Eleven,
            answers,
        );
        assert_eq!(asked, NextStep::AskMaker);
    }
}

#[test]
fn a_mak_that_is_refused_is_a_matter_for_its_contract() {
    let asked = |managed| {
        let answers = Answers {
            managed,
            ..Answers::default()
        };
        next(
            0xC004_B100,
            Channel::VolumeMak,
            KeyClass::Own,
            Windows::Eleven,
            answers,
        )
    };
    assert_eq!(asked(None), NextStep::WhosePc);
    assert_eq!(asked(Some(ManagedAnswer::Yes)), NextStep::ContractOwner);
    assert_eq!(asked(Some(ManagedAnswer::No)), NextStep::AskSeller);
}

#[test]
fn digital_licences_began_with_windows_10_and_servers_have_none() {
    let asked = |windows| {
        next(
            0xC004_F034,
            Channel::Retail,
            KeyClass::Default,
            windows,
            Answers::default(),
        )
    };
    assert_eq!(asked(Windows::Ten), NextStep::Troubleshoot);
    assert_eq!(asked(Windows::Seven), NextStep::EnterKey);
    // As in the recovery, a server gets its key in the prompt.
    assert_eq!(
        asked(Windows::Server2022),
        NextStep::EnterKeyAsAdministrator
    );
}

#[test]
fn a_volume_key_leads_to_the_organisation_or_away_from_it() {
    let asked = |managed| {
        let answers = Answers {
            managed,
            ..Answers::default()
        };
        next(
            0xC004_F074,
            Channel::VolumeGvlk,
            KeyClass::KmsClient,
            Windows::Eleven,
            answers,
        )
    };
    assert_eq!(asked(None), NextStep::WhosePc);
    assert_eq!(asked(Some(ManagedAnswer::Yes)), NextStep::KmsReach);
    assert_eq!(asked(Some(ManagedAnswer::No)), NextStep::FindOwnLicence);
    assert_eq!(
        asked(Some(ManagedAnswer::Formerly)),
        NextStep::FindOwnLicence
    );
}

/// Each of these is a client's, and its administrator needs another thing for each (M04).
#[test]
fn an_administrator_is_told_what_the_very_code_needs() {
    let asked = |reason| {
        let answers = Answers {
            managed: Some(ManagedAnswer::Yes),
            ..Answers::default()
        };
        let facts = Facts {
            reason: Some(reason),
            status: Some(Status::Notification),
            ..Facts::default()
        };
        let licence = classify(&facts, &answers);
        assert_eq!(licence.kind, Kind::KmsOrg, "{reason:X}");
        known(Reason::of(&licence, &facts, &answers)).2
    };
    for (reason, step) in [
        (0xC004_F038, NextStep::KmsCount),
        (0xC004_F039, NextStep::KmsHostPort),
        (0xC004_F041, NextStep::KmsHostFirst),
        (0xC004_F042, NextStep::KmsOtherHost),
        (0xC004_F06C, NextStep::KmsClock),
        (0xC004_F074, NextStep::KmsReach),
        (0x8007_232B, NextStep::KmsReach),
        (0x8007_06BA, NextStep::KmsHostPort),
    ] {
        assert_eq!(asked(reason), step, "{reason:X}");
    }
}

/// What a code asked for while Windows was down is over once it is activated; a client whose
/// server is not reached has half a year, and its code stands.
#[test]
fn a_code_is_history_once_windows_is_activated() {
    let asked = |reason, channel, key, windows| {
        let facts = Facts {
            reason: Some(reason),
            channel: Some(channel),
            key: Some(key),
            windows: Some(windows),
            status: Some(Status::Licensed),
            ..Facts::default()
        };
        let licence = classify(&facts, &Answers::default());
        known(Reason::of(&licence, &facts, &Answers::default())).2
    };
    let (own, default) = (KeyClass::Own, KeyClass::Default);
    let eleven = Windows::Eleven;
    assert_eq!(
        asked(0xC004_C008, Channel::Retail, own, eleven),
        NextStep::Past
    );
    assert_eq!(
        asked(0xC004_F211, Channel::Retail, default, eleven),
        NextStep::Past
    );
    assert_ne!(
        asked(
            0xC004_F074,
            Channel::VolumeGvlk,
            KeyClass::KmsClient,
            eleven
        ),
        NextStep::Past
    );
}

/// A code of a refused key is one of a default key, too: only who has a key was sold one.
#[test]
fn only_a_key_that_somebody_has_is_taken_back_to_its_seller() {
    let asked = |answers: Answers| {
        let facts = Facts {
            reason: Some(0xC004_C003),
            status: Some(Status::Notification),
            ..Facts::default()
        };
        let licence = Licence::of_kind(Kind::OemNonslp);
        known(Reason::of(&licence, &facts, &answers)).2
    };
    let none = Answers::default();
    assert_ne!(asked(none), NextStep::AskSeller);
    let bought = Answers {
        bought: Some(BoughtAnswer::Key),
        ..none
    };
    assert_eq!(asked(bought), NextStep::AskSeller);
    let boxed = Answers {
        key_source: Some(KeySourceAnswer::Box),
        ..bought
    };
    assert_eq!(asked(boxed), NextStep::ShowReceipt);
}
