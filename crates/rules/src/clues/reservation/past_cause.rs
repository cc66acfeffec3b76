//! What was done long ago, and whether it may be the cause of what the story is about.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::index::Token;
use crate::clues::mood::Mood;
use crate::clues::state::asked::is_experience;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// What a time before an event may belong to instead: when the PC was got.
const GOT: &str = "製|モデル|発売|組んだ|組み|買っ|買い|購入|入手|款|产|组装|装机|装的|攒|买|入手|built|bought|from|since";

impl Answering<'_> {
    /// Whether what was done long ago is no cause: Windows went on then, or another part was
    /// changed since.
    pub(in crate::clues) fn is_over_with(&self, hit: &Hit) -> bool {
        let is_newer = |part: &Hit| {
            part.row.answer == "none"
                && part.mood == Mood::Done
                && part.range.start > hit.range.end
                && !self.is_long_ago(part)
        };
        self.is_long_ago(hit)
            && (self.went_on_then(hit)
                || self.of(Question::Plan).any(is_newer)
                || self.is_lost_lately(hit))
    }

    /// `The board was swapped in 2020. Last night it lost its activation`: the loss is told of these
    /// days, and nothing says that it goes back to what was done then.
    fn is_lost_lately(&self, hit: &Hit) -> bool {
        const LATELY: &str = "\
            last night|yesterday|today|tonight|this morning|this week|last week|this weekend|just now|\
            a few days ago|昨日|きのう|今日|今朝|昨夜|昨晩|今週|先週|さっき|先ほど|数日前|昨天|今天|今早|昨晚|\
            前天|这周|本周|上周|这两天|前几天|刚才|刚刚|礼拜";
        const SINCE: &str = "again|再び|またもや|また外れ|また認証|又掉|又未|又没|又失|since then|それ以来|以来|あれから|ずっと|从那以后|之后就|以后就|后就一直|一直";
        const LOSSES: [Word; 4] = [
            Word::StateNo,
            Word::Fails,
            Word::Watermark,
            Word::ActivateWindows,
        ];
        let story = self.story;
        let mut is_lately_before = false;
        story.sentences.iter().skip(hit.sentence).any(|sentence| {
            let start = sentence.range.start.max(hit.range.end);
            let text = story.between(start, sentence.range.end);
            let is_lately = has_one(text, LATELY);
            let is_lost = || {
                let words = story.words(sentence);
                let mut words = words.iter().filter(|word| word.start >= start);
                let is_sudden = words.clone().any(|word| word.word == Word::Sudden);
                (is_lately || is_lately_before || is_sudden)
                    && words.any(|word| LOSSES.contains(&word.word))
                    && !has_one(text, SINCE)
            };
            let is_lost = is_lost();
            is_lately_before = is_lately;
            is_lost
        })
    }

    /// `2019年に基板を替えたときは電話で通った`: what is told of that time is that it went well.
    fn went_on_then(&self, hit: &Hit) -> bool {
        const THEN: &str = "\
            ときは|時は|際は|ときも|時も|当時は| that time| back then| at the time|那次|当时|那时|的时候";
        const WELL: &str = "\
            通っ|通り|大丈夫|問題な|問題あり|平気|無事|すんなり|できた|できまし|fine|no problem|no trouble|no issue|\
            went through|worked|reactivated|没事|没问题|正常|通过|激活了|启用了";
        const AT_ONCE: &str = "\
            一発で通|一発で認証|すんなり通|activated fine|reactivated fine|fine ever since|been fine|was fine|\
            一直好好的|一直正常|一直没问题|認証ok|認証も通|問題なし|問題なかった|問題ありませんでした|大丈夫だった|大丈夫でした|平気だった|no problem|\
            no trouble|没事|没问题";
        let near = self.story.between(hit.range.end, hit.range.end + 90);
        let next = self.story.between(hit.range.end, hit.range.end + 42);
        if has_one(next, AT_ONCE) {
            return true;
        }
        THEN.split('|')
            .filter_map(|then| near.split_once(then))
            .any(|(_, told)| has_one(told, WELL))
    }

    /// Whether it was done long before what the story is about.
    pub(in crate::clues) fn is_long_ago(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let words = self.story.words(sentence);
        // `bought two years ago, worked until I reinstalled it last week`.
        let is_newer_behind = |at: usize| {
            const NEWER: &str = "\
                last week|yesterday|today|this week|this morning|last night|now|till |until |\
                this month|last month|recently|\
                先週|今週|今月|先月|最近|昨日|今日|今回|今朝|先日|この前|こないだ|昨夜|\
                上周|这周|本周|上个月|这个月|最近|昨天|今天|这次|前天|前几天|这回";
            let between = self.story.between(at, hit.range.end);
            has_one(between, NEWER)
        };
        let once = words.iter().any(|word| {
            word.word == Word::Once
                && word.start < hit.range.end
                && !is_newer_behind(word.end)
                && !self.is_of_purchase(sentence, word, hit)
        });
        // `I swapped it six months ago`.
        let once = once
            || sentence.language == Language::En
                && words.iter().any(|word| {
                    word.word == Word::Once
                        && word.start >= hit.range.end
                        && word.start - hit.range.end < 24
                        && !self
                            .story
                            .between(hit.range.end, word.start)
                            .contains([',', '(', ';'])
                });
        let text = self.story.between(sentence.range.start, hit.range.end);
        let year = ["年に", "年换", "年时", "年の"].iter().any(|word| {
            text.find(word).is_some_and(|at| {
                text.get(..at)
                    .is_some_and(|head| head.ends_with(|digit: char| digit.is_ascii_digit()))
                    && text.get(at..).is_some_and(|own| !has_one(own, GOT))
                    && !is_newer_behind(sentence.range.start + at)
            })
        });
        let year = year
            || dated(text, sentence.language)
                .is_some_and(|at| !is_newer_behind(sentence.range.start + at));
        let in_year = text.find(" in 20").is_some_and(|at| {
            !is_newer_behind(sentence.range.start + at)
                && !text.get(..at).is_some_and(is_got_in_english)
        }) || text.trim_start().starts_with("in 20")
            || self
                .story
                .between(hit.range.end, hit.range.end + 6)
                .starts_with(" in 20");
        // `I've already moved it to another board once in 2019`.
        let is_dated = {
            let behind = self.story.between(hit.range.end, hit.range.end + 14);
            sentence.language == Language::En
                && (behind.starts_with(" once in 20")
                    || behind.starts_with(" back in 20")
                    || behind.starts_with(" already in 20"))
        };
        // `I once had it happen`.
        let is_experience = sentence.language == Language::Ja
            && is_experience(self.story.between(hit.range.end, sentence.range.end));
        once || year || in_year || is_dated || is_experience
    }

    /// `去年買ったPCの基板を替えた`, `I built it two years ago and swapped the board`: the time is when the
    /// PC was got.
    fn is_of_purchase(&self, sentence: &Sentence, time: &Token, hit: &Hit) -> bool {
        if sentence.language == Language::En {
            let head = self.story.between(sentence.range.start, time.start);
            return time.end <= hit.range.start && is_got_in_english(head);
        }
        has_one(self.story.between(time.end, hit.range.start), GOT)
    }
}

