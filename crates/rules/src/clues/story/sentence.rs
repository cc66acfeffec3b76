//! A sentence, and where a text is cut into them.

use std::ops::Range;

use crate::clues::index::Token;
use crate::clues::word::{Form, Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// One sentence.
#[derive(Debug)]
pub(in crate::clues) struct Sentence {
    /// Bytes of the normal form.
    pub(in crate::clues) range: Range<usize>,
    pub(in crate::clues) language: Language,
    pub(in crate::clues) is_question: bool,
    /// The places of its words.
    pub(in crate::clues) tokens: Range<usize>,
}

/// No sentence is longer, in bytes: what has no end is cut, so that reading stays linear.
const LONGEST: usize = 700;

/// What belongs to the sentence before it.
const CLOSING: [char; 7] = ['。', '!', '?', '\u{2026}', '」', '』', '"'];

/// Cuts a text into sentences.
pub(in crate::clues) fn cut(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut push = |start: &mut usize, end: usize| {
        if text
            .get(*start..end)
            .is_some_and(|own| !own.trim().is_empty())
        {
            sentences.push(*start..end);
        }
        *start = end;
    };
    let mut line_start = 0;
    let mut is_bare = is_unmarked(text);
    for (at, ch) in text.char_indices() {
        let end = at + ch.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        match ch {
            // Several marks, and a closing bracket, belong to the same sentence.
            '。' | '!' | '?' | '\u{2026}' | '؟'
                if !rest.starts_with(CLOSING)
                    && !is_in_quote(text.get(start..at).unwrap_or_default(), rest) =>
            {
                push(&mut start, end);
            }
            '」' | '』' | '"' => {
                let before = text.get(start..at).unwrap_or_default();
                if before.ends_with(['。', '!', '?'])
                    && !rest.starts_with(['と', 'っ', ' ', ',', 'を', 'の'])
                {
                    push(&mut start, end);
                }
            }
            '.' if rest.is_empty() || rest.starts_with([' ', '\n', ')', '"']) => {
                let before = text.get(start..at).unwrap_or_default();
                let word = before.rsplit([' ', '\n']).next().unwrap_or_default();
                let is_number = !word.is_empty()
                    && word.bytes().all(|byte| byte.is_ascii_digit())
                    && word.len() < 2;
                let is_short = matches!(word, "e.g" | "i.e" | "vs" | "etc" | "approx" | "mr");
                if !is_number && !is_short {
                    push(&mut start, end);
                }
            }
            '\n' => {
                let line = text.get(line_start..at).unwrap_or_default();
                if !goes_on(line, rest) {
                    push(&mut start, end);
                }
                line_start = end;
                is_bare = is_unmarked(rest);
            }
            'す' | 'た' | 'ん' | 'か' if is_bare && ends_here(text, end) => {
                push(&mut start, end);
            }
            // `戻ってたw どうやって戻すの`: who laughs in Japanese has come to an end.
            'w' if is_laugh(text, at) => push(&mut start, end),
            _ if end - start > LONGEST => push(&mut start, end),
            _ => {}
        }
    }
    push(&mut start, text.len());
    sentences
}

/// Whether the line with which this text begins has no mark at all.
fn is_unmarked(text: &str) -> bool {
    let line = text.split('\n').next().unwrap_or_default();
    !line.contains(['。', '、', '!', '?', ',', '「', '\u{3000}'])
}

/// Whether a polite Japanese verb ends here, where no marks are typed, and no noun that it
/// modifies is behind it: `表示されます|息子に聞いても`.
fn ends_here(text: &str, end: usize) -> bool {
    const ENDS: [&str; 10] = [
        "ます",
        "です",
        "ました",
        "でした",
        "ません",
        "ますか",
        "ですか",
        "ましたか",
        "ませんか",
        "でしょうか",
    ];
    /// Nouns that only go on.
    const NOUNS: &str = "\
        際|時|場合|所|通|件|方|為|後|前|上|中|以|間|途端|結果|最中|状態";
    let rest = text.get(end..).unwrap_or_default();
    let is_word = |next: char| {
        matches!(next, '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}')
            || next.is_ascii_alphanumeric()
    };
    rest.starts_with(is_word)
        && ENDS
            .iter()
            .any(|own| text.get(..end).is_some_and(|head| head.ends_with(own)))
        && !starts_with_one(rest, NOUNS)
}

/// Whether the letter at this place laughs, between two Japanese words.
fn is_laugh(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or_default().trim_end_matches('w');
    let rest = text.get(at + 1..).unwrap_or_default();
    let is_end = |next: char| next.is_whitespace() || !next.is_ascii() && next.is_alphabetic();
    rest.starts_with(is_end) && head.ends_with(|last| matches!(last, '\u{3041}'..='\u{30fe}'))
}

/// Whether a mark stands inside a short quotation that somebody is said to have written.
fn is_in_quote(head: &str, rest: &str) -> bool {
    const SAYS: &str = "という|との|と書|と言|と聞|って";
    let opens = head
        .rfind('「')
        .map(|at| head.get(at..).unwrap_or_default());
    let near = rest.char_indices().take(30).find(|(_, ch)| *ch == '」');
    opens.is_some_and(|quote| !quote.contains('」'))
        && near.is_some_and(|(at, mark)| {
            let behind = rest.get(at + mark.len_utf8()..).unwrap_or_default();
            starts_with_one(behind, SAYS)
        })
}

/// `priority: low`, `me: which one?`: a line with a label before it.
fn is_labelled(line: &str) -> bool {
    let line = line.split('\n').next().unwrap_or_default();
    line.split_once(": ").is_some_and(|(label, _)| {
        label.len() <= 16
            && label.starts_with(|first: char| first.is_ascii_alphabetic())
            && !label.contains(' ')
    })
}

/// Whether a line was only wrapped: it is long, has no end, and the next begins in the middle.
fn goes_on(line: &str, rest: &str) -> bool {
    let is_open = |last: char| !matches!(last, '。' | '.' | '!' | '?' | ':' | ')' | '」');
    let Some(last) = line.trim_end().chars().next_back() else {
        return false;
    };
    let long = if last.is_ascii() { 55 } else { 90 };
    let is_open = |last: char| {
        let hangs = matches!(
            last,
            'の' | 'を' | 'に' | 'は' | 'が' | 'と' | 'で' | 'て' | 'も' | '、' | ','
        );
        is_open(last) && (last.is_ascii() || hangs)
    };
    let next = rest.trim_start_matches(['>', ' ']).chars().next();
    let begins = match next {
        Some(next) if next.is_ascii() => next.is_ascii_lowercase() || next.is_ascii_digit(),
        Some(next) => {
            !last.is_ascii() && !matches!(next, '・' | '■' | '●' | '□' | '※' | '→' | '①'..='⑳')
        }
        None => false,
    };
    line.len() >= long && is_open(last) && begins && !rest.starts_with('\n') && !is_labelled(rest)
}

pub(in crate::clues) fn is_question(text: &str, language: Language) -> bool {
    let text = text.trim();
    if text.ends_with('?') || text.ends_with("?)") || text.ends_with("?\"") || text.contains("??") {
        return true;
    }
    let end = text.trim_end_matches(['。', '.', '!', '\u{2026}', ' ', 'w', '笑', ')']);
    match language {
        Language::Ja => {
            const ENDS: &str = "\
                か|かな|かね|の?|でしょう|ますか|教えて|教えてください|でしょうか|かしら|\
                お願いします|知りたい|知りたいです|のかも";
            ends_with_one(end, ENDS) && !end.ends_with("いつの間にか")
        }
        Language::Zh => {
            const WORDS: &str = "会不会|能不能|是不是|怎么办|该怎么|要不要|可不可以|有没有|请问|\
                认不认|在不在|行不行|掉不掉|用不用|需不需要|咋办|咋整|会怎样|会怎么样|是咪|点算|有救";
            end.ends_with(['吗', '呢', '么', '咩'])
                || text.contains("吗还")
                || text.contains("吗,")
                || has_one(text, WORDS)
        }
        Language::En => {
            const STARTS: &str = "\
                will |would |can |could |do |does |is |are |should |how |what |where |any |\
                has anyone";
            starts_with_one(text, STARTS) && text.len() < 160
        }
    }
}

/// Adds the punctuation that sets clauses apart, and the spaces that stand for it.
pub(in crate::clues) fn with_commas(
    text: &str,
    tokens: Vec<Token>,
    pauses: &[usize],
) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut merged = Vec::with_capacity(tokens.len() + tokens.len() / 2);
    let mut words = tokens.into_iter().peekable();
    for (at, ch) in text.char_indices() {
        let end = at + ch.len_utf8();
        let near = |place: Option<usize>| place.and_then(|place| bytes.get(place).copied());
        let (before, after) = (near(at.checked_sub(1)), near(Some(end)));
        let is_digit = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_digit());
        let is_comma = match ch {
            '、' | ';' | '(' | ')' | '「' | '」' | '『' | '』' | '"' | '—' | '–' | '|'
            | '\u{3000}' | '[' | ']' => true,
            ',' | ':' => !(is_digit(before) && is_digit(after)),
            ' ' => pauses.binary_search(&at).is_ok(),
            '-' => before == Some(b' ') && after == Some(b' '),
            '→' => !is_digit(before) && !is_digit(after),
            _ => false,
        };
        if !is_comma {
            continue;
        }
        while let Some(word) = words.next_if(|word| word.start < end) {
            merged.push(word);
        }
        let covered = merged.last().is_some_and(|last: &Token| last.end > at);
        if !covered {
            merged.push(Token {
                word: Word::Comma,
                form: Form::Open,
                language: Language::En,
                start: at,
                end,
            });
        }
    }
    merged.extend(words);
    merged
}
