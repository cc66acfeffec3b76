//! The report's contract: every field of it, in both layouts, whatever was read.

use ninsho_rules::judge::{Advice, Answers, HappenedAnswer, Kind, Question, Scenario, Step};
use ninsho_rules::{KNOWLEDGE_DATE, Layout, Report, RuleId, SourceId, inspect, share};
use serde_json::{Value, json};

/// Every fixture, and what is no fixture.
fn texts() -> Vec<String> {
    let fixtures = ninsho_tests::fixtures().expect("the fixtures are there");
    let mut texts: Vec<String> = fixtures.into_iter().map(|(_, text)| text).collect();
    texts.extend(["", "\"\\\u{1}", "The quick brown fox"].map(ToOwned::to_owned));
    texts
}

fn reports() -> impl Iterator<Item = Report> {
    let answered = |name, answer| {
        Answers::default()
            .with(name, Some(answer))
            .expect("it is an answer")
    };
    let answers = [
        Answers::default(),
        answered(Question::FirstWindows, "7"),
        answered(Question::Managed, "was"),
    ];
    texts()
        .into_iter()
        .enumerate()
        .map(move |(at, text)| inspect(&text, &answers[at % answers.len()], KNOWLEDGE_DATE))
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect(json)
}

/// The names of the fields of an object, in their order.
fn fields(object: &Value) -> Vec<&str> {
    let object = object.as_object().expect("it is an object");
    object.keys().map(String::as_str).collect()
}

fn names<T: Copy>(items: &[T], name: impl Fn(T) -> &'static str) -> Value {
    items.iter().map(|item| json!(name(*item))).collect()
}

#[test]
fn both_layouts_say_the_same() {
    for report in reports() {
        let (line, lines) = (report.json(Layout::Line), report.json(Layout::Lines));
        assert!(
            !line.contains('\n') && lines.lines().count() > 20,
            "{lines}"
        );
        assert_eq!(parsed(&line), parsed(&lines));
        let verdict = &report.verdict;
        assert_eq!(
            parsed(&verdict.json(Layout::Line)),
            parsed(&verdict.json(Layout::Lines))
        );
    }
}

#[test]
fn the_report_says_what_was_found() {
    for report in reports() {
        let json = parsed(&report.json(Layout::Line));
        let verdict = &report.verdict;
        assert_eq!(json["schema"], 2);
        assert_eq!(json["knowledge_date"], KNOWLEDGE_DATE.to_string());
        assert_eq!(
            json["detection"]["dialect"],
            report.detection.dialect.name()
        );
        assert_eq!(
            json["detection"]["language"],
            json!(report.detection.language)
        );
        assert_eq!(json["licence"]["kind"], verdict.licence.kind.name());
        assert_eq!(
            json["licence"]["candidates"],
            names(&verdict.licence.candidates, Kind::name)
        );
        assert_eq!(json["now"], verdict.now.name());
        match &verdict.recovery {
            None => assert_eq!(json["recovery"], Value::Null),
            Some(recovery) => {
                let mut told = json!({
                    "happened": recovery.happened.map(HappenedAnswer::name),
                    "outcome": recovery.outcome.name(),
                    "certainty": recovery.certainty.name(),
                    "because": names(&recovery.because, RuleId::name),
                    "against": names(&recovery.against, RuleId::name),
                    "sources": names(&recovery.sources, SourceId::name),
                    "steps": names(&recovery.steps, Step::name),
                });
                if !recovery.tried.is_empty() {
                    told["tried"] = names(&recovery.tried, Step::name);
                }
                assert_eq!(json["recovery"], told);
            }
        }
        assert_eq!(
            json["licence"]["free_upgrade"],
            verdict.licence.free_upgrade.name()
        );
        assert_eq!(
            json["licence"]["certainty"],
            verdict.licence.certainty.name()
        );
        let because = names(&verdict.licence.because, RuleId::name);
        assert_eq!(json["licence"]["because"], because);
        assert_eq!(json["link"], json!(verdict.link));
        assert_eq!(json["advice"], names(&verdict.advice, Advice::name));
        assert_eq!(json["questions"], names(&verdict.questions, Question::name));
        for question in Question::ALL {
            let said = json["answers"].get(question.name());
            assert_eq!(said.and_then(Value::as_str), verdict.answers.get(*question));
        }
        let outlooks = json["outlooks"].as_array().expect("a list");
        assert_eq!(outlooks.len(), Scenario::ALL.len());
        for (json, outlook) in outlooks.iter().zip(&verdict.outlooks) {
            assert_eq!(
                *json,
                json!({
                    "scenario": outlook.scenario.name(),
                    "outcome": outlook.outcome.name(),
                    "certainty": outlook.certainty.name(),
                    "because": names(&outlook.because, RuleId::name),
                    "against": names(&outlook.against, RuleId::name),
                    "sources": names(&outlook.sources, SourceId::name),
                })
            );
        }
        assert_eq!(
            json["notices"].as_array().map(Vec::len),
            Some(report.notices.len())
        );
        let products = json["products"].as_array().expect("a list");
        assert_eq!(products.len(), report.products.len());
        for (json, product) in products.iter().zip(&report.products) {
            assert_eq!(*json, parsed(&product.json()));
            assert_eq!(json["role"], product.role.name());
            assert_eq!(json["primary"], product.primary);
            let reason = product.reason.as_ref();
            let reason = reason.map(|reason| format!("0x{:08X}", reason.value));
            assert_eq!(json["reason"], json!(reason));
            let date = product.key_date.as_ref().map(|date| date.value.to_string());
            assert_eq!(json["key_date"], json!(date));
            let minutes = product.minutes_left.as_ref().map(|minutes| minutes.value);
            assert_eq!(json["minutes_left"], json!(minutes));
        }
        let systems = json.get("systems").and_then(Value::as_array);
        assert_eq!(systems.map_or(0, Vec::len), report.systems.len());
    }
}

