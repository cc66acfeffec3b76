//! The way back over its whole finite domain: kinds × states × what happened × answers × eras.

mod domain;

use std::collections::BTreeSet;

use domain::with;
use ninsho_rules::judge::{
    Answers, Confidence, HappenedAnswer, Kind, Licence, Now, Outcome, OutcomeIcon, Outlook,
    Question, Recovery, Scenario, Step, Stop, judge, recover,
};
use ninsho_rules::{
    ActivationMethod, Channel, Edition, Era, Facts, FirmwareKey, KNOWLEDGE_DATE, RuleId, Status,
    Windows,
};
use time::Date;

/// Releases and editions with which a licence of this kind is met.
fn systems(kind: Kind) -> Vec<(Option<Windows>, Option<&'static str>)> {
    match kind {
        Kind::Server | Kind::Avma | Kind::KmsHost => {
            vec![(Some(Windows::Server2022), Some("ServerStandard"))]
        }
        Kind::OlderWindows | Kind::OemSlp | Kind::OemCoa => vec![
            (Some(Windows::Seven), Some("Professional")),
            (Some(Windows::EightOne), Some("Core")),
        ],
        Kind::LtscOem => vec![(Some(Windows::Ten), Some("IoTEnterpriseS"))],
        Kind::Unknown => [(Some(Windows::Seven), Some("Professional"))]
            .into_iter()
            .chain(systems(Kind::UnknownDl))
            .collect(),
        _ => vec![
            (None, None),
            (Some(Windows::Ten), Some("Core")),
            (Some(Windows::Eleven), Some("Professional")),
            (Some(Windows::Eleven), Some("Enterprise")),
            (Some(Windows::Ten), Some("EnterpriseS")),
            (Some(Windows::Server2022), Some("ServerStandardEval")),
        ],
    }
}

/// Every state that a PC can be in, each in the ways in which it is known.
fn states() -> Vec<(Facts, Answers)> {
    let none = Answers::default();
    let off = with(none, Question::State, Some("not-activated"));
    let on = with(none, Question::State, Some("activated"));
    let shown = |status| Facts {
        status: Some(status),
        ..Facts::default()
    };
    let said = Facts {
        activation_method: Some(ActivationMethod::NotActivated),
        ..Facts::default()
    };
    let code = Facts {
        reason: Some(0xC004_F211),
        ..Facts::default()
    };
    let mut all: Vec<_> = Status::ALL.iter().map(|one| (shown(*one), none)).collect();
    all.extend([(said, none), (code, none)]);
    all.extend([(Facts::default(), off), (Facts::default(), on)]);
    all
}

/// No further answer, and each one that a way back could rest on.
fn further() -> Vec<Option<(Question, &'static str)>> {
    let questions = [
        Question::LinkedBefore,
        Question::Edition,
        Question::KeySource,
        Question::Bought,
        Question::Maker,
        Question::Managed,
        Question::Board,
        Question::Sticker,
    ];
    let each = questions.into_iter().flat_map(|question| {
        let options = question.options().into_iter();
        options.map(move |option| Some((question, option)))
    });
    std::iter::once(None).chain(each).collect()
}

struct Cell<'a> {
    kind: Kind,
    facts: &'a Facts,
    answers: &'a Answers,
    outlooks: Vec<Outlook>,
    recovery: Option<Recovery>,
}

impl Cell<'_> {
    fn place(&self) -> String {
        format!(
            "{:?} {:?} {:?}\n{:?}",
            self.kind, self.facts, self.answers, self.recovery
        )
    }
}

fn cell<'a>(kind: Kind, facts: &'a Facts, answers: &'a Answers, day: Date) -> Cell<'a> {
    let licence = Licence::of_kind(kind);
    let outlooks = judge(&licence, facts, answers, day);
    let recovery = recover(&licence, &outlooks, facts, answers, day);
    Cell {
        kind,
        facts,
        answers,
        outlooks,
        recovery,
    }
}

