//! Small pastes in `cases/*.txt`, each with the verdict that an expert expects, and why.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ninsho_rules::judge::{Answers, Question, Reason, Scenario, ShortAnswer, Step, missing};
use ninsho_rules::{Edition, KNOWLEDGE_DATE, Report, RuleId, SourceId, Verdict, Windows, inspect};
use ninsho_tests::domain::with;

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
/// `advice=`, `question=` and their `no-`; `questions=`, all of them in their order, `asks=` the
/// first and `advice-first=`; `next=` what the code asks for; `now=`; `windows=` and `edition=`, or `none`; `purchase=`; `candidate=` a kind that is still possible,
/// `candidates=` all of them in their order; `short-answer=`; `witness=` what
/// could be pasted, too, and `no-witness=`; of the recovery `recovery=OUTCOME`, `recovery~CONFIDENCE`,
/// `recovery+RULE`, `recovery-because=` and `recovery-against=` all rules in their order,
/// `happened=`, `steps=` all in their order, `first-step=`, `step=` and
/// `no-step=`, and `no-recovery=any`;
/// `SCENARIO=OUTCOME`, `SCENARIO~CONFIDENCE` and
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
    let names = |rules: &[RuleId]| {
        let names: Vec<_> = rules.iter().map(|rule| rule.name()).collect();
        names.join(",")
    };
    let recovery = verdict.recovery.as_ref();
    if let Some(rule) = word.strip_prefix("recovery+") {
        return recovery.is_some_and(|one| has(&one.because, rule) || has(&one.against, rule));
    }
    if let Some(confidence) = word.strip_prefix("recovery~") {
        return recovery.is_some_and(|one| one.certainty.name() == confidence);
    }
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
    let lacks = |name: &str| {
        let mut missing = missing(licence, &verdict.facts, &verdict.answers).into_iter();
        missing.any(|witness| witness.name() == name)
    };
    let steps = || recovery.map_or(&[][..], |one| &one.steps);
    let step = |name: &str| steps().contains(&Step::from_name(name).expect("the step is known"));
    match key {
        "now" => verdict.now.name() == value,
        "windows" => verdict.facts.windows.map_or("none", Windows::name) == value,
        "edition" => verdict.facts.edition.map_or("none", Edition::id) == value,
        "purchase" => verdict.purchase().name() == value,
        "candidates" => {
            let names: Vec<_> = licence.candidates.iter().map(|kind| kind.name()).collect();
            names.join(",") == value
        }
        "short-answer" => ShortAnswer::of(&verdict.outlooks).name() == value,
        "candidate" => licence.candidates.iter().any(|kind| kind.name() == value),
        "witness" => lacks(value),
        "no-witness" => !lacks(value),
        "no-recovery" => recovery.is_none(),
        "recovery" => recovery.is_some_and(|one| one.outcome.name() == value),
        "recovery-because" => recovery.is_some_and(|one| names(&one.because) == value),
        "recovery-against" => recovery.is_some_and(|one| names(&one.against) == value),
        "happened" => recovery
            .and_then(|one| one.happened)
            .is_some_and(|event| event.name() == value),
        "steps" => {
            let names: Vec<_> = steps().iter().map(|one| one.name()).collect();
            names.join(",") == value
        }
        "first-step" => steps().first().is_some_and(|one| one.name() == value),
        "step" => step(value),
        "no-step" => !step(value),
        "asks" => verdict
            .questions
            .first()
            .is_some_and(|one| one.name() == value),
        "next" => next(verdict) == Some(value),
        "advice-first" => verdict
            .advice
            .first()
            .is_some_and(|one| one.name() == value),
        "sign" => verdict.indicators.iter().any(|own| own.name() == value),
        "signs" => verdict.indicators.len().to_string() == value,
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
        "questions" => {
            let names: Vec<_> = verdict.questions.iter().map(|one| one.name()).collect();
            names.join(",") == value
        }
        scenario => outlook(scenario).outcome.name() == value,
    }
}

/// The next step that the code asks for.
fn next(verdict: &Verdict) -> Option<&'static str> {
    match Reason::of(&verdict.licence, &verdict.facts, &verdict.counted)? {
        Reason::Known { next, .. } => Some(next.name()),
        Reason::Unknown(_) => None,
    }
}

/// What is easily taken for something else, by the name of its case.
const COUNTER_EXAMPLES: [&str; 9] = [
    "mini-pc-sold-with-default-key",
    "thinkpad-with-home-default-key",
    "e3-over-pro",
    "dsp-key",
    "refurbished-pc",
    "former-company-kms",
    "mak-bought-cheaply",
    "insider",
    "virtual-machine",
];

#[test]
fn what_is_easily_mistaken_has_its_case() {
    let all = Case::all();
    assert!(all.len() >= 60, "{}", all.len());
    for name in COUNTER_EXAMPLES {
        assert!(all.iter().any(|case| case.name == name), "{name}");
    }
    // Authorities are sources of ours.
    for case in &all {
        let mut by = case.words("by");
        let is_ours = by.any(|word| SourceId::from_name(word).is_some());
        assert!(is_ours, "{}: by whose authority?", case.name);
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
                "{}: {missed:?} in {:?}\n  {:?}\n  asked {:?}\n",
                case.name,
                report.verdict.licence,
                report.verdict.recovery,
                report.verdict.questions
            );
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn an_answer_taken_back_leaves_no_trace() {
    let options = |question: &Question| {
        let question = *question;
        let options = question.options().into_iter();
        options.map(move |option| (question, option))
    };
    let all: Vec<_> = Question::ALL.iter().flat_map(options).collect();
    for (at, case) in Case::all().iter().enumerate() {
        let before = case.answers();
        let report = |answers: &Answers| inspect(&case.paste, answers, KNOWLEDGE_DATE);
        let untouched = report(&before);
        // Each case meets every seventh answer, each answer every sort of case.
        for (question, option) in all.iter().skip(at % 7).step_by(7) {
            let answered = with(before, *question, Some(option));
            let back = with(answered, *question, before.get(*question));
            assert_eq!(untouched, report(&back), "{} {question:?}", case.name);
        }
    }
}
