//! How well a text reads: the measure by which one of several decodings of a file is chosen.

use super::dialect::settings;
use super::labels;
use super::row::rows;
use super::{MOST_LINES, beginning, capture};

/// How many letters beyond ASCII stand in labels and phrases of the tables.
///
/// Of several decodings of the same bytes the one with the highest score is the right one:
/// the wrong ones turn these very letters into something that no table has. Zero says
/// nothing, as for plain English or a language without a table.
pub(super) fn score(text: &str) -> usize {
    let lines = capture::lines(beginning(text).0, MOST_LINES);
    let said = |text: &str| text.chars().filter(|ch| !ch.is_ascii()).count();
    let phrases = lines
        .iter()
        .filter(|line| !line.text.is_ascii())
        .map(|line| {
            let text = &line.text;
            let is_phrase = labels::sentence(text).is_some()
                || labels::is_shell(text)
                || settings::is_sentence(line);
            if is_phrase { said(text) } else { 0 }
        });
    let phrases: usize = phrases.sum();
    let fields = rows(&lines).into_iter().filter(|row| !row.text.is_ascii());
    let fields: usize = fields
        .map(|row| {
            let value = row.value();
            let label = row.text.len() - value.len();
            let label = row.field.and_then(|_| row.text.get(..label)).unwrap_or("");
            let state = labels::status(value).map_or("", |_| value);
            said(label) + said(state)
        })
        .sum();
    phrases + fields
}

#[cfg(test)]
mod tests {
    use super::score;

    #[test]
    fn only_what_the_tables_know_counts() {
        assert_eq!(score("License Status: Licensed"), 0);
        assert_eq!(score("これは普通の文です。"), 0);
        assert!(score("ライセンスの状態: ライセンスされています") > score("ライセンスの状態: x"));
        assert!(score("ライセンスの状態: x") > 0);
        assert_eq!(score("ƒ‰ƒCƒZƒ“ƒX‚Ìó‘Ô: x"), 0);
    }
}
