//! Extended security updates (ESU) outside slmgr: the sentence of Windows Update, the rows of a
//! report, the registry key `ConsumerESU`.
//!
//! They are no licence of Windows, and “enrolled” is no word about an organisation: nobody else
//! is to read these lines. The English and Japanese sentences are grade C, read in reports of
//! owners (source M21).

use super::reading::{Paste, Reading};
use crate::one_of::has_one;
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::Draft;
use crate::parse::labels::comparison_key;
use crate::parse::words::Words;
use crate::vocabulary::ExtendedUpdates;

/// What a line says of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// The PC gets them.
    Enrolled,
    /// They are named: offered, explained, or their rows without a result.
    Named,
}

/// Reads the lines about extended updates that no licence block has.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    /// A value may stand so many lines from the name, as a page copies it.
    const REACH: usize = 2;
    let mut reading = Reading::default();
    let said: Vec<Option<Said>> = paste.lines.iter().map(said).collect();
    let is_named_near = |at: usize| {
        let near = at.saturating_sub(REACH)..(at + REACH + 1).min(said.len());
        said.get(near)
            .is_some_and(|near| near.iter().any(Option::is_some))
    };
    let mut draft: Option<Draft> = None;
    for (at, line) in paste.lines.iter().enumerate() {
        let alone = said.get(at).copied().flatten();
        let state = alone.is_none() && is_state(line) && is_named_near(at);
        if alone.is_none() && !state {
            continue;
        }
        reading.claimed.push(at);
        reading.known.push(line.number);
        reading.silent.push(line.span.clone());
        let is_enrolled = alone == Some(Said::Enrolled) || state;
        if is_enrolled && draft.is_none() {
            let said = line.key.as_str();
            let of_contract = OF_CONTRACTS.iter().any(|words| said.contains(words));
            let consumer = line.saw(ExtendedUpdates::Consumer);
            draft = Some(Draft {
                begins: Some(line.number),
                is_add_on: true,
                extended_updates: (!of_contract).then_some(consumer),
                ..Draft::default()
            });
        }
    }
    reading.drafts.extend(draft);
    if !reading.claimed.is_empty() {
        reading.dialect = Some(Dialect::Settings);
        reading.is_weak = true;
    }
    reading
}

/// What a line of its own says of extended updates, where it is one of Windows or of a report.
fn said(line: &Line) -> Option<Said> {
    /// No other language names them without the abbreviation.
    const ANCHORS: Words = Words::EXTENDED
        .and(Words::EXTENDED_JA)
        .and(Words::PROLONGED_JA)
        .and(Words::UPDATES_ZH)
        .and(Words::UPDATES_TW);
    /// No such line is longer, in bytes.
    const LONGEST: usize = 260;
    /// A line that is no more than the name, in characters.
    const BARE: usize = 40;
    let text = &line.text;
    // The name of a licence has the mark; prose asks, tells of oneself or goes on.
    let is_candidate = text.len() <= LONGEST
        && (line.words.has(ANCHORS) || text.contains("ESU"))
        && !text.contains("(R)")
        && !text.contains(['?', '？']);
    if !is_candidate {
        return None;
    }
    let said = line.key.as_str();
    let is_registry = said.contains("consumeresu") || said.starts_with("esueligibility");
    if is_registry {
        return Some(Said::Named);
    }
    let is_named = NAMES.iter().any(|name| said.contains(name)) || has_abbreviation(text);
    if !is_named || is_prose(said) {
        return None;
    }
    if ENROLLED.iter().any(|words| said.contains(words))
        && !NOT.iter().any(|not| said.contains(not))
    {
        return Some(Said::Enrolled);
    }
    let is_bare = text.chars().count() <= BARE;
    (is_bare || OFFERED.iter().any(|words| said.contains(words))).then_some(Said::Named)
}

/// Whether the line has the abbreviation as a word of its own, whatever stands beside it.
fn has_abbreviation(text: &str) -> bool {
    text.match_indices("ESU").any(|(at, word)| {
        let before = text.get(..at).and_then(|part| part.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|part| part.chars().next());
        [before, after]
            .into_iter()
            .flatten()
            .all(|ch| !ch.is_ascii_alphanumeric())
    })
}

