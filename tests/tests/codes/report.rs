//! Codes in a report: read, echoed, proving nothing that they do not.

use ninsho_rules::judge::{Answers, LicenceGroup, NextStep, Now, Reason, Why};
use ninsho_rules::text::Lang;
use ninsho_rules::{
    Cause, Channel, Code, CodeFamily, Facts, Form, KNOWLEDGE_DATE, KeyClass, SourceId, Status,
    Verdict, inspect, written_code,
};
use time::macros::date;

use super::next::known;
use ninsho_tests::domain::STORE_LICENCE;

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

pub(crate) fn reason(verdict: &Verdict) -> Option<Reason> {
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

const FAILED: &str = "Name: Windows(R), Professional edition\n\
     Description: Windows(R) Operating System, RETAIL channel\n\
     Partial Product Key: 3V66T\n\
     License Status: Notification\n";

fn reason_of(text: &str) -> Option<u32> {
    let report = inspect(text, &Answers::default(), KNOWLEDGE_DATE);
    report.verdict.facts.reason
}

/// A person reads what each code of the text means, and each once.
#[test]
fn every_code_is_explained_once() {
    let text = format!(
        "{FAILED}Notification Reason: 0xC004F034.\n\nSettings shows 0xC004F211, and later 0x80072EE7 and 0xC004F211 again."
    );
    let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
    for lang in Lang::ALL {
        for form in [Form::Text, Form::Markdown, Form::Html] {
            let said = report.export(form, *lang, None);
            for code in [
                Code::NoLicenceFound,
                Code::HardwareChanged,
                Code::NameNotResolved,
            ] {
                let meaning = lang.code(code);
                assert_eq!(said.matches(meaning).count(), 1, "{code:?}: {said}");
            }
            // A link brings the reason alone.
            let linked = report.verdict.export(form, *lang, None);
            assert!(
                !linked.contains(lang.code(Code::NameNotResolved)),
                "{linked}"
            );
        }
    }
}

/// What the output itself says of its reason stays, unless the text says which licence it looked for.
#[test]
fn a_more_telling_code_is_the_reason() {
    let own = format!("{FAILED}Notification Reason: 0xC004F034.\n");
    for (told, reason) in [
        ("", 0xC004_F034),
        ("\nThe activation page says 0xC004F212.", 0xC004_F212),
        ("\nThe activation page says 0xC004F211.", 0xC004_F211),
        ("\nFirst it said 0xC004F211, then 0xC004F212.", 0xC004_F034),
        ("\nAn update failed with 0x80072EE7.", 0xC004_F034),
    ] {
        assert_eq!(reason_of(&(own.clone() + told)), Some(reason), "{told}");
    }
    // A window that breaks the lines of an output parts its code, too.
    let parted = format!("{FAILED}Notification Reason: 0xC004F2\n11.\n");
    assert_eq!(reason_of(&parted), Some(0xC004_F211));
    let licensed = FAILED.replace("Notification", "Licensed");
    let earlier = licensed + "\nLast year it said 0xC004F211.";
    assert_eq!(reason_of(&earlier), None);
}

/// The days that an output says are left are said, and none where nothing runs out.
#[test]
fn the_days_left_are_said() {
    let block = |description: &str, status: &str, rest: &str| {
        format!(
            "Name: Windows(R), Professional edition\nDescription: Windows(R) Operating System, {description} channel\n\
             License Status: {status}\n{rest}\n"
        )
    };
    let kms = |minutes: u32| {
        let rest = format!("Volume activation expiration: {minutes} minute(s) (1 day(s))");
        block("VOLUME_KMSCLIENT", "Licensed", &rest)
    };
    for (text, days) in [
        (kms(14_400), Some(10)),
        (kms(1_441), Some(2)),
        // An end beyond what any server gives is no term.
        (kms(5_000_000), None),
        (
            block(
                "RETAIL",
                "Initial grace period",
                "Time remaining: 2880 minute(s) (2 day(s))",
            ),
            Some(2),
        ),
        (block("RETAIL", "Licensed", ""), None),
    ] {
        let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
        assert_eq!(report.days_left(), days, "{text}");
        for lang in Lang::ALL {
            let said = report.export(Form::Text, *lang, None);
            let line = days.map(|days| lang.days_left(days));
            assert!(
                line.is_none_or(|line| said.lines().any(|one| one == line)),
                "{said}"
            );
        }
    }
}
