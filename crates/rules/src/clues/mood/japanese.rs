//! The mood of a Japanese verb: its endings, and what stands behind them.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::errand::is_to_be_sent;
use super::refusal::is_refused;
use super::to_be::is_to_become;

use crate::clues::index::Token;
use crate::clues::ja::{ENDINGS, Ending};
use crate::clues::state::asked::is_turn_asked;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Mood, Word};

/// As far behind a Japanese verb its endings reach, in bytes.
const ENDING_REACH: usize = 66;

/// What ends as a verb of the past does, and is none.
const NO_ENDINGS: [&str; 23] = [
    "みたい",
    "だろう",
    "違うと",
    "でしょう",
    "まだ",
    "また",
    "ただ",
    "たり",
    "だり",
    "未だ",
    "問題なく",
    "問題もなく",
    "問題無く",
    "間違いなく",
    "難なく",
    "支障なく",
    "不具合なく",
    // A PC without one.
    "osなし",
    "os無し",
    // What cannot be used is there.
    "使えませ",
    "使えな",
    "使えず",
    "使えん",
];

pub(super) fn mood(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    let words = story.words(sentence);
    let is_future = is_event
        && words
            .iter()
            .any(|token| token.word == Word::Future && token.start < verb.start);
    if let Some(wished) = wished(story, verb) {
        return wished;
    }
    if is_priced(story, verb) {
        return Mood::Asked;
    }
    // `入れたら認証されません`: the ending is in the form.
    if is_event
        && verb.word == Word::Create
        && story.between(verb.start, verb.end).ends_with("たら")
    {
        return if has_outcome(story, sentence, verb) {
            Mood::Done
        } else {
            Mood::Asked
        };
    }
    if is_event && (is_to_be_sent(story, sentence, verb) || is_to_become(story, verb)) {
        return Mood::Planned;
    }
    let told = match endings(story, sentence, verb, is_event) {
        Some(told) => told,
        None if is_future => return Mood::Planned,
        None => return Mood::Done,
    };
    let outcome = || has_outcome(story, sentence, verb);
    let is_given_up = || {
        let behind = story.between(verb.end, sentence.range.end);
        GIVEN_UP.iter().any(|word| behind.contains(word))
    };
    match told.first {
        Some(Ending::Not) => Mood::Denied,
        Some(Ending::Guess) => Mood::Advised,
        _ if told.is_plan && is_event && is_given_up() => Mood::Denied,
        _ if told.is_plan => Mood::Planned,
        Some(Ending::When) if outcome() => Mood::Done,
        Some(Ending::When | Ending::If) => {
            if outcome() && told.is_when {
                Mood::Done
            } else {
                Mood::Asked
            }
        }
        Some(Ending::Past) if is_future && !outcome() => Mood::Planned,
        Some(Ending::Past) => Mood::Done,
        _ if is_future => Mood::Planned,
        // Who changed nothing may ask about something else.
        None if is_event && sentence.is_question && verb.word != Word::Untouched && !outcome() => {
            Mood::Asked
        }
        _ => Mood::Done,
    }
}

/// The mood of a form that is cut short: `入れた[い]`, `入れよう[と思って]`, `買え[って]`.
fn wished(story: &Story<'_>, verb: &Token) -> Option<Mood> {
    let own = story.between(verb.start, verb.end);
    let tail = story.between(verb.end, verb.end + 24);
    let begins = |forms: &[&str]| forms.iter().any(|form| tail.starts_with(form));
    if own.ends_with('た') && begins(&["くな", "かった"]) {
        return Some(Mood::Denied);
    }
    // `入れてみたい`: no `like`, which stands behind a past.
    let near = story.between(verb.end.saturating_sub(3), verb.end + 24);
    let is_tried = ["てみたい", "でみたい", "てみようと思", "てみようか"]
        .iter()
        .any(|tries| near.find(tries).is_some_and(|at| at <= 9));
    let is_wished = own.ends_with('た') && begins(&["い", "く"]) && !begins(&["いた"])
        || own.ends_with('う')
            && begins(&["と思", "と考", "か", "としてい", "としてま", "と計", "と検"]);
    if is_wished || is_tried {
        return Some(Mood::Planned);
    }
    // `マザボはよく替えるほう`: a habit.
    let head = story.between(verb.start.saturating_sub(24), verb.start);
    let is_habit = begins(&["る", "す", "える"])
        && [
            "よく",
            "たまに",
            "時々",
            "ときどき",
            "しょっちゅう",
            "年ごとに",
            "年おきに",
        ]
        .iter()
        .any(|often| head.ends_with(often));
    if is_habit {
        return Some(Mood::Advised);
    }
    // Somebody else says so.
    let is_told_to = verb.word == Word::Buy
        && (own.ends_with('え') && begins(&["って", "と", "!", "。", "や"])
            || begins(&["直せ", "い直せ", "しろ", "せよ", "なさい", "しなさい"]));
    is_told_to.then_some(Mood::Advised)
}