/// Walks the domain; `visit` sees every cell of today, and the days of the eras see each without
/// a further answer.
fn walk(mut visit: impl FnMut(&Cell<'_>)) -> usize {
    let mut count = 0;
    let (states, further) = (states(), further());
    let happened = std::iter::once(None).chain(HappenedAnswer::ALL.iter().copied().map(Some));
    let happened: Vec<_> = happened.collect();
    for kind in Kind::ALL {
        for (windows, edition) in systems(*kind) {
            for (state, said) in &states {
                let facts = Facts {
                    windows,
                    edition: edition.and_then(Edition::from_id),
                    ..*state
                };
                for happened in &happened {
                    let answers = Answers {
                        happened: *happened,
                        ..*said
                    };
                    for day in Era::ALL.iter().map(|era| era.from()) {
                        count += 1;
                        visit(&cell(*kind, &facts, &answers, day));
                    }
                    for one in &further {
                        let answers = match one {
                            None => answers,
                            Some((question, option)) => with(answers, *question, Some(option)),
                        };
                        count += 1;
                        visit(&cell(*kind, &facts, &answers, KNOWLEDGE_DATE));
                    }
                }
            }
        }
    }
    count
}

/// From the worst to the best that can be met.
fn rank(outcome: Outcome) -> usize {
    match outcome.icon() {
        OutcomeIcon::Bad => 0,
        OutcomeIcon::Open | OutcomeIcon::Na => 1,
        OutcomeIcon::Care => 2,
        OutcomeIcon::Good => 3,
        OutcomeIcon::Best => 4,
    }
}

#[test]
fn whoever_is_not_activated_has_a_way_back_and_nobody_else() {
    let (mut events, mut steps) = (BTreeSet::new(), BTreeSet::new());
    let count = walk(|cell| {
        let now = Now::judge(cell.facts, cell.answers);
        let is_down = matches!(now, Now::Grace | Now::NotActivated);
        assert_eq!(
            cell.recovery.is_some(),
            is_down && cell.kind != Kind::NotWindows,
            "{}",
            cell.place()
        );
        let Some(recovery) = &cell.recovery else {
            return;
        };
        events.insert((cell.kind, recovery.happened));
        assert!(!recovery.steps.is_empty(), "{}", cell.place());
        assert!(!recovery.because.is_empty(), "{}", cell.place());
        assert!(!recovery.sources.is_empty(), "{}", cell.place());
        let once: BTreeSet<_> = recovery.steps.iter().collect();
        assert_eq!(once.len(), recovery.steps.len(), "{}", cell.place());
        let all = recovery.because.iter().chain(&recovery.against);
        let rules: BTreeSet<_> = all.clone().collect();
        assert_eq!(rules.len(), all.count(), "{}", cell.place());
        for source in recovery.steps.iter().flat_map(|step| step.sources()) {
            assert!(recovery.sources.contains(source), "{}", cell.place());
        }
        // Who is told when to go on finds something to go on to.
        for pair in recovery.steps.windows(2) {
            assert!(recovery.goes_on_after(pair[0]), "{}", cell.place());
        }
        let last = recovery.steps.last().copied();
        assert!(last.is_some_and(|step| !recovery.goes_on_after(step)));
        // It has not come back by itself, so nothing is promised.
        assert_ne!(recovery.outcome, Outcome::Ok, "{}", cell.place());
        steps.extend(recovery.steps.iter().copied());
    });
    assert!(count > 300_000, "{count}");
    assert_eq!(
        events.len(),
        (Kind::ALL.len() - 1) * (HappenedAnswer::ALL.len() + 1)
    );
    assert_eq!(steps, Step::ALL.iter().copied().collect());
}

#[test]
fn no_step_is_given_that_does_not_apply() {
    walk(|cell| {
        let Some(recovery) = &cell.recovery else {
            return;
        };
        let has = |step: Step| recovery.steps.contains(&step);
        let never = |steps: &[Step]| {
            for step in steps {
                assert!(!has(*step), "{step:?} {}", cell.place());
            }
        };
        let edition = cell.facts.edition.map_or("", Edition::id);
        let is_server = edition.starts_with("Server");
        let is_older = cell
            .facts
            .windows
            .is_some_and(|windows| windows < Windows::Ten);
        let is_organisation = matches!(
            cell.kind,
            Kind::Mak
                | Kind::MakPrivate
                | Kind::KmsOrg
                | Kind::KmsPrivate
                | Kind::KmsHost
                | Kind::Avma
                | Kind::Eval
        );
        // Settings has a troubleshooter on Windows 10 and 11, and it knows no volume licence.
        if is_server || is_older || is_organisation {
            never(&[
                Step::Troubleshooter,
                Step::ChangedHardware,
                Step::LinkAccount,
                Step::StoreAccount,
                Step::DefaultKey,
                Step::CallBack,
            ]);
        }
        if cell.answers.get(Question::Managed) == Some("yes") {
            never(&[
                Step::ChangedHardware,
                Step::LinkAccount,
                Step::CallBack,
                Step::NewLicence,
                Step::SoldEdition,
            ]);
        }
        let is_sold =
            !is_server && !edition.starts_with("Enterprise") && !edition.starts_with("Io");
        if !is_sold {
            never(&[Step::NewLicence]);
        }
        if matches!(cell.answers.get(Question::Maker), Some("own" | "vm")) {
            never(&[Step::AskMaker]);
        }
        if cell.answers.get(Question::LinkedBefore) == Some("no") {
            never(&[Step::ChangedHardware]);
        }
        if cell.answers.get(Question::KeySource) == Some("marketplace")
            && cell.kind == Kind::RetailKey
        {
            never(&[Step::OwnKey, Step::Portal, Step::ReleaseOldPc]);
        }
        if cell.answers.happened == Some(HappenedAnswer::Nothing) && !is_organisation && !is_older {
            never(&[Step::NewLicence, Step::SoldEdition]);
        }
        // The maker owes the key after a repair.
        if cell.kind == Kind::OemDm
            && cell.answers.happened == Some(HappenedAnswer::MakerBoard)
            && !is_older
        {
            never(&[Step::NewLicence, Step::SoldEdition]);
        }
        // Whatever costs money comes last, and what is for the PC that is activated again after it.
        for step in [Step::NewLicence, Step::SoldEdition] {
            let at = recovery.steps.iter().position(|one| *one == step);
            let after = at.map_or(&[][..], |at| &recovery.steps[at + 1..]);
            assert!(
                matches!(after, [] | [Step::LinkAccount]),
                "{}",
                cell.place()
            );
        }
        // “Here the attempts end” stands at no step that others follow, but at buying before linking.
        for step in &recovery.steps {
            let ends = matches!(step.stop(), Stop::End) && *step != Step::TestMachine;
            let is_buying = matches!(step, Step::NewLicence | Step::SoldEdition);
            assert!(
                !ends || is_buying || !recovery.goes_on_after(*step),
                "{step:?} {}",
                cell.place()
            );
        }
        // A key that a company owns is not tried again on a private PC.
        if cell.kind == Kind::MakPrivate {
            never(&[Step::OwnKey, Step::Portal]);
            assert!(
                !recovery.because.contains(&RuleId::MakSameHardware),
                "{}",
                cell.place()
            );
        }
    });
}

/// That another licence of the same PC takes over is the one thing that is better than to go on.
fn takes_over(outlook: &Outlook) -> bool {
    matches!(
        outlook.because.first(),
        Some(RuleId::FirmwareMayTakeOver | RuleId::FirmwareKeyTakesOver)
    )
}

#[test]
fn no_event_is_better_or_firmer_than_to_change_nothing() {
    let mut better = BTreeSet::new();
    walk(|cell| {
        let now = Now::judge(cell.facts, cell.answers);
        // Of a PC that is down only the row on today would be the measure, and that is bad.
        if matches!(now, Now::Grace | Now::NotActivated) {
            return;
        }
        let keep = &cell.outlooks[0];
        for outlook in &cell.outlooks[1..] {
            let is_better = rank(outlook.outcome) > rank(keep.outcome);
            let is_firmer = rank(outlook.outcome) == rank(keep.outcome)
                && rank(keep.outcome) >= 2
                && outlook.certainty > keep.certainty;
            // Unknown is no promise, and what does not apply none either.
            let is_open = |outcome| matches!(outcome, Outcome::Unknown | Outcome::Na);
            let is_shown = !is_open(outlook.outcome) && !is_open(keep.outcome);
            if (is_better || is_firmer) && is_shown && !takes_over(outlook) {
                better.insert(format!(
                    "{:?} {:?} {:?} {:?} over {:?} {:?}",
                    cell.kind,
                    outlook.scenario,
                    outlook.outcome,
                    outlook.certainty,
                    keep.outcome,
                    keep.certainty
                ));
            }
        }
    });
    assert!(better.is_empty(), "{better:#?}");
}

#[test]
fn an_answer_that_helps_never_worsens_the_way_back() {
    let pairs = [
        (Question::LinkedBefore, Some("yes"), None),
        (Question::LinkedBefore, None, Some("no")),
        (Question::Edition, Some("same"), None),
        (Question::KeySource, Some("box"), None),
        (Question::KeySource, Some("box"), Some("marketplace")),
        (Question::Happened, Some("maker-board"), Some("board")),
        (Question::Happened, Some("nothing"), Some("board")),
    ];
    let mut count = 0_usize;
    walk(|cell| {
        count += 1;
        // Each cell stands for its neighbours; a prime meets every sort.
        if cell.recovery.is_none() || !count.is_multiple_of(7) {
            return;
        }
        for (question, helps, other) in pairs {
            let better = with(*cell.answers, question, helps);
            let worse = with(*cell.answers, question, other);
            let of = |answers: &Answers| {
                let cell = self::cell(cell.kind, cell.facts, answers, KNOWLEDGE_DATE);
                cell.recovery.map(|way| (rank(way.outcome), way.certainty))
            };
            let (helped, left) = (of(&better), of(&worse));
            let (Some(helped), Some(left)) = (helped, left) else {
                continue;
            };
            let is_worse =
                helped.0 < left.0 || (helped.0 == left.0 && left.0 > 1 && helped.1 < left.1);
            assert!(
                !is_worse,
                "{question:?} {helps:?} {helped:?} {other:?} {left:?} {}",
                cell.place()
            );
        }
    });
}

#[test]
fn a_key_in_the_firmware_takes_over_after_a_companys_activation() {
    let used = |firmware_key| Facts {
        windows: Some(Windows::Ten),
        edition: Edition::from_id("Professional"),
        channel: Some(Channel::VolumeGvlk),
        status: Some(Status::Notification),
        firmware_key,
        ..Facts::default()
    };
    let answers = with(Answers::default(), Question::Managed, Some("no"));
    let [with_key, without] = [Some(FirmwareKey::Current), None].map(|key| {
        let facts = used(key);
        cell(Kind::KmsPrivate, &facts, &answers, KNOWLEDGE_DATE)
            .recovery
            .expect("it is not activated")
    });
    assert_eq!(with_key.outcome, Outcome::Action);
    assert_eq!(with_key.certainty, Confidence::Medium);
    assert_eq!(with_key.because[0], RuleId::FirmwareKeyTakesOver);
    assert_eq!(with_key.steps[0], Step::FirmwareEdition);
    assert_eq!(without.outcome, Outcome::Chance);
    assert_eq!(without.certainty, Confidence::Medium);
    let facts = used(Some(FirmwareKey::Current));
    let outlooks = cell(Kind::KmsPrivate, &facts, &answers, KNOWLEDGE_DATE).outlooks;
    let reinstall = &outlooks[Scenario::ReinstallSameHw as usize];
    assert_eq!(reinstall.outcome, Outcome::Action);
    assert_eq!(reinstall.certainty, Confidence::Medium);
}
