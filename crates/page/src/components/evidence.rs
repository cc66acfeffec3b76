//! What was read: the facts, and the lines they came from.

use std::rc::Rc;

use ninsho_rules::judge::Now;
use ninsho_rules::parse::{FactKind, Notice, NoticeCode, Observed, Product, ViewPart, view};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Report, written_code};
use yew::{Html, Properties, component, html};

use super::disclosure::Disclosure;
use super::misread::Misread;
use super::use_lang;

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
    /// The whole paste.
    pub(crate) text: Rc<str>,
}

/// The facts of the installed Windows, each with its line, and the paste with the lines
/// marked that they came from. The paste is gone through once more only when somebody looks.
#[component]
pub(crate) fn Evidence(props: &Props) -> Html {
    let lang = use_lang();
    // Who only answered pasted nothing.
    if props.text.trim().is_empty() {
        return Html::default();
    }
    let name = primary(&props.report).map(|product| {
        let windows = product.windows.as_ref().map(|seen| seen.value);
        let edition = product.edition_id.as_ref().map(|seen| seen.value);
        lang.product_name(windows, edition)
    });
    let summary = html! { <><b>{ lang.phrase(Phrase::ReadTitle) }</b><span>{ name }</span></> };
    html! {
        <Disclosure class="read" {summary}><Contents ..props.clone() /></Disclosure>
    }
}

fn primary(report: &Report) -> Option<&Product> {
    report.products.iter().find(|product| product.primary)
}

#[component]
fn Contents(props: &Props) -> Html {
    let lang = use_lang();
    let report = &props.report;
    let about_all = report.notices.iter().filter(|notice| notice.line.is_none());
    let parts = view(&props.text, &report.products, &report.notices);
    let runs = parts.chunk_by(|one, next| is_doubt(one) && is_doubt(next));
    let lines = runs.flat_map(|run| {
        run.iter()
            .enumerate()
            .map(move |(at, part)| line_of(part, report, lang, (at == 0).then_some(run)))
    });
    html! {
        <div>
            if let Some(product) = primary(report) {
                <dl>{ facts(product, lang) }</dl>
            }
            { for about_all.map(|notice| html! {
                <p data-notice={notice.code.name()}>{ lang.notice(notice.code) }</p>
            }) }
            <ol class="paste" translate="no">{ for lines }</ol>
            <Misread report={report.clone()} text={props.text.clone()} />
        </div>
    }
}

/// Whether nothing is to be said of this line but that it was not understood.
fn is_doubt(part: &ViewPart) -> bool {
    matches!(part, ViewPart::Line(line) if line.is_unknown)
}

/// One line of the paste, with what it told or what there is to say of it.
///
/// That lines were not understood is said once for a run of them, at its first line: a chat
/// around the paste would say it a hundred times.
fn line_of(part: &ViewPart, report: &Report, lang: Lang, run: Option<&[ViewPart]>) -> Html {
    let line = match part {
        ViewPart::Line(line) => line,
        ViewPart::LeftOut(count) => {
            return html! {
                <li class="left-out">{ count }{ lang.phrase(Phrase::LinesLeftOut) }</li>
            };
        }
    };
    let tells = line.facts.iter().map(|kind| {
        html! { <span class="tells" data-tells={kind.name()}>{ lang.fact_kind(*kind) }</span> }
    });
    let of_it = |notice: &&Notice| notice.line == Some(line.number);
    let doubts = report.notices.iter().filter(of_it).filter_map(|notice| {
        let is_unknown = notice.code == NoticeCode::UnknownLine;
        if is_unknown && run.is_none() {
            return None;
        }
        let last = match run.and_then(<[ViewPart]>::last) {
            Some(ViewPart::Line(last)) if is_unknown && last.number > line.number => {
                Some(last.number)
            }
            _ => None,
        };
        let range = last.map(|last| format!(" ({}–{last})", line.number));
        Some(html! {
            <span class="doubt" data-notice={notice.code.name()}>
                { lang.notice(notice.code) }{ range }
            </span>
        })
    });
    let class = (!line.facts.is_empty()).then_some("told");
    html! {
        <li {class}>
            <span class="n">{ line.number }</span>
            <code>{ line.text.clone() }</code>
            { for tells }
            { for doubts }
        </li>
    }
}

/// The notices that a reader must see without opening anything.
pub(crate) fn urgent(report: &Report) -> impl Iterator<Item = NoticeCode> + '_ {
    let codes = report.notices.iter().map(|notice| notice.code);
    codes.filter(|code| {
        matches!(
            code,
            NoticeCode::FullKey
                | NoticeCode::SeveralWindows
                | NoticeCode::AnotherPc
                | NoticeCode::StatusUnknown
                | NoticeCode::StatusMissing
                | NoticeCode::TooLong
                | NoticeCode::VbscriptMissing
                | NoticeCode::Telephone
                | NoticeCode::Mojibake
        )
    })
}

fn facts(product: &Product, lang: Lang) -> Html {
    let row = |title: &'static str, value: Option<String>, line: Option<usize>| {
        html! {
            <>
                <dt>{ title }</dt>
                <dd>
                    { value.unwrap_or_else(|| lang.phrase(Phrase::NotShown).to_owned()) }
                    if let Some(line) = line {
                        <small>{ lang.line(line) }</small>
                    }
                </dd>
            </>
        }
    };
    let mut rows = Vec::new();
    let seen = product.edition_id.as_ref();
    let value = seen.map(|of| of.value.id().to_owned());
    rows.push(row(lang.fact_kind(FactKind::Edition), value, line(seen)));
    let seen = product.channel.as_ref();
    let value = seen.map(|of| of.value.name().to_owned());
    rows.push(row(lang.fact_kind(FactKind::Channel), value, line(seen)));
    let seen = product.key.as_ref();
    let value = seen.map(|of| {
        let channel = product.channel.as_ref().map(|of| of.value);
        let class = lang.key_of(of.value, channel);
        match &product.public_key {
            Some(last_five) => format!("{class} ({} {last_five})", lang.phrase(Phrase::EndsIn)),
            None => class.to_owned(),
        }
    });
    rows.push(row(lang.fact_kind(FactKind::Key), value, line(seen)));
    let seen = product.status.as_ref();
    let value = seen.map(|of| {
        let now = lang.now(Now::of(Some(of.value)));
        format!("{now} ({})", of.value.name())
    });
    rows.push(row(lang.fact_kind(FactKind::Status), value, line(seen)));
    if let Some(reason) = &product.reason {
        let value = Some(written_code(reason.value));
        rows.push(row(
            lang.fact_kind(FactKind::Reason),
            value,
            Some(reason.line),
        ));
    }
    if let Some(minutes) = &product.minutes_left {
        let days = minutes.value.div_ceil(1440);
        let value = Some(format!("{days} {}", lang.phrase(Phrase::Days)));
        rows.push(row(
            lang.fact_kind(FactKind::Minutes),
            value,
            Some(minutes.line),
        ));
    }
    if let Some(date) = &product.key_date {
        let value = Some(date.value.to_string());
        rows.push(row(
            lang.fact_kind(FactKind::KeyDate),
            value,
            Some(date.line),
        ));
    }
    for conflict in &product.conflicts {
        let value = Some(conflict.name().to_owned());
        rows.push(row(lang.phrase(Phrase::ReadConflict), value, None));
    }
    rows.into_iter().collect()
}

fn line<T>(seen: Option<&Observed<T>>) -> Option<usize> {
    seen.map(|seen| seen.line)
}
