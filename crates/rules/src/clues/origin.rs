//! How Windows came to the PC: bought, upgraded, there at first.

use super::answers::{Answer, Answering, answer};
use super::hit::Hit;
use super::mood::{Mood, mood};
use super::release::Mention;
use super::story::Story;
use super::word::Word;
use crate::judge::Question;
use crate::vocabulary::Windows;

impl Answering<'_> {
    pub(super) fn bought(&self) -> Option<Answer> {
        self.of(Question::Bought)
            .filter(|hit| !self.is_asked_outright(hit) && !self.is_of_software(hit))
            .filter(|hit| {
                let is_done = matches!(hit.mood, Mood::Done);
                match hit.row.answer {
                    "no" => is_done && self.is_free_upgrade(hit),
                    "up" => {
                        is_done
                            && (self.has_beside(hit, Word::Buy) || !self.is_wondered(hit))
                            && !self.is_tried(hit)
                    }
                    "in" => is_done && !self.is_wished(hit),
                    "store" => is_done && !self.is_of_old_release(hit),
                    _ => {
                        is_done
                            && !self.is_of_old_release(hit)
                            && !self.is_of_hardware(hit)
                            && !self.is_wondered(hit)
                            && !self.is_of_pc(hit)
                            && !self.is_for_sale(hit)
                    }
                }
            })
            .min_by_key(|hit| hit.rank)
            .map(|hit| answer(hit, hit.row.answer, false))
    }

    /// `Trying to go from Home to Pro`.
    fn is_tried(&self, hit: &Hit) -> bool {
        let before = self
            .story
            .between(hit.range.start.saturating_sub(40), hit.range.start);
        let behind = self.story.between(hit.range.end, hit.range.end + 24);
        [
            "trying to",
            "tried to",
            "try to",
            "attempting",
            "attempted",
            "试着",
            "尝试",
            "试图",
        ]
        .iter()
        .any(|tries| before.contains(tries))
            || [
                "しようと",
                "にしようと",
                "に上げようと",
                "ができな",
                "できませ",
                "を試",
                "に失敗",
            ]
            .iter()
            .any(|tries| behind.contains(tries))
    }

    /// Whether the ring of testers is one that somebody would like to join, or is warned of.
    fn is_wished(&self, hit: &Hit) -> bool {
        const WISHES: [&str; 12] = [
            "てみたい",
            "入りたい",
            "参加したい",
            "入ろう",
            "入るか",
            "insiderにすると",
            "want to join",
            "want to try",
            "thinking of joining",
            "想加入",
            "想进",
            "打算加入",
        ];
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| {
                let text = self.story.between(sentence.range.start, sentence.range.end);
                WISHES.iter().any(|wish| text.contains(wish))
            })
    }

    fn has_beside(&self, hit: &Hit, word: Word) -> bool {
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| self.story.has(sentence, word))
    }

    /// Whether a question is about a key that somebody sells: nothing says that it was bought.
    pub(super) fn is_for_sale(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let is_trade = hit.row.words.iter().any(|word| {
            matches!(
                word,
                Word::Market | Word::WebShop | Word::PricedKey | Word::CheapKey
            )
        });
        if !is_trade || !sentence.is_question {
            return false;
        }
        let text = self.story.between(sentence.range.start, sentence.range.end);
        let is_doubted = DOUBTED.split('|').any(|word| text.contains(word));
        let words = self.story.words(sentence);
        let buys = || words.iter().filter(|word| word.word == Word::Buy);
        let is_bought = buys().any(|word| mood(self.story, sentence, word, false) == Mood::Done)
            || words.iter().any(|word| word.word == Word::Retail);
        !is_bought && (buys().next().is_some() || is_doubted)
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
        !wondered && (has_old || to_ten)
    }

    /// Where the key came from: one that costs a fraction of its price is from a marketplace.
    pub(super) fn key_source(&self) -> Option<Answer> {
        let told = self.first(Question::KeySource);
        if told.as_ref().is_some_and(|answer| answer.name != "online") {
            return told;
        }
        let cheap = self
            .of(Question::Bought)
            .filter(|hit| hit.row.answer == "key" && hit.mood == Mood::Done)
            .filter(|hit| {
                let is_key = |word: &Word| matches!(word, Word::Key | Word::PricedKey);
                hit.row.words.iter().any(is_key)
            })
            .find(|hit| {
                self.story
                    .sentences
                    .get(hit.sentence)
                    .is_some_and(|sentence| {
                        is_cheap(self.story.between(sentence.range.start, sentence.range.end))
                    })
            });
        match cheap {
            Some(hit) => Some(Answer {
                question: Question::KeySource,
                ..answer(hit, "marketplace", false)
            }),
            None => told,
        }
    }

    pub(super) fn first_windows(&self, bought: Option<&Answer>) -> Option<Answer> {
        let mentions = || {
            self.mentions
                .iter()
                .filter(|mention| self.all_pcs || !mention.is_of_other)
        };
        let named = |mention: &Mention| Answer {
            question: Question::FirstWindows,
            name: release_name(mention.windows),
            range: mention.range.clone(),
            is_planned: false,
        };
        let none = self.no_windows();
        if let Some(first) = mentions().find(|mention| {
            mention.is_first && !mention.is_unreal && !mention.is_to && !mention.windows.is_server()
        }) {
            return Some(named(first));
        }
        if let Some(none) = none {
            return Some(Answer {
                question: Question::FirstWindows,
                name: "none",
                range: none.start..none.end,
                is_planned: false,
            });
        }
        let old =
            || mentions().find(|mention| mention.windows.is_before_ten() && !mention.is_unreal);
        if let Some(from) =
            mentions().find(|mention| mention.is_from && !mention.windows.is_server())
            && (from.windows.is_before_ten()
                || from.is_of_key && bought.is_some_and(|answer| answer.name == "key"))
        {
            return Some(named(from));
        }
        if let Some(old) = old() {
            return Some(named(old));
        }
        // `It is a preinstalled one`, where one release alone is named.
        let preinstalled = self.story.sentences.iter().any(|sentence| {
            let text = self.story.between(sentence.range.start, sentence.range.end);
            "プリインストール|プリイン|preinstalled|pre-installed|预装|厂装"
                .split('|')
                .any(|word| text.contains(word))
        });
        let mut releases = mentions().filter(|mention| !mention.is_unreal);
        if preinstalled
            && let Some(one) = releases.next()
            && releases.all(|other| other.windows == one.windows)
            && !one.windows.is_server()
        {
            return Some(named(one));
        }
        // What was bought with the parts is what was on it at first.
        let built = self
            .hits
            .iter()
            .any(|hit| hit.row.answer == "own" && (self.all_pcs || !hit.is_of_other));
        let key = bought.filter(|answer| answer.name == "key" && built)?;
        let sentence = self
            .hits
            .iter()
            .find(|hit| hit.range == key.range)?
            .sentence;
        let with_build = self.story.sentences.get(sentence).is_some_and(|sentence| {
            let text = self.story.between(sentence.range.start, sentence.range.end);
            [
                "when i built",
                "組んだとき",
                "組んだ時",
                "组装时",
                "组的时候",
                "装机时",
                "装机的时候",
                "組む時に",
                "when i put it together",
            ]
            .iter()
            .any(|word| text.contains(word))
        });
        let mention = mentions().find(|mention| mention.sentence == sentence)?;
        with_build.then(|| named(mention))
    }

    /// Where it is said that the PC had no Windows at first.
    fn no_windows(&self) -> Option<&super::index::Token> {
        self.story.sentences.iter().find_map(|sentence| {
            let words = self.story.words(sentence);
            words.iter().find(|token| {
                let is_to_come = words.iter().any(|word| {
                    matches!(word.word, Word::NewPc | Word::Future)
                        || matches!(
                            self.story.between(word.start, word.end),
                            "getting" | "buying" | "ordering"
                        )
                });
                token.word == Word::NoWindows
                    && !is_to_come
                    && (self.all_pcs || !self.story.is_of_other(sentence, token.start))
                    && !words.iter().any(|not| {
                        not.word == Word::Not
                            && not.end <= token.start
                            && token.start - not.end < 40
                    })
            })
        })
    }
}

