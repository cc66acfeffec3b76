//! Games: what a PC is used for, or what somebody has trouble with.

use super::one_of::has_one;
use super::story::Story;
use super::word::Word;

/// How a game is named as what a PC is used for.
const USES: &str = "\
    用途|使い道|使いみち|ゲーム用|ゲーム向け|ゲームと|ゲームや|ゲームくらい|ゲームぐらい|ゲームしか|ゲームをする|ゲームをし|ゲームをや|\
    ゲームする|ゲームのため|ゲーム目的|ゲームがメイン|ゲームメイン|ゲームが中心|ゲーム中心|ゲームもし|ゲームもや|ゲームで遊|ゲームが趣味|\
    steamで遊|マイクラで遊|マイクラをや|マイクラをする|\
    for gaming|for games|play games|plays games|playing games|play some games|gaming pc|gaming rig|mostly games|just games|games and |\
    打游戏|玩游戏|打打游戏|玩玩游戏|游戏用|游戏为主";

/// What tells of a game or its licence that something is wrong with it.
const TROUBLE: &str = "\
    起動|始ま|始め|遊べ|プレイでき|エラー|ダウンロード|インストール|ストア|ライセンス|認証|落ち|開け|開か|動か|0x|\
    launch|start|open|crash|error|install|store|licen|own it|won't|wont|doesn't|can't|\
    打不开|启动|闪退|报错|商店|许可|授权|安装|下载|进不去";

/// Whether every sentence that names a game names it as what the PC is for.
pub(super) fn is_only_use(story: &Story<'_>) -> bool {
    let mut named = story
        .sentences
        .iter()
        .filter(|own| story.has(own, Word::Game));
    named.all(|sentence| {
        let text = story.text(&sentence.range);
        has_one(text, USES) && !has_one(text, TROUBLE)
    })
}

/// Whether a sentence that names a game tells of more than how it runs.
pub(super) fn has_trouble(story: &Story<'_>) -> bool {
    const RUNS: [&str; 8] = [
        "速く",
        "早く",
        "快適",
        "ヌルヌル",
        "ぬるぬる",
        "fps",
        "重",
        "軽",
    ];
    story.sentences.iter().any(|sentence| {
        let text = story.text(&sentence.range);
        story.has(sentence, Word::Game) && !RUNS.iter().any(|runs| text.contains(runs))
    })
}

#[cfg(test)]
mod tests {
    use crate::clues::{Topic, clues};

    #[test]
    fn what_a_pc_is_for_is_no_topic() {
        for text in [
            "Windows 11を買いたいです。使い道はゲームとレポートくらいです。Homeでいいですか。",
            "I mostly play games on it. Should I buy Windows 11 Home or Pro?",
            "自己组装,平时就打打游戏。Win11家庭版和专业版买哪个?",
        ] {
            assert_eq!(clues(text).topic, Topic::Windows, "{text}");
        }
    }

    #[test]
    fn a_game_that_does_not_start_is_one() {
        for text in [
            "Microsoft Storeで買ったゲームが起動しません。Windows 11です。",
            "I play games a lot. The one from the Store won't launch. Windows 11.",
            "微软商店里买的游戏打不开,Win11。",
        ] {
            let expected = if text.starts_with("I play") {
                Topic::Windows
            } else {
                Topic::StoreApp
            };
            assert_eq!(clues(text).topic, expected, "{text}");
        }
    }
}
