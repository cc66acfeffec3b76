//! From text to evidence: the output in it, and what is told around that.

use super::preview::preview;
use super::{Evidence, told};
use crate::clues::{Beside, Clue, Clues, clues, clues_around};
use crate::judge::{EditionAnswer, Question};
use crate::parse::{self, Dialect, Notice, NoticeCode, Parsed, Role};
use crate::vocabulary::{KeyClass, Status};

/// Reads a text that a user pasted. It never fails and never panics: what is not understood
/// becomes a notice.
///
/// A story has no product of its own; where it names one key alone, that is one.
pub fn read(text: &str) -> Evidence {
    let text = &*parse::repaired(text);
    let mut parsed = parse::parse(text);
    let mut clues = if parsed.is_output {
        let is_windows = parsed.products.iter().any(|product| product.primary);
        let beside = if is_windows {
            Beside::Windows
        } else {
            Beside::Output
        };
        clues_around(&parsed.prose, &parsed.around, beside)
    } else {
        clues(&parsed.prose)
    };
    another_edition(&parsed, &mut clues);
    preview(text, &parsed, &mut clues);
    let tells = !clues.clues.is_empty() || !parsed.codes.is_empty();
    let tells_or_asks = !clues.clues.is_empty() || !clues.asked.is_empty();
    let is_story = parsed.products.is_empty() && tells_or_asks;
    clues.codes.append(&mut parsed.codes);
    if parsed.products.is_empty() {
        // A line with a code and a release on it was understood.
        let is_of_code = |line: &usize| clues.codes.iter().any(|code| code.line == *line);
        parsed.unknown.retain(|line| !is_of_code(line));
    }
    if parsed.detection.dialect == Dialect::Unknown && is_story {
        parsed.detection.dialect = Dialect::Story;
    }
    if parsed.products.is_empty()
        && clues.clues.is_empty()
        && let Some(mut draft) = parsed.titled.take()
    {
        // A page in words that we do not know: what it calls itself is known.
        draft.is_context = false;
        // Why it failed stands in a row of its own.
        if let [code] = clues.codes.as_slice()
            && code.value >> 28 == 0xC
        {
            draft.reason = Some(code.clone());
        }
        parsed.products.push(parse::product(&draft));
        parsed.drafts.push(draft);
        parsed.claims = parse::primary(&parsed.drafts, &mut parsed.products);
    }
    if parsed.products.is_empty()
        && let Some(draft) = told::draft(text, &clues)
    {
        parsed.detection.dialect = Dialect::Story;
        let told: Vec<usize> = draft.lines().collect();
        parsed.unknown.retain(|line| !told.contains(line));
        parsed.products.push(parse::product(&draft));
        parsed.drafts.push(draft);
        parsed.claims = parse::primary(&parsed.drafts, &mut parsed.products);
    } else {
        told::add_channel(&mut parsed, &clues);
        let code = on_products(&parsed, tells);
        let notice = code.map(|(code, line)| Notice { code, line });
        parsed.notices.extend(notice);
    }
    let telephone = clues.telephone.as_ref().map(|told| Notice {
        code: NoticeCode::Telephone,
        line: Some(told.line),
    });
    parsed.notices.extend(telephone);
    let unknown = parsed.unknown.iter().map(|line| Notice {
        code: NoticeCode::UnknownLine,
        line: Some(*line),
    });
    parsed.notices.extend(unknown);
    Evidence {
        detection: parsed.detection,
        products: parsed.products,
        notices: parsed.notices,
        clues,
        claims: parsed.claims,
        of_others: parsed.of_others,
    }
}

/// Adds that another edition is installed than the one that was activated: of a PC that is not
/// activated the firmware holds the key of Home, and Pro is installed with no key of its own, or
/// the other way round. Microsoft's default key is there of every clean installation.
fn another_edition(parsed: &Parsed<'_>, clues: &mut Clues) {
    let product = parsed.products.iter().find(|product| product.primary);
    let Some(product) = product else {
        return;
    };
    let system = &product.system;
    let (Some(held), Some(installed)) = (&system.firmware_edition, &product.edition_id) else {
        return;
    };
    let is_swapped = product.is_pro_over_home() || held.value.is_pro() && installed.value.is_home();
    let status = product.status.as_ref().map(|seen| seen.value);
    let is_down = status.is_some_and(|status| status != Status::Licensed);
    let key = product.key.as_ref().map(|seen| seen.value);
    if !is_swapped || !is_down || key != Some(KeyClass::Default) || clues.tells(Question::Edition) {
        return;
    }
    clues.add(Clue {
        question: Question::Edition,
        answer: EditionAnswer::Other.name(),
        is_planned: false,
        line: held.line,
        span: held.span.clone(),
    });
}

/// What is to be said of the products as a whole, and the line it stands on.
fn on_products(parsed: &Parsed<'_>, tells: bool) -> Option<(NoticeCode, Option<usize>)> {
    let primary = parsed.products.iter().position(|product| product.primary);
    let Some(draft) = primary.and_then(|at| parsed.drafts.get(at)) else {
        let has = |role| parsed.products.iter().any(|product| product.role == role);
        let is_known = |notice: &Notice| {
            matches!(
                notice.code,
                NoticeCode::InstallationId | NoticeCode::CommandFailed
            )
        };
        return if has(Role::AddOn) {
            Some((NoticeCode::AddOnOnly, None))
        } else if has(Role::Office) || has(Role::Other) {
            Some((NoticeCode::NotWindows, None))
        } else if !parsed.is_empty && !tells && !parsed.notices.iter().any(is_known) {
            Some((NoticeCode::NothingRecognised, None))
        } else {
            None
        };
    };
    // What Settings says of the activation is a state, too.
    if draft.status.is_some() || draft.activation_method.is_some() {
        return None;
    }
    Some(match draft.unread_status {
        Some(line) => (NoticeCode::StatusUnknown, Some(line)),
        None => (NoticeCode::StatusMissing, None),
    })
}
