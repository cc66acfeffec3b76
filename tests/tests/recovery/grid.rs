//! Every kind of licence, state of the PC and further answer that the way back is asked for.

use ninsho_rules::judge::{
    Answers, HappenedAnswer, Kind, Licence, Outlook, Question, Recovery, judge, recover,
};
use ninsho_rules::{ActivationMethod, Edition, Era, Facts, KNOWLEDGE_DATE, Status, Windows};
use time::Date;

use ninsho_tests::domain::with;

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

/// A kind of licence in a PC of this state, after these answers, and what is said of it.
pub(crate) struct Cell<'a> {
    pub(crate) kind: Kind,
    pub(crate) facts: &'a Facts,
    pub(crate) answers: &'a Answers,
    pub(crate) outlooks: Vec<Outlook>,
    pub(crate) recovery: Option<Recovery>,
}

impl Cell<'_> {
    pub(crate) fn place(&self) -> String {
        format!(
            "{:?} {:?} {:?}\n{:?}",
            self.kind, self.facts, self.answers, self.recovery
        )
    }
}

pub(crate) fn cell<'a>(kind: Kind, facts: &'a Facts, answers: &'a Answers, day: Date) -> Cell<'a> {
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
pub(crate) fn walk(mut visit: impl FnMut(&Cell<'_>)) -> usize {
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
