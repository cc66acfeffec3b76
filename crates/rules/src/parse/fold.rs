//! The normal form of one line.

/// Tags that end a line of output.
const BLOCK_TAGS: &[&str] = &[
    "br",
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "tbody",
    "thead",
    "pre",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dt",
    "dd",
    "hr",
    "section",
    "article",
    "textarea",
];
/// Tags that end a cell of a table.
const CELL_TAGS: &[&str] = &["td", "th"];
/// Tags that change only the look; the last are those of forums.
const INLINE_TAGS: &[&str] = &[
    "b", "i", "u", "em", "strong", "code", "span", "a", "font", "tt", "samp", "kbd", "mark",
    "small", "color", "size", "quote", "spoiler",
];

/// An HTML tag at the beginning of a text.
pub(super) struct Tag {
    /// Its length in bytes.
    pub(super) length: usize,
    /// Whether it ends the line.
    pub(super) is_block: bool,
    is_cell: bool,
}

/// The known HTML tag with which this text begins; `<removed>` and its like are not tags.
pub(super) fn tag(text: &str) -> Option<Tag> {
    // No real tag is longer; the limit keeps a row of `<` linear.
    const LONGEST: usize = 160;
    let inner = text.strip_prefix('<')?;
    let name_start = inner.strip_prefix('/').unwrap_or(inner);
    let name_end = name_start
        .bytes()
        .take(12)
        .position(|byte| !byte.is_ascii_alphanumeric())?;
    let name = name_start.get(..name_end).filter(|name| !name.is_empty())?;
    let close = text.bytes().take(LONGEST).position(|byte| byte == b'>')?;
    let is = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    let (is_block, is_cell) = (is(BLOCK_TAGS), is(CELL_TAGS));
    (is_block || is_cell || is(INLINE_TAGS)).then_some(Tag {
        length: close + 1,
        is_block,
        is_cell,
    })
}

/// The length of the code for a colour or a typeface with which this text begins: a forum's
/// `[b]`, `[/color]`, `[quote=…]`, a console's `[32m`.
fn code(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let is_colour = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
    let colour = inner.bytes().take_while(is_colour).count();
    if colour > 0 {
        // At the end of the text it may be cut off.
        let is_code = inner.as_bytes().get(colour).is_none_or(|end| *end == b'm');
        return is_code.then_some(colour + 2);
    }
    let end = inner.bytes().take(40).position(|byte| byte == b']')?;
    let name = inner.get(..end)?;
    let name = name.strip_prefix('/').unwrap_or(name);
    let name = name.split('=').next().unwrap_or(name);
    let mut tags = INLINE_TAGS.iter();
    tags.any(|known| known.eq_ignore_ascii_case(name))
        .then_some(end + 2)
}

/// The text without marks, frames, entities, full-width forms and invisible characters.
pub(super) fn normal(raw: &str) -> String {
    let raw = raw.trim();
    // Most lines are as they should be.
    if raw.bytes().all(is_plain)
        && raw.starts_with(|first: char| first.is_ascii_alphabetic())
        && !raw.ends_with(['|', '`'])
    {
        return raw.to_owned();
    }
    // A fence of Markdown, with the name of a language.
    let fenced = raw.strip_prefix("```");
    if fenced.is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        return String::new();
    }
    let folded = fold(raw);
    let text = strip_marks(&folded);
    if is_frame(text) {
        return String::new();
    }
    unbold(text)
}

/// Whether this byte is a character that folding leaves as it is.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'<' | b'[' | b'&' | b'\\')
}

