//! Which Windows the PC had at first, or that it had none.

use super::{Answer, Answering};

use crate::clues::index::Token;
use crate::clues::release::mention::{Mention, without_name};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, found, has_one, starts_with_one};
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
        if self.is_origin_unknown() {
            return None;
        }
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
            && !self.is_stepped_to(one)
            && (self.is_preinstalled() || self.came_with_the_pc())
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
            has_one(
                text,
                "\
                    when i built|組んだとき|組んだ時|组装时|组的时候|装机时|装机的时候|組む時に|when i put it together",
            )
        });
        let mention = mentions().find(|mention| mention.sentence == sentence)?;
        with_build.then(|| named(mention))
    }

    /// Whether a text calls what it tells of a preinstalled one; what a shop says in quotes does not.
    fn is_preinstalled(&self) -> bool {
        const WORDS: &str = "プリインストール|プリイン|preinstalled|pre-installed|预装|预载|厂装";
        let text = self.story.normal.text.as_str();
        found(text, WORDS).any(|(at, _)| {
            let head = text.get(..at).unwrap_or_default();
            let quoted = head.rfind('「') > head.rfind('」');
            let is_none = ends_with_one(head, "nothing |not |no |没有|没|不|无");
            !quoted && !is_none && (self.all_pcs || !self.story.is_in_line_of_other(at))
        })
    }

    /// `后来推送才变成11的`: what a release was raised to is not what was there first.
    fn is_stepped_to(&self, mention: &Mention) -> bool {
        const BEFORE: &str = "变成|变成了|升|升到|升到了|升级|升级到|升级到了|更新到|更新到了|升成| up to| upgraded to| updated to| moved to| went to";
        const BEHIND: &str = "に上げ|にあげ|にアップ|にアプ|に更新|になっ|になり|へ上げ";
        let start = mention.range.start;
        let head = without_name(self.story.between(start.saturating_sub(30), start));
        let behind = self
            .story
            .between(mention.range.end, mention.range.end + 24);
        let behind = behind
            .trim_start_matches(' ')
            .trim_start_matches("home")
            .trim_start_matches("pro");
        ends_with_one(head, BEFORE) || starts_with_one(behind, BEHIND)
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

    /// `My new keyboard has no Windows on it`, `the new SSD has no Windows on it`: that is no PC.
    fn is_of_thing(&self, sentence: &Sentence, none: &Token) -> bool {
        const THINGS: &str = "keyboard|stick|usb drive|ssd|drive|disk|nvme|phone|tablet|mac";
        let head = self
            .story
            .between(sentence.range.start, none.start)
            .trim_end();
        let head = [" has", " had", " with", " have"]
            .iter()
            .find_map(|has| head.strip_suffix(has));
        head.is_some_and(|head| ends_with_one(head, THINGS))
    }

    /// `新しいPCはOSなしで注文するつもり`: that says nothing of the PC that is there.
    fn is_of_planned_pc(&self, sentence: &Sentence, none: &Token) -> bool {
        const NEW: &str = "\
            新しいpc|新しいパソコン|新しいほう|新しい方|次のpc|次のパソコン|新pc|新しいマシン";
        const PLANS: &str = "\
            つもり|予定|考えて|検討|ようと|したい|注文する|頼む|購入する|買います";
        let head = self.story.between(sentence.range.start, none.start);
        let tail = self.story.between(none.end, sentence.range.end);
        sentence.language == Language::Ja && has_one(head, NEW) && has_one(tail, PLANS)
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
                    && !self.is_of_thing(sentence, token)
                    && (self.all_pcs || !self.story.is_of_other(sentence, token.start))
                    && !words.iter().any(|not| {
                        not.word == Word::Not
                            // `没买过系统,装机前是块空盘`.
                            && !words.iter().any(|comma| {
                                comma.word == Word::Comma
                                    && comma.start >= not.end
                                    && comma.end <= token.start
                            })
                            // `and no, it never had one`.
                            && self.story.between(not.start, not.end) != "no"
                            && not.end <= token.start
                            && token.start - not.end < 40
                    })
            })
        })
    }
}

/// The answer to `first-windows` that this release is.
fn release_name(windows: Windows) -> &'static str {
    match windows {
        Windows::Ten => "10",
        Windows::Eleven => "11",
        _ => "7",
    }
}
