//! Every form of every row, looked for in one pass over the text.

use std::sync::OnceLock;

use super::normal::Normal;
use super::word::{Form, Language, Row, Word};
use super::{en, ja, zh};

use crate::phrases::Phrases;

/// One word of ours in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) word: Word,
    pub(super) form: Form,
    pub(super) language: Language,
    /// Bytes of the normal form.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The rows of each language.
pub(super) static LANGUAGES: [(Language, &[&[Row]]); 3] = [
    (Language::Ja, ja::WORDS),
    (Language::En, en::WORDS),
    (Language::Zh, zh::WORDS),
];

/// The words of one language.
struct Index {
    phrases: Phrases,
    /// What the phrase at this place means.
    forms: Vec<(Language, &'static Row)>,
}

/// The index of a language, made when a text has it: to make it takes longer than to read one.
fn index(language: Language) -> &'static Index {
    static INDEX: [OnceLock<Index>; 3] = [const { OnceLock::new() }; 3];
    let made = || {
        let mut phrases = Vec::new();
        let mut meant = Vec::new();
        for (own, rows) in LANGUAGES {
            let is_english = own == Language::En;
            let counts = |row: &&Row| own == language || (is_english && is_quoted(row.says));
            for row in rows.iter().copied().flatten().filter(counts) {
                let forms = Normal::of_words(row.forms, own);
                for form in forms.split('|').filter(|form| !form.trim().is_empty()) {
                    phrases.push(form.to_owned());
                    meant.push((own, row));
                }
            }
        }
        Index {
            phrases: Phrases::new(phrases),
            forms: meant,
        }
    };
    match language {
        Language::Ja => INDEX[0].get_or_init(made),
        Language::En => INDEX[1].get_or_init(made),
        Language::Zh => INDEX[2].get_or_init(made),
    }
}

/// The words in the text, from left to right. A word inside a longer one is none; one form may
/// mean several things.
///
/// `language` tells for a place in which language the text is there: words of another one do
/// not count.
pub(super) fn tokens(
    normal: &Normal,
    languages: &[Language],
    language: impl Fn(usize) -> Language,
) -> Vec<Token> {
    let text = normal.text.as_str();
    let mut found: Vec<Token> = Vec::new();
    for own in languages {
        let index = index(*own);
        // Most places are inside a word, where nothing is looked for.
        let starts = index.phrases.starts_in(text);
        let hits = starts
            .filter(|start| begins_alone(text.as_bytes(), *start) && language(*start) == *own)
            .flat_map(|start| index.phrases.find_at(text, start))
            .filter(|hit| ends_alone(text.as_bytes(), hit.end));
        found.extend(hits.filter_map(|hit| {
            let (of, row) = index.forms.get(hit.phrase)?;
            Some(Token {
                word: row.says,
                form: row.form,
                language: *of,
                start: hit.start,
                end: hit.end,
            })
        }));
    }
    found.sort_by_key(|token| (token.start, usize::MAX - token.end, token.word));
    found.dedup();
    let mut kept: Vec<Token> = Vec::with_capacity(found.len());
    // The one of those before that reaches farthest.
    let mut far: Option<Token> = None;
    for token in found {
        let is_part = far.is_some_and(|far| {
            far.end >= token.end
                && !matches!(far.word, Word::NotYet | Word::NotFitted | Word::Needed)
                && (far.start, far.end) != (token.start, token.end)
                && !(far.word == Word::Other && token.word == Word::Company)
                && !(matches!(far.word, Word::Repair | Word::Own)
                    && matches!(token.word, Word::Brand | Word::BoardBrand))
                && !(far.word == Word::OffMarket && token.word == Word::Market)
                && !(far.word == Word::Reinstall && token.word == Word::OtherEdition)
                && !(far.word == Word::SameEdition && token.word == Word::Reinstall)
                && !(far.word == Word::Used && token.word == Word::Formerly)
                && !(far.word == Word::Reinstall && token.word == Word::Brand)
                && !(far.word == Word::UsedThing && token.word == Word::Given)
                && !(far.word == Word::OemKey && token.word == Word::Key)
                // `what Lenovo shipped`: the maker is one as well.
                && !(matches!(far.word, Word::First | Word::Company) && token.word == Word::Brand)
                && !(far.word == Word::NoWindows && token.word == Word::Insider)
                // `activated by our KMS`: a company's.
                && !(far.word == Word::KmsClient
                    && matches!(token.word, Word::Company | Word::WorkKey))
                // `古いノートのSSDを換装した`: its disk is one as well.
                && !(far.word == Word::OldDrive && token.word == Word::Disk && token.end == far.end)
                && far.word != Word::GivenPc
                && (matches!(far.word, Word::Swallow | Word::Reinstall | Word::Die)
                    || (matches!(far.word, Word::Other | Word::Hearsay) && token.word == Word::Own)
                    || (far.word == Word::Shop && token.word == Word::OwnBuild)
                    || (far.word == Word::OwnBuild && token.word == Word::Other)
                    || !keeps_its_meaning(token.word))
        });
        // `二段階認証ができない` and `パスワードをリセットした` tell of no Windows.
        let is_within = far.is_some_and(|far| {
            far.word == Word::Swallow
                && token.start > far.start
                && token.start < far.end
                && matches!(
                    token.word,
                    Word::StateNo | Word::StateYes | Word::Reinstall | Word::Reset | Word::Replace
                )
        });
        if is_part || is_within {
            continue;
        }
        if far.is_none_or(|far| token.end > far.end) {
            far = Some(token);
        }
        kept.push(token);
    }
    kept
}

