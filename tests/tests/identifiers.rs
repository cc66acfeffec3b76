//! Two computers that differ only in identifiers are one and the same to everything that
//! leaves this program.

use ninsho_rules::judge::Answers;
use ninsho_rules::text::Lang;
use ninsho_rules::{Form, KNOWLEDGE_DATE, Layout, Report, inspect};
use ninsho_tests::scramble;
use ninsho_tests::{fixtures, sample};
use proptest::prelude::*;

/// All that can leave: the link, the JSON, and each form in each language.
fn outputs(text: &str) -> Vec<String> {
    let report = inspect(text, &Answers::default(), KNOWLEDGE_DATE);
    let mut outputs = vec![
        report.json(Layout::Line),
        report.verdict.link.clone().unwrap_or_default(),
    ];
    outputs.extend(forms(&report));
    for system in &report.systems {
        outputs.extend(forms(system));
    }
    outputs
}

/// The masked copy of a paste for who mends the reader has no identifier of it: each letter of
/// another computer's differs, and none of them is left.
#[test]
fn the_copy_of_a_misread_text_has_no_identifier() {
    for (name, text) in fixtures().expect("the fixtures are there") {
        let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
        let copy = report.misread(&text);
        let head = format!("Ninsho {} ({KNOWLEDGE_DATE})\n", env!("CARGO_PKG_VERSION"));
        assert!(copy.starts_with(&head), "{name}: {copy}");
        let kind = format!("kind: {}\n", report.verdict.licence.kind.name());
        assert!(copy.contains(&kind), "{name}: {copy}");
        if let Some(link) = &report.verdict.link {
            assert!(copy.contains(&**link), "{name}: {copy}");
        }
    }
    let own = sample("free-upgrade", "ja")
        .expect("the sample is there")
        .replace("00000000000000000000", "31415926535897932384")
        .replace("-000-000001-", "-314-159265-");
    let copy = inspect(&own, &Answers::default(), KNOWLEDGE_DATE).misread(&own);
    for identifier in ["31415926535897932384", "159265"] {
        assert!(own.contains(identifier));
        assert!(!copy.contains(identifier), "{copy}");
    }
    assert!(copy.contains("← status"), "{copy}");
}

fn forms(report: &Report) -> Vec<String> {
    let in_each = |form: &Form| {
        Lang::ALL
            .iter()
            .map(|lang| report.verdict.export(*form, *lang, None))
            .collect::<Vec<_>>()
    };
    Form::ALL.iter().flat_map(in_each).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn other_identifiers_change_nothing_that_leaves(seed in any::<u64>()) {
        for (name, text) in fixtures().expect("the fixtures are there") {
            let other = scramble(&text, seed);
            prop_assert_eq!(outputs(&text), outputs(&other), "{}\n{}", name, other);
        }
    }

    #[test]
    fn an_own_key_of_other_letters_changes_nothing(
        last_five in "[BCDFGHJKMPQRTVWXY2346789]{5}",
        user in "[a-z]{3,12}",
        thumbprint in "[0-9A-F]{40}",
    ) {
        let paste = |last_five: &str, user: &str, thumbprint: &str| format!(
            "Name: Windows(R), Professional edition\n\
             Description: Windows(R) Operating System, RETAIL channel\n\
             Product Key Channel: Retail\n\
             Partial Product Key: {last_five}\n\
             License Status: Licensed\n\
             Computer: {user}-PC\n\
             C:\\Users\\{user}>\n\
             Activation Object DN: CN={user},CN=Activation Objects,DC={user},DC=example\n\
             Certificate Thumbprint: {thumbprint}\n"
        );
        let own = paste("BCD2F", "owner", "0123456789ABCDEF0123456789ABCDEF01234567");
        let class = |text: &str| inspect(text, &Answers::default(), KNOWLEDGE_DATE)
            .verdict.facts.key;
        let other = paste(&last_five, &user, &thumbprint);
        // One in some millions is a public key, and then it is another class.
        prop_assume!(class(&own) == class(&other));
        prop_assert_eq!(outputs(&own), outputs(&other));
    }
}

#[test]
fn most_fixtures_have_identifiers_to_change() {
    let changed = fixtures()
        .expect("the fixtures are there")
        .iter()
        .filter(|(_, text)| scramble(text, 7) != *text)
        .count();
    assert!(changed >= 40, "{changed}");
}