/// `Storeで買うと13,824円でした`: what it would cost is no purchase.
fn is_priced(story: &Story<'_>, verb: &Token) -> bool {
    const SAID: [&str; 6] = ["と思", "と言", "と聞", "と決", "という", "とき"];
    let own = story.between(verb.start, verb.end);
    let tail = story.between(verb.end, verb.end + 36);
    let tail = own
        .ends_with('買')
        .then(|| tail.strip_prefix('う'))
        .flatten()
        .unwrap_or(tail);
    let tail = own
        .ends_with("購入")
        .then(|| tail.strip_prefix("する"))
        .flatten()
        .unwrap_or(tail);
    verb.word == Word::Buy
        && tail.starts_with('と')
        && !SAID.iter().any(|said| tail.starts_with(said))
        && tail.contains('円')
}

/// What the endings behind a verb tell.
#[derive(Default)]
struct Endings {
    /// The first of them.
    first: Option<Ending>,
    is_plan: bool,
    is_when: bool,
}

/// `キーを買って入れたら`: it was bought. What is still open stands behind it.
fn is_bought(tail: &str) -> bool {
    const OPEN: [char; 10] = ['み', 'お', 'も', 'い', 'な', 'ま', 'し', 'は', 'か', 'く'];
    const ASKS: [&str; 9] = [
        "いい",
        "よい",
        "良い",
        "ほうが",
        "方が",
        "べき",
        "のか",
        "ょうか",
        "ますか",
    ];
    tail.strip_prefix('て')
        .is_some_and(|rest| !rest.starts_with(OPEN))
        && !ASKS.iter().any(|asks| tail.contains(asks))
}

/// What stands behind the brackets of a verb, where it has some: `交換(クローン)するつもり`.
fn behind_brackets(tail: &str) -> &str {
    /// No longer ones are looked through, in bytes.
    const LONGEST: usize = 36;
    let behind = tail.strip_prefix('(').and_then(|inside| {
        let (inside, behind) = inside.split_once(')')?;
        (inside.len() <= LONGEST && behind.starts_with(['し', 'す', 'さ'])).then_some(behind)
    });
    behind.unwrap_or(tail)
}

/// Reads the endings behind a verb, as far as its clause goes; `None` where it is a step of a
/// list: `BIOS update → asked to reset`.
fn endings(
    story: &Story<'_>,
    sentence: &Sentence,
    verb: &Token,
    is_event: bool,
) -> Option<Endings> {
    let words = story.words(sentence);
    let whole = story.between(verb.end, (verb.end + ENDING_REACH).min(sentence.range.end));
    let tail = behind_brackets(whole);
    let start = verb.end + whole.len() - tail.len();
    let mut told = Endings::default();
    let mut is_chain = false;
    // `買えば早い`: the form that stands directly behind the verb.
    if tail.starts_with('ば') && !tail.starts_with("ばか") && !tail.starts_with("ばっか") {
        told.first = Some(Ending::If);
    }
    // `箱でもカードでもなく`: a noun that is denied.
    if tail.starts_with("でも") && ["でもな", "でもあり"].iter().any(|not| tail.contains(not))
    {
        told.first = Some(Ending::Not);
        return Some(told);
    }
    if verb.word == Word::Buy && is_bought(tail) {
        told.first = Some(Ending::Past);
        return Some(told);
    }
    // `マザボは替えず、CPUだけ`.
    if tail.starts_with('ず') && !tail.starts_with("ずつ") {
        told.first = Some(Ending::Not);
        return Some(told);
    }
    if is_event && is_refused(story.between(verb.end, sentence.range.end)) {
        told.first = Some(Ending::Not);
        return Some(told);
    }
    let mut at = 0;
    while let Some(ch) = tail.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = tail.get(at..).unwrap_or_default();
        if ch == '→' && told.first.is_none() && !told.is_plan {
            return None;
        }
        // Where no marks are typed, a space ends a clause.
        let is_gap = ch == ' '
            && tail
                .get(..at)
                .is_some_and(|own| !own.ends_with(|last: char| last.is_ascii()));
        if is_gap || matches!(ch, '、' | ',' | '(' | ')' | '「' | '"' | '\u{3000}') {
            // `交換して、…するつもり`: a chain of verbs has the mood of its last.
            let is_topic = tail
                .get(..at)
                .is_some_and(|own| own.ends_with(['は', 'も', 'を']));
            if is_topic {
                at += ch.len_utf8();
                continue;
            }
            let chained = tail
                .get(..at)
                .is_some_and(|own| own.ends_with(['て', 'で']));
            if !chained || !is_event {
                break;
            }
            is_chain = true;
        }
        // `not yet`, `again`: their last kana is no past; nor is that of `doing this and that`.
        if let Some(word) = NO_ENDINGS.iter().find(|word| rest.starts_with(**word)) {
            at += word.len();
            continue;
        }
        if let Some((ending, length)) = ending(rest) {
            match ending {
                // `I forgot to link it before the swap`: it was swapped.
                Ending::Plan if is_before_regret(rest) => {
                    told.first = told.first.or(Some(Ending::Past));
                }
                Ending::Plan => told.is_plan = true,
                Ending::Stop => break,
                Ending::When if told.first.is_none() => told.is_when = true,
                _ => {}
            }
            if told.is_plan && ending == Ending::Not {
                told.first = Some(ending);
                break;
            }
            if ending != Ending::Plan && !is_chain {
                told.first = told.first.or(Some(ending));
            }
            at += length;
            continue;
        }
        // Another noun or verb begins another matter.
        let place = start + at;
        let is_other = words
            .iter()
            .any(|token| token.start == place && is_matter(token.word));
        if is_other && told.first.is_some_and(|ending| ending != Ending::Past) {
            break;
        }
        if is_other && told.first.is_none() && at > 24 {
            break;
        }
        let is_state = words.iter().any(|token| {
            token.start == place
                && matches!(
                    token.word,
                    Word::StateNo | Word::StateYes | Word::OfWindows | Word::Fails
                )
                && !is_release_to_go_to(token, rest)
        });
        if is_state && told.first.is_none() {
            break;
        }
        at += ch.len_utf8();
    }
    Some(told)
}

