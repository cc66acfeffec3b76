//! A company that is named, and is not that of the PC.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::Word;

impl Answering<'_> {
    /// Whether a company is named only to say that the PC is not its.
    pub(in crate::clues) fn is_no_company(&self, hit: &Hit) -> bool {
        let (start, end) = (hit.range.start, hit.range.end);
        let behind = self.story.between(end, end + 15);
        let before = self
            .story
            .between(start.saturating_sub(12), start)
            .trim_end();
        // Is it one?
        if self.is_it(hit) {
            return false;
        }
        "ではな|じゃな|でもな|では無|ではあり|じゃあり"
            .split('|')
            .any(|word| behind.starts_with(word))
            || "not a|not my|isn't a|isnt a|not an|never a|不是|并不是"
                .split('|')
                .any(|word| before.ends_with(word))
    }

    /// `淘宝买的批量授权密钥`: a key of that kind that somebody sells makes no company's PC.
    pub(super) fn is_of_traded_key(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        matches!(own, "批量授权" | "大量授权") && self.story.has_anywhere(Word::Market)
    }

    /// `the same model as my work laptop`.
    pub(super) fn is_compared(&self, hit: &Hit) -> bool {
        const BEFORE: [&str; 6] = ["same as ", "model as ", "like ", "unlike ", "和", "跟"];
        const BEHIND: [&str; 6] = ["と同じ", "と同型", "とは別", "とは違", "一样", "同款"];
        let (start, end) = (hit.range.start, hit.range.end);
        let head = self.story.between(start.saturating_sub(18), start);
        let head = head
            .trim_end_matches("my ")
            .trim_end_matches("the ")
            .trim_end_matches('我');
        let behind = self.story.between(end, end + 12);
        let is_same = BEHIND.iter().any(|word| behind.starts_with(word));
        let is_led = BEFORE.iter().any(|word| head.ends_with(word));
        // `和公司电脑` alone is an `and`.
        is_same || is_led && head.is_ascii()
    }
}
