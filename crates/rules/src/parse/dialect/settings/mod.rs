//! One sentence of Settings › Activation, in the languages whose wording is known.
//!
//! It alone tells whether a digital licence is linked to a Microsoft account.

mod about;
mod boxes;
mod sentence;
mod service;
mod then;
mod wordings;

use about::{about_system, edition_of_seven, is_own_row, title_on_one_line};
use boxes::Said;
use sentence::{Said as Sentence, is_state_label, joined, may_be_state, on_one_line, sentence};
use then::is_past;

use super::{Paste, Reading, fixed, winver};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::{Draft, keep};
use crate::parse::shape::{self, Family};
use crate::parse::title;
use crate::parse::words::Words;
use crate::tables::configuration;
use crate::vocabulary::{ActivationMethod, Status, Windows};

/// Reads the sentence and the rows that stand around it on the page.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    let mut has_sentence = false;
    for (at, row) in paste.lines.iter().enumerate() {
        if draft.status.is_some() && draft.activation_method.is_some() {
            break;
        }
        let may_say = row.words.has(Words::WINDOWS) || may_be_state(&row.text);
        // `Before: “Windows is activated …”`.
        if !may_say || is_past(&row.text) {
            continue;
        }
        // A narrow page breaks the sentence before it names the account.
        let broken = || {
            let next = paste.lines.get(at + 1)?;
            if next.label().is_some() || row.text.len() + next.text.len() >= 300 {
                return None;
            }
            let both = format!("{} {}", row.text, next.text);
            joined(&both, true).filter(|(_, activation_method, _)| {
                *activation_method == Some(ActivationMethod::DigitalLinked)
            })
        };
        // What is copied from the page has the value on the next line.
        let below = || {
            let next = paste.lines.get(at + 1)?;
            is_state_label(row).then(|| joined(&format!("{}: {}", row.text, next.text), false))?
        };
        let said = sentence(&row.text, &row.key, row.words.has(Words::WINDOWS))
            .map(|alone| {
                // The state above it is a row of its own.
                let broken = || row.words.has(Words::WINDOWS).then(broken).flatten();
                broken().unwrap_or(alone)
            })
            .or_else(|| {
                let next = paste.lines.get(at + 1)?;
                let said = row.words.has(Words::WINDOWS).then(|| whole(row, next))??;
                reading.known.push(next.number);
                Some(said)
            })
            .or_else(below)
            .or_else(|| page(row, &mut reading));
        if let Some((status, activation_method, tag)) = said {
            has_sentence = true;
            reading.known.push(row.number);
            reading.language = reading.language.or(Some(tag));
            if let Some(status) = status {
                keep(&mut draft.status, row.saw(status));
            }
            if let Some(activation_method) = activation_method {
                keep(&mut draft.activation_method, row.saw(activation_method));
            }
        }
    }
    has_sentence |= boxes(paste, &mut draft, &mut reading);
    let mut is_own = winver::read(&mut draft, &paste.lines);
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
    draft.is_page = has_sentence;
    if has_sentence {
        reading.dialect = Some(Dialect::Settings);
    } else if !draft.is_empty() {
        // Rows about the system without a sentence: winver, systeminfo, Settings › About.
        reading.dialect = Some(Dialect::Settings);
        reading.is_weak = true;
    }
    if !draft.is_empty() || has_sentence {
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

/// The sentence that a photo or a narrow box broke into two lines, wherever: a comparison knows no
/// blanks.
fn whole(row: &Line, next: &Line) -> Option<Sentence> {
    /// No such sentence is longer, in bytes.
    const LONGEST: usize = 400;
    const ENDS: [char; 8] = ['.', '。', '!', '?', '！', '？', ':', ')'];
    let is_open = !row.text.ends_with(ENDS) && !next.text.contains(['?', '？']);
    if !is_open || row.text.len() + next.text.len() > LONGEST || next.label().is_some() {
        return None;
    }
    let head = row.text.strip_suffix('-').unwrap_or(&row.text);
    let said = joined(&format!("{head}{}", next.text), true)?;
    // Below a title it stands by itself.
    let is_alone = sentence(&next.text, &next.key, next.words.has(Words::WINDOWS)).is_some();
    (!is_alone).then_some(said)
}

/// What a page says that stands in one line; its words are no story.
fn page(row: &Line, reading: &mut Reading) -> Option<Sentence> {
    /// No page is longer, in bytes.
    const LONGEST: usize = 6000;
    /// What stands above its title is shorter, in bytes.
    const HEAD: usize = 200;
    if !row.words.has(Words::WINDOWS) || row.text.len() > LONGEST {
        return None;
    }
    let start = title_on_one_line(&row.text)?;
    let said = on_one_line(row.text.get(start..)?)?;
    // Where nothing else stands in that line.
    if start <= HEAD && fixed::ends_as_page(&row.text) {
        reading.silent.push(row.span.clone());
    }
    Some(said)
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
        [
            "sticker",
            "label",
            "coa",
            "シール",
            "ラベル",
            "ステッカー",
            "标签",
            "標籤",
        ]
        .iter()
        .any(|word| text.contains(word))
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
        reading.silent.push(row.span.clone());
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
    about::current_edition(line).is_some()
}

/// Whether this line is a sentence of Settings.
pub(in crate::parse) fn is_sentence(line: &Line) -> bool {
    sentence(&line.text, &line.key, line.words.has(Words::WINDOWS)).is_some()
}
