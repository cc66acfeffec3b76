//! What the page shows.

use anyhow::Result;
use ninsho_tests::Page;
use serde_json::Value;

/// The verdict as the page shows it, in terms that no language changes.
pub(crate) async fn verdict(page: &Page) -> Result<Value> {
    page.eval(
        "(async () => {
            // What stands folded has no elements; it is read open, and folded again.
            const folded = [...document.querySelectorAll('.event:not([open])')];
            for (const event of folded) event.open = true;
            const isWhole = () => document.querySelectorAll('.event:not(:has(.evidence))').length === 0;
            while (!isWhole()) await new Promise((next) => setTimeout(next, 5));
            for (const event of folded) event.open = false;
            const data = (selector, name) => document.querySelector(selector)?.dataset[name] ?? null;
            return {
                kind: data('[data-kind]', 'kind'),
                certainty: data('[data-certainty]', 'certainty'),
                freeUpgrade: data('[data-free-upgrade]', 'freeUpgrade'),
                events: [...document.querySelectorAll('.event')].map((event) => [
                    event.dataset.scenario,
                    event.dataset.outcome,
                    [...event.querySelectorAll('[data-rule]')].map((rule) => rule.dataset.rule),
                    [...event.querySelectorAll('[data-source]')].map((source) => source.dataset.source),
                ]),
                advice: [...document.querySelectorAll('[data-advice]')].map((item) => item.dataset.advice),
            };
        })()",
    )
    .await
}

pub(crate) fn outcome<'a>(verdict: &'a Value, scenario: &str) -> Option<&'a str> {
    verdict["events"]
        .as_array()?
        .iter()
        .find(|event| event[0] == scenario)?[1]
        .as_str()
}
