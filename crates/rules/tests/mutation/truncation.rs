//! What is cut off takes facts away, and changes none.

use std::collections::BTreeSet;

use ninsho_rules::evidence;
use ninsho_rules::parse::Product;

use crate::seeds::{corpus, fixtures};

/// The facts of a product, each as `field value`; the class of a key may become unknown.
fn facts(product: &Product) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&product.json()).expect("it is JSON");
    let fields = json.as_object().expect("a product is an object");
    fields
        .iter()
        .filter(|(field, value)| {
            let is_said = !value.is_null() && *field != "primary" && *field != "conflicts";
            is_said && !(*field == "key" && **value == "unknown")
        })
        .map(|(field, value)| format!("{field} {value}"))
        .collect()
}

/// Whether the fact is what the cut text says, and all that it says.
///
/// Nothing shows that a number or a sentence at the very end was longer, and mostly it was not:
/// a text that was copied by hand ends without a line end. Of several accounts of one thing the
/// better one may be cut off: the KMS host that is named below the client's own number, an older
/// entry of the registry's history.
fn is_all_there_is(fact: &str, tail: &str) -> bool {
    let is_last_number = fact
        .strip_prefix("minutes_left ")
        .is_some_and(|minutes| tail.ends_with(minutes));
    let said = tail.find("digital licen").map(|at| tail.len() - at);
    let is_short_sentence =
        fact == "entitlement \"digital\"" && said.is_some_and(|length| length < 36);
    // These words to the end are the whole row, or the beginning of its opposite.
    let is_state_word =
        fact == "status \"Licensed\"" && ["アクティブ", "Etkin"].contains(&tail.trim_end());
    is_last_number
        || is_state_word
        || is_short_sentence
        || fact == "volume \"kms\""
        || fact.starts_with("upgraded_from ")
}

/// Cuts a text short at these places and compares each fact that is left with those of the whole.
fn check_cuts(name: &str, text: &str, ends: impl Iterator<Item = usize>) -> Vec<String> {
    let evidence = evidence::read(text);
    let whole: BTreeSet<String> = evidence.products.iter().flat_map(facts).collect();
    // Where two lines contradict each other, the first alone tells what it tells.
    let contradicts = evidence
        .products
        .iter()
        .any(|product| !product.conflicts.is_empty());
    let is_contradicted = |fact: &str| {
        contradicts && (fact.starts_with("channel ") || fact.starts_with("key "))
            // Its service is of an older build than the system that the next section tells.
            || name == "helper-virtual" && fact.starts_with("windows ")
            // Whose product it is only its id tells.
            || name == "dlv-head-missing" && fact == "role \"other\""
            // The last word of a run counts, and it is another there.
            || name.starts_with("run-")
            // So does what stands under the later of two headings.
            || name.contains("before-and-after") && fact.starts_with("status ")
            || name == "0049" && fact.starts_with("status ")
            // What stands in quotes counts where no output follows.
            || name == "xpr-and-another-pc-quoted" && fact.starts_with("status ")
            // A list to choose from is none before its second item.
            || name == "dli-template"
                && (fact.starts_with("channel ") || fact.starts_with("status "))
    };
    let mut wrong = Vec::new();
    for end in ends {
        let part = text.get(..end).unwrap_or("");
        let tail = part.lines().next_back().unwrap_or("");
        for fact in evidence::read(part).products.iter().flat_map(facts) {
            if !whole.contains(&fact) && !is_all_there_is(&fact, tail) && !is_contradicted(&fact) {
                wrong.push(format!("{name} cut at {end}: {fact}\n    …{tail}"));
            }
        }
    }
    wrong
}

/// Where the text is cut: at every character where that is quick, else at every eleventh and at
/// every line end; `cargo test --release` takes every character of every text.
fn places(text: &str) -> impl Iterator<Item = usize> {
    const SHORT: usize = 500;
    let is_quick = !cfg!(debug_assertions) || text.len() <= SHORT;
    let step = if is_quick { 1 } else { 11 };
    let between = text.char_indices().step_by(step).map(|(end, _)| end);
    let lines = text.match_indices('\n').map(|(end, _)| end);
    between.chain(lines.filter(move |_| !is_quick))
}

#[test]
fn truncation_at_every_character_changes_no_fact() {
    let mut wrong = Vec::new();
    for (name, text) in fixtures() {
        wrong.extend(check_cuts(&name, &text, places(&text)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn truncation_of_real_texts_changes_no_fact() {
    let mut wrong = Vec::new();
    for (name, text) in corpus() {
        let text: String = text.chars().take(4000).collect();
        let step = if cfg!(debug_assertions) { 5 } else { 1 };
        wrong.extend(check_cuts(&name, &text, places(&text).step_by(step)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
