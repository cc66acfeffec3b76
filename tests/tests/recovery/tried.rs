//! What was tried already is not said to be next, and nothing else changes by it.

use ninsho_rules::judge::{Answers, Question, Step, Tried};
use ninsho_rules::text::Lang;
use ninsho_rules::{ActivationMethod, Facts, Form, KNOWLEDGE_DATE, Purchase, Verdict, share};

use ninsho_tests::domain::with;

/// A PC that was upgraded for nothing, with another board now.
fn downed() -> (Facts, Answers) {
    let facts = Facts {
        activation_method: Some(ActivationMethod::NotActivated),
        ..Facts::default()
    };
    let happened = with(Answers::default(), Question::Happened, Some("board"));
    let first = with(happened, Question::FirstWindows, Some("7"));
    (facts, with(first, Question::Bought, Some("no")))
}

fn judged(answers: &Answers) -> Verdict {
    Verdict::of(downed().0, answers, KNOWLEDGE_DATE)
}

#[test]
fn a_step_that_was_tried_stays_in_its_place_and_the_next_one_is_said_first() {
    let answers = downed().1;
    let before = judged(&answers).recovery.expect("it is not activated");
    let first = before.steps[0];
    let after = judged(&answers.with_tried(first, true));
    let recovery = after.recovery.as_ref().expect("it is not activated");
    assert_eq!(recovery.steps, before.steps);
    assert_eq!(recovery.outcome, before.outcome);
    assert_eq!(recovery.tried, [first]);
    assert_eq!(recovery.left().next(), before.steps.get(1).copied());
}

#[test]
fn what_is_left_after_every_other_step_is_a_licence() {
    let answers = downed().1;
    let recovery = judged(&answers).recovery.expect("it is not activated");
    let mut tried = answers;
    for step in &recovery.steps {
        assert_ne!(judged(&tried).purchase(), Purchase::IsLeft, "{step:?}");
        if step.can_be_tried() {
            tried = tried.with_tried(*step, true);
        }
        if judged(&tried)
            .recovery
            .is_some_and(|now| now.is_all_tried())
        {
            break;
        }
    }
    let exhausted = judged(&tried);
    assert_eq!(exhausted.purchase(), Purchase::IsLeft);
    // No headline promises what nothing is left for.
    assert_eq!(
        exhausted.answer(Lang::En),
        "Every step that costs nothing has been tried"
    );
}

#[test]
fn what_a_text_tells_counts_until_the_owner_says_otherwise() {
    let (facts, answers) = downed();
    let told = Answers {
        tried: Tried::default().with(Step::ChangedHardware, true),
        ..Answers::default()
    };
    let tried = |answers: &Answers| {
        let verdict = Verdict::of_story(facts, answers, &told, KNOWLEDGE_DATE);
        verdict.recovery.map(|recovery| recovery.tried)
    };
    assert_eq!(tried(&answers), Some(vec![Step::ChangedHardware]));
    let untried = answers.with_tried(Step::ChangedHardware, false);
    assert_eq!(tried(&untried), Some(Vec::new()));
    let again = untried.with_tried(Step::ChangedHardware, true);
    assert_eq!(tried(&again), Some(vec![Step::ChangedHardware]));
}

#[test]
fn a_link_carries_what_was_tried_and_no_more_of_a_pc_that_works() {
    let (facts, answers) = downed();
    let told = Answers {
        tried: [Step::ChangedHardware, Step::OnlineAndRestart]
            .into_iter()
            .collect(),
        ..Answers::default()
    };
    let link = |answers: &Answers| {
        let verdict = Verdict::of_story(facts, answers, &told, KNOWLEDGE_DATE);
        verdict.link.unwrap_or_default()
    };
    let down = link(&answers);
    assert!(down.contains("&t=rc&"), "{down}");
    let opened = share::open(&down, KNOWLEDGE_DATE).map(|shared| shared.answers.tried);
    assert_eq!(opened, Ok(told.tried));
    let works = Verdict::of_story(
        Facts::default(),
        &with(Answers::default(), Question::State, Some("activated")),
        &told,
        KNOWLEDGE_DATE,
    );
    assert!(!works.link.unwrap_or_default().contains("&t="));
}

#[test]
fn what_was_tried_is_told_without_how_it_is_done() {
    let answers = downed().1.with_tried(Step::ChangedHardware, true);
    let verdict = judged(&answers);
    for lang in Lang::ALL {
        let text = verdict.export(Form::Text, *lang, None);
        let name = lang.step(Step::ChangedHardware);
        let how = verdict.step_how(Step::ChangedHardware, *lang);
        assert!(text.contains(name) && !text.contains(&*how), "{text}");
        let short = verdict.export(Form::Short, *lang, None);
        assert!(!short.contains(name), "{short}");
    }
}
