//! The title of the installed Windows in a row of the page, behind whatever label.

use crate::parse::capture::Line;
use crate::parse::title;

/// The title behind its label in a page that lost its line ends:
/// `Activation Edition Windows 10 Home Activation Windows is activated …`.
pub(super) fn flattened(text: &str) -> Option<title::Title> {
    /// A title has no more words.
    const WORDS: usize = 5;
    let rest = text.get(title_on_one_line(text)?..)?;
    // The page parts its rows by more than one blank.
    let cell = rest.split("  ").next().unwrap_or(rest);
    let words: Vec<&str> = cell.split_whitespace().take(WORDS).collect();
    title::title(&words.join(" "))
}

/// Where the title begins, in bytes, in a page that lost its line ends.
pub(super) fn title_on_one_line(text: &str) -> Option<usize> {
    let mut titles = text.match_indices("Windows ").map(|(at, _)| at);
    titles.find(|at| {
        let before = text.get(..*at).and_then(|before| before.strip_suffix(' '));
        before.is_some_and(|before| EDITIONS.iter().any(|label| before.ends_with(label)))
    })
}

/// How the page labels the name of Windows.
pub(super) static EDITIONS: &[&str] = &[
    "Edition",
    "エディション",
    "版本",
    "Édition",
    "Edición",
    "Edizione",
    "Edição",
    "Выпуск",
    "에디션",
    "Utgave",
    "Udgave",
    "Utgåva",
    "Kiadás",
    "Ediție",
    "Edícia",
    "Phiên bản",
    "Edisi",
];

/// The title in a row that has nothing else, whatever language its label is in: `Kiadás: Windows
/// 10 Pro`. A label without its colon may be the beginning of a sentence.
pub(super) fn title_row(row: &Line) -> Option<title::Title> {
    /// No title has more words, no label is longer, in characters.
    const WORDS: usize = 6;
    const LABEL: usize = 24;
    let at = row.text.find("Windows ")?;
    let (label, cell) = row.text.split_at_checked(at)?;
    let label = label.strip_suffix("Microsoft ").unwrap_or(label);
    let is_column = label.ends_with("  ");
    let label = label.trim_end();
    let is_label = label.is_empty() || is_column || label.ends_with([':', '：', '\t', '|']);
    let is_short = label.chars().take(LABEL + 1).count() <= LABEL;
    // What tools add behind the title: `64-bit SP1`, `(build 26100.3476)`.
    let mut bare = cell.split('(').next().unwrap_or(cell).trim_end();
    for added in [
        " SP1",
        " SP2",
        " Service Pack 1",
        " 64-bit",
        " 32-bit",
        " x64",
    ] {
        bare = bare.strip_suffix(added).unwrap_or(bare);
    }
    let is_whole = !bare.contains(['.', '。', ',', '、', '?', '？', '!', '-', '/'])
        && bare.split_whitespace().take(WORDS + 1).count() <= WORDS;
    let title = title::title(cell)?;
    let is_named = title.release.is_some() && title.edition.is_some();
    (is_label && is_short && is_whole && is_named).then_some(title)
}

/// The title in a row: behind its label, in its second column, or in winver's sentence.
pub(super) fn titled(row: &Line, value: &str) -> Option<title::Title> {
    // slmgr's name of a product, with its mark: an add-on names the editions it is for.
    if row.text.contains("(R)") {
        return None;
    }
    title::title(value).or_else(|| {
        let columns = row
            .text
            .split(['\t', '|'])
            .nth(1)
            .or_else(|| row.text.split_once("  ").map(|parts| parts.1));
        columns
            .or_else(|| row.text.strip_prefix("You are running "))
            .or_else(|| row.text.strip_prefix("Edition "))
            .or_else(|| row.text.strip_prefix("エディション "))
            .or_else(|| row.text.strip_prefix("版本 "))
            // winver: `The Windows 11 Pro operating system and its user interface are …`
            .or_else(|| {
                row.text
                    .strip_prefix("The ")
                    .filter(|rest| rest.contains(" operating system"))
            })
            .and_then(|value| title::title(value.trim()))
    })
}
