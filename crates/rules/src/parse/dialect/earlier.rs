//! Two outputs of one PC under headings of their own, `before` and `after`: the earlier one tells
//! nothing of how things stand.

mod calendar;
mod dated;
mod words;

use super::reading::{Paste, Reading};
use super::run::around_codes;
use super::settings;
use words::{by_turn, in_capitals, in_words, is_later};

use crate::one_of::has_one;
use crate::parse::capture::Line;
use crate::parse::labels::comparison_key;
use crate::parse::row::rows;
use crate::parse::words::Words;

/// Claims each earlier part, from its heading to that of the later one.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let lines = &paste.lines;
    let headings: Vec<(usize, Heading)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, heading(paste.source, line)?)))
        .collect();
    let part = |from: usize, to: usize| lines.get(from..to).unwrap_or_default();
    let mut claim = |first: usize, later: usize, is_gone: fn(&Line) -> bool| {
        for (at, line) in lines.iter().enumerate().take(later).skip(first) {
            if is_gone(line) {
                reading.claimed.push(at);
            }
            if is_output(line) {
                reading.known.push(line.number);
                // What failed then is no news; its codes stay.
                reading.silent.extend(around_codes(paste.source, line));
            }
        }
    };
    for (place, (at, heading)) in headings.iter().enumerate() {
        let end = headings.get(place + 1).map_or(lines.len(), |next| next.0);
        if !heading.is_later {
            // `Now: … Before: …`: the earlier part stands below, and so it does behind a rule
            // `----- Original Message -----`.
            let before = place.checked_sub(1).and_then(|place| headings.get(place));
            let is_below =
                before.map_or(is_original(lines.get(*at)), |(_, before)| before.is_later);
            if is_below
                && part(0, *at).iter().any(is_output)
                && part(at + 1, end).iter().any(is_output)
            {
                claim(*at, end, |_| true);
            }
            continue;
        }
        let before = place.checked_sub(1).and_then(|place| headings.get(place));
        match before {
            // Where no output stands below the later one, the earlier is all that there is; and a
            // story has such headings as well.
            Some((first, before))
                if !before.is_later
                    && part(first + 1, *at).iter().any(is_output)
                    && part(at + 1, end).iter().any(is_output) =>
            {
                claim(*first, *at, |_| true);
            }
            // What stands in front of a rule `--- after … ---` is the earlier part, without a
            // heading of its own; the later one has to tell as much. Rows about the system hold on.
            None if heading.is_drawn
                && part(0, *at).iter().any(names_edition)
                && is_whole(part(at + 1, end)) =>
            {
                claim(0, *at, is_output);
            }
            _ => {}
        }
    }
    for part in dated::earlier(lines, is_output) {
        claim(part.start, part.end, |_| true);
    }
    reading.claimed.sort_unstable();
    reading.claimed.dedup();
    reading
}

/// Whether this line is the heading of an earlier part or of a later one.
pub(in crate::parse) fn is_heading(source: &str, line: &Line) -> bool {
    heading(source, line).is_some()
}

/// The heading of a part.
struct Heading {
    /// Whether the part is the later one.
    is_later: bool,
    /// Whether it is drawn as a rule, and says that it comes after something.
    is_drawn: bool,
}

/// The heading of a later part or of an earlier one, where this line is one and nothing else.
fn heading(source: &str, line: &Line) -> Option<Heading> {
    /// No heading of one word is longer, and none of several, in bytes.
    const LONGEST: usize = 48;
    const LONGEST_MARKED: usize = 160;
    let text = line.text.as_str();
    let raw = source.get(line.span.start..).unwrap_or("");
    let is_drawn = ["--", "==", "~~", "__", "#", "**", "■", "◆", "▼", "【", "["]
        .iter()
        .any(|mark| text.starts_with(mark) || raw.starts_with(mark));
    let is_label = text.ends_with(':');
    // `BEFORE (this morning)`
    let remark = without_remark(text);
    let own = remark.map(comparison_key);
    let text = remark.unwrap_or(text);
    if text.len() <= LONGEST {
        let said = own.as_deref().unwrap_or(&line.key);
        // A list numbers it, grep names its file and its line, a chat who said it and when.
        let is_stamped =
            text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '[' | '<'));
        let said = match said.rsplit_once([':', '>']) {
            Some((place, said))
                if is_stamped || place.ends_with(|last: char| last.is_ascii_digit()) =>
            {
                said
            }
            _ => said,
        };
        if let Some(is_later) = by_turn(said) {
            return Some(Heading { is_later, is_drawn });
        }
        if let Some(is_later) = is_later(said.trim_matches(|ch: char| !ch.is_alphabetic())) {
            return Some(Heading { is_later, is_drawn });
        }
    }
    // `AFTER new board`
    let is_short = text.len() <= LONGEST && !text.ends_with(['.', '!', '?']);
    if let Some(is_later) = in_capitals(text).filter(|_| is_short) {
        return Some(Heading { is_later, is_drawn });
    }
    // `--- After the swap ---`, `Vor dem Tausch:`, `10:12 vor dem Tausch`
    let behind_hour = behind_hour(text);
    let is_marked = is_drawn || is_label || text.ends_with(':') || behind_hour.is_some();
    if !is_marked || text.len() > LONGEST_MARKED {
        return None;
    }
    let is_later = in_words(behind_hour.unwrap_or(text), is_drawn)?;
    Some(Heading { is_later, is_drawn })
}