/// Scripts and fleets read these names: a field may come, and none may go.
#[test]
fn the_fields_keep_their_names() {
    let paste = "Name: Windows(R), Professional edition\n\
                 Description: Windows(R) Operating System, RETAIL channel\n\
                 Partial Product Key: 3V66T\nLicense Status: Licensed\n";
    let report = inspect(paste, &Answers::default(), KNOWLEDGE_DATE);
    let json = parsed(&report.json(Layout::Line));
    let mut of_report = vec![
        "schema",
        "knowledge_date",
        "detection",
        "products",
        "licence",
        "now",
        "recovery",
        "outlooks",
        "questions",
        "answers",
        "advice",
        "link",
        "clues",
        "codes",
        "notices",
    ];
    of_report.sort_unstable();
    assert_eq!(fields(&json), of_report);
    let mut of_product = vec![
        "role",
        "primary",
        "windows",
        "edition_id",
        "channel",
        "key",
        "status",
        "reason",
        "minutes_left",
        "key_build",
        "key_date",
        "volume",
        "subscription",
        "conflicts",
    ];
    of_product.sort_unstable();
    assert_eq!(fields(&json["products"][0]), of_product);
    assert_eq!(json["products"][0]["edition_id"], "Professional");
    assert_eq!(json["products"][0]["key"], "default");
    assert_eq!(json["products"][0]["reason"], Value::Null);
}

/// What comes by link is the same object without what only an input has.
#[test]
fn a_link_gives_the_same_verdict() {
    for report in reports() {
        let Some(link) = &report.verdict.link else {
            continue;
        };
        let shared = share::open(link, KNOWLEDGE_DATE).expect("our own link opens");
        let verdict = ninsho_rules::Verdict::of(shared.facts, &shared.answers, KNOWLEDGE_DATE);
        let mut whole = parsed(&report.json(Layout::Line));
        let whole = whole.as_object_mut().expect("it is an object");
        for of_input in [
            "detection",
            "products",
            "clues",
            "codes",
            "notices",
            "systems",
        ] {
            whole.remove(of_input);
        }
        // To whoever opens it, what the text suggested is what the sender answered.
        let counted = serde_json::to_value(report.verdict.counted).expect("it is JSON");
        whole.insert("answers".to_owned(), counted);
        assert_eq!(parsed(&verdict.json(Layout::Line)), json!(whole), "{link}");
    }
}
