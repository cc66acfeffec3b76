//! Links that were cut, changed or never were ours: each is refused with its reason, or opens
//! as what it was.

use std::fmt::Write as _;

use ninsho_rules::judge::Answers;
use ninsho_rules::share::{self, LinkError};
use ninsho_rules::{Channel, Facts, KNOWLEDGE_DATE, Status, Windows};
use ninsho_tests::domain::Dice;
use ninsho_tests::domain::link::{comes_back, link, opened};

#[test]
fn a_fragment_that_is_no_link_says_so() {
    for text in [
        "",
        "#",
        "#top",
        "#w=11",
        "#about&v=1",
        "https://example.org/",
        "#=1",
        "v",
    ] {
        assert_eq!(
            share::open(text, KNOWLEDGE_DATE).err(),
            Some(LinkError::NotALink),
            "{text}"
        );
    }
    assert_eq!(opened("#w=11&v=1"), Err(LinkError::NotALink));
}

#[test]
fn a_later_version_is_told_from_damage() {
    assert_eq!(opened("#v=2&w=11"), Err(LinkError::NewerVersion));
    assert_eq!(opened("#v=10&new=thing"), Err(LinkError::NewerVersion));
    for version in ["", "0", "-1", "1.0", "x", "99999999999999999999", "01"] {
        let fragment = format!("#v={version}&w=11");
        assert_eq!(opened(&fragment), Err(LinkError::Damaged), "{fragment}");
    }
}

#[test]
fn what_no_closed_set_has_is_damage() {
    for fragment in [
        "#v=1&w=12",
        "#v=1&w=",
        "#v=1&w",
        "#v=1&",
        "#v=1&&w=11",
        "#v=1&w=11=11",
        "#v=1&host=kms.example.com",
        "#v=1&ed=Profesional",
        "#v=1&ch=RETAIL ",
        "#v=1&s=0",
        "#v=1&x=yes",
        "#v=1&rs=C004F03",
        "#v=1&rs=+004F034",
        "#v=1&st=7",
        "#v=1&st=01",
        "#v=1&m=f.f",
        "#v=1&m=7.8",
        "#v=1&m=d.a",
        "#v=1&m=f.",
        "#v=1&m=10",
        "#v=1&q=8",
        "#v=1&q=",
        "#v=1&q=7.",
        "#v=1&q=7..no",
        "#v=1&q=0.0.0.0.0.0.0.0.0.0",
        "#v=1&q=7&q=10",
        "#v=1&q1=7",
        "#v=1&w=11&w=11",
        "#v=1&w=11&W=10",
        "#v=1&v=1",
        "#v=1&w=\u{FF11}\u{FF11}",
    ] {
        assert_eq!(opened(fragment), Err(LinkError::Damaged), "{fragment}");
    }
    for key in [
        "w", "ed", "ch", "key", "st", "rs", "vol", "s", "x", "m", "q",
    ] {
        for value in ["", "nonsense", "own key", "9"] {
            let fragment = format!("#v=1&{key}={value}");
            assert_eq!(opened(&fragment), Err(LinkError::Damaged), "{fragment}");
        }
    }
    for date in [
        "",
        "2026112",
        "202611222",
        "20261322",
        "20260230",
        "2026-11-22",
        "+2026112",
    ] {
        let fragment = format!("#v=1&w=11&d={date}");
        assert_eq!(
            share::open(&fragment, KNOWLEDGE_DATE).err(),
            Some(LinkError::Damaged),
            "{fragment}"
        );
    }
}

#[test]
fn a_link_that_lost_its_end_never_opens_as_another() {
    let mut dice = Dice::new(5);
    for _ in 0..200 {
        let whole = link(&dice.facts(), &dice.answers());
        for end in 0..whole.len() {
            let cut = &whole[..end];
            if let Ok(shared) = share::open(cut, KNOWLEDGE_DATE) {
                assert_eq!(shared.knowledge, None, "{cut} looks whole");
            }
        }
    }
}

#[test]
fn chat_programs_may_do_what_they_do_to_links() {
    let facts = Facts {
        windows: Some(Windows::Eleven),
        channel: Some(Channel::OemDm),
        status: Some(Status::Licensed),
        ..Facts::default()
    };
    let plain = link(&facts, &Answers::default());
    let bare = plain.trim_start_matches('#');
    let every = bare.bytes().fold(String::new(), |mut every, byte| {
        let _ = write!(every, "%{byte:02X}");
        every
    });
    for changed in [
        bare.to_owned(),
        format!(" {plain}\n"),
        plain.replace(':', "%3A"),
        plain.replace(':', "%3a"),
        plain.replace('&', "%26").replace('=', "%3D"),
        plain.to_uppercase(),
        plain.to_lowercase(),
        every,
    ] {
        let shared = share::open(&changed, KNOWLEDGE_DATE).expect(&changed);
        assert_eq!(shared.facts, facts, "{changed}");
    }
    for broken in ["%", "%3", "%ZZ", "%認", "%C3%A9", "%00", "%+1"] {
        assert_eq!(
            opened(&format!("#v=1&w=11{broken}")),
            Err(LinkError::Damaged),
            "{broken}"
        );
    }
}

#[test]
fn nothing_that_may_stand_behind_a_hash_panics() {
    let mut dice = Dice::new(11);
    let chars: Vec<char> = "#&=%vwedchkqrs123 :認🙂\0\u{301}".chars().collect();
    let mut valid = 0;
    for round in 0..30_000 {
        let mut text: Vec<char> = if round % 3 == 0 {
            (0..dice.below(40)).map(|_| dice.pick(&chars)).collect()
        } else {
            link(&dice.facts(), &dice.answers()).chars().collect()
        };
        for _ in 0..dice.below(3) {
            let at = dice.below(text.len() + 1);
            match dice.below(3) {
                0 => text.insert(at, dice.pick(&chars)),
                1 if at < text.len() => drop(text.remove(at)),
                _ if at < text.len() => text[at] = dice.pick(&chars),
                _ => {}
            }
        }
        let text: String = text.into_iter().collect();
        if let Ok(shared) = share::open(&text, KNOWLEDGE_DATE) {
            // What opens is of the closed sets again: it makes a link that says the same.
            valid += 1;
            comes_back(&shared.facts, &shared.answers);
        }
    }
    assert!(valid > 1_000, "{valid}");
}