/// What stands behind the hour with which a line of a log begins: `10:12  vor dem Tausch`.
fn behind_hour(text: &str) -> Option<&str> {
    let (hour, behind) = text.split_once(char::is_whitespace)?;
    let (hours, minutes) = hour.split_once(':')?;
    let is_number = |digits: &str| {
        (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    (is_number(hours) && minutes.split(':').all(is_number)).then_some(behind)
}

/// What stands in front of a remark in brackets at the end of a line.
fn without_remark(text: &str) -> Option<&str> {
    let (own, _) = text
        .trim_end_matches(':')
        .strip_suffix(')')?
        .rsplit_once('(')?;
    let own = own.trim_end();
    (!own.is_empty()).then_some(own)
}

/// Whether this line is the rule above what a mail or a post answers: `----- Original Message -----`.
fn is_original(line: Option<&Line>) -> bool {
    const WORDS: &str =
        "original|ursprüngliche|origine|元のメッセージ|元の質問|最初の質問|原始邮件|原始郵件";
    line.is_some_and(|line| has_one(&line.text.to_lowercase(), WORDS))
}

/// Whether this is a row of slmgr or of DISM, or a sentence of Settings.
fn is_output(line: &Line) -> bool {
    line.text.contains("(R)")
        || settings::is_current_edition(line)
        || rows(std::slice::from_ref(line))
            .iter()
            .any(|row| row.field.is_some())
        || settings::is_sentence(line)
}

/// Whether this line names the product whose state is told.
fn names_edition(line: &Line) -> bool {
    line.text.contains("(R)") || settings::is_current_edition(line)
}

/// Whether these lines describe a licence.
fn is_whole(lines: &[Line]) -> bool {
    lines
        .iter()
        .any(|line| line.text.contains("(R)") && line.words.has(Words::CHANNELS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(text: &str, expected: Option<bool>) {
        let lines = lines(text, 1);
        let found = lines.first().and_then(|line| heading(text, line));
        assert_eq!(found.map(|heading| heading.is_later), expected, "{text}");
    }

    #[test]
    fn what_stands_in_front_of_a_rule_is_earlier() {
        let rule = "===== depois do /Set-Edition =====";
        let slmgr = "Nome: Windows(R), ServerStandard edition\nDescrição: Windows(R) Operating System, VOLUME_MAK channel";
        let claimed = |after: &str| {
            let text = format!(
                "Versão da Imagem: 10.0.20348.2113\nEdição Atual : ServerStandardEval\n{rule}\n{after}"
            );
            read(&Paste::new(&text, lines(&text, usize::MAX))).claimed
        };
        // The version holds on.
        assert_eq!(claimed(slmgr), [1]);
        assert!(claimed("Funcionou, obrigado.").is_empty());
    }

    #[test]
    fn headings() {
        for text in [
            "Before:",
            "FÖRE",
            "=== Vorher ===",
            "Avant changement de carte mère :",
            "### Vor dem Tausch",
            "Csere előtt:",
            "【マザボ交換前】",
            "BIOS更新前：",
            "BEFORE (on the old disk)",
            "BEFORE the new board",
            "Yesterday:",
            "First run:",
            "1回目",
            "昨日：",
        ] {
            check(text, Some(false));
        }
        for text in [
            "After",
            "**Efter:**",
            "---- puis après slmgr /ipk et un redémarrage ----",
            "После замены:",
            "değişimden sonra:",
            "更换主板后：",
            "现在：",
            "AFTER (new board)",
            "AFTER new board",
            "今朝",
            "2回目（再起動後）",
            "New output",
            "Today's output, today:",
        ] {
            check(text, Some(true));
        }
        for text in [
            "名前",
            "名前：",
            "目前：",
            "After that I gave up.",
            "After new board",
            "AFTER THAT IT WAS GONE.",
            "ON THE DESK",
            "First PC:",
            "2台目",
            "Licensed (before)",
            "Nach dem Neustart kam das hier",
            "The day after tomorrow I go there:",
            "-----",
            "License Status:",
        ] {
            check(text, None);
        }
    }
}
