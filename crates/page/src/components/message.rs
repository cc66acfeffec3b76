//! What the page says when there is no verdict to show.

use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::LinkError;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Code, RuleId, written_code};
use yew::{Html, Properties, component, html};

use super::citation::{Rules, Sources};
use super::disclosure::Disclosure;
use super::guide::GuideEntry;
use super::use_lang;
use crate::browser;

#[derive(Properties, PartialEq)]
pub(crate) struct BadLinkProps {
    pub(crate) error: LinkError,
}

/// A link that could not be opened.
#[component]
pub(crate) fn BadLink(props: &BadLinkProps) -> Html {
    let lang = use_lang();
    html! {
        <section class="message" data-message={props.error.name()} role="status">
            <h2>{ lang.phrase(Phrase::LinkTitle) }</h2>
            <p>{ lang.link_error(props.error) }</p>
            <GuideEntry words={Phrase::GuideInstead} />
        </section>
    }
}

/// Something came that is a picture.
#[component]
pub(crate) fn Picture() -> Html {
    let lang = use_lang();
    html! {
        <section class="message refused" data-message="picture" role="status">
            <h2>{ lang.phrase(Phrase::PictureTitle) }</h2>
            <p>{ lang.phrase(Phrase::PictureHow) }</p>
            <GuideEntry words={Phrase::GuideInstead} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct NoLicenceProps {
    /// Why there is none.
    pub(crate) notice: NoticeCode,
    /// What holds all the same.
    #[prop_or_default]
    pub(crate) because: Vec<RuleId>,
    /// What Windows says in the text.
    #[prop_or_default]
    pub(crate) error: Option<Code>,
}

/// A notice as the page says it, on which the helper has a name and, on a phone, no number.
pub(super) fn notice_in_page(notice: NoticeCode, lang: Lang) -> &'static str {
    match notice {
        NoticeCode::VbscriptMissing => lang.phrase(Phrase::HelperWithoutVbscript),
        notice => lang.notice(notice),
    }
}

/// A text in which no Windows licence was found.
#[component]
pub(crate) fn NoLicence(props: &NoLicenceProps) -> Html {
    let lang = use_lang();
    let sentence = notice_in_page(props.notice, lang);
    let because = props.because.iter().copied().chain(props.notice.rule());
    let because: Vec<RuleId> = because.collect();
    html! {
        // The page's own status says it: a section that comes and goes is not always heard.
        <section class="message" data-message={props.notice.name()}>
            if let Some(code) = props.error {
                // Who came with a code asks what it means, and is told that first.
                <h2>
                    { lang.phrase(Phrase::ErrorCode) }{ " " }
                    <b>{ written_code(code.row().number) }</b>
                </h2>
                <p>{ lang.code(code) }</p>
                // On a phone they would push away what to do.
                <Disclosure
                    class="more"
                    open={!browser::is_narrow()}
                    summary={html! { <span>{ lang.phrase(Phrase::Sources) }</span> }}
                >
                    <Sources ids={code.row().sources.to_vec()} />
                </Disclosure>
                <GuideEntry words={Phrase::GuideWithCode} />
            } else {
                <h2>{ lang.phrase(Phrase::NothingTitle) }</h2>
                // Who holds a phone has no output to paste.
                if browser::is_narrow() { <GuideEntry words={Phrase::GuideInstead} /> }
            }
            <p>
                if props.notice == NoticeCode::VbscriptMissing {
                    <button type="button" class="chip" data-open="helper">{ sentence }</button>
                } else {
                    { sentence }
                }
            </p>
            if !because.is_empty() {
                <ul><Rules ids={because} /></ul>
            }
            if props.error.is_none() && !browser::is_narrow() {
                <GuideEntry words={Phrase::GuideInstead} />
            }
        </section>
    }
}
