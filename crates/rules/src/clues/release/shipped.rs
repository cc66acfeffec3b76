//! Whether a release is the one that a PC came with, by how it stands beside the PC.

use std::ops::Range;

use super::mention::without_name;
use super::number::NEAR;

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// `11 (there from the first)`, in Japanese.
pub(in crate::clues) fn is_first_in_brackets(tail: &str) -> bool {
    tail.split_once('(').is_some_and(|(edition, own)| {
        edition.len() < 8
            && starts_with_one(own, "\
                最初から|購入時|元から|プリイン|出荷時|買った時|買ったとき|買った当|買ったまま|届いた時|出荷|もとから")
    })
}

/// `10, which it came with`, and no `11 Home because Home is what was on it`: there the edition is
/// what was the same.
pub(in crate::clues) fn is_told_first_behind(tail: &str) -> bool {
    const REASONS: &str = "because|since|although|though| as |cos ";
    const FIRST: [&str; 13] = [
        "it came with",
        "it shipped with",
        "it was sold with",
        "it arrived with",
        "i bought it with",
        "was on it",
        "since i built",
        "the first thing that",
        "the first thing ever",
        "the first windows",
        "the only windows it",
        "the only thing that ever ran",
        "the only os it",
    ];
    let is_of_edition = |at: usize| {
        let head = tail.get(..at).unwrap_or_default();
        head.trim_end().ends_with(" what") && has_one(head, REASONS)
    };
    FIRST
        .iter()
        .any(|first| tail.find(first).is_some_and(|at| !is_of_edition(at)))
}

/// `11 Pro, factory installed`, in English.
pub(in crate::clues) fn is_shipped_behind(tail: &str) -> bool {
    const SHIPPED: &str = "\
        just like day one|just like on day one|like on day one|like day one|as shipped|\
        as delivered|as it came|as purchased|when new|when i got it|when i bought it|\
        included|factory image|oem, factory image|oem (factory image|oem factory image|\
        factory installed|factory-installed|preinstalled|pre-installed|preloaded|\
        from the factory|from day one|since new|out of the box";
    let own = tail.trim_start();
    let own = own
        .strip_prefix("home")
        .or_else(|| own.strip_prefix("pro"))
        .unwrap_or(own);
    let own = own
        .strip_prefix([',', ' ', '('])
        .unwrap_or_default()
        .trim_start();
    starts_with_one(own, SHIPPED) || is_sold_with(own)
}

/// `10 Pro bought from Dell with the machines`, in English.
fn is_sold_with(own: &str) -> bool {
    const SOLD: &str = "bought|purchased|supplied|delivered|came|ordered";
    const THINGS: &str = "machine|pc|computer|laptop|desktop|workstation|notebook|tower";
    starts_with_one(own, SOLD)
        && ["with the ", "with our ", "with them", "along with the "]
            .iter()
            .any(|with| {
                own.split_once(with).is_some_and(|(_, rest)| {
                    with.ends_with("them") || starts_with_one(rest, THINGS)
                })
            })
}

/// `it is original Windows 11 Home from Lenovo`: the one that its maker put on it.
fn is_of_its_maker(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    let from = range.start.saturating_sub(NEAR).max(sentence.range.start);
    let head = without_name(story.between(from, range.start));
    sentence.language == Language::En
        && ends_with_one(head, " original| genuine| oem")
        && story.words(sentence).iter().any(|word| {
            let gap = || story.between(range.end, word.start).trim();
            matches!(word.word, Word::Brand | Word::BoardBrand)
                && word.start >= range.end
                && ["from", "home from", "pro from", "by", "home by", "pro by"].contains(&gap())
        })
}

/// `The Lenovo had Windows 11 Home on it`, in English: what was on a PC that is not called old.
pub(in crate::clues) fn is_had_on_it(head: &str, tail: &str) -> bool {
    let own = without_name(head);
    let behind = tail.trim_start();
    let behind = ["home", "pro", "education", "enterprise"]
        .iter()
        .find_map(|edition| behind.strip_prefix(edition))
        .unwrap_or(behind)
        .trim_start();
    let is_old = has_one(head, "old |previous |other |former |never |n't ");
    ends_with_one(own, " had| already had")
        && starts_with_one(behind, "on it|on there|already on it")
        && !is_old
}

/// Whether a release is that of a PC: its maker's own, or in brackets behind its name and year,
/// `Pavilion 15(2019年、Windows 10 Home)`.
pub(in crate::clues) fn is_of_model(
    story: &Story<'_>,
    sentence: &Sentence,
    range: &Range<usize>,
) -> bool {
    if is_of_its_maker(story, sentence, range) || is_bought_as(story, sentence, range) {
        return true;
    }
    let from = range.start.saturating_sub(45).max(sentence.range.start);
    let head = story.between(from, range.start);
    let Some((name, inside)) = head.rsplit_once('(') else {
        return false;
    };
    let is_dated = inside
        .find('年')
        .and_then(|at| inside.get(..at))
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()));
    let opens = range.start - inside.len() - '('.len_utf8();
    let is_plain = !inside.contains([')', '→']) && !inside.contains("今") && !name.is_empty();
    is_dated
        && is_plain
        && story.words(sentence).iter().any(|word| {
            matches!(word.word, Word::Brand | Word::Shop | Word::MakerPc)
                && word.end <= opens
                && opens - word.end <= 24
        })
}

/// `一开始就空机`: what was there first is no Windows.
pub(in crate::clues) fn is_of_none(words: &[Token], first: &Token) -> bool {
    words.iter().any(|none| {
        none.word == Word::NoWindows && none.start >= first.start && none.start <= first.end + 6
    })
}

/// `家のPCは2020年に買った10 Home`: a PC of which the release is told, in Japanese.
fn is_bought_as(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    const BOUGHT: &str = "買った|購入した|買ってきた|届いた|もらった";
    let head = without_name(story.between(sentence.range.start, range.start));
    let clause = head
        .rsplit(['、', '。', '(', '「'])
        .next()
        .unwrap_or_default();
    let from = sentence.range.start + head.len() - clause.len();
    sentence.language == Language::Ja
        && ends_with_one(clause, BOUGHT)
        && story.words(sentence).iter().any(|word| {
            matches!(word.word, Word::Pc | Word::Brand | Word::Shop)
                && word.start >= from
                && word.end < range.start
                && ["は", "も"]
                    .iter()
                    .any(|topic| story.between(word.end, word.end + 3) == *topic)
        })
}

/// `a laptop that we bought with 10`.
pub(in crate::clues) fn is_bought_with(
    story: &Story<'_>,
    sentence: &Sentence,
    range: &Range<usize>,
) -> bool {
    const CAME: &str = "\
        came off|came from the|came out of the box|arrived|was delivered|was supplied|was shipped|was sold|came to me";
    let head_start = range.start.saturating_sub(NEAR).max(sentence.range.start);
    let with = without_name(story.between(head_start, range.start));
    let words = story.words(sentence);
    let is_torn = |token: &Token| {
        words.iter().any(|other| {
            other.start >= token.end
                && other.end <= range.start
                && matches!(other.word, Word::Comma | Word::Turn)
        })
    };
    let is_delivered = has_one(with, CAME) && !with.contains(',');
    sentence.language == Language::En
        && with.ends_with(" with")
        && (is_delivered
            || words.iter().any(|token| {
                token.word == Word::Buy
                    && token.form == Form::Done
                    && token.end <= range.start
                    && range.start - token.end < NEAR
                    && !is_torn(token)
            }))
}
