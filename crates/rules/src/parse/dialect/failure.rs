//! slmgr could not run: VBScript is gone, the script host is switched off, a command failed.

use std::ops::Range;

use super::reading::{Paste, Reading};
use super::run;
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::labels::{self, Field, comparison_key};
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
            if let Some(own) = own_sentence(paste.source, line) {
                let is_inside = |line: &&Line| own.contains(&line.span.start);
                let lines = paste.lines.iter().filter(is_inside);
                reading.known.extend(lines.map(|line| line.number));
                reading.silent.push(own);
            }
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
        } else if is_without_key(line) {
            reading.dialect.get_or_insert(Dialect::Slmgr);
            reading.is_weak = true;
            reading.known.push(line.number);
            // It says in words what others say by this code.
            reading.codes.push(line.saw(SL_E_PKEY_NOT_INSTALLED));
        }
    }
    reading
}

/// The code of a Windows in which no key is installed.
const SL_E_PKEY_NOT_INSTALLED: u32 = 0xC004_F014;

/// Whether slmgr says here, alone or in quotation marks, that it found no key.
fn is_without_key(line: &Line) -> bool {
    /// No such line is longer, in bytes.
    const LONGEST: usize = 300;
    const QUOTES: [char; 5] = ['"', '“', '”', '「', '」'];
    if line.text.len() > LONGEST {
        return false;
    }
    let is_it = |found: (Field, _)| found.0 == Field::ErrorProductKeyNotFound;
    let is_quoted = || {
        let mut parts = line.text.split(QUOTES);
        line.text.contains(QUOTES)
            && parts.any(|part| labels::field(part.trim()).is_some_and(is_it))
    };
    labels::field_by_key(&line.key).is_some_and(is_it) || is_quoted()
}

/// The bytes of the sentence that slmgr itself prints behind the code of a failed command: it
/// tells of the attempt, and an activated client that did not reach its server gets the same.
/// What a person writes behind it is left.
fn own_sentence(source: &str, line: &Line) -> Option<Range<usize>> {
    /// `0x` and eight digits.
    const CODE: usize = 10;
    /// No such sentence is longer, in bytes.
    const LONGEST: usize = 600;
    let raw = source.get(line.span.clone())?;
    let at = raw.find("0x").or_else(|| raw.find("0X"))?;
    let start = source.floor_char_boundary(line.span.start + at + CODE);
    let rest = source.get(start..source.floor_char_boundary(start + LONGEST))?;
    // A narrow box breaks it into lines, but leaves none blank.
    let rest = rest.split("\n\n").next()?.split("\r\n\r\n").next()?;
    let ends = ["。", ". ", ".\n", ".\r"];
    let end = ends
        .iter()
        .filter_map(|end| Some(rest.find(end)? + end.len()))
        .min();
    let end = end.unwrap_or(rest.len());
    let said = comparison_key(rest.get(..end)?);
    let is_own = SERVICES.iter().any(|name| said.contains(name));
    is_own.then_some(start..start + end)
}

/// What such a sentence is about, as comparison keys: the licensing service and Microsoft's server.
#[rustfmt::skip]
static SERVICES: &[&str] = &[
    "softwarelicensingservice", "theactivationserver", "ソフトウェアライセンスサービス", "ライセンス認証サーバー", "软件授权服务", "激活服务器", "軟體授權服務", "啟用伺服器",
    "softwarelizenzierungsdienst", "aktivierungsserver", "servicedegestiondeslicences", "servicedelicence", "serveurd'activation", "serviciodelicencias", "serviciodeadministracióndelicencias",
    "servidordeactivación", "serviziogestionelicenze", "serviziosoftwarelicensing", "serverdiattivazione", "serviçodelicenciamento", "servidordeativação", "службалицензирования", "серверактивации",
    "소프트웨어라이선스서비스", "소프트웨어사용권서비스", "정품인증서버",
];

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn read_of(text: &str) -> Reading {
        read(&Paste::new(text, lines(text, usize::MAX)))
    }

    #[test]
    fn the_sentence_of_a_failed_command_is_its_own() {
        for (text, left) in [
            (
                "Error: 0xC004F038 The Software Licensing Service reported that the computer could not be activated. Then I gave up.",
                "Error: 0xC004F038Then I gave up.",
            ),
            (
                "Error: 0xC004F074 The Software Licensing Service reported that the\ncomputer could not be activated.\nWhat now?",
                "Error: 0xC004F074What now?",
            ),
            (
                "エラー: 0xC004F074 ソフトウェア ライセンス サービスにより、コンピューターのライセンス認証ができなかったと報告されました。困っています。",
                "エラー: 0xC004F074困っています。",
            ),
            (
                "错误: 0xC004F074 软件授权服务报告无法激活该计算机。怎么办",
                "错误: 0xC004F074怎么办",
            ),
        ] {
            let mut rest = text.to_owned();
            for range in read_of(text).silent.into_iter().rev() {
                rest.replace_range(range, "");
            }
            assert_eq!(rest, left, "{text}");
        }
    }

    #[test]
    fn what_a_person_says_behind_a_code_counts() {
        for text in [
            "Error: 0xC004F074 and my PC is not activated.",
            "0xC004F074 The Software Licensing Service reported that the computer could not be activated.",
            "Note: 0xC004F074 The Software Licensing Service reported that the computer could not be activated.",
            "Error: 0xC004F074\n\nThe Software Licensing Service is not running, and it is not activated.",
        ] {
            assert_eq!(read_of(text).silent, [], "{text}");
        }
    }

    #[test]
    fn a_key_that_slmgr_does_not_find() {
        let codes = |text: &str| read_of(text).codes.len();
        for text in [
            "Error: product key not found.",
            "エラー: プロダクト キーが見つかりません。",
            "「エラー: プロダクト キーが見つかりません。」と出ました",
            "错误: 找不到产品密钥。",
        ] {
            assert_eq!(codes(text), 1, "{text}");
        }
        for text in [
            "My product key was not found in the mail.",
            "Error: product not found.",
            "The error that the product key is not found has gone.",
        ] {
            assert_eq!(codes(text), 0, "{text}");
        }
    }
}
