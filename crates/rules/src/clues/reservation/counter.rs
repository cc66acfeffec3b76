//! What customer and shop say to each other over the counter, in Chinese.

use crate::clues::answers::{Answer, Answering};
use crate::clues::story::lines::lines;
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// How a shop asks or says that a Windows was bought with a PC.
const WITH_IT: &str = "加购|一起买|加买|加选|选购|另买|买|选|要";

/// What was bought or not.
const SYSTEMS: &str = "操作系统|作业系统|系统|windows|正版";

/// With which words a customer says that it was not.
const NO: &str = "没|好像没|应该没|就没";

/// What sounds like it.
const NO_ANSWER: &str = "没注意|没印象|没问题|没听";

impl Answering<'_> {
    /// That no Windows was bought with the PC: the shop asks, and the customer says no.
    pub(in crate::clues) fn denied_at_counter(&self) -> Option<Answer> {
        if self.story.others.is_empty() {
            return None;
        }
        let has = |words: &str, text: &str| has_one(text, words);
        let mut asked = None;
        for (range, line) in lines(&self.story.normal.text) {
            if line.trim().is_empty() {
                continue;
            }
            let said = line.split_once(':').map_or(line, |(_, said)| said);
            let is_of_shop = self.story.is_in_line_of_other(range.start);
            if is_of_shop {
                let asks = said.contains('?') || has("吗|有没有|是否", said);
                let is_of_system = has(WITH_IT, said) && has(SYSTEMS, said);
                asked = (asks && is_of_system).then_some(range);
            } else if let Some(question) = asked.take()
                && starts_with_one(said.trim_start(), NO)
                && !has_one(said, NO_ANSWER)
            {
                return Some(Answer {
                    question: Question::Bought,
                    name: "no",
                    range: question,
                    is_planned: false,
                });
            }
        }
        None
    }
}
