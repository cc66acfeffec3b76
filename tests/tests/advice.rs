//! What stands around the outlooks: marks, the line on the next time, advice, sources of evidence.

mod domain;

use std::collections::BTreeSet;

use domain::{Dice, edition, with};
use ninsho_rules::ActivationMethod;
use ninsho_rules::judge::{
    Advice, Answers, EvidenceSource, Kind, Licence, Likelihood, LinkedAnswer, ManagedAnswer,
    NextTime, Now, Outcome, Question, Scenario, advise, classify, is_same_licence, missing,
    outlooks_of,
};
use ninsho_rules::text::Lang;
use ninsho_rules::{
    Channel, Facts, FirmwareKey, Hardware, History, KeyClass, Machine, RuleId, Stance, Status,
    Subject, Windows,
};

#[test]
fn reports_differ_only_where_some_passed_and_some_did_not() {
    let of = |kind, scenario: Scenario| outlooks_of(kind)[scenario as usize].clone();
    // (kind, scenario, reports of both, rules of both)
    for (kind, scenario, opposing, disputed) in [
        (Kind::FreeupDsp, Scenario::MbSwap, true, true),
        // A repair keeps it, says Microsoft; the article's telephone answer is no report.
        (Kind::FreeupOem, Scenario::MbSwap, false, true),
        (Kind::OemDm, Scenario::MbSwap, false, true),
        (Kind::FreeupDsp, Scenario::CpuChange, false, true),
        (Kind::FreeupDsp, Scenario::KeepUsing, false, false),
        (Kind::Eval, Scenario::KeepUsing, false, false),
        (Kind::Unknown, Scenario::MbSwap, false, false),
    ] {
        let outlook = of(kind, scenario);
        assert_eq!(outlook.has_opposing_reports(), opposing, "{kind:?}");
        assert_eq!(outlook.is_disputed(), disputed, "{kind:?}");
    }
    let outlook = of(Kind::OemDm, Scenario::MbSwap);
    let works: Vec<_> = outlook.with_stance(Stance::Works).collect();
    let fails: Vec<_> = outlook.with_stance(Stance::Fails).collect();
    assert_eq!(works, [RuleId::MakerRepairKeepsIt, RuleId::MakerOwesKey]);
    assert_eq!(fails, [RuleId::PreinstalledIsBound]);
    assert_eq!(outlook.with_stance(Stance::Context).count(), 0);
}

#[test]
fn marks_and_the_next_time_say_what_the_outcomes_say() {
    let marks: String = Outcome::ALL.iter().map(|of| of.icon().symbol()).collect();
    assert_eq!(marks, "◎○○△×××○×?–");
    let now = |status| Now::of(status);
    assert_eq!(now(None), Now::Unknown);
    for (at, expected) in [2, 0, 1, 1, 1, 2, 1].into_iter().enumerate() {
        let expected = [Now::Activated, Now::Grace, Now::NotActivated][expected];
        assert_eq!(now(Status::ALL.get(at).copied()), expected);
    }
    let marks: String = Now::ALL.iter().map(|of| of.icon().symbol()).collect();
    assert_eq!(marks, "◎△×?");
    let marks: String = NextTime::ALL.iter().map(|of| of.icon().symbol()).collect();
    assert_eq!(marks, "◎○△△○×?");
    for (kind, expected) in [
        (Kind::RetailKey, NextTime::WithAction),
        (Kind::OemDm, NextTime::ThisPcOnly),
        (Kind::UnknownDl, NextTime::Depends),
        (Kind::FreeupOem, NextTime::Depends),
        (Kind::OemNonslp, NextTime::Depends),
        (Kind::KmsOrg, NextTime::Organisation),
        (Kind::Avma, NextTime::WithAction),
        (Kind::Eval, NextTime::Ends),
        (Kind::MakPrivate, NextTime::Depends),
        (Kind::Unknown, NextTime::Unknown),
        (Kind::NotWindows, NextTime::Unknown),
        (Kind::OlderWindows, NextTime::Depends),
    ] {
        assert_eq!(NextTime::of(&outlooks_of(kind)), expected, "{kind:?}");
    }
    let both_ok = |scenario| {
        let mut outlook = outlooks_of(Kind::OemDm)[0].clone();
        outlook.scenario = scenario;
        outlook
    };
    let outlooks = [Scenario::ReinstallSameHw, Scenario::MbSwap].map(both_ok);
    assert_eq!(NextTime::of(&outlooks), NextTime::Automatic);
    assert_eq!(NextTime::of(&[]), NextTime::Unknown);
}

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
        (Kind::Unknown, None, eleven, "paste-whole-output".to_owned()),
        (Kind::UnknownDl, None, off, "note-evidence".to_owned()),
        (Kind::Mak, None, mak, "ask-organisation".to_owned()),
        (Kind::KmsOrg, None, client, "ask-organisation".to_owned()),
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
        (Kind::Eval, Some("board"), ten, "budget-licence".to_owned()),
        (Kind::OemDm, None, eleven, format!("{own} ask-maker")),
        (
            Kind::OemDm,
            Some("board"),
            ten,
            format!("{own} ask-maker budget-licence stay-on-ten"),
        ),
        (Kind::OemDm, Some("cpu"), eleven, format!("{own} ask-maker")),
        (
            Kind::OemSlp,
            Some("vm"),
            seven,
            format!("{own} ask-maker budget-licence"),
        ),
        (Kind::LtscOem, None, ten, format!("{own} ask-maker")),
        (
            Kind::FreeupOem,
            Some("pc"),
            eleven,
            format!("link-account {own} ask-maker budget-licence"),
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
            format!("link-account {own} keep-old-board one-part-at-a-time budget-licence"),
        ),
        (
            Kind::UnknownDl,
            Some("board"),
            seven,
            format!("{own} keep-old-board one-part-at-a-time budget-licence"),
        ),
        (
            Kind::UnknownDl,
            Some("vm"),
            eleven,
            format!("link-account {own} keep-old-board budget-licence"),
        ),
        (Kind::UnknownDl, Some("os"), off, "note-evidence".to_owned()),
        (
            Kind::Win10To11,
            Some("board"),
            eleven,
            format!("link-account {own} one-part-at-a-time budget-licence"),
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
            format!("link-account keep-key {own} remove-from-old-pc use-portal"),
        ),
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
    for _ in 0..40_000 {
        let (facts, answers) = (dice.facts(), dice.answers());
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
                _ => true,
            };
            assert!(applies, "{}", place());
        }
        given.extend(list);
    }
    assert_eq!(given, Advice::ALL.iter().copied().collect());
}

