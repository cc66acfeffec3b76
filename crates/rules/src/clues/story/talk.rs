//! What a friend or a technician says, in English: advice and guesses of theirs.

use crate::one_of::has_one;

/// Who gives advice.
const PEOPLE: &str = "\
    friend|mate|buddy|pal|roommate|flatmate|housemate|brother|sister|cousin|nephew|niece|son|\
    daughter|dad|mum|mom|uncle|aunt|neighbour|neighbor|colleague|coworker|co-worker|boyfriend|\
    girlfriend|husband|wife|boss|guy|bloke|lad|technician|tech|shopkeeper|salesman|teacher|\
    classmate|grandson";

/// With which words advice is given.
const ADVICE: &str = "\
    says just |says to |says i should |says i can |says you can |says buy |says get |says grab |\
    said just |said to |said i should |said i can |said buy |said get |said grab |\
    suggested |suggests |recommended |recommends |recommend |keeps telling me |swears by |\
    is telling |are telling |is saying |are saying |is suggesting |advised |advises |told us |\
    keeps saying |reckons ";

/// As far from the verb may stand who says it, in bytes: `my friend Jayden says`.
const REACH: usize = 40;

/// Where the last advice of this text begins, as it ends before what is advised.
pub(in crate::clues) fn advice(text: &str) -> Option<usize> {
    ADVICE
        .split('|')
        .filter_map(|verb| {
            let at = text.rfind(verb)?;
            let head = text.get(text.floor_char_boundary(at.saturating_sub(REACH))..at)?;
            let clause = head.rsplit(['.', ',', ';', '(']).next().unwrap_or_default();
            let is_said = clause
                .split(|ch: char| !ch.is_alphanumeric() && ch != '-')
                .any(|word| {
                    matches!(word, "he" | "she" | "they")
                        || PEOPLE.split('|').any(|person| person == word)
                });
            // `my friend recommended a site, I bought one there`.
            let behind = text.get(at..)?;
            let is_own = has_one(behind, ", i | and i | then i ");
            (is_said && !is_own).then_some(at)
        })
        .max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_advises_is_named_before_the_verb() {
        assert!(advice("my friend jayden says just grab a key").is_some());
        assert!(advice("he is telling to purchase a key").is_some());
        assert!(advice("settings says to activate windows").is_none());
    }
}
