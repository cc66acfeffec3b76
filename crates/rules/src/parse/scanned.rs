//! A text that a scan or a photograph gave: its words with the letters that were meant.

use std::borrow::Cow;

use super::looks::looks;
use crate::one_of::find_one;

/// The words of Windows' own pages and outputs in which letters are put right.
const WORDS: &str = "\
    windows|activation|activated|activate|active|edition|professional|home|enterprise|education|\
    ultimate|license|licence|licensed|licenced|unlicensed|status|channel|retail|volume|product|\
    partial|notification|digital|valid|device|settings|error|microsoft|linked|account|description|\
    installation|operating|permanently|troubleshoot|organization|service|oem|pro";

/// As long as the longest of them, in bytes.
const LONGEST: usize = 12;

/// The text with the meant letters in the words that a scan read wrong; every other character
/// stays, and each stands where it stood: `Act1vation`, `Windows l1 Home`, `プロダク卜`.
///
/// Nothing is put right where no word has a digit in it that a scan takes for a letter.
pub(crate) fn repaired(text: &str) -> Cow<'_, str> {
    let is_latin = text.as_bytes().windows(3).any(is_torn);
    let is_japanese = find_one(text, "ク卜|卜ラ|コンピュ一|タ一").is_some();
    if !is_latin && !is_japanese {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    let mut is_behind_name = false;
    for word in bytes.split_mut(|byte| !is_of_word(*byte)) {
        if let Some(own) = meant(word, is_behind_name) {
            put(own.as_bytes(), word);
        }
        if !word.is_empty() {
            is_behind_name = word.eq_ignore_ascii_case(b"windows");
        }
    }
    let repaired = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
    if !is_japanese {
        return Cow::Owned(repaired);
    }
    Cow::Owned(japanese(&repaired))
}

/// Whether three bytes are a digit between letters that are no hexadecimal digits.
fn is_torn(three: &[u8]) -> bool {
    let &[before, digit, behind] = three else {
        return false;
    };
    let is_letter = |byte: u8| byte.is_ascii_alphabetic();
    let is_beyond = |byte: u8| is_letter(byte) && !byte.is_ascii_hexdigit();
    matches!(digit, b'0' | b'1')
        && (is_letter(before) && is_beyond(behind) || is_beyond(before) && is_letter(behind))
        || three.eq_ignore_ascii_case(b" 1o")
        || three.eq_ignore_ascii_case(b" l1")
        || three.eq_ignore_ascii_case(b" l0")
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'|' | b'!')
}

/// What such a word means, where it is none of ours as it stands but looks like one.
fn meant(word: &[u8], is_behind_name: bool) -> Option<&'static str> {
    let own = str::from_utf8(word)
        .ok()
        .filter(|own| own.len() <= LONGEST)?;
    if is_behind_name && let [first, second] = word {
        let is_one = |byte: &u8| matches!(byte, b'1' | b'l' | b'I' | b'i' | b'|' | b'!');
        let is_release = is_one(first) && own != "10" && own != "11";
        return match second {
            b'0' | b'o' | b'O' if is_release => Some("10"),
            second if is_one(second) && is_release => Some("11"),
            _ => None,
        };
    }
    let mut words = WORDS.split('|').filter(|meant| meant.len() == own.len());
    let meant = words.find(|meant| looks(meant).eq(looks(own)))?;
    (!own.eq_ignore_ascii_case(meant)).then_some(meant)
}

/// Writes what was meant in place of a word, in capitals where the rest of it is.
fn put(meant: &[u8], word: &mut [u8]) {
    let letters = word
        .iter()
        .zip(meant)
        .filter(|(own, meant)| own.eq_ignore_ascii_case(meant));
    let is_upper =
        letters.clone().count() > 0 && letters.clone().all(|(own, _)| own.is_ascii_uppercase());
    for (own, meant) in word.iter_mut().zip(meant) {
        if !own.eq_ignore_ascii_case(meant) {
            *own = if is_upper {
                meant.to_ascii_uppercase()
            } else {
                *meant
            };
        }
    }
}

/// The text with the syllables that were meant, where a character of Chinese stands between two
/// of them that looks like one. Each takes three bytes, as the other does.
fn japanese(text: &str) -> String {
    const ALIKE: [(char, char); 8] = [
        ('卜', 'ト'),
        ('一', 'ー'),
        ('口', 'ロ'),
        ('力', 'カ'),
        ('工', 'エ'),
        ('二', 'ニ'),
        ('夕', 'タ'),
        ('八', 'ハ'),
    ];
    let is_syllable = |ch: char| matches!(ch, 'ァ'..='ヶ' | 'ー');
    let mut repaired = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(ch) = rest.next() {
        let behind = rest.peek().copied().unwrap_or(' ');
        let is_inside = is_syllable(before)
            && (is_syllable(behind) || behind == ' ' || behind == 'の')
            || ch == '卜' && is_syllable(behind);
        let meant = ALIKE.iter().find(|(alike, _)| *alike == ch && is_inside);
        before = meant.map_or(ch, |(_, meant)| *meant);
        repaired.push(before);
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_windows_gets_its_letters_back_in_place() {
        for (read, meant) in [
            ("Act1vation: Windows l1 Pr0", "Activation: Windows 11 Pro"),
            (
                "W1ndows(R),Professiona1 edition",
                "Windows(R),Professional edition",
            ),
            (
                "Editlon  Windows 1O Home, not act1ve",
                "Edition  Windows 10 Home, not active",
            ),
            ("W1NDOWS IS ACT1VATED", "WINDOWS IS ACTIVATED"),
            ("Edycja Windows l0 Home", "Edycja Windows 10 Home"),
            (
                "コンピュ一タ一のプロダク卜 キー",
                "コンピューターのプロダクト キー",
            ),
        ] {
            assert_eq!(repaired(read), meant);
            assert_eq!(read.len(), meant.len());
        }
    }

    #[test]
    fn what_is_no_scan_stays_as_it_is() {
        for text in [
            "Windows 11 Pro, edition 1O1, act 1",
            "3f1f-a1b0c1d0 W1 Win1",
            "パソコン一台、口座、コンピュータ一台",
            "act1ve directory of the m1 chip",
        ] {
            let is_same = repaired(text) == text;
            // A word of ours is put right wherever it stands.
            assert_eq!(is_same, !text.starts_with("act1ve"), "{text}");
        }
    }
}
