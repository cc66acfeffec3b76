//! One board, processor or disk that became another, told by their models alone: `B450 → B650`.

use std::ops::Range;

use crate::clues::index::Token;
use crate::clues::word::{Form, Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What stands between the old one and the new one.
const STEPS: [&str; 23] = [
    " out, ",
    " out and ",
    " for ",
    " with ",
    "を",
    "→",
    "->",
    "=>",
    " to ",
    "から",
    "换成",
    "换成了",
    "换到",
    "换到了",
    "换了",
    "换",
    "转",
    "转到",
    "换去",
    "升级到",
    "升级成",
    "升到",
    "升级为",
];

/// As far from the step may a model begin or end, in bytes: `AMD Ryzen 7` stands before it.
const REACH: usize = 28;

/// Every change that two models of one kind tell, in the order of the text.
pub(in crate::clues) fn swaps(text: &str, language: impl Fn(usize) -> Language) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    for step in STEPS {
        for (at, _) in text.match_indices(step) {
            let end = at + step.len();
            let Some((old, old_kind)) = before(text, at) else {
                continue;
            };
            let Some((new, new_kind)) = after(text, end) else {
                continue;
            };
            // `built in 2024 with an i5-13600k`.
            if old_kind == Model::Number && is_year(text, old) {
                continue;
            }
            let word = match (old_kind, new_kind) {
                (Model::Board, Model::Board) => Word::BoardSwap,
                // What goes out and in one after the other may be steps of a test.
                _ if step.starts_with(" out") => continue,
                (Model::Cpu, Model::Cpu | Model::Number) | (Model::Number, Model::Cpu) => {
                    Word::CpuSwap
                }
                (Model::Size, Model::Size)
                    if is_of_disk(text, new) || is_behind_disk(text, old) =>
                {
                    Word::DiskSwap
                }
                _ => continue,
            };
            found.push(Token {
                word,
                form: Form::Open,
                language: language(at),
                start: old,
                end: new,
            });
        }
    }
    found.extend(set_swaps(text, &language));
    found.sort_unstable_by_key(|token| (token.start, token.end));
    found.dedup_by_key(|token| (token.start, token.word));
    found
}

/// A board that became another one among other parts, or a processor on a board that stays:
/// `5800X3DとB550のコンビから、9800X3D+B850へ`, `B450 + 2600 -> B650 + 7600`.
fn set_swaps(text: &str, language: impl Fn(usize) -> Language) -> Vec<Token> {
    let steps = ["から、", "から", "→", "->", "=>"];
    let places = steps.iter().flat_map(|step| text.match_indices(step));
    places
        .filter_map(|(at, step)| {
            let from = text.floor_char_boundary(at.saturating_sub(42));
            let head = text.get(from..at)?.rsplit(['。', '\n', '、']).next()?;
            let end = at + step.len();
            let tail = text.get(end..text.floor_char_boundary(end + 42))?;
            let tail = tail.split(['。', '\n']).next()?;
            let (old, new) = (named(head), named(tail));
            let (word, old, new) = changed(head, &old, tail, &new)?;
            // `B550から外したSSD`.
            let is_step = !has_one(tail, "外し|抜い|取り");
            is_step.then(|| Token {
                word,
                form: Form::Open,
                language: language(at),
                start: at - head.len() + old,
                end: end + new,
            })
        })
        .collect()
}

/// What of one set of parts is another one in the next, where both name a board, and the places of
/// the two.
fn changed(
    head: &str,
    old: &[(Range<usize>, Model)],
    tail: &str,
    new: &[(Range<usize>, Model)],
) -> Option<(Word, usize, usize)> {
    let is_board = |model: &Model| *model == Model::Board;
    let is_cpu = |model: &Model| matches!(model, Model::Cpu | Model::Number);
    let first = |own: &[(Range<usize>, Model)], is_one: &dyn Fn(&Model) -> bool| {
        let mut own = own.iter().filter(|(range, _)| range.len() > 3);
        own.find(|(_, model)| is_one(model)).cloned()
    };
    let (old_board, new_board) = (first(old, &is_board)?.0, first(new, &is_board)?.0);
    if head.get(old_board.clone()) != tail.get(new_board.clone()) {
        return Some((Word::BoardSwap, old_board.start, new_board.start));
    }
    let (old, new) = (first(old, &is_cpu)?, first(new, &is_cpu)?);
    let is_other = head.get(old.0.clone()) != tail.get(new.0.clone());
    let is_cpu = [old.1, new.1].contains(&Model::Cpu);
    (is_other && is_cpu).then_some((Word::CpuSwap, old.0.start, new.0.end))
}