/// Whether a word says its own even as a part of a longer one: `my` in `my own PC`.
fn keeps_its_meaning(word: Word) -> bool {
    matches!(
        word,
        Word::First
            | Word::Own
            | Word::Other
            | Word::Used
            | Word::OwnBuild
            | Word::Repair
            | Word::Replace
            | Word::Put
            | Word::OfWindows
            | Word::Aspect
            | Word::UsedThing
    )
}

/// What an English screen says is quoted in every language.
pub(super) fn is_quoted(word: Word) -> bool {
    matches!(
        word,
        Word::StateNo | Word::StateYes | Word::ActivateWindows | Word::LinkedSentence
    )
}

fn is_word(text: &[u8], at: usize) -> bool {
    text.get(at).is_some_and(u8::is_ascii_alphanumeric)
}

/// Whether no Latin letter or digit goes on before this place.
fn begins_alone(text: &[u8], start: usize) -> bool {
    let Some(before) = start.checked_sub(1) else {
        return true;
    };
    // A word of katakana does not begin in the middle of another one: `モデル` is no Dell.
    let is_katakana = |at: usize| match text.get(at..at + 3) {
        Some([0xe3, 0x82, last]) => *last >= 0xa1,
        Some([0xe3, 0x83, last]) => *last <= 0xba || *last == 0xbc,
        _ => false,
    };
    let is_inside = is_word(text, before) && is_word(text, start)
        || is_katakana(start) && start.checked_sub(3).is_some_and(is_katakana);
    !is_inside
}

/// Whether no Latin letter or digit goes on behind this end.
fn ends_alone(text: &[u8], end: usize) -> bool {
    // `PC50`: a number behind a word is none of it.
    let is_digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    let goes_on =
        is_word(text, end) && is_word(text, end - 1) && (is_digit(end - 1) || !is_digit(end));
    !goes_on
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::clues::rows::ROWS;

    /// The forms that stand in a row's words.
    ///
    /// `a{b/c}d` stands for `abd` and `acd`.
    fn forms(words: &str) -> Vec<String> {
        let mut all = Vec::new();
        for form in words.split('|').filter(|form| !form.trim().is_empty()) {
            spread("", form, &mut all);
        }
        all
    }

    fn spread(head: &str, rest: &str, all: &mut Vec<String>) {
        let parts = rest
            .split_once('{')
            .and_then(|(plain, rest)| Some((plain, rest.split_once('}')?)));
        match parts {
            Some((plain, (choices, rest))) => {
                for choice in choices.split('/') {
                    spread(&[head, plain, choice].concat(), rest, all);
                }
            }
            None => all.push([head, rest].concat()),
        }
    }

    #[test]
    fn every_word_stands_once_and_is_looked_for() {
        let mut used: BTreeSet<Word> = ROWS
            .iter()
            .flat_map(|row| row.words.iter().chain(row.undone_by))
            .copied()
            .collect();
        // A model is told from its figures.
        used.retain(|word| !matches!(word, Word::Comma | Word::CpuModel | Word::BoardModel));
        for word in used {
            let has = |(_, rows): &(Language, &[&[Row]])| {
                rows.iter().copied().flatten().any(|row| row.says == word)
            };
            assert!(LANGUAGES.iter().any(has), "{word:?} has no words");
        }
        for (language, rows) in LANGUAGES {
            for row in rows.iter().copied().flatten() {
                for form in forms(row.forms) {
                    let found = tokens(&Normal::of(&form), &[language], |_| language);
                    let normal = Normal::of_words(&form, language);
                    assert!(!normal.is_empty(), "{form}");
                    let is_found = found.iter().any(|token| token.word == row.says);
                    // Alone, a form without kana is read as Chinese.
                    assert!(
                        is_found || language == Language::Ja,
                        "{:?} {form}",
                        row.says
                    );
                }
            }
        }
    }

    #[test]
    fn choices_spread() {
        assert_eq!(forms("a{b/c}d{/e}|f"), ["abd", "abde", "acd", "acde", "f"]);
    }
}
