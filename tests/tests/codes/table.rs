//! The codes as a table: sorted, named, sourced, of a family.

use std::collections::BTreeSet;

use ninsho_rules::judge::{LicenceGroup, NextStep, Reason, Why};
use ninsho_rules::{Cause, Code, CodeFamily, LimitCandidate, SourceId};

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
