//! A preview build by what winver and the desktop say of it.

use crate::clues::{Clue, Clues};
use crate::judge::{BoughtAnswer, Question};
use crate::parse::Parsed;

/// What Windows calls a build with an end, whatever licence activates it. An evaluation that
/// Microsoft offers is named by its edition.
static COPIES: &[&str] = &["evaluation copy", "評価コピー", "评估副本", "評估版複本"];

/// Where a programme with such builds is named beside it.
static PROGRAMME: &[&str] = &[
    "insider",
    "canary",
    "dev channel",
    "dev チャネル",
    "预览体验",
];

/// Release builds are lower, and have no end.
const PREVIEWS: core::ops::RangeInclusive<u32> = 27_001..=39_999;

/// Adds that the installed Windows is a preview, where its build is called a copy with an end.
pub(super) fn preview(text: &str, parsed: &Parsed<'_>, clues: &mut Clues) {
    let primary = parsed.products.iter().find(|product| product.primary);
    let edition = primary.and_then(|product| product.edition_id.as_ref());
    let is_evaluation = edition.is_some_and(|seen| seen.value.is_evaluation());
    if is_evaluation || clues.tells(Question::Bought) {
        return;
    }
    let lower = text.to_lowercase();
    let Some(at) = COPIES.iter().find_map(|copy| lower.find(copy)) else {
        return;
    };
    let is_named = PROGRAMME.iter().any(|word| lower.contains(word));
    if !is_named && !has_preview_build(&lower) {
        return;
    }
    let line = lower
        .get(..at)
        .map_or(0, |before| before.matches('\n').count());
    let starts = text.split_inclusive('\n').take(line).map(str::len).sum();
    let length = text.lines().nth(line).map_or(0, str::len);
    clues.add(Clue {
        question: Question::Bought,
        answer: BoughtAnswer::Insider.name(),
        is_planned: false,
        line: line + 1,
        span: starts..starts + length,
    });
}

/// Whether a build of the previews is named.
fn has_preview_build(lower: &str) -> bool {
    let mut builds = lower.split("build").skip(1);
    builds.any(|rest| {
        let rest = rest.trim_start_matches([' ', ':', '\t']);
        let end = rest
            .find(|ch: char| !ch.is_ascii_digit())
            .unwrap_or(rest.len());
        let number = rest.get(..end).and_then(|digits| digits.parse().ok());
        number.is_some_and(|number: u32| PREVIEWS.contains(&number))
    })
}

#[cfg(test)]
mod tests {
    use crate::evidence::read;
    use crate::judge::{BoughtAnswer, Question};

    #[test]
    fn a_copy_with_an_end_is_a_preview_where_its_build_or_programme_says_so() {
        let is_preview = |text: &str| {
            let clues = read(text).clues.clues;
            let of = |answer: &str| answer == BoughtAnswer::Insider.name();
            clues
                .iter()
                .any(|clue| clue.question == Question::Bought && of(clue.answer))
        };
        for preview in [
            "Microsoft Windows\nVersion 25H2 (OS Build 27965.1000)\nEvaluation copy. Expires 1/15/2027 6:59 PM",
            "バージョン 25H2 (OS ビルド 26220.7051)\n評価コピー。有効期限 2027/01/15\nCanary です。",
            "Windows 11 Pro Insider Preview\n评估副本。Build 27965",
        ] {
            assert!(is_preview(preview), "{preview}");
        }
        for other in [
            "Microsoft Windows\nVersion 25H2 (OS Build 27965.1000)",
            "Evaluation copy. Build 26200",
            "Windows 11 Enterprise Evaluation\nEvaluation copy. Build 22621",
        ] {
            assert!(!is_preview(other), "{other}");
        }
    }
}
