//! A whole PC that its maker exchanged instead of repairing it: `修理に出したら交換品が届いた`, `Microsoft swapped
//! it for another one`. It is a repair, and the PC that came has a licence of its own.

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::Hit;
use crate::clues::hit::joined::is_part;
use crate::clues::index::Token;
use crate::clues::mood::{Mood, mood};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, found, has_one, starts_with_one};

/// How it is told that the PC itself was exchanged.
const JAPANESE: &str = "\
    本体交換|本体ごと交換|本体を交換|本体まるごと交換|本体丸ごと交換|本体の交換|本体が交換|まるごと交換|丸ごと交換|製品交換|\
    pcごと交換|別の個体|違う個体|交換用のsurface|交換用のノート|交換用のpc|交換用の本体|交換用のパソコン|\
    本体が新品|新品になって戻|新品になって返|新品になって届|新品で戻って|新品で返って|新しい本体|新品の本体|別の本体|新品交換|新品と交換|新品に交換|良品交換|良品と交換|機体交換";
const ENGLISH: &str = "\
    replaced the whole laptop|replaced the whole unit|replaced the whole pc|replaced the whole machine|replaced the whole thing|\
    replaced the entire laptop|replaced the entire unit|replaced the entire pc|replaced the laptop|replaced my laptop|\
    replaced my surface|exchanged the laptop|exchanged my laptop|exchanged my surface|exchanged the whole|\
    swapped my surface for|swapped my laptop for|swapped the laptop for|swapped the whole unit|swapped the whole laptop|\
    a replacement laptop|a replacement surface|a replacement pc|a replacement tablet|a refurbished laptop|\
    a new laptop in exchange|a new pc in exchange|sent me a new laptop|sent me a new surface|\
    whole laptop was replaced|whole laptop was swapped|laptop was exchanged|surface was exchanged|laptop was swapped|\
    surface was swapped|laptop got swapped|surface got swapped|\
    with a new serial number|with a different serial number|has a new serial number|has a different serial number";
const CHINESE: &str = "\
    换新机|换了新机|换了台新机|换了一台新机|整机更换|换了整机|换整机|换了一台整机|换了台整机|整机换新|换了一台新的|换了台新的|\
    换了台新|换了一台新|换回来一台|换了另一台|给我换了一台|给我换了台|换了一台翻新机|换了台翻新机|寄回来的是另一台|寄回来另一台|换货寄来|换货寄回|直接换了一台|直接换了台|换给我一台";

/// An exchange that does not name what came: a part may be meant, where one is told of.
const JAPANESE_UNNAMED: &str =
    "交換品が届|交換品が送|交換品が来|交換品になって|交換品で返|交換品が返|交換品が戻";
const ENGLISH_UNNAMED: &str = "\
    exchanged it for a|swapped it for a|swapped for a|replaced it with another one|replaced it with a different one|\
    sent me another one|gave me another one|sent another one|sent back another one|sent back a different one|\
    sent a different one|sent me a different one|a replacement unit|a replacement device|a replacement machine|\
    a refurbished unit|a refurbished one|a different unit|a new unit|a new one in exchange|sent me a new one instead|\
    gave me a new one instead|replaced the unit|exchanged the unit|swapped the unit|replaced the whole unit|whole unit was replaced|\
    whole unit was swapped|unit was exchanged|unit was replaced|sent me a replacement|sent us a replacement|\
    sent a replacement|gave me a replacement";

/// Who exchanges a PC, or why.
const JAPANESE_REPAIR: &str =
    "修理|保証|メーカー|サポート|初期不良|マイクロソフト|microsoft|修理センター";
const ENGLISH_REPAIR: &str = "\
    repair|warranty|rma|manufacturer|support|microsoft|couldn't fix|could not fix|sent it in|sent it back|defective|faulty|\
    broken|dead on arrival|exchange";
const CHINESE_REPAIR: &str = "售后|保修|返厂|送修|官方|官换|厂家|厂商|微软|客服|三包|质保|维修";

