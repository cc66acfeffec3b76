//! The codes: all there, each with what, why and what next, in words that accuse nobody.

mod domain;

use std::collections::BTreeSet;

use domain::STORE_LICENCE;
use ninsho_rules::judge::{
    Answers, BoardAnswer, HappenedAnswer, Kind, LicenceGroup, ManagedAnswer, NextStep, Now, Reason,
    Step, Why, classify,
};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{
    Cause, Channel, Code, CodeFamily, Event, Facts, Form, KNOWLEDGE_DATE, KeyClass, LimitCandidate,
    RuleId, SourceId, Status, Verdict, Windows, inspect, written_code,
};
use time::macros::date;

// --- The table ---

#[test]
fn codes_are_sorted_named_and_sourced() {
    assert!(Code::ALL.is_sorted_by_key(|code| code.row().number));
    let numbers: BTreeSet<u32> = Code::ALL.iter().map(|code| code.row().number).collect();
    assert_eq!(numbers.len(), Code::ALL.len());
    let mut names = BTreeSet::new();
    for code in Code::ALL {
        let row = code.row();
        assert_eq!(Code::from_number(row.number), Some(*code));
        assert!(!row.sources.is_empty(), "{code:?}");
        let is_name = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
        assert!(row.name.bytes().all(is_name), "{code:?} {}", row.name);
        assert!(row.name.is_empty() || names.insert(row.name), "{code:?}");
    }
    for unknown in [0, 1, 0x803F_A06B, 0xC004_F035 + 1, u32::MAX] {
        assert_eq!(Code::from_number(unknown), None, "{unknown:#X}");
    }
}

#[test]
fn every_cause_is_the_cause_of_a_code() {
    for cause in Cause::ALL {
        assert!(
            Code::ALL.iter().any(|code| code.row().cause == *cause),
            "{cause:?}"
        );
    }
}

#[test]
fn the_candidates_for_the_limit_screen_are_marked_as_such() {
    let mut seen = BTreeSet::new();
    for candidate in LimitCandidate::ALL {
        assert!(!candidate.codes().is_empty() && !candidate.sources().is_empty());
        for code in candidate.codes() {
            assert!(code.row().may_be_the_limit_screen, "{code:?}");
            assert!(seen.insert(*code), "{code:?} twice");
        }
    }
    // What is marked beyond them is the count of an organisation's key.
    for code in Code::ALL {
        let row = code.row();
        if row.may_be_the_limit_screen && !seen.contains(code) {
            assert_eq!(row.cause, Cause::MakLimit, "{code:?}");
        }
    }
    let expired = Code::FreeOfferExpired.row();
    assert_eq!(
        (expired.number, expired.may_be_the_limit_screen),
        (0x803F_A400, false)
    );
}

// --- Texts ---

/// Every text on codes in this language, by where it stands.
fn texts(lang: Lang) -> Vec<(String, &'static str)> {
    let mut all = Vec::new();
    for code in Code::ALL {
        all.push((format!("{code:?}"), lang.code(*code)));
    }
    for why in Why::ALL {
        all.push((format!("{why:?}"), lang.code_why(*why)));
    }
    for step in NextStep::ALL {
        all.push((format!("{step:?}"), lang.code_step(*step)));
    }
    for family in CodeFamily::ALL {
        all.push((format!("{family:?}"), lang.code_family(*family)));
    }
    for candidate in LimitCandidate::ALL {
        all.push((format!("{candidate:?}"), lang.limit_candidate(*candidate)));
    }
    for phrase in [Phrase::CodeUnknown, Phrase::LimitIntro, Phrase::LimitDoubt] {
        all.push((format!("{phrase:?}"), lang.phrase(phrase)));
    }
    all
}

/// Words that accuse, and words that teach to mislead.
const FORBIDDEN: &[&str] = &[
    "pirat",
    "illegal",
    "crack",
    "stolen",
    "counterfeit",
    "thief",
    "cheat",
    "genuine",
    "pretend",
    "claim that",
    "bypass",
    "違法",
    "不正",
    "海賊",
    "割れ",
    "盗",
    "偽",
    "嘘",
    "回避",
];

