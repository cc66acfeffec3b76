//! What is said of the codes: whole sentences that accuse nobody.

use ninsho_rules::judge::{NextStep, Why};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Code, CodeFamily, LimitCandidate};

/// Every text on codes in this language, by where it stands.
fn texts(lang: Lang) -> Vec<(String, &'static str)> {
    let mut all = Vec::new();
    for code in Code::ALL {
        all.push((format!("{code:?}"), lang.code(*code)));
    }
    for why in Why::ALL {
        all.push((format!("{why:?}"), lang.code_why(*why)));
    }
    for step in NextStep::ALL {
        all.push((format!("{step:?}"), lang.code_step(*step)));
    }
    for family in CodeFamily::ALL {
        all.push((format!("{family:?}"), lang.code_family(*family)));
    }
    for candidate in LimitCandidate::ALL {
        all.push((format!("{candidate:?}"), lang.limit_candidate(*candidate)));
    }
    for phrase in [Phrase::CodeUnknown, Phrase::LimitIntro, Phrase::LimitDoubt] {
        all.push((format!("{phrase:?}"), lang.phrase(phrase)));
    }
    all
}

/// Words that accuse, and words that teach to mislead.
const FORBIDDEN: &[&str] = &[
    "pirat",
    "illegal",
    "crack",
    "stolen",
    "counterfeit",
    "thief",
    "cheat",
    "genuine",
    "pretend",
    "claim that",
    "bypass",
    "違法",
    "不正",
    "海賊",
    "割れ",
    "盗",
    "偽",
    "嘘",
    "回避",
];

#[test]
fn every_text_is_a_sentence_in_both_languages_and_accuses_nobody() {
    for ((place, ja), (_, en)) in texts(Lang::Ja).into_iter().zip(texts(Lang::En)) {
        assert_ne!(ja, en, "{place}");
        assert!(ja.ends_with('。') && ja.trim() == ja, "{place}: {ja}");
        assert!(en.ends_with('.') && en.trim() == en, "{place}: {en}");
        assert!(ja.chars().any(is_kana), "{place}: {ja}");
        assert!(!en.chars().any(is_kana), "{place}: {en}");
        assert!(!ja.contains(", ") && !ja.contains("。。"), "{place}: {ja}");
        assert!(!en.to_lowercase().contains("license "), "{place}: {en}");
        for text in [ja, en] {
            let lower = text.to_lowercase();
            assert!(
                !text.contains(['!', '!']) && !text.contains("  "),
                "{place}: {text}"
            );
            for word in FORBIDDEN {
                assert!(!lower.contains(word), "{place}: {word}: {text}");
            }
        }
    }
}

fn is_kana(ch: char) -> bool {
    matches!(ch, '\u{3041}'..='\u{30FF}')
}

#[test]
fn no_two_codes_of_different_causes_say_the_same() {
    for lang in Lang::ALL {
        for (at, one) in Code::ALL.iter().enumerate() {
            for other in &Code::ALL[at + 1..] {
                assert!(
                    lang.code(*one) != lang.code(*other) || one.row().cause == other.row().cause,
                    "{one:?}, {other:?}"
                );
            }
        }
    }
}

#[test]
fn sentences_are_short_enough_to_read_in_a_box() {
    for (place, text) in texts(Lang::Ja) {
        let longest = text.split('。').map(|part| part.chars().count()).max();
        assert!(
            longest.is_some_and(|length| length <= 75),
            "{place}: {text}"
        );
    }
    for code in Code::ALL {
        assert!(Lang::Ja.code(*code).chars().count() <= 55, "{code:?}");
        assert!(Lang::En.code(*code).len() <= 100, "{code:?}");
    }
}