/// Every processor that is named by its model alone, and in Chinese every board by its chipset:
/// `5800X3D`, `换了块B850`.
pub(in crate::clues) fn parts(text: &str, language: impl Fn(usize) -> Language) -> Vec<Token> {
    let mut found = Vec::new();
    for (start, own) in words(text) {
        let word = if own.len() > 4 && model(own) == Some(Model::Cpu) {
            Some(Word::CpuModel)
        } else if is_chipset(own) && language(start) == Language::Zh {
            Some(Word::BoardModel)
        } else {
            None
        };
        let language = language(start);
        let token = |word: Word, start: usize, end: usize| Token {
            word,
            form: Form::Open,
            language,
            start,
            end,
        };
        if let Some(word) = word {
            // `想上7500F`, `配B650`: only before a model do these tell that it is put in.
            let head = text.get(..start).unwrap_or_default();
            let put = head.strip_suffix('上').or(head.strip_suffix('配'));
            if let Some(put) = put.filter(|_| language == Language::Zh) {
                found.push(token(Word::Put, put.len(), head.len()));
            }
            found.push(token(word, start, start + own.len()));
        }
    }
    found
}

/// Every model that a line names, and the bytes of its name.
pub(in crate::clues) fn named(line: &str) -> Vec<(Range<usize>, Model)> {
    words(line)
        .filter_map(|(start, own)| Some((start..start + own.len(), model(own)?)))
        .collect()
}

/// Every word that may be a model, and where it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_end = |(_, ch): &(usize, char)| !is_of_word(*ch);
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let rest = text.get(from..)?;
        let end = rest.char_indices().find(is_end);
        start = end.map(|(at, ch)| from + at + ch.len_utf8());
        Some((from, rest.get(..end.map_or(rest.len(), |(at, _)| at))?))
    })
}

/// Whether a word is the chipset of a board, with or without the letter of its size.
pub(in crate::clues) fn is_chipset(word: &str) -> bool {
    const CHIPSETS: &str = "\
        a320|a520|a620|b350|b450|b550|b650|b840|b850|x370|x470|x570|x670|x870|h61|h81|h97|h110|h170|\
        h270|h310|h370|h410|h470|h510|h570|h610|h670|h770|h810|b75|b85|b150|b250|b360|b365|b460|b560|b660|\
        b760|b860|z77|z87|z97|z170|z270|z370|z390|z490|z590|z690|z790|z890|x79|x99|x299";
    let bare = word.trim_end_matches(['m', 'e', 'i', 'a', 't', 'x']);
    // Asked of every word of a story; most have no digit there.
    let may_be =
        matches!(word.len(), 3..=5) && word.as_bytes()[1..3].iter().all(u8::is_ascii_digit);
    may_be && CHIPSETS.split('|').any(|chipset| chipset == bare)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::clues) enum Model {
    /// A chipset or socket.
    Board,
    Cpu,
    /// Four or five digits: a processor only beside one.
    Number,
    /// Of a disk, or of memory.
    Size,
}

fn is_of_word(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || ch == '-'
}

/// The model that ends before this place, and where it begins.
fn before(text: &str, at: usize) -> Option<(usize, Model)> {
    let head = text.get(..at)?.trim_end_matches([' ', '系', 'の']);
    let own = head.rsplit(|ch| !is_of_word(ch)).next().unwrap_or_default();
    Some((head.len() - own.len(), model(own)?))
}

/// The model that begins shortly behind this place, and where it ends.
fn after(text: &str, at: usize) -> Option<(usize, Model)> {
    let end = text.floor_char_boundary(at + REACH);
    words(text.get(at..end)?).find_map(|(start, own)| Some((at + start + own.len(), model(own)?)))
}

