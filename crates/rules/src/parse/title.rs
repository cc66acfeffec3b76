//! Product titles in words: `Microsoft Windows 11 Pro`, `Windows Server 2019 Datacenter`.

use super::shape;
use crate::vocabulary::{Edition, Windows};

/// What a title tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Title {
    pub(crate) release: Option<Windows>,
    pub(crate) edition: Option<Edition>,
}

/// The title with which this text begins.
pub(crate) fn title(text: &str) -> Option<Title> {
    let text = text.trim_start_matches(['[', '"', '\'', ' ']);
    // No title is longer; what follows on a line is another column.
    let head: String = text.chars().take(80).flat_map(char::to_lowercase).collect();
    let head = head.strip_prefix("microsoft").unwrap_or(&head).trim_start();
    let rest = head
        .strip_prefix("windows")
        .or_else(|| head.strip_prefix("win "))?;
    // `Windows 10/11` is a family of two, and may be cut off behind its first.
    let release = shape::release_in(head).filter(|_| !head.contains("10/"));
    let rest = rest
        .split(['|', '\t', '(', ']', '"', ';'])
        .filter(|part| !matches!(part.trim_end(), "r)" | "tm)" | ""))
        .collect::<Vec<_>>()
        .join(" ");
    let rest = rest.replace("r) ", "").replace("tm) ", "");
    let words: Vec<&str> = rest
        .split([' ', ',', ':'])
        .filter(|word| !word.is_empty())
        .collect();
    let is_server = words.contains(&"server");
    if goes_on_as_prose(&words) {
        return None;
    }
    // Vista and 7 have a Home Basic and a Home Premium, but no Home.
    let is_cut_off = matches!(release, Some(Windows::Vista | Windows::Seven));
    let edition =
        edition(&words, is_server).filter(|edition| !is_cut_off || *edition != Edition::Core);
    (release.is_some() || edition.is_some() && words.len() <= 8)
        .then_some(Title { release, edition })
}

/// Whether a sentence begins with this name: `Windows 8.1から上げました`, `Windows 11 is what I
/// want`. It may tell of the release that came with the PC, or of one that is wanted.
fn goes_on_as_prose(words: &[&str]) -> bool {
    let is_of_edition = |word: &str| {
        let mut names = CLIENT.iter().chain(SERVER);
        word == "server" || names.any(|(name, _)| name.split(' ').any(|own| own == word))
    };
    let mut named = words.iter().enumerate();
    let is_number = |word: &str| word.starts_with(|ch: char| ch.is_ascii_digit());
    let Some((number, word)) = named.find(|(_, word)| is_number(word)) else {
        return false;
    };
    let behind = word.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == '.');
    // `windows 8.1` alone, and what follows on the line.
    let next = if behind.is_empty() {
        let mut rest = words.iter().skip(number + 1);
        rest.find(|word| !is_of_edition(word)).copied()
    } else {
        Some(behind)
    };
    next.is_some_and(|word| {
        PROSE.contains(&word)
            || word.starts_with(|ch: char| {
                ('\u{3041}'..='\u{309f}').contains(&ch)
                    || !behind.is_empty() && ('\u{ac00}'..='\u{d7a3}').contains(&ch)
                    || ('\u{4e00}'..='\u{9fff}').contains(&ch)
            }) && !IN_TITLES.iter().any(|title| word.starts_with(title))
    })
}

/// Words that go on in a sentence behind the name of a release, and in no title.
#[rustfmt::skip]
const PROSE: &[&str] = &[
    "is", "was", "were", "be", "been", "before", "came", "comes", "on", "with", "from", "to",
    "and", "but", "or", "it", "i", "my", "which", "that", "then", "after", "since", "has", "had",
    "have", "will", "would", "can", "could", "should", "does", "did", "do", "upgrade", "upgraded",
    "installed", "not", "works", "worked", "still", "already", "now", "free", "originally",
    "war", "ist", "auf", "von", "mit", "vorher", "est", "était", "avec", "depuis", "era", "es",
    "con", "desde", "был", "была", "с", "на",
];

/// How what stands behind a release begins in Chinese and Japanese titles.
#[rustfmt::skip]
const IN_TITLES: &[&str] = &[
    "家庭", "家用", "专业", "專業", "企业", "企業", "教育", "旗舰", "旗艦", "单语言", "入门", "评估",
    "評估", "評価", "版", "中文", "日本語", "位",
];

/// The edition in the words of a title; the row that matches most words wins, of several the one
/// that stands first.
fn edition(words: &[&str], is_server: bool) -> Option<Edition> {
    let rows = if is_server { SERVER } else { CLIENT };
    let begins = |name: &str, at: usize| {
        let mut said = words.iter().skip(at);
        name.split(' ').all(|word| said.next() == Some(&word))
    };
    // From the last word to the first, for the last of equals is taken. Most words begin no row.
    let fitting = words.iter().enumerate().rev().flat_map(|(at, word)| {
        rows.iter()
            .filter(move |(name, _)| name.bytes().next() == word.bytes().next() && begins(name, at))
    });
    fitting
        .max_by_key(|(name, _)| name.split(' ').count())
        .map(|(_, edition)| *edition)
}

