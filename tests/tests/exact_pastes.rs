//! The exact texts that people pasted when the page still answered them wrongly;
//! docs/findings.md has the list.

use ninsho_rules::judge::{Answers, Now, Question};
use ninsho_rules::{ActivationMethod, KNOWLEDGE_DATE, Report, Subject, inspect};

fn report(text: &str) -> Report {
    inspect(text, &Answers::default(), KNOWLEDGE_DATE)
}

/// Bugs 2 and 10: a code is found however it is written, and wherever it stands.
#[test]
fn a_code_is_not_lost() {
    for text in [
        "Windows はライセンス認証されていません\nエラーコード:0xC004F213",
        "Windows はライセンス認証されていません\nエラー コード: 0xC004F213",
        "Windows はライセンス認証されていません\n0xC004F213",
        "Windows isn't activated\n0xC004F213",
        "Not active\nC004F213",
        "OxC004F213",
    ] {
        let codes: Vec<String> = report(text).codes.into_iter().map(|of| of.code).collect();
        assert_eq!(codes, ["0xC004F213"], "{text}");
    }
}

/// Bugs 3 and 10: the sentence is enough, and an answer to the same effect changes no verdict
/// into one that cannot be told.
#[test]
fn a_sentence_of_settings_says_that_it_is_down() {
    for text in [
        "Windows はライセンス認証されていません\nエラーコード:0xC004F213",
        "Windows isn't activated\n0xC004F213",
        "Activation state: Not active\nError code: 0xC004F213",
    ] {
        let report = report(text);
        assert_eq!(report.verdict.now, Now::NotActivated, "{text}");
        assert!(report.verdict.recovery.is_some(), "{text}");
        let down = Answers::default().with(Question::State, Some("not-activated"));
        let again = report
            .verdict
            .with_answers(&down.unwrap_or_default(), KNOWLEDGE_DATE);
        assert_eq!(again.recovery, report.verdict.recovery, "{text}");
    }
}

/// Bug 4: three lines typed on a phone, as the page itself asks for them.
#[test]
fn three_typed_lines_are_no_office() {
    let text = "説明: RETAIL channel\nプロダクト キーの一部: 3V66T\nライセンスの状態: 通知";
    let verdict = report(text).verdict;
    assert_eq!(verdict.facts.subject, Subject::Windows);
    assert_eq!(verdict.now, Now::NotActivated);
}

/// Bug 8: Settings say whether the licence is linked, and the report counts it.
#[test]
fn a_linked_licence_is_known_to_be_linked() {
    for text in [
        "Windows は、Microsoft アカウントにリンクされたデジタル ライセンスによってライセンス認証されています",
        "Windows is activated with a digital license linked to your Microsoft account",
    ] {
        let verdict = report(text).verdict;
        assert_eq!(verdict.now, Now::Activated, "{text}");
        let linked = verdict.facts.activation_method == Some(ActivationMethod::DigitalLinked);
        assert!(linked, "{text}");
    }
}
