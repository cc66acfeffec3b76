//! Events go in, and steps come out.

use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, Layout, Verdict, inspect, share};

use super::App;

const PART: char = '\u{1F}';

fn sample(name: &str) -> String {
    crate::sample::sample(name, ninsho_rules::text::Lang::Ja)
        .unwrap_or_default()
        .to_owned()
}

/// What is shown after this happened: at a first look, and then all.
fn told(app: &mut App, name: &str, value: &str) -> String {
    let first = app.tell(name, value);
    format!("{first}{PART}{}", app.rest())
}

/// How many elements are open at the end; an error where one closes that is not open.
fn depth(steps: &str) -> Option<usize> {
    steps
        .split(PART)
        .try_fold(0_usize, |depth, step| match step.chars().next() {
            Some('<') => Some(depth + 1),
            Some('>') => depth.checked_sub(1),
            Some('@' | '\'' | '!' | '?') => Some(depth),
            _ => None,
        })
}

fn shows(steps: &str, step: &str) -> bool {
    steps.split(PART).any(|other| other == step)
}

#[test]
fn every_answer_of_the_app_is_whole() {
    let mut app = App::default();
    let links = [
        "http://host/#v=1&ch=Retale",
        "http://host/#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own",
    ];
    let events = [
        ("day", "2026-11-22"),
        ("lang", "ja"),
        ("address", links[0]),
        ("address", links[1]),
        ("sample", "free-upgrade"),
        ("answer", "first-windows=7"),
        ("answer", "no-question=7"),
        ("method", ""),
        ("reading", ""),
        ("share", ""),
        ("copied", "no"),
        ("form", "markdown"),
        ("copy", ""),
        ("form", "html"),
        ("copy", ""),
        ("send", ""),
        ("print", ""),
        ("form", "no such form"),
        ("system", "7"),
        ("typed", "<b>a\u{1F}>\u{1F}b"),
        ("clear", ""),
        ("restore", ""),
        ("nonsense", "\u{1F}"),
    ];
    for (name, value) in events {
        let steps = told(&mut app, name, value);
        assert_eq!(depth(&steps), Some(0), "{name} {value}: {steps}");
    }
}

#[test]
fn a_first_look_sees_the_verdict_and_every_event() {
    let mut app = App::default();
    let first = app.tell("sample", "free-upgrade");
    assert!(shows(&first, "@data-kind=unknown-dl"));
    assert_eq!(first.matches("@data-outcome=").count(), 12);
    let rest = app.rest();
    assert!(rest.len() > 3 * first.len());
    for later in ["@data-source=", "@data-advice=", "@data-question="] {
        assert!(!first.contains(later) && rest.contains(later), "{later}");
    }
}

#[test]
fn each_computer_of_a_paste_can_be_shown() {
    let mut app = App::default();
    let text = sample("free-upgrade") + "\n\n" + &sample("company-kms");
    assert!(shows(
        &told(&mut app, "typed", &text),
        "@data-kind=unknown-dl"
    ));
    assert!(shows(&told(&mut app, "system", "1"), "@data-kind=kms-org"));
    assert!(shows(
        &told(&mut app, "system", "0"),
        "@data-kind=unknown-dl"
    ));
}

#[test]
fn a_rehearsal_is_the_whole_job_and_shows_nothing() {
    let mut app = App::default();
    let empty = told(&mut app, "lang", "ja");
    for act in 1..4 {
        assert_eq!(app.rehearse(act), "", "{act}");
    }
    let steps = app.rehearse(4);
    assert_eq!(depth(&steps), Some(0));
    assert!(shows(&steps, "@data-kind=unknown-dl"));
    assert_eq!(told(&mut app, "lang", "ja"), empty);
}

/// What the hands are asked for under this name.
fn asked(steps: &str, name: &str) -> Option<String> {
    let mut steps = steps.split(PART);
    let value = steps.find_map(|step| {
        step.strip_prefix('!')?
            .strip_prefix(name)?
            .strip_prefix('=')
    });
    value.map(ToOwned::to_owned)
}

#[test]
fn the_json_is_that_of_the_rules() {
    let mut app = App::default();
    let text = sample("firmware-oem");
    told(&mut app, "typed", &text);
    told(&mut app, "form", "json");
    let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
    let copied = asked(&told(&mut app, "copy", ""), "copy");
    assert_eq!(copied.as_deref(), Some(&*report.json(Layout::Lines)));
    assert_eq!(asked(&told(&mut app, "send", ""), "send"), copied);

    let link = report.verdict.link.clone().unwrap_or_default();
    let shared = share::open(&link, KNOWLEDGE_DATE).expect("our own link opens");
    let linked = Verdict::of_link(&shared, KNOWLEDGE_DATE);
    let mut app = App::default();
    told(&mut app, "address", &format!("http://host/{link}"));
    told(&mut app, "form", "json");
    let copied = asked(&told(&mut app, "copy", ""), "copy");
    assert_eq!(copied.as_deref(), Some(&*linked.json(Layout::Lines)));
}

#[test]
fn a_code_is_offered_where_a_phone_can_open_it() {
    let offer = "@data-value=qr";
    let mut app = App::default();
    told(&mut app, "address", "file:///C:/Users/owner/ninsho.html");
    let text = sample("firmware-oem");
    assert!(!shows(&told(&mut app, "typed", &text), offer));
    assert!(
        !shows(&told(&mut app, "paper", ""), "<div.paper"),
        "no phone opens a disk"
    );
    let mut app = App::default();
    told(&mut app, "typed", &text);
    told(&mut app, "address", "https://example.org/");
    assert!(shows(&told(&mut app, "typed", &text), offer));
    let steps = told(&mut app, "paper", "");
    assert!(shows(&steps, "<div.paper") && shows(&steps, "<svg.qr"));
    let steps = told(&mut app, "form", "qr");
    assert!(shows(&steps, "<svg.qr"), "{steps}");
    assert_eq!(asked(&told(&mut app, "copy", ""), "copy"), None);
}

#[test]
fn lines_that_follow_each_other_are_not_understood_once() {
    let mut app = App::default();
    told(&mut app, "lang", "en");
    let chat = "good evening\nthis is mine\nis it fine?\n";
    told(
        &mut app,
        "typed",
        &(chat.to_owned() + &sample("free-upgrade")),
    );
    let steps = told(&mut app, "reading", "");
    let said: Vec<&str> = steps
        .split(PART)
        .filter(|step| step.starts_with("'Not understood"))
        .collect();
    assert_eq!(said, ["'Not understood (1–3)"]);
}

#[test]
fn a_day_is_read_and_no_other_text() {
    assert!(super::of_day("2026-1-2").is_some());
    for text in ["", "2026", "2026-13-1", "x-1-1", "2026-1"] {
        assert_eq!(super::of_day(text), None, "{text}");
    }
}
