//! The reason code: what it means for this licence, and what next.

use ninsho_rules::judge::Reason;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{LimitCandidate, Verdict};
use yew::prelude::{Html, html};

use crate::cite;

/// The code under the head of the report; nothing when Windows gave none.
pub(crate) fn code(verdict: &Verdict, lang: Lang) -> Html {
    let Some(reason) = Reason::of(&verdict.licence, &verdict.facts, &verdict.answers) else {
        return Html::default();
    };
    let number = format!("0x{:08X}", reason.number());
    let name = match reason {
        Reason::Known { code, .. } => code.row().name,
        Reason::Unknown(_) => "",
    };
    html! {
        <section class="code" data-code={number.clone()}>
            <p class="eyebrow">
                { lang.phrase(Phrase::ReadReason) }{ " " }<b>{ number }</b>
                if !name.is_empty() { { " " }<span class="sdk">{ name }</span> }
            </p>
            { meaning(reason, lang) }
        </section>
    }
}

fn meaning(reason: Reason, lang: Lang) -> Html {
    let Reason::Known { code, why, next } = reason else {
        return html! { <p>{ lang.phrase(Phrase::CodeUnknown) }</p> };
    };
    html! {
        <>
            <p><b>{ lang.code(code) }</b>{ " " }{ lang.code_why(why) }</p>
            <p data-step={next.name()}>
                <span class="next">{ lang.phrase(Phrase::CodeNext) }</span>{ lang.code_step(next) }
            </p>
            { cite::sources(&reason.sources(), lang) }
            if code.row().may_be_the_limit_screen {
                <details class="more">
                    <summary><span>{ lang.phrase(Phrase::LimitTitle) }</span><span class="chevron"></span></summary>
                    { limit(lang) }
                </details>
            }
        </>
    }
}

/// What the article's screen on the number of activations can and cannot have been.
pub(crate) fn limit(lang: Lang) -> Html {
    html! {
        <div class="limit">
            <p>{ lang.phrase(Phrase::LimitIntro) }</p>
            <ol>
                { for LimitCandidate::ALL.iter().map(|candidate| html! {
                    <li data-candidate={candidate.name()}>
                        { lang.limit_candidate(*candidate) }
                        { cite::sources(candidate.sources(), lang) }
                    </li>
                }) }
            </ol>
            <p>{ lang.phrase(Phrase::LimitDoubt) }</p>
        </div>
    }
}
