//! One sentence of Settings › Activation, in the languages whose wording is known.
//!
//! It alone tells whether a digital licence is linked to a Microsoft account.

mod about;
mod asked_build;
mod boxes;
mod dism;
mod entries;
mod machine;
mod order;
mod pages;
mod said;
mod sentence;
mod service;
mod state_row;
mod system_name;
mod then;
mod titles;
mod wordings;

use about::{about_system, edition_of_seven, is_own_row};
use boxes::Said;
use entries::is_entry;
use order::{Order, order};
use pages::{accounts, pages};
use sentence::sentence;
use titles::title_row;

use super::{Paste, Reading, winver};
use crate::one_of::has_one;
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels;
use crate::parse::shape::{self, Family};
use crate::parse::title;
use crate::parse::words::Words;
use crate::tables::configuration;
use crate::vocabulary::{ActivationMethod, Status, Windows};

/// Reads the sentence and the rows that stand around it on the page.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let pages = pages(paste, &mut reading);
    let mut accounts = accounts(&pages, &paste.lines);
    if accounts.len() > 1 {
        for account in &mut accounts {
            account.is_page = true;
        }
        reading.dialect = Some(Dialect::Settings);
        reading.drafts = accounts;
        return reading;
    }
    let mut has_sentence = !accounts.is_empty();
    let mut draft = accounts.pop().unwrap_or_else(|| Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    });
    draft.is_later = is_later(&draft, &paste.lines);
    has_sentence |= boxes(paste, &mut draft, &mut reading);
    let mut is_own = winver::read(&mut draft, &paste.lines);
    is_own |= system_name::read(&mut draft, &paste.lines);
    is_own |= dism::read(&mut draft, &paste.lines);
    let is_asked = asked_build::read(&mut draft, &paste.lines);
    is_own |= is_asked;
    for row in &paste.lines {
        about_system(&mut draft, row, has_sentence);
        is_own |= is_own_row(row);
    }
    is_own |= older_id(paste, &mut draft);
    // Office has Product IDs of the same form, in groups of its own.
    let has_id = draft
        .product_id
        .as_ref()
        .is_some_and(|id| configuration::by_group(id.value.group).is_some());
    // A title may stand in any prose; these rows only a tool prints.
    draft.is_context = !has_sentence && !is_own && !has_id;
    draft.is_titled = draft.is_context && is_titled(&mut draft, paste);
    draft.is_page = has_sentence;
    if has_sentence {
        reading.dialect = Some(Dialect::Settings);
        for row in paste.lines.iter().filter(|row| is_entry(row)) {
            reading.known.push(row.number);
            reading.silent.push(row.span.clone());
        }
    } else if !draft.is_empty() || is_asked {
        // Rows about the system without a sentence: winver, systeminfo, Settings › About.
        reading.dialect = Some(Dialect::Settings);
        reading.is_weak = true;
    }
    if !draft.is_empty() || has_sentence || is_asked {
        reading.drafts.push(draft);
    }
    // Where slmgr's own output stands, nobody needs to tell of it.
    if has_sentence && !paste.words.has(Words::CHANNELS) {
        let told = paste
            .lines
            .iter()
            .find_map(|row| Some((row, service::state(row)?)));
        reading.drafts.extend(told.map(|(row, status)| Draft {
            family: Some(Family::Windows),
            status: Some(row.saw(status)),
            ..Draft::default()
        }));
    }
    reading
}

/// Whether a row is nothing but the title of a Windows; notes it. At the very end of a text more of
/// it may be missing.
fn is_titled(draft: &mut Draft, paste: &Paste<'_>) -> bool {
    let last = paste.source.rfind(['\n', '\r']).unwrap_or(0);
    let rows = paste.lines.iter().filter(|row| row.span.end <= last);
    let mut rows = rows.filter(|row| row.words.has(Words::WINDOWS));
    let Some((row, title)) = rows.find_map(|row| Some((row, title_row(row)?))) else {
        return false;
    };
    draft.release = title.release.map(|release| row.saw(release));
    draft.edition = title.edition.map(|edition| row.saw(edition));
    true
}

