//! What somebody never got, or gives back.

use super::answers::Answering;
use super::hit::Hit;
use super::word::{Language, Word};

impl Answering<'_> {
    /// `公司电脑离职要交回去`: who left has it no longer, or soon not.
    pub(super) fn is_given_back(&self, hit: &Hit) -> bool {
        let behind = self
            .story
            .sentences
            .get(hit.sentence)
            .map(|sentence| self.story.between(hit.range.start, sentence.range.end));
        hit.row.words.first() == Some(&Word::Left)
            && [
                "交回",
                "归还",
                "还回去",
                "还给",
                "要还",
                "上交",
                "收走",
                "收回",
            ]
            .iter()
            .any(|back| behind.is_some_and(|text| text.contains(back)))
    }

    /// `也没给我们什么序号或盒子`, in Chinese.
    pub(super) fn is_without_box(&self, hit: &Hit) -> bool {
        const KEPT: &str = "没扔|没丢|没拆|没坏|没用过|没动";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        let clause = head
            .rsplit([',', '、', ';', '。'])
            .next()
            .unwrap_or_default();
        sentence.language == Language::Zh
            && hit.row.words.contains(&Word::Card)
            && [
                "没给",
                "没有",
                "没附",
                "没带",
                "没拿到",
                "没见",
                "不带",
                "没看到",
                "没收到",
                "没留",
            ]
            .iter()
            .any(|not| clause.contains(not))
            && !KEPT.split('|').any(|kept| clause.contains(kept))
    }
}
