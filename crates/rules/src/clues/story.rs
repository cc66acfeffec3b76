//! A story: sentences, the words in them, and of which PC they speak.

use std::ops::Range;

use super::chat;
use super::index::{self, Token};
use super::model;
use super::normal::{Normal, is_japanese};
use super::word::{Form, Language, Word};

/// A text with its words and sentences.
#[derive(Debug)]
pub(super) struct Story<'a> {
    pub(super) normal: &'a Normal,
    pub(super) tokens: Vec<Token>,
    pub(super) sentences: Vec<Sentence>,
    /// Lines of a chat that are not the owner's.
    others: Vec<Range<usize>>,
    /// Whether a laptop is named.
    has_laptop: bool,
    /// Where a company's PC is named before any other one, the end of its name.
    begins_at_work: Option<usize>,
    /// Before this place it tells of another PC.
    switch: usize,
    /// Whether it is asked for somebody else.
    is_for_other: bool,
    /// Whether it tells of Office as well.
    pub(super) is_of_office: bool,
}

/// One sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    /// Bytes of the normal form.
    pub(super) range: Range<usize>,
    pub(super) language: Language,
    pub(super) is_question: bool,
    /// The places of its words.
    pub(super) tokens: Range<usize>,
}

impl<'a> Story<'a> {
    pub(super) fn of(normal: &'a Normal) -> Self {
        let text = normal.text.as_str();
        let east = if is_japanese(text) {
            Language::Ja
        } else {
            Language::Zh
        };
        let mut sentences: Vec<Sentence> = cut(text)
            .into_iter()
            .map(|range| {
                let own = text.get(range.clone()).unwrap_or_default();
                let is_east = own
                    .chars()
                    .any(|letter| ('\u{3001}'..'\u{ff5f}').contains(&letter));
                let language = if is_east { east } else { Language::En };
                Sentence {
                    is_question: is_question(own, language),
                    range,
                    language,
                    tokens: 0..0,
                }
            })
            .collect();
        let language = |at: usize| {
            let place = sentences.partition_point(|sentence| sentence.range.end <= at);
            sentences
                .get(place)
                .map_or(Language::En, |sentence| sentence.language)
        };
        let languages: Vec<Language> = [Language::Ja, Language::En, Language::Zh]
            .into_iter()
            .filter(|own| sentences.iter().any(|sentence| sentence.language == *own))
            .collect();
        let mut tokens = index::tokens(normal, &languages, language);
        let models = model::processors(text, language);
        // Those that are a part of a known word are none; the words stand in their order.
        let models: Vec<Token> = models
            .into_iter()
            .filter(|own| {
                let next = tokens.partition_point(|token| token.start <= own.start);
                tokens
                    .get(next.saturating_sub(4)..next)
                    .unwrap_or_default()
                    .iter()
                    .all(|token| token.end < own.end)
            })
            .collect();
        tokens.extend(models);
        tokens.extend(model::swaps(text, language));
        tokens.sort_by_key(|token| token.start);
        tokens = with_commas(text, tokens);
        let mut at = 0;
        for sentence in &mut sentences {
            let start = at;
            while tokens
                .get(at)
                .is_some_and(|token| token.start < sentence.range.end)
            {
                at += 1;
            }
            sentence.tokens = start..at;
        }
        let switch = tokens.iter().rfind(|token| token.word == Word::Switch);
        Self {
            normal,
            has_laptop: text.contains("laptop") || text.contains("notebook"),
            begins_at_work: tokens
                .iter()
                .find(|first| {
                    matches!(
                        first.word,
                        Word::Company | Word::Own | Word::Private | Word::Other
                    )
                })
                .and_then(|first| (first.word == Word::Company).then_some(first.end)),
            switch: switch.map_or(0, |switch| switch.start),
            is_for_other: tokens.iter().any(|token| token.word == Word::Proxy),
            is_of_office: tokens.iter().any(|token| token.word == Word::Office),
            others: chat::lines_of_others(text),
            tokens,
            sentences,
        }
    }

    /// The words of a sentence.
    pub(super) fn words(&self, sentence: &Sentence) -> &[Token] {
        self.tokens.get(sentence.tokens.clone()).unwrap_or_default()
    }

    /// The text between two places; less where no character ends there.
    pub(super) fn between(&self, start: usize, end: usize) -> &str {
        let text = self.normal.text.as_str();
        let floor = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        text.get(floor(start)..floor(end)).unwrap_or_default()
    }

    /// Whether a sentence has this word.
    pub(super) fn has(&self, sentence: &Sentence, word: Word) -> bool {
        self.words(sentence).iter().any(|token| token.word == word)
    }

    /// Whether the story has this word.
    pub(super) fn has_anywhere(&self, word: Word) -> bool {
        self.tokens.iter().any(|token| token.word == word)
    }