// --- Sources of evidence ---

/// Which sources of evidence could still move a verdict with this chance of a free upgrade.
fn wanted(free_upgrade: Likelihood, facts: Facts, linked: Option<&str>) -> Vec<EvidenceSource> {
    let licence = Licence {
        free_upgrade,
        ..Licence::of_kind(Kind::UnknownDl)
    };
    let answers = with(Answers::default(), Question::Linked, linked);
    missing(&licence, &facts, &answers)
}

#[test]
fn evidence_is_asked_for_where_they_could_move_the_verdict() {
    let none = Facts::default();
    let of = |chance| wanted(chance, none, None);
    assert_eq!(
        of(Likelihood::Possible),
        [EvidenceSource::Helper, EvidenceSource::Settings]
    );
    // What is strong already the helper does not make stronger; the link is still open.
    assert_eq!(of(Likelihood::Strong), [EvidenceSource::Settings]);
    for chance in [
        Likelihood::Unlikely,
        Likelihood::CannotTell,
        Likelihood::NotApplicable,
    ] {
        assert_eq!(of(chance), []);
    }
    let reports = [
        Facts {
            upgraded_from: Some(Windows::Seven),
            ..none
        },
        Facts {
            history: Some(History::Empty),
            ..none
        },
        Facts {
            firmware_key: Some(FirmwareKey::Current),
            ..none
        },
        Facts {
            hardware: Some(Hardware::BeforeTen),
            ..none
        },
    ];
    for report in reports {
        let left = wanted(Likelihood::Possible, report, None);
        assert_eq!(left, [EvidenceSource::Settings], "{report:?}");
    }
    let settings = Facts {
        activation_method: Some(ActivationMethod::Digital),
        ..none
    };
    let by_paste = wanted(Likelihood::Possible, settings, None);
    let by_answer = wanted(Likelihood::Possible, none, Some("dl"));
    assert_eq!(
        (by_paste, by_answer),
        (vec![EvidenceSource::Helper], vec![EvidenceSource::Helper])
    );
    assert_eq!(wanted(Likelihood::Strong, settings, None), []);
    assert_eq!(wanted(Likelihood::Strong, none, Some("msa")), []);
}

#[test]
fn more_of_one_pc_is_told_from_another_pc() {
    let one = Facts {
        edition: Some(edition("Professional")),
        channel: Some(Channel::Retail),
        key: Some(KeyClass::Default),
        status: Some(Status::Licensed),
        ..Facts::default()
    };
    let more = Facts {
        windows: Some(Windows::Ten),
        upgraded_from: Some(Windows::Seven),
        ..one
    };
    assert!(is_same_licence(&one, &one) && is_same_licence(&one, &more));
    for other in [
        Facts {
            edition: Some(edition("Core")),
            ..more
        },
        Facts {
            channel: None,
            ..more
        },
        Facts {
            key: Some(KeyClass::Own),
            ..more
        },
        Facts {
            status: Some(Status::Notification),
            ..more
        },
        Facts {
            subject: Subject::AddOn,
            ..more
        },
    ] {
        assert!(!is_same_licence(&one, &other), "{other:?}");
        assert!(!is_same_licence(&other, &one), "{other:?}");
    }
    // Of two texts without a Windows nothing can be said.
    let nothing = Facts {
        subject: Subject::Nothing,
        ..Facts::default()
    };
    assert!(!is_same_licence(&nothing, &nothing));
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
    assert_eq!(told, [Advice::PasteWholeOutput]);
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
    for advice in [Advice::LinkAccount, Advice::StoreAccount] {
        assert_eq!(advice.copy(), Some("ms-settings:activation"));
        assert!(advice.is_in_settings());
    }
}
