//! What another source of evidence would add, and what one that was added has changed.

use std::rc::Rc;

use ninsho_rules::judge::{EvidenceSource, Licence, missing};
use ninsho_rules::text::Phrase;
use ninsho_rules::{RuleId, Verdict};
use yew::{Html, Properties, component, html};

use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct MovedProps {
    pub(crate) before: Rc<Licence>,
    pub(crate) verdict: Rc<Verdict>,
}

/// “Before: possible → with what was added: high”, with the rules that are new.
#[component]
pub(crate) fn Moved(props: &MovedProps) -> Html {
    let lang = use_lang();
    let (before, now) = (&props.before, &props.verdict.licence);
    if before.free_upgrade == now.free_upgrade {
        return Html::default();
    }
    // A code that only the helper prints says nothing of where it came from.
    let is_new = |rule: &&RuleId| {
        !before.because.contains(rule)
            && !before.against.contains(rule)
            && **rule != RuleId::StoreLicenceReason
    };
    // Their sources stand with all others under the reasons.
    let new = now.because.iter().chain(&now.against).filter(is_new);
    html! {
        <div class="moved" data-before={before.free_upgrade.name()}>
            <p>
                { lang.phrase(Phrase::BeforeMore) }{ ": " }
                { lang.likelihood(before.free_upgrade) }{ " → " }
                { lang.phrase(Phrase::AfterMore) }{ ": " }
                <b>{ lang.likelihood(now.free_upgrade) }</b>
            </p>
            <ul>
                { for new.map(|rule| html! { <li data-new={rule.name()}>{ lang.rule(*rule) }</li> }) }
            </ul>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct WantedProps {
    pub(crate) verdict: Rc<Verdict>,
}

/// The sources of evidence that are missing, the helper with a button that leads to it.
#[component]
pub(crate) fn Wanted(props: &WantedProps) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    let missing = missing(&verdict.licence, &verdict.facts, &verdict.counted);
    if missing.is_empty() {
        return Html::default();
    }
    let items = missing.into_iter().map(|source| {
        let words = match source {
            // On a phone the parts of the page have no numbers.
            EvidenceSource::Helper => lang.phrase(Phrase::HelperAdds),
            EvidenceSource::Settings => lang.evidence_source(source),
        };
        html! {
            <p data-witness={source.name()}>
                if source == EvidenceSource::Helper {
                    <button type="button" class="chip" data-open="helper">{ words }</button>
                } else {
                    { words }
                }
            </p>
        }
    });
    html! { <div class="wanted">{ for items }</div> }
}