    /// Whether what stands at this place is said by or of somebody else.
    ///
    /// Another PC is spoken of from where it is named to the end of the sentence or to where
    /// the own one is named; a speaker's line is the speaker's.
    pub(super) fn is_of_other(&self, sentence: &Sentence, at: usize) -> bool {
        // `The other one is solved. Different machine now`.
        if at < self.switch {
            return true;
        }
        // Who asks for somebody else tells of the own PC only beside.
        if self.is_for_other {
            let words = self.words(sentence);
            let text = self.between(sentence.range.start, at);
            let owns = words
                .iter()
                .rfind(|word| word.start <= at && matches!(word.word, Word::Own | Word::Other));
            return owns.is_some_and(|word| word.word == Word::Own)
                || text.trim_start().starts_with("i have ");
        }
        let mut is_other = self.is_told_on(sentence);
        for token in self.words(sentence) {
            if token.start > at {
                break;
            }
            match token.word {
                // `moved over from the old one`: what it came from is not spoken of.
                Word::Other if self.is_origin(sentence, token) => {}
                Word::Other => is_other = self.is_another(token),
                Word::Own => is_other = self.is_home_beside_work(token),
                _ => {}
            }
        }
        is_other
    }

    /// Whether a sentence goes on with the other PC of the one before it: `that one is`.
    fn is_told_on(&self, sentence: &Sentence) -> bool {
        const THAT: [&str; 7] = [
            "that one ",
            "that pc ",
            "that machine ",
            "そっちは",
            "あっちは",
            "そちらは",
            "那台",
        ];
        let text = self.between(sentence.range.start, sentence.range.end);
        let text = text.trim_start();
        THAT.iter().any(|that| text.starts_with(that))
            && self
                .sentences
                .partition_point(|other| other.range.end <= sentence.range.start)
                .checked_sub(1)
                .and_then(|at| self.sentences.get(at))
                .is_some_and(|before| {
                    let mut last = None;
                    for token in self.words(before) {
                        match token.word {
                            Word::Other => last = Some(self.is_another(token)),
                            Word::Own => last = Some(self.is_home_beside_work(token)),
                            _ => {}
                        }
                    }
                    last == Some(true)
                })
    }

    /// Whether a PC that may be the own one is another: `my desktop` beside `my laptop`.
    fn is_another(&self, token: &Token) -> bool {
        self.has_laptop
            || !matches!(
                self.between(token.start, token.end),
                "my desktop" | "my main rig"
            )
    }

    /// Whether this names a PC at home in a story that began with one of a company.
    fn is_home_beside_work(&self, token: &Token) -> bool {
        const AT_HOME: [&str; 8] = [
            "自宅の",
            "家の",
            "私物",
            "my home",
            "my personal",
            "家里的",
            "自己的",
            "自家",
        ];
        let own = self.between(token.start, token.end);
        self.begins_at_work.is_some_and(|end| end < token.start)
            && AT_HOME.iter().any(|home| own.starts_with(home))
    }

    /// Whether another PC is named only as that from which something was taken, in English.
    fn is_origin(&self, sentence: &Sentence, other: &Token) -> bool {
        let own = self.between(other.start, other.end);
        let head = self.between(sentence.range.start, other.start);
        own.ends_with("one")
            && [" from ", " out of ", " off "]
                .iter()
                .any(|of| head.ends_with(of))
    }

    /// Whether what somebody says at one place is what stands at another one before it, in
    /// Japanese: what is quoted, or what follows the last turn. A code is said by a screen.
    fn is_repeated(&self, sentence: &Sentence, said: usize, at: usize) -> bool {
        let head = self.between(sentence.range.start, said);
        let is_behind_quote = self.between(said, said + 3) == "」";
        if let Some(quote) = head.strip_suffix('」').or(is_behind_quote.then_some(head)) {
            let opens = quote
                .rfind('「')
                .map_or(0, |start| sentence.range.start + start);
            return at >= opens;
        }
        let near = self.between(said.saturating_sub(14), said);
        if near.bytes().filter(u8::is_ascii_digit).count() > 2 || near.contains("エラー") {
            return false;
        }
        let turn = self
            .words(sentence)
            .iter()
            .rev()
            .find(|token| token.word == Word::Turn && token.end <= said);
        turn.is_none_or(|turn| at >= turn.end)
    }

    /// Whether this place is in a line of somebody else.
    pub(super) fn is_in_line_of_other(&self, at: usize) -> bool {
        let after = self.others.partition_point(|line| line.end <= at);
        self.others
            .get(after)
            .is_some_and(|line| line.contains(&at))
    }

