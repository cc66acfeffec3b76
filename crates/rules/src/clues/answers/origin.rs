//! How Windows came to the PC: bought, or as a free upgrade.

use super::{Answer, Answering, answer};

use crate::clues::hit::Hit;
use crate::clues::hit::sale::is_app;
use crate::clues::mood::{Mood, mood};
use crate::clues::quote::is_priced;
use crate::clues::story::Story;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};
use crate::vocabulary::Windows;

impl Answering<'_> {
    pub(in crate::clues) fn bought(&self) -> Option<Answer> {
        let has_none = self.has_bought_none();
        self.of(Question::Bought)
            .filter(|hit| !(has_none && matches!(hit.row.answer, "key" | "store")))
            .filter(|hit| !self.is_asked_outright(hit) && !self.is_of_software(hit))
            .filter(|hit| !self.is_advised_in_chinese(hit) && !self.is_none_bought(hit))
            .filter(|hit| {
                let is_done = matches!(hit.mood, Mood::Done) || self.is_bought_then(hit);
                match hit.row.answer {
                    "no" if hit.row.words == [Word::NotBought] => is_done && !self.is_if(hit),
                    "no" => is_done && self.is_free_upgrade(hit),
                    "up" => {
                        is_done
                            && !is_priced(self.story, hit.sentence)
                            && (self.has_beside(hit, Word::Buy) || !self.is_wondered(hit))
                            && !self.is_tried(hit)
                            && !self.is_weighed(hit)
                            && !self.is_of_old_release(hit)
                    }
                    "in" => is_done && !self.is_wished(hit),
                    "store" => {
                        let behind = self.story.between(hit.range.end, hit.range.end + 30);
                        is_done
                            && !is_priced(self.story, hit.sentence)
                            && !self.is_of_old_release(hit)
                            && !is_app(behind)
                            && !self.is_weighed(hit)
                    }
                    _ => {
                        is_done
                            && !self.is_of_old_release(hit)
                            && !self.is_of_hardware(hit)
                            && !self.is_wondered(hit)
                            && !self.is_of_pc(hit)
                            && !self.is_for_sale(hit)
                            && !self.is_sought(hit)
                            && !self.is_weighed(hit)
                            && !self.is_any_box(hit)
                            && !self.is_given_at_work(hit)
                            && !self.is_theirs(hit)
                            && !self.is_advised(hit)
                            && !self.is_read_off(hit)
                    }
                }
            })
            .min_by_key(|hit| (self.is_before_free_upgrade(hit), hit.rank))
            .map(|hit| answer(hit, hit.row.answer, false))
            .or_else(|| self.denied_at_counter())
            .or_else(|| self.never_bought())
            .or_else(|| self.key_of_own_build())
    }

    /// `没加购系统的话`: only if; `没买系统盘`: no licence.
    fn is_if(&self, hit: &Hit) -> bool {
        let behind = self.story.between(hit.range.end, hit.range.end + 12);
        starts_with_one(behind, "的话|吗|盘|u盘")
    }

    /// Whether the box of a story, in Chinese, is that of the release from which it was upgraded
    /// for nothing: the upgrade is then how 10 came.
    fn is_before_free_upgrade(&self, hit: &Hit) -> bool {
        let is_chinese = self
            .story
            .sentences
            .get(hit.sentence)
            .is_some_and(|own| own.language == Language::Zh);
        let of_key = hit
            .row
            .words
            .iter()
            .any(|word| matches!(word, Word::Boxed | Word::Dsp | Word::Retail | Word::Key));
        let names_new = || {
            self.mentions.iter().any(|mention| {
                !mention.windows.is_before_ten()
                    && !mention.is_to
                    && mention.range.start.abs_diff(hit.range.start) < 36
            })
        };
        is_chinese
            && hit.row.answer == "key"
            && of_key
            && !names_new()
            && self
                .mentions
                .iter()
                .any(|mention| mention.windows.is_before_ten())
            && self.has_free_upgrade()
    }

    /// Whether the story tells of the free upgrade from 7 or 8 as done.
    pub(in crate::clues) fn has_free_upgrade(&self) -> bool {
        self.of(Question::Bought).any(|own| {
            own.row.answer == "no" && own.mood == Mood::Done && self.is_free_upgrade(own)
        })
    }

    /// `Trying to go from Home to Pro`.
    fn is_tried(&self, hit: &Hit) -> bool {
        let before = self
            .story
            .between(hit.range.start.saturating_sub(40), hit.range.start);
        let behind = self.story.between(hit.range.end, hit.range.end + 24);
        has_one(
            before,
            "trying to|tried to|try to|attempting|attempted|试着|尝试|试图",
        ) || has_one(
            behind,
            "\
                しようと|にしようと|に上げようと|ができな|できませ|を試|に失敗",
        )
    }

    /// Whether the ring of testers is one that somebody would like to join, or is warned of.
    fn is_wished(&self, hit: &Hit) -> bool {
        const WISHES: &str = "\
            てみたい|入りたい|参加したい|入ろう|入るか|insiderにすると|want to join|want to try|thinking of joining|\
            想加入|想进|打算加入";
        let text = self.story.sentence_text(hit.sentence);
        has_one(text, WISHES)
    }

    fn has_beside(&self, hit: &Hit, word: Word) -> bool {
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| self.story.has(sentence, word))
    }

    /// `会社でキーを買ってもらった`: a key that a school or an employer gives is no purchase.
    fn is_given_at_work(&self, hit: &Hit) -> bool {
        let is_bare = matches!(hit.row.words, [Word::Buy | Word::Mail, Word::Key]);
        let mut beside = self.in_sentence(hit.sentence);
        is_bare
            && beside.any(|source| {
                source.row.question == Question::KeySource
                    && source.row.answer == "work"
                    && self.counts(source)
                    && self.holds(source)
            })
    }

    /// Whether a key is one that somebody else says to buy, in English: `just grab a key off eBay`.
    pub(in crate::clues) fn is_advised(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if sentence.language == Language::Ja {
            // `お客様にて再購入をお願いします`: what somebody is asked to do.
            const ASKED: &str = "\
                をお願い|をおねがい|をご検討|をご用意|が必要|を推奨|をおすすめ|してくださ|する必要";
            let behind = self.story.between(hit.range.end, hit.range.end + 24);
            return starts_with_one(behind, ASKED);
        }
        if sentence.language != Language::En {
            return false;
        }
        let words = self.story.words(sentence);
        let buy = words.iter().rfind(|word| {
            word.word == Word::Buy && word.start < hit.range.end && hit.range.start < word.end + 24
        });
        !self.is_bought_then(hit)
            && buy.is_some_and(|buy| {
                let before = self.story.between(buy.start.saturating_sub(4), buy.start);
                mood(self.story, sentence, buy, false) != Mood::Done || before.ends_with(" to ")
            })
    }

    /// Whether a PC was bought, and the key only stands beside it.
    fn is_of_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        hit.row.words.contains(&Word::Buy)
            && hit.row.words.contains(&Word::Key)
            && self.story.words(sentence).iter().any(|word| {
                word.start >= hit.range.start
                    && word.end <= hit.range.end
                    && matches!(word.word, Word::Pc | Word::NewPc | Word::Board | Word::Used)
            })
            || hit.row.words == [Word::Buy, Word::Key]
                && has_one(self.story.text(&hit.range), STEPS_ON)
            || hit.row.words.contains(&Word::Key) && self.is_bundled(&hit.range)
    }

    /// Whether the free upgrade is that from 7 or 8: the one to 11 is no origin.
    fn is_free_upgrade(&self, hit: &Hit) -> bool {
        let has_old = self.mentions.iter().any(|mention| {
            mention.windows.is_before_ten() && (self.all_pcs || !mention.is_of_other)
        });
        let target = self
            .mentions
            .iter()
            .filter(|mention| mention.sentence == hit.sentence)
            .filter(|mention| {
                mention.range.end + 30 > hit.range.start && mention.range.start < hit.range.end + 40
            })
            .map(|mention| mention.windows)
            .collect::<Vec<_>>();
        let to_ten = target.contains(&Windows::Ten);
        let wondered = self
            .story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| sentence.is_question && !has_done(self.story, hit));
        // `I never bought a key`: then it came with the PC, or for nothing.
        let is_never = self.story.text(&hit.range).starts_with("never ");
        !wondered && (has_old || to_ten || is_never)
    }
}

/// What is done with a key after another thing was bought: `bought a new one and put in the key`.
const STEPS_ON: &str = "\
    and put in |and entered |and typed |and used |and tried |and reused |and moved |and activated ";

/// Whether the sentence tells of something that was done.
fn has_done(story: &Story<'_>, hit: &Hit) -> bool {
    let text = story.between(hit.range.start, hit.range.end + 40);
    has_one(text, "た|だ|て|ed|got|took|了|的")
}
