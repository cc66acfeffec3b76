//! The facts of an output that somebody typed in one row: `Windows 11 Home, OEM:DM, last five
//! PX7QF, Licensed`.

use crate::parse::{
    Draft, Observed, PartialProductKey, line_starts, normal, partial_product_key, state_in_words,
    title,
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
    let starts = line_starts(text);
    let Some(start) = starts.get(line.saturating_sub(1)).copied() else {
        return;
    };
    let end = starts.get(line).copied().unwrap_or(text.len());
    let own = text.get(start..end).unwrap_or_default().trim_end();
    if own.len() > LONGEST {
        return;
    }
    let place = Observed {
        value: (),
        line,
        span: start..start + own.len(),
    };
    let own = normal(own);
    let parted = own.split([',', '、', '，', ';', '|', '。', '?', '？']);
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
    const QUOTES: [char; 10] = [' ', '"', '\'', '“', '”', '「', '」', '『', '』', '`'];
    let text = text.trim_matches(QUOTES).trim_end_matches('.');
    // In front of what a window said stands who tells it.
    if text.len() <= 2 * LONGEST
        && let Some(edition) = edition(text)
    {
        return Some(Cell::Title(None, Some(edition)));
    }
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

/// The edition that a cell names by its EditionID: alone, beside the word for it, or as what a
/// window said: `Core エディション`, `the window said Professional`.
fn edition(text: &str) -> Option<Edition> {
    const BEFORE: [&str; 5] = [
        "エディションは",
        "エディション:",
        "edition:",
        "版本:",
        "版本是",
    ];
    const BEHIND: [&str; 4] = ["エディション", "edition", "版本", "版"];
    const SAID: [&str; 7] = [
        " said ", " says ", " showed ", " shows ", " read ", ": ", "に",
    ];
    let lower = text.to_lowercase();
    let of = |id: &str| {
        let id = id.trim_matches([' ', '"', '「', '」', '“', '”']);
        Edition::from_id(id).filter(|_| id.starts_with(|first: char| first.is_ascii_alphabetic()))
    };
    let labelled = BEFORE
        .iter()
        .find_map(|label| lower.strip_prefix(label))
        .or_else(|| BEHIND.iter().find_map(|label| lower.strip_suffix(label)));
    if let Some(own) = labelled {
        return of(own);
    }
    // Without that word it has to be written as slmgr writes it.
    let said = SAID.iter().find_map(|said| text.rsplit_once(said));
    let own = said.map_or(text, |(_, own)| own);
    of(own).filter(|edition| own.trim() == edition.id())
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
    fn an_output_that_is_told_from_memory() {
        for (text, edition) in [
            (
                "I type this from memory on the train home and the window said Enterprise, volume kmsclient I think, licence status licensed. My own PC.",
                Edition::Enterprise,
            ),
            (
                "slmgr の窓には「Windows(R)、Professional エディション、OEM_DM チャネル、ライセンスされています」と出ていました。",
                Edition::Professional,
            ),
            (
                "slmgr /dli: Education, VOLUME_KMSCLIENT, Licensed",
                Edition::Education,
            ),
        ] {
            let evidence = read(text);
            let product = evidence.primary().expect(text);
            let named = product.edition_id.as_ref().map(|seen| seen.value);
            assert_eq!(named, Some(edition), "{text}");
            let status = product.status.as_ref().map(|seen| seen.value);
            assert_eq!(status, Some(Status::Licensed), "{text}");
            assert!(product.channel.is_some(), "{text}");
        }
    }

    #[test]
    fn a_sentence_with_commas_is_no_such_row() {
        for text in [
            "Windows 10 Home, OEM:DM, and I want to move it.",
            "I have OEM:DM, Windows 11 later, maybe.",
            "It is OEM:DM, the core of it, and the man said professional help is licensed.",
        ] {
            let evidence = read(text);
            let status = evidence
                .primary()
                .and_then(|product| product.status.as_ref());
            assert!(status.is_none(), "{text}");
        }
    }
}
