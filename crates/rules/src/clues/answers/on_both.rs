//! A licence that went to a second PC while the first one stays in use: `息子のPCもこっちも使いたい`, `can I use
//! both?`

use crate::clues::answers::{Answer, Answering};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{find_one, has_one};

/// How two PCs are called that both shall be used.
const JAPANESE: &str = "\
    両方使|両方で使|両方とも使|両方を使|両方のpcで使|両方のpcを使|両方のパソコンで使|両方のパソコンを使|両方とも認証|両方認証|\
    両方で認証|両方のpcで認証|2台とも使|二台とも使|2台とも認証|二台とも認証|2台で使|二台で使|2台同時に使|2台両方|どっちも使|\
    どちらも使|どっちも認証|どちらも認証|どっちのpcも使|どちらのpcも使|併用|両方いけ|両方でいけ|両方とも通|2台使う|二台使う|のも自分のも使|のも私のも使|もこっちも使|もこちらも使|もこのpcも使|こっちもあっちも使";
const ENGLISH: &str = "\
    use both|both use the |both use it|have them both|get them both|use them both|both need |both have the same key|both use the same|both pcs have the same|both pcs use the same|\
    both computers have the same|both computers use the same|two pcs share|two computers share|share a key|share one key|share the key|share a licen|share one licen|share the licen|using both|run both|keep both|need both|want both|activate both|both activated|both licensed|both to be |\
    both to work|both to stay|both at once|both at the same time|both in use|both working|both running|\
    both of them to|both of them activated|both pcs activated|both computers activated|both machines activated";
const CHINESE: &str = "\
    两台都想用|两台都要用|两台都得用|两台都在用|两台都能用|两台都可以用|两台都激活|两台都想激活|两个都激活|两个都想用|两个都要用|两台都用这|两台都用同|两台都用一|两台一起用|两台同时用|两台电脑都用|两台电脑都想用|两台电脑都要用|\
    两台电脑都能|两台电脑同时|两台机器都要用|两台机器都想用|两边都想用|两边都要用|两边都用|两边都能|两边同时|两个电脑都要用|两个电脑都想用|两部都想用|\
    两部都要用|都想接着用|都想继续用|都要继续用|两台都想继续|两台都要继续";

/// Where a licence is to be in English, beside a verb.
const ON_TWO: &str = "\
    on both|on two pcs|on two computers|on two machines|for both pcs|for both computers|for both machines";
const VERBS: &str = " use | run | keep | activate | have it | need it | want it | have windows ";

/// What makes it a wish or a question.
const WISHES: &str = "\
    たい|方法|ほし|欲し|ますか|でしょうか|want|need|like to|can i|can we|could i|could we|may i|may we|is there|\
    possible|allowed|how do|how can|想|要|怎么|办法|吗";

/// What else there are two of, or what takes the wish back.
const OTHERWISE: &str = "\
    わけでは|わけじゃ|たくな|つもりはな|必要はな|don't want|dont want|don't need|dont need|do not need|no need|不想|不需要|\
    ssd|hdd|キーボード|マウス|ディスク|ドライブ|モニタ|アカウント|仮想|デュアル|メモリ|キーを両方|disk|drive|monitor|screen|account|edition|\
    partition|dual|virtual|the key and|keys|硬盘|显示器|账号|账户|双系统|两个系统|虚拟|方法都";

/// What tells, where no event is told, that one licence is on both, or what Windows says of that.
const SAME: &str = "\
    同じキー|同じプロダクト|同じライセンス|同一のキー|same key|same product key|same licen|one key|one licen|single key|\
    同一个密钥|同一密钥|同个密钥|同样的密钥|同一个key|同一个序列号|同一套密钥|一个密钥|\
    のキーを新pcにも|のキーをこっちにも|のキーをこちらにも|別のデバイスで使用|別のpcで使用|in use on another|used on another device|\
    其他设备上使用|另一台设备上使用|别的设备上使用|c004c008|803fa071";

/// How the first PC is called, whose it is now, and that it is in use.
const FIRST: &str = "\
    旧pc|古いpc|前のpc|元のpc|旧マシン|古いマシン|前のマシン|古いパソコン|前のパソコン|元のパソコン|旧機|古いほう|古い方|前の機|\
    元のデスクトップ|古いデスクトップ|古いノート|元のノート|\
    old pc|old computer|old laptop|old machine|old desktop|old tower|old rig|old one|first one|first pc|first computer|original pc|\
    旧电脑|老电脑|旧主机|老主机|旧机|老机器|原来的电脑|原来那台|老台式|旧台式|旧笔记本|老笔记本|旧的那台|老的那台|旧的给|老的给";
const PERSONS: &str = "\
    息子|娘|妻|嫁|夫|旦那|父|母|弟|兄|姉|妹|家族|友人|友達|子供|子ども|両親|甥|姪|\
    wife| son| daughter| husband| dad| father| mum| mom| mother| brother| sister| kid| family| friend| parents| nephew| niece|\
    儿子|女儿|老婆|老公|爸|妈|弟弟|哥哥|姐姐|妹妹|家人|家里人|孩子|朋友|媳妇|父母";
