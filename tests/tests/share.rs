//! The link: it carries a verdict and nothing else, and it comes back whole or not at all.

use std::fs;
use std::path::Path;

use ninsho_rules::judge::{Answers, Question, Step};
use ninsho_rules::share::{self, LinkError};
use ninsho_rules::{ActivationMethod, ExtendedUpdates};
use ninsho_rules::{
    Channel, Edition, Facts, FirmwareKey, Hardware, History, KNOWLEDGE_DATE, KeyClass, Machine,
    Renewal, Status, Subject, Verdict, VolumeProof, Windows,
};
use ninsho_tests::domain::link::{comes_back, link, opened, tail};
use ninsho_tests::domain::{
    Dice, FIRST_RELEASES, digital_licences, facts, single_answers, stories, with,
};

#[test]
fn every_facts_and_answers_come_back() {
    let singles = single_answers();
    for (at, facts) in facts().iter().enumerate() {
        if facts.subject != Subject::Windows {
            assert_eq!(share::link(facts, &Answers::default()), None);
            continue;
        }
        comes_back(facts, &singles[at % singles.len()]);
    }
    for answers in stories() {
        comes_back(&digital_licences()[0], &answers);
    }
    let mut dice = Dice::new(1);
    for _ in 0..20_000 {
        comes_back(&dice.facts(), &dice.answers());
    }
}

#[test]
fn every_value_of_every_field_comes_back() {
    let none = Answers::default();
    let mut all = vec![Facts::default()];
    let push = |change: &dyn Fn(&mut Facts)| {
        let mut facts = Facts::default();
        change(&mut facts);
        facts
    };
    all.extend(
        Windows::ALL
            .iter()
            .map(|value| push(&|facts| facts.windows = Some(*value))),
    );
    all.extend(
        Edition::ALL
            .iter()
            .map(|value| push(&|facts| facts.edition = Some(*value))),
    );
    all.extend(
        Channel::ALL
            .iter()
            .map(|value| push(&|facts| facts.channel = Some(*value))),
    );
    all.extend(
        KeyClass::ALL
            .iter()
            .map(|value| push(&|facts| facts.key = Some(*value))),
    );
    all.extend(
        Status::ALL
            .iter()
            .map(|value| push(&|facts| facts.status = Some(*value))),
    );
    all.extend(
        VolumeProof::ALL
            .iter()
            .map(|value| push(&|facts| facts.volume = Some(*value))),
    );
    all.push(push(&|facts| facts.reason = Some(0xC004_F034)));
    all.push(push(&|facts| {
        facts.channel = Some(Channel::OemNonslp);
        facts.channel_told = true;
    }));
    all.push(push(&|facts| facts.subscription = true));
    all.push(push(&|facts| facts.subscription_ended = true));
    all.push(push(&|facts| facts.conflict = true));
    all.push(push(&|facts| facts.far_end = true));
    all.push(push(&|facts| facts.page_denies_state = true));
    all.push(push(&|facts| {
        facts.extended_updates = Some(ExtendedUpdates::Contract);
    }));
    all.push(push(&|facts| facts.slic = true));
    all.push(push(&|facts| facts.home_behind = true));
    all.extend(
        FirmwareKey::ALL
            .iter()
            .map(|value| push(&|facts| facts.firmware_key = Some(*value))),
    );
    all.extend(
        History::ALL
            .iter()
            .map(|value| push(&|facts| facts.history = Some(*value))),
    );
    all.extend(
        Hardware::ALL
            .iter()
            .map(|value| push(&|facts| facts.hardware = Some(*value))),
    );
    all.extend(
        Renewal::ALL
            .iter()
            .map(|value| push(&|facts| facts.renewal = Some(*value))),
    );
    all.extend(
        Machine::ALL
            .iter()
            .map(|value| push(&|facts| facts.machine = Some(*value))),
    );
    all.extend(
        ActivationMethod::ALL
            .iter()
            .map(|value| push(&|facts| facts.activation_method = Some(*value))),
    );
    all.extend(
        FIRST_RELEASES
            .iter()
            .map(|value| push(&|facts| facts.upgraded_from = Some(*value))),
    );
    for facts in &all {
        comes_back(facts, &none);
    }
    for answers in single_answers() {
        comes_back(&Facts::default(), &answers);
    }
}

#[test]
fn a_shared_verdict_is_the_local_one() {
    let all = facts();
    let mut dice = Dice::new(3);
    for _ in 0..300 {
        let facts = dice.pick(&all);
        let answers = dice.answers();
        let local = Verdict::of(facts, &answers, KNOWLEDGE_DATE);
        let Some(link) = &local.link else { continue };
        let shared = share::open(link, KNOWLEDGE_DATE).expect("our own link opens");
        let there = Verdict::of(shared.facts, &shared.answers, KNOWLEDGE_DATE);
        assert_eq!(there, local, "{link}");
    }
}

