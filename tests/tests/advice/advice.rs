//! Advice, by the kind of licence and what is planned.

use std::collections::BTreeSet;

use ninsho_rules::judge::{
    Advice, Answers, Kind, Licence, LinkedAnswer, ManagedAnswer, Now, Question, advise, classify,
};
use ninsho_rules::text::Lang;
use ninsho_rules::{Channel, Facts, KeyClass, Machine, Status, Subject, Windows};
use ninsho_tests::domain::{Dice, with};

/// The advice for a kind with one planned change, on an activated Windows 11 unless told otherwise.
fn advice(kind: Kind, plan: Option<&str>, facts: Facts) -> String {
    let licence = Licence::of_kind(kind);
    let answers = with(Answers::default(), Question::Plan, plan);
    let advice = advise(&licence, &facts, &answers);
    let names: Vec<_> = advice.iter().map(|advice| advice.name()).collect();
    names.join(" ")
}

#[test]
#[expect(clippy::too_many_lines, reason = "one row a kind and plan")]
fn advice_fits_the_kind_and_the_plan() {
    let eleven = Facts {
        windows: Some(Windows::Eleven),
        status: Some(Status::Licensed),
        ..Facts::default()
    };
    let ten = Facts {
        windows: Some(Windows::Ten),
        ..eleven
    };
    let seven = Facts {
        windows: Some(Windows::Seven),
        ..eleven
    };
    let off = Facts {
        status: Some(Status::Notification),
        ..eleven
    };
    let mak = Facts {
        channel: Some(Channel::VolumeMak),
        ..off
    };
    let client = Facts {
        key: Some(KeyClass::KmsClient),
        ..off
    };
    let own = "image-backup note-evidence";
    for (kind, plan, facts, expected) in [
        (Kind::NotWindows, None, eleven, String::new()),
        (
            Kind::Unknown,
            None,
            eleven,
            "paste-whole-output link-account".to_owned(),
        ),
        (Kind::UnknownDl, None, off, "note-evidence".to_owned()),
        // Of one that fails nobody says whose PC it is.
        (Kind::Mak, None, mak, "find-own-licence".to_owned()),
        (Kind::KmsOrg, None, client, "find-own-licence".to_owned()),
        (
            Kind::Mak,
            None,
            ten,
            "ask-organisation image-backup".to_owned(),
        ),
        (
            Kind::KmsHost,
            None,
            ten,
            "ask-organisation image-backup".to_owned(),
        ),
        (
            Kind::KmsPrivate,
            None,
            ten,
            "find-own-licence budget-licence stay-on-ten".to_owned(),
        ),
        (
            Kind::Eval,
            Some("board"),
            ten,
            "leave-evaluation budget-licence".to_owned(),
        ),
        (Kind::OemDm, None, eleven, format!("{own} ask-maker")),
        (
            Kind::OemDm,
            Some("board"),
            ten,
            "image-backup recovery-key keep-old-board note-evidence ask-maker budget-licence stay-on-ten".to_owned(),
        ),
        (
            Kind::OemDm,
            Some("cpu"),
            eleven,
            "image-backup recovery-key keep-old-board note-evidence ask-maker".to_owned(),
        ),
        (
            Kind::OemSlp,
            Some("vm"),
            seven,
            "budget-licence note-evidence".to_owned(),
        ),
        (Kind::LtscOem, None, ten, format!("{own} ask-maker")),
        (
            Kind::FreeupOem,
            Some("pc"),
            eleven,
            format!("budget-licence {own}"),
        ),
        (
            Kind::FreeupDsp,
            None,
            eleven,
            format!("link-account {own} keep-old-board"),
        ),
        (
            Kind::UnknownDl,
            Some("cpu"),
            eleven,
            "link-account image-backup recovery-key keep-old-board note-evidence one-part-at-a-time budget-licence".to_owned(),
        ),
        (
            Kind::UnknownDl,
            Some("board"),
            seven,
            "image-backup recovery-key keep-old-board note-evidence budget-licence".to_owned(),
        ),
        (
            Kind::UnknownDl,
            Some("vm"),
            eleven,
            "budget-licence note-evidence".to_owned(),
        ),
        (Kind::UnknownDl, Some("os"), off, "note-evidence".to_owned()),
        (
            Kind::Win10To11,
            Some("board"),
            eleven,
            "link-account image-backup recovery-key keep-old-board note-evidence budget-licence".to_owned(),
        ),
        (
            Kind::Win10To11,
            Some("pc"),
            eleven,
            format!("link-account {own}"),
        ),
        (
            Kind::RetailKey,
            None,
            eleven,
            format!("link-account keep-key {own}"),
        ),
        (
            Kind::RetailKey,
            Some("pc"),
            eleven,
            format!("link-account keep-key {own} remove-from-old-pc use-portal"),
        ),
        (
            Kind::RetailKey,
            Some("board"),
            eleven,
            "link-account image-backup recovery-key keep-old-board keep-key note-evidence use-portal".to_owned(),
        ),
        (
            Kind::Store,
            Some("disk"),
            eleven,
            "link-account image-backup same-edition keep-old-disk note-evidence".to_owned(),
        ),
        (Kind::OemSlp, Some("os"), seven, format!("{own} ask-maker")),
        (Kind::Server, Some("board"), eleven, own.to_owned()),
        (
            Kind::Store,
            Some("pc"),
            eleven,
            format!("link-account {own}"),
        ),
    ] {
        assert_eq!(advice(kind, plan, facts), expected, "{kind:?} {plan:?}");
    }
}