fn model(word: &str) -> Option<Model> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if matches!(word, "am4" | "am5" | "am3") || word.strip_prefix("lga").is_some_and(digits) {
        return Some(Model::Board);
    }
    if matches!(
        word,
        "120" | "128" | "240" | "250" | "256" | "480" | "500" | "512"
    ) {
        return Some(Model::Size);
    }
    if let Some(size) = word.strip_suffix("gb").or(word.strip_suffix("tb")) {
        return digits(size).then_some(Model::Size);
    }
    let number = ["i3-", "i5-", "i7-", "i9-"]
        .iter()
        .find_map(|family| word.strip_prefix(family));
    let bare = number.unwrap_or(word);
    let split = bare.find(|ch: char| !ch.is_ascii_digit());
    let (figures, suffix) = bare.split_at(split.unwrap_or(bare.len()));
    if matches!(figures.len(), 4 | 5) {
        const SUFFIXES: &str = "x|k|f|g|t|s|x3d|kf|ks|ge";
        return match suffix {
            "" if number.is_some() => Some(Model::Cpu),
            "" => Some(Model::Number),
            _ => SUFFIXES
                .split('|')
                .any(|own| own == suffix)
                .then_some(Model::Cpu),
        };
    }
    // `B450M`, `Z790`, `H97`.
    let chipset = word.strip_prefix(['a', 'b', 'h', 'x', 'z'])?;
    let chipset = chipset
        .strip_suffix(['m', 'e', 'i', 'a'])
        .unwrap_or(chipset);
    (digits(chipset) && matches!(chipset.len(), 2 | 3)).then_some(Model::Board)
}

/// Whether the number at this place is the year in which something was.
fn is_year(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or_default();
    let own = text.get(at..).unwrap_or_default();
    let is_of_years = starts_with_one(own, "200|201|202");
    is_of_years && ends_with_one(head, " in | since | from | of ")
}

/// Whether a size is that of a disk: its kind stands behind it.
fn is_of_disk(text: &str, at: usize) -> bool {
    let end = text.floor_char_boundary(at + 14);
    let behind = text.get(at..end).unwrap_or_default();
    has_one(behind, "ssd|nvme|hdd|m.2|固态|硬盘")
}

/// Whether a disk is named directly before a size: `Cドライブを500GB→2TB`.
fn is_behind_disk(text: &str, at: usize) -> bool {
    const DISKS: &str = "\
        ssd|nvme|hdd|m.2|cドライブ|システムドライブ|ハードディスク|drive|固态|硬盘|固态硬盘|系统盘|c盘";
    let head = text.get(..at).unwrap_or_default();
    let head = head
        .trim_end_matches([' ', 'を', 'は', 'の', 'が', 'も', ':', '从', '由'])
        .trim_end_matches(" from");
    ends_with_one(head, DISKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_models_of_a_kind_tell_a_change() {
        let told = |text: &str| {
            swaps(text, |_| Language::En)
                .first()
                .map(|token| token.word)
        };
        assert_eq!(told("b450m -> b650"), Some(Word::BoardSwap));
        assert_eq!(told("i7-6700からi7-7700kにした"), Some(Word::CpuSwap));
        assert_eq!(told("3600 to a ryzen 7 5800x3d"), Some(Word::CpuSwap));
        assert_eq!(told("256gb to a 1tb nvme"), Some(Word::DiskSwap));
        assert_eq!(told("cドライブを500gb→2tbにしたい"), Some(Word::DiskSwap));
        assert_eq!(told("ssdは1tb、メモリを8gb→16gbに"), None);
        assert_eq!(told("8gb → 16gb メモリ"), None);
        assert_eq!(told("gtx 1060 → rx 6700xt"), None);
        assert_eq!(told("windows 10 to 11"), None);
        assert_eq!(told("built it in 2024 with an i5-13600k"), None);
        assert_eq!(told("from 2600 to 5600x"), Some(Word::CpuSwap));
        assert_eq!(told("b450 + 2600 -> b650 + 7600"), Some(Word::BoardSwap));
        assert_eq!(told("b550 + 2600 -> b550 + 5800x"), Some(Word::CpuSwap));
        assert_eq!(told("b550 + 3060 -> b550 + 4070"), None);
    }
}
