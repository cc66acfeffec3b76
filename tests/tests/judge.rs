//! The judge: against the knowledge tables, on small pastes, and over its whole domain.

mod domain;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use domain::{Dice, facts, single_answers, with};
use ninsho_rules::judge::{
    Answers, Certainty, Confidence, Kind, Licence, Likelihood, NextTime, Now, Outcome, Outlook,
    Question, Scenario, advise, classify, judge, open_questions, signs,
};
use ninsho_rules::parse::Entitlement;
use ninsho_rules::{
    Channel, Facts, KNOWLEDGE_DATE, KeyClass, Report, Rule, RuleId, Stance, Status, Weight,
    Windows, inspect,
};
use serde_json::Value;
use time::Date;
use time::macros::date;

/// A file beside the checkout, which is no part of it; `None` where it is missing.
fn knowledge(name: &str) -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/knowledge")
        .join(name);
    let Ok(text) = fs::read_to_string(&path) else {
        println!("skipped: no {}", path.display());
        return None;
    };
    Some(serde_json::from_str(&text).expect("the knowledge tables are JSON"))
}

fn kebab(name: &str) -> String {
    name.to_lowercase().replace('_', "-")
}

/// The outlooks of a kind as the tables have it, with nothing known that could adjust them.
fn outlooks_of(kind: Kind) -> Vec<Outlook> {
    let licence = Licence::of_kind(kind);
    judge(
        &licence,
        &Facts::default(),
        &Answers::default(),
        KNOWLEDGE_DATE,
    )
}

#[test]
fn every_cell_is_that_of_the_knowledge_tables() {
    let Some(tables) = knowledge("tables.json") else {
        return;
    };
    let cells = tables["scenarios"].as_array().expect("scenarios is a list");
    let mut wrong = String::new();
    for cell in cells {
        let text = |key: &str| kebab(cell[key].as_str().expect("a cell holds texts"));
        let kind = Kind::from_name(&text("kind")).expect("the kind is known");
        let scenario = Scenario::from_name(&text("scenario")).expect("the scenario is known");
        let outlooks = outlooks_of(kind);
        let ours = &outlooks[scenario as usize];
        let (ours, theirs) = (
            (
                ours.outcome.name().to_owned(),
                ours.certainty.name().to_owned(),
            ),
            (text("outcome"), text("confidence")),
        );
        if ours != theirs {
            let _ = writeln!(
                wrong,
                "{kind:?} {scenario:?}: {ours:?}, the tables say {theirs:?}"
            );
        }
    }
    assert_eq!(cells.len(), 19 * 12);
    assert!(wrong.is_empty(), "\n{wrong}");
}

// --- Small pastes: `cases/*.txt` ---

/// One file of `cases`: a head of `key: value` lines, `---`, and a paste.
///
/// `why` and `by` are for the reader; `answers` and `expect` hold words parted by spaces.
struct Case {
    name: String,
    head: Vec<(String, String)>,
    paste: String,
}

impl Case {
    fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
        let mut paths: Vec<PathBuf> = fs::read_dir(folder)
            .expect("the cases lie beside the tests")
            .map(|entry| entry.expect("a case can be listed").path())
            .collect();
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("a case is UTF-8");
        let (head, paste) = text
            .split_once("---\n")
            .expect("a case has a head and a paste");
        let head = head
            .lines()
            .map(|line| {
                let (key, value) = line.split_once(": ").expect("a head line is `key: value`");
                (key.to_owned(), value.to_owned())
            })
            .collect();
        Self {
            name: path
                .file_stem()
                .map_or_else(String::new, |name| name.to_string_lossy().into()),
            head,
            paste: paste.to_owned(),
        }
    }

    fn words<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.head
            .iter()
            .filter(move |(known, _)| known == key)
            .flat_map(|(_, value)| value.split_whitespace())
    }

    fn answers(&self) -> Answers {
        self.words("answers")
            .fold(Answers::default(), |answers, word| {
                let (question, option) = word
                    .split_once('=')
                    .expect("an answer is `question=option`");
                let question = Question::from_name(question).expect("the question is known");
                with(answers, question, Some(option))
            })
    }

    fn inspect(&self) -> Report {
        inspect(&self.paste, &self.answers(), KNOWLEDGE_DATE)
    }
}

