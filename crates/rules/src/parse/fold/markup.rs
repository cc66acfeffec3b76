//! What a page, a forum or a console wrote around a text: tags, codes and entities.

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
pub(crate) struct Tag {
    /// Its length in bytes.
    pub(crate) length: usize,
    /// Whether it ends the line.
    pub(crate) is_block: bool,
    /// Whether it ends a cell of a table.
    pub(super) is_cell: bool,
}

/// The known HTML tag with which this text begins; `<removed>` and its like are not tags.
pub(crate) fn tag(text: &str) -> Option<Tag> {
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

/// The length of the block tag with which this text begins, where a page wrote its marks as
/// entities: `&lt;br /&gt;`.
pub(crate) fn escaped_tag(text: &str) -> Option<usize> {
    const LONGEST: usize = 40;
    let inner = text.strip_prefix("&lt;")?;
    let head = inner.get(..inner.floor_char_boundary(LONGEST))?;
    let end = head.find("&gt;")?;
    let name = head.get(..end)?.trim_matches(['/', ' ']);
    let name = name.split([' ', '/']).next().unwrap_or(name);
    let is_block = BLOCK_TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name));
    is_block.then_some("&lt;".len() + end + "&gt;".len())
}

/// The length of the code for a colour or a typeface with which this text begins: a forum's
/// `[b]`, `[/color]`, `[quote=…]`, a console's `[32m`.
pub(super) fn code(text: &str) -> Option<usize> {
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

/// The character that an entity at the beginning of the text stands for, and its length.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
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
        _ if !name.starts_with('#') => letter(name)?,
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

/// The letter that an entity names by its base and its mark: `Uuml`, `ccedil`.
fn letter(name: &str) -> Option<char> {
    const LETTERS: [(&str, &str, &str); 8] = [
        ("uml", "AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"),
        ("acute", "AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"),
        ("grave", "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ("circ", "AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
        ("tilde", "ANOano", "ÃÑÕãñõ"),
        ("cedil", "Cc", "Çç"),
        ("ring", "Aa", "Åå"),
        ("slash", "Oo", "Øø"),
    ];
    let whole = match name {
        "szlig" => Some('ß'),
        "aelig" => Some('æ'),
        "AElig" => Some('Æ'),
        "laquo" | "raquo" | "ldquo" | "rdquo" | "bdquo" => Some('"'),
        "lsquo" | "rsquo" => Some('\''),
        "hellip" => Some('…'),
        _ => None,
    };
    let base = name.chars().next()?;
    let marked = || {
        let mark = name.get(base.len_utf8()..)?;
        let (_, bases, letters) = LETTERS.iter().find(|(known, _, _)| *known == mark)?;
        letters
            .chars()
            .nth(bases.chars().position(|known| known == base)?)
    };
    whole.or_else(marked)
}