/// What tells that somebody else gave another PC, or lent one.
const OTHERWISE: &str = "\
    代替機|代替え機|貸出|会社から|職場から|loaner|employer|at work|my company|work laptop|my school|公司给|单位给|备用机|\
    battery|charger|monitor|phone|电池|显示器|屏幕|键盘|电源|手机|adapter|keyboard|screen|買い替え|買い換え|bought a|i bought|自己换|自己买";

impl Answering<'_> {
    /// The exchange of the whole PC, where nothing deeper happened to it than `event` and no licence
    /// of its own was `bought` for it, which would be the owner's to move. Of one that is activated
    /// nobody has to answer for anything.
    pub(super) fn exchange(
        &self,
        event: Option<&Answer>,
        bought: Option<&Answer>,
    ) -> Option<Answer> {
        let is_bought = bought.is_some_and(|bought| bought.name != "no");
        let is_shallow = event.is_none_or(|event| {
            event.is_planned
                || matches!(event.name, "reinstall" | "nothing")
                || event.name == "other-pc" && self.is_of_the_pc_alone(event)
        });
        (is_shallow && !is_bought && self.is_refused()).then(|| self.exchanged())?
    }

    /// Whether what tells of another PC names nothing that went into it.
    fn is_of_the_pc_alone(&self, event: &Answer) -> bool {
        let mut hits = self.hits.iter();
        let is_pc = |word: &Word| matches!(word, Word::PcSwap | Word::NewPc | Word::Replace);
        hits.any(|hit| hit.range == event.range && hit.row.words.iter().all(is_pc))
    }

    /// Where it is told that the maker exchanged the whole PC.
    fn exchanged(&self) -> Option<Answer> {
        let mut sentences = self.story.sentences.iter().enumerate();
        sentences.find_map(|(place, sentence)| {
            let (start, end) = self.exchanged_in(place, sentence)?;
            let near = self.story.near(place, 1, 1);
            let has = |words: &str| {
                near.iter()
                    .any(|own| has_one(self.story.text(&own.range), words))
            };
            let by_brand = near.iter().any(|own| {
                let words = self.story.words(own);
                own.language != Language::Zh && words.iter().any(|word| word.word == Word::Brand)
            });
            // `別の個体` of a brand may be one that was bought.
            let told = self.story.between(start, end);
            let is_exchange = has_one(told, "交換|新品");
            let is_repair = match sentence.language {
                Language::Ja => has(JAPANESE_REPAIR) || by_brand && is_exchange,
                Language::En => has(ENGLISH_REPAIR) || by_brand,
                Language::Zh => has(CHINESE_REPAIR),
            };
            let is_own = self
                .story
                .is_own_word(sentence, &(start..start), self.all_pcs);
            let is_told =
                is_repair && is_own && !has_one(self.story.text(&sentence.range), OTHERWISE);
            is_told.then_some(Answer {
                question: Question::Happened,
                name: "maker-board",
                range: start..end,
                is_planned: false,
            })
        })
    }

    /// Whether what came in exchange is a part, which a row takes for another PC.
    pub(super) fn is_exchanged_part(&self, hit: &Hit) -> bool {
        let start = hit.range.start;
        self.is_unnamed(start) && (self.has_part_near(hit.sentence) || self.is_of_another(start))
    }

    fn is_unnamed(&self, start: usize) -> bool {
        const UNNAMED: &str = "交換品";
        self.story.between(start, start + UNNAMED.len()) == UNNAMED
    }

    /// `部品の交換品`: of a part that no word of ours names.
    fn is_of_another(&self, start: usize) -> bool {
        const PCS: &str = "pcの|パソコンの|ノートの|本体の|surfaceの";
        let head = self.story.between(start.saturating_sub(24), start);
        self.is_unnamed(start) && head.ends_with('の') && !ends_with_one(head, PCS)
    }

    /// Whether a part is told of here or just before: that is what may have come.
    fn has_part_near(&self, place: usize) -> bool {
        self.story.near(place, 1, 0).iter().any(|own| {
            let mut words = self.story.words(own).iter();
            words.any(|word| is_part(word.word))
        })
    }

    /// Where a sentence tells that a PC was exchanged, and has been.
    fn exchanged_in(&self, place: usize, sentence: &Sentence) -> Option<(usize, usize)> {
        let text = self.story.text(&sentence.range);
        let (named, unnamed) = match sentence.language {
            Language::Ja => (JAPANESE, JAPANESE_UNNAMED),
            Language::En => (ENGLISH, ENGLISH_UNNAMED),
            Language::Zh => (CHINESE, ""),
        };
        let has_part = self.has_part_near(place);
        let found = first(text, named)
            .or_else(|| first(text, unnamed).filter(|_| !has_part))
            .map(|(at, length)| (sentence.range.start + at, length));
        let (start, length) = found?;
        let head = self.story.between(sentence.range.start, start).trim_end();
        let by_owner = head == "i" || head.ends_with(" i") || head.ends_with(" i've");
        let verb = Token {
            word: Word::PcSwap,
            form: Form::Open,
            language: sentence.language,
            start,
            end: start + length,
        };
        let is_done = !sentence.is_question
            && !by_owner
            && !self.is_of_another(start)
            && mood(self.story, sentence, &verb, true) == Mood::Done;
        is_done.then_some((start, start + length))
    }
}

