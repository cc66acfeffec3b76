//! What was read of an input: the PCs in it, or why there is none.

use std::rc::Rc;

use ninsho_intake::{is_told, sections};
use ninsho_rules::evidence;
use ninsho_rules::judge::Answers;
use ninsho_rules::parse::{Notice, NoticeCode};
use ninsho_rules::{Report, Subject, time};

use super::row::{Failure, Row, Why};

/// As many bytes of texts are kept in all, so that the lines of a few PCs can be shown.
const KEPT: usize = 256 << 10;

/// What was read of an input: PCs, or why there is none.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Batch {
    pub(crate) rows: Vec<Row>,
    pub(crate) failures: Vec<Failure>,
    /// Bytes of texts that its rows keep.
    pub(crate) kept: usize,
}

impl Batch {
    /// Reads an input in which several PCs may stand. Of `kept` bytes the texts were kept so far.
    pub(crate) fn take(&mut self, name: &str, text: &str, kept: usize, today: time::Date) {
        let several = sections(text);
        if several.is_empty() {
            self.take_one(name, text, kept, today, false);
        }
        for (at, section) in several.into_iter().enumerate() {
            let name = match (section.name, name) {
                (Some(own), "") => own.to_owned(),
                (Some(own), file) => format!("{file}: {own}"),
                (None, "") => String::new(),
                (None, file) => format!("{file} ({})", at + 1),
            };
            let is_pc = section.name.is_some();
            self.take_one(&name, section.text, kept, today, is_pc);
        }
    }

    /// Reads what is one PC's. Where a heading says that it `is_pc`, a code or a story is about
    /// its Windows.
    fn take_one(&mut self, name: &str, text: &str, kept: usize, today: time::Date, is_pc: bool) {
        let systems = evidence::read(text).systems();
        let is_one = systems.len() == 1;
        for (at, evidence) in systems.into_iter().enumerate() {
            let mut verdict = Report::verdict_of(&evidence, today);
            if is_pc && verdict.facts.subject == Subject::Nothing && is_told(&evidence) {
                let told = Report::of_told(evidence.clone(), &Answers::default(), today);
                verdict = told.verdict;
            }
            let numbered = format!("{name} ({})", at + 1);
            let name = if is_one || name.is_empty() {
                name
            } else {
                &numbered
            };
            let notice = match verdict.facts.subject {
                Subject::Windows => None,
                Subject::AddOn => Some(NoticeCode::AddOnOnly),
                Subject::NotWindows => Some(NoticeCode::NotWindows),
                Subject::Nothing => Some(why_nothing(&evidence.notices)),
            };
            if let Some(notice) = notice {
                let (name, why) = (name.into(), Why::NotRecognised(notice));
                self.failures.push(Failure { name, why });
                continue;
            }
            let is_kept = is_one && kept + self.kept + text.len() <= KEPT;
            self.kept += if is_kept { text.len() } else { 0 };
            let text = is_kept.then(|| Rc::from(text));
            self.rows.push(Row::of(name, &verdict, text));
        }
    }
}

/// Why nothing was recognised, in the words that help most.
pub(crate) fn why_nothing(notices: &[Notice]) -> NoticeCode {
    let mut codes = notices.iter().map(|notice| notice.code);
    codes
        .find(|code| {
            matches!(
                code,
                NoticeCode::VbscriptMissing
                    | NoticeCode::CommandFailed
                    | NoticeCode::InstallationId
                    | NoticeCode::Telephone
                    | NoticeCode::Mojibake
                    | NoticeCode::TooLong
            )
        })
        .unwrap_or(NoticeCode::NothingRecognised)
}
