//! What answers may do: sharpen a verdict, never overrule the output; and what is asked.

use ninsho_rules::judge::{
    Answers, Kind, Now, Question, advise, classify, indicators, open_questions, recover,
};
use ninsho_rules::{Facts, KNOWLEDGE_DATE, RuleId};
use ninsho_tests::domain::{Dice, facts, judged, single_answers, with};

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
    let recovery = recover(&licence, &outlooks, facts, answers, KNOWLEDGE_DATE);
    let recovery = recovery.map(|way| (way.outcome, way.certainty, way.steps));
    let cells: Vec<_> = outlooks
        .iter()
        .map(|outlook| (outlook.outcome, outlook.certainty))
        .collect();
    (
        licence.kind,
        licence.free_upgrade,
        licence.certainty,
        cells,
        recovery,
        advice,
        indicators(facts, answers),
    )
}

/// Whether a question fits: what happened is asked of a PC that is down, where its key came from
/// of one that has a key of its own.
fn fits(question: Question, facts: &Facts, answers: &Answers) -> bool {
    let state = Now::judge(facts, answers);
    let is_down = state.is_down();
    let board = answers.get(Question::Board);
    let is_theirs = answers.get(Question::Managed) == Some("yes")
        && [
            Kind::Mak,
            Kind::KmsOrg,
            Kind::KmsHost,
            Kind::Avma,
            Kind::Eval,
        ]
        .contains(&classify(facts, answers).kind);
    match question {
        // Nothing of it changes who activates the PC.
        Question::FirstWindows
        | Question::Bought
        | Question::Sticker
        | Question::Installed
        | Question::Linked
            if is_theirs =>
        {
            false
        }
        Question::Happened => {
            let kind = classify(facts, answers).kind;
            let others = [
                Kind::Mak,
                Kind::KmsOrg,
                Kind::KmsHost,
                Kind::Avma,
                Kind::Eval,
            ];
            is_down && matches!(board, None | Some("same")) && !others.contains(&kind)
        }
        Question::LinkedBefore | Question::Edition => is_down,
        Question::KeySource => classify(facts, answers).kind == Kind::RetailKey,
        Question::Linked | Question::Plan => !is_down,
        Question::State => state == Now::Unknown,
        Question::Board => {
            let happened = answers.get(Question::Happened);
            happened.is_none() || !is_down && !matches!(happened, Some("board" | "maker-board"))
        }
        _ => true,
    }
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
            let place = format!("{question:?} {facts:?} {answers:?}");
            let fits = fits(*question, &facts, &answers);
            assert_eq!(
                asked.contains(question),
                changes && subject && fits,
                "{place}"
            );
        }
    }
}
