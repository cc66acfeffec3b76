//! What was read: the facts, and the lines they came from.

use ninsho_rules::judge::Now;
use ninsho_rules::parse::{Notice, NoticeCode, Observed, Part, Product, Tells, view};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Report, written_code};

use crate::draw::Draw;

/// The facts of the installed Windows, each with its line, and the paste with the lines marked
/// that they came from. The paste is gone through once more only when somebody looks.
pub(crate) fn reading(draw: &mut Draw, report: &Report, text: Option<&str>, lang: Lang) {
    let primary = report.products.iter().find(|product| product.primary);
    draw.put("details.read", |draw| {
        draw.put("summary", |draw| {
            draw.with("data-action", "reading");
            draw.line("b", lang.phrase(Phrase::ReadTitle));
            draw.put("span", |draw| {
                if let Some(product) = primary {
                    let windows = product.windows.as_ref().map(|seen| seen.value);
                    let edition = product.edition_id.as_ref().map(|seen| seen.value);
                    draw.text(&lang.product_name(windows, edition));
                }
            });
            draw.line("span.chevron", "");
        });
        draw.later(|draw| contents(draw, report, primary, text, lang));
    });
}

fn contents(
    draw: &mut Draw,
    report: &Report,
    primary: Option<&Product>,
    text: Option<&str>,
    lang: Lang,
) {
    draw.put("div", |draw| {
        if let Some(product) = primary {
            draw.put("dl", |draw| facts(draw, product, lang));
        }
        let about_all = |notice: &&Notice| notice.line.is_none();
        for notice in report.notices.iter().filter(about_all) {
            draw.open("p");
            draw.with("data-notice", notice.code.name());
            draw.text(lang.notice(notice.code));
            draw.close();
        }
        if let Some(text) = text {
            draw.put("ol.paste", |draw| {
                let parts = view(text, &report.products, &report.notices);
                for run in parts.chunk_by(|one, next| is_doubt(one) && is_doubt(next)) {
                    for (at, part) in run.iter().enumerate() {
                        line_of(draw, part, report, lang, (at == 0).then_some(run));
                    }
                }
            });
        }
    });
}

/// Whether nothing is to be said of this line but that it was not understood.
fn is_doubt(part: &Part) -> bool {
    matches!(part, Part::Line(line) if line.is_unknown)
}

/// One line of the paste, with what it told or what there is to say of it.
///
/// That lines were not understood is said once for a run of them, at its first line: a chat
/// around the paste would say it a hundred times.
fn line_of(draw: &mut Draw, part: &Part, report: &Report, lang: Lang, run: Option<&[Part]>) {
    let line = match part {
        Part::Line(line) => line,
        Part::LeftOut(count) => {
            draw.open("li.left-out");
            draw.show(count);
            draw.text(lang.phrase(Phrase::LinesLeftOut));
            draw.close();
            return;
        }
    };
    draw.open(if line.tells.is_empty() {
        "li"
    } else {
        "li.told"
    });
    draw.open("span.n");
    draw.show(line.number);
    draw.close();
    draw.line("code", &line.text);
    for tells in &line.tells {
        draw.open("span.tells");
        draw.with("data-tells", tells.name());
        draw.text(lang.tells(*tells));
        draw.close();
    }
    let of_it = |notice: &&Notice| notice.line == Some(line.number);
    for notice in report.notices.iter().filter(of_it) {
        let is_unknown = notice.code == NoticeCode::UnknownLine;
        if is_unknown && run.is_none() {
            continue;
        }
        draw.open("span.doubt");
        draw.with("data-notice", notice.code.name());
        draw.text(lang.notice(notice.code));
        if is_unknown
            && let Some(Part::Line(last)) = run.and_then(<[Part]>::last)
            && last.number > line.number
        {
            draw.text(" (");
            draw.show(line.number);
            draw.text("–");
            draw.show(last.number);
            draw.text(")");
        }
        draw.close();
    }
    draw.close();
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

fn facts(draw: &mut Draw, product: &Product, lang: Lang) {
    let mut row = |title: &str, value: Option<&str>, line: Option<usize>| {
        draw.line("dt", title);
        draw.open("dd");
        draw.text(value.unwrap_or(lang.phrase(Phrase::NotShown)));
        if let Some(line) = line {
            draw.open("small");
            line_name(draw, line, lang);
            draw.close();
        }
        draw.close();
    };
    let seen = product.edition_id.as_ref();
    let title = lang.tells(Tells::Edition);
    row(title, seen.map(|of| of.value.id()), line(seen));
    let seen = product.channel.as_ref();
    let title = lang.tells(Tells::Channel);
    row(title, seen.map(|of| of.value.name()), line(seen));
    let seen = product.key.as_ref();
    let key = seen.map(|of| {
        let class = lang.key(of.value);
        match &product.public_key {
            Some(last_five) => format!("{class} ({} {last_five})", lang.phrase(Phrase::EndsIn)),
            None => class.to_owned(),
        }
    });
    row(lang.tells(Tells::Key), key.as_deref(), line(seen));
    let seen = product.status.as_ref();
    let status = seen.map(|of| {
        let now = lang.now(Now::of(Some(of.value)));
        format!("{now} ({})", of.value.name())
    });
    row(lang.tells(Tells::Status), status.as_deref(), line(seen));
    if let Some(reason) = &product.reason {
        let code = written_code(reason.value);
        let title = lang.tells(Tells::Reason);
        row(title, Some(&code), Some(reason.line));
    }
    if let Some(minutes) = &product.minutes_left {
        let days = minutes.value.div_ceil(1440);
        let words = format!("{days} {}", lang.phrase(Phrase::Days));
        let title = lang.tells(Tells::Minutes);
        row(title, Some(&words), Some(minutes.line));
    }
    if let Some(date) = &product.key_date {
        let title = lang.tells(Tells::KeyDate);
        row(title, Some(&date.value.to_string()), Some(date.line));
    }
    for conflict in &product.conflicts {
        let title = lang.phrase(Phrase::ReadConflict);
        row(title, Some(conflict.name()), None);
    }
}

fn line<T>(seen: Option<&Observed<T>>) -> Option<usize> {
    seen.map(|seen| seen.line)
}

fn line_name(draw: &mut Draw, line: usize, lang: Lang) {
    let word = lang.phrase(Phrase::Line);
    match lang {
        Lang::Ja => {
            draw.show(line);
            draw.text(word);
        }
        Lang::En => {
            draw.text(word);
            draw.text(" ");
            draw.show(line);
        }
    }
}
