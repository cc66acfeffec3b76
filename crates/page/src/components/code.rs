//! The reason code, what it means for this licence and what next; and the other codes.

use std::rc::Rc;

use ninsho_rules::judge::Reason;
use ninsho_rules::parse::FactKind;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{CodeFamily, FoundCode, LimitCandidate, Report, Verdict, written_code};
use yew::{Html, Properties, component, html};

use super::citation::Sources;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
}

/// The code under the head of the report; nothing when Windows gave none.
#[component]
pub(crate) fn ReasonCode(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    let Some(reason) = Reason::of(&verdict.licence, &verdict.facts, &verdict.counted) else {
        return Html::default();
    };
    let number = written_code(reason.number());
    let name = match reason {
        Reason::Known { code, .. } => code.row().name,
        Reason::Unknown(_) => "",
    };
    html! {
        <section class="code" data-code={number.clone()}>
            <p class="eyebrow">
                { lang.fact_kind(FactKind::Reason) }{ " " }<b>{ number }</b>
                if !name.is_empty() {
                    { " " }<span class="sdk">{ name }</span>
                }
            </p>
            { meaning(reason, verdict, lang) }
        </section>
    }
}

fn meaning(reason: Reason, verdict: &Verdict, lang: Lang) -> Html {
    let Reason::Known { code, why, next } = reason else {
        let family = CodeFamily::of(reason.number());
        return html! {
            <>
                <p>{ lang.phrase(Phrase::CodeUnknown) }{ " " }{ lang.code_family(family) }</p>
                <Sources ids={reason.sources()} />
            </>
        };
    };
    html! {
        <>
            <p><b>{ lang.code(code) }</b>{ " " }{ lang.code_why(why) }</p>
            if let Some(said) = verdict.code_next(next, lang) {
                <p data-step={next.name()}>
                    <span class="next">{ lang.phrase(Phrase::CodeNext) }</span>
                    { said }
                </p>
            }
            <Sources ids={reason.sources()} />
        </>
    }
}

/// What the article's screen on the number of activations can and cannot have been.
#[component]
pub(crate) fn LimitScreen() -> Html {
    let lang = use_lang();
    let candidates = LimitCandidate::ALL.iter().map(|candidate| {
        html! {
            <li data-candidate={candidate.name()}>
                { lang.limit_candidate(*candidate) }
                <Sources ids={candidate.sources().to_vec()} />
            </li>
        }
    });
    html! {
        <div class="limit">
            <p>{ lang.phrase(Phrase::LimitIntro) }</p>
            <ol>{ for candidates }</ol>
            <p>{ lang.phrase(Phrase::LimitDoubt) }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct OtherCodesProps {
    pub(crate) report: Rc<Report>,
}

/// The codes of the text that are not the reason: what each means, or that nobody knows.
#[component]
pub(crate) fn OtherCodes(props: &OtherCodesProps) -> Html {
    let lang = use_lang();
    let codes = props.report.other_codes();
    if codes.is_empty() {
        return Html::default();
    }
    html! {
        <section class="code" aria-labelledby="codes-title">
            <h2 class="eyebrow" id="codes-title">{ lang.phrase(Phrase::CodesTitle) }</h2>
            { for codes.into_iter().map(|code| code_of(code, lang)) }
        </section>
    }
}

fn code_of(found: &FoundCode, lang: Lang) -> Html {
    let [meaning, family] = lang.code_meaning(found.number());
    html! {
        <p data-code={found.code.clone()}>
            <b>{ &found.code }</b>{ " " }<small>{ lang.line(found.line) }</small>{ " " }
            { meaning }{ " " }{ family }
        </p>
    }
}