/// Whether words in front of the sentence say that the page was looked at later than what slmgr
/// printed above it.
fn is_later(draft: &Draft, lines: &[Line]) -> bool {
    let seen = draft.status.as_ref().map(|seen| seen.line);
    let seen = seen.or(draft.activation_method.as_ref().map(|seen| seen.line));
    let at = seen.and_then(|line| lines.iter().position(|own| own.number == line));
    let head = at.and_then(|at| lines.get(..=at)).unwrap_or_default();
    let is_printed = |line: &Line| line.text.contains("(R)") || labels::field(&line.text).is_some();
    let printed = head.iter().rposition(is_printed);
    printed.is_some_and(|above| {
        let between = head.get(above + 1..).unwrap_or_default();
        order(between) == Some(Order::Later)
    })
}

/// Takes the Product ID of a Windows 7, where it stands alone or behind its label; says whether
/// there is one. Beside a licence it may be that of a sticker.
fn older_id(paste: &Paste<'_>, draft: &mut Draft) -> bool {
    /// No such row is longer, in bytes.
    const LONGEST: usize = 70;
    // Behind the ID a sentence goes on.
    let is_of_id = |ch: char| ch.is_ascii_digit() || matches!(ch, 'X' | 'x' | '*');
    let is_on_a_sticker = |row: &Line| {
        let text = row.text.to_lowercase();
        has_one(
            &text,
            "sticker|label|coa|シール|ラベル|ステッカー|标签|標籤",
        )
    };
    let is_row = |row: &&Line| {
        row.text.len() <= LONGEST && row.text.ends_with(is_of_id) && !is_on_a_sticker(row)
    };
    let rows = paste.lines.iter().filter(is_row);
    let mut found = rows.filter_map(|row| {
        let edition = edition_of_seven(shape::product_code(&row.text)?)?;
        Some((row, edition))
    });
    let Some((row, edition)) = found.next() else {
        return false;
    };
    let is_other = draft
        .release
        .as_ref()
        .is_some_and(|seen| seen.value != Windows::Seven)
        || draft.build.is_some()
        || draft.product_id.is_some()
        || paste
            .lines
            .iter()
            .any(|row| shape::description(&row.text).is_some());
    if is_other {
        return false;
    }
    keep(&mut draft.release, row.saw(Windows::Seven));
    keep(&mut draft.edition, row.saw(edition));
    true
}

/// Takes what stands outside that page; says whether anything does.
fn boxes(paste: &Paste<'_>, draft: &mut Draft, reading: &mut Reading) -> bool {
    let mut is_any = false;
    for (at, row) in paste.lines.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| paste.lines.get(at));
        let below = || Some((boxes::subscription_row(before?, row)?, true));
        let names_windows = paste.words.has(Words::WINDOWS);
        let said = boxes::said(before, row).or_else(|| names_windows.then(below)?);
        let Some((said, is_pair)) = said else {
            continue;
        };
        is_any = true;
        reading.known.push(row.number);
        if !boxes::goes_on(row) {
            reading.silent.push(row.span.clone());
        }
        if let Some(before) = before.filter(|_| is_pair) {
            reading.known.push(before.number);
            reading.silent.push(before.span.clone());
        }
        match said {
            Said::Activated => keep(&mut draft.status, row.saw(Status::Licensed)),
            Said::NotActivated => {
                let method = ActivationMethod::NotActivated;
                keep(&mut draft.activation_method, row.saw(method));
            }
            Said::Subscription(is_active) => {
                keep(&mut draft.subscription, row.saw(is_active));
                // What it lifts Windows to is the edition only while it does.
                let release = title::title(&row.text).and_then(|title| title.release);
                if let Some(release) = release {
                    keep(&mut draft.release, row.saw(release));
                }
            }
        }
    }
    is_any
}

/// Whether this is the row with which DISM names the running edition.
pub(super) fn is_current_edition(line: &Line) -> bool {
    dism::current_edition(line).is_some()
}

/// Whether this line is a sentence of Settings.
pub(in crate::parse) fn is_sentence(line: &Line) -> bool {
    sentence(&line.text, &line.key, line.words.has(Words::WINDOWS)).is_some()
}