/// Titles of client editions; source R44 (the names that Windows itself shows).
static CLIENT: &[(&str, Edition)] = &[
    ("pro", Edition::Professional),
    ("professional", Edition::Professional),
    ("pro n", Edition::ProfessionalN),
    ("professional n", Edition::ProfessionalN),
    ("pro education", Edition::ProfessionalEducation),
    ("pro education n", Edition::ProfessionalEducationN),
    ("pro for workstations", Edition::ProfessionalWorkstation),
    ("pro n for workstations", Edition::ProfessionalWorkstationN),
    ("pro single language", Edition::ProfessionalSingleLanguage),
    ("home", Edition::Core),
    ("home n", Edition::CoreN),
    ("home single language", Edition::CoreSingleLanguage),
    ("home china", Edition::CoreCountrySpecific),
    ("home basic", Edition::HomeBasic),
    ("home premium", Edition::HomePremium),
    ("starter", Edition::Starter),
    ("ultimate", Edition::Ultimate),
    ("business", Edition::Business),
    ("education", Edition::Education),
    ("education n", Edition::EducationN),
    ("enterprise", Edition::Enterprise),
    ("enterprise n", Edition::EnterpriseN),
    ("enterprise evaluation", Edition::EnterpriseEval),
    ("enterprise ltsc", Edition::EnterpriseS),
    ("enterprise ltsb", Edition::EnterpriseS),
    ("enterprise 2016 ltsb", Edition::EnterpriseS),
    ("enterprise 2015 ltsb", Edition::EnterpriseS),
    ("enterprise n ltsc", Edition::EnterpriseSN),
    ("enterprise ltsc evaluation", Edition::EnterpriseSEval),
    ("enterprise multi-session", Edition::ServerRdsh),
    ("enterprise for virtual desktops", Edition::ServerRdsh),
    ("iot enterprise", Edition::IoTEnterprise),
    ("iot enterprise ltsc", Edition::IoTEnterpriseS),
    ("iot enterprise subscription ltsc", Edition::IoTEnterpriseSK),
    ("11 se", Edition::CloudEdition),
    // The same names as Windows shows them in languages that translate them.
    ("famille", Edition::Core),
    ("professionnel", Edition::Professional),
    ("entreprise", Edition::Enterprise),
    ("домашняя", Edition::Core),
    ("корпоративная", Edition::Enterprise),
    ("家庭版", Edition::Core),
    ("家庭中文版", Edition::CoreCountrySpecific),
    ("专业版", Edition::Professional),
    ("企业版", Edition::Enterprise),
    ("教育版", Edition::Education),
    ("家用版", Edition::Core),
    ("專業版", Edition::Professional),
    ("企業版", Edition::Enterprise),
    ("entreprise ltsc", Edition::EnterpriseS),
    ("корпоративная ltsc", Edition::EnterpriseS),
    ("企业版 ltsc", Edition::EnterpriseS),
    ("企業版 ltsc", Edition::EnterpriseS),
    ("企业版 ltsb", Edition::EnterpriseS),
    ("iot 企业版", Edition::IoTEnterprise),
    ("iot 企业版 ltsc", Edition::IoTEnterpriseS),
];

/// Titles of server editions.
static SERVER: &[(&str, Edition)] = &[
    ("standard", Edition::ServerStandard),
    ("standard evaluation", Edition::ServerStandardEval),
    ("datacenter", Edition::ServerDatacenter),
    ("datacenter evaluation", Edition::ServerDatacenterEval),
    ("datacenter azure edition", Edition::ServerTurbine),
    ("enterprise", Edition::ServerEnterprise),
    ("essentials", Edition::ServerSolution),
    ("foundation", Edition::ServerWinFoundation),
    ("web", Edition::ServerWeb),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, release: Option<Windows>, edition: Option<&str>) {
        let found = title(text).map(|title| (title.release, title.edition.map(Edition::id)));
        assert_eq!(found, Some((release, edition)), "{text}");
    }

    #[test]
    fn titles() {
        check(
            "Microsoft Windows 11 Home Single Language",
            Some(Windows::Eleven),
            Some("CoreSingleLanguage"),
        );
        check(
            "[Windows Server 2008 R2 Enterprise | 7601.24499 | AMD64]",
            Some(Windows::Server2008R2),
            Some("ServerEnterprise"),
        );
        check(
            "Windows Vista (TM) Business",
            Some(Windows::Vista),
            Some("Business"),
        );
        check(
            "Win 10 RTM Professional Volume:MAK",
            Some(Windows::Ten),
            Some("Professional"),
        );
        check(
            "Windows 7 Home Premium Retail",
            Some(Windows::Seven),
            Some("HomePremium"),
        );
        check("Windows 10/11 Professional", None, Some("Professional"));
        check(
            "Windows 10 Enterprise LTSC 2021",
            Some(Windows::Ten),
            Some("EnterpriseS"),
        );
        check(
            "Microsoft Windows 10 家庭中文版",
            Some(Windows::Ten),
            Some("CoreCountrySpecific"),
        );
        check(
            "Microsoft Windows 11 Famille",
            Some(Windows::Eleven),
            Some("Core"),
        );
        check(
            "Windows 11 Home in S mode",
            Some(Windows::Eleven),
            Some("Core"),
        );
        check(
            "Windows 10 Pro 22H2",
            Some(Windows::Ten),
            Some("Professional"),
        );
        check("Windows 10 版本 22H2", Some(Windows::Ten), None);
        check(
            "Windows Server 2019 Datacenter",
            Some(Windows::Server2019),
            Some("ServerDatacenter"),
        );
    }

    #[test]
    fn what_is_not_a_title() {
        for text in [
            "Windows Script Host",
            "my Windows 11 Pro",
            "Windows is activated",
            "Windows(R), Se",
            "",
            "Windows 8.1から無償アップグレードしました。",
            "Windows 11に上げても認証は大丈夫ですか?",
            "Windows 11 Pro を入れたいです",
            "Windows 7無償アップグレード",
            "Windows 7升级上来的",
            "Windows 10 升级之后",
            "Windows 8.1에서 업그레이드",
            "Windows 11 is what I want",
            "Windows 10 Pro came with it",
            "Windows 7 before, free upgrade in 2016",
        ] {
            assert_eq!(title(text), None, "{text}");
        }
    }
}