/// The first of these words in a text, the longest of those that begin there.
fn first(text: &str, words: &str) -> Option<(usize, usize)> {
    let found = found(text, words).filter_map(|(at, word)| {
        let rest = text.get(at + word.len()..)?;
        // `sent me a replacement battery`: a thing is named behind it.
        let is_bare = !word.ends_with("replacement") || !names_more(rest);
        is_bare.then_some((at, word.len()))
    });
    found.min_by_key(|(at, length)| (*at, usize::MAX - length))
}

/// Whether a word that names a thing follows: only a clause ends, or goes on, otherwise.
fn names_more(rest: &str) -> bool {
    const ON: &str = "and |but |which |that |under |because |from |after |yesterday|today|last |this |it |with |as |on |now";
    let rest = rest.trim_start();
    rest.starts_with(|next: char| next.is_alphabetic()) && !starts_with_one(rest, ON)
}

#[cfg(test)]
mod tests {
    use crate::clues::told;
    use crate::judge::Question;

    fn happened(text: &str) -> Option<&'static str> {
        told(text, Question::Happened)
    }

    #[test]
    fn a_pc_that_its_maker_exchanged_is_a_repair() {
        for text in [
            "レッツノートを修理に出したら交換品が届きました。Windows 11が認証されていません。",
            "富士通のノートが故障して、保証で本体交換になりました。Windows 11が認証されていません。",
            "サーフェスが新品交換になったのですが、Windows 11が認証されていません。",
            "微软换货寄来的Surface，Windows 11未激活。",
            "My Surface was swapped by Microsoft for another unit under warranty. Windows 11 is not activated.",
            "HP couldn't repair my laptop so they sent me a replacement. Windows isn't activated.",
            "Dell replaced the whole laptop under warranty. Windows 11 is not activated.",
            "联想笔记本送修，售后直接给我换了一台整机，Windows 11没激活。",
        ] {
            assert_eq!(happened(text), Some("maker-board"), "{text}");
        }
    }

    #[test]
    fn what_the_owner_bought_what_is_lent_and_a_part_are_none() {
        for text in [
            "修理に出しているあいだ代替機が届きました。Windows 11が認証されていません。",
            "SSDを修理に出したら交換品が届きました。Windows 11が認証されていません。",
            "修理に出したら部品の交換品が届き、自分で付けました。Windows 11が認証されていません。",
            "メルカリでThinkPadの別の個体を買いました。Windows 11が認証されていません。",
            "保証で本体交換になりますか?Windows 11が認証されていません。",
            "Dell sent me a replacement battery under warranty. Windows 11 is not activated.",
            "The SSD was faulty. They sent me a replacement. Windows 11 is not activated.",
            "Dell can replace the whole laptop. Windows 11 is not activated.",
            "我换了台新的笔记本，Windows 11没激活。",
        ] {
            assert_ne!(happened(text), Some("maker-board"), "{text}");
        }
    }
}
