//! The ending that stands at one place of a Japanese text.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::clues::ja::{ENDINGS, Ending};

/// The ending with which this text begins, and its length; of several the longest.
pub(super) fn ending(text: &str) -> Option<(Ending, usize)> {
    type ByFirst = HashMap<char, Vec<(&'static str, Ending)>>;
    static BY_FIRST: OnceLock<ByFirst> = OnceLock::new();
    // A verb is followed by many letters, and each may begin an ending.
    let by_first = BY_FIRST.get_or_init(|| {
        let mut by_first = ByFirst::new();
        for (ending, forms) in ENDINGS {
            for form in forms.split('|') {
                if let Some(first) = form.chars().next() {
                    by_first.entry(first).or_default().push((form, *ending));
                }
            }
        }
        by_first
    });
    let mut best: Option<(Ending, usize)> = None;
    for (form, ending) in by_first.get(&text.chars().next()?)? {
        if text.starts_with(form) && best.is_none_or(|(_, length)| form.len() > length) {
            best = Some((*ending, form.len()));
        }
    }
    best
}
