//! The words in which a verdict is told.

use ninsho_rules::judge::{
    Answers, Headline, Kind, LeadingReason, Licence, ManagedAnswer, Now, Outcome, Scenario, judge,
};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{
    Channel, Facts, FirmwareKey, Form, KNOWLEDGE_DATE, KeyClass, RuleId, Status, Verdict, inspect,
};

#[test]
fn what_is_not_activated_does_not_end() {
    let words = |kind, status| {
        let facts = Facts {
            status,
            ..Facts::default()
        };
        let licence = Licence::of_kind(kind);
        let outlooks = judge(&licence, &facts, &Answers::default(), KNOWLEDGE_DATE);
        [Lang::Ja, Lang::En].map(|lang| lang.word(&outlooks[0]))
    };
    let off = Some(Status::Notification);
    for kind in [Kind::OemDm, Kind::RetailKey, Kind::KmsPrivate] {
        assert_eq!(words(kind, off), ["制限つき", "With limits"], "{kind:?}");
    }
    assert_eq!(
        words(Kind::KmsPrivate, None),
        ["期限で切れる", "Will expire"]
    );
}

/// All PCs of a maker have the same OEM:SLP key: it is not one of the PC's own.
#[test]
fn a_makers_shared_key_is_not_called_one_of_the_pcs_own() {
    for lang in Lang::ALL {
        let of = |channel| lang.key_of(KeyClass::Own, Some(channel));
        assert_eq!(of(Channel::Retail), lang.key(KeyClass::Own));
        assert_ne!(of(Channel::OemSlp), lang.key(KeyClass::Own));
    }
}

/// A key can be entered and a maker can write one back: only without either is there “no
/// reliable fallback”.
#[test]
fn who_has_a_second_way_is_not_told_that_there_is_none() {
    let led = |kind, scenario: Scenario| {
        let (facts, answers) = (Facts::default(), Answers::default());
        let outlooks = judge(&Licence::of_kind(kind), &facts, &answers, KNOWLEDGE_DATE);
        let outlook = &outlooks[scenario as usize];
        assert_eq!(outlook.outcome, Outcome::OkNoFallback, "{outlook:?}");
        outlook.leading_reason()
    };
    let entered = led(Kind::OemNonslp, Scenario::CpuChange);
    assert_eq!(entered, Some(LeadingReason::Rule(RuleId::OwnKeyIfNeeded)));
    let written = led(Kind::OemDm, Scenario::BiosUpdate);
    let rule = RuleId::BiosReplacesNothing;
    assert_eq!(written, Some(LeadingReason::Rule(rule)));
    let none = led(Kind::FreeupOem, Scenario::ReinstallSameHw);
    assert_eq!(none, Some(LeadingReason::NoSureSecondWay));
}

/// In the text to take along, too, both sides are heard: of the way back under a name, and in a
/// row that its leading rule alone would make better than it is.
#[test]
fn the_text_to_take_along_names_both_sides() {
    let facts = Facts {
        channel: Some(Channel::VolumeMak),
        status: Some(Status::Notification),
        ..Facts::default()
    };
    let answers = Answers {
        managed: Some(ManagedAnswer::No),
        ..Answers::default()
    };
    let verdict = Verdict::of(facts, &answers, KNOWLEDGE_DATE);
    let recovery = verdict.recovery.as_ref().expect("it is not activated");
    for lang in Lang::ALL {
        let text = verdict.export(Form::Text, *lang, None);
        let against = recovery.against.first().expect("MAKs get blocked");
        let said = format!(
            "{}: {}",
            lang.phrase(Phrase::ContestedBy),
            lang.rule(*against)
        );
        assert!(text.contains(&said), "{text}");
        let row = text
            .lines()
            .find(|line| line.contains(lang.scenario(Scenario::GpuRamNicChange)))
            .expect("each event has its row");
        assert!(
            row.contains(lang.rule(RuleId::SmallChangeAbsorbed)),
            "{row}"
        );
        assert!(row.contains(lang.rule(RuleId::MakMayBeBlocked)), "{row}");
    }
}

/// Where some PCs passed and some failed, the row says so, and a chance without reports does not.
#[test]
fn reports_that_differ_are_called_so() {
    let of = |kind, scenario: Scenario| {
        let (facts, answers) = (Facts::default(), Answers::default());
        let outlooks = judge(&Licence::of_kind(kind), &facts, &answers, KNOWLEDGE_DATE);
        let outlook = outlooks[scenario as usize].clone();
        assert_eq!(outlook.outcome, Outcome::Chance, "{outlook:?}");
        outlook
    };
    let board = of(Kind::FreeupDsp, Scenario::MbSwap);
    assert_eq!(board.headline(), Headline::ReportsDiffer);
    assert_eq!(board.leading_reason(), Some(LeadingReason::ReportsDiffer));
    let part = of(Kind::MakPrivate, Scenario::GpuRamNicChange);
    assert_eq!(part.headline(), Headline::Outcome(Outcome::Chance));
    let rule = RuleId::SmallChangeAbsorbed;
    assert_eq!(part.leading_reason(), Some(LeadingReason::Rule(rule)));
}

/// What ends soon may be followed by the PC's own licence: where nobody looked into the firmware,
/// a key in it is a possibility and no fact.
#[test]
fn a_key_in_the_firmware_that_nobody_saw_is_not_told_as_there() {
    let text = "My laptop came with Windows 10 Home. The college put Education on it, and since \
                Monday it says \"Your Windows license will expire soon\".";
    let report = inspect(text, &Answers::default(), KNOWLEDGE_DATE);
    let reinstall = &report.verdict.outlooks[Scenario::ReinstallSameHw as usize];
    assert_eq!(
        reinstall.because.first(),
        Some(&RuleId::FirmwareMayTakeOver)
    );
    let facts = Facts {
        firmware_key: Some(FirmwareKey::Current),
        ..report.verdict.facts
    };
    let seen = Verdict::of(facts, &report.verdict.suggested, KNOWLEDGE_DATE);
    let reinstall = &seen.outlooks[Scenario::ReinstallSameHw as usize];
    assert_eq!(
        reinstall.because.first(),
        Some(&RuleId::FirmwareKeyTakesOver)
    );
}

/// A used PC that a service of some organisation activates, in one line with what its owner says:
/// it is activated, and that ends.
#[test]
fn what_an_organisation_activates_on_a_used_pc_is_told_to_end() {
    for text in [
        "两年前买的二手台式机,个人用,没有公司管理。今天提示Windows许可证即将过期。设置里显示Windows 10企业版,Windows 已使用你的组织的激活服务激活。怎么办?",
        "I bought this PC used. It says my Windows license will expire soon. Settings says Windows is activated using your organization's activation service. What now?",
        "中古で買った自分のPCです。「Windowsのライセンスはまもなく期限切れになります」と出ます。設定には「Windows は、組織のライセンス認証サービスを使用してライセンス認証されています」とあります。",
    ] {
        let verdict = inspect(text, &Answers::default(), KNOWLEDGE_DATE).verdict;
        assert_eq!(verdict.licence.kind, Kind::KmsPrivate, "{text}");
        assert_eq!(verdict.now, Now::Activated, "{text}");
        let keep = &verdict.outlooks[Scenario::KeepUsing as usize];
        assert_eq!(keep.outcome, Outcome::Ends, "{text}");
    }
}