/// `SSD交換とWindows11へのアップグレードを…`: the release is one more thing to do.
fn is_release_to_go_to(token: &Token, text: &str) -> bool {
    let behind = text.get(token.end - token.start..).unwrap_or_default();
    let behind = behind.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == ' ');
    token.word == Word::OfWindows && behind.starts_with("への")
}

/// What a plan was followed by that was never carried out.
const GIVEN_UP: [&str; 12] = [
    "やめ",
    "見送",
    "断念",
    "取りやめ",
    "思いとどま",
    "中止",
    "修理せず",
    "修理はせず",
    "断り",
    "断っ",
    "諦め",
    "あきらめ",
];

/// Whether a text begins with `before`, and tells what was missed then.
fn is_before_regret(text: &str) -> bool {
    const MISSED: [&str; 9] = [
        "といたから",
        "ておいたから",
        "ておいたので",
        "ておいたおかげ",
        "忘れ",
        "なかった",
        "べきだった",
        "ばよかった",
        "ませんでした",
    ];
    let is_before = text.starts_with("前に") || text.starts_with("まえに");
    let end = text.find('。').unwrap_or(text.len());
    is_before
        && text
            .get(..end)
            .is_some_and(|own| MISSED.iter().any(|word| own.contains(word)))
}

/// Whether a Japanese sentence tells behind the verb what came of it.
fn has_outcome(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    story.words(sentence).iter().any(|token| {
        token.start >= verb.end
            && (matches!(token.word, Word::StateNo | Word::Watermark)
                && !is_turn_asked(story.between(token.end, token.end + 36))
                || token.word == Word::Fails && !sentence.is_question)
    }) || ends_in_past(story.text(&sentence.range))
}

fn is_matter(word: Word) -> bool {
    matches!(
        word,
        Word::Board
            | Word::Cpu
            | Word::Disk
            | Word::Bios
            | Word::StateNo
            | Word::StateYes
            | Word::Reinstall
            | Word::Replace
    )
}

/// The ending with which this text begins, and its length; of several the longest.
fn ending(text: &str) -> Option<(Ending, usize)> {
    type ByFirst = HashMap<char, Vec<(&'static str, Ending)>>;
    static BY_FIRST: OnceLock<ByFirst> = OnceLock::new();
    // A verb is followed by many letters, and each may begin an ending.
    let by_first = BY_FIRST.get_or_init(|| {
        let mut by_first = ByFirst::new();
        for (ending, forms) in ENDINGS {
            for form in forms.split('|') {
                if let Some(first) = form.chars().next() {
                    by_first.entry(first).or_default().push((form, *ending));
                }
            }
        }
        by_first
    });
    let mut best: Option<(Ending, usize)> = None;
    for (form, ending) in by_first.get(&text.chars().next()?)? {
        if text.starts_with(form) && best.is_none_or(|(_, length)| form.len() > length) {
            best = Some((*ending, form.len()));
        }
    }
    best
}

/// Whether a Japanese sentence ends in the past.
fn ends_in_past(text: &str) -> bool {
    let end = text.trim_end_matches(['。', '!', '?', 'w', '笑', ' ', '\n', '\u{2026}', ')', '」']);
    let end = end
        .trim_end_matches("んですが")
        .trim_end_matches("のですが")
        .trim_end_matches("んだが");
    let end = end
        .trim_end_matches("んだけど")
        .trim_end_matches("のだが")
        .trim_end_matches("けど");
    [
        "た",
        "だ",
        "てる",
        "ている",
        "ています",
        "てます",
        "てしまい",
        "る模様",
        "」と言われる",
        "」と言われます",
        "」と出る",
        "」と出ます",
        "と表示される",
        "と表示されます",
        "を求められる",
        "を求められます",
        "の模様",
    ]
    .iter()
    .any(|past| end.ends_with(past))
}
