//! Whether a copy stays in one PC, though another PC or somebody else is named beside it.

use crate::clues::index::Token;
use crate::clues::rows::ClueRow;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::story::whose::is_person;
use crate::clues::word::{Language, Word};
use crate::one_of::has_one;

/// Into what a copy goes that leaves its PC, in Japanese.
const INTO: [&str; 12] = [
    "pcに",
    "pcへ",
    "パソコンに",
    "パソコンへ",
    "ノートに",
    "ノートへ",
    "デスクトップに",
    "機に",
    "機へ",
    "方に",
    "ほうに",
    "マシンに",
];

/// `別のPCでSSDをクローンして元のPCに戻した`: the other PC was only where it was done.
pub(in crate::clues) fn is_copied_elsewhere(
    story: &Story<'_>,
    sentence: &Sentence,
    row: &ClueRow,
    own: &[Token],
) -> bool {
    if row.answer != "clone" || sentence.language != Language::Ja {
        return false;
    }
    let text = story.text(&sentence.range);
    let is_back = has_one(
        text,
        "\
            元のpcに戻|元のパソコンに戻|元のノートに戻|元の本体に戻",
    );
    let mut pcs = own
        .iter()
        .filter(|token| matches!(token.word, Word::NewPc | Word::Other));
    is_back
        && pcs.all(|token| {
            story.between(token.end, token.end + 3) == "で"
                || story.between(token.start, token.end).starts_with("元の")
        })
}

/// `妻のノートのSSDをクローンした`, `友人がHDDをSSDへクローンしてくれる`: in the same PC.
pub(in crate::clues) fn is_copied_in_place(
    story: &Story<'_>,
    sentence: &Sentence,
    row: &ClueRow,
    own: &[Token],
) -> bool {
    if row.words != [Word::Clone, Word::Other] || sentence.language != Language::Ja {
        return false;
    }
    let mut others = own.iter().filter(|token| token.word == Word::Other);
    let is_into = |token: &Token| {
        let name = story.between(token.start, token.end);
        let behind = story.between(token.end, token.end + 45);
        INTO.iter()
            .any(|into| behind.contains(into) || name.ends_with(into))
    };
    let is_named_beside = |token: &Token| {
        let name = story.between(token.start, token.end);
        name.ends_with('の') || is_person(name)
    };
    others.clone().any(is_named_beside) && !others.any(is_into)
}

/// `cloned the HDD to an SSD in my wife's HP`: a PC that is named as the place of both disks.
pub(in crate::clues) fn is_where_cloned(
    story: &Story<'_>,
    sentence: &Sentence,
    row: &ClueRow,
    own: &[Token],
) -> bool {
    // `re-image all of them from one image`: each is installed anew.
    let is_anew = || {
        story.words(sentence).iter().any(|word| {
            let verb = story.between(word.start, word.end);
            word.word == Word::Reinstall
                && (verb.starts_with("reimag") || verb.starts_with("re-imag"))
        })
    };
    row.answer == "clone"
        && (is_anew()
            || own.iter().any(|pc| {
                let head = story.between(sentence.range.start, pc.start);
                let is_place = match pc.word {
                    Word::IntoPc => story.between(pc.start, pc.end).starts_with("in my "),
                    Word::Other => head.ends_with(" in "),
                    _ => false,
                };
                is_place && has_one(head, " to a | to an | to the | onto ")
            }))
}
