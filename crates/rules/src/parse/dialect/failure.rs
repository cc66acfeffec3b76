//! slmgr could not run: VBScript is gone, the script host is switched off, a command failed.

use super::reading::{Paste, Reading};
use super::run;
use crate::parse::detection::Dialect;
use crate::parse::labels::{self, Field};
use crate::parse::notice::NoticeCode;
use crate::parse::shape;
use crate::parse::words::Words;

/// Finds what the script host says when it cannot run slmgr.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let success = run::last_success(paste);
    for (at, line) in paste.lines.iter().enumerate() {
        // Language-free: no other sentence has both names.
        let engine = line.words.has(Words::VBSCRIPT) && line.words.has(Words::SLMGR);
        // Every language calls the host by the name of Windows.
        let disabled = line.words.has(Words::WINDOWS) && labels::is_host_disabled(&line.text);
        if engine || disabled {
            reading.dialect = Some(Dialect::VbscriptMissing);
            reading.is_weak = false;
            reading.claimed.push(at);
            reading
                .notices
                .push((NoticeCode::VbscriptMissing, line.number));
        } else if line.words.has(Words::CODE) && is_command_error(&line.text) {
            // Other readers may know better what printed it.
            if reading.dialect.is_none() {
                reading.dialect = Some(Dialect::Slmgr);
                reading.is_weak = true;
            }
            // One that failed before another that worked is no news.
            if success.is_none_or(|success| at > success) {
                reading
                    .notices
                    .push((NoticeCode::CommandFailed, line.number));
            }
        }
    }
    reading
}

/// `Error: 0xC004F050 …` in any language: a short word, a colon, a code, a sentence.
fn is_command_error(text: &str) -> bool {
    let Some((word, rest)) = text.split_once(':') else {
        return false;
    };
    let rest = rest.trim_start();
    word.chars().count() <= 12
        && labels::field(word).is_some_and(|(field, _)| field == Field::ErrorPrefix)
        && rest
            .get(..10)
            .is_some_and(|head| shape::code(head).is_some())
}
