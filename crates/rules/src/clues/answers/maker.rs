//! Whether a maker, a shop or a former owner is told of the PC, and not of a part of it.

use super::Answering;
use super::named::is_not_this_pc;

use crate::clues::hit::Hit;
use crate::clues::hit::joined::is_part;
use crate::clues::mood::Mood;
use crate::clues::one_of::has_one;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;

impl Answering<'_> {
    /// Whether what names a maker names this PC, and no printer, board or screen.
    pub(in crate::clues) fn is_the_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let words = self.story.words(sentence);
        let next = words.iter().find(|word| word.start >= hit.range.end);
        let of_part = next.is_some_and(|next| {
            let gap = self.story.between(hit.range.end, next.start);
            // The disk of a PC: only makers of parts sell one with their name on it.
            if hit.row.words == [Word::Brand]
                && matches!(gap, "の" | "'s " | "的")
                && matches!(next.word, Word::Board | Word::Disk | Word::Bios)
            {
                return false;
            }
            let close = matches!(
                gap,
                "" | " " | "の" | "'s " | "的" | "で買った" | "で買った "
            );
            let is_keyboard = || {
                let own = self.story.between(next.start, next.end);
                next.word == Word::Swallow && ["キーボード", "keyboard"].contains(&own)
            };
            // `my own board`: who builds a PC picks its parts.
            let is_of_own = hit.row.answer == "own" && matches!(next.word, Word::Board | Word::Cpu);
            close
                && !is_of_own
                && (is_keyboard()
                    || matches!(
                        next.word,
                        Word::Board
                            | Word::Cpu
                            | Word::Disk
                            | Word::BoardSwap
                            | Word::CpuSwap
                            | Word::DiskSwap
                            | Word::OtherPart
                            | Word::Driver
                            | Word::Aspect
                            | Word::Key
                            | Word::Bios
                    ))
        });
        let denied = words.iter().any(|word| {
            word.word == Word::Not
                && word.end <= hit.range.start
                && hit.range.start - word.end < 14
                && sentence.language != Language::Ja
                && !words.iter().any(|comma| {
                    comma.word == Word::Comma
                        && comma.start >= word.end
                        && comma.end <= hit.range.start
                })
        });
        let is_plain = match hit.row.answer {
            // `the KMS host is a server VM`.
            "vm" => {
                (!matches!(hit.mood, Mood::Planned | Mood::Denied)
                    || sentence.language != Language::En)
                    && !self.is_of_company_server(hit)
                    && !self.is_given_up_guest(hit)
            }
            _ => {
                !matches!(hit.mood, Mood::Denied)
                    || sentence.language == Language::En
                    || self.is_out_of_order(hit)
                    || self.is_made_by(hit, sentence)
            }
        };
        // `no virtual machine, but a real one`, in Japanese.
        let behind = self.story.between(hit.range.end, hit.range.end + 15);
        let denied = denied
            || ["ではな", "じゃな", "でもな", "では無"]
                .iter()
                .any(|not| behind.starts_with(not));
        // `a prebuilt from Scan`: by whom is said, and not known to us.
        let is_from_somebody = hit.row.words == [Word::MakerPc]
            && self.story.text(&hit.range).contains("built")
            && self
                .story
                .between(hit.range.end, hit.range.end + 24)
                .contains(" from ");
        !of_part
            && !is_from_somebody
            && !self.is_built_by_a_shop(hit)
            && !self.is_where_a_part_was_bought(hit)
            && !self.is_where_a_brand_was_bought(hit)
            && !self.is_only_a_place(hit)
            && !is_not_this_pc(self.story, sentence, hit)
            && !denied
            && is_plain
            && !self.is_no_used_pc(hit)
            && !(hit.row.answer == "maker" && self.is_asked_target(hit))
            && !self.is_new_home(hit)
            && !self.is_to_come(hit)
            && !self.is_yet_to_be_built(hit)
            && !self.is_only_like_one(hit)
    }

    /// `第7世代i5の富士通で11には上げられません`: what is denied is the upgrade.
    fn is_made_by(&self, hit: &Hit, sentence: &Sentence) -> bool {
        const OTHERS: [&str; 9] = [
            "では",
            "でも",
            "で買",
            "で購入",
            "で注文",
            "で売",
            "で頼",
            "で修理",
            "で直",
        ];
        let behind = self.story.between(hit.range.end, hit.range.end + 12);
        hit.row.words == [Word::Brand]
            && sentence.language == Language::Ja
            && behind.starts_with('で')
            && !OTHERS.iter().any(|other| behind.starts_with(other))
    }

    /// `自作のような黒いケース`, `looks like a home build`: nobody knows.
    fn is_only_like_one(&self, hit: &Hit) -> bool {
        const BEHIND: [&str; 6] = ["のような", "のように", "みたい", "っぽ", "らしき", "風の"];
        const BEFORE: &str = "\
            looks |looks like |looks like a |look like a |seems |seems to be a |might be a |\
            could be a |probably a |像是|好像是|看起来像|看着像|像";
        let own = self.story.text(&hit.range);
        let tail = self
            .story
            .between(hit.range.start, hit.range.end + 18)
            .strip_prefix(own.trim_end_matches('の'))
            .unwrap_or_default();
        let head = self
            .story
            .between(hit.range.start.saturating_sub(24), hit.range.start);
        hit.row.answer == "own"
            && (BEHIND.iter().any(|like| tail.starts_with(like))
                || BEFORE.split('|').any(|like| head.ends_with(like)))
    }

    /// `dynabookが起動しなくなり`: what is denied is that the PC works.
    fn is_out_of_order(&self, hit: &Hit) -> bool {
        const WORKS: &str =
            "起動|立ち上が|立上が|電源|動か|映ら|つか|付か|充電|認識|動作|認証|アクティブ";
        let behind = self.story.between(hit.range.end, hit.range.end + 60);
        let end = behind.find(['、', '。', '(']).unwrap_or(behind.len());
        let own = behind.get(..end).unwrap_or_default();
        hit.row.words == [Word::Brand] && own.starts_with(['が', 'の', 'は']) && has_one(own, WORKS)
    }

    /// `Our little shop in town built this computer`: not the owner.
    fn is_built_by_a_shop(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if hit.row.answer == "own" && sentence.language == Language::Zh {
            const OTHERS: [&str; 18] = [
                "店",
                "电脑城",
                "商家",
                "老板",
                "师傅",
                "京东",
                "淘宝",
                "找人",
                "请人",
                "让",
                "帮我",
                "给我",
                "朋友",
                "同学",
                "同事",
                "客户",
                "给",
                "替",
            ];
            let own = self.story.text(&hit.range);
            let head = self.story.between(sentence.range.start, hit.range.start);
            let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
            return ["了台", "了一台"].iter().any(|one| own.contains(one))
                && OTHERS.iter().any(|other| clause.contains(other));
        }
        if hit.row.answer != "own" || sentence.language != Language::En {
            return false;
        }
        let head = self.story.between(sentence.range.start, hit.range.start);
        let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
        [" shop ", " store ", " retailer "]
            .iter()
            .any(|shop| clause.contains(shop))
            && ![" i ", " we "].iter().any(|own| clause.contains(own))
    }

    /// Whether a shop or maker is named only as that from which a part or a key was bought:
    /// `ツクモで1TBのSSDを買って`, `bought an SSD from Scan`.
    fn is_where_a_part_was_bought(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if hit.row.answer == "own" {
            return false;
        }
        let words = self.story.words(sentence);
        let is_of_part = |start: usize, end: usize| {
            let own = || {
                words
                    .iter()
                    .filter(|word| word.start >= start && word.end <= end)
            };
            own().any(|word| {
                is_part(word.word)
                    || matches!(
                        word.word,
                        Word::DiskSwap | Word::BoardSwap | Word::CpuSwap | Word::Key | Word::Dsp
                    )
            }) && !own().any(|word| {
                matches!(
                    word.word,
                    Word::Pc | Word::NewPc | Word::Turn | Word::Comma | Word::OwnBuild
                )
            })
        };
        let (start, end) = (hit.range.start, hit.range.end);
        let is_buy = |word: &&crate::clues::index::Token| word.word == Word::Buy;
        match sentence.language {
            Language::Ja | Language::Zh => {
                let behind = self.story.between(end, end + 12);
                (sentence.language == Language::Zh || behind.starts_with(['で', 'の', 'か']))
                    && words
                        .iter()
                        .filter(is_buy)
                        .find(|buy| buy.start >= end && buy.start - end < 60)
                        .is_some_and(|buy| is_of_part(end, buy.start))
            }
            Language::En => {
                let head = self.story.between(sentence.range.start, start);
                [" from ", " at ", " off "]
                    .iter()
                    .any(|at| head.ends_with(at))
                    && words
                        .iter()
                        .rfind(|word| is_buy(word) && word.end <= start && start - word.end < 60)
                        .is_some_and(|buy| is_of_part(buy.end, start))
            }
        }
    }

    /// `灿坤买的acer`: a chain of shops sells what others make, in Chinese.
    fn is_where_a_brand_was_bought(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let own = self.story.text(&hit.range);
        hit.row.answer == "shop"
            && sentence.language == Language::Zh
            && !own.contains(['组', '配', '装', '攒'])
            && self.story.words(sentence).iter().any(|word| {
                let gap = self.story.between(hit.range.end, word.start);
                word.word == Word::Brand
                    && word.start >= hit.range.end
                    && gap.len() <= 24
                    && gap.contains('买')
                    && !gap.contains([',', '、', ';'])
            })
    }

    /// Whether a shop is named only as a place: `took it to the computer shop`.
    fn is_only_a_place(&self, hit: &Hit) -> bool {
        const PLACES: &str = "\
            local shop|local computer shop|computer shop|local pc shop|pc shop|local store|\
            パソコンショップ|在电脑城";
        const MADE: &str = "built|build|made|assembled|put together|组|装|配|買っ|購入|組";
        let own = self.story.text(&hit.range);
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let text = self.story.text(&sentence.range);
        PLACES.split('|').any(|place| place == own)
            && !self.story.has(sentence, Word::Buy)
            && !has_one(text, MADE)
    }

    /// Whether what is named is a server of a company: `the KMS host is a VM`.
    fn is_of_company_server(&self, hit: &Hit) -> bool {
        const SERVERS: [&str; 4] = ["kms host", "kms server", "kmsサーバ", "kmsホスト"];
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        SERVERS.iter().any(|server| head.contains(server))
    }

    /// `VMに入れたかったけどやめた`: none was made.
    fn is_given_up_guest(&self, hit: &Hit) -> bool {
        let mut guests = self
            .in_sentence(hit.sentence)
            .filter(|other| other.row.answer == "vm" && other.row.question == Question::Happened);
        guests.any(|guest| guest.mood == Mood::Denied)
    }

    /// Whether the PC is one that is yet to be bought or built.
    fn is_to_come(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let bought = || {
            self.story.words(sentence).iter().any(|word| {
                word.word == Word::Buy
                    && word.form != crate::clues::word::Form::Done
                    && word.end <= hit.range.start
                    && hit.range.start - word.end < 24
            })
        };
        let is_new = || {
            self.story.words(sentence).iter().any(|word| {
                matches!(word.word, Word::Buy | Word::NewPc | Word::PcSwap)
                    || "買|换|购"
                        .split('|')
                        .any(|own| self.story.between(word.start, word.end).starts_with(own))
            })
        };
        matches!(hit.mood, Mood::Planned)
            && (sentence.language == Language::En || hit.row.answer == "vm" || is_new())
            && hit.row.answer != "own"
            && (sentence.language != Language::En || bought())
    }
}
