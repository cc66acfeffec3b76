//! What a letter is, and its small form.
//!
//! The standard library's own tables cover every script there is and took 6 KB of the page.
//! Labels are in Latin, Greek, Cyrillic, kana, Han and Hangul.

/// The small form of a letter of the scripts that have one here; any other as it is.
pub(crate) fn lower(letter: char) -> char {
    let code = u32::from(letter);
    let small = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            code + 32
        }
        'Ѐ'..='Џ' => code + 80,
        'Ά' => u32::from('ά'),
        'Έ'..='Ί' => code + 37,
        'Ό' => u32::from('ό'),
        'Ύ' | 'Ώ' => code + 63,
        'Ÿ' => u32::from('ÿ'),
        // Turkish dotted I: without its dot it is the letter that other keyboards write.
        'İ' => u32::from('i'),
        // Capitals on even places, with two stretches where they stand on odd ones.
        'Ĺ'..='Ň' | 'Ź'..='Ž' => code + code % 2,
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if letter != 'ı' => code | 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// Whether this is a letter or a digit of any script, as far as a reader of pastes needs it:
/// beyond ASCII, all that is no space, punctuation, symbol, frame or picture.
pub(crate) fn is_word(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphanumeric(),
        'ª' | 'µ' | 'º' | '々'..='〇' | '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' => {
            true
        }
        '\u{80}'..='¿'
        | '×'
        | '÷'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{3030}'
        | '・'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{feff}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}'
        | '\u{ffe0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}' => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_word, lower};
    use crate::parse::labels::LANGUAGES;

    fn letters() -> impl Iterator<Item = char> {
        let texts = LANGUAGES.iter().flat_map(|language| {
            let labels = language.labels().map(|(_, text)| text);
            let statuses = language.statuses().map(|(_, text)| text);
            let sentences = language.sentences().map(|(_, text)| text);
            labels.chain(statuses).chain(sentences)
        });
        texts.flat_map(str::chars)
    }

    #[test]
    fn the_small_form_is_the_standard_librarys() {
        let known = ('\0'..'\u{180}')
            .chain('\u{386}'..'\u{3cf}')
            .chain('\u{400}'..'\u{460}')
            .chain(letters());
        for letter in known.filter(|letter| *letter != 'İ') {
            assert!(letter.to_lowercase().eq([lower(letter)]), "{letter}");
        }
    }

    #[test]
    fn a_letter_of_a_label_is_a_letter() {
        for letter in letters().chain('\0'..'\u{100}') {
            // Superscripts and fractions count as numbers there.
            if !"²³¹¼½¾".contains(letter) {
                assert_eq!(is_word(letter), letter.is_alphanumeric(), "{letter:?}");
            }
        }
        for mark in "■●✔★→│┃·•‣▪「」【】。、・…🙂☑️✅💻".chars()
        {
            assert!(!is_word(mark), "{mark:?}");
        }
    }
}
