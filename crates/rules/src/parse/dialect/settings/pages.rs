//! Two sentences of Settings in one text that say the opposite: of one PC the later one counts,
//! pages of two Windows are two PCs, and where nothing tells which, neither counts.

use super::about::about_system;
use super::order::{Order, is_supposed, order};
use super::said::said_at;
use super::state_row::{Said, may_be_state};
use super::then::is_past;
use crate::parse::capture::Line;
use crate::parse::dialect::{Paste, Reading};
use crate::parse::draft::{Draft, keep};
use crate::parse::shape::Family;
use crate::parse::title;
use crate::parse::words::Words;
use crate::vocabulary::{ActivationMethod, Edition, Status, Windows};

/// What the sentences say that stand together and do not contradict each other.
#[derive(Debug, Clone)]
pub(super) struct Page {
    /// The lines, by index, of its first sentence and of its last one.
    first: usize,
    last: usize,
    draft: Draft,
}

impl Page {
    fn is_activated(&self) -> Option<bool> {
        let method = self.draft.activation_method.as_ref();
        let denies = method.is_some_and(|seen| seen.value == ActivationMethod::NotActivated);
        match (&self.draft.status, denies) {
            (_, true) => Some(false),
            (Some(_), false) => Some(true),
            (None, false) => None,
        }
    }
}

/// The pages of Settings in the text, one after the other, each with what its sentences say.
pub(super) fn pages(paste: &Paste<'_>, reading: &mut Reading) -> Vec<Page> {
    /// Nobody looks more often.
    const MOST: usize = 64;
    let mut pages = Vec::new();
    let (mut has_status, mut has_method) = (false, false);
    for (at, row) in paste.lines.iter().enumerate() {
        // Both are told: of what follows only the opposite is news.
        let is_full = has_status && has_method;
        let may_say = row.words.has(Words::WINDOWS) || may_be_state(&row.text);
        // `Before: “Windows is activated …”`.
        if !may_say || is_past(&row.text) {
            continue;
        }
        let mut own = Reading::default();
        let Some(said) = said_at(paste, at, row, &mut own) else {
            continue;
        };
        let is_opposite = denies(&pages, &said);
        if is_full && !is_opposite || is_opposite && is_supposed(&row.text) {
            continue;
        }
        if pages.len() >= MOST && is_opposite {
            break;
        }
        add(&mut pages, at, row, &said);
        has_status |= said.0.is_some();
        has_method |= said.1.is_some();
        reading.known.push(row.number);
        reading.known.append(&mut own.known);
        reading.silent.append(&mut own.silent);
        reading.language = reading.language.or(Some(said.2));
    }
    pages
}

/// Whether this sentence says the opposite of the last page.
fn denies(pages: &[Page], said: &Said) -> bool {
    let (status, method, _) = said;
    let is_not = *method == Some(ActivationMethod::NotActivated);
    let is_activated = match (status, is_not) {
        (_, true) => Some(false),
        (Some(Status::Licensed), false) => Some(true),
        _ => None,
    };
    let pair = pages.last().and_then(Page::is_activated).zip(is_activated);
    pair.is_some_and(|(one, other)| one != other)
}

/// Takes one more sentence into the page that it belongs to.
fn add(pages: &mut Vec<Page>, at: usize, row: &Line, said: &Said) {
    let (status, method, _) = said;
    if pages.is_empty() || denies(pages, said) {
        pages.push(Page {
            first: at,
            last: at,
            draft: Draft {
                family: Some(Family::Windows),
                ..Draft::default()
            },
        });
    }
    if let Some(page) = pages.last_mut() {
        page.last = at;
        if let Some(status) = status {
            keep(&mut page.draft.status, row.saw(*status));
        }
        if let Some(method) = method {
            keep(&mut page.draft.activation_method, row.saw(*method));
        }
    }
}

