//! What stands beside the advice: reports that differ, the next time.

use ninsho_rules::judge::{Kind, NextTime, Now, Outcome, Scenario, outlooks_of};
use ninsho_rules::{RuleId, Stance, Status};

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
