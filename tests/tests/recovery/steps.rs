//! The steps of the way back: there for whoever is not activated, each where it applies.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Answers, HappenedAnswer, Kind, Now, Outcome, Question, Step, Stop};
use ninsho_rules::text::Lang;
use ninsho_rules::{
    Channel, Edition, Facts, KNOWLEDGE_DATE, KeyClass, RuleId, Status, Verdict, Windows,
};

use super::grid::walk;

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

/// What the owner of a PC does, and not who works with it.
const NEVER_OF_A_MANAGED_PC: &[Step] = &[
    Step::ChangedHardware,
    Step::LinkAccount,
    Step::CallBack,
    Step::NewLicence,
    Step::SoldEdition,
];

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
                Step::CallBack,
            ]);
            // A client key that somebody sold may stand over a digital licence of this PC.
            let is_sold = cell.kind == Kind::KmsPrivate
                && cell.answers.get(Question::KeySource) == Some("marketplace");
            if !is_sold {
                never(&[Step::DefaultKey]);
            }
        }
        if cell.answers.get(Question::Managed) == Some("yes") {
            never(NEVER_OF_A_MANAGED_PC);
            // Whatever licence it is, whoever manages the PC has it activated.
            if cell.kind == Kind::Unknown && !is_server && !is_older {
                never(&[Step::OwnKey]);
                let first = recovery.steps.first();
                assert_eq!(first, Some(&Step::AskOrganisation), "{}", cell.place());
            }
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

/// Settings has its Activation page since Windows 10; before, a key is entered in the prompt.
#[test]
fn an_older_windows_has_no_page_in_settings() {
    let facts = |windows| Facts {
        windows: Some(windows),
        channel: Some(Channel::OemCoa),
        key: Some(KeyClass::Own),
        status: Some(Status::Notification),
        ..Facts::default()
    };
    let judged = |windows| Verdict::of(facts(windows), &Answers::default(), KNOWLEDGE_DATE);
    let older = judged(Windows::Seven);
    let recovery = older.recovery.as_ref().expect("it is not activated");
    assert!(recovery.steps.contains(&Step::OwnKey), "{recovery:?}");
    for lang in Lang::ALL {
        for step in &recovery.steps {
            assert_eq!(older.step_page(*step, *lang), None, "{step:?}");
        }
        assert!(older.step_how(Step::OwnKey, *lang).contains("slmgr /ipk"));
        let newer = judged(Windows::Ten);
        assert!(newer.step_page(Step::OwnKey, *lang).is_some());
        assert!(!newer.step_how(Step::OwnKey, *lang).contains("slmgr /ipk"));
    }
    assert_eq!(older.step_copy(Step::OwnKey), Some("slmgr /ipk"));
}
