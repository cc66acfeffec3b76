//! Whether the edition that was installed is that which was there before.

use std::ops::Range;

use super::{Answer, Answering};

use crate::clues::index::Token;
use crate::clues::mood::{Mood, mood};
use crate::clues::release::mention::{Mention, without_name};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, starts_with_one};

/// Editions by their names in a normal form, each with what it is compared as.
const NAMES: [(&str, &str); 12] = [
    ("home", "home"),
    ("ホーム", "home"),
    ("家庭", "home"),
    ("家用", "home"),
    ("professional", "pro"),
    ("pro", "pro"),
    ("プロ", "pro"),
    ("专业", "pro"),
    ("education", "education"),
    ("教育", "education"),
    ("single language", "home"),
    ("enterprise", "enterprise"),
];

/// As far from the installation may its edition be named, in bytes.
const REACH: usize = 48;

impl Answering<'_> {
    /// The edition, as it is told, or as two sentences tell it together.
    pub(in crate::clues) fn edition(&self) -> Option<Answer> {
        self.compared_in_chinese()
            .or_else(|| {
                let told = self.first(Question::Edition)?;
                let told = self.same_after_all(&told).unwrap_or(told);
                // `もともとProだったPCにHomeを入れた`: the first half alone sounds like the same.
                let other = (told.name == "same").then(|| self.two_editions()).flatten();
                other.or_else(|| (!self.is_picked_as_bought(&told)).then_some(told))
            })
            .or_else(|| self.compared())
            .or_else(|| self.differs_from_first())
            .or_else(|| self.two_editions())
            // A subscription makes an enterprise edition of the one that is there.
            .filter(|answer| !self.is_subscribed(answer))
    }

    /// What was installed, compared with what was named before it, or was there first.
    ///
    /// Another one than before is only told where that was the first: who bought an edition
    /// in between has two.
    fn compared(&self) -> Option<Answer> {
        let (installed, range) = self.installed_edition()?;
        let before: Vec<&Mention> = self
            .mentions
            .iter()
            .filter(|mention| self.all_pcs || !mention.is_of_other)
            .filter(|mention| !mention.is_unreal && !mention.is_on_sticker)
            // That of the installation stands directly before the edition; what was there first
            // may be told behind it.
            .filter(|mention| {
                let is_behind = mention.is_first && mention.range.start >= range.end;
                mention.range.end + 8 <= range.start || is_behind
            })
            .collect();
        let named = |mention: &&&Mention| self.edition_at(mention.range.end).is_some();
        let last = before.iter().rfind(named)?;
        let is_same = self.edition_at(last.range.end) == Some(installed);
        let is_first = before.iter().filter(named).all(|mention| mention.is_first);
        let has_bought = self.bought().is_some_and(|bought| bought.name != "no");
        let name = match (is_same, is_first && !has_bought) {
            (true, _) => "same",
            (false, true) => "other",
            (false, false) => return None,
        };
        Some(Answer {
            question: Question::Edition,
            name,
            range,
            is_planned: false,
        })
    }

    /// The edition that is named beside an installation, and where.
    fn installed_edition(&self) -> Option<(&'static str, Range<usize>)> {
        let installations = self
            .of(Question::Happened)
            .filter(|hit| hit.row.words.contains(&Word::Reinstall) && hit.mood == Mood::Done)
            .filter(|hit| self.is_event(hit));
        // Nobody installs it oftener.
        let told = installations.take(8).find_map(|hit| {
            let sentence = self.story.sentences.get(hit.sentence)?;
            let from = hit.range.start.saturating_sub(REACH);
            let from = from.max(sentence.range.start);
            let to = (hit.range.end + REACH).min(sentence.range.end);
            let text = self.story.between(from, to);
            // What stands behind `from` or is asked for is not installed.
            let at =
                (0..text.len()).find(|at| text.is_char_boundary(*at) && is_named(text, *at))?;
            let name = edition(text.get(at..)?)?;
            let start = self.story.normal.text.floor_char_boundary(from) + at;
            Some((name, start..start + 4))
        });
        told.or_else(|| self.put_on())
    }

    /// The edition of a release that was put on: `installed Windows 11 Pro on it`, `11 Homeを入れた`.
    fn put_on(&self) -> Option<(&'static str, Range<usize>)> {
        // `put 7 Pro on it, then took the free upgrade`: that is on it no longer.
        let mut real = self.mentions.iter().filter(|mention| !mention.is_unreal);
        let has_newer = real.any(|mention| !mention.windows.is_before_ten());
        self.mentions
            .iter()
            .filter(|mention| !(mention.windows.is_before_ten() && has_newer))
            .filter(|mention| (self.all_pcs || !mention.is_of_other) && !mention.is_unreal)
            .filter(|mention| !mention.is_first && !mention.is_on_sticker)
            .find_map(|mention| {
                let sentence = self.story.sentences.get(mention.sentence)?;
                let verb = match sentence.language {
                    Language::Ja => self.put_behind(mention)?,
                    _ => self.put_before(mention, sentence)?,
                };
                let is_done = mood(self.story, sentence, &verb, true) == Mood::Done;
                let name = self.edition_at(mention.range.end)?;
                is_done.then(|| (name, mention.range.clone()))
            })
    }

    /// The English verb before a release that is put on.
    fn put_before(&self, mention: &Mention, sentence: &Sentence) -> Option<Token> {
        const VERBS: [&str; 4] = ["installed", "put", "loaded", "reinstalled"];
        let start = mention.range.start;
        let head = without_name(self.story.between(start.saturating_sub(24), start));
        let words = self.story.words(sentence);
        let verb = words
            .iter()
            .find(|word| word.end <= start && start - word.end < 12 && word.word == Word::Put)?;
        VERBS
            .iter()
            .any(|verb| head.ends_with(verb))
            .then_some(*verb)
    }

    /// The Japanese verb behind a release that is put on: `Windows 11 Homeを入れました`.
    fn put_behind(&self, mention: &Mention) -> Option<Token> {
        const VERBS: [&str; 5] = [
            "を入れ",
            "を新規に入れ",
            "をインストール",
            "を新規インストール",
            "をセットアップ",
        ];
        let end = mention.range.end;
        let head = self
            .story
            .between(end.saturating_sub(48), mention.range.start);
        let head = without_name(head);
        // `入れたのはWindows 11 Pro`.
        let is_inverted = ends_with_one(
            head,
            "\
                入れたのは|入れたのが|インストールしたのは|インストールしたのが",
        );
        let token = |start, end| Token {
            word: Word::Put,
            form: Form::Open,
            language: Language::Ja,
            start,
            end,
        };
        if is_inverted {
            return Some(token(mention.range.start, end));
        }
        let behind = self.story.between(end, end + 48);
        let (at, verb) = VERBS
            .iter()
            .filter_map(|verb| Some((behind.find(verb)?, verb)))
            .min()?;
        // Nothing but the edition stands between them.
        let between = behind.get(..at)?.trim();
        let is_edition = NAMES.iter().any(|(name, _)| between == *name);
        is_edition.then(|| token(end + at, end + at + verb.len()))
    }

    /// The edition that stands directly behind a release.
    pub(in crate::clues) fn edition_at(&self, end: usize) -> Option<&'static str> {
        let behind = self.story.between(end, end + 24);
        edition(behind.trim_start_matches([' ', '*', '(', '是']))
    }
}

/// The edition with whose name a text begins.
pub(in crate::clues) fn edition(text: &str) -> Option<&'static str> {
    NAMES
        .iter()
        .find(|(name, _)| text.starts_with(name))
        .map(|(_, edition)| *edition)
}

/// Whether an edition is named at this place: behind a release or before a particle, and no
/// home where somebody lives.
fn is_named(text: &str, at: usize) -> bool {
    const BEHIND: &str = "を|で|に|版| again| back| on|の";
    let (Some(head), Some(tail)) = (text.get(..at), text.get(at..)) else {
        return false;
    };
    let Some((name, _)) = NAMES.iter().find(|(name, _)| tail.starts_with(name)) else {
        return false;
    };
    let is_word = |ch: char| ch.is_ascii_alphanumeric();
    let rest = tail.get(name.len()..).unwrap_or_default();
    let before = head.trim_end_matches([' ', '*']);
    let is_behind_release = before.ends_with("10")
        || before.ends_with("11")
        || before.ends_with("windows")
        || before.ends_with("win");
    let is_alone = !head.ends_with(is_word) || is_behind_release;
    is_alone && !rest.starts_with(is_word) && (is_behind_release || starts_with_one(rest, BEHIND))
}
