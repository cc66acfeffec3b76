//! Which Windows the PC had at first, or that it had none.

use super::{Answer, Answering};

use crate::clues::index::Token;
use crate::clues::release::mention::Mention;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::has_one;
use crate::vocabulary::Windows;

impl Answering<'_> {
    /// The release that was on the PC at first.
    pub(in crate::clues) fn first_windows(&self, bought: Option<&Answer>) -> Option<Answer> {
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
        let mut releases = mentions().filter(|mention| !mention.is_unreal);
        if let Some(one) = releases.next()
            && releases.all(|other| other.windows == one.windows)
            && !one.windows.is_server()
            && (is_preinstalled(&self.story.normal.text) || self.came_with_the_pc())
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
            let text = self.story.text(&sentence.range);
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

    /// `The laptop is a Lenovo that came with it`, `before it was activated from factory`: of the
    /// release that another sentence names.
    fn came_with_the_pc(&self) -> bool {
        const CAME: [&str; 4] = [
            " that came with it",
            " which came with it",
            " it was activated from factory",
            " it was activated from the factory",
        ];
        const MAKERS: [Word; 4] = [Word::Brand, Word::BoardBrand, Word::MakerPc, Word::Pc];
        self.story.sentences.iter().any(|own| {
            let text = self.story.text(&own.range);
            let came = CAME.iter().find_map(|came| Some((text.find(came)?, came)));
            came.is_some_and(|(at, came)| {
                let behind = text.get(at + came.len()..).unwrap_or_default();
                let is_whole = !behind.starts_with(|next: char| next.is_alphanumeric());
                let head = own.range.start + at;
                let mut words = self.story.words(own).iter();
                // `The laptop is a Lenovo that came with it`, and no charger.
                let told = text.get(..at).and_then(|before| before.rfind(" is a"));
                let names_pc = told.is_some_and(|told| {
                    let is = own.range.start + told;
                    words.any(|word| {
                        MAKERS.contains(&word.word) && word.start >= is && word.end <= head
                    })
                });
                is_whole
                    && !own.is_question
                    && (names_pc || came.contains("activated"))
                    && (self.all_pcs || !self.story.is_of_other(own, head))
            })
        })
    }

    /// `Can I put the SSD into a used Dell (no OS)?`: that of a PC which is only thought of.
    fn is_of_asked_target(&self, sentence: &Sentence, none: &Token) -> bool {
        let mut words = self.story.words(sentence).iter();
        sentence.language == Language::En
            && sentence.is_question
            && words.any(|word| {
                matches!(
                    word.word,
                    Word::Brand | Word::Used | Word::UsedThing | Word::Pc
                ) && word.end <= none.start
                    && none.start - word.end < 24
                    && self.is_target(sentence, word.start, word.end)
            })
    }

    /// `新しいPCはOSなしで注文するつもり`: that says nothing of the PC that is there.
    fn is_of_planned_pc(&self, sentence: &Sentence, none: &Token) -> bool {
        const NEW: [&str; 8] = [
            "新しいpc",
            "新しいパソコン",
            "新しいほう",
            "新しい方",
            "次のpc",
            "次のパソコン",
            "新pc",
            "新しいマシン",
        ];
        const PLANS: [&str; 10] = [
            "つもり",
            "予定",
            "考えて",
            "検討",
            "ようと",
            "したい",
            "注文する",
            "頼む",
            "購入する",
            "買います",
        ];
        let head = self.story.between(sentence.range.start, none.start);
        let tail = self.story.between(none.end, sentence.range.end);
        sentence.language == Language::Ja
            && NEW.iter().any(|new| head.contains(new))
            && PLANS.iter().any(|plans| tail.contains(plans))
    }

    /// Where it is said that the PC had no Windows at first.
    fn no_windows(&self) -> Option<&Token> {
        self.story.sentences.iter().find_map(|sentence| {
            let words = self.story.words(sentence);
            // Not asked for each word: a sentence may be nothing but commas.
            let is_to_come = || {
                words.iter().any(|word| {
                    matches!(word.word, Word::NewPc | Word::Future)
                        || matches!(
                            self.story.between(word.start, word.end),
                            "getting" | "buying" | "ordering"
                        )
                })
            };
            words.iter().find(|token| {
                token.word == Word::NoWindows
                    && !is_to_come()
                    && !self.is_of_planned_pc(sentence, token)
                    && !self.is_of_asked_target(sentence, token)
                    && (self.all_pcs || !self.story.is_of_other(sentence, token.start))
                    && !words.iter().any(|not| {
                        not.word == Word::Not
                            // `and no, it never had one`.
                            && self.story.between(not.start, not.end) != "no"
                            && not.end <= token.start
                            && token.start - not.end < 40
                    })
            })
        })
    }
}

/// Whether a text calls what it tells of a preinstalled one.
fn is_preinstalled(text: &str) -> bool {
    has_one(
        text,
        "プリインストール|プリイン|preinstalled|pre-installed|预装|厂装",
    )
}

/// The answer to `first-windows` that this release is.
fn release_name(windows: Windows) -> &'static str {
    match windows {
        Windows::Ten => "10",
        Windows::Eleven => "11",
        _ => "7",
    }
}
