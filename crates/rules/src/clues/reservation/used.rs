//! What is called used and is not the PC that is asked about.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::hit::joined::is_part;
use crate::clues::hit::sale::{is_sold, names_pc};
use crate::clues::story::clause::clause_of;
use crate::clues::word::Word;
use crate::one_of::{has_one, starts_with_one};

/// What a refurbished PC is called.
const REFURBISHED: &str = "整備|refurb|翻新|官翻";

/// How graphics cards are called.
const CARDS: [&str; 6] = ["rtx", "gtx", "radeon", "geforce", "rx5", "rx6"];

/// How a part is named of which the next words say that it is a used one.
const PIECES: [&str; 8] = [
    "部品は",
    "部品が",
    "部品も",
    "パーツは",
    "基板は",
    "ボードは",
    "マザーは",
    "マザボは",
];

/// How a PC comes to its owner, in English.
const GOT: &str = " got | won | found ";

/// With which words a PC is given away, in Japanese.
const GIVES: &str = "に渡|に譲る|に譲って|にあげ|に送って";

/// `中古の3070`, `used 3060 Ti`, `朋友给的激活工具`: a card by its number, or what is no PC.
fn is_piece_behind(own: &str, behind: &str) -> bool {
    const THINGS: &str = "工具|激活|码|密钥|序号|key|u盘|镜像|iso|安装|链接|教程|建议|脚本|软件|盘|卡|显卡|内存|硬盘";
    const COUNTS: &str = "一个|一款|个|那个|这个|一张|一块|一根|旧";
    let next = behind.trim_start_matches(['の', ' ', '的']);
    let digits = next.bytes().take_while(u8::is_ascii_digit).count();
    let is_card = (3..=4).contains(&digits) && has_one(own, "中古|used|二手");
    let next = COUNTS
        .split('|')
        .find_map(|count| next.strip_prefix(count))
        .unwrap_or(next);
    let next = next.trim_start_matches(['"', '「', ' ']);
    is_card || own.ends_with("给的") && starts_with_one(next, THINGS)
}

impl Answering<'_> {
    /// `the newer Optiplex (2nd hand)`.
    fn is_in_brackets_of_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        let name = head
            .strip_suffix('(')
            .map(|head| sentence.range.start + head.trim_end().len());
        name.is_some_and(|end| {
            let mut words = self.story.words(sentence).iter();
            words.any(|word| matches!(word.word, Word::Pc | Word::Brand) && word.end == end)
        })
    }

    /// Whether a row that tells of a used PC tells of a used part, of a PC that was given away,
    /// or of one that came back from a repair.
    pub(in crate::clues) fn is_no_used_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if hit.row.answer != "used" {
            return false;
        }
        let words = self.story.words(sentence);
        let clause = clause_of(words, hit.range.start, hit.range.end);
        let has = |of: &dyn Fn(Word) -> bool| clause.iter().any(|word| of(word.word));
        let sentence_has = |of: &dyn Fn(Word) -> bool| words.iter().any(|word| of(word.word));
        // A used board is no used PC.
        let is_swap = |word| matches!(word, Word::BoardSwap | Word::CpuSwap | Word::DiskSwap);
        let is_hardware = |word| is_part(word) && !matches!(word, Word::Bios | Word::Tpm);
        let is_of_part = (has(&|word| word == Word::Key)
            || sentence_has(&|word| is_hardware(word) || is_swap(word)))
            && !has(&|word| matches!(word, Word::Pc | Word::NewPc | Word::Brand))
            && !self.is_in_brackets_of_pc(hit)
            && !names_pc(self.story.text(&hit.range));
        let own = self.story.text(&hit.range);
        // `中古のRTX 3060`.
        let is_of_card = own.starts_with("中古")
            && CARDS.iter().any(|card| {
                self.story
                    .between(hit.range.end, hit.range.end + 12)
                    .trim_start_matches(['の', ' '])
                    .starts_with(card)
            });
        let is_of_piece_behind =
            is_piece_behind(own, self.story.between(hit.range.end, hit.range.end + 30));
        // `部品は中古とのことです`.
        let is_of_piece = own.starts_with("中古")
            && PIECES.iter().any(|piece| {
                self.story
                    .between(sentence.range.start, hit.range.start)
                    .ends_with(piece)
            });
        // A refurbished one that came back from a repair was not bought used.
        let is_sent_back = sentence_has(&|word| word == Word::Repair)
            && !sentence_has(&|word| word == Word::Buy)
            && has_one(own, REFURBISHED);
        // `直してもらったPC`: what was received is the work.
        let is_of_work = starts_with_one(own, "もらった|貰った|くれた")
            && self
                .story
                .between(sentence.range.start, hit.range.start)
                .ends_with(['て', 'で']);
        // `会社からノートをもらった`: that is the company's.
        let is_of_org = !hit.row.words.contains(&Word::Discarded)
            && (has_one(own, "もら|貰|いただ")
                // `a work machine they handed me`.
                || own.contains("handed") && !own.contains("down"))
            && has(&|word| matches!(word, Word::Org | Word::Company));
        let behind = self.story.between(hit.range.end, hit.range.end + 45);
        let is_given_away = behind
            .split(['、', '。'])
            .next()
            .is_some_and(|own| has_one(own, GIVES));
        // `PCを人に譲っても大丈夫ですか`, and not `譲ってもらった`.
        let is_handed_on = own.ends_with("譲っても") && !behind.starts_with(['ら', 'い', 'ろ']);
        // `もらったノートパソコン用のケース`.
        let is_of_case = starts_with_one(behind, "ケース|バッグ|スタンド|用の");
        // `used the recovery USB stick Dell sent`: a verb.
        let is_verb = starts_with_one(own, "used the |used a |used my |used an |used their ");
        // `selling my old laptop on eBay`, and one on eBay beside the own PC; `my laptop that I
        // bought on eBay` is the own one.
        let is_for_sale = hit.row.words.contains(&Word::OffMarket)
            && own.contains(" on ")
            && !clause.iter().any(|word| word.word == Word::Buy)
            && !has_one(own, GOT)
            && (is_sold(self.story.between(sentence.range.start, hit.range.start))
                || self.story.names_own_pc());
        // `I just saw it on eBay`: only `my laptop` and its like name a PC.
        let is_of_nothing = hit.row.words.contains(&Word::Own) && !names_pc(own);
        is_of_part
            || is_of_card
            || is_of_piece
            || is_of_piece_behind
            || self.is_asked_target(hit)
            || is_of_nothing
            || is_of_case
            || is_for_sale
            || is_verb
            || is_sent_back
            || is_given_away
            || is_handed_on
            || is_of_org
            || is_of_work
    }
}
