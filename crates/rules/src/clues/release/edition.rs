//! The edition behind the release that is installed: `Windows 11 Pro`.

use std::ops::Range;

use super::mention::Mention;

use crate::clues::story::Story;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, starts_with_one};
use crate::vocabulary::Edition;

/// The names of editions, a longer one before the one it begins with.
const NAMES: [(&str, Edition); 26] = [
    ("pro for workstation", Edition::ProfessionalWorkstation),
    ("专业工作站版", Edition::ProfessionalWorkstation),
    ("pro education", Edition::ProfessionalEducation),
    ("professional", Edition::Professional),
    ("pro", Edition::Professional),
    ("プロ", Edition::Professional),
    ("专业版", Edition::Professional),
    ("home single language", Edition::CoreSingleLanguage),
    ("家庭单语言版", Edition::CoreSingleLanguage),
    ("家庭中文版", Edition::CoreCountrySpecific),
    ("home", Edition::Core),
    ("ホーム", Edition::Core),
    ("家庭版", Edition::Core),
    ("家用版", Edition::Core),
    ("education", Edition::Education),
    ("教育版", Edition::Education),
    ("iot enterprise ltsc", Edition::IoTEnterpriseS),
    ("iot enterprise", Edition::IoTEnterprise),
    ("enterprise ltsc", Edition::EnterpriseS),
    ("enterprise 2019 ltsc", Edition::EnterpriseS),
    ("enterprise 2021 ltsc", Edition::EnterpriseS),
    ("enterprise ltsb", Edition::EnterpriseS),
    ("ltsc", Edition::EnterpriseS),
    ("企业版 ltsc", Edition::EnterpriseS),
    ("enterprise", Edition::Enterprise),
    ("企业版", Edition::Enterprise),
];

/// As far behind the release its edition may stand.
const REACH: usize = 40;

/// What stands before a `home` in which somebody lives.
const DWELLINGS: &str = "\
    at |my |our |a |from |the |back |for |in |go |going |went |came |come |coming |get |got |work |\
    take |took |bring |brought |driving |nursing ";

/// The edition of the release that is installed, where every edition that the story names is
/// that one: of two nobody can tell which is on the PC now.
pub(in crate::clues) fn edition(
    story: &Story<'_>,
    installed: &Mention,
    mentions: &[Mention],
) -> Option<(Edition, Range<usize>)> {
    // Of Windows 11 only Enterprise is there to be evaluated.
    let is_evaluation = story.has_anywhere(Word::Evaluation);
    if installed.windows.is_before_ten() || installed.windows.is_server() || is_evaluation {
        return None;
    }
    let same = mentions.iter().filter(|mention| {
        mention.windows == installed.windows
            && !mention.is_unreal
            && !mention.is_of_other
            && !mention.is_of_key
    });
    let mut behind = same.filter_map(|mention| named_at(story, mention.range.end));
    // Whose contract gives Enterprise is asked elsewhere.
    let (edition, range) = behind
        .next()
        .filter(|(edition, _)| *edition != Edition::Enterprise)?;
    let is_only = behind.all(|(own, _)| own == edition)
        && all_named(&story.normal.text).all(|own| own == edition);
    is_only.then_some((edition, range))
}

/// The edition that is named behind the end of a release, and where; not that of a key.
fn named_at(story: &Story<'_>, end: usize) -> Option<(Edition, Range<usize>)> {
    const KEYS: &str = " key|のキー|キー|のライセンス|ライセンス|密钥| licen";
    let behind = story.between(end, end + REACH);
    let own = behind.trim_start_matches([' ', '(', '（', 'の', '的', '-', '/', ':']);
    let (edition, rest) = named(own)?;
    let (from, to) = (behind.len() - own.len(), behind.len() - rest.len());
    (!starts_with_one(rest, KEYS)).then_some((edition, end + from..end + to))
}

/// The edition that a text begins with, and what stands behind its name.
fn named(text: &str) -> Option<(Edition, &str)> {
    /// What makes another name of it.
    const LONGER: &str = " n | n,| n.|premium|basic| premium| basic";
    let (name, edition) = NAMES.iter().find(|(name, _)| text.starts_with(name))?;
    let rest = text.get(name.len()..).unwrap_or_default();
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    let goes_on = rest.starts_with(|ch: char| ch.is_ascii_alphanumeric() || is_katakana(ch));
    (!goes_on && !starts_with_one(rest, LONGER)).then_some((*edition, rest))
}

/// Every edition that a text names.
fn all_named(text: &str) -> impl Iterator<Item = Edition> {
    let places = NAMES.iter().flat_map(|(name, _)| text.match_indices(name));
    places.filter_map(|(at, _)| {
        let head = text.get(..at).unwrap_or_default();
        let begins = !head.ends_with(|ch: char| ch.is_ascii_alphanumeric() || is_katakana(ch));
        let dwells = ends_with_one(head, DWELLINGS);
        let is_inner = ends_with_one(head, "iot |enterprise |企业版 | 2019 | 2021 ");
        let (edition, _) = named(text.get(at..).unwrap_or_default())?;
        (begins && !dwells && !is_inner).then_some(edition)
    })
}

/// Whether a character goes on a word of the syllables in which `プロ` and `ホーム` are written.
fn is_katakana(ch: char) -> bool {
    matches!(ch, 'ァ'..='ヶ' | 'ー')
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::vocabulary::Edition;

    fn told(text: &str) -> Option<Edition> {
        clues(text).edition.map(|seen| seen.value)
    }

    #[test]
    fn what_stands_behind_the_release_is_its_edition() {
        for (text, edition) in [
            (
                "Windows 11 Proが認証されていません。",
                Edition::Professional,
            ),
            (
                "Win10 Homeです。マザーボードを交換したら認証が外れました。",
                Edition::Core,
            ),
            (
                "Windows 11 のホームを使っています。ライセンス認証が外れた。",
                Edition::Core,
            ),
            (
                "My Windows 10 Pro isn't activated any more.",
                Edition::Professional,
            ),
            (
                "I use the PC at home. It has Windows 11 Pro and says it isn't activated.",
                Edition::Professional,
            ),
            (
                "Windows 10 Enterprise LTSC 2021を入れています。認証されていません。",
                Edition::EnterpriseS,
            ),
            (
                "It runs Windows 10 IoT Enterprise LTSC and isn't activated.",
                Edition::IoTEnterpriseS,
            ),
            (
                "Windows 11家庭中文版，换主板后未激活。",
                Edition::CoreCountrySpecific,
            ),
            (
                "Windows 10 Pro for Workstations is not activated.",
                Edition::ProfessionalWorkstation,
            ),
        ] {
            assert_eq!(told(text), Some(edition), "{text}");
        }
    }

    #[test]
    fn of_two_editions_a_key_or_another_pc_nobody_can_tell() {
        for text in [
            "Windows 11 HomeをProにしたら認証されていません。",
            "My Windows 11 Home isn't activated. I bought Pro in the Store.",
            "Windows 11 Pro のキーを入れたが認証されていません。",
            "Windows 10 is not activated. My friend's PC has Windows 10 Pro.",
            "Windows 11 Pro N isn't activated.",
            "Windows 11 Pro, the evaluation copy, isn't activated.",
            "買ったときは11 Home。大学でもらったEducationのキーを入れて使っています。認証されています。",
            "Windows 11 is not activated since I came home.",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
