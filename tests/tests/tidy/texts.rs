//! Every text of the product: there in each language, worded as it must be.

use ninsho_rules::judge::{
    Advice, Certainty, Confidence, EvidenceSource, Kind, Likelihood, NextTime, Now, Outcome,
    Question, Scenario, ScenarioGroup, Step, Stop,
};
use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::LinkError;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Event, Indicator, NoAddress, Open, RuleId, SourceId, SourceKind, Weight};

/// Every text of the product, by where it stands; `true` for those that are whole sentences.
fn texts(lang: Lang) -> Vec<(String, &'static str, bool)> {
    let mut all = Vec::new();
    macro_rules! every {
        ($($set:ident: $($name:ident $sentence:literal),+;)+) => {
            $($(
                for value in $set::ALL {
                    let place = format!("{} {value:?}", stringify!($name));
                    all.push((place, lang.$name(*value), $sentence));
                }
            )+)+
        };
    }
    every! {
        RuleId: rule true;
        Kind: kind false, explanation true;
        Certainty: certainty false;
        Likelihood: likelihood false;
        Scenario: scenario false;
        ScenarioGroup: group false;
        Outcome: outcome false;
        Confidence: confidence false;
        Now: now false;
        NextTime: next_time false;
        Weight: weight false;
        SourceKind: source_kind false;
        NoAddress: no_address false;
        SourceId: source false;
        Outcome: recovery false;
        Step: step false, step_how true, step_success true, step_next true;
        Stop: stop true;
        Question: question false, question_decides true;
        Advice: advice false, advice_detail true;
        NoticeCode: notice false;
        LinkError: link_error true;
        Phrase: phrase false;
        Event: event false;
        Open: open false;
        EvidenceSource: evidence_source true;
        Indicator: indicator true, indicator_follows true, indicator_innocent true;
    }
    for question in Question::ALL {
        for option in question.options() {
            let place = format!("{question:?} {option}");
            all.push((place, lang.option(*question, option), false));
        }
    }
    all
}

#[test]
fn every_text_is_there_in_both_languages_and_differs() {
    for ((place, ja, _), (_, en, _)) in texts(Lang::Ja).iter().zip(texts(Lang::En)) {
        assert!(!ja.trim().is_empty() && !en.trim().is_empty(), "{place}");
        assert_eq!(ja.trim(), *ja, "{place}");
        // English parts a number from what is counted.
        let is_counted = place == "phrase LinesLeftOut";
        assert_eq!(en.trim_end(), en, "{place}");
        assert_eq!(en.starts_with(' '), is_counted, "{place}");
        // Proper names are the same everywhere; a sentence never is.
        let is_name = en.is_ascii() && en.split_whitespace().count() < 3;
        assert!(*ja != en || is_name, "{place}: {ja}");
    }
}

#[test]
fn sentences_end_like_sentences_and_nobody_shouts() {
    for lang in Lang::ALL {
        let end = if *lang == Lang::Ja { '。' } else { '.' };
        for (place, text, is_sentence) in texts(*lang) {
            assert!(!is_sentence || text.ends_with(end), "{place}: {text}");
            assert!(!text.contains(['!', '!']), "{place}: {text}");
            assert!(
                !text.contains("  ") && !text.contains("。。"),
                "{place}: {text}"
            );
        }
    }
}

/// Words that accuse. What the output shows, and what may follow, is said without them.
const ACCUSING: &[&str] = &[
    "pirat",
    "illegal",
    "crack",
    "stolen",
    "counterfeit",
    "thief",
    "cheat",
    "genuine",
    "違法",
    "不正",
    "海賊",
    "割れ",
    "盗",
    "偽",
];

#[test]
fn nobody_is_accused_and_nobody_is_told_to_mislead() {
    for lang in Lang::ALL {
        for (place, text, _) in texts(*lang) {
            let lower = text.to_lowercase();
            for word in ACCUSING {
                assert!(!lower.contains(word), "{place}: {text}");
            }
            for word in [
                "pretend",
                "claim that you",
                "tell them that",
                "嘘",
                "偽って",
            ] {
                assert!(!lower.contains(word), "{place}: {text}");
            }
        }
    }
}

#[test]
fn english_is_british_and_japanese_is_not_half_translated() {
    for (place, text, _) in texts(Lang::En) {
        // A page is cited by its own title.
        let is_title = place.starts_with("source ");
        let mut words = text.split(|ch: char| !ch.is_alphanumeric());
        let american = words.any(|word| word.eq_ignore_ascii_case("license"));
        assert!(is_title || !american, "{place}: {text}");
        assert!(
            text.is_ascii() || !text.chars().any(is_japanese),
            "{place}: {text}"
        );
        for word in ["color", "center", "organization", "authorize", "recognize"] {
            let found = text.to_lowercase().contains(word);
            assert!(is_title || !found, "{place}: {text}");
        }
    }
    for (place, text, is_sentence) in texts(Lang::Ja) {
        assert!(
            !is_sentence || text.chars().any(is_japanese),
            "{place}: {text}"
        );
        assert!(
            !text.contains(['、', '。']) || !text.contains(", "),
            "{place}: {text}"
        );
    }
}

fn is_japanese(ch: char) -> bool {
    matches!(ch, '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
}