const USES: &str = "\
    今も使|いまも使|まだ使|使い続け|現役|が使っています|が使ってます|が使っている|に使ってもら|\
    still uses|still use|still using|still in use|keeps using|goes on using|uses it|using it|\
    还在用|还在使用|接着用|继续用|用着|在用|在使用";
/// What tells that it has another licence now, or a fresh start.
const APART: &str = "\
    別のライセンス|新しいライセンス|自分のライセンス|linux|ubuntu|初期化|入れ直|クリーンインストール|使っていません|\
    own licen|another licen|wiped|reset|reinstalled|no longer|not in use|isn't in use|重装|自己的授权|另外的密钥|不用了";

impl Answering<'_> {
    /// Where it is told that a second PC got the licence and that both PCs are to be used; `event`
    /// is what happened otherwise.
    pub(super) fn on_both(&self, event: Option<&Answer>) -> Option<Answer> {
        let is_second = match event {
            Some(event) => !event.is_planned && matches!(event.name, "other-pc" | "clone"),
            None => has_one(&self.story.normal.text, SAME) && self.is_refused(),
        };
        if !is_second {
            return None;
        }
        self.story.sentences.iter().find_map(|sentence| {
            let wish = self.is_wish_for_both(sentence);
            let at = wish.or_else(|| self.first_stays_in_use(sentence))?;
            Some(Answer {
                question: Question::Happened,
                name: "second-pc",
                range: sentence.range.start + at..sentence.range.end,
                is_planned: false,
            })
        })
    }

    /// Whether a PC is told to be without its activation, in a word or by a code.
    pub(super) fn is_refused(&self) -> bool {
        let down = [
            Word::StateNo,
            Word::Fails,
            Word::Watermark,
            Word::ActivateWindows,
        ];
        self.story.has_code || self.story.has_any(&down)
    }

    /// `旧PCは息子にあげて今も使っています`: nobody takes the licence from there without a word.
    fn first_stays_in_use(&self, sentence: &Sentence) -> Option<usize> {
        let text = self.story.text(&sentence.range);
        let first = find_one(text, FIRST)?;
        let behind = text.get(first.end..)?;
        let start = sentence.range.start + first.start;
        let is_told = has_one(behind, USES) && has_one(text, PERSONS) && !has_one(text, APART);
        let is_own = !sentence.is_question && !self.story.is_hearsay(sentence, start, start);
        (is_told && is_own).then_some(first.start)
    }

    fn is_wish_for_both(&self, sentence: &Sentence) -> Option<usize> {
        let text = self.story.text(&sentence.range);
        let names = match sentence.language {
            Language::Ja => JAPANESE,
            Language::En => ENGLISH,
            Language::Zh => CHINESE,
        };
        let on_two = || {
            let found = find_one(text, ON_TWO)?;
            has_one(text.get(..found.start)?, VERBS).then_some(found)
        };
        let found = find_one(text, names).or_else(on_two)?;
        let is_wish = sentence.is_question || has_one(text, WISHES);
        let start = sentence.range.start + found.start;
        let is_own = !self.story.is_hearsay(sentence, start, start);
        (is_wish && is_own && !has_one(text, OTHERWISE)).then_some(found.start)
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::told;
    use crate::judge::Question;

    fn happened(text: &str) -> Option<&'static str> {
        told(text, Question::Happened)
    }

    #[test]
    fn one_licence_that_both_pcs_shall_use() {
        for text in [
            "パッケージ版のキーを新しいPCに入れたら認証されていません。前のPCも認証されたままで、どちらも使い続けたいです。",
            "SSDをクローンして新しく組んだPCに入れました。認証されていません。元のPCは母が使っています。2台とも使えますか?",
            "I put my retail key on a second computer, and Windows is not activated there. The first one is in use. Can I use both?",
            "Windows 11 isn't activated, 0xC004C008. It is the same key as on my desktop. I need both to work.",
            "把旧电脑的硬盘克隆到新装的电脑上，没激活。旧电脑给儿子用着。两台都想用，怎么办？",
            "SSDをクローンして新しいPCに入れたら認証されていません。旧PCは母にあげて今も使っています。",
            "I put my retail key on a new PC, and it is not activated. The old one went to my brother, who still uses it.",
        ] {
            assert_eq!(happened(text), Some("second-pc"), "{text}");
        }
    }

    #[test]
    fn one_that_goes_along_or_is_another_matter() {
        for text in [
            "SSDを新しいPCに移したら認証されていません。2台とも使いたいわけではありません。",
            "マザーボードを交換したら認証されていません。キーを2台で使えますか?",
            "I put my retail key on a second computer, and Windows is not activated. Both PCs have Pro. Can I transfer it?",
            "I put my SSD into another PC and Windows is not activated. Can I use both drives?",
            "把旧电脑的硬盘装到新电脑上，没激活。两个硬盘都想用，怎么办？",
            "SSDを新しいPCに移したら認証されていません。キーボードとマウスは両方使えます。",
            "SSDを新しいPCに移したら認証されていません。旧PCは初期化して弟が使っています。",
            "I put my SSD into a new PC, and it is not activated. My brother still uses Windows 10.",
            "PCが2台あって、どちらも認証されていません。両方とも使いたいです。",
        ] {
            assert_ne!(happened(text), Some("second-pc"), "{text}");
        }
    }
}
