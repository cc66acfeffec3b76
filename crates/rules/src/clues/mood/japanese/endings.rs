//! The endings behind a Japanese verb, as far as its clause goes.

use crate::clues::index::Token;
use crate::clues::ja::Ending;
use crate::clues::mood::refusal::is_refused;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;

use super::ending::ending;
use crate::one_of::{ends_with_one, has_one};

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

/// What the endings behind a verb tell.
#[derive(Default)]
pub(super) struct Endings {
    /// The first of them.
    pub(super) first: Option<Ending>,
    pub(super) is_plan: bool,
    pub(super) is_when: bool,
}

/// `キーを買って入れたら`: it was bought. What is still open stands behind it.
fn is_bought(tail: &str) -> bool {
    const OPEN: [char; 10] = ['み', 'お', 'も', 'い', 'な', 'ま', 'し', 'は', 'か', 'く'];
    const ASKS: &str = "\
        いい|よい|良い|ほうが|方が|べき|のか|ょうか|ますか";
    tail.strip_prefix('て')
        .is_some_and(|rest| !rest.starts_with(OPEN))
        && !has_one(tail, ASKS)
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

/// Whether a list of what is done `も`, one behind the other, ends in a denial.
fn denies_all_of_list(behind: &str) -> bool {
    let clauses = behind.trim_end_matches(['。', '\n', ' ']);
    let is_list = clauses.split('、').count() > 2;
    let last = clauses.rsplit('、').next().unwrap_or_default();
    is_list && ends_with_one(last, "ません|ない|ないです|なし|ませんでした")
}

/// The ending that decides alone, whatever else stands behind the verb.
fn only_ending(
    story: &Story<'_>,
    sentence: &Sentence,
    verb: &Token,
    is_event: bool,
    tail: &str,
) -> Option<Ending> {
    let rest = || story.between(verb.end, sentence.range.end);
    let is_bought_verb = verb.word == Word::Buy;
    // `箱でもカードでもなく`: a noun that is denied.
    let denies_noun = tail.starts_with("でも") && has_one(tail, "でもな|でもあり");
    if denies_noun {
        return Some(Ending::Not);
    }
    // `買って入れるものですか`.
    if is_bought_verb && tail.contains("るものです") {
        return Some(Ending::If);
    }
    // `今すぐキー買え」って`: somebody is told to.
    let is_told_to = story.between(verb.start, verb.end).ends_with("買え")
        && tail.starts_with(['」', '!', '。', 'っ', 'よ']);
    if is_bought_verb && is_told_to {
        return Some(Ending::If);
    }
    if is_bought_verb && is_bought(tail) {
        return Some(Ending::Past);
    }
    // `マザボは替えず、CPUだけ`.
    let is_without = tail.starts_with('ず') && !tail.starts_with("ずつ");
    // `部品の交換も、初期化も、BIOSの更新も、いっさいいたしておりません`.
    let is_of_list = || tail.starts_with("も、") && denies_all_of_list(rest());
    (is_without || is_of_list() || is_event && is_refused(rest())).then_some(Ending::Not)
}

/// Reads the endings behind a verb, as far as its clause goes; `None` where it is a step of a
/// list: `BIOS update → asked to reset`.
pub(super) fn endings(
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
    if let Some(only) = only_ending(story, sentence, verb, is_event, tail) {
        told.first = Some(only);
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

/// Whether a text begins with `before`, and tells what was missed then.
fn is_before_regret(text: &str) -> bool {
    const MISSED: &str = "\
        といたから|ておいたから|ておいたので|ておいたおかげ|忘れ|なかった|べきだった|ばよかった|ませんでした";
    let is_before = text.starts_with("前に") || text.starts_with("まえに");
    let end = text.find('。').unwrap_or(text.len());
    is_before && text.get(..end).is_some_and(|own| has_one(own, MISSED))
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
