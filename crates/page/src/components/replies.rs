//! The answers to what the owner asks.

use std::rc::Rc;

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Reply, Report};
use yew::{Html, Properties, component, html};

use super::citation::{Rules, Sources};
use super::icon::Icon;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
}

/// A question and its answer each.
#[component]
pub(crate) fn Replies(props: &Props) -> Html {
    let lang = use_lang();
    let replies = props.report.replies();
    html! {
        <section class="replies" aria-labelledby="replies-title">
            <h2 id="replies-title" class="eyebrow">{ lang.phrase(Phrase::RepliesTitle) }</h2>
            <dl>
                { for replies.iter().map(|(asked, reply)| html! {
                    <div data-asked={asked.name()}>
                        <dt>{ lang.asked(*asked) }</dt>
                        <dd>{ said(reply, lang) }</dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}

/// One answer.
pub(super) fn said(reply: &Reply<'_>, lang: Lang) -> Html {
    match reply {
        Reply::Purchase(purchase) => html! { <p>{ lang.purchase(*purchase) }</p> },
        Reply::Rules(rules) => html! { <ul><Rules ids={rules.to_vec()} /></ul> },
        Reply::Event(outlook) => html! {
            <>
                <p>
                    <Icon icon={outlook.outcome.icon()} />
                    <b>{ lang.word(outlook) }</b>{ " — " }{ lang.reason(outlook) }
                </p>
                <Sources ids={reply.sources()} />
            </>
        },
    }
}
