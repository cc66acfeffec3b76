//! Games: what a PC is used for, or what somebody has trouble with.

use super::story::Story;
use super::word::{Language, Word};
use crate::one_of::{found, has_one};

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
    const RUNS: &str = "速く|早く|快適|ヌルヌル|ぬるぬる|fps|重|軽";
    story.sentences.iter().any(|sentence| {
        let text = story.text(&sentence.range);
        story.has(sentence, Word::Game) && !has_one(text, RUNS)
    })
}

/// How it is told that something was got in the Store.
const GOT: &str = "买的|买过|买了|购买|入手|下载的|bought|purchased|got |paid for";

/// How it is told that what was got there does not start, and what that may be of which is not
/// something else: the Store itself, Windows, its edition or its key.
const DOWN: &str = "\
    打不开|启动不了|打开不了|开不了|玩不了|进不去|闪退|无法启动|无法打开|won't start|won't launch|won't open|won't run|doesn't start|\
    doesn't launch|doesn't open|does not start|does not launch|can't open|can't play|can't start|can't launch|crashes|wont start|\
    wont launch|wont open|refuses to start|refuses to launch";
const NO_GOODS: &str = "\
    win|系统|专业版|家庭版|家用版|升级|升的|升了|密钥|金钥|key|licen|pro |pro,|home|商店打不开|商店也打不开|market";

/// Whether something that was got in the Store does not start.
pub(super) fn is_purchase_down(story: &Story<'_>) -> bool {
    story.sentences.iter().any(|sentence| {
        let text = story.text(&sentence.range);
        let mut words = story.words(sentence).iter();
        let shop = words.find(|word| word.word == Word::StoreShop);
        shop.is_some_and(|shop| {
            // `bought in the Store`, `在商店买的`: the one beside the other.
            let at = shop.start - sentence.range.start;
            let from = text.floor_char_boundary(at.saturating_sub(60));
            let before = text.get(from..at).unwrap_or_default();
            let before = before.rsplit([',', '。', '.']).next().unwrap_or_default();
            let behind = text
                .get(shop.end - sentence.range.start..)
                .unwrap_or_default();
            let down = found(behind, DOWN).map(|(down, _)| down).min();
            let goods = down.and_then(|down| behind.get(..down)).unwrap_or_default();
            let is_got = has_one(before, GOT) || has_one(goods, GOT);
            // Something is named, before or behind.
            let is_named = goods.len() > "买的".len() || sentence.language == Language::En;
            down.is_some()
                && is_got
                && is_named
                && !has_one(goods, NO_GOODS)
                && !has_one(before, NO_GOODS)
        })
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
