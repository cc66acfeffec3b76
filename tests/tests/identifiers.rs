//! Two computers that differ only in identifiers are one and the same to everything that
//! leaves this program.

mod scramble;

use std::fs;
use std::path::Path;

use ninsho_rules::judge::Answers;
use ninsho_rules::text::Lang;
use ninsho_rules::{Form, KNOWLEDGE_DATE, Report, inspect};
use proptest::prelude::*;
use scramble::scramble;

/// The fixtures: name and text.
fn fixtures() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut fixtures: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a folder can be read").path())
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let text = fs::read(&path).expect("a fixture can be read");
            (
                name.into_owned(),
                String::from_utf8_lossy(&text).into_owned(),
            )
        })
        .collect();
    fixtures.sort();
    fixtures
}

/// All that can leave: the link, the JSON, and each form in each language.
fn outputs(text: &str) -> Vec<String> {
    let report = inspect(text, &Answers::default(), KNOWLEDGE_DATE);
    let mut outputs = vec![
        serde_json::to_string(&report).expect("a report is JSON"),
        report.verdict.link.clone().unwrap_or_default(),
    ];
    outputs.extend(forms(&report));
    for system in &report.systems {
        outputs.extend(forms(system));
    }
    outputs
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
        for (name, text) in fixtures() {
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
        .iter()
        .filter(|(_, text)| scramble(text, 7) != *text)
        .count();
    assert!(changed >= 40, "{changed}");
}

#[test]
fn what_leaves_has_the_day_its_sources_and_every_event() {
    for (name, text) in fixtures() {
        let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
        for lang in Lang::ALL {
            for form in Form::ALL {
                let out = report
                    .verdict
                    .export(*form, *lang, Some("https://example.org/"));
                assert!(out.contains(&KNOWLEDGE_DATE.to_string()), "{name}: {out}");
                assert!(out.contains("[1]"), "{name}: {out}");
                for outlook in &report.verdict.outlooks {
                    let event = lang.scenario(outlook.scenario);
                    assert!(out.contains(event), "{name}: {event} in {out}");
                }
                if report.verdict.link.is_some() {
                    assert!(out.contains("https://example.org/#v=1"), "{name}: {out}");
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
                    Form::Text => assert!(!out.contains("**") && !out.contains("</"), "{out}"),
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
