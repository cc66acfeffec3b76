//! From text to evidence. Nothing here fails: what is not understood becomes a notice.

mod capture;
mod derive;
mod dialect;
mod draft;
mod evidence;
mod fold;
mod labels;
mod pick;
mod row;
mod shape;

pub use evidence::{
    Command, Conflict, Detection, Dialect, Evidence, Notice, NoticeCode, Observed, Product, Role,
};

use dialect::{Paste, Reading};

/// Reads a text that a user pasted.
pub fn read(text: &str) -> Evidence {
    let paste = Paste {
        source: text,
        lines: capture::lines(text),
    };
    let mut notices = Vec::new();
    if paste.lines.is_empty() {
        notices.push(notice(NoticeCode::Empty, None));
    }
    for line in &paste.lines {
        if shape::has_full_key(&line.text) {
            notices.push(notice(NoticeCode::FullKey, Some(line.number)));
        }
    }
    let mut all = Reading::default();
    let mut found = Dialect::Unknown;
    for (dialect, reading) in dialect::read_all(&paste) {
        if found == Dialect::Unknown && (!reading.drafts.is_empty() || reading.command.is_some()) {
            found = dialect;
        }
        all.join(reading);
    }
    let mut products: Vec<Product> = all.drafts.iter().map(derive::product).collect();
    if pick::primary(&all.drafts, &mut products) {
        notices.push(notice(NoticeCode::SeveralWindows, None));
    }
    about_products(&all, &products, paste.lines.is_empty(), &mut notices);
    notices.extend(
        all.unknown
            .iter()
            .map(|line| notice(NoticeCode::UnknownLine, Some(*line))),
    );
    Evidence {
        detection: Detection {
            dialect: found,
            command: all.command,
            language: all.tally.language(),
        },
        products,
        notices,
    }
}

fn notice(code: NoticeCode, line: Option<usize>) -> Notice {
    Notice { code, line }
}

/// What is to be said of the products as a whole.
fn about_products(all: &Reading, products: &[Product], is_empty: bool, notices: &mut Vec<Notice>) {
    let primary = products.iter().position(|product| product.primary);
    let draft = primary.and_then(|at| all.drafts.get(at));
    let Some(draft) = draft else {
        let has = |role| products.iter().any(|product| product.role == role);
        if has(Role::AddOn) {
            notices.push(notice(NoticeCode::AddOnOnly, None));
        } else if has(Role::Office) || has(Role::Other) {
            notices.push(notice(NoticeCode::NotWindows, None));
        } else if !is_empty {
            notices.push(notice(NoticeCode::NothingRecognised, None));
        }
        return;
    };
    if draft.status.is_some() {
        return;
    }
    if let Some(line) = draft.unread_status {
        notices.push(notice(NoticeCode::StatusUnknown, Some(line)));
    } else {
        notices.push(notice(NoticeCode::StatusMissing, None));
    }
}

impl Reading {
    fn join(&mut self, other: Self) {
        self.drafts.extend(other.drafts);
        self.command = self.command.or(other.command);
        self.tally.join(&other.tally);
        self.unknown.extend(other.unknown);
    }
}
