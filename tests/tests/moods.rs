//! One change in many sentences: that it was made, that it is planned or asked about, that the
//! activation stayed. What was done is never told of a plan, nor a state that is only feared.

use ninsho_rules::judge::{Answers, Now};
use ninsho_rules::{KNOWLEDGE_DATE, inspect};
use serde_json::Value;

/// What a sentence says of the change in it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mood {
    /// It was made, and the activation is gone.
    Done,
    /// It is planned, or only asked about.
    ToCome,
    /// It was made, and the activation is still there.
    Kept,
}

/// A change in the forms that frames name, and what `happened` is then; some are no answer to it.
struct Change {
    forms: &'static [&'static str],
    happened: Option<&'static str>,
}

const fn change(forms: &'static [&'static str], happened: &'static str) -> Change {
    Change {
        forms,
        happened: Some(happened),
    }
}

const fn no_event(forms: &'static [&'static str]) -> Change {
    Change {
        forms,
        happened: None,
    }
}

/// A stem before `た` and `て`, and before `る`.
#[rustfmt::skip]
static JAPANESE: &[Change] = &[
    change(&["マザーボードを交換し", "マザーボードを交換す"], "board"),
    change(&["マザボを替え", "マザボを替え"], "board"),
    change(&["マザーボードとCPUを換装し", "マザーボードとCPUを換装す"], "board"),
    change(&["SSDに換装し", "SSDに換装す"], "disk"),
    change(&["HDDからSSDに載せ替え", "HDDからSSDに載せ替え"], "disk"),
    change(&["SSDにクローンし", "SSDにクローンす"], "disk"),
    change(&["クリーンインストールし", "クリーンインストールす"], "reinstall"),
    change(&["初期化し", "初期化す"], "reinstall"),
    change(&["CPUを交換し", "CPUを交換す"], "cpu"),
    change(&["BIOSを更新し", "BIOSを更新す"], "bios"),
    no_event(&["グラボを交換し", "グラボを交換す"]),
    no_event(&["Windows 11にアップグレードし", "Windows 11にアップグレードす"]),
];

/// The past, the infinitive, and the form in -ing.
#[rustfmt::skip]
static ENGLISH: &[Change] = &[
    change(&["replaced the motherboard", "replace the motherboard", "replacing the motherboard"], "board"),
    change(&["swapped my mobo", "swap my mobo", "swapping my mobo"], "board"),
    change(&["put in a new motherboard", "put in a new motherboard", "putting in a new motherboard"], "board"),
    change(&["replaced the SSD", "replace the SSD", "replacing the SSD"], "disk"),
    change(&["cloned my drive to a new SSD", "clone my drive to a new SSD", "cloning my drive to a new SSD"], "disk"),
    change(&["reinstalled Windows", "reinstall Windows", "reinstalling Windows"], "reinstall"),
    change(&["did a clean install", "do a clean install", "doing a clean install"], "reinstall"),
    change(&["reset my PC", "reset my PC", "resetting my PC"], "reinstall"),
    change(&["replaced the CPU", "replace the CPU", "replacing the CPU"], "cpu"),
    change(&["updated the BIOS", "update the BIOS", "updating the BIOS"], "bios"),
    no_event(&["added more RAM", "add more RAM", "adding more RAM"]),
    no_event(&["upgraded to Windows 11", "upgrade to Windows 11", "upgrading to Windows 11"]),
];

/// With and without what makes it past.
#[rustfmt::skip]
static CHINESE: &[Change] = &[
    change(&["换了主板", "换主板"], "board"),
    change(&["換了主機板", "換主機板"], "board"),
    change(&["换了固态硬盘", "换固态硬盘"], "disk"),
    change(&["把系统克隆到新固态", "把系统克隆到新固态"], "disk"),
    change(&["重装了系统", "重装系统"], "reinstall"),
    change(&["重灌了", "重灌"], "reinstall"),
    change(&["换了CPU", "换CPU"], "cpu"),
    change(&["更新了BIOS", "更新BIOS"], "bios"),
    no_event(&["加了内存", "加内存"]),
];

use Mood::{Done, Kept, ToCome};

