//! What the visitor should know before reading the verdict.

use std::rc::Rc;

use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::Shared;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Report, Verdict, is_stale, time};
use yew::{Html, Properties, component, html};

use super::citation::Sources;
use super::evidence::urgent;
use super::rests_on::RestsOn;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    pub(crate) report: Option<Rc<Report>>,
    /// The link that brought the verdict.
    pub(crate) shared: Option<Shared>,
    /// Whether the field holds only the beginning of the text.
    pub(crate) is_cut: bool,
    pub(crate) today: time::Date,
}

/// One line each; nothing where there is nothing to say.
#[component]
pub(crate) fn Banner(props: &Props) -> Html {
    let lang = use_lang();
    let knowledge = props.shared.map(|shared| shared.knowledge);
    let provenance = props.verdict.provenance.phrases().iter();
    let mut lines: Vec<&str> = provenance.map(|phrase| lang.phrase(*phrase)).collect();
    // Where not all of it was read, the notice about that says so.
    let is_partly_read = props
        .report
        .iter()
        .flat_map(|report| urgent(report))
        .any(|code| code == NoticeCode::TooLong);
    let said = [
        (props.is_cut && !is_partly_read, Phrase::FieldCut),
        (is_stale(props.today), Phrase::Stale),
    ];
    let said = said.into_iter().filter(|(is_so, _)| *is_so);
    lines.extend(said.map(|(_, phrase)| lang.phrase(phrase)));
    let notices = props.report.iter().flat_map(|report| urgent(report));
    let notices: Vec<NoticeCode> = notices.collect();
    if lines.is_empty() && notices.is_empty() {
        return Html::default();
    }
    html! {
        <div class="banner">
            { for lines.into_iter().map(|line| html! { <p>{ line }</p> }) }
            { for notices.into_iter().map(|code| notice(code, lang)) }
            if let Some(Some(date)) = knowledge {
                <p>{ lang.phrase(Phrase::SharedKnowledge) }{ ": " }{ date.to_string() }</p>
                { changes(&props.verdict, date, props.today, lang) }
            }
            if props.shared.is_some() {
                <RestsOn verdict={props.verdict.clone()} />
                <button type="button" class="chip" data-action="own">
                    { lang.phrase(Phrase::CheckOwn) }
                </button>
            }
        </div>
    }
}

/// What is to be known of the text, with the sources of what is no matter of the text.
fn notice(code: NoticeCode, lang: Lang) -> Html {
    html! {
        <p data-notice={code.name()}>
            { lang.notice(code) }
            if let Some(rule) = code.rule() {
                { " " }
                <Sources ids={rule.row().sources.to_vec()} />
            }
        </p>
    }
}

/// What the sender's page said otherwise on its day, and why.
fn changes(verdict: &Verdict, then: time::Date, today: time::Date, lang: Lang) -> Html {
    let changes = verdict.changes(then, today);
    if changes.is_empty() {
        return Html::default();
    }
    let items = changes.into_iter().map(|change| {
        html! {
            <li data-change={change.scenario.name()}>
                <b>{ lang.scenario(change.scenario) }</b>{ ": " }
                { lang.outcome(change.before) }{ " → " }{ lang.outcome(change.after) }
                { " (" }{ change.since.from().to_string() }{ ") " }
                { lang.era(change.since) }
            </li>
        }
    });
    html! {
        <>
            <p>{ lang.phrase(Phrase::ChangedSince) }</p>
            <ul class="changes">{ for items }</ul>
        </>
    }
}
