//! What stands on a printed sheet alone.

use ninsho_rules::judge::Answers;
use ninsho_rules::text::Phrase;
use ninsho_rules::time;
use yew::{AttrValue, Html, Properties, component, html};

use super::answered::answered;
use super::qr_code::QrCode;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The whole link, where it can be opened from elsewhere.
    pub(crate) link: Option<AttrValue>,
    pub(crate) answers: Answers,
    pub(crate) today: time::Date,
    /// What the PC is called in a list; there is room to write it otherwise.
    pub(crate) pc: Option<AttrValue>,
}

/// Lines for whose PC it is, what was answered, and the link to look again.
#[component]
pub(crate) fn Paper(props: &Props) -> Html {
    let lang = use_lang();
    let answers = answered(props.answers.given(), lang);
    let blank = |title: Phrase, known: Option<&AttrValue>| {
        html! {
            <span class="blank">
                { lang.phrase(title) }
                if let Some(known) = known { { " " }<b translate="no">{ known }</b> }
            </span>
        }
    };
    html! {
        <>
            if let Some(link) = &props.link {
                <div class="paper again">
                    <a href={link.clone()}>
                        <b>{ lang.phrase(Phrase::LookAgain) }</b>
                        <span>{ link.clone() }</span>
                    </a>
                    <QrCode text={link.clone()} name={lang.phrase(Phrase::AsQr)} />
                </div>
            }
            <div class="paper whose">
                { blank(Phrase::PaperCustomer, None) }
                { blank(Phrase::PaperPc, props.pc.as_ref()) }
                <span>{ lang.phrase(Phrase::PaperDate) }{ " " }{ props.today.to_string() }</span>
            </div>
            if !answers.is_empty() {
                <div class="paper given">
                    <b>{ lang.phrase(Phrase::AnswersGiven) }</b>
                    <ul>{ for answers }</ul>
                </div>
            }
        </>
    }
}

/// Room for a note, at the end of the sheet.
#[component]
pub(crate) fn PaperNote() -> Html {
    let lang = use_lang();
    html! { <div class="paper note">{ lang.phrase(Phrase::PaperNote) }</div> }
}