/// Whether the report is what this word of an `expect` line says.
///
/// `kind=`, `free-upgrade=`, `certainty=`; `because=` and `against=` a rule of the licence;
/// `not-because=` a rule on neither side; `sign=`, and `signs=` how many;
/// `advice=`, `question=` and their `no-`; `SCENARIO=OUTCOME`, `SCENARIO~CONFIDENCE` and
/// `SCENARIO+RULE`, a rule on either side of that outlook, and `SCENARIO!RULE`, on neither.
fn meets(report: &Report, word: &str) -> bool {
    let verdict = &report.verdict;
    let licence = &verdict.licence;
    let outlook = |name: &str| {
        let scenario = Scenario::from_name(name).expect("the scenario is known");
        &verdict.outlooks[scenario as usize]
    };
    let has = |rules: &[RuleId], name: &str| {
        rules.contains(&RuleId::from_name(name).expect("the rule is known"))
    };
    if let Some((scenario, rule)) = word.split_once('+') {
        let outlook = outlook(scenario);
        return has(&outlook.because, rule) || has(&outlook.against, rule);
    }
    if let Some((scenario, rule)) = word.split_once('!') {
        let outlook = outlook(scenario);
        return !has(&outlook.because, rule) && !has(&outlook.against, rule);
    }
    if let Some((scenario, confidence)) = word.split_once('~') {
        return outlook(scenario).certainty.name() == confidence;
    }
    let (key, value) = word.split_once('=').expect("an expectation has = + or ~");
    let advised = || verdict.advice.iter().any(|advice| advice.name() == value);
    let asked = || {
        verdict
            .questions
            .iter()
            .any(|question| question.name() == value)
    };
    match key {
        "sign" => verdict.signs.iter().any(|sign| sign.name() == value),
        "signs" => verdict.signs.len().to_string() == value,
        "not-because" => !has(&licence.because, value) && !has(&licence.against, value),
        "kind" => licence.kind.name() == value,
        "free-upgrade" => licence.free_upgrade.name() == value,
        "certainty" => licence.certainty.name() == value,
        "because" => has(&licence.because, value),
        "against" => has(&licence.against, value),
        "advice" => advised(),
        "no-advice" => !advised(),
        "question" => asked(),
        "no-question" => !asked(),
        scenario => outlook(scenario).outcome.name() == value,
    }
}

