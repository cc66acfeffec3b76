//! What somebody is told to do, in Chinese, and has not done.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What behind a link says that it is what helps.
const TO_DO: &str = "就行|就好|即可|就能|才能|试试|就可以";

impl Answering<'_> {
    /// Whether a key is only what somebody is told to buy, in Chinese: `买个码呗`, `去买码`.
    pub(in crate::clues) fn is_advised_in_chinese(&self, hit: &Hit) -> bool {
        const PAST: &str = "\
            了|过|的|来|到|当年|当初|当时|之前|以前|年|上次|上周|上个月|昨|前几天|前阵|那时|时候|曾|月|花|共|块钱买";
        const MERELY: &str = "得了|就行了|行了|算了|好了|完了|完事了|拉倒|不就|省事";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let of_key = matches!(hit.row.answer, "key" | "store" | "marketplace" | "online");
        if sentence.language != Language::Zh || !of_key {
            return false;
        }
        let head = self.story.between(sentence.range.start, hit.range.start);
        let own = head
            .rsplit([',', '。', ';', '、'])
            .next()
            .unwrap_or_default();
        let from = hit.range.start - own.len();
        let behind = self.story.between(hit.range.end, sentence.range.end);
        let rest = behind
            .split([',', '。', ';', '、', '?', '!'])
            .next()
            .unwrap_or_default();
        let clause = self.story.between(from, hit.range.end + rest.len()).trim();
        let is_urged =
            clause.ends_with(['呗', '吧']) && !ends_with_one(clause, "的吧|了吧|过吧|来吧");
        // `买哪家的密钥靠谱`.
        let is_looked_for = has_one(
            clause,
            "\
                哪家|哪里|哪儿|哪个|求推荐|推荐买|去哪|谁家|怎么买|哪种",
        );
        // `零售版没买过`.
        let is_never = starts_with_one(behind, "没买|没有买|没用过|从没|都没买|没花钱买");
        if is_urged || is_looked_for || is_never {
            return true;
        }
        let merely = ends_with_one(clause, MERELY);
        hit.row.words == [Word::Buy, Word::Key] && (merely || !has_one(clause, PAST))
    }

    /// Whether a link to the account is only what helps, in Chinese: `绑定账号就行`.
    pub(in crate::clues) fn is_to_be_linked(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let behind = self.story.between(hit.range.end, sentence.range.end);
        let clause = behind.split([',', '。', ';']).next().unwrap_or_default();
        sentence.language == Language::Zh
            && hit.row.words == [Word::Account, Word::Linked]
            && has_one(clause, TO_DO)
    }
}
