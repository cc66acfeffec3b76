//! The head of the report: what licence, how sure, how it stands now and next time.

use ninsho_rules::Verdict;
use ninsho_rules::judge::{Kind, Likelihood, Mark, NextTime, Now};
use ninsho_rules::text::{Lang, Phrase};
use yew::prelude::{Html, html};

use crate::sign::sign;
use crate::{cite, signs};

/// Kind, explanation and certainty on the left, now and next time on the right.
pub(crate) fn head(verdict: &Verdict, lang: Lang) -> Html {
    let licence = &verdict.licence;
    let name = lang.product_name(verdict.facts.windows, verdict.facts.edition);
    let now = Now::of(verdict.facts.status);
    let next = NextTime::of(&verdict.outlooks);
    html! {
        <>
            <div class="verdict">
                <div>
                    <p class="eyebrow">{ lang.phrase(Phrase::KindOfLicence) }{ " — " }{ name }</p>
                    <h2 data-kind={licence.kind.name()}>{ lang.kind(licence.kind) }</h2>
                    <p class="explained">{ lang.explanation(licence.kind) }</p>
                    if licence.kind != Kind::NotWindows {
                        <p class="sure">
                            <span>
                                { lang.phrase(Phrase::HowSure) }{ ": " }
                                <b data-certainty={licence.certainty.name()}>{ lang.certainty(licence.certainty) }</b>
                            </span>
                            if licence.free_upgrade != Likelihood::NotApplicable {
                                <span>
                                    { lang.phrase(Phrase::FreeUpgradeChance) }{ ": " }
                                    <b data-free-upgrade={licence.free_upgrade.name()}>{ lang.likelihood(licence.free_upgrade) }</b>
                                </span>
                            }
                        </p>
                    }
                </div>
                <div class="now">
                    { state(now.mark(), Phrase::Now, lang.now(now), lang) }
                    { state(next.mark(), Phrase::NextTime, lang.next_time(next), lang) }
                </div>
            </div>
            { signs::signs(verdict, lang) }
            <details class="why-kind">
                <summary>
                    <span>{ lang.phrase(Phrase::WhyThisKind) }</span>
                    <span class="chevron"></span>
                </summary>
                <div class="side">
                    <ul>{ for licence.because.iter().map(|id| cite::rule(*id, lang)) }</ul>
                    if !licence.against.is_empty() {
                        <h4>{ lang.phrase(Phrase::ContestedBy) }</h4>
                        <ul>{ for licence.against.iter().map(|id| cite::rule(*id, lang)) }</ul>
                    }
                </div>
            </details>
        </>
    }
}

fn state(mark: Mark, title: Phrase, words: &'static str, lang: Lang) -> Html {
    html! {
        <div>
            { sign(mark) }
            <span>{ lang.phrase(title) }</span>
            <b>{ words }</b>
        </div>
    }
}