/// How it is asked whether a key that somebody sells is a good one.
const DOUBTED: &str = "\
    legit|safe|reliable|trust|靠谱|可靠|合法|安全|大丈夫|怪し|違法|本物|正規";

/// Whether the sentence tells of something that was done.
fn has_done(story: &Story<'_>, hit: &Hit) -> bool {
    let text = story.between(hit.range.start, hit.range.end + 40);
    ["た", "だ", "て", "ed", "got", "took", "了", "的"]
        .iter()
        .any(|word| text.contains(word))
}

/// The answer to `first-windows` that this release is.
fn release_name(windows: Windows) -> &'static str {
    match windows {
        Windows::Ten => "10",
        Windows::Eleven => "11",
        _ => "7",
    }
}

/// Whether a text names a price at which no shop sells Windows.
fn is_cheap(text: &str) -> bool {
    const BEHIND: &str = "\
        円:4000|yen:4000|块:60|元:120|塊:300|dollars:30|bucks:30|usd:30|euro:30|eur:30|quid:25|\
        pounds:25";
    const BEFORE: &str = "$:30|£:25|€:30|¥:60";
    let price = |digits: &str| digits.replace(',', "").parse::<u32>().ok();
    let is_digit = |ch: char| ch.is_ascii_digit() || ch == ',';
    let rows = |rows: &'static str| {
        rows.split('|').filter_map(|row| {
            let (unit, most) = row.split_once(':')?;
            Some((unit, most.parse::<u32>().ok()?))
        })
    };
    let behind = rows(BEHIND).any(|(unit, most)| {
        text.match_indices(unit).any(|(at, _)| {
            let head = text.get(..at).unwrap_or_default().trim_end();
            let start = head.trim_end_matches(is_digit).len();
            price(head.get(start..).unwrap_or_default()).is_some_and(|price| price <= most)
        })
    });
    let before = rows(BEFORE).any(|(unit, most)| {
        text.match_indices(unit).any(|(at, _)| {
            let tail = text.get(at + unit.len()..).unwrap_or_default();
            let end = tail.find(|ch| !is_digit(ch)).unwrap_or(tail.len());
            price(tail.get(..end).unwrap_or_default()).is_some_and(|price| price <= most)
        })
    });
    behind || before
}
