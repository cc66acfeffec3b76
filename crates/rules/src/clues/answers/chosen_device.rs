//! The device that was chosen in the troubleshooter: its list is that of an account, so what came
//! back by it was linked to that account before.

use std::ops::Range;

use crate::clues::story::Story;
use crate::one_of::{find_one, found, has_one};

/// What Windows calls the choice.
const CHOICES: &str = "\
    最近更改了此设备上的硬件|最近更换了此设备上的硬件|最近变更了此装置上的硬体|最近变更此装置的硬体|最近已变更此装置上的硬体|\
    最近更改过此设备上的硬件|changed hardware on this device recently|changed the hardware on this device recently|\
    このデバイス上のハードウェアを最近変更しました|デバイス上のハードウェアを最近変更";

/// What says that it helped, near behind it.
const HELPED: &str = "\
    搞定|解决|激活成功|激活了|启用了|就好了|弄好了|恢复了|成功了|\
    that fixed it|fixed it|that worked|did the trick|sorted it|solved it|and it activated|was activated again|got it back|it worked|\
    で解決|で直り|で直っ|で通り|で通っ|で復活|選んだら認証され|選んだら直|選んだら通|選んで認証でき|選んで直|選んで解決|で認証が戻|で認証され|で認証でき";

/// What says that it did not, or may.
const NOT: &str = "\
    没|不|无法|失败|想|打算|如果|能|会|吗|?|n't|not |never|nothing|would|could|should|if |fail|\
    なかっ|ません|ない|たら良|たい|失敗|だめ|ダメ|駄目|ですか|でしょうか|ますか";

/// How far behind the choice is told what came of it, in bytes.
const REACH: usize = 60;

/// Where a story tells that the choice brought the activation back.
pub(in crate::clues) fn chosen(story: &Story<'_>, all_pcs: bool) -> Option<Range<usize>> {
    story.sentences.iter().find_map(|sentence| {
        let text = story.text(&sentence.range);
        let Range { start: at, end } = find_one(text, CHOICES)?;
        let start = sentence.range.start;
        // The next sentence may say it: `I chose "…". That fixed it.`
        let behind = story.between(start + end, start + end + REACH);
        let (to, helped) = found(behind, HELPED).min_by_key(|(to, _)| *to)?;
        let (gap, rest) = behind.split_at_checked(to + helped.len())?;
        let rest = rest.split([',', '、', '。', '.', ';']).next()?;
        let is_real = !has_one(gap, NOT) && !has_one(rest, NOT);
        let said = start + at..start + end;
        (is_real && story.is_own_word(sentence, &said, all_pcs)).then_some(said)
    })
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn linked(text: &str) -> Option<&'static str> {
        clues::told(text, Question::LinkedBefore)
    }

    #[test]
    fn what_came_back_by_it_was_linked() {
        for text in [
            "前年换主板后Win11没激活，在疑难解答里点“我最近更改了此设备上的硬件”，选了老名字就好了。现在已激活，想换CPU。",
            "After a new board I chose \"I changed hardware on this device recently\" and that fixed it. Windows 11 is activated. Now I want a new CPU.",
            "基板を替えたときは「このデバイス上のハードウェアを最近変更しました」で解決しました。今は認証されています。次はCPUを替えます。",
        ] {
            assert_eq!(linked(text), Some("yes"), "{text}");
        }
    }

    #[test]
    fn what_failed_or_is_only_advised_tells_nothing() {
        for text in [
            "换主板后Win11没激活，点“我最近更改了此设备上的硬件”也没搞定。",
            "I changed the board. \"I changed hardware on this device recently\" didn't fix it. Windows is not activated.",
            "「このデバイス上のハードウェアを最近変更しました」で解決しますか? 基板を替えたら認証されていません。",
        ] {
            assert_eq!(linked(text), None, "{text}");
        }
    }
}