    /// Whether the sentence repeats what somebody else says: hearsay, a quoted line, the other
    /// side of a chat.
    pub(super) fn is_hearsay(&self, sentence: &Sentence, at: usize, verb: usize) -> bool {
        if self.is_in_line_of_other(at) {
            return true;
        }
        let text = self.between(sentence.range.start, sentence.range.end);
        let mut told = false;
        for token in self.words(sentence) {
            match (token.word, sentence.language) {
                // In Japanese it stands behind what is told.
                // What a shop says that it did was done.
                (Word::Hearsay, Language::Ja)
                    if self.between(token.start, token.end).starts_with("とのこと")
                        && BY_SHOP.iter().any(|shop| text.contains(shop)) => {}
                // What stands in Settings is no hearsay.
                (Word::Hearsay, Language::Ja)
                    if ["と書いて", "と書かれ", "とあった"]
                        .iter()
                        .any(|says| self.between(token.start, token.end).starts_with(says))
                        && ["設定画面", "設定アプリ", "設定に", "設定の", "の画面"]
                            .iter()
                            .any(|screen| text.contains(screen)) => {}
                (Word::Hearsay, Language::Ja) => {
                    told |= token.start >= at && self.is_repeated(sentence, token.start, at);
                }
                (Word::Hearsay, _) => told |= token.start < at,
                // The reason that somebody gives is still theirs.
                (Word::Turn, _)
                    if matches!(self.between(token.start, token.end), "because" | "因为") => {}
                // What the repairer then did is done.
                (Word::Repair, Language::Zh)
                    if token.start < verb
                        && self.between(token.start, token.end).starts_with('给') =>
                {
                    told = false;
                }
                // `They say that I swapped it`.
                (Word::Own, Language::Zh)
                    if self
                        .between(token.end.saturating_sub(9), token.start)
                        .ends_with('说') => {}
                (Word::Turn | Word::Own, Language::En | Language::Zh) if token.start < at => {
                    told = false;
                }
                _ => {}
            }
        }
        let speaks = self.words(sentence).first().is_some_and(|token| {
            token.word == Word::Speaker && token.start - sentence.range.start < 4
        });
        // `Has anyone had this after a swap?`
        let asks_others =
            sentence.is_question && ASKED_OF_OTHERS.iter().any(|word| text.contains(word));
        speaks || text.trim_start().starts_with("> \"") || told || asks_others
    }
}

/// Who repairs and sells.
const BY_SHOP: [&str; 11] = [
    "ショップ",
    "店",
    "業者",
    "メーカー",
    "修理",
    "帰ってき",
    "戻ってき",
    "返ってき",
    "返却",
    "返送",
    "サービスセンター",
];

/// With which words others are asked whether they had it too.
const ASKED_OF_OTHERS: [&str; 20] = [
    "人、いますか",
    "方、いますか",
    "方いますか",
    "方いませんか",
    "方はいますか",
    "方はいませんか",
    "方いらっしゃ",
    "方はいらっしゃ",
    "人いますか",
    "人いる?",
    "人いませんか",
    "anyone else",
    "anybody else",
    "has anyone",
    "has anybody",
    "did anyone",
    "有没有人",
    "有人换",
    "有人遇到",
    "大家",
];

/// No sentence is longer, in bytes: what has no end is cut, so that reading stays linear.
const LONGEST: usize = 700;

/// What belongs to the sentence before it.
const CLOSING: [char; 7] = ['。', '!', '?', '\u{2026}', '」', '』', '"'];

/// Cuts a text into sentences.
fn cut(text: &str) -> Vec<Range<usize>> {
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
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        match letter {
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
            }
            _ if end - start > LONGEST => push(&mut start, end),
            _ => {}
        }
    }
    push(&mut start, text.len());
    sentences
}

/// Whether a mark stands inside a short quotation that somebody is said to have written.
fn is_in_quote(head: &str, rest: &str) -> bool {
    const SAYS: [&str; 6] = ["という", "との", "と書", "と言", "と聞", "って"];
    let opens = head
        .rfind('「')
        .map(|at| head.get(at..).unwrap_or_default());
    let near = rest
        .char_indices()
        .take(30)
        .find(|(_, letter)| *letter == '」');
    opens.is_some_and(|quote| !quote.contains('」'))
        && near.is_some_and(|(at, mark)| {
            let behind = rest.get(at + mark.len_utf8()..).unwrap_or_default();
            SAYS.iter().any(|says| behind.starts_with(says))
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
    line.len() >= long && is_open(last) && begins && !rest.starts_with('\n')
}

fn is_question(text: &str, language: Language) -> bool {
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
            ENDS.split('|').any(|word| end.ends_with(word)) && !end.ends_with("いつの間にか")
        }
        Language::Zh => {
            const WORDS: &str = "会不会|能不能|是不是|怎么办|该怎么|要不要|可不可以|有没有|请问";
            end.ends_with(['吗', '呢', '么']) || WORDS.split('|').any(|word| text.contains(word))
        }
        Language::En => {
            const STARTS: &str = "\
                will |would |can |could |do |does |is |are |should |how |what |where |any |\
                has anyone";
            STARTS.split('|').any(|word| text.starts_with(word)) && text.len() < 160
        }
    }
}

/// Adds the punctuation that sets clauses apart.
fn with_commas(text: &str, tokens: Vec<Token>) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut merged = Vec::with_capacity(tokens.len() + tokens.len() / 2);
    let mut words = tokens.into_iter().peekable();
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let near = |place: Option<usize>| place.and_then(|place| bytes.get(place).copied());
        let (before, after) = (near(at.checked_sub(1)), near(Some(end)));
        let is_digit = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_digit());
        let is_comma = match letter {
            '、' | ';' | '(' | ')' | '「' | '」' | '『' | '』' | '"' | '—' | '–' | '|'
            | '\u{3000}' | '[' | ']' => true,
            ',' | ':' => !(is_digit(before) && is_digit(after)),
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
