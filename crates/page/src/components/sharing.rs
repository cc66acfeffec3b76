//! Sharing the result: by link, and in other forms.

use std::rc::Rc;

use ninsho_rules::text::Phrase;
use ninsho_rules::{Form, Report, Verdict};
use yew::platform::spawn_local;
use yew::{AttrValue, Callback, Html, Properties, component, html};

use super::qr_code::QrCode;
use super::use_lang;
use crate::browser;
use crate::dispatch::{Dispatch, sending};
use crate::format::{ExportContext, ExportFormat};
use crate::state::{Action, Copied};

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    pub(crate) report: Option<Rc<Report>>,
    /// The address before the fragment, where there is one.
    pub(crate) base_url: Option<Rc<str>>,
    /// The whole link.
    pub(crate) link: AttrValue,
    /// The form of which is shown what goes out.
    pub(crate) format: Option<ExportFormat>,
    pub(crate) copied: Copied,
    pub(crate) dispatch: Dispatch,
}

/// The button, the link itself to look at first, what it holds, and the other forms.
#[component]
pub(crate) fn Sharing(props: &Props) -> Html {
    let lang = use_lang();
    let copy = lang.phrase(Phrase::CopyLink);
    let onclick = Callback::from({
        let (dispatch, link) = (props.dispatch.clone(), props.link.clone());
        move |_| {
            dispatch.dispatch(Action::ShareLink);
            copy_text(&dispatch, browser::copy(link.to_string()));
        }
    });
    html! {
        <section class="share" id="share" aria-label={copy}>
            <div class="row">
                <button type="button" class="btn" data-action="share" {onclick}>{ copy }</button>
                <input type="text" readonly=true value={props.link.clone()} aria-label={copy} />
            </div>
            <p role="status">
                { match props.copied {
                    Copied::NotYet => "",
                    Copied::Done => lang.phrase(Phrase::LinkCopied),
                    Copied::Failed => lang.phrase(Phrase::LinkNotCopied),
                } }
            </p>
            if props.base_url.is_none() {
                <p>{ lang.phrase(Phrase::LinkFromFile) }</p>
            }
            <p>{ lang.phrase(Phrase::LinkNote) }</p>
            <Formats ..props.clone() />
            if let Some(format) = props.format {
                <GoesOut props={props.clone()} {format} />
            }
        </section>
    }
}

/// A button for each other form.
#[component]
fn Formats(props: &Props) -> Html {
    let lang = use_lang();
    let others = lang.phrase(Phrase::OtherForms);
    // Without an address before it, no phone can open the link.
    let is_possible =
        |format: ExportFormat| format != ExportFormat::QrCode || props.base_url.is_some();
    let formats = ExportFormat::ALL.into_iter();
    let buttons = formats
        .filter(|(format, _)| is_possible(*format))
        .map(|(format, words)| {
            let pressed = if props.format == Some(format) {
                "true"
            } else {
                "false"
            };
            let onclick = sending(&props.dispatch, Action::ToggleFormat(format));
            html! {
                <button
                    type="button"
                    class="chip"
                    data-action="form"
                    data-value={format.name()}
                    aria-pressed={pressed}
                    {onclick}
                >
                    { lang.phrase(words) }
                </button>
            }
        });
    html! {
        <div class="forms" role="group" aria-label={others}>
            <span>{ others }</span>
            { for buttons }
            <button
                type="button"
                class="chip"
                data-action="print"
                onclick={Callback::from(|_| browser::print())}
            >
                { lang.phrase(Phrase::Print) }
            </button>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct GoesOutProps {
    props: Props,
    format: ExportFormat,
}

/// Exactly what goes out in this form.
#[component]
fn GoesOut(GoesOutProps { props, format }: &GoesOutProps) -> Html {
    let lang = use_lang();
    let context = ExportContext {
        verdict: &props.verdict,
        report: props.report.as_deref(),
        base_url: props.base_url.as_deref(),
        lang,
    };
    let Some(text) = context.text(*format) else {
        return html! {
            <div class="goes-out">
                <QrCode text={props.link.clone()} name={lang.phrase(Phrase::AsQr)} />
                <p>{ lang.phrase(Phrase::QrNote) }</p>
            </div>
        };
    };
    let is_table = *format == ExportFormat::Words(Form::Html);
    let copy = Callback::from({
        let (dispatch, text) = (props.dispatch.clone(), text.clone());
        move |_| {
            if is_table {
                copy_text(&dispatch, browser::copy_html(text.clone()));
            } else {
                copy_text(&dispatch, browser::copy(text.clone()));
            }
        }
    });
    let send = Callback::from({
        let text = text.clone();
        move |_| spawn_local(browser::share(text.clone()))
    });
    html! {
        <div class="goes-out">
            <p>{ lang.phrase(Phrase::GoesOut) }</p>
            if is_table { <p>{ lang.phrase(Phrase::GoesOutAsTable) }</p> }
            <pre tabindex="0">{ text }</pre>
            <button type="button" class="chip" data-action="copy" onclick={copy}>
                { lang.phrase(Phrase::CopyThis) }
            </button>
            // Only where the system has a sheet for it: see the style sheet.
            <button type="button" class="chip" data-action="send" onclick={send}>
                { lang.phrase(Phrase::Send) }
            </button>
        </div>
    }
}

/// Waits for a copy and says what became of it.
fn copy_text(dispatch: &Dispatch, copying: impl Future<Output = bool> + 'static) {
    let dispatch = dispatch.clone();
    spawn_local(async move { dispatch.dispatch(Action::Copied(copying.await)) });
}