#[test]
fn every_text_is_a_sentence_in_both_languages_and_accuses_nobody() {
    for ((place, ja), (_, en)) in texts(Lang::Ja).into_iter().zip(texts(Lang::En)) {
        assert_ne!(ja, en, "{place}");
        assert!(ja.ends_with('。') && ja.trim() == ja, "{place}: {ja}");
        assert!(en.ends_with('.') && en.trim() == en, "{place}: {en}");
        assert!(ja.chars().any(is_kana), "{place}: {ja}");
        assert!(!en.chars().any(is_kana), "{place}: {en}");
        assert!(!ja.contains(", ") && !ja.contains("。。"), "{place}: {ja}");
        assert!(!en.to_lowercase().contains("license "), "{place}: {en}");
        for text in [ja, en] {
            let lower = text.to_lowercase();
            assert!(
                !text.contains(['!', '!']) && !text.contains("  "),
                "{place}: {text}"
            );
            for word in FORBIDDEN {
                assert!(!lower.contains(word), "{place}: {word}: {text}");
            }
        }
    }
}

fn is_kana(ch: char) -> bool {
    matches!(ch, '\u{3041}'..='\u{30FF}')
}

#[test]
fn no_two_codes_of_different_causes_say_the_same() {
    for lang in Lang::ALL {
        for (at, one) in Code::ALL.iter().enumerate() {
            for other in &Code::ALL[at + 1..] {
                assert!(
                    lang.code(*one) != lang.code(*other) || one.row().cause == other.row().cause,
                    "{one:?}, {other:?}"
                );
            }
        }
    }
}

#[test]
fn sentences_are_short_enough_to_read_in_a_box() {
    for (place, text) in texts(Lang::Ja) {
        let longest = text.split('。').map(|part| part.chars().count()).max();
        assert!(
            longest.is_some_and(|length| length <= 75),
            "{place}: {text}"
        );
    }
    for code in Code::ALL {
        assert!(Lang::Ja.code(*code).chars().count() <= 55, "{code:?}");
        assert!(Lang::En.code(*code).len() <= 100, "{code:?}");
    }
}

// --- What next ---

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
fn known(reason: Option<Reason>) -> (Code, Why, NextStep) {
    let parts = match reason {
        Some(Reason::Known { code, why, next }) => Some((code, why, next)),
        Some(Reason::Unknown(_)) | None => None,
    };
    parts.ok_or(reason).expect("the code is known")
}

