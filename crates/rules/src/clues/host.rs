//! An organisation's host that activates Windows: what prose says by which this Windows is its
//! client.

use std::ops::Range;

use super::story::Story;
use super::story::sentence::Sentence;
use super::word::Language;
use crate::one_of::{find_one, has_one, starts_with_one};

/// The host in Windows' own sentence of an activation that failed.
const SERVERS: &str = "\
    organization's activation server|organisation's activation server|\
    組織のライセンス認証サーバー|組織のライセンス認証サーバ|組織のアクティブ化サービス|組織のアクティブ化サーバ|組織のライセンス認証サービス|组织的激活服务器|组织的激活伺服器|组织的启用服务器|组织的启用伺服器";

/// What that sentence says of it, before it or behind it.
const OUT_OF_REACH: &str = "\
    can't connect|cannot connect|couldn't connect|could not connect|unable to connect|can't reach|cannot reach|couldn't reach|\
    接続できな|接続できま|つながらな|つながりま|繋がらな|繋がりま|无法连|不能连|没法连|连不上|连接不上|连接不到|连不到";

/// Slmgr's sentence of a client: with a day behind it.
const RUNS_OUT: &str = "\
    volume activation will expire|批量激活将于|批量激活将在|大量启用将于|大量启用将在|大量激活将于|\
    ボリューム ライセンス認証は|ボリュームライセンス認証は|ボリュームのライセンス認証は|ボリューム ライセンス認証の有効期限|\
    ボリュームライセンス認証の有効期限|ボリュームのライセンス認証の有効期限";

/// What behind `KMS` says that it activated this Windows.
const BY_KMS: &str = "\
    で認証され|で認証して|で認証した|で認証しま|で認証済|でライセンス認証され|でライセンス認証して|でライセンス認証した|でライセンス認証しま|\
    でアクティベートされ|でアクティベートして|でアクティベーションされ|による認証です|による認証でし|によるライセンス認証です|\
    認証でした|認証だった|认证的|激活的|启用的|激活了|启用了|激活过期|启用过期|激活到期|启用到期|激活失效";

/// What makes it a way, a question or a matter of the past.
const UNREAL: &str = "\
    ?|吗|什么|怎么|如何|是不是|是否|会不会|能|可以|可不可以|如果|要是|想|打算|准备|建议|别|不|没|以前|之前|曾|听说|有人|人家|别人|网上|\
    たい|たら|れば|なら|ですか|ますか|でしょうか|つもり|予定|以前|かつて|場合|ない|ません|でなく|る人|た人|らしい";

/// Where a story tells of the own Windows, or of any where `all_pcs`, that a host activates it.
pub(super) fn client(story: &Story<'_>, all_pcs: bool) -> Option<Range<usize>> {
    story.sentences.iter().find_map(|sentence| {
        let text = story.text(&sentence.range);
        let found = asks_server(text)
            .or_else(|| runs_out(text))
            .or_else(|| by_kms(text, sentence))?;
        let start = sentence.range.start;
        let range = start + found.start..start + found.end;
        story
            .is_own_word(sentence, &range, all_pcs)
            .then_some(range)
    })
}

/// `We can't connect to your organization's activation server`: only a client looks for it.
pub(super) fn asks_server(text: &str) -> Option<Range<usize>> {
    const NEAR: usize = 60;
    let Range { start: at, end } = find_one(text, SERVERS)?;
    let near = text.get(text.floor_char_boundary(at.saturating_sub(NEAR))..)?;
    let near = near.get(..near.floor_char_boundary(end - at + 2 * NEAR))?;
    let is_failing = has_one(near, OUT_OF_REACH);
    is_failing.then_some(at..end)
}

