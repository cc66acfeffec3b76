//! Of what a state is said: of Windows and its activation, or of other software.

use super::loss::is_lost_after_all;

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// Whether a state is said of Windows by name, where the story is of other software as well.
pub(in crate::clues) fn is_of_windows(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    let head = story.between(sentence.range.start, token.start);
    story.is_of_office && has_one(head, WINDOWS)
}

/// How Windows is named.
const WINDOWS: &str = "windows|win1|系统|ウィンドウズ";

/// Whether what fails or works is the activation: it is named shortly before.
pub(in crate::clues) fn is_of_activation(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    const NAMES: &str = "認証|アクティベーション|アクティベート|activation|激活|启用";
    let words = story.words(sentence);
    // `it came off after the BIOS update`: of a licence, in Japanese.
    let own = story.between(token.start, token.end);
    if sentence.language == Language::Ja && (own.starts_with("外れ") || own.starts_with("はずれ"))
    {
        let part = |word: Word| {
            matches!(
                word,
                Word::Board | Word::Cpu | Word::Disk | Word::Bios | Word::Reinstall
            )
        };
        let changed = words
            .iter()
            .any(|word| word.end <= token.start && part(word.word));
        let loose = words
            .iter()
            .any(|word| word.end <= token.start && word.word == Word::Aspect);
        if changed && !loose {
            return true;
        }
    }
    // `his was activated, but mine did not go through`.
    if sentence.language == Language::Ja
        && starts_with_one(own, "通|切れ|外れ|はずれ|弾かれ")
        && words
            .iter()
            .any(|word| word.word == Word::Own && word.end <= token.start)
        && words.iter().any(|word| {
            word.end <= token.start
                && word.word == Word::OfWindows
                && story.between(word.start, word.end) == "認証"
        })
    {
        return true;
    }
    if sentence.language == Language::Ja
        && (is_lost_after_all(story, sentence, token) || is_refused_by_code(story, sentence, own))
    {
        return true;
    }
    let named = words.iter().rev().find(|word| {
        word.end <= token.start
            && word.word == Word::OfWindows
            && has_one(story.between(word.start, word.end), NAMES)
    });
    named.is_some_and(|named| {
        let reach = if sentence.language == Language::En {
            26
        } else {
            48
        };
        // `激活将于14天后过期`: not yet.
        let gap = story.between(named.end, token.start);
        let is_to_come = sentence.language == Language::Zh && has_one(gap, "将|快|即|马上|就要");
        token.start - named.end <= reach
            && !is_to_come
            && !words.iter().any(|word| {
                word.start >= named.end
                    && word.end <= token.start
                    && matches!(word.word, Word::Turn | Word::Comma | Word::Not | Word::If)
            })
    })
}

/// `入れ直したら通らなくなりました。0x803F7001です`: what does not go through is named by its code, in this
/// sentence or the next.
fn is_refused_by_code(story: &Story<'_>, sentence: &Sentence, own: &str) -> bool {
    const REFUSES: &str = "通ら|通りませ";
    const CODES: &str = "0xc004|0x803f7|0x803fa";
    if !story.has_code || !starts_with_one(own, REFUSES) {
        return false;
    }
    let text = story.between(sentence.range.start, sentence.range.end + 40);
    has_one(text, CODES)
}

/// Office, games and drivers have activations of their own. Of several names in a sentence the
/// last one before the state is the one that it is said of.
pub(in crate::clues) fn is_of_software(
    story: &Story<'_>,
    sentence: &Sentence,
    state: &Token,
) -> bool {
    // A driver is never activated, but may ask for a key.
    let asks_for_key = story.between(state.start, state.end).contains("key");
    let is_software = |token: &&Token| {
        matches!(
            token.word,
            Word::Office | Word::Software | Word::Game | Word::Elsewhere
        ) || asks_for_key && token.word == Word::Driver
    };
    let words = story.words(sentence);
    // `the printer needs activation`.
    let is_of_driver = words.iter().any(|token| {
        token.word == Word::Driver
            && token.end <= state.start
            && story.between(token.end, state.start).trim().is_empty()
    });
    // A line of an output: its product is named some lines before.
    let is_line = story
        .between(state.start, state.end)
        .starts_with("license status");
    let before = story.between(state.start.saturating_sub(400), state.start);
    let is_of_office = is_line
        && before
            .rsplit_once("name: ")
            .is_some_and(|(_, name)| name.starts_with("office"));
    if is_of_driver || is_of_office {
        return true;
    }
    if !words.iter().any(|token| is_software(&token)) {
        return false;
    }
    let last = words
        .iter()
        .rev()
        .filter(|token| token.end <= state.start)
        .find(is_software);
    let behind = last.map_or(sentence.range.start, |token| token.end);
    let names_windows = |from: usize, to: usize| {
        let text = story.between(from, to);
        has_one(text, WINDOWS)
    };
    match last {
        Some(_) => !names_windows(behind, state.end),
        None => !names_windows(sentence.range.start, sentence.range.end),
    }
}