/// Whether the clause at the end of this text tells that a PC was got.
fn is_got_in_english(head: &str) -> bool {
    let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
    let clause = format!("{clause} ");
    has_one(&clause, "built |bought |purchased |built it |bought it ")
}

/// Where in this text, which ends with an event, an old year stands that is the event's: at the
/// beginning of its line in English, anywhere before it elsewhere, and of nothing else.
fn dated(text: &str, language: Language) -> Option<usize> {
    let line = text.rfind('\n').map_or(0, |at| at + 1);
    let own = text.get(line..)?;
    let mut digits = own.rmatch_indices(|ch: char| ch.is_ascii_digit());
    let (at, end) = digits.find_map(|(at, _)| Some((at, old_year(own, at, language)?)))?;
    let behind = own.get(end..)?;
    (!has_one(behind, GOT)).then_some(line + at)
}

/// The end of the year that begins here, where that is old whenever this is read.
fn old_year(text: &str, at: usize, language: Language) -> Option<usize> {
    const NEWEST: u16 = 2024;
    let head = text.get(..at)?;
    let rest = text.get(at..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number: u16 = rest.get(..digits)?.parse().ok()?;
    let behind = rest.get(digits..)?;
    let is_first = head.trim_matches([' ', '-', '*', '・', '(']).is_empty()
        || head.trim_end().ends_with([',', ':', ';', '→']);
    let is_whole = !head.ends_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '-' || ch == '.');
    let is_marked = match (digits, language) {
        (4, Language::En) => is_first && behind.starts_with([':', ' ', ',', '-', ')']),
        (4, _) => {
            behind.starts_with('年')
                || is_first && !behind.starts_with(|next: char| next.is_ascii_alphanumeric())
        }
        // `20年主板坏了`: of a year only where a line begins.
        (2, Language::Ja | Language::Zh) => is_first && behind.starts_with('年'),
        _ => false,
    };
    let year = if digits == 2 { number + 2000 } else { number };
    let is_span = starts_with_one(
        behind,
        "\
            年前|年間|年以|年使|年も|年ほど|年くらい|年多|年来|年了",
    );
    (is_whole && is_marked && !is_span && (2009..=NEWEST).contains(&year)).then_some(at + digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_dates_what_stands_behind_it() {
        let is_dated = |text, language| dated(text, language).is_some();
        assert!(is_dated("2019年 マザー死亡、b450に交換", Language::Ja));
        assert!(is_dated("20年主板坏了换了一块", Language::Zh));
        assert!(is_dated("主板是2021年换的", Language::Zh));
        assert!(is_dated("2018: motherboard died, replaced", Language::En));
        assert!(is_dated("2020/03 マザー交換", Language::Ja));
        assert!(!is_dated("2019年に組んだpcのマザーを交換", Language::Ja));
        assert!(!is_dated("10年使ったマザーを交換", Language::Ja));
        assert!(!is_dated(
            "2019 motherboard from a 2021 dell replaced",
            Language::Zh
        ));
        assert!(!is_dated("2019年组装的电脑换主板", Language::Zh));
        assert!(!is_dated("用了10年主板坏了换了一块", Language::Zh));
    }
}
