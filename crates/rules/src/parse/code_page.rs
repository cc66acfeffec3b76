//! Which code page a text is in: the one in which most of a sample is what Windows prints.

use super::score::score;

/// As much of a text is decoded to choose, in bytes: `/dlv all` of a localised Windows shows all
/// its labels within it.
const SAMPLE: usize = 16 << 10;
/// No line that is a label or a sentence is longer, in bytes.
const LINE: usize = 600;

/// The code page of these bytes, the first of several that are alike; `None` where no page makes
/// sense of them.
///
/// `decode` decodes bytes of a page. It is asked for a sample alone, which costs the same
/// whatever the size of the text, and for no further page once nearly every letter of the
/// sample is known.
pub fn code_page<P: Copy>(
    bytes: &[u8],
    pages: impl IntoIterator<Item = P>,
    decode: impl Fn(P, &[u8]) -> String,
) -> Option<P> {
    let sample = sample(bytes);
    let mut best = (0, None);
    for page in pages {
        let text = decode(page, &sample);
        let known = score(&text);
        if known > best.0 {
            best = (known, Some(page));
        }
        let letters = text.chars().filter(|ch| !ch.is_ascii()).count();
        if known > 0 && known * 10 >= letters * 9 {
            break;
        }
    }
    best.1
}

/// The lines that tell pages apart, those with bytes beyond ASCII: the first of them, and as
/// many spread over the rest.
///
/// No code page has a line feed inside a character.
fn sample(bytes: &[u8]) -> Vec<u8> {
    let lines = || {
        let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r'));
        lines.filter(|line| line.len() <= LINE && !line.is_ascii())
    };
    let mut sample = Vec::new();
    let mut push = |line: &[u8], most: usize| {
        let fits = sample.len() + line.len() < most;
        if fits {
            sample.extend_from_slice(line);
            sample.push(b'\n');
        }
        fits
    };
    let first = lines().take_while(|line| push(line, SAMPLE / 2)).count();
    let rest = lines().count() - first;
    let step = (rest * 64 / SAMPLE).max(1);
    for line in lines().skip(first).step_by(step) {
        push(line, SAMPLE);
    }
    if sample.is_empty() {
        // One line, longer than any that is printed.
        sample.extend(bytes.iter().take(SAMPLE));
    }
    sample
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each byte beyond ASCII as one letter.
    fn decode(page: &str, bytes: &[u8]) -> String {
        let upper = |byte: u8| page.chars().nth(usize::from(byte - 0x80)).unwrap_or('?');
        bytes
            .iter()
            .map(|byte| {
                if byte.is_ascii() {
                    char::from(*byte)
                } else {
                    upper(*byte)
                }
            })
            .collect()
    }

    #[test]
    fn the_first_of_pages_that_are_alike_is_chosen() {
        // `Descripci\x80n: x` in three pages, two of which have the letter.
        let text = b"Descripci\x80n: x\n";
        let pages = ["\u{e3}", "\u{f3}", "\u{f3}b"];
        assert_eq!(code_page(text, pages, decode), Some("\u{f3}"));
        assert_eq!(code_page(text, ["\u{e3}", "z"], decode), None);
        assert_eq!(code_page(b"", pages, decode), None);
    }

    #[test]
    fn a_page_that_knows_more_wins_over_one_that_came_first() {
        let text = b"Descripci\x80n: x\nId. de activaci\x81n: y\n";
        let pages = ["\u{f3}\u{e3}", "\u{f3}\u{f3}"];
        assert_eq!(code_page(text, pages, decode), Some("\u{f3}\u{f3}"));
    }

    #[test]
    fn a_long_text_costs_its_sample() {
        let mut text = b"m\x81ll \x82ber alles\n".repeat(100_000);
        text.extend_from_slice(&b"Descripci\x80n: x\n".repeat(2000));
        assert!(sample(&text).len() <= SAMPLE);
        assert_eq!(
            code_page(&text, ["\u{e3}äü", "\u{f3}äü"], decode),
            Some("\u{f3}äü")
        );
        assert!(sample(&b"\xff".repeat(1 << 20)).len() <= SAMPLE);
    }
}
