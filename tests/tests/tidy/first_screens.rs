//! What a stranger repeats of the first screen.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use ninsho_rules::judge::{Answers, Kind, Licence, ShortAnswer, StateAnswer, judge, recover};
use ninsho_rules::text::Lang;
use ninsho_rules::{Facts, KNOWLEDGE_DATE, inspect};

use super::snapshot::snapshot;

/// What a stranger repeats after five seconds: of six kinds, working and failing, and of all.
#[test]
fn the_first_screens_say_what_is_listed() {
    let mut page = String::from(
        "# First screens\n\n\
         What a stranger would repeat after five seconds: the sentence at the head of the report, \
         with the kind below it.\n\
         This page is generated from the rules; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n\n\
         ## Twelve reports\n\n\
         | kind | now | 日本語 | English |\n| --- | --- | --- | --- |\n",
    );
    let mut said = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for (edition, channel, key) in [
        ("Core", "OEM_DM", "BCD2F"),
        ("Professional", "OEM_COA_NSLP", "BCD2F"),
        ("Professional", "RETAIL", "BCD2F"),
        ("Professional", "RETAIL", "3V66T"),
        ("Enterprise", "VOLUME_KMSCLIENT", "2YT43"),
        ("Professional", "VOLUME_MAK", "BCD2F"),
    ] {
        for state in ["Licensed", "Notification\nNotification Reason: 0xC004F034."] {
            let text = format!(
                "Name: Windows(R), {edition} edition\n\
                 Description: Windows(R) Operating System, {channel} channel\n\
                 Partial Product Key: {key}\nLicense Status: {state}\n"
            );
            let verdict = inspect(&text, &Answers::default(), KNOWLEDGE_DATE).verdict;
            let [ja, en] = [Lang::Ja, Lang::En].map(|lang| verdict.answer(lang));
            let (kind, now) = (verdict.licence.kind.name(), verdict.now.name());
            let _ = writeln!(page, "| {kind} | {now} | {ja} | {en} |");
            kinds.insert(kind);
            said.insert((kind, en));
        }
    }
    assert_eq!(kinds.len(), 6, "{page}");
    assert_eq!(
        said.len(),
        12,
        "working and failing do not say the same: {page}"
    );

    page.push_str(
        "\n## Every kind\n\nOf each kind alone, before anything else is known of the PC: \
         activated, and not.\n\n\
         | kind | activated | not activated |\n| --- | --- | --- |\n",
    );
    let facts = Facts::default();
    for kind in Kind::ALL {
        let licence = Licence::of_kind(*kind);
        let in_both = |words: [&str; 2]| words.join("<br>");
        let outlooks = judge(&licence, &facts, &Answers::default(), KNOWLEDGE_DATE);
        let short = ShortAnswer::of(&outlooks);
        let working = in_both([Lang::Ja, Lang::En].map(|lang| lang.short_answer(short)));
        let off = Answers {
            state: Some(StateAnswer::NotActivated),
            ..Answers::default()
        };
        let outlooks = judge(&licence, &facts, &off, KNOWLEDGE_DATE);
        let failing = recover(&licence, &outlooks, &facts, &off, KNOWLEDGE_DATE);
        let failing = failing.map_or(String::from("–"), |way| {
            in_both([Lang::Ja, Lang::En].map(|lang| lang.recovery(way.outcome)))
        });
        let _ = writeln!(page, "| {} | {working} | {failing} |", kind.name());
    }
    snapshot("docs/first-screens.md", &page);
}