/// `Volume activation will expire 2/9/2027`: no other licence has such a day.
fn runs_out(text: &str) -> Option<Range<usize>> {
    const DAY: usize = 36;
    let Range { start: at, end } = find_one(text, RUNS_OUT)?;
    let behind = text.get(end..)?;
    let near = behind.get(..behind.floor_char_boundary(DAY))?;
    let runs = near.split(|ch: char| !ch.is_ascii_digit());
    let has_day = runs.filter(|run| !run.is_empty()).take(3).count() == 3;
    has_day.then_some(at..end)
}

/// `学校用KMS激活的`, `大学のKMSで認証しています`.
fn by_kms(text: &str, sentence: &Sentence) -> Option<Range<usize>> {
    if sentence.language == Language::En {
        return None;
    }
    text.match_indices("kms").find_map(|(at, kms)| {
        let end = at + kms.len();
        let behind = text.get(end..)?;
        let own = ["サーバー", "サーバ", "服务器", "伺服器"]
            .iter()
            .find_map(|server| behind.strip_prefix(server))
            .unwrap_or(behind)
            .trim_start_matches(['来', '去', '给']);
        let is_latin = text
            .get(..at)?
            .ends_with(|ch: char| ch.is_ascii_alphanumeric());
        let clauses: &[char] = &[',', ';', '。', '、', '\n', '(', '!'];
        let from = text.get(..at)?.rfind(clauses).map_or(0, |at| at + 1);
        let to = end + behind.find(clauses).unwrap_or(behind.len());
        let clause = text.get(text.ceil_char_boundary(from)..to)?;
        let is_done = starts_with_one(own, BY_KMS);
        let is_real = !has_one(clause, UNREAL);
        (is_done && is_real && !is_latin).then_some(at..end)
    })
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;
    use crate::vocabulary::Channel;

    fn channel(text: &str) -> Option<Channel> {
        clues(text).channel.map(|told| told.value)
    }

    #[test]
    fn a_client_is_told_by_its_server() {
        for text in [
            "设置里写着：我们无法在此设备上激活 Windows，因为我们无法连接到你的组织的激活服务器。我的笔记本是自己买的。",
            "桌面有浮水印，設定顯示無法連線至您組織的啟用伺服器，Windows 11未啟用。",
            "Windows 11 isn't activated. Settings says we can't connect to your organization's activation server.",
            "設定に「組織のライセンス認証サーバーに接続できません」と出て、Windowsが認証されていません。",
            "读研时学校的KMS激活的Win11教育版，现在没激活了。",
            "Windows 10は大学のKMSで認証していました。卒業後、認証が切れました。",
        ] {
            assert_eq!(channel(text), Some(Channel::VolumeGvlk), "{text}");
        }
    }

    #[test]
    fn a_day_of_a_volume_activation_tells_a_client_that_is_activated() {
        for text in [
            "我运行了slmgr /xpr，弹窗说批量激活将于2027/4/2 9:10:11过期，这是什么意思？",
            "I ran slmgr /xpr and it said \"Volume activation will expire 4/2/2027 9:10:11 AM\". Is that normal for a laptop of my own?",
            "slmgr /xprで「ボリューム ライセンス認証の有効期限は 2027/04/02 です」と出ました。",
        ] {
            assert_eq!(channel(text), Some(Channel::VolumeGvlk), "{text}");
            let told = clues(text).clues;
            let state = told.iter().find(|clue| clue.question == Question::State);
            assert_eq!(state.map(|clue| clue.answer), Some("activated"), "{text}");
        }
    }

    #[test]
    fn what_is_asked_or_of_another_is_no_client() {
        for text in [
            "可以用KMS激活Win11吗？现在未激活。",
            "Windows 11未激活，有人说用KMS激活的也行。",
            "WindowsをKMSで認証したいのですが、認証されていません。",
            "Windows is not activated. What is an activation server?",
            "组织的激活服务器是什么？我的Win10已激活。",
            "认证不了，听说volume activation will expire是什么意思？",
        ] {
            assert_eq!(channel(text), None, "{text}");
        }
    }
}