#[test]
fn every_case_is_judged_as_expected() {
    let mut wrong = String::new();
    for case in Case::all() {
        assert!(case.words("why").count() > 3, "{}: why?", case.name);
        assert!(
            case.words("by").count() > 0,
            "{}: by whose authority?",
            case.name
        );
        assert!(
            case.words("expect").count() > 0,
            "{}: expects nothing",
            case.name
        );
        let report = case.inspect();
        let missed: Vec<_> = case
            .words("expect")
            .filter(|word| !meets(&report, word))
            .collect();
        if !missed.is_empty() {
            let _ = writeln!(
                wrong,
                "{}: {missed:?} in {:#?}",
                case.name, report.verdict.licence
            );
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn an_answer_taken_back_leaves_no_trace() {
    for case in Case::all() {
        let before = case.answers();
        let json = |answers: &Answers| {
            let report = inspect(&case.paste, answers, KNOWLEDGE_DATE);
            serde_json::to_string(&report).expect("a report is JSON")
        };
        for question in Question::ALL {
            for option in question.options() {
                let answered = with(before, *question, Some(option));
                let back = with(answered, *question, before.get(*question));
                assert_eq!(json(&before), json(&back), "{} {question:?}", case.name);
            }
        }
    }
}

// --- The whole domain ---

/// Walks every facts without an answer and with some, every story of a digital licence, and
/// random pairs.
fn walk(mut visit: impl FnMut(&Facts, &Answers)) {
    let singles = single_answers();
    for (at, facts) in facts().iter().enumerate() {
        visit(facts, &Answers::default());
        // Each facts meets two answers or one, each answer every sort of facts.
        for answers in singles.iter().skip(at % 23).step_by(23) {
            visit(facts, answers);
        }
    }
    for facts in domain::digital_licences() {
        for answers in domain::stories() {
            visit(&facts, &answers);
        }
    }
    for facts in domain::witnessed() {
        for answers in &singles {
            visit(&facts, answers);
        }
    }
    let mut dice = Dice::new(20_261_122);
    for _ in 0..10_000 {
        let facts = dice.facts();
        let answers = dice.answers();
        visit(&facts, &answers);
    }
}

fn judged(facts: &Facts, answers: &Answers, day: Date) -> (Licence, Vec<Outlook>) {
    let licence = classify(facts, answers);
    let outlooks = judge(&licence, facts, answers, day);
    (licence, outlooks)
}

/// Whether the dates of a rule take in this day.
fn is_of(rule: &Rule, day: Date) -> bool {
    rule.from <= day && (rule.until.is_none() || rule.until > Some(day))
}

/// The firmest that an outlook with this rule may be.
///
/// What Microsoft writes, what files show and what several people report independently can
/// carry a firm outlook; one report a fair one; hearsay of one call and our own inference none
/// but a weak one. A rule whose every source is itself of low reliability is no better.
fn bears(rule: &Rule) -> Confidence {
    match rule.weight {
        Weight::Official | Weight::Code => Confidence::High,
        Weight::Reports if rule.sources.len() > 1 => Confidence::High,
        Weight::Reports | Weight::OneReport => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// Whether an outcome may rest on rules of these stances.
fn fits(outcome: Outcome, because: &[RuleId]) -> bool {
    let any = |stance| because.iter().any(|rule| rule.row().stance == stance);
    match outcome {
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action => any(Stance::Works),
        Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends => {
            any(Stance::Fails)
        }
        // What nobody knows, what an organisation decides and what does not apply is
        // explained; it is neither promised nor refused by the leading rule.
        Outcome::Unknown | Outcome::Org | Outcome::Na => because
            .first()
            .is_some_and(|rule| rule.row().stance == Stance::Context),
        Outcome::Chance => !because.is_empty(),
    }
}

#[test]
fn every_outlook_stands_on_rules_that_bear_it() {
    let days = [KNOWLEDGE_DATE, date!(2027 - 11 - 22)];
    let mut wrong = BTreeSet::new();
    walk(|facts, answers| {
        for day in days {
            let (licence, outlooks) = judged(facts, answers, day);
            let scenarios: Vec<_> = outlooks.iter().map(|outlook| outlook.scenario).collect();
            assert_eq!(scenarios, Scenario::ALL, "{facts:?}");
            for outlook in &outlooks {
                let mut complain = |what: &str| {
                    wrong.insert(format!(
                        "{:?} {:?} {:?} {:?}: {what} {:?}",
                        licence.kind,
                        outlook.scenario,
                        outlook.outcome,
                        outlook.certainty,
                        outlook.because
                    ));
                };
                if outlook.because.is_empty() || outlook.sources.is_empty() {
                    complain("no rule or no source");
                }
                let rules = || outlook.because.iter().chain(&outlook.against);
                if rules().any(|rule| !is_of(rule.row(), day)) {
                    complain("a rule that does not hold");
                }
                if rules().collect::<BTreeSet<_>>().len() != rules().count() {
                    complain("a rule twice");
                }
                if !fits(outlook.outcome, &outlook.because) {
                    complain("the stance does not fit");
                }
                let best = outlook.because.iter().map(|rule| bears(rule.row())).max();
                if best.is_none_or(|best| outlook.certainty > best) {
                    complain("firmer than its best rule");
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_is_firmer_than_the_licence_it_rests_on() {
    walk(|facts, answers| {
        let (licence, outlooks) = judged(facts, answers, KNOWLEDGE_DATE);
        let most = match licence.certainty {
            Certainty::Certain | Certainty::Likely => Confidence::High,
            Certainty::Possible => Confidence::Medium,
            Certainty::CannotTell => Confidence::Low,
        };
        for outlook in outlooks {
            // That an event does not apply rests on the release, not on the licence.
            if outlook.outcome != Outcome::Na {
                assert!(
                    outlook.certainty <= most,
                    "{facts:?} {answers:?} {outlook:?}"
                );
            }
        }
    });
}

#[test]
fn nothing_that_is_not_activated_is_called_safe() {
    walk(|facts, answers| {
        if !facts.is_not_licensed() {
            return;
        }
        let (licence, outlooks) = judged(facts, answers, KNOWLEDGE_DATE);
        for scenario in [Scenario::KeepUsing, Scenario::ImageRestoreSameHw] {
            let outcome = outlooks[scenario as usize].outcome;
            assert!(
                !matches!(outcome, Outcome::Ok | Outcome::OkNoFallback),
                "{:?} {scenario:?} {outcome:?} {facts:?}",
                licence.kind
            );
        }
    });
}

#[test]
fn a_contradiction_is_named_and_never_certain() {
    walk(|facts, answers| {
        let facts = &Facts {
            conflict: true,
            ..*facts
        };
        if facts.subject != ninsho_rules::Subject::Windows {
            return;
        }
        let licence = classify(facts, answers);
        assert!(
            licence.against.contains(&RuleId::FactsDisagree),
            "{facts:?}"
        );
        assert!(
            licence.certainty < Certainty::Certain,
            "{facts:?} {answers:?}"
        );
    });
    walk(|facts, answers| {
        let licence = classify(facts, answers);
        if licence.against.contains(&RuleId::AnswerAgainstOutput) {
            assert!(
                licence.certainty < Certainty::Certain,
                "{facts:?} {answers:?}"
            );
        }
    });
}

/// What the output alone settles: no answer may make it another kind.
fn is_settled(facts: &Facts) -> bool {
    let licence = classify(facts, &Answers::default());
    match licence.kind {
        Kind::Eval
        | Kind::KmsHost
        | Kind::Avma
        | Kind::OemSlp
        | Kind::OemCoa
        | Kind::OlderWindows
        | Kind::Server
        | Kind::LtscOem
        | Kind::OemDm
        | Kind::OemNonslp
        | Kind::NotWindows => facts.status.is_some(),
        // Whose volume key it is, only the owner can say.
        Kind::NotActivated => facts.channel != Some(Channel::VolumeGvlk),
        _ => false,
    }
}

#[test]
fn an_answer_never_overrides_the_output() {
    let singles = single_answers();
    let mut settled = 0;
    for facts in facts().iter().filter(|facts| is_settled(facts)) {
        settled += 1;
        let kind = classify(facts, &Answers::default()).kind;
        for answers in &singles {
            assert_eq!(classify(facts, answers).kind, kind, "{facts:?} {answers:?}");
        }
    }
    let mut dice = Dice::new(7);
    for _ in 0..20_000 {
        let (facts, answers) = (dice.facts(), dice.answers());
        if is_settled(&facts) {
            let kind = classify(&facts, &Answers::default()).kind;
            assert_eq!(
                classify(&facts, &answers).kind,
                kind,
                "{facts:?} {answers:?}"
            );
        }
    }
    assert!(settled > 1000, "{settled}");
}

/// As much of a verdict as an answer may be asked for.
fn decided(facts: &Facts, answers: &Answers) -> impl PartialEq + use<> {
    let (licence, outlooks) = judged(facts, answers, KNOWLEDGE_DATE);
    let advice = advise(&licence, facts, answers);
    let cells: Vec<_> = outlooks
        .iter()
        .map(|outlook| (outlook.outcome, outlook.certainty))
        .collect();
    (
        licence.kind,
        licence.free_upgrade,
        licence.certainty,
        cells,
        advice,
        signs(facts, answers),
    )
}

#[test]
fn only_questions_that_change_something_are_asked() {
    let all = facts();
    let mut dice = Dice::new(9);
    let samples = (0..3_000).map(|at| match at % 3 {
        0 => (dice.pick(&all), Answers::default()),
        1 => (dice.pick(&all), dice.answers()),
        _ => (dice.facts(), dice.answers()),
    });
    for (facts, answers) in samples.collect::<Vec<_>>() {
        let now = decided(&facts, &answers);
        let named = |answers: &Answers| {
            let licence = classify(&facts, answers);
            licence.against.contains(&RuleId::AnswerAgainstOutput)
        };
        let asked = open_questions(&facts, &answers, KNOWLEDGE_DATE);
        for question in Question::ALL {
            if answers.get(*question).is_some() {
                assert!(!asked.contains(question), "{question:?} was answered");
                continue;
            }
            let changes = question.options().into_iter().any(|option| {
                let tried = with(answers, *question, Some(option));
                // An answer that only contradicts what is shown is no reason to ask.
                named(&tried) == named(&answers) && decided(&facts, &tried) != now
            });
            let subject = facts.subject == ninsho_rules::Subject::Windows;
            assert_eq!(
                asked.contains(question),
                changes && subject,
                "{question:?} {facts:?} {answers:?}"
            );
        }
    }
}

#[test]
fn retail_alone_is_never_transferable() {
    walk(|facts, answers| {
        if facts.key == Some(KeyClass::Own) || facts.channel != Some(Channel::Retail) {
            return;
        }
        let (licence, outlooks) = judged(facts, answers, KNOWLEDGE_DATE);
        let outcome = outlooks[Scenario::OtherPc as usize].outcome;
        let said = licence
            .because
            .iter()
            .any(|rule| rule.name().starts_with("said-"));
        assert!(
            said || !matches!(
                outcome,
                Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
            ),
            "{facts:?} {answers:?}"
        );
    });
}

#[test]
fn what_is_not_shown_stays_unknown() {
    let facts = Facts::default();
    let (licence, outlooks) = judged(&facts, &Answers::default(), KNOWLEDGE_DATE);
    assert_eq!(licence.kind, Kind::Unknown);
    assert_eq!(licence.certainty, Certainty::CannotTell);
    assert!(
        outlooks
            .iter()
            .all(|outlook| outlook.outcome == Outcome::Unknown)
    );
    walk(|facts, answers| {
        let licence = classify(facts, answers);
        if facts.status.is_none() && licence.kind != Kind::NotWindows {
            assert!(
                licence.certainty <= Certainty::Possible,
                "{facts:?} {answers:?}"
            );
            assert_ne!(
                licence.free_upgrade,
                Likelihood::Strong,
                "{facts:?} {answers:?}"
            );
        }
    });
}

#[test]
fn every_rule_fires_somewhere_and_is_silent_somewhere() {
    // Today, the week after the article, and the year of the free offer: retired rules had their time.
    let days = [KNOWLEDGE_DATE, date!(2024 - 12 - 01), date!(2016 - 07 - 15)];
    let mut fired: BTreeMap<RuleId, usize> = BTreeMap::new();
    let mut total = 0;
    walk(|facts, answers| {
        total += 1;
        let licence = classify(facts, answers);
        let mut here: BTreeSet<RuleId> = licence.because.iter().copied().collect();
        here.extend(&licence.against);
        for day in days {
            for outlook in judge(&licence, facts, answers, day) {
                here.extend(outlook.because);
                here.extend(outlook.against);
            }
        }
        for rule in here {
            *fired.entry(rule).or_default() += 1;
        }
    });
    let silent: Vec<&str> = RuleId::ALL
        .iter()
        .filter(|rule| !fired.contains_key(rule))
        .map(|rule| rule.name())
        .collect();
    assert_eq!(silent, ONLY_TOLD, "rules that no facts and answers lead to");
    for (rule, count) in fired {
        assert!(count < total, "{} fires everywhere", rule.name());
    }
}

/// Rules that judge no event and are only told in "how we judge".
const ONLY_TOLD: &[&str] = &[
    // What the article's author thinks the screen of a refusal said.
    "article-a11",
    // How the telephone worked until it was closed.
    "article-a12",
];

#[test]
fn every_kind_is_reached() {
    let mut reached = BTreeSet::new();
    walk(|facts, answers| {
        reached.insert(classify(facts, answers).kind);
    });
    let missing: Vec<_> = Kind::ALL
        .iter()
        .filter(|kind| !reached.contains(kind))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What the sentence of Settings makes of a licence whose channel is not shown.
#[test]
fn settings_alone_tell_only_what_they_say() {
    let of = |entitlement, key| {
        let facts = Facts {
            entitlement,
            key,
            status: Some(Status::Licensed),
            ..Facts::default()
        };
        classify(&facts, &Answers::default())
    };
    for key in [None, Some(KeyClass::Unknown)] {
        for said in [Entitlement::Digital, Entitlement::DigitalLinked] {
            let licence = of(Some(said), key);
            assert_eq!(licence.kind, Kind::UnknownDl);
            assert_eq!(licence.certainty, Certainty::Possible);
            assert!(licence.because.contains(&RuleId::SettingsDigital));
        }
    }
    // A key of its own is there; which licence it is, its channel would tell.
    let licence = of(Some(Entitlement::Digital), Some(KeyClass::Own));
    assert_eq!(licence.kind, Kind::Unknown);
    assert_eq!(licence.because, [RuleId::ChannelNotShown]);
    let licence = of(Some(Entitlement::ProductKey), None);
    assert_eq!(licence.kind, Kind::Unknown);
    let said = [RuleId::ChannelNotShown, RuleId::SettingsKey];
    assert_eq!(licence.because, said);
    assert_eq!(of(None, None).because, [RuleId::ChannelNotShown]);
}

#[test]
fn reports_differ_only_where_some_passed_and_some_did_not() {
    let of = |kind, scenario: Scenario| outlooks_of(kind)[scenario as usize].clone();
    // (kind, scenario, reports of both, rules of both)
    for (kind, scenario, opposing, disputed) in [
        (Kind::FreeupDsp, Scenario::MbSwap, true, true),
        // A repair keeps it, says Microsoft; the article's telephone answer is no report.
        (Kind::FreeupOem, Scenario::MbSwap, false, true),
        (Kind::OemDm, Scenario::MbSwap, false, true),
        (Kind::FreeupDsp, Scenario::CpuOrBiosChange, false, true),
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
    assert_eq!(works, [RuleId::MakerRepairKeepsIt]);
    assert_eq!(fails, [RuleId::PreinstalledIsBound]);
    assert_eq!(outlook.with_stance(Stance::Context).count(), 0);
}

#[test]
fn marks_and_the_next_time_say_what_the_outcomes_say() {
    let marks: String = Outcome::ALL.iter().map(|of| of.mark().sign()).collect();
    assert_eq!(marks, "◎○○△×××○×?–");
    let now = |status| Now::of(status);
    assert_eq!(now(None), Now::Unknown);
    for (at, expected) in [2, 0, 1, 1, 1, 2, 1].into_iter().enumerate() {
        let expected = [Now::Activated, Now::Grace, Now::NotActivated][expected];
        assert_eq!(now(Status::ALL.get(at).copied()), expected);
    }
    let marks: String = Now::ALL.iter().map(|of| of.mark().sign()).collect();
    assert_eq!(marks, "◎△×?");
    let marks: String = NextTime::ALL.iter().map(|of| of.mark().sign()).collect();
    assert_eq!(marks, "◎○△△○×?");
    for (kind, expected) in [
        (Kind::RetailKey, NextTime::WithAction),
        (Kind::OemDm, NextTime::ThisPcOnly),
        (Kind::UnknownDl, NextTime::Depends),
        (Kind::FreeupOem, NextTime::Depends),
        (Kind::OemNonslp, NextTime::Depends),
        (Kind::KmsOrg, NextTime::Organisation),
        (Kind::Avma, NextTime::Organisation),
        (Kind::Eval, NextTime::Ends),
        (Kind::MakPrivate, NextTime::Ends),
        (Kind::Unknown, NextTime::Unknown),
        (Kind::NotWindows, NextTime::Unknown),
        (Kind::OlderWindows, NextTime::Unknown),
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
        (
            Kind::NotActivated,
            None,
            off,
            "run-troubleshooter note-evidence".to_owned(),
        ),
        (
            Kind::NotActivated,
            None,
            mak,
            "run-troubleshooter ask-organisation note-evidence".to_owned(),
        ),
        (
            Kind::NotActivated,
            None,
            client,
            "run-troubleshooter ask-organisation note-evidence".to_owned(),
        ),
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
            "find-own-licence image-backup stay-on-ten".to_owned(),
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
        (
            Kind::UnknownDl,
            Some("os"),
            off,
            format!("{own} keep-old-board"),
        ),
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
fn grace_is_not_activated() {
    for status in Status::ALL {
        let facts = Facts {
            status: Some(*status),
            ..Facts::default()
        };
        assert_eq!(facts.is_not_licensed(), *status != Status::Licensed);
    }
}
