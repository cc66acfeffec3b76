//! A PC that is dead and the one that took its place, in English: `the PC is dead, I built a new one`.

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::joined::is_part;
use crate::clues::word::{Form, Language, Word};
use crate::judge::Question;
use crate::one_of::{find_one, has_one};

/// What says that a PC is no more.
const GONE: &str = "\
    dead|died|fried|gone|scrapped|toast|bricked|kaput|destroyed|in the trash|in the bin|to the tip|to the dump|\
    to the recycl|thrown out|thrown away|gave up|gave out|packed in|packed up|bit the dust|stolen|burnt out|\
    recycled|skip|beyond repair|written off";

/// What took its place.
const NEW: &str = "\
    a new one|another one|a replacement|a new pc|a new computer|a new laptop|a new machine|a new rig|a new desktop|\
    a new build|another pc|another computer|another laptop|another|myself a new one|me a new one";

/// How it came.
const CAME: &str = "built|bought|got|ordered|assembled|put together|purchased|made|picked up";

/// As far behind its name is told that a PC is no more, in bytes.
const REACH: usize = 60;

impl Answering<'_> {
    /// The PC that took the place of one which is no more, where a licence is to follow.
    pub(in crate::clues) fn successor(&self) -> Option<Answer> {
        let text = self.story.normal.text.as_str();
        let mut licence = ["key", "licence", "license"].iter();
        if !licence.any(|word| text.contains(word)) {
            return None;
        }
        let mut sentences = self.story.sentences.iter().enumerate();
        sentences.find_map(|(place, sentence)| {
            if sentence.language != Language::En || sentence.is_question {
                return None;
            }
            let words = self.story.words(sentence);
            let gone = words
                .iter()
                .filter(|pc| {
                    // `my PC`: the writer's.
                    let name = self.story.between(pc.start, pc.end);
                    let is_mine = name.ends_with(" pc")
                        || name.ends_with(" laptop")
                        || name.ends_with(" computer")
                        || name.ends_with(" machine");
                    matches!(pc.word, Word::Pc | Word::OwnBuild) || pc.word == Word::Own && is_mine
                })
                .find_map(|pc| {
                    let end = (pc.end + REACH).min(sentence.range.end);
                    let behind = self.story.between(pc.end, end);
                    let clause = behind.split([',', ';', '(']).next().unwrap_or_default();
                    let (at, word) = GONE
                        .split('|')
                        .filter_map(|gone| Some((clause.find(gone)?, gone)))
                        .min()?;
                    let from = pc.end;
                    let gone = from + at + word.len();
                    let has_part = words
                        .iter()
                        .any(|part| is_part(part.word) && part.start >= from && part.end <= gone);
                    let is_denied = clause.get(..at).is_some_and(|head| {
                        head.contains("not ") || head.contains("n't ") || head.contains(" and ")
                    });
                    (!has_part && !is_denied && clause.starts_with([' ', '\'']))
                        .then_some((pc.start, gone))
                });
            let (start, from) = gone?;
            if self.story.is_hearsay(sentence, start, from) {
                return None;
            }
            let last = self
                .story
                .sentences
                .get((place + 2).min(self.story.sentences.len() - 1))?;
            let to = last.range.end.min(from + 240);
            self.came_new(from, to).map(|range| Answer {
                question: Question::Happened,
                name: "other-pc",
                range,
                is_planned: false,
            })
        })
    }

    /// Where between two places it is told that a new PC came, and no part of one.
    fn came_new(&self, from: usize, to: usize) -> Option<std::ops::Range<usize>> {
        let text = self.story.between(from, to);
        // `The new one is built by me too`.
        if let Some(own) = find_one(text, "new one is |new one was |new pc is |new pc was ") {
            return Some(from + own.start..from + own.end);
        }
        CAME.split('|').find_map(|verb| {
            text.match_indices(verb).find_map(|(at, _)| {
                let behind = text.get(at + verb.len()..)?.strip_prefix(' ')?;
                let new = NEW
                    .split('|')
                    .filter(|new| behind.starts_with(new))
                    .max_by_key(|new| new.len())?;
                let rest = behind.get(new.len()..)?;
                let head = text.get(..at)?;
                let clause = head.rsplit(['.', ',', ';']).next()?;
                let is_open = has_one(clause, "n't |not |never |if |will |to be |would ");
                let is_whole = !rest.starts_with(|next: char| next.is_alphanumeric())
                    && (new != "another"
                        || rest.trim_start().starts_with(['.', ',', ';', '(', '\n'])
                        || rest.trim_start().starts_with("and ")
                        || rest.trim().is_empty());
                let start = from + at;
                let end = start + verb.len() + 1 + new.len();
                let has_part = self.story.tokens.iter().any(|part| {
                    is_part(part.word)
                        && !(part.form == Form::Done)
                        && part.start >= from
                        && part.end <= start
                });
                (is_whole && !is_open && !has_part).then_some(start..end)
            })
        })
    }
}
