//! An attempt to activate that failed, where nobody says in words that Windows is not activated:
//! the troubleshooter was run in vain, its servers were unavailable, the key was refused.
//!
//! Weaker than anything that is said directly: it tells only after a change that was made, as a
//! key is tried on a PC that works, too; and what was said of another time tells nothing.

use std::ops::Range;

use super::sign::TROUBLESHOOTER;
use super::told_code::MENDED;

use crate::clues::answers::Answer;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::{find_one, has_one};
use crate::tables::step::Step;

/// Microsoft's servers for activation by a name of their own.
const SERVERS: &str = "activation server|認証サーバー|認証サーバ|激活服务器|启用服务器";

/// How they are said not to answer.
const UNAVAILABLE: &str = "\
    サーバーを利用でき|サーバーは利用でき|サーバーが利用でき|サーバーを使えませ|サーバーは現在利用|サーバーに接続でき|\
    サーバーに到達でき|サーバーにつながら|サーバーに繋がら|サーバー利用不可|サーバーが使えない|サーバーが使えませ|\
    servers unavailable|servers are unavailable|servers aren't available|servers are not available|\
    servers not available|servers unreachable|can't reach|cannot reach|couldn't reach|server unavailable|\
    server is unavailable|server isn't available|server is not available|\
    服务器不可用|服务器当前不可用|服务器现在不可用|服务器暂时不可用|服务器目前不可用|服务器无法使用|连不上服务器|\
    连接不上服务器|无法连接服务器|服务器连不上|服务器连接不上";

/// A key, and how a screen refuses it.
const KEYS: &str = "キー|シリアル|key|密钥|金钥|序列号|激活码";
const REFUSED: &str = "\
    使えません|使用できません|使えない|既に使|すでに使|使われてい|使用されてい|使用済み|上限|無効|\
    in use|been used|already used|used too many|isn't valid|not valid|invalid|blocked|not accepted|won't take|\
    已在其他|已在另|在其他设备|在另一台|已被使用|已经被使用|已超|超过|达到上限|无效|不能用|无法使用";

/// What else has keys, and what else a troubleshooter is for.
const OTHERS: &str = "\
    bitlocker|回復キー|recovery key|恢复密钥|恢復金鑰|修复密钥|office|steam|ゲーム|游戏|セキュリティキー|セキュリティ キー|wi-fi|wifi|wlan|\
    pinが|pinを|pin |サウンド|音が|プリンタ|ネットワーク|更新プログラム|windows update|bluetooth|network|printer|sound|声音|网络|打印|更新";

/// What tells that the matter is the licence.
const LICENCE: &str = "\
    ライセンス|認証|アクティ|アカウント|紐付|紐づ|プロダクト|パッケージ|リテール|dsp|デジタル|キー|\
    licen|activat|account|linked|product key|retail|my key|the key|box|\
    0xc004|0x803f|ハードウェアを|changed hardware|hardware change|更改了硬件|更换了硬件|\
    激活|启用|密钥|金钥|许可|授权|账号|帐号|账户|帐户|绑定|零售|盒装";

/// How somebody tells what a screen says.
const SAYS: &str = "\
    と出|って出|と表示|と言わ|って言わ|と言い|と返|と怒ら|と断ら|で弾かれ|says|said|saying|tells me|told me it|\
    error|message|提示|显示|跳出|弹出|报";

/// What makes it a question, a plan, a supposition or a matter of others.
const UNREAL: &str = "\
    ?|でしょうか|ですか|ますか|なら|たら、|場合|らしい|そうです|たい|予定|\
    if |would |will |might |may |should |they say|i read|吗|会不会|如果|要是|听说|据说|网上|打算|想";

/// Where a story tells of such an attempt.
pub(in crate::clues) fn failed(
    story: &Story<'_>,
    tried: &[(Step, Range<usize>)],
    answers: &[Answer],
    all_pcs: bool,
) -> Option<Range<usize>> {
    let has_changed = answers.iter().any(|answer| {
        answer.question == Question::Happened && !answer.is_planned && answer.name != "nothing"
    });
    if !has_changed || story.has_anywhere(Word::Solved) {
        return None;
    }
    let in_vain = tried.iter().find(|(step, range)| {
        matches!(
            step,
            Step::Troubleshooter | Step::ChangedHardware | Step::OwnKey | Step::Portal
        ) && is_of_licence(story, range)
            && is_of_now(story, range)
    });
    if let Some((_, range)) = in_vain {
        return Some(range.clone());
    }
    story.sentences.iter().find_map(|sentence| {
        let text = story.text(&sentence.range);
        let own = no_server(text).or_else(|| refused(text))?;
        let at = sentence.range.start + own.start;
        let own = at..sentence.range.start + own.end;
        let is_own = (all_pcs || !story.is_of_other(sentence, at))
            && !story.is_in_line_of_other(at)
            && !has_one(text, UNREAL)
            && !has_one(text, OTHERS)
            && is_of_now(story, &own);
        is_own.then_some(own)
    })
}