fn fold(raw: &str) -> String {
    let mut folded = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(ch) = rest.chars().next() {
        let plain = rest.bytes().take_while(|byte| is_plain(*byte)).count();
        if plain > 0 {
            folded.push_str(rest.get(..plain).unwrap_or(""));
            rest = rest.get(plain..).unwrap_or("");
            continue;
        }
        let mut length = ch.len_utf8();
        match ch {
            '<' => match tag(rest) {
                Some(tag) => {
                    if tag.is_cell && !folded.is_empty() && !folded.ends_with('\t') {
                        folded.push('\t');
                    }
                    length = tag.length;
                }
                None => folded.push('<'),
            },
            '[' => match code(rest) {
                Some(skip) => length = skip,
                None => folded.push('['),
            },
            '&' => match entity(rest) {
                Some((meant, skip)) => {
                    push_folded(meant, &mut folded);
                    length = skip;
                }
                None => folded.push('&'),
            },
            '\\' => {
                let next = rest.get(1..).and_then(|after| after.chars().next());
                // Markdown and JSON escape these; no path has a part that begins with them.
                if !next.is_some_and(|next| "_*#-.()[]>|+!\"".contains(next)) {
                    folded.push('\\');
                }
            }
            '\u{ff61}'..='\u{ff9d}' => match halfwidth(ch, rest) {
                Some((kana, skip)) => {
                    folded.push(kana);
                    length = skip;
                }
                None => folded.push(ch),
            },
            _ => push_folded(ch, &mut folded),
        }
        rest = rest.get(length..).unwrap_or("");
    }
    folded
}

fn push_folded(ch: char, folded: &mut String) {
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

/// The character that an entity at the beginning of the text stands for, and its length.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let meant = match name {
        "nbsp" => ' ',
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "reg" => '®',
        "trade" => '™',
        "copy" => '©',
        "ndash" | "mdash" => '-',
        "colon" => ':',
        "lpar" => '(',
        "rpar" => ')',
        "comma" => ',',
        "lowbar" => '_',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((meant, end + 1))
}

/// Takes quote marks, comment marks, list marks and code marks off both ends.
fn strip_marks(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let before = text;
        text = text
            .trim_start_matches(['>', '|', '#', '`', '•', '·', '‣', '▪', '"', '│', '┃', '║'])
            // Ticks, keys and arrows that people and scripts put in front.
            .trim_start_matches(|mark: char| !mark.is_ascii() && !mark.is_alphanumeric())
            .trim_start();
        for mark in ["- ", "* ", "+ ", "// ", "; ", "-- "] {
            text = text.strip_prefix(mark).unwrap_or(text).trim_start();
        }
        text = strip_number(text);
        if text.len() == before.len() {
            break;
        }
    }
    text.trim_end_matches([' ', '\t', '|', '`', '\\', '│', '┃', '║'])
}

/// Takes the number of a line or of a list item off: `7. Name`, `12) Name`.
fn strip_number(text: &str) -> &str {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=4).contains(&digits) {
        return text;
    }
    let rest = text.get(digits..).unwrap_or("");
    match rest.strip_prefix(['.', ')']) {
        Some(after) if after.starts_with([' ', '\t']) || after.is_empty() => after.trim_start(),
        _ => text,
    }
}

/// Whether a line only draws: the dashes of a message box, a row of stars.
fn is_frame(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|ch| {
            matches!(ch, '-' | '=' | '*' | '_' | '~' | '+' | '|' | ' ')
                || ('\u{2500}'..='\u{259f}').contains(&ch)
        })
}

/// Takes Markdown's bold marks off a label: `**Name:** x`.
fn unbold(text: &str) -> String {
    for mark in ["**", "__", "*"] {
        if let Some(rest) = text.strip_prefix(mark)
            && let Some((label, value)) = rest.split_once(mark)
            && label.chars().any(char::is_alphanumeric)
        {
            return format!("{label}{value}");
        }
    }
    text.to_owned()
}

/// Whether a line was decoded with the wrong code page.
///
/// The marks are what UTF-8 becomes as CP932 and as CP1252, and what CP932 becomes as
/// CP1252; ordinary text has one of them at most.
pub(super) fn is_mojibake(text: &str) -> bool {
    const MARKS: &[&str] = &[
        "\u{fffd}",
        "縺",
        "繝",
        "繧",
        "Ã",
        "ƒ",
        "ã‚",
        "ãƒ",
        "Ð",
        "锟斤拷",
    ];
    if text.is_ascii() {
        return false;
    }
    let found: usize = MARKS
        .iter()
        .map(|mark| text.match_indices(mark).take(3).count())
        .sum();
    found >= 3
}
