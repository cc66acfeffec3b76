//! Rows of a list of PCs, where what stands around it names one of them: `Mine is PC-02`.

use std::ops::Range;

use crate::one_of::has_one;
use crate::parse::capture::line_starts;
use crate::parse::draft::Draft;

/// The lines, by their numbers, of the other rows; none where not exactly one is named.
pub(in crate::parse) fn rows_not_meant(text: &str, drafts: &[Draft]) -> Vec<Range<usize>> {
    /// Nobody asks about one row of more.
    const MOST: usize = 64;
    let rows: Vec<(usize, &str)> = drafts
        .iter()
        .filter_map(|draft| draft.machine.as_ref())
        .map(|machine| (machine.line, machine.value.as_str()))
        .take(MOST + 1)
        .collect();
    if !(2..=MOST).contains(&rows.len()) {
        return Vec::new();
    }
    let starts = line_starts(text);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let parts = starts.iter().zip(ends);
    let lines: Vec<&str> = parts
        .filter_map(|(start, end)| text.get(*start..end))
        .collect();
    // A paste may be doubled.
    let is_row = |told: &str| {
        let mut own = rows.iter().filter_map(|(row, _)| lines.get(row - 1));
        own.any(|own| own.trim() == told.trim())
    };
    let told: Vec<&str> = lines.iter().copied().filter(|line| !is_row(line)).collect();
    let is_named = |name: &str| told.iter().any(|line| names(line, name));
    let mut named = rows.iter().filter(|(_, name)| is_named(name));
    let (Some((meant, _)), None) = (named.next(), named.next()) else {
        return Vec::new();
    };
    let others = rows.iter().filter(|(line, _)| line != meant);
    others.map(|(line, _)| *line..line + 1).collect()
}

/// Whether this line has the name as a word, and not of somebody else's PC. A word of two letters
/// may be any.
fn names(line: &str, name: &str) -> bool {
    const SHORTEST: usize = 3;
    const OF_OTHERS: &str = "colleague|friend|coworker|not mine|同僚|友人|友達|同事|朋友";
    let is_part = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '-' | '_');
    name.len() >= SHORTEST
        && !has_one(line, OF_OTHERS)
        && line.match_indices(name).any(|(at, _)| {
            let before = line.get(..at).and_then(|before| before.chars().next_back());
            let behind = line
                .get(at + name.len()..)
                .and_then(|behind| behind.chars().next());
            !before.is_some_and(is_part) && !behind.is_some_and(is_part)
        })
}

#[cfg(test)]
mod tests {
    use crate::evidence::read;

    #[test]
    fn the_row_that_is_named() {
        let list = "PC,Edition,Channel,License Status\nPC-01,Windows 10 Pro,OEM:DM,Licensed\nPC-02,Windows 11 Pro,Volume:GVLK,Notification\nPC-03,Windows 11 Home,Retail,Licensed\n";
        let meant = |told: &str| {
            let systems = read(&format!("{list}\n{told}\n")).systems();
            let own = systems
                .first()
                .and_then(|own| own.primary()?.edition_id.clone());
            (systems.len(), own.map(|seen| seen.line))
        };
        assert_eq!(meant("Mine is PC-02, what do I do?"), (3, Some(3)));
        assert_eq!(meant("PC-03だけ心配です"), (3, Some(4)));
        assert_eq!(meant("PC-01 and PC-03 are fine"), (3, Some(2)));
        assert_eq!(meant("PC-022 is not in it"), (3, Some(2)));
        let has_own = |told: &str| read(&format!("{list}\n{told}\n")).has_one_own();
        assert!(has_own("Mine is PC-02") && !has_own("PC-01 and PC-03 are fine"));
        assert!(!has_own("PC-03 is a colleague's"));
    }
}
