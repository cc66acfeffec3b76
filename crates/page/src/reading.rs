//! What was read: the facts, and the lines they came from.

use ninsho_rules::Report;
use ninsho_rules::parse::{NoticeCode, Observed, Product};
use ninsho_rules::text::{Lang, Phrase};
use yew::prelude::{Html, html};

/// The facts of the installed Windows, each with its line, and what was not understood.
pub(crate) fn reading(report: &Report, lang: Lang) -> Html {
    let primary = report.products.iter().find(|product| product.primary);
    let summary = primary.map_or_else(String::new, |product| {
        let windows = product.windows.as_ref().map(|seen| seen.value);
        let edition = product.edition_id.as_ref().map(|seen| seen.value);
        lang.product_name(windows, edition)
    });
    html! {
        <details class="read">
            <summary>
                <b>{ lang.phrase(Phrase::ReadTitle) }</b>
                <span>{ summary }</span>
                <span class="chevron"></span>
            </summary>
            <div>
                if let Some(product) = primary {
                    <dl>{ for facts(product, lang) }</dl>
                }
                <ul class="notices">
                    { for report.notices.iter().map(|notice| html! {
                        <li data-notice={notice.code.name()}>
                            if let Some(line) = notice.line {
                                { line_name(line, lang) }{ ": " }
                            }
                            { lang.notice(notice.code) }
                        </li>
                    }) }
                </ul>
            </div>
        </details>
    }
}

/// Why there is no licence in this text, as exactly as the notices tell.
pub(crate) fn why_nothing(report: &Report) -> NoticeCode {
    report
        .notices
        .iter()
        .map(|notice| notice.code)
        .find(|code| {
            matches!(
                code,
                NoticeCode::VbscriptMissing
                    | NoticeCode::CommandFailed
                    | NoticeCode::InstallationId
                    | NoticeCode::Mojibake
            )
        })
        .unwrap_or(NoticeCode::NothingRecognised)
}

/// The notices that a reader must see without opening anything.
pub(crate) fn urgent(report: &Report) -> impl Iterator<Item = NoticeCode> + '_ {
    report
        .notices
        .iter()
        .map(|notice| notice.code)
        .filter(|code| {
            matches!(
                code,
                NoticeCode::FullKey
                    | NoticeCode::SeveralWindows
                    | NoticeCode::StatusUnknown
                    | NoticeCode::StatusMissing
                    | NoticeCode::TooLong
                    | NoticeCode::VbscriptMissing
                    | NoticeCode::Mojibake
            )
        })
}

fn facts(product: &Product, lang: Lang) -> Vec<Html> {
    let key = product.key.as_ref().map(|seen| {
        let class = lang.key(seen.value);
        match &product.public_key {
            Some(last_five) => format!("{class} ({} {last_five})", lang.phrase(Phrase::EndsIn)),
            None => class.to_owned(),
        }
    });
    let text =
        |seen: Option<String>| seen.unwrap_or_else(|| lang.phrase(Phrase::NotShown).to_owned());
    let mut rows = vec![
        row(
            "EditionID",
            text(value(product.edition_id.as_ref(), |id| id.id().to_owned())),
            line(product.edition_id.as_ref()),
            lang,
        ),
        row(
            lang.phrase(Phrase::ReadChannel),
            text(value(product.channel.as_ref(), |of| of.name().to_owned())),
            line(product.channel.as_ref()),
            lang,
        ),
        row(
            lang.phrase(Phrase::ReadKey),
            text(key),
            line(product.key.as_ref()),
            lang,
        ),
        row(
            lang.phrase(Phrase::ReadStatus),
            text(value(product.status.as_ref(), |of| of.name().to_owned())),
            line(product.status.as_ref()),
            lang,
        ),
    ];
    if let Some(reason) = &product.reason {
        let code = format!("0x{:08X}", reason.value);
        rows.push(row(
            lang.phrase(Phrase::ReadReason),
            code,
            Some(reason.line),
            lang,
        ));
    }
    if let Some(minutes) = &product.minutes_left {
        let words = format!(
            "{} {}",
            minutes.value.div_ceil(1440),
            lang.phrase(Phrase::Days)
        );
        rows.push(row(
            lang.phrase(Phrase::ReadMinutes),
            words,
            Some(minutes.line),
            lang,
        ));
    }
    if let Some(date) = &product.key_date {
        rows.push(row(
            lang.phrase(Phrase::ReadKeyDate),
            date.value.to_string(),
            Some(date.line),
            lang,
        ));
    }
    for conflict in &product.conflicts {
        rows.push(row(
            lang.phrase(Phrase::ReadConflict),
            conflict.name().to_owned(),
            None,
            lang,
        ));
    }
    rows
}

fn value<T: Copy>(seen: Option<&Observed<T>>, name: impl Fn(T) -> String) -> Option<String> {
    seen.map(|seen| name(seen.value))
}

fn line<T>(seen: Option<&Observed<T>>) -> Option<usize> {
    seen.map(|seen| seen.line)
}

fn row(title: &'static str, value: String, line: Option<usize>, lang: Lang) -> Html {
    html! {
        <>
            <dt>{ title }</dt>
            <dd>{ value }if let Some(line) = line { <small>{ line_name(line, lang) }</small> }</dd>
        </>
    }
}

fn line_name(line: usize, lang: Lang) -> String {
    let word = lang.phrase(Phrase::Line);
    match lang {
        Lang::Ja => format!("{line} {word}"),
        Lang::En => format!("{word} {line}"),
    }
}