#[test]
fn what_leaves_has_the_day_its_sources_and_every_event() {
    for (name, text) in fixtures().expect("the fixtures are there") {
        let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
        for lang in Lang::ALL {
            for form in Form::ALL {
                let out = report
                    .verdict
                    .export(*form, *lang, Some("https://example.org/"));
                if report.verdict.link.is_some() {
                    assert!(out.contains("https://example.org/#v=1"), "{name}: {out}");
                }
                if *form == Form::Short {
                    let lines = out.lines().count();
                    let said = report.verdict.answer(*lang);
                    assert!(lines <= 4 && out.contains(said), "{name}: {out}");
                    continue;
                }
                assert!(out.contains(&KNOWLEDGE_DATE.to_string()), "{name}: {out}");
                assert!(out.contains("[1]"), "{name}: {out}");
                for outlook in &report.verdict.outlooks {
                    let event = lang.scenario(outlook.scenario);
                    assert!(out.contains(event), "{name}: {event} in {out}");
                }
                match form {
                    Form::Html => balanced(&out),
                    Form::Markdown => {
                        let rows = out.lines().filter(|line| line.starts_with('|'));
                        for row in rows {
                            let bars = row.replace("\\|", "").matches('|').count();
                            assert_eq!(bars, 5, "{name}: {row}");
                        }
                    }
                    Form::Short | Form::Text => {
                        assert!(!out.contains("**") && !out.contains("</"), "{out}");
                    }
                }
            }
        }
    }
}

/// Every element is closed, in order, and no sign of a text is one of the markup.
fn balanced(html: &str) {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect(html);
        assert!(!text.contains('>'), "{text}");
        match tag.strip_prefix('/') {
            None => open.push(tag),
            Some(tag) => assert_eq!(open.pop(), Some(tag), "{html}"),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    for entity in html.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;"];
        assert!(
            known.iter().any(|name| entity.starts_with(name)),
            "{entity}"
        );
    }
}

/// A paste in which every identifier is made of this letter and this digit.
fn made_of(letter: char, digit: char) -> String {
    let run = |length: usize| digit.to_string().repeat(length);
    let guid = format!("{}-{}-{}-{}-{}", run(8), run(4), run(4), run(4), run(12));
    let name = letter.to_string().repeat(6);
    format!(
        "Software licensing service version: 10.0.26100.4652\n\n\
         Name: Windows(R), Professional edition\n\
         Description: Windows(R) Operating System, RETAIL channel\n\
         Activation ID: 4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c\n\
         Application ID: 55c92734-d682-4d71-983e-d6ec3f16059f\n\
         Extended PID: 03612-03308-{}-{}-00-1033-26100.0000-0602025\n\
         Product Key Channel: Retail\n\
         Installation ID: {}\n\
         Partial Product Key: BCD{digit}{letter}\n\
         License Status: Licensed\n\
         Computer: {name}\n\
         User: {name}@{name}.example\n\
         Client Machine ID (CMID): {guid}\n\
         Registered KMS machine name: {name}.example.com:1688\n\
         KMS machine IP address: 10.{digit}.{digit}.{digit}\n",
        run(3),
        run(6),
        run(63),
    )
}

#[test]
fn two_pcs_that_differ_only_in_identifiers_give_one_report() {
    let report = |letter, digit| -> Report {
        inspect(&made_of(letter, digit), &Answers::default(), KNOWLEDGE_DATE)
    };
    let json = |report: &Report| report.json(Layout::Line);
    let (one, other) = (report('F', '2'), report('G', '3'));
    assert_eq!(one.verdict.licence.kind.name(), "retail-key");
    assert_eq!(one.verdict.link, other.verdict.link);
    assert_eq!(json(&one), json(&other));
    let all = json(&one);
    // Not even the public keys are repeated: their class says as much.
    let default = json(&inspect(
        &made_of('F', '2').replace("BCD2F", "3V66T"),
        &Answers::default(),
        KNOWLEDGE_DATE,
    ));
    assert!(
        default.contains("\"default\"") && !default.contains("3V66T"),
        "{default}"
    );
    for identifier in ["FFFFFF", "222222", "BCD2F", "10.2.2.2", "2222-2222"] {
        assert!(!all.contains(identifier), "{identifier} in {all}");
    }
}

/// What stands where a code, minutes or a build belong is taken over only where it can be one.
#[test]
fn no_number_travels_in_the_place_of_another() {
    let paste = |reason: &str, minutes: &str, build: &str| {
        format!(
            "Name                   : Windows(R), Professional edition\n\
             Description            : Windows(R) Operating System, RETAIL channel\n\
             PartialProductKey      : 3V66T\n\
             ProductKeyID           : 55041-03308-000-000000-00-1033-{build}.0000-0012022\n\
             LicenseStatus          : 5\n\
             LicenseStatusReason    : {reason}\n\
             GracePeriodRemaining   : {minutes}\n"
        )
    };
    let fields = |reason: &str, minutes: &str, build: &str| {
        let text = paste(reason, minutes, build);
        let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
        let json = report.json(Layout::Line);
        let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let product = &json["products"][0];
        ["reason", "minutes_left", "key_build"].map(|name| product[name].to_string())
    };
    let real = fields("3221549108", "43200", "19045");
    assert_eq!(real, ["\"0xC004F034\"", "43200", "19045"]);
    for reason in ["3735928559", "0xDEADBEEF", "4294967295", "1234567890"] {
        let none = fields(reason, "4123456789", "98765");
        assert_eq!(none, ["null", "null", "null"], "{reason}");
    }
}
