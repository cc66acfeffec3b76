//! What nobody would type: the reader of stories takes it, and what is denied did not happen.

use ninsho_rules::clues::{Clues, clues};
use proptest::prelude::*;

/// Pieces of which stories are made, also such that undo one another.
const PIECES: &[&str] = &[
    "マザボ",
    "CPU",
    "SSD",
    "BIOS",
    "を",
    "交換",
    "した",
    "して",
    "ない",
    "ません",
    "せず",
    "たら",
    "なら",
    "つもり",
    "予定",
    "認証",
    "が外れた",
    "されていません",
    "済み",
    "、",
    "。",
    "?",
    "\n",
    "「",
    "」",
    "(",
    ")",
    "兄の",
    "私の",
    "らしい",
    "Office",
    "not ",
    "never ",
    "if ",
    "will ",
    "replaced ",
    "swap ",
    "the ",
    "motherboard ",
    "activated ",
    "isn't ",
    ", ",
    ". ",
    "my ",
    "my brother's ",
    "said that ",
    "没",
    "换",
    "主板",
    "了",
    "想",
    "如果",
    "激活",
    "未激活",
    "吗",
    "，",
    "0xC004F211",
    "C004\n",
    "F213",
    "ends in ",
    "3V66T",
    "7→10→11",
    "Windows 11 ",
    "<br>",
    "\\n",
    "\u{2028}",
    "\u{200e}",
    "ﾏｻﾞﾎﾞ",
    "１１",
    " ",
];

/// What holds of every text.
fn check(text: &str) -> Clues {
    let found = clues(text);
    for clue in &found.clues {
        let said = text.get(clue.span.clone());
        assert!(said.is_some_and(|said| !said.is_empty()), "{clue:?}");
        assert!(clue.question.options().contains(&clue.answer), "{clue:?}");
        if let Some((question, answer)) = clue.suggestion() {
            assert!(question.options().contains(&answer), "{clue:?}");
        }
    }
    let mut asked: Vec<_> = found.clues.iter().map(|clue| clue.question).collect();
    asked.sort_unstable();
    asked.dedup();
    assert_eq!(asked.len(), found.clues.len(), "one clue a question");
    for code in &found.codes {
        assert!(text.get(code.span.clone()).is_some(), "{code:?}");
    }
    for key in &found.keys {
        assert!(text.get(key.span.clone()).is_some(), "{key:?}");
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn shuffled_pieces_never_break_it(places in prop::collection::vec(0..PIECES.len(), 0..60)) {
        let text: String = places.iter().map(|place| PIECES[*place]).collect();
        check(&text);
    }

    #[test]
    fn any_characters_never_break_it(text in any::<String>()) {
        check(&text);
    }

    /// A denial before or behind it: what is denied did not happen.
    #[test]
    fn what_is_denied_did_not_happen(
        part in prop::sample::select(vec!["マザボ", "CPU", "SSD", "マザーボード"]),
        verb in prop::sample::select(vec!["交換して", "取り替えて", "換装して", "載せ替えて", "替えて"]),
        not in prop::sample::select(vec!["いません", "ません", "ないです", "いないです", "おりません", "はいません", "もいません"]),
        rest in prop::sample::select(vec!["。認証が外れました。", "が、認証されません。", "。Windows 11です。", ""]),
    ) {
        let found = check(&format!("{part}は{verb}{not}{rest}"));
        let answer = found.clues.iter().find(|clue| clue.question.name() == "happened");
        prop_assert!(answer.is_none(), "{answer:?}");
    }

    #[test]
    fn what_is_denied_in_english_did_not_happen(
        not in prop::sample::select(vec!["I didn't", "I did not", "I have never", "I haven't", "We never"]),
        verb in prop::sample::select(vec!["replaced", "replace", "swap", "swapped", "change", "changed"]),
        part in prop::sample::select(vec!["the motherboard", "my CPU", "the SSD", "the hard drive", "the mobo"]),
        rest in prop::sample::select(vec![". Windows is not activated.", ", but it won't activate.", ""]),
    ) {
        let found = check(&format!("{not} {verb} {part}{rest}"));
        let answer = found.clues.iter().find(|clue| clue.question.name() == "happened");
        prop_assert!(answer.is_none(), "{answer:?}");
    }

    #[test]
    fn what_is_denied_in_chinese_did_not_happen(
        not in prop::sample::select(vec!["没", "没有", "从没", "也没", "并没有"]),
        verb in prop::sample::select(vec!["换", "换过", "更换过", "更换"]),
        part in prop::sample::select(vec!["主板", "CPU", "硬盘", "固态"]),
        rest in prop::sample::select(vec!["，win11未激活", "。激活没了。", ""]),
    ) {
        let found = check(&format!("我{not}{verb}{part}{rest}"));
        let answer = found.clues.iter().find(|clue| clue.question.name() == "happened");
        prop_assert!(answer.is_none(), "{answer:?}");
    }
}

/// Denials of one language, as owners type them, and what joins them.
const DENIALS: &[(&[&str], &[&str])] = &[
    (
        &[
            "マザボは替えてない",
            "CPUも交換していません",
            "SSDはまだ換装してません",
            "再インストールはしていません",
            "BIOSは更新してない",
            "パーツは触ってへん",
            "中身をいじったりは一切していません",
            "マザーボードを交換したわけではありません",
            "初期化はまだしてません",
            "HDDも載せ替えてないです",
        ],
        &["。", "、", "。認証が外れました。", "し、", "\n"],
    ),
    (
        &[
            "I haven't replaced the motherboard",
            "I didn't swap the CPU or change the SSD",
            "I never reinstalled or reset anything",
            "no BIOS update",
            "the drive was never swapped",
            "nothing has been changed or upgraded",
            "I havent touched the board",
            "we did not clone the disk",
            "it has not been wiped",
        ],
        &[". ", ", ", ". Windows is not activated. ", "\n", " and "],
    ),
    (
        &[
            "没换主板",
            "CPU跟主板都没换",
            "也没重装系统",
            "硬盘没换过",
            "没刷BIOS",
            "没有更换任何硬件",
            "主板、CPU、硬盘统统没动过",
            "固态也没有换",
        ],
        &["。", "，", "。win11未激活。", "\n"],
    ),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    /// Denials in any order and number: nothing that they name happened.
    #[test]
    fn shuffled_denials_tell_no_change(
        language in 0..DENIALS.len(),
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6),
    ) {
        let (denials, joints) = DENIALS[language];
        let mut text = String::new();
        for (denial, joint) in &places {
            let (denial, joint): (&&str, &&str) = (denial.get(denials), joint.get(joints));
            text.push_str(denial);
            text.push_str(joint);
        }
        let found = check(&text);
        let told = found.clues.iter().find(|clue| {
            clue.question.name() == "happened" && clue.answer != "nothing"
        });
        prop_assert!(told.is_none(), "{text:?}: {told:?}");
    }
}
