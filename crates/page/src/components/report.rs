//! The sheet: everything there is to say of one PC.

use std::rc::Rc;

use ninsho_rules::judge::{Answers, Asked, Licence, Question};
use ninsho_rules::share::{self, Shared};
use ninsho_rules::{Report, Verdict, time};
use yew::{AttrValue, Html, Properties, component, html};

use super::advice::AdviceList;
use super::banner::Banner;
use super::clues::Clues;
use super::code::{OtherCodes, ReasonCode};
use super::evidence::Evidence;
use super::evidence_sources::Wanted;
use super::jumps::Jumps;
use super::kind::KindOfLicence;
use super::often::OftenAsked;
use super::outlooks::Outlooks;
use super::paper::{Paper, PaperNote};
use super::questions::Questions;
use super::recovery::RecoverySteps;
use super::replies::Replies;
use super::sharing::Sharing;
use super::summary::Summary;
use crate::browser::FIELD_LIMIT;
use crate::dispatch::Dispatch;
use crate::format::ExportFormat;
use crate::state::{Answered, Copied};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    /// What the verdict was made of; a link brings none.
    pub(crate) report: Option<Rc<Report>>,
    /// The link that brought it.
    pub(crate) shared: Option<Shared>,
    pub(crate) asked: Rc<[Question]>,
    pub(crate) answered: Option<Answered>,
    pub(crate) before: Option<Rc<Licence>>,
    pub(crate) today: time::Date,
    /// The whole paste.
    pub(crate) text: Rc<str>,
    pub(crate) base_url: Option<Rc<str>>,
    pub(crate) format: Option<ExportFormat>,
    pub(crate) copied: Copied,
    /// What the PC is called in a list.
    pub(crate) pc: Option<AttrValue>,
    pub(crate) dispatch: Dispatch,
}

/// What a report is keyed by: another PC's begins anew, with its details closed again, and
/// nothing stays of what a page translator wrote into the one before.
pub(crate) fn key_of(verdict: &Verdict) -> String {
    share::link(&verdict.facts, &Answers::default()).unwrap_or_default()
}

/// One PC's report.
#[component]
pub(crate) fn ReportView(props: &Props) -> Html {
    let verdict = &props.verdict;
    let link = verdict
        .link
        .as_ref()
        .map(|link| props.base_url.as_deref().unwrap_or_default().to_owned() + link);
    let clues = props.report.as_ref().map(|report| {
        html! { <Clues report={report.clone()} text={props.text.clone()} dispatch={props.dispatch.clone()} /> }
    });
    let has_replies = props
        .report
        .as_ref()
        .is_some_and(|report| !report.replies().is_empty());
    let asked = props.report.as_ref().map(|report| report.asked.clone());
    let known: Vec<Asked> = asked.unwrap_or_default();
    let is_down = verdict.recovery.is_some();
    let replies = props.report.as_ref().filter(|_| has_replies);
    let replies = replies.map(|report| html! { <Replies report={report.clone()} /> });
    html! {
        <article class="report">
            <Paper
                link={link.clone().filter(|_| props.base_url.is_some()).map(AttrValue::from)}
                answers={verdict.answers}
                today={props.today}
                pc={props.pc.clone()}
            />
            <Banner
                verdict={verdict.clone()}
                report={props.report.clone()}
                shared={props.shared}
                is_cut={props.text.len() > FIELD_LIMIT}
                today={props.today}
            />
            // What somebody asked is answered first; but of a PC that is down, whether it comes back.
            if !is_down { { replies.clone() } }
            <Summary
                verdict={verdict.clone()}
                days={props.report.as_ref().and_then(|report| report.days_left())}
                before={props.before.clone()}
                is_replied={has_replies}
            />
            if is_down { { replies } }
            <RecoverySteps verdict={verdict.clone()} dispatch={props.dispatch.clone()} />
            <Jumps questions={props.asked.len()} can_share={link.is_some()} />
            { clues }
            if is_down { <KindOfLicence verdict={verdict.clone()} /> }
            <ReasonCode verdict={verdict.clone()} />
            if let Some(report) = &props.report { <OtherCodes report={report.clone()} /> }
            <AdviceList verdict={verdict.clone()} />
            <Outlooks
                verdict={verdict.clone()}
                linked={props.shared.and_then(|shared| shared.event)}
                base_url={props.base_url.clone()}
            />
            <Wanted verdict={verdict.clone()} />
            <Questions
                asked={props.asked.clone()}
                answers={verdict.answers}
                answered={props.answered.clone()}
                verdict={verdict.clone()}
                dispatch={props.dispatch.clone()}
            />
            <OftenAsked verdict={verdict.clone()} {known} />
            if let Some(report) = &props.report {
                <Evidence report={report.clone()} text={props.text.clone()} />
            }
            if let Some(link) = link {
                <Sharing
                    verdict={verdict.clone()}
                    report={props.report.clone()}
                    base_url={props.base_url.clone()}
                    {link}
                    format={props.format}
                    copied={props.copied}
                    dispatch={props.dispatch.clone()}
                />
            }
            <PaperNote />
        </article>
    }
}