/// `{0}` and so on are the forms.
#[rustfmt::skip]
static JAPANESE_FRAMES: &[(&str, Mood)] = &[
    ("{0}たら認証されなくなりました。", Done),
    ("{0}たら、ライセンス認証が外れました", Done),
    ("{0}た後、「Windows はライセンス認証されていません」と出ます", Done),
    ("{0}てから認証できません", Done),
    ("{0}ただけなのに認証が外れた", Done),
    ("昨日{0}たのですが、認証が通りません。", Done),
    ("先週{0}て、起動したら未認証になってました", Done),
    ("{0}たのですがデジタルライセンスが消えました", Done),
    ("{0}たら認証されなくなりますか?", ToCome),
    ("{0}たら認証は外れますか", ToCome),
    ("{0}たら外れてしまいますか", ToCome),
    ("{0}たいのですが、認証は大丈夫でしょうか", ToCome),
    ("{0}た場合、ライセンス認証はどうなりますか?", ToCome),
    ("{0}ても認証は維持されますか", ToCome),
    ("{1}る前にしておくことはありますか", ToCome),
    ("{1}ると認証されなくなるって本当ですか?", ToCome),
    ("年末に{1}る予定ですが認証が心配です", ToCome),
    ("もし{0}たら認証はどうなるんでしょう", ToCome),
    ("{0}ましたが、認証はされたままです", Kept),
];

#[rustfmt::skip]
static ENGLISH_FRAMES: &[(&str, Mood)] = &[
    ("I {0} and now Windows is not activated.", Done),
    ("After I {0} Windows asks for a product key", Done),
    ("I {0} yesterday and lost activation", Done),
    ("Windows deactivated itself after I {0}", Done),
    ("I {0}, activation didn't come back", Done),
    ("Watermark showed up after {2}", Done),
    ("If I {1}, will Windows still be activated?", ToCome),
    ("I want to {1}. Will I lose activation?", ToCome),
    ("Will {2} deactivate Windows?", ToCome),
    ("What happens to my activation when I {1}?", ToCome),
    ("How do I keep my licence when I {1}?", ToCome),
    ("Is it safe to {1}? I don't want to lose activation", ToCome),
    ("Do I need to reactivate after {2}?", ToCome),
    ("I heard {2} kills activation, is that true?", ToCome),
    ("I {0} and Windows is still activated.", Kept),
];

#[rustfmt::skip]
static CHINESE_FRAMES: &[(&str, Mood)] = &[
    ("{0}之后Windows未激活", Done),
    ("{0}，现在提示激活Windows", Done),
    ("昨天{0}，激活没了", Done),
    ("{0}之後 Windows 顯示未啟用", Done),
    ("{1}会掉激活吗？", ToCome),
    ("想{1}，激活会失效吗", ToCome),
    ("如果{1}，需要重新激活吗？", ToCome),
    ("{1}之前要做什么准备", ToCome),
    ("打算{1}，啟用會不會跑掉？", ToCome),
    ("{0}，还是已激活状态", Kept),
];

/// A state that is looked for is none.
#[test]
fn a_state_that_is_looked_for_is_not_told() {
    for text in [
        "認証されているか確認する方法",
        "ライセンス認証されているかを調べたい",
        "ライセンス認証されているかは設定で見られますか",
        "認証されていないか心配です",
        "ESUに登録するには、認証されていないとダメですか",
        "認証されていないままだとどうなりますか",
        "how to check if windows is activated",
        "How can I tell whether my Windows is activated?",
        "怎么查看系统是否已激活",
        "如何確認 Windows 是否已啟用",
    ] {
        let report = inspect(text, &Answers::default(), KNOWLEDGE_DATE);
        assert_eq!(report.verdict.now, Now::Unknown, "{text}");
    }
}

/// Every change in every frame, and what is wrong with what was read.
fn misread(changes: &[Change], frames: &[(&str, Mood)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for change in changes {
        for (frame, mood) in frames {
            let mut text = (*frame).to_owned();
            for (at, form) in change.forms.iter().enumerate() {
                text = text.replace(&format!("{{{at}}}"), form);
            }
            let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
            let json: Value =
                serde_json::from_str(&report.json(ninsho_rules::Layout::Line)).expect("it is JSON");
            let clues = json["clues"].as_array().expect("a list");
            let told = clues.iter().find(|clue| clue["question"] == "happened");
            let told = told.and_then(|clue| clue["answer"].as_str());
            let now = report.verdict.now;
            let is_right = match mood {
                Done => told == change.happened && now == Now::NotActivated,
                ToCome => told.is_none() && now != Now::NotActivated,
                Kept => now == Now::Activated,
            };
            if !is_right {
                wrong.push(format!("{text} ({mood:?}): {told:?}, {now:?}"));
            }
        }
    }
    wrong
}

#[test]
fn what_is_to_come_is_never_told_as_done() {
    let mut wrong = misread(JAPANESE, JAPANESE_FRAMES);
    wrong.extend(misread(ENGLISH, ENGLISH_FRAMES));
    wrong.extend(misread(CHINESE, CHINESE_FRAMES));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
