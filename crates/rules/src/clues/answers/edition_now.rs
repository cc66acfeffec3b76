//! Another edition than the first one, in English: what is said to be on the PC now, or came
//! along with a disk or an image.

use std::ops::Range;

use super::edition::edition;
use super::{Answer, Answering};

use crate::clues::mood::Mood;
use crate::clues::release::mention::without_name;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, find_one, has_one};

impl Answering<'_> {
    /// What was bought in the Store, where it was the step to Pro: the PC is activated as Home
    /// again, and has a licence of its own for that.
    pub(super) fn step_to_pro(
        &self,
        bought: Option<&Answer>,
        edition: Option<&Answer>,
    ) -> Option<Answer> {
        const PRO: &str = "pro|プロ|专业版";
        const HOME: &str = "home|ホーム|家庭";
        let bought = bought.filter(|bought| bought.name == "store")?;
        let is_other = edition.is_some_and(|edition| edition.name == "other");
        let down = [Word::StateNo, Word::Watermark, Word::ActivateWindows];
        let is_active =
            self.story.has_any(&[Word::StateYes, Word::Activated]) && !self.story.has_any(&down);
        let own = self
            .story
            .sentences
            .iter()
            .find(|own| own.range.contains(&bought.range.start))?;
        // `I bought Pro, and it is Home again`: what was bought is named first.
        let text = self.story.text(&own.range);
        let pro = find_one(text, PRO)?;
        let is_pro = text
            .get(..pro.start)
            .is_some_and(|head| !has_one(head, HOME));
        let behind = self
            .story
            .between(own.range.start + pro.end, self.story.normal.text.len());
        (is_other && is_active && is_pro && has_one(behind, HOME)).then(|| Answer {
            name: "up",
            ..bought.clone()
        })
    }

    /// Whether an edition is that of a subscription.
    pub(in crate::clues) fn is_subscribed(&self, answer: &Answer) -> bool {
        const SUBSCRIPTIONS: &str = "subscription|m365|microsoft 365| e3| e5";
        let behind = self.story.between(answer.range.end, answer.range.end + 24);
        let text = self.story.normal.text.as_str();
        behind.trim_start().starts_with("enterprise") && has_one(text, SUBSCRIPTIONS)
    }

    /// Another edition than the first one, in English: that which is said to be on the PC now, or
    /// that of the old PC whose disk was put into this one.
    pub(in crate::clues) fn differs_from_first(&self) -> Option<Answer> {
        let (now, range) = self.edition_on_it().or_else(|| self.brought_along())?;
        let mut first = self
            .mentions
            .iter()
            .filter(|mention| mention.is_first && !mention.is_unreal && !mention.is_on_sticker)
            .filter(|mention| self.all_pcs || !mention.is_of_other)
            .filter(|mention| mention.range != range)
            .filter_map(|mention| self.edition_at(mention.range.end))
            .peekable();
        let has_bought = self.of(Question::Bought).any(|hit| hit.row.answer != "no");
        let is_other = first.peek().is_some() && first.all(|edition| edition != now);
        (is_other && !has_bought).then_some(Answer {
            question: Question::Edition,
            name: "other",
            range,
            is_planned: false,
        })
    }

    /// The edition that is said to be on the PC: `it's got Windows 10 Enterprise on it`.
    fn edition_on_it(&self) -> Option<(&'static str, Range<usize>)> {
        const HAS: &str = " has|'s got| has got| has now";
        const RUNS: &str = "'s running| is running| runs| is on|'s on| now on";
        const BEHIND: &str = " on it| on there| now| installed| on at the";
        self.mentions
            .iter()
            .filter(|mention| (self.all_pcs || !mention.is_of_other) && !mention.is_unreal)
            .filter(|mention| !mention.is_first && !mention.is_on_sticker)
            .find_map(|mention| {
                let sentence = self.story.sentences.get(mention.sentence)?;
                let name = self.edition_at(mention.range.end)?;
                let start = mention.range.start;
                let head = without_name(self.story.between(start.saturating_sub(24), start));
                let end = (mention.range.end + 30).min(sentence.range.end);
                let behind = self.story.between(mention.range.end, end);
                let behind = behind.split([',', '(', ';']).next().unwrap_or_default();
                let has = ends_with_one(head, HAS) && has_one(behind, BEHIND);
                let is_on = has || ends_with_one(head, RUNS);
                (sentence.language == Language::En && is_on && !sentence.is_question)
                    .then(|| (name, mention.range.clone()))
            })
    }

    /// The edition of the old PC whose disk or image was put into this one: `the old laptop was
    /// Pro`.
    fn brought_along(&self) -> Option<(&'static str, Range<usize>)> {
        const NOUNS: [&str; 7] = [
            "old laptop ",
            "old pc ",
            "old one ",
            "old machine ",
            "old computer ",
            "old desktop ",
            "and that ",
        ];
        let is_cloned = self
            .of(Question::Happened)
            .any(|hit| hit.row.answer == "clone" && hit.mood == Mood::Done);
        let text = self.story.normal.text.as_str();
        let found = is_cloned.then(|| {
            NOUNS.iter().find_map(|noun| {
                text.match_indices(noun).find_map(|(at, _)| {
                    let start = at + noun.len();
                    let own = text.get(start..)?;
                    let rest = ["was ", "is ", "had ", "has ", "ran ", "runs "]
                        .iter()
                        .find_map(|verb| own.strip_prefix(verb))?;
                    let rest = ["on ", "running "]
                        .iter()
                        .find_map(|on| rest.strip_prefix(on))
                        .unwrap_or(rest);
                    let rest = rest
                        .trim_start_matches("windows ")
                        .trim_start_matches("win ");
                    let name = rest.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == ' ');
                    let end = text.len() - name.len();
                    Some((edition(name)?, start..end))
                })
            })
        });
        found.flatten()
    }
}
