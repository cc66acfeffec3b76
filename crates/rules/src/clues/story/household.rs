//! Whether a story asks about the PC of somebody in the writer's family.

use super::sentence::Sentence;

use crate::clues::index::Token;
use crate::clues::word::{Language, Word};
use crate::one_of::has_one;

/// Who lives in the same house: of whose PC the writer asks.
const HOUSEHOLD: &str = "\
    妹の|姉の|兄の|弟の|嫁の|妻の|夫の|旦那の|父の|母の|息子の|娘の|my wife's|my husband's|my dad's|my mum's|my mom's|my son's|my daughter's|\
    my mother's|my father's|my grandma's|my gran's|my nan's|my grandpa's|my grandad's|my aunt's|我爸的|我妈的|老婆的|老公的";

/// How a Japanese story says whose PC it is about: `父のパソコン(NEC)のことで相談です`.
const INTRODUCED: &str = "\
    の話です|の話なん|の件です|の件で|のことです|のことなん|のことなの|のことで|の相談です|について相談|についてです|\
    について質問|についてお|について教|についてなん";

/// Whether the first sentence tells that the PC of somebody of the house is not activated.
pub(in crate::clues) fn is_of_household(
    sentences: &[Sentence],
    tokens: &[Token],
    text: &str,
) -> bool {
    let Some(first) = sentences.first() else {
        return false;
    };
    let Some(words) = tokens.get(first.tokens.clone()) else {
        return false;
    };
    let own = text.get(first.range.clone()).unwrap_or_default();
    let is_japanese = first.language == Language::Ja;
    let is_introduced = is_japanese && has_one(own, INTRODUCED);
    let is_theirs = words.first().is_some_and(|token| {
        token.word == Word::Other
            && text
                .get(token.start..token.end)
                .is_some_and(|own| is_of_kin(own, is_japanese && is_introduced))
    });
    // `実家のPCについて相談です`: where the parents live.
    let is_at_parents = is_introduced && own.trim_start().starts_with("実家の");
    // `妻のノートのSSDを換装しました`, `my son's laptop got a new board`, where no own PC is named.
    let is_worked_on = || {
        words.iter().any(|token| {
            matches!(
                token.word,
                Word::Replace
                    | Word::Reinstall
                    | Word::Clone
                    | Word::BoardSwap
                    | Word::CpuSwap
                    | Word::DiskSwap
            )
        }) && !tokens
            .iter()
            .any(|token| matches!(token.word, Word::Own | Word::OwnBuild))
            && first.language != Language::Zh
    };
    (is_theirs || is_at_parents)
        && (is_introduced
            || is_worked_on()
            || words.iter().any(|token| {
                // `My dad's PC says "Activate Windows"`.
                matches!(token.word, Word::StateNo | Word::ActivateWindows)
            }))
        && !words.iter().any(|token| token.word == Word::Own)
}

/// Whether a word names what is of somebody of the house; `父のpc` as well, where the story says
/// that it is about it, and `my grandma's laptop`.
fn is_of_kin(own: &str, may_go_on: bool) -> bool {
    HOUSEHOLD.split('|').any(|of| {
        let goes_on = may_go_on || of.starts_with("my ");
        own == of || goes_on && own.starts_with(of)
    })
}
