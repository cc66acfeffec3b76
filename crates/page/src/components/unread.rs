//! What stands below the field where the text gives no verdict.

use std::rc::Rc;

use ninsho_rules::parse::NoticeCode;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Code, Report, Subject, written_code};
use yew::{Html, Properties, component, html};

use super::clues::Clues;
use super::code::OtherCodes;
use super::message::{NoLicence, notice_in_page};
use super::misread::Misread;
use crate::dispatch::Dispatch;
use crate::state::why_nothing;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
    /// The whole paste.
    pub(crate) text: Rc<str>,
    pub(crate) dispatch: Dispatch,
}

/// Why there is no verdict, and what was read all the same.
#[component]
pub(crate) fn Unread(props: &Props) -> Html {
    let Props {
        report,
        text,
        dispatch,
    } = props;
    let Some((notice, error)) = why(report) else {
        return Html::default();
    };
    let because = if notice == NoticeCode::AddOnOnly {
        report.verdict.licence.because.clone()
    } else {
        Vec::new()
    };
    html! {
        <>
            <NoLicence {notice} {because} {error} />
            if report.verdict.facts.subject == Subject::Nothing {
                <OtherCodes report={report.clone()} />
                <Clues report={report.clone()} text={text.clone()} dispatch={dispatch.clone()} />
            }
            <Misread report={report.clone()} text={text.clone()} />
        </>
    }
}

/// Why there is no verdict, and the code that is in the text; `None` where there is one.
fn why(report: &Report) -> Option<(NoticeCode, Option<Code>)> {
    match report.verdict.facts.subject {
        Subject::Windows => None,
        Subject::AddOn => Some((NoticeCode::AddOnOnly, None)),
        Subject::NotWindows => Some((NoticeCode::NotWindows, None)),
        Subject::Nothing => {
            let code = report.verdict.facts.code();
            Some((why_nothing(&report.notices), code))
        }
    }
}

/// What a screen reader says of it, in the order of the screen; `None` where there is a verdict.
pub(crate) fn announcement(report: &Report, lang: Lang) -> Option<String> {
    let (notice, error) = why(report)?;
    let sentence = notice_in_page(notice, lang);
    let Some(code) = error else {
        return Some([lang.phrase(Phrase::NothingTitle), sentence].join(" / "));
    };
    let number = written_code(code.row().number);
    let head = format!("{} {number}", lang.phrase(Phrase::ErrorCode));
    Some([&head, lang.code(code), sentence].join(" / "))
}
