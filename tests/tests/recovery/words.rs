//! What a step is called and how it is done depends on the PC: a step that is impossible here, or a
//! purchase that would be for nothing, is worse than none.

use ninsho_rules::judge::{
    Answers, BoughtAnswer, EditionAnswer, FirstWindowsAnswer, HappenedAnswer, KeySourceAnswer,
    MakerAnswer, StateAnswer, Step,
};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Facts, Form, KNOWLEDGE_DATE, Verdict, Windows};

/// What is said of a PC that is not activated.
fn judged(windows: Option<Windows>, answers: Answers) -> Verdict {
    let facts = Facts {
        windows,
        ..Facts::default()
    };
    let answers = Answers {
        state: Some(StateAnswer::NotActivated),
        ..answers
    };
    Verdict::of(facts, &answers, KNOWLEDGE_DATE)
}

fn steps(verdict: &Verdict) -> &[Step] {
    let recovery = verdict.recovery.as_ref();
    &recovery.expect("it is not activated").steps
}

/// A licence of 11 activates no 7 and no 8.1, and 11 cannot be installed over them.
#[test]
fn nothing_is_sold_for_a_windows_before_ten() {
    for windows in [Windows::Seven, Windows::Eight, Windows::EightOne] {
        for happened in HappenedAnswer::ALL {
            let older = judged(
                Some(windows),
                Answers {
                    happened: Some(*happened),
                    ..Answers::default()
                },
            );
            assert!(!steps(&older).contains(&Step::NewLicence), "{happened:?}");
            assert!(steps(&older).contains(&Step::NewerPc), "{happened:?}");
            for lang in Lang::ALL {
                let text = older.export(Form::Text, *lang, None);
                assert!(
                    !text.contains("139") && !text.contains("12,000"),
                    "{happened:?}: {text}"
                );
            }
        }
    }
}

/// An older Windows gets no updates, and 7 has no watermark alone.
#[test]
fn what_goes_on_is_told_of_this_windows() {
    let of = |windows| judged(windows, Answers::default()).still_works();
    assert_eq!(of(Some(Windows::Seven)), Phrase::StillWorksSeven);
    assert_eq!(of(Some(Windows::EightOne)), Phrase::StillWorksEight);
    assert_eq!(of(Some(Windows::Ten)), Phrase::StillWorksTen);
    assert_eq!(of(Some(Windows::Eleven)), Phrase::StillWorksDetail);
    for lang in Lang::ALL {
        for phrase in [Phrase::StillWorksSeven, Phrase::StillWorksEight] {
            assert_ne!(lang.phrase(phrase), lang.phrase(Phrase::StillWorksDetail));
        }
    }
}

/// Whoever may own a PC that cannot run 11 learns it before the price.
#[test]
fn whether_eleven_runs_comes_before_the_price() {
    let began_with_seven = judged(
        None,
        Answers {
            first_windows: Some(FirstWindowsAnswer::Old),
            ..Answers::default()
        },
    );
    let ten = judged(Some(Windows::Ten), Answers::default());
    for verdict in [&began_with_seven, &ten] {
        for (lang, app, price) in [
            (Lang::En, "PC Health Check", "US$"),
            (Lang::Ja, "PC 正常性チェック", "円"),
        ] {
            let how = verdict.step_how(Step::NewLicence, lang);
            let at = |word| how.find(word).expect("it is said");
            assert!(at(app) < at(price), "{how}");
        }
    }
    let eleven = judged(Some(Windows::Eleven), Answers::default());
    for lang in Lang::ALL {
        let how = eleven.step_how(Step::NewLicence, *lang);
        assert!(!how.contains("ESU"), "{how}");
    }
}

