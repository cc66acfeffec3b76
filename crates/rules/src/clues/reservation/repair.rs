//! Whether a board was replaced by the maker of the PC, or a shop that stands for it, as a repair.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::story::clause::clause_of;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

impl Answering<'_> {
    /// Whether the maker or a shop replaced the board, as a repair.
    pub(in crate::clues) fn is_repair(&self, hit: &Hit) -> bool {
        let place = hit.sentence;
        if self.is_by_a_shop(hit) || self.is_of_a_board_maker(hit) {
            return false;
        }
        if self.is_done_by_others(hit) || self.is_from_maker(hit) {
            return true;
        }
        if self.is_at_maker(hit)
            || self.is_sent_in(place)
            || self.is_reported(place)
            || hit.mood != Mood::Done && self.is_announced(place)
            || hit.mood != Mood::Done && self.is_estimated(place)
        {
            return true;
        }
        let near = self.story.near(place, 2, 2);
        let by_repair = near.iter().any(|sentence| {
            // Another part was repaired, or it is only planned and told elsewhere.
            let is_own = self
                .story
                .sentences
                .get(place)
                .is_some_and(|own| own.range == sentence.range);
            let of_part =
                self.story.has(sentence, Word::OtherPart) && !self.story.has(sentence, Word::Board);
            // `修理に出します。マザーボード交換になりますと言われました`: that repair.
            let is_of_repair = || self.story.between(hit.range.end, hit.range.end + 6) == "にな";
            if !is_own && (of_part || hit.mood != Mood::Done && !is_of_repair()) {
                return false;
            }
            self.story.words(sentence).iter().any(|word| {
                word.word == Word::Repair
                    && (self.all_pcs || !self.story.is_of_other(sentence, word.start))
            })
        });
        // `换了块主板,硬盘我自己拆的`: what is told behind it is of another part.
        let by_owner = self.story.sentences.get(place).is_some_and(|sentence| {
            let words = self.story.words(sentence);
            let clause = clause_of(words, hit.range.start, hit.range.end);
            words.iter().any(|word| {
                word.word == Word::Myself
                    && (sentence.language != Language::Zh
                        || word.start < hit.range.end
                        || clause.contains(word))
            })
        });
        by_repair && !by_owner
    }

    /// `メーカーで基板を交換`.
    fn is_at_maker(&self, hit: &Hit) -> bool {
        const PLACES: &str = "\
            メーカーで|メーカーが|メーカーに|サポートで|サポートが|センターで|センターが|センターに";
        let head = self
            .story
            .between(hit.range.start.saturating_sub(30), hit.range.start);
        let head = head.trim_end_matches('基');
        ends_with_one(head, PLACES)
    }

    /// `got a new mainboard from HP`, in English.
    fn is_from_maker(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        sentence.language == Language::En
            && hit.mood == Mood::Done
            && self.story.words(sentence).iter().any(|word| {
                word.word == Word::Brand
                    && word.start >= hit.range.end
                    && matches!(self.story.between(hit.range.end, word.start), " from " | " by ")
                    // `from Dell's spare parts page`, `from HP parts`.
                    && !self.story.between(word.end, word.end + 8).contains("part")
                    && self.story.between(word.end, word.end + 2) != "'s"
            })
            && !is_the_writers(self.story.between(sentence.range.start, hit.range.start))
            && !self.story.has(sentence, Word::Myself)
    }

    /// `メーカーに送って基板交換、戻ってきて`.
    fn is_sent_in(&self, place: usize) -> bool {
        const BACK: &str = "\
            戻ってき|帰ってき|返ってき|返送され|上がってき|返却され";
        self.story.sentences.get(place).is_some_and(|sentence| {
            let text = self.story.text(&sentence.range);
            // `惠普收走了,换了主板寄回来`.
            let is_back_from = sentence.language == Language::Zh
                && has_one(text, "寄回来|寄回给|送回来|发回来|返回来")
                && self.story.has(sentence, Word::Brand);
            is_back_from || has_one(text, "に送|に預け|に出し|に持って|へ送") && has_one(text, BACK)
        })
    }

    /// `「基板の交換で概算48,000円です」と言われ`.
    fn is_estimated(&self, place: usize) -> bool {
        self.story.sentences.get(place).is_some_and(|sentence| {
            let text = self.story.text(&sentence.range);
            // A quote alone may be for parts.
            let is_by_repairer =
                || self.story.is_ready_made || self.story.has(sentence, Word::Repair);
            has_one(text, "見積|概算|診断|报价|检测")
                || has_one(text, "quoted|quote |estimate|diagnos") && is_by_repairer()
                || text.contains("円") && has_one(text, "言われ|とのこと")
        })
    }

    /// `処置:基板交換`: a line of a report on a repair.
    fn is_reported(&self, place: usize) -> bool {
        const LABELS: [&str; 7] = [
            "処置",
            "修理内容",
            "作業内容",
            "対応内容",
            "交換部品",
            "维修内容",
            "处理结果",
        ];
        let text = self.story.sentence_text(place).trim_start();
        LABELS.iter().any(|label| {
            text.strip_prefix(label)
                .is_some_and(|rest| rest.trim_start().starts_with(':'))
        })
    }

    /// `HP says the system board has to be replaced`, `メーカーからのメール`: who announces it makes the PC.
    fn is_announced(&self, place: usize) -> bool {
        const BEHIND: &str = "\
            から|より|の診断|のサポート| says| said| emailed| wrote| told| support| is sending|客服|'s mail|\
            's email|发邮件|来电";
        const MAKERS: &str = "メーカーから|メーカーより|メーカーの診断|サポートから|サポートセンターから|センターから";
        self.story.near(place, 1, 0).iter().any(|sentence| {
            has_one(self.story.text(&sentence.range), MAKERS)
                || self.story.words(sentence).iter().any(|word| {
                    let behind = self.story.between(word.end, word.end + 18);
                    word.word == Word::Brand
                        && (starts_with_one(behind, BEHIND)
                            || self
                                .story
                                .between(word.start.saturating_sub(12), word.start)
                                .ends_with("mail from "))
                })
        })
    }

    /// `交換していただきました`: done by somebody who is called no friend.
    fn is_done_by_others(&self, hit: &Hit) -> bool {
        const GIVEN: &str = "\
            していただ|して頂|してもら|してもろ|してくれ|ていただ|て頂|てもら|てもろ|てくれ";
        const FRIENDS: &str = "\
            友人|友達|知人|知り合い|兄|弟|父|息子|夫|旦那|同僚|先輩";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let behind = self.story.between(hit.range.end, hit.range.end + 15);
        let text = self.story.between(sentence.range.start, hit.range.end);
        starts_with_one(behind, GIVEN) && !has_one(text, FRIENDS)
    }
}

/// Whether the words before a board tell that the writer got it: `I ordered a new board from HP`.
fn is_the_writers(head: &str) -> bool {
    const BUYS: &str = "bought|ordered|purchased|buy|installed|fitted";
    let is_writer = head.trim_start().starts_with("i ") || head.contains(" i ");
    is_writer || has_one(head, BUYS)
}