/// What the pages tell together: one account, or one of each of two PCs.
pub(super) fn accounts(pages: &[Page], lines: &[Line]) -> Vec<Draft> {
    let [.., one, other] = pages else {
        return pages.iter().map(|page| page.draft.clone()).collect();
    };
    let between = lines.get(one.last + 1..=other.first).unwrap_or_default();
    let order = order(between);
    let (start, titles) = titles(one, other, lines);
    let is_other = |pair: Option<bool>| pair == Some(false);
    let [(release, edition), (other_release, other_edition)] = titles;
    let agree = release.zip(other_release).map(|(one, other)| one == other);
    let same = edition.zip(other_edition).map(|(one, other)| one == other);
    let are_two = is_other(agree) || is_other(same);
    match order {
        Some(Order::Later) => vec![other.draft.clone()],
        Some(Order::Earlier) => vec![one.draft.clone()],
        _ if are_two && pages.len() == 2 => {
            let (first, second) = lines.split_at_checked(start).unwrap_or_default();
            let of = |page: &Page, own: &[Line]| {
                let mut draft = page.draft.clone();
                about(&mut draft, own, page);
                draft
            };
            vec![of(one, first), of(other, second)]
        }
        // A page below another, with nothing between them but what a page has.
        None if is_bare(lines.get(one.last)) && is_bare(lines.get(other.first)) => {
            vec![other.draft.clone()]
        }
        _ => vec![unclear(one, other)],
    }
}

/// Both say the opposite, and neither is the one that counts; what it rests on stands.
fn unclear(one: &Page, other: &Page) -> Draft {
    let method = |page: &Page| {
        let method = page.draft.activation_method.clone();
        method.filter(|seen| seen.value != ActivationMethod::NotActivated)
    };
    Draft {
        family: Some(Family::Windows),
        begins: one
            .draft
            .status
            .as_ref()
            .or(other.draft.status.as_ref())
            .map(|seen| seen.line),
        activation_method: method(one).or_else(|| method(other)),
        has_two_states: true,
        ..Draft::default()
    }
}

type Titled = (Option<Windows>, Option<Edition>);

/// Where the second page begins, and what both call themselves.
fn titles(one: &Page, other: &Page, lines: &[Line]) -> (usize, [Titled; 2]) {
    let begins = |from: usize, page: &Page| {
        let is_titled = |at: &usize| {
            lines
                .get(*at)
                .is_some_and(|line| has_title(line, page, *at))
        };
        (from..=page.first).find(is_titled).unwrap_or(page.first)
    };
    let start = begins(one.last + 1, other);
    let of = |page: &Page, from: usize| {
        let mut draft = Draft::default();
        about(
            &mut draft,
            lines.get(from..=page.first).unwrap_or_default(),
            page,
        );
        let release = draft.release.map(|seen| seen.value);
        (release, draft.edition.map(|seen| seen.value))
    };
    (start, [of(one, begins(0, one)), of(other, start)])
}

fn has_title(line: &Line, page: &Page, at: usize) -> bool {
    let mut draft = Draft::default();
    about_system(&mut draft, line, true);
    let own = (at == page.first).then(|| in_front(line)).flatten();
    draft.release.is_some() || draft.edition.is_some() || own.is_some()
}

/// Notes what these rows say of the system, and what stands in front of the page's sentence.
fn about(draft: &mut Draft, lines: &[Line], page: &Page) {
    let sentence = [&page.draft.status]
        .into_iter()
        .flatten()
        .map(|seen| seen.line);
    let method = page.draft.activation_method.iter().map(|seen| seen.line);
    let own: Vec<usize> = sentence.chain(method).collect();
    for line in lines {
        if own.contains(&line.number)
            && let Some(title) = in_front(line)
        {
            if let Some(release) = title.release {
                keep(&mut draft.release, line.saw(release));
            }
            if let Some(edition) = title.edition {
                keep(&mut draft.edition, line.saw(edition));
            }
        }
        about_system(draft, line, true);
    }
}

/// The title in front of a sentence: `Windows 11 Pro - Windows is activated …`.
fn in_front(line: &Line) -> Option<title::Title> {
    let marks = [" - ", " – ", " — ", ": ", " | "];
    let (head, _) = marks.iter().find_map(|mark| line.text.split_once(*mark))?;
    title::title(head)
}

/// Whether the line holds the sentence as the page has it, and nobody's own words.
fn is_bare(line: Option<&Line>) -> bool {
    /// No sentence of the page with its title is longer, in bytes.
    const LONGEST: usize = 240;
    line.is_some_and(|line| {
        line.text.len() <= LONGEST && !line.text.contains(['"', '「', '“', '«', '„', '『'])
    })
}