/// Who was sold a doubtful key once is told first of all where not to buy.
#[test]
fn where_to_buy_comes_before_the_price() {
    let sold = judged(
        Some(Windows::Eleven),
        Answers {
            bought: Some(BoughtAnswer::Key),
            key_source: Some(KeySourceAnswer::Marketplace),
            ..Answers::default()
        },
    );
    for (lang, words, price) in [
        (Lang::En, ["authorised shop", "auction"], "US$"),
        (Lang::Ja, ["正規の販売店", "オークション"], "円"),
    ] {
        let how = sold.step_how(Step::NewLicence, lang);
        let at = |word| how.find(word).expect("it is said");
        for word in words {
            assert!(at(word) < at(price), "{how}");
        }
    }
}

/// Nothing is checked that was answered, and no key is asked for that may not be there.
#[test]
fn a_step_is_called_by_what_is_known() {
    let other = judged(
        None,
        Answers {
            edition: Some(EditionAnswer::Other),
            ..Answers::default()
        },
    );
    let untold = judged(None, Answers::default());
    let bought = judged(
        None,
        Answers {
            bought: Some(BoughtAnswer::Key),
            ..Answers::default()
        },
    );
    let repaired = judged(
        None,
        Answers {
            happened: Some(HappenedAnswer::MakerBoard),
            ..Answers::default()
        },
    );
    let by_maker = judged(
        None,
        Answers {
            happened: Some(HappenedAnswer::MakerBoard),
            maker: Some(MakerAnswer::Maker),
            ..Answers::default()
        },
    );
    for lang in Lang::ALL {
        let lang = *lang;
        for (verdict, step, phrase) in [
            (&other, Step::RightEdition, Some(Phrase::ToTheRightEdition)),
            (&untold, Step::RightEdition, None),
            (&untold, Step::OwnKey, Some(Phrase::OwnKeyIfAny)),
            (&bought, Step::OwnKey, None),
            (&repaired, Step::AskMaker, Some(Phrase::AskTheRepairer)),
            (&by_maker, Step::AskMaker, None),
        ] {
            let title = phrase.map_or_else(|| lang.step(step), |phrase| lang.phrase(phrase));
            assert_eq!(verdict.step_title(step, lang), title);
            if steps(verdict).contains(&step) {
                let text = verdict.export(Form::Text, lang, None);
                assert!(text.contains(title), "{title}: {text}");
            }
        }
    }
}

/// Home becomes Pro by a key, Pro becomes Home by a new installation: who is told to install
/// anew is told to save the files.
#[test]
fn whoever_is_to_install_anew_is_told_to_save_the_files() {
    let untold = judged(None, Answers::default());
    let reinstalled = judged(
        None,
        Answers {
            happened: Some(HappenedAnswer::Reinstall),
            ..Answers::default()
        },
    );
    for (lang, saved) in [(Lang::En, "ave your files"), (Lang::Ja, "ファイルを保存")] {
        for step in [
            Step::RightEdition,
            Step::FirmwareEdition,
            Step::RecoveryMedia,
        ] {
            let how = reinstalled.step_how(step, lang);
            assert!(how.contains(saved), "{step:?}: {how}");
        }
        // Nobody is told to who changed nothing.
        let how = untold.step_how(Step::FirmwareEdition, lang);
        assert!(!how.contains(saved), "{how}");
    }
}

/// A default key is told by its end, and where it stands whole: none stands whole here.
#[test]
fn the_default_key_can_be_found() {
    let untold = judged(None, Answers::default());
    for lang in Lang::ALL {
        let how = untold.step_how(Step::DefaultKey, *lang);
        for word in ["8HVX7", "3V66T"] {
            assert!(how.contains(word), "{word}: {how}");
        }
    }
}

/// No owner knows an article of somebody else's on a screen.
#[test]
fn no_report_speaks_of_an_article() {
    for code in [0xC004_C008, 0x803F_A071, 0xC004_C020] {
        let facts = Facts {
            reason: Some(code),
            ..Facts::default()
        };
        let verdict = Verdict::of(facts, &Answers::default(), KNOWLEDGE_DATE);
        for lang in Lang::ALL {
            let text = verdict.export(Form::Text, *lang, None);
            assert!(!text.contains(lang.phrase(Phrase::LimitTitle)), "{text}");
        }
    }
}