/// Whether an attempt is one to activate: the story speaks of a licence, and its sentence of
/// nothing else that has keys or troubleshooters of its own.
fn is_of_licence(story: &Story<'_>, own: &Range<usize>) -> bool {
    let place = story
        .sentences
        .partition_point(|sentence| sentence.range.end <= own.start);
    has_one(&story.normal.text, LICENCE) && !has_one(story.sentence_text(place), OTHERS)
}

/// Where a sentence tells that the troubleshooter's servers do not answer.
fn no_server(text: &str) -> Option<Range<usize>> {
    let is_of_activation = has_one(text, TROUBLESHOOTER) || has_one(text, SERVERS);
    find_one(text, UNAVAILABLE).filter(|_| is_of_activation)
}

/// Where a sentence tells that a screen refuses the key.
fn refused(text: &str) -> Option<Range<usize>> {
    let key = find_one(text, KEYS)?;
    let behind = text.get(key.end..)?;
    // A keyboard is refused by nobody.
    let is_board = behind.starts_with("ボード") || behind.starts_with("board");
    let refused = find_one(behind, REFUSED).filter(|_| !is_board)?;
    let own = key.start..key.end + refused.end;
    (refused.start <= NEAR && has_one(text, SAYS)).then_some(own)
}

/// As near to its key a refusal stands, in bytes.
const NEAR: usize = 60;

/// Whether what stands here is told of now: neither its sentence nor the one before it names a
/// time that is over, and nothing says behind it that it was mended.
fn is_of_now(story: &Story<'_>, own: &Range<usize>) -> bool {
    let place = story
        .sentences
        .partition_point(|sentence| sentence.range.end <= own.start);
    let is_once = |sentence: &Sentence| story.has(sentence, Word::Once);
    let end = story.near(place, 0, 1).last();
    let behind = story.between(own.end, end.map_or(own.end, |end| end.range.end));
    !story.near(place, 1, 0).iter().any(is_once) && !has_one(behind, MENDED)
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn told(text: &str) -> Option<&'static str> {
        clues::told(text, Question::State)
    }

    #[test]
    fn an_attempt_that_failed_after_a_change_tells_that_it_is_not_activated() {
        for text in [
            "マザーボードを交換しました。トラブルシューターは「サーバーを利用できません」で二日目です。10 ProのDSP版です。",
            "マザボを替えたあと、箱のキーを入れると「このキーは使えません」と出ます。Windows 10 Pro。",
            "I replaced the motherboard and ran the activation troubleshooter twice. It found nothing. Windows 11 Home.",
            "New board in my PC since Monday, I swapped it myself. The troubleshooter says the servers are unavailable. Windows 10 Pro retail.",
            "After I replaced the motherboard, Windows says my key is already in use on another device.",
            "换了主板以后,疑难解答一直提示服务器不可用。Win10专业版盒装。",
            "我换了主板,输密钥提示已在其他设备上使用。Win11专业版。",
        ] {
            assert_eq!(told(text), Some("not-activated"), "{text}");
        }
    }

    #[test]
    fn what_is_planned_feared_of_before_or_of_another_is_not() {
        for text in [
            "来月マザーボードを交換します。トラブルシューターで「サーバーを利用できません」と出たら困ります。Windows 10 Pro。",
            "去年マザーボードを交換したときはトラブルシューティングでだめで、電話しました。Windows 11です。次はCPUを替えます。",
            "I want to replace the motherboard. What if the troubleshooter says the servers are unavailable? Windows 10 Pro.",
            "Last year I replaced the board and the troubleshooter failed, support did it then. Next week I get a new CPU. Windows 11.",
            "I replaced the board and Windows 11 is activated. My brother's troubleshooter says the servers are unavailable.",
            "我想换主板,如果疑难解答提示服务器不可用怎么办?Win10专业版。",
            "マザーボード交換後、BitLockerの回復キーを入れても「このキーは使えません」と出ます。Windows 11 Pro。",
            "CPUを交換したらPINが使えなくなり、トラブルシューティングしてもだめでした。Windows 11です。",
            "I put a new board in. The Windows Update troubleshooter found nothing. I have a retail licence of Windows 11.",
            "换了主板后BitLocker恢复密钥提示无效,Win11。",
            "I have a retail key for Windows 11. It says on the box that a key in use on another PC is refused.",
        ] {
            assert_ne!(told(text), Some("not-activated"), "{text}");
        }
    }
}