#[test]
fn the_longest_link_is_under_two_hundred_characters_and_a_letter_a_step() {
    fn longest<T: Copy>(values: &[T], name: impl Fn(T) -> &'static str) -> Option<T> {
        values
            .iter()
            .copied()
            .max_by_key(|value| name(*value).len())
    }
    let editions = Edition::ALL;
    let facts = Facts {
        subject: Subject::Windows,
        windows: longest(Windows::ALL, Windows::name),
        edition: longest(editions, Edition::id),
        channel: longest(Channel::ALL, Channel::name),
        channel_told: true,
        key: longest(KeyClass::ALL, KeyClass::name),
        status: Some(Status::NonGenuineGrace),
        reason: Some(0xC004_F034),
        volume: longest(VolumeProof::ALL, VolumeProof::name),
        far_end: true,
        renewal: Some(Renewal::Ending),
        subscription: true,
        subscription_ended: true,
        extended_updates: Some(ExtendedUpdates::Contract),
        // The words for these two are the longest of their sets.
        activation_method: Some(ActivationMethod::Organisation),
        page_denies_state: false,
        upgraded_from: Some(Windows::EightOne),
        firmware_key: Some(FirmwareKey::Older),
        home_behind: true,
        // A history names an older Windows or not.
        history: None,
        slic: true,
        hardware: Some(Hardware::AfterOffer),
        machine: Some(Machine::Virtual),
        conflict: true,
    };
    let mut answers = Answers::default();
    for question in Question::ALL {
        let option = question
            .options()
            .into_iter()
            .max_by_key(|option| option.len());
        answers = with(answers, *question, option);
    }
    let link = link(&facts, &answers);
    assert!(link.len() < 200, "{} characters: {link}", link.len());
    // No PC has so many steps.
    answers.tried = Step::ALL.iter().copied().collect();
    let tried = self::link(&facts, &answers);
    let steps = answers.tried.steps().count();
    assert!(
        tried.len() < 203 + steps,
        "{} characters: {tried}",
        tried.len()
    );
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{link}");
}

#[test]
fn a_reason_that_no_table_has_stays_at_home() {
    let facts = Facts {
        reason: Some(0x1234_5678),
        ..Facts::default()
    };
    assert_eq!(link(&facts, &Answers::default()), format!("#v=1{}", tail()));
    assert_eq!(opened("#v=1&rs=12345678"), Err(LinkError::Damaged));
}

/// Links that were given out: `link kind`, one a line. Lines may be added, never changed.
#[test]
fn links_of_version_1_keep_opening() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/links-v1.txt");
    let pinned = fs::read_to_string(file).expect("the pinned links are there");
    let mut count = 0;
    for line in pinned.lines() {
        let (link, kind) = line.split_once(' ').expect("a line is `link kind`");
        let shared = share::open(link, KNOWLEDGE_DATE).expect(link);
        let verdict = Verdict::of(shared.facts, &shared.answers, KNOWLEDGE_DATE);
        assert_eq!(verdict.licence.kind.name(), kind, "{link}");
        count += 1;
    }
    assert!(count >= 20, "{count}");
}

/// The lengths of all links of the domain, for the docs: `NINSHO_BLESS=1` writes them.
#[test]
fn the_lengths_of_links_stand_in_the_docs() {
    let singles = single_answers();
    let mut lengths: Vec<usize> = facts()
        .iter()
        .enumerate()
        .flat_map(|(at, facts)| {
            [Answers::default(), singles[at % singles.len()]]
                .into_iter()
                .filter_map(|answers| share::link(facts, &answers))
        })
        .map(|link| link.len())
        .collect();
    lengths.sort_unstable();
    let (median, longest) = (lengths[lengths.len() / 2], lengths[lengths.len() - 1]);
    let mut dice = Dice::new(7);
    let random = (0..20_000).filter_map(|_| share::link(&dice.facts(), &dice.answers()));
    let random = random.map(|link| link.len()).max().unwrap_or_default();
    let now = format!(
        "# Links\n\n\
         Written by `tests/tests/share.rs`; lengths in characters, from `#` on.\n\n\
         | links | how many | median | longest |\n| --- | --- | --- | --- |\n\
         | every combination of facts, without an answer and with one | {} | {median} | {longest} |\n\
         | any facts and answers at random | 20000 | | {random} |\n\n\
         The longest that can be made at all stays under 200, and a letter more for each step that \
         was tried; every link that was ever pinned keeps opening: `tests/snapshots/links-v1.txt`.\n",
        lengths.len()
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/links.md");
    if std::env::var_os("NINSHO_BLESS").is_some() {
        fs::write(&file, &now).expect("the docs can be written");
    }
    assert!(longest < 200 && random < 200 + 3 + Step::ALL.len());
    assert_eq!(fs::read_to_string(file).unwrap_or_default(), now);
}
