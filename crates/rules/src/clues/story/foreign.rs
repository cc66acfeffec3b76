//! Sentences in a language of which no words are known: English words in them tell nothing.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Little words of German, French, Spanish, Italian, Portuguese, Dutch and Polish that English
/// does not have.
const FOREIGN: &str = "\
    der|das|und|ist|nicht|ein|eine|mit|für|auf|ich|mein|meine|wurde|habe|oder|bei|noch|nach|\
    le|la|les|est|pas|une|avec|mon|ma|je|il|sur|dans|que|qui|après|depuis|\
    el|los|las|una|por|con|mi|está|esta|después|cambié|como|pero|\
    il|è|non|ho|di|della|sono|dopo|che|uma|não|meu|minha|depois|com|\
    het|een|niet|mijn|maar|ook|nie|jest|się|po|mam|czy";

/// Little words of English that none of these has.
const ENGLISH: &str = "\
    the|and|is|it|my|to|of|was|with|this|that|have|has|for|but|not|can|you|after|still|what|from";

/// Whether a text has a letter of Hangul, Cyrillic or Thai.
pub(in crate::clues) fn has_other_script(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_other_script)
}

fn is_other_script(ch: char) -> bool {
    matches!(ch, '\u{ac00}'..='\u{d7a3}' | '\u{400}'..='\u{4ff}' | '\u{e00}'..='\u{e7f}')
}

/// Whether this sentence is in another language than Japanese, English and Chinese: it has
/// Hangul, Cyrillic or Thai letters, or more little words of another language than of English.
pub(in crate::clues) fn is_foreign(sentence: &str) -> bool {
    if sentence.is_ascii() && sentence.len() < 12 {
        return false;
    }
    let mut others = 0_usize;
    let mut east = 0_usize;
    for ch in sentence.chars().filter(|ch| !ch.is_ascii()) {
        match ch {
            _ if is_other_script(ch) => others += 1,
            '\u{3041}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' => east += 1,
            _ => {}
        }
    }
    if others > 2 || east > 0 {
        return others > east + 2;
    }
    let (mut foreign, mut english) = (0_usize, 0_usize);
    let words = sentence.split(|ch: char| !ch.is_alphabetic() && ch != '\'');
    // The beginning tells; and little words are short.
    for word in words.filter(|word| (2..9).contains(&word.len())).take(24) {
        match little(word) {
            Some(true) => foreign += 1,
            Some(false) => english += 1,
            None => {}
        }
    }
    foreign > 1 && foreign > english
}

/// Whether this is a little word of another language, or of English; `None` for all others.
fn little(word: &str) -> Option<bool> {
    static LITTLE: OnceLock<HashMap<&str, bool>> = OnceLock::new();
    let little = LITTLE.get_or_init(|| {
        let foreign = FOREIGN.split('|').map(|word| (word, true));
        foreign
            .chain(ENGLISH.split('|').map(|word| (word, false)))
            .collect()
    });
    little.get(word).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_english_is_foreign() {
        assert!(is_foreign(
            "key für 8 euro bei ebay holen, das board ist noch das alte"
        ));
        assert!(is_foreign("la key es de ebay y el disco está nuevo"));
        assert!(is_foreign(
            "메인보드 고장나서 새 걸로 갈았더니 ssd는 그대로"
        ));
        assert!(!is_foreign(
            "swapped the board, la di da, windows not activated"
        ));
        assert!(!is_foreign("win11 not activated"));
        assert!(!is_foreign("「la clé de la licence」と出て認証されない"));
        assert!(!is_foreign("主板换了, windows 未激活"));
        assert!(!is_foreign("msi z690, ssd 1tb, win 10 pro"));
    }
}
