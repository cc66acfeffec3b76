//! What a screen said once: what somebody quotes of a time that is over tells nothing of today.

use crate::one_of::{ends_with_one, has_one};

/// Whether the words before what is quoted say that it stood there once: `the old activation
/// page said`, `before the swap Settings said`, `先週までは設定に`. They are small letters; what
/// they are followed by is known to be a sentence of a screen.
pub(crate) fn is_said_then(lead: &str) -> bool {
    /// What stands before a quotation is shorter, in bytes.
    const REACH: usize = 110;
    const MARKS: [char; 6] = ['.', '!', '?', '。', ';', '\n'];
    let own = lead.rsplit(MARKS).next().unwrap_or(lead);
    let own = own.get(own.floor_char_boundary(own.len().saturating_sub(REACH))..);
    let own = own.unwrap_or_default();
    let own = own.trim_end_matches([' ', ',', ':', '"', '\u{201c}']);
    let own = own.strip_suffix(" that").unwrap_or(own);
    is_said_in_english(own)
}

fn is_said_in_english(own: &str) -> bool {
    const SAID: &str =
        " said| showed| read| displayed| told me| stated| used to say| used to show| used to read";
    const THEN: &str = "\
        before the |before i |before we |before my |before that|before this|prior to |\
        previously|back then|in the past|at the time|used to | ago|last week|last month|\
        last year";
    const PAGES: &str = "page|screen|settings|screenshot|install|window";
    const LATER: &str = " now| after | since | still |today";
    let own = format!(" {own}");
    let is_of_old_page = [" old ", " previous ", " earlier "].iter().any(|old| {
        own.rsplit_once(old)
            .is_some_and(|(_, rest)| has_one(rest, PAGES))
    });
    let clause = own.rsplit(" but").next().unwrap_or(&own);
    ends_with_one(&own, SAID) && (is_of_old_page || has_one(&own, THEN)) && !has_one(clause, LATER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_screen_said_once() {
        for lead in [
            "i have an account, and the old activation page said \"",
            "before the new board went in, settings said that ",
            "two weeks ago the settings page showed: ",
            "the page used to say ",
        ] {
            assert!(is_said_then(lead), "{lead}");
        }
    }

    #[test]
    fn what_it_says_now() {
        for lead in [
            "i looked and settings said \"",
            "i swapped it two weeks ago. settings says ",
            "before the swap it was fine, but now settings said ",
            "after the swap two weeks ago the old pc's page said ",
            "the old board died and the shop said ",
        ] {
            assert!(!is_said_then(lead), "{lead}");
        }
    }
}