/// Whether an owner tells this, and no page: of oneself, of more than one thing, or of a plan.
fn is_prose(said: &str) -> bool {
    #[rustfmt::skip]
    const TELLING: &str = "\
        ienrolled|i'm|iam|ihave|i've|my|but|should|しました|してあります|してある|したのに|ですが|ますが|けど|のに|私|うち|\
        たい|つもり|我|了吗";
    has_one(said, TELLING) || said.trim_end_matches('。').contains('。')
}

/// Whether the line is nothing but the state of an enrolment, with or without its label.
fn is_state(line: &Line) -> bool {
    #[rustfmt::skip]
    const STATES: [&str; 12] = [
        "enrolled", "registered", "登録済み", "登録済", "登録されています", "登録完了", "已注册", "已註冊", "已登记", "등록됨", "registriert", "inscrit",
    ];
    STATES.contains(&comparison_key(line.value()).as_str())
}

/// What the updates are called, as comparison keys.
#[rustfmt::skip]
static NAMES: &[&str] = &[
    "extendedsecurityupdate", "拡張セキュリティ", "延長セキュリティ", "延長更新", "拡張更新",
    "扩展安全更新", "扩展的安全更新", "扩充安全更新", "延伸安全性更新", "擴充安全性更新",
];

/// That the PC gets them.
#[rustfmt::skip]
static ENROLLED: &[&str] = &[
    "enrolled", "isregistered", "nowget", "willget", "esuactive", "esu:active",
    "登録されています", "登録されました", "登録済", "登録が完了", "登録は完了",
    "已注册", "已註冊", "已加入", "등록되어", "등록되었", "등록됨",
    "istfürdie", "registriert", "inscrit", "inscrito", "registrato", "registrado", "зарегистрирован",
];

/// That it does not.
#[rustfmt::skip]
static NOT: &[&str] = &[
    "notenrolled", "n'tenrolled", "nolongerenrolled", "unenrolled", "tobeenrolled", "canbeenrolled",
    "登録されていません", "未登録", "登録済みではありません", "登録済みでない", "未注册", "未註冊", "nichtregistriert",
];

/// That an organisation has them, or a key of its contract; a page for private PCs says neither.
static OF_CONTRACTS: &[&str] = &[
    "commercial",
    "organi",
    "mak",
    "組織",
    "企業",
    "法人",
    "商用",
];

/// That they are offered, or that it is not enrolled.
#[rustfmt::skip]
static OFFERED: &[&str] = &[
    "enroll", "enrol", "signupfor", "登録", "注册", "註冊", "등록", "registrieren", "inscri", "registra", "eligib", "対象",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(text: &str, expected: Option<bool>) {
        let paste = Paste::new(text, lines(text, usize::MAX));
        let reading = read(&paste);
        let found = (!reading.claimed.is_empty()).then_some(!reading.drafts.is_empty());
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn enrolled() {
        for text in [
            "Your PC is enrolled to get Extended Security Updates.",
            "This device is enrolled in Extended Security Updates",
            "お使いの PC は、拡張セキュリティ更新プログラムを取得するために登録されています。",
            "延長セキュリティに登録済み",
            "Windows 10 ESU (consumer): Enrolled",
            "登録済み\n拡張セキュリティ更新プログラム (ESU) に登録",
            "您的电脑已注册以获取扩展安全更新。",
        ] {
            check(text, Some(true));
        }
    }

    #[test]
    fn offered_or_refused() {
        for text in [
            "Enroll in Extended Security Updates to help keep your device secure.",
            "拡張セキュリティ更新プログラムに登録して、デバイスのセキュリティを維持してください。",
            "This PC is not enrolled in Extended Security Updates",
            "ESU: 未登録",
            "ESUEligibilityResult    REG_DWORD    0x1",
        ] {
            check(text, Some(false));
        }
    }

    #[test]
    fn nothing_of_it() {
        for text in [
            "I enrolled my PC in ESU last week, but the board died.",
            "ESU に登録しました。マザーボードを替えたらどうなりますか。",
            "Name: Windows(R), Client-ESU-Year1 add-on for Professional",
            "Enrolled in MDM",
            "Resume the download",
            "登録済み",
        ] {
            check(text, None);
        }
    }
}