/// What is asked of this licence when it is not activated for this reason.
fn next(
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
    assert_eq!(
        asked(Channel::VolumeMak, KeyClass::Own),
        NextStep::WorkNetwork
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
    assert_eq!(asked(None), NextStep::ContractOwner);
    assert_eq!(asked(Some(ManagedAnswer::No)), NextStep::AskSeller);
}

/// The Activation troubleshooter moves digital licences of Windows 10 and 11, and nothing else.
#[test]
fn no_code_sends_a_pc_to_a_troubleshooter_that_it_lacks() {
    let shapes = [
        (Channel::VolumeMak, KeyClass::Own, Windows::Eleven),
        (Channel::VolumeGvlk, KeyClass::KmsClient, Windows::Ten),
        (Channel::VirtualMachine, KeyClass::Avma, Windows::Server2022),
        (Channel::RetailEval, KeyClass::Evaluation, Windows::Ten),
        (Channel::Retail, KeyClass::Own, Windows::Server2022),
        (Channel::OemSlp, KeyClass::Own, Windows::Server2022),
        (Channel::Retail, KeyClass::Own, Windows::Seven),
        (Channel::OemSlp, KeyClass::Own, Windows::Seven),
    ];
    for (channel, key, windows) in shapes {
        for managed in [None, Some(ManagedAnswer::No), Some(ManagedAnswer::Yes)] {
            for happened in [
                None,
                Some(HappenedAnswer::Board),
                Some(HappenedAnswer::Reinstall),
            ] {
                let answers = Answers {
                    managed,
                    happened,
                    ..Answers::default()
                };
                for code in Code::ALL {
                    let number = code.row().number;
                    let step = next(number, channel, key, windows, answers);
                    assert!(
                        !step.needs_the_troubleshooter(),
                        "{code:?} {channel:?} {windows:?} {step:?}"
                    );
                }
            }
        }
    }
    // What the words say and what the code knows of them agree.
    for step in NextStep::ALL {
        let en = Lang::En.code_step(*step).to_lowercase();
        let names_it = en.contains("troubleshoot");
        assert!(!names_it || step.needs_the_troubleshooter(), "{step:?}");
    }
}

#[test]
fn nobody_is_asked_to_move_the_licence_of_a_managed_pc_with_an_account() {
    let answers = Answers {
        managed: Some(ManagedAnswer::Yes),
        ..Answers::default()
    };
    for code in Code::ALL {
        let number = code.row().number;
        let step = next(
            number,
            Channel::OemDm,
            KeyClass::Own,
            Windows::Eleven,
            answers,
        );
        assert!(
            !step.needs_the_troubleshooter() || step == NextStep::Troubleshoot,
            "{code:?} {step:?}"
        );
    }
}

#[test]
fn the_number_of_a_code_tells_its_family() {
    for (number, family) in [
        (0xC004_F0FF, CodeFamily::Activation),
        (0x8004_E1FF, CodeFamily::Activation),
        (0x803F_A0FF, CodeFamily::Store),
        (0xC0EA_00FF, CodeFamily::StoreLicence),
        (0x8007_2F90, CodeFamily::Network),
        (0x8007_2751, CodeFamily::Network),
        (0x8007_0057, CodeFamily::Windows),
        (0x8004_10FF, CodeFamily::Wmi),
        (0x8024_0017, CodeFamily::Update),
        (0xC190_0101, CodeFamily::Setup),
        (0xC000_0005, CodeFamily::Windows),
    ] {
        assert_eq!(CodeFamily::of(number), family, "{number:#X}");
        assert_eq!(Code::from_number(number), None, "{number:#X}");
    }
    for family in CodeFamily::ALL {
        assert!(!family.sources().is_empty(), "{family:?}");
    }
}

/// A code that no table has is echoed, wherever it stands, with what its number tells.
#[test]
fn an_unknown_code_is_echoed_with_its_family() {
    let report = inspect("0x80072F90", &Answers::default(), KNOWLEDGE_DATE);
    let codes: Vec<_> = report
        .codes
        .iter()
        .map(|code| (code.number(), code.known))
        .collect();
    assert_eq!(codes, [(0x8007_2F90, false)]);
    let facts = Facts {
        reason: Some(0x8007_2F90),
        ..Facts::default()
    };
    let text = verdict(facts).export(Form::Text, Lang::En, None);
    assert!(text.contains("80072F90"), "{text}");
    assert!(
        text.contains(Lang::En.code_family(CodeFamily::Network)),
        "{text}"
    );
}

/// The licences that the Store keeps are those of apps, too: their codes alone say nothing of Windows.
#[test]
fn a_code_of_the_stores_licences_does_not_say_that_windows_is_not_activated() {
    for (number, now) in [
        (0xC0EA_0003, Now::Unknown),
        (0x87E1_0BC6, Now::Unknown),
        (0x803F_7001, Now::NotActivated),
        (0xC004_F00F, Now::NotActivated),
        (0x8004_1010, Now::Unknown),
        (0x8007_0005, Now::Unknown),
    ] {
        let facts = Facts {
            reason: Some(number),
            ..Facts::default()
        };
        assert_eq!(Now::judge(&facts, &Answers::default()), now, "{number:#X}");
    }
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
    assert_eq!(asked(None), NextStep::WorkNetwork);
    assert_eq!(asked(Some(ManagedAnswer::Yes)), NextStep::WorkNetwork);
    assert_eq!(asked(Some(ManagedAnswer::No)), NextStep::FindOwnLicence);
    assert_eq!(
        asked(Some(ManagedAnswer::Formerly)),
        NextStep::FindOwnLicence
    );
}

#[test]
fn every_step_and_reason_is_backed_by_sources_that_exist() {
    for cause in Cause::ALL {
        for group in LicenceGroup::ALL {
            let why = Why::of(*cause, *group);
            let next = NextStep::of(*cause, *group);
            for code in Code::ALL.iter().filter(|code| code.row().cause == *cause) {
                let sources = Reason::Known {
                    code: *code,
                    why,
                    next,
                }
                .sources();
                let once: BTreeSet<SourceId> = sources.iter().copied().collect();
                assert_eq!(once.len(), sources.len(), "{code:?} {group:?}");
                assert_eq!(sources.first(), code.row().sources.first());
                let behind = why.sources().iter().chain(next.sources());
                assert!(behind.into_iter().all(|source| once.contains(source)));
                assert!(sources.iter().all(|source| SourceId::ALL.contains(source)));
            }
        }
    }
}

// --- In a report ---

fn reason(verdict: &Verdict) -> Option<Reason> {
    Reason::of(&verdict.licence, &verdict.facts, &verdict.answers)
}

fn verdict(facts: Facts) -> Verdict {
    Verdict::of(facts, &Answers::default(), date!(2026 - 11 - 22))
}

#[test]
fn a_store_licence_is_no_error() {
    let facts = Facts {
        status: Some(Status::Licensed),
        reason: Some(STORE_LICENCE),
        key: Some(KeyClass::Default),
        channel: Some(Channel::Retail),
        ..Facts::default()
    };
    let (code, why, next) = known(reason(&verdict(facts)));
    assert_eq!(
        (code, why, next),
        (Code::StoreActivation, Why::NoFault, NextStep::Nothing)
    );
}

#[test]
fn an_unknown_code_is_named_and_not_guessed_at() {
    let facts = |reason| Facts {
        reason,
        ..Facts::default()
    };
    let unknown = reason(&verdict(facts(Some(0xC004_1234))));
    assert_eq!(unknown, Some(Reason::Unknown(0xC004_1234)));
    let family = CodeFamily::of(0xC004_1234);
    assert_eq!(family, CodeFamily::Activation);
    assert_eq!(
        unknown.map(Reason::sources),
        Some(family.sources().to_vec())
    );
    assert_eq!(unknown.map(Reason::number), Some(0xC004_1234));
    let known = reason(&verdict(facts(Some(0xC004_F034))));
    assert_eq!(known.map(Reason::number), Some(0xC004_F034));
    // Zero is how Windows says that there is no reason.
    assert_eq!(reason(&verdict(facts(Some(0)))), None);
    assert_eq!(reason(&verdict(facts(None))), None);
}

#[test]
fn a_state_that_was_once_a_servers_mistake_proves_nothing() {
    for group in LicenceGroup::ALL {
        assert_eq!(Why::of(Cause::Unconfirmed, *group), Why::ProvesNothing);
    }
    assert_eq!(Code::from_number(0xC004_F200), Some(Code::StateUnconfirmed));
    assert!(Why::ProvesNothing.sources().contains(&SourceId::R51));
}

#[test]
fn a_pasted_reason_reaches_its_meaning() {
    let paste = "Name: Windows(R), Professional edition\n\
         Description: Windows(R) Operating System, RETAIL channel\n\
         Partial Product Key: 3V66T\n\
         License Status: Notification\n\
         Notification Reason: 0xC004F034.\n";
    let report = inspect(paste, &Answers::default(), date!(2026 - 11 - 22));
    let (code, _, next) = known(reason(&report.verdict));
    assert_eq!((code, next), (Code::NoLicenceFound, NextStep::Troubleshoot));
}

/// A number that can be no code is not taken over; one of the table always is.
#[test]
fn every_code_of_the_table_is_read() {
    for code in Code::ALL {
        let number = code.row().number;
        let text = format!(
            "Name: Windows(R), Professional edition\n\
             Description: Windows(R) Operating System, RETAIL channel\n\
             Partial Product Key: 3V66T\n\
             License Status: Notification\n\
             Notification Reason: {}.\n",
            written_code(number)
        );
        let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
        assert_eq!(report.verdict.facts.reason, Some(number), "{text}");
    }
}
