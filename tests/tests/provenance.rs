//! A verdict that came by link says so wherever it goes, and no link grows more than it was.

use ninsho_rules::judge::{Certainty, Kind, Question};
use ninsho_rules::share::{self, base_url};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Channel, Edition, Form, KNOWLEDGE_DATE, Layout, Provenance, Verdict};
use ninsho_tests::domain::{Dice, facts};
use serde_json::Value;
use time::{Date, Duration};

const START: &str = "#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed";

fn opened(fragment: &str) -> Verdict {
    let shared = share::open(fragment, KNOWLEDGE_DATE).expect(fragment);
    Verdict::of_link(&shared, KNOWLEDGE_DATE)
}

fn whole() -> String {
    let verdict = opened(START);
    share::link(&verdict.facts, &verdict.answers).expect("a Windows licence can be shared")
}

#[test]
fn a_day_on_which_no_page_can_have_made_it_is_no_end_mark() {
    let knowledge = |day: &str, today| {
        let link = format!("{START}&d={day}");
        share::open(&link, today).expect(&link).knowledge
    };
    let written = |day: Date| day.to_string().replace('-', "");
    let tomorrow = KNOWLEDGE_DATE + Duration::DAY;
    let behind = written(tomorrow + Duration::DAY);
    for day in ["99991231", "20270101", &behind, "20150728", "00010101"] {
        assert_eq!(knowledge(day, KNOWLEDGE_DATE), None, "{day}");
    }
    for day in [tomorrow, KNOWLEDGE_DATE] {
        assert_eq!(knowledge(&written(day), KNOWLEDGE_DATE), Some(day));
    }
    // A page that learnt more since then made this one.
    let later = KNOWLEDGE_DATE + Duration::days(100);
    assert!(knowledge("20270101", later).is_some());
    // A clock that is wrong takes no end mark away.
    let wrong = KNOWLEDGE_DATE - Duration::days(4000);
    let knowledge_date = written(KNOWLEDGE_DATE);
    assert_eq!(knowledge(&knowledge_date, wrong), Some(KNOWLEDGE_DATE));
}

#[test]
fn a_link_without_its_end_stays_without_it() {
    for (fragment, provenance) in [
        (whole(), Provenance::Link),
        (START.to_owned(), Provenance::LinkWithoutEnd),
        (format!("{START}&d=99991231"), Provenance::LinkWithoutEnd),
    ] {
        let verdict = opened(&fragment);
        assert_eq!(verdict.provenance, provenance, "{fragment}");
        let answers = verdict.answers.with(Question::FirstWindows, Some("7"));
        let answered = verdict.with_answers(&answers.expect("an answer"), KNOWLEDGE_DATE);
        assert_eq!(answered.provenance, provenance, "{fragment}");
        for verdict in [verdict, answered] {
            let link = verdict.link.expect("it can be shared");
            let again = share::open(&link, KNOWLEDGE_DATE).expect(&link);
            assert_eq!(
                again.knowledge.is_some(),
                provenance == Provenance::Link,
                "{fragment} became {link}"
            );
            assert_eq!(
                (again.facts, again.answers),
                (verdict.facts, verdict.answers)
            );
        }
    }
    // Also where everything is said at once and the link is written shorter.
    let (all, mut dice) = (facts(), Dice::new(17));
    for _ in 0..2_000 {
        let (facts, answers) = (dice.pick(&all), dice.answers());
        let link = share::link(&facts, &answers);
        let without = share::link_without_end(&facts, &answers);
        let cut = link.as_deref().and_then(|link| link.rsplit_once("&d="));
        assert_eq!(without.as_deref(), cut.map(|(start, _)| start));
    }
}

#[test]
fn every_form_of_it_says_that_it_came_by_link() {
    let here = Verdict::of(opened(START).facts, &opened(START).answers, KNOWLEDGE_DATE);
    for (verdict, by_link, cut) in [
        (here, false, false),
        (opened(&whole()), true, false),
        (opened(START), true, true),
    ] {
        for lang in Lang::ALL {
            for form in Form::ALL {
                let said = verdict.export(*form, *lang, None);
                let first = |phrase| said.find(lang.phrase(phrase)).is_some_and(|at| at < 400);
                assert_eq!(first(Phrase::SharedNotice), by_link, "{said}");
                assert_eq!(first(Phrase::SharedCut), cut, "{said}");
            }
        }
        let json: Value = serde_json::from_str(&verdict.json(Layout::Line)).expect("it is JSON");
        let said = json.get("provenance").and_then(Value::as_str);
        assert_eq!(said, by_link.then_some(verdict.provenance.name()));
    }
}

/// What a mail program or another site hangs on an address goes no further.
#[test]
fn no_query_string_travels_in_a_link() {
    for (address, base) in [
        ("https://example.org/ninsho/", "https://example.org/ninsho/"),
        ("https://example.org/?fbclid=abc", "https://example.org/"),
        ("https://example.org/?a=b?c#d", "https://example.org/"),
        ("https://example.org/#v=1?", "https://example.org/"),
        ("?", ""),
        ("", ""),
    ] {
        assert_eq!(base_url(address), base, "{address}");
    }
    let verdict = opened(&whole());
    for form in Form::ALL {
        let home = Some("https://example.org/?mc_eid=chosen-text");
        let said = verdict.export(*form, Lang::En, home);
        assert!(!said.contains("chosen"), "{said}");
        assert!(said.contains("https://example.org/#v=1"), "{said}");
    }
}

#[test]
fn what_no_pc_can_have_is_not_certain() {
    let link = |edition| format!("#v=1&w=10&ed={edition}&ch=Volume:CSVLK&key=own&st=Licensed");
    for home in ["Core", "CoreN", "CoreSingleLanguage", "CoreCountrySpecific"] {
        let licence = opened(&link(home)).licence;
        assert_eq!(licence.kind, Kind::KmsHost, "{home}");
        assert_ne!(licence.certainty, Certainty::Certain, "{home}");
        assert!(!licence.against.is_empty(), "{home}");
    }
    let licence = opened(&link("Professional")).licence;
    assert_eq!(licence.certainty, Certainty::Certain);
    let facts = opened(&link("Core")).facts;
    assert_eq!(facts.channel, Some(Channel::VolumeCsvlk));
    assert!(facts.edition.is_some_and(Edition::is_home));
}
