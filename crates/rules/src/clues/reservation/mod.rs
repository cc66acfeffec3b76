//! What keeps a row that fired from being an answer.

mod advice;
mod builder;
mod bundled;
mod counter;
mod destination;
mod donor;
mod followed;
mod graduate;
mod guest;
mod handover;
mod lack;
mod next_pc;
mod offer;
mod old_release;
mod past_cause;
mod read_off;
mod repair;
mod repairer;
mod successor;
mod to_build;
mod transfer;
mod two_makers;
mod unsure;
mod untouched;
mod used;

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::hit::sale::{is_sold, names_pc};
use crate::clues::mood::Mood;
use crate::clues::word::{Language, Word};
use crate::judge::Question;

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

    /// Whether a fact that is no event holds.
    pub(in crate::clues) fn holds(&self, hit: &Hit) -> bool {
        match hit.row.question {
            Question::Maker => self.is_the_pc(hit),
            Question::Managed => match hit.row.answer {
                "yes" => {
                    hit.mood != Mood::Denied
                        && !self.is_it(hit)
                        && !self.is_compared(hit)
                        && !self.is_of_left_school(hit)
                        && !self.is_of_traded_key(hit)
                }
                // `What if I leave the company?`
                "was"
                    if self.is_what_if(hit)
                        || self.is_given_back(hit)
                        || self.is_talked_of(hit) =>
                {
                    false
                }
                _ => !(hit.mood == Mood::Asked && self.is_supposed(hit)),
            },
            Question::Edition => {
                !matches!(hit.mood, Mood::Denied | Mood::Planned | Mood::Asked)
                    && !self.is_asked_outright(hit)
                    && !self.is_wondered_behind(hit)
                    && !self.is_picked_again(hit)
                    && !self.is_unsure(hit)
                    && !self.is_only_before(hit)
                    && !self.is_of_model(hit)
            }
            Question::KeySource | Question::Sticker => {
                let has_old = self.is_of_old_release(hit);
                (matches!(hit.mood, Mood::Done) || self.is_bought_then(hit))
                    && !has_old
                    && !self.is_of_hardware(hit)
                    && !self.is_for_sale(hit)
                    && !self.is_weighed(hit)
                    && !self.is_any_box(hit)
                    && !self.is_theirs(hit)
                    && !self.is_advised(hit)
                    && !self.is_wondered(hit)
                    && !self.is_asked_outright(hit)
                    && !self.is_of_software(hit)
                    && !self.is_any_card(hit)
                    && !self.is_advised_in_chinese(hit)
                    && !self.is_without_box(hit)
                    && !self.is_none_bought(hit)
            }
            _ => matches!(hit.mood, Mood::Done),
        }
    }

    /// `重装成家庭版后能激活吗`: not done yet.
    fn is_wondered_behind(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let behind = self.story.between(hit.range.end, sentence.range.end);
        let behind = ["之后", "以后", "的话", "后"]
            .iter()
            .find_map(|then| behind.strip_prefix(then))
            .unwrap_or(behind);
        sentence.is_question
            && sentence.language == Language::Zh
            && ["能", "会", "还能", "还会", "可以", "行不行"]
                .iter()
                .any(|asks| behind.starts_with(asks))
    }

    /// `淘宝买的批量授权密钥`: a key of that kind that somebody sells makes no company's PC.
    fn is_of_traded_key(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        matches!(own, "批量授权" | "大量授权") && self.story.has_anywhere(Word::Market)
    }

    /// `the same model as my work laptop`.
    fn is_compared(&self, hit: &Hit) -> bool {
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

    /// Whether it is only supposed, in Japanese, directly behind.
    fn is_what_if(&self, hit: &Hit) -> bool {
        let behind = self.story.between(hit.range.end, hit.range.end + 18);
        // `会社のPCだったら情シスに聞く`.
        let own = self.story.text(&hit.range);
        if own.ends_with("だった") && behind.starts_with('ら') {
            return true;
        }
        [
            "したら",
            "すれば",
            "すると、",
            "した場合",
            "する予定",
            "しても",
        ]
        .iter()
        .any(|form| behind.starts_with(form))
    }

    /// `If they let me keep it`.
    fn is_supposed(&self, hit: &Hit) -> bool {
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| {
                self.story
                    .words(sentence)
                    .iter()
                    .any(|word| word.word == Word::If && word.end <= hit.range.start)
            })
    }

    /// Whether `is it` stands directly before, in Chinese.
    fn is_it(&self, hit: &Hit) -> bool {
        let start = hit.range.start;
        let before = self.story.between(start.saturating_sub(12), start);
        before.ends_with("是不是") || before.ends_with("是否")
    }

    /// `Do I have the wrong edition?`
    pub(in crate::clues) fn is_asked_outright(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        let text = self.story.text(&sentence.range);
        if ["の違い", "どう違", "difference between", "区别", "差别"]
            .iter()
            .any(|word| text.contains(word))
        {
            return true;
        }
        sentence.is_question
            && [
                "do i", "did i", "have i", "is it", "is this", "is that", "is what", "could it",
                "does it",
            ]
            .iter()
            .any(|start| head.trim_start().starts_with(start))
    }

    /// Whether a card at hand may be any, where the story names no package and no key.
    fn is_any_card(&self, hit: &Hit) -> bool {
        let language = self
            .story
            .sentences
            .get(hit.sentence)
            .map(|own| own.language);
        let own = self.story.text(&hit.range);
        let is_plain = match language {
            Some(Language::Ja) => own.contains("カード"),
            Some(Language::En) => !own.contains("box") && !own.contains(" no "),
            // There, a card is also what is paid with.
            _ => false,
        };
        if hit.row.words != [Word::Card, Word::Has] {
            return false;
        }
        !is_plain
            || !self
                .story
                .has_any(&[Word::Dsp, Word::Boxed, Word::Retail, Word::Key])
    }

    /// `the same 980 Pro as before`: the name of a disk or a PC.
    fn is_of_model(&self, hit: &Hit) -> bool {
        let start = hit.range.start;
        let head = self.story.between(start.saturating_sub(9), start);
        let head = head.trim_end();
        let number = head.bytes().rev().take_while(u8::is_ascii_digit).count();
        number > 2 || head.ends_with("surface")
    }

    /// Whether an edition is called another one that the sentence named before as the own:
    /// `It had Pro, so I picked Pro again`.
    fn is_picked_again(&self, hit: &Hit) -> bool {
        const NAMES: [&[&str]; 2] = [&["home", "ホーム", "家庭", "家用"], &["pro", "专业"]];
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let names = |text: &str| NAMES.map(|names| names.iter().any(|name| text.contains(name)));
        let own = names(self.story.text(&hit.range));
        let before = names(self.story.between(sentence.range.start, hit.range.start));
        hit.row.answer == "other" && own[0] != own[1] && before == own
    }

    /// Whether a key, card or mail may be that of Office or other software: the story tells of
    /// some, and the sentence does not name Windows.
    pub(in crate::clues) fn is_of_software(&self, hit: &Hit) -> bool {
        const WINDOWS: [&str; 5] = ["windows", "win1", "win7", "系统", "ウィンドウズ"];
        let is_of_key = matches!(hit.row.answer, "key" | "box" | "online" | "marketplace");
        let text = self.story.sentence_text(hit.sentence);
        is_of_key
            && self.story.is_of_office
            && !self.names_edition_alone(hit)
            && !WINDOWS.iter().any(|name| text.contains(name))
            && !self.names_release(hit.sentence)
    }

    /// `会計ソフトのために… ライセンスはProのキーです`: an edition of Windows, in Japanese, and no
    /// software beside it.
    fn names_edition_alone(&self, hit: &Hit) -> bool {
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            own.language == Language::Ja
                && self.story.has(own, Word::EditionName)
                && !self.story.has_anywhere(Word::Office)
                && !self.story.has(own, Word::Software)
        })
    }

    /// Whether a release is named in this sentence.
    fn names_release(&self, place: usize) -> bool {
        let first = self
            .mentions
            .partition_point(|mention| mention.sentence < place);
        self.mentions
            .get(first)
            .is_some_and(|mention| mention.sentence == place)
    }

    /// `Is it OEM or retail?`
    pub(in crate::clues) fn is_wondered(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let text = self
            .story
            .between(hit.range.start.saturating_sub(12), hit.range.end + 18);
        sentence.is_question
            && [
                " or ",
                "それとも",
                "還是",
                "还是",
                "どっち",
                "どちら",
                "or retail",
                "ですか",
                "なの",
            ]
            .iter()
            .any(|word| text.contains(word))
    }

    /// Whether what was bought is a PC or a part.
    pub(in crate::clues) fn is_of_hardware(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if !hit.row.words.contains(&Word::Market) {
            return false;
        }
        // `selling my laptop on eBay, do I remove the key?`
        if is_sold(self.story.between(sentence.range.start, hit.range.start)) {
            return true;
        }
        // `Bought the PC on eBay, and its key does not work`.
        let words = self.story.words(sentence);
        let is_thing = |word: Word| {
            matches!(
                word,
                Word::Pc | Word::NewPc | Word::Board | Word::Disk | Word::Cpu | Word::OtherPart
            )
        };
        let market = words
            .iter()
            .find(|word| word.word == Word::Market && word.start >= hit.range.start);
        let bought = market.and_then(|market| {
            let is_before = |word: &&crate::clues::index::Token| {
                word.word == Word::Buy && word.end <= market.start && market.start - word.end < 60
            };
            Some((words.iter().rfind(is_before)?, market))
        });
        let of_thing = bought.is_some_and(|(buy, market)| {
            let between = || {
                words
                    .iter()
                    .filter(|word| word.start >= buy.end && word.end <= market.start)
            };
            between().any(|word| is_thing(word.word))
                && !between().any(|word| matches!(word.word, Word::Key | Word::Comma | Word::Turn))
        });
        // `on my laptop that I bought on eBay`.
        let is_behind_pc = bought.is_some_and(|(buy, _)| {
            let head = self
                .story
                .between(sentence.range.start, buy.start)
                .trim_end();
            let head = ["i've", "i have", "i had", "i", "we"]
                .iter()
                .find_map(|who| head.strip_suffix(who).filter(|rest| rest.ends_with(' ')))
                .unwrap_or(head)
                .trim_end();
            let head = ["that", "which", ","]
                .iter()
                .find_map(|that| head.strip_suffix(that))
                .unwrap_or(head);
            names_pc(head.trim_end().rsplit(' ').next().unwrap_or_default())
        });
        is_behind_pc
            || of_thing
            || self.story.words(sentence).iter().any(|word| {
                word.start >= hit.range.start
                    && word.end <= hit.range.end
                    && matches!(
                        word.word,
                        Word::Pc | Word::NewPc | Word::Board | Word::Disk | Word::Cpu
                    )
            })
    }
}
