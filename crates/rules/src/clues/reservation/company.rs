//! A company that is named, and is not that of the PC.

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::{ends_with_one, find_one, has_one, starts_with_one};

/// How somebody tells that nobody else has a say in the PC.
const PRIVATE: &str = "\
    my own pc|my own computer|my own laptop|my own machine|home pc|home computer|self-employed|self employed|work alone|\
    work for myself|retired|pensioner|don't have one|dont have one|don't even have a job|have no job|never worked for|\
    bought it myself|bought this myself|only user|only one who uses|nobody else|自己的电脑|自己的本|自己的笔记本|自己的笔电|自己的台式|\
    自己买的|自己家|家里的|家用电脑|退休|没上班|没有工作|没公司|没有公司|一个人用|待业|自由职业";

impl Answering<'_> {
    /// Whether a company is named only to say that the PC is not its.
    pub(in crate::clues) fn is_no_company(&self, hit: &Hit) -> bool {
        let (start, end) = (hit.range.start, hit.range.end);
        let behind = self.story.between(end, end + 15);
        let before = self
            .story
            .between(start.saturating_sub(12), start)
            .trim_end();
        // Is it one? Or what is denied is the kind of the licence: `ボリュームライセンスではなく`.
        let own = self.story.text(&hit.range);
        if self.is_it(hit) || has_one(own, "ボリューム|kms|volume|批量|大量授权") {
            return false;
        }
        // `大学に管理されていたことは一度もない`.
        let was_never =
            hit.mood == Mood::Denied && self.story.between(end, end + 18).contains("たことは");
        was_never
            || "ではな|じゃな|でもな|では無|ではあり|じゃあり"
                .split('|')
                .any(|word| behind.starts_with(word))
            || "not a|not my|isn't a|isnt a|not an|never a|不是|并不是"
                .split('|')
                .any(|word| before.ends_with(word))
    }

    /// `会社の管理だのドメインだのは入ってない`: that nobody manages the PC, in Japanese.
    pub(in crate::clues) fn denies_management(&self) -> Option<Answer> {
        const OF: &str =
            "会社の管理|会社のかんり|学校の管理|大学の管理|組織の管理|職場の管理|法人の管理";
        const NOT: &str = "ない|無い|なし|無し|ません|なく";
        self.story.sentences.iter().find_map(|sentence| {
            let own = find_one(self.story.text(&sentence.range), OF)?;
            let range = sentence.range.start + own.start..sentence.range.start + own.end;
            let behind = self
                .story
                .between(range.end, (range.end + 54).min(sentence.range.end));
            let clause = behind.split(['。', ')', '\n']).next()?;
            // `会社の管理者に頼んでも直りません`: there is one.
            let is_told = has_one(clause, NOT)
                && !clause.starts_with(['者', '人', '部', '職', '室'])
                && !sentence.is_question
                && self.story.is_own_word(sentence, &range, self.all_pcs);
            is_told.then_some(Answer {
                question: Question::Managed,
                name: "no",
                range,
                is_planned: false,
            })
        })
    }

    /// Where only Windows says that somebody manages the PC, which it says of many a private one,
    /// and its owner tells that it is such: `managed by your organization, and I'm retired`.
    pub(in crate::clues) fn is_only_on_screen(&self) -> Option<&Hit> {
        let theirs = [
            Word::Company,
            Word::WorkKey,
            Word::Campus,
            Word::Formerly,
            Word::Left,
            Word::Lent,
            Word::Given,
            Word::Used,
            Word::UsedThing,
            Word::OffMarket,
            Word::Refurb,
        ];
        let text = self.story.normal.text.as_str();
        if !has_one(text, PRIVATE) || self.story.has_any(&theirs) {
            return None;
        }
        self.of(Question::Managed).find(|hit| {
            let is_screen = has_one(self.story.text(&hit.range), "managed by|组织管理");
            hit.row.words == [Word::Managed] && is_screen
        })
    }

    /// `Some settings are managed by your organization`: Windows says so on many a PC that is nobody
    /// else's, where a policy was set.
    pub(super) fn is_of_some_settings(&self, hit: &Hit) -> bool {
        const SOME: &str = "some settings are|some of these settings are|settings are managed|一部の設定は|某些设置由|部分设置由|有些设置由|某些设定由|部分设定由";
        hit.row.words == [Word::Managed] && has_one(self.story.sentence_text(hit.sentence), SOME)
    }

    /// `淘宝买的批量授权密钥`: a key of that kind that somebody sells makes no company's PC.
    pub(super) fn is_of_traded_key(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        matches!(own, "批量授权" | "大量授权") && self.story.has_anywhere(Word::Market)
    }

    /// `the same model as my work laptop`.
    pub(super) fn is_compared(&self, hit: &Hit) -> bool {
        const BEFORE: &str = "same as |model as |like |unlike |和|跟";
        const BEHIND: &str = "と同じ|と同型|とは別|とは違|一样|同款";
        let (start, end) = (hit.range.start, hit.range.end);
        let head = self.story.between(start.saturating_sub(18), start);
        let head = head
            .trim_end_matches("my ")
            .trim_end_matches("the ")
            .trim_end_matches('我');
        let behind = self.story.between(end, end + 12);
        let is_same = starts_with_one(behind, BEHIND);
        let is_led = ends_with_one(head, BEFORE);
        // `和公司电脑` alone is an `and`.
        is_same || is_led && head.is_ascii()
    }
}
