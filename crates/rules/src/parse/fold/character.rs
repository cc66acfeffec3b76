//! The plain form of one character.

/// Adds the plain form of this character, if it has one.
pub(super) fn push_folded(ch: char, folded: &mut String) {
    match ch {
        '\t' => folded.push('\t'),
        '®' => folded.push_str("(R)"),
        '™' => folded.push_str("(TM)"),
        '©' => folded.push_str("(C)"),
        '\u{2018}' | '\u{2019}' | '\u{2032}' | '´' => folded.push('\''),
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '«' | '»' => folded.push('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => folded.push('-'),
        '\u{ff01}'..='\u{ff5e}' => {
            folded.push(char::from_u32(u32::from(ch) - 0xfee0).unwrap_or(ch));
        }
        '\0'..='\u{8}' | '\u{e}'..='\u{1f}' => {}
        _ if is_invisible(ch) => {}
        _ if ch.is_whitespace() => folded.push(' '),
        _ => folded.push(ch),
    }
}

/// Whether nobody sees this character: soft hyphens, joiners, marks of direction and order.
pub(crate) const fn is_invisible(ch: char) -> bool {
    matches!(
        ch,
        '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}

/// The kana of this half-width form, and how many bytes it and its mark take.
pub(crate) fn halfwidth(ch: char, text: &str) -> Option<(char, usize)> {
    const PLAIN: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    const WIDTH: usize = 3;
    let place = u32::from(ch).checked_sub(0xff61)?;
    let kana = PLAIN.chars().nth(usize::try_from(place).ok()?)?;
    let mark = text.get(WIDTH..).and_then(|rest| rest.chars().next());
    let step = match (kana, mark) {
        ('カ'..='ト' | 'ハ'..='ホ', Some('ﾞ')) => 1,
        ('ハ'..='ホ', Some('ﾟ')) => 2,
        ('ウ', Some('ﾞ')) => 0x4e,
        _ => return Some((kana, WIDTH)),
    };
    let voiced = char::from_u32(u32::from(kana) + step).unwrap_or(kana);
    Some((voiced, 2 * WIDTH))
}
