//! The facts of an output that somebody typed in one row: `Windows 11 Home, OEM:DM, last five
//! PX7QF, Licensed`.

use crate::parse::{
    Draft, Observed, PartialProductKey, normal, partial_product_key, state_in_words, title,
};
use crate::vocabulary::{Edition, Status, Windows};

/// What one cell of such a row tells.
enum Cell {
    Title(Option<Windows>, Option<Edition>),
    Key(PartialProductKey),
    State(Status),
}

/// Adds what stands beside the channel in its line, parted by commas. A title alone may stand in
/// any sentence; beside the end of a key or a state it is a row of an output.
pub(super) fn row(draft: &mut Draft, text: &str, line: usize) {
    /// No such row is longer, in bytes.
    const LONGEST: usize = 400;
    let Some(own) = text.lines().nth(line.saturating_sub(1)) else {
        return;
    };
    if own.len() > LONGEST {
        return;
    }
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    let place = Observed {
        value: (),
        line,
        span: start..start + own.len(),
    };
    let own = normal(own);
    let parted = own.split([',', '、', '，', ';', '|', '。']);
    let sentences = parted.flat_map(|cell| cell.split(". "));
    let cells: Vec<Cell> = sentences.filter_map(cell).collect();
    let is_title = |cell: &Cell| matches!(cell, Cell::Title(..));
    if !cells.iter().any(is_title) || cells.iter().all(is_title) {
        return;
    }
    for cell in cells {
        match cell {
            Cell::Title(release, edition) => {
                draft.release = draft.release.take().or(release.map(|it| place.with(it)));
                draft.edition = draft.edition.take().or(edition.map(|it| place.with(it)));
            }
            Cell::Key(key) => {
                draft.partial_key = draft.partial_key.take().or(Some(place.with(key)));
            }
            Cell::State(status) => {
                draft.status = draft.status.take().or(Some(place.with(status)));
            }
        }
    }
}

fn cell(text: &str) -> Option<Cell> {
    const SAYS: [&str; 12] = [
        "license status",
        "licence status",
        "it says",
        "says",
        "shows",
        "status:",
        "status",
        "state",
        "状態は",
        "状態:",
        "状态:",
        "状态",
    ];
    const ENDS: [&str; 15] = [
        "partial product key",
        "partial key",
        "last five",
        "last 5",
        "key ending in",
        "key ending",
        "key ends in",
        "ending",
        "key",
        "キーの末尾は",
        "キーの末尾",
        "末尾は",
        "末尾",
        "后五位",
        "末五码",
    ];
    /// No cell is longer, in bytes.
    const LONGEST: usize = 60;
    let text = text.trim().trim_end_matches('.');
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let lower = text.to_lowercase();
    let behind = |words: &[&str]| {
        let word = words.iter().find(|word| lower.starts_with(**word))?;
        let rest = text.get(word.len()..)?;
        Some(rest.trim_start_matches([' ', ':', '=']))
    };
    let is_ending = |rest: &str| {
        rest.len() == 5
            && rest
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && rest.bytes().any(|byte| byte.is_ascii_digit())
    };
    let ending = behind(&ENDS).unwrap_or(text);
    if is_ending(ending)
        && let key @ PartialProductKey::Shown(_) = partial_product_key(ending)
    {
        return Some(Cell::Key(key));
    }
    if let Some((status, _)) = state_in_words(behind(&SAYS).unwrap_or(text)) {
        return Some(Cell::State(status));
    }
    let whole = lower
        .strip_prefix("win")
        .filter(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()))
        .map_or_else(|| text.to_owned(), |rest| format!("Windows {rest}"));
    let title = title(&whole).filter(|_| whole.split_whitespace().count() <= 6)?;
    Some(Cell::Title(title.release, title.edition))
}

#[cfg(test)]
mod tests {
    use crate::evidence::read;
    use crate::vocabulary::{Edition, Status, Windows};

    #[test]
    fn a_row_that_somebody_typed() {
        for text in [
            "Windows 10 Home, OEM:DM, last five PX7QF, Licensed",
            "win10 home, OEM:DM, key ending PX7QF, says Licensed. It came from Acer.",
            "Win10 Home、OEM:DM、末尾PX7QF、ライセンスされています。",
        ] {
            let evidence = read(text);
            let product = evidence.primary().expect(text);
            let edition = product.edition_id.as_ref().map(|seen| seen.value);
            assert_eq!(edition, Some(Edition::Core), "{text}");
            let windows = product.windows.as_ref().map(|seen| seen.value);
            assert_eq!(windows, Some(Windows::Ten), "{text}");
            let status = product.status.as_ref().map(|seen| seen.value);
            assert_eq!(status, Some(Status::Licensed), "{text}");
            assert!(product.key.is_some(), "{text}");
        }
    }

    #[test]
    fn a_sentence_with_commas_is_no_such_row() {
        for text in [
            "Windows 10 Home, OEM:DM, and I want to move it.",
            "I have OEM:DM, Windows 11 later, maybe.",
        ] {
            let evidence = read(text);
            let status = evidence
                .primary()
                .and_then(|product| product.status.as_ref());
            assert!(status.is_none(), "{text}");
        }
    }
}