#[test]
fn no_advice_is_given_that_does_not_apply() {
    let mut dice = Dice::new(43);
    let mut given = BTreeSet::new();
    for round in 0..40_000 {
        let (mut facts, answers) = (dice.facts(), dice.answers());
        if round % 4 == 0 {
            // Of many only what their owner answers is known.
            facts = Facts {
                subject: Subject::Windows,
                windows: facts.windows,
                ..Facts::default()
            };
        }
        let licence = classify(&facts, &answers);
        let list = advise(&licence, &facts, &answers);
        let place = || format!("{list:?} {facts:?} {answers:?}");
        let once: BTreeSet<_> = list.iter().copied().collect();
        assert_eq!(once.len(), list.len(), "{}", place());
        let is_managed = answers.managed == Some(ManagedAnswer::Yes);
        let is_virtual = facts.machine == Some(Machine::Virtual);
        for advice in &list {
            let applies = match advice {
                Advice::LinkAccount => {
                    let is_linked = answers.linked == Some(LinkedAnswer::Linked);
                    let is_on = Now::judge(&facts, &answers) == Now::Activated;
                    let is_shown = facts.activation_method.is_some();
                    is_on && !is_managed && !facts.is_server() && (is_shown || !is_linked)
                }
                Advice::StayOnTen => facts.windows == Some(Windows::Ten) && !is_managed,
                Advice::KeepOldBoard | Advice::AskMaker => !is_virtual,
                Advice::KeepKey | Advice::RemoveFromOldPc => licence.kind == Kind::RetailKey,
                Advice::OnePartAtATime => answers.plan.is_some(),
                Advice::RecoveryKey => answers.plan.is_some() && !is_virtual,
                Advice::CheckEnd => licence.kind == Kind::Unknown && !facts.is_home(),
                _ => true,
            };
            assert!(applies, "{}", place());
        }
        given.extend(list);
    }
    assert_eq!(given, Advice::ALL.iter().copied().collect());
}

#[test]
fn who_answers_only_or_whose_pc_fails_is_not_sent_for_the_output_first() {
    let unknown = |facts: Facts, question, answer| {
        let answers = with(Answers::default(), question, Some(answer));
        advise(&Licence::of_kind(Kind::Unknown), &facts, &answers)
    };
    let read = Facts {
        windows: Some(Windows::Eleven),
        ..Facts::default()
    };
    let failing = [Advice::NoteEvidence];
    for facts in [Facts::default(), read] {
        let told = unknown(facts, Question::State, "not-activated");
        assert_eq!(told, failing, "{facts:?}");
    }
    // Nobody says whether it is activated, and nothing was pasted: it may be failing.
    assert_eq!(
        unknown(Facts::default(), Question::Happened, "board"),
        failing
    );
    let told = unknown(read, Question::Happened, "board");
    assert_eq!(told, [Advice::PasteWholeOutput]);
    let told = unknown(Facts::default(), Question::State, "activated");
    assert_eq!(told, [Advice::PasteWholeOutput, Advice::LinkAccount]);
}

#[test]
fn a_pc_that_fails_is_not_told_what_to_do_before_a_change_that_is_past() {
    let off = Facts {
        status: Some(Status::Notification),
        ..Facts::default()
    };
    let told = |kind, happened| {
        let answers = with(Answers::default(), Question::Happened, Some(happened));
        advise(&Licence::of_kind(kind), &off, &answers)
    };
    assert!(!told(Kind::OemDm, "maker-board").contains(&Advice::AskMaker));
    assert!(!told(Kind::UnknownDl, "nothing").contains(&Advice::KeepOldBoard));
    assert!(told(Kind::UnknownDl, "board").contains(&Advice::KeepOldBoard));
}

/// What a tip says to type is there to be copied, and where its clicks begin can be opened.
#[test]
fn what_a_tip_says_to_type_can_be_copied() {
    for advice in Advice::ALL {
        for lang in Lang::ALL {
            let text = format!("{} {}", lang.advice(*advice), lang.advice_detail(*advice));
            for command in ["slmgr /dlv", "slmgr /upk", "aka.ms/aoh"] {
                let copy = advice.copy().unwrap_or_default();
                assert_eq!(
                    text.contains(command),
                    copy.ends_with(command),
                    "{advice:?}"
                );
            }
        }
    }
    for advice in [Advice::LinkAccount, Advice::CheckLink, Advice::StoreAccount] {
        assert_eq!(advice.copy(), Some("ms-settings:activation"));
        assert!(advice.is_in_settings());
    }
}
