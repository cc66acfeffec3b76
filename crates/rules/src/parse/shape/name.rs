//! Names of products: `Windows(R), Professional edition`, `Office 16, Office16X edition`.

use std::ops::Range;

use super::has_word;
use crate::vocabulary::{Edition, Windows};

/// Whose product it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Windows,
    Office,
}

/// A product name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) family: Family,
    /// The edition, where its name is an EditionID.
    pub(crate) edition: Option<Edition>,
    /// Whether the name is that of an add-on, not of the operating system.
    pub(crate) is_add_on: bool,
    /// The year of an ESU add-on: `Client-ESU-Year2`. Each year is a product of its own.
    pub(crate) year: Option<u8>,
    /// The release, where the name says it: only up to Windows 7.
    pub(crate) release: Option<Windows>,
    /// Whether the name says that this is a server.
    pub(crate) is_server: bool,
    /// Its bytes in the text.
    pub(crate) range: Range<usize>,
}

/// The first product name in the text.
pub(crate) fn name(text: &str) -> Option<Name> {
    if !has_word(text, "windows") && !has_word(text, "office") {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    [("windows", Family::Windows), ("office", Family::Office)]
        .into_iter()
        .filter_map(|(word, family)| {
            // The names are short; what lies farther on belongs to another sentence.
            lower
                .match_indices(word)
                .find_map(|(at, _)| starting_at(text, &lower, at, family))
        })
        .min_by_key(|name| name.range.start)
}

fn starting_at(text: &str, lower: &str, start: usize, family: Family) -> Option<Name> {
    /// The longest text between the family and the comma, as in `Windows Server(R) 2008`.
    const HEAD: usize = 32;
    let rest = lower.get(start..)?;
    let head_end = rest
        .bytes()
        .take(HEAD)
        .position(|byte| byte == b',' || byte == b':')
        .filter(|at| rest.as_bytes().get(*at) == Some(&b','));
    let (head, edition_start) = if let Some(end) = head_end {
        (rest.get(..end)?, end + 1)
    } else {
        // Without its comma: retyped from memory, or as Ansible prints it.
        let head = ["windows(r)", "windows(tm)", "windows"]
            .into_iter()
            .find(|head| rest.starts_with(head))?;
        (head, head.len())
    };
    let after = rest.get(edition_start..)?;
    let blanks = after.len() - after.trim_start().len();
    let word_start = edition_start + blanks;
    let word = rest.get(word_start..)?;
    let word_length = word
        .bytes()
        .take(80)
        .position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'-'))
        .unwrap_or(word.len().min(80));
    // `Professionaledition`: the blanks were lost. `CloudEdition` is an EditionID itself.
    let glued = word
        .get(..word_length)
        .filter(|word| Edition::from_id(word).is_none())
        .and_then(|word| word.strip_suffix("edition"))
        .filter(|id| head_end.is_some() && !id.is_empty() && Edition::from_id(id).is_some());
    let word_length = glued.map_or(word_length, str::len);
    let id = text.get(start + word_start..start + word_start + word_length)?;
    // `Core Single Language edition`: retyped with the blanks that Settings has.
    let apart = Some(word)
        .filter(|_| head_end.is_some() && glued.is_none())
        .and_then(apart);
    let word_length = apart.map_or(word_length, |(_, length)| length);
    let tail = word.get(word_length..)?;
    let tail_blanks = tail.len() - tail.trim_start().len();
    let tail = tail.trim_start();
    let edition = apart
        .map(|(edition, _)| edition)
        .or_else(|| Edition::from_id(id))
        .or_else(|| scanned(id));
    let is_marked = head.contains("(r)") || head.contains("(tm)");
    let is_add_on = tail.starts_with("add-on")
        || tail.starts_with("addon")
        // Only those of add-ons have a dash; the rest of the name may be cut off.
        || id.contains('-') && CUT.iter().any(|cut| tail.starts_with(cut))
        || id.contains("-ESU-")
        // The KMS service of Server 2003 is a product of its own beside the system.
        || (family == Family::Windows && head.ends_with(" kms"));
    let kind_length = if is_edition(tail) {
        "edition".len()
    } else if tail.starts_with("add-on") {
        "add-on".len()
    } else if edition.is_some()
        && head_end.is_some()
        && is_marked
        && !tail.is_empty()
        && "edition".starts_with(tail)
    {
        // Cut off in the word `edition`. Without any of it the id may be cut off itself.
        tail.bytes()
            .take_while(u8::is_ascii_alphabetic)
            .count()
            .min(7)
    } else if is_add_on {
        0
    } else if head_end.is_some() && (is_marked || family == Family::Office) && is_cut(tail) {
        // A narrow column cut it off: `Windows(R), Professional edi...`.
        tail.bytes().take_while(u8::is_ascii_alphabetic).count()
    } else {
        return None;
    };
    // Cut off within the id itself, it may be the beginning of another.
    let edition = edition.filter(|_| !CUT.iter().any(|cut| tail.starts_with(cut)));
    if head_end.is_none() && edition.is_none() {
        return None;
    }
    let end = start + word_start + word_length + tail_blanks + kind_length;
    Some(Name {
        family,
        edition: edition.filter(|_| family == Family::Windows),
        is_add_on,
        year: id
            .bytes()
            .next_back()
            .filter(|last| is_add_on && last.is_ascii_digit()),
        release: release(head, edition.is_some_and(Edition::is_server)),
        is_server: head.contains("server") || edition.is_some_and(Edition::is_server),
        range: start..end.min(text.len()),
    })
}

/// How PowerShell marks that a narrow column cut off a cell.
const CUT: [&str; 2] = ["...", "\u{2026}"];

/// Whether the name is cut off here, within its last word or in front of it.
fn is_cut(tail: &str) -> bool {
    let letters = tail.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (head, rest) = tail.split_at_checked(letters).unwrap_or_default();
    "edition".starts_with(head) && CUT.iter().any(|cut| rest.starts_with(cut))
}

/// Whether this begins with the word `edition`, as a scan may have read it: `editi0n`.
fn is_edition(text: &str) -> bool {
    let read = text.bytes().map(|byte| match byte {
        b'1' | b'l' | b'|' | b'!' => b'i',
        b'0' => b'o',
        byte => byte,
    });
    read.take("edition".len()).eq("edition".bytes())
}

/// The edition whose name was written in several words, and their length; the text begins with it
/// and is in lower case.
fn apart(text: &str) -> Option<(Edition, usize)> {
    /// No EditionID has more words, and none is longer with its blanks.
    const WORDS: usize = 4;
    const LONGEST: usize = 48;
    let head = text.get(..text.floor_char_boundary(LONGEST))?;
    let length = head.find(" edition")?;
    let words = head.get(..length)?.split_whitespace();
    let id: String = words.clone().take(WORDS + 1).collect();
    let is_apart = (2..=WORDS).contains(&words.take(WORDS + 1).count());
    Some((Edition::from_id(&id).filter(|_| is_apart)?, length))
}

/// The edition whose name a scan read with digits in it: `Pr0fessional`, `Professiona1`.
fn scanned(id: &str) -> Option<Edition> {
    if !id.contains(['0', '1', 'I']) {
        return None;
    }
    let id = id.replace('0', "o");
    [["l", "l"], ["i", "I"]].into_iter().find_map(|[one, big]| {
        let id = id.replace('1', one).replace('I', big);
        Edition::from_id(&id)
    })
}

/// The release in the head of a name, in lower case.
fn release(head: &str, is_server: bool) -> Option<Windows> {
    if head.contains("vista") {
        return Some(Windows::Vista);
    }
    if head.contains("2008 r2") {
        return Some(Windows::Server2008R2);
    }
    if head.contains("2008") {
        return Some(Windows::Server2008);
    }
    let is_seven = head.ends_with(" 7") || head.contains(") 7");
    is_seven.then_some(if is_server {
        Windows::Server2008R2
    } else {
        Windows::Seven
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, family: Family, edition: Option<&str>, is_add_on: bool) {
        let found = name(text);
        let found = found.map(|name| (name.family, name.edition.map(Edition::id), name.is_add_on));
        assert_eq!(found, Some((family, edition, is_add_on)), "{text}");
    }

    #[test]
    fn a_narrow_column_cuts_names_off() {
        check(
            "Windows(R), EnterpriseS edit...      5",
            Family::Windows,
            Some("EnterpriseS"),
            false,
        );
        check(
            "Windows(R), Core e\u{2026} 1",
            Family::Windows,
            Some("Core"),
            false,
        );
        // `CoreSingle…` is a beginning, and so may be `Core…`.
        check("Windows(R), Core...   1", Family::Windows, None, false);
        check("Windows(R), Client-ES... 1", Family::Windows, None, true);
        check(
            "Office 21, Office21ProPlus20... 6MWKP",
            Family::Office,
            None,
            false,
        );
        for other in ["Windows, and then edi...", "Windows(R), my edited..."] {
            assert!(name(other).is_none(), "{other}");
        }
    }

    #[test]
    fn names() {
        check(
            "Name: Windows(R), Professional edition",
            Family::Windows,
            Some("Professional"),
            false,
        );
        check(
            "Windows(R) 7, Enterprise edition",
            Family::Windows,
            Some("Enterprise"),
            false,
        );
        check(
            "Windows(TM) Vista, HomePremium edition",
            Family::Windows,
            Some("HomePremium"),
            false,
        );
        check(
            "Windows Server(R), ServerStandard edition",
            Family::Windows,
            Some("ServerStandard"),
            false,
        );
        check(
            "Windows(R), ServerDatacenterEval edition",
            Family::Windows,
            Some("ServerDatacenterEval"),
            false,
        );
        check(
            "Windows(R), Client-ESU-Year1 add-on for Education,EducationN",
            Family::Windows,
            None,
            true,
        );
        check(
            "Windows(TM) Server 2003 KMS, KmsW2k3Prs edition",
            Family::Windows,
            None,
            true,
        );
        check(
            "Name: Office 16, Office16ProPlusVL_KMS_Client edition",
            Family::Office,
            None,
            false,
        );
        check(
            "Microsoft Office 2010, KMSHost edition",
            Family::Office,
            None,
            false,
        );
        for (text, edition) in [
            (
                "Windows (R) , Core Single Language edition",
                "CoreSingleLanguage",
            ),
            (
                "Windows(R), Professional Education N edition",
                "ProfessionalEducationN",
            ),
            ("Windows(R), Pr0fessional editi0n", "Professional"),
            ("Windows(R), ProfessionaI edltion", "Professional"),
            ("Windows(R), Enterpr1se edition", "Enterprise"),
        ] {
            check(text, Family::Windows, Some(edition), false);
        }
        check(
            "Windows(R), Professional edi",
            Family::Windows,
            Some("Professional"),
            false,
        );
        check(
            "it says \"windows professional edition: x",
            Family::Windows,
            Some("Professional"),
            false,
        );
    }

    #[test]
    fn what_is_not_a_name() {
        for text in [
            "Windows(R) Operating System, RETAIL channel",
            "Windows Script Host",
            "remaining Windows rearm count: 1001, and edition",
            "a Windows edition",
            "",
        ] {
            assert_eq!(name(text), None, "{text}");
        }
    }

    #[test]
    fn releases() {
        let release = |text| name(text).and_then(|name| name.release);
        assert_eq!(
            release("Windows(R) 7, Enterprise edition"),
            Some(Windows::Seven)
        );
        assert_eq!(
            release("Windows(TM) Vista, Business edition"),
            Some(Windows::Vista)
        );
        assert_eq!(release("Windows(R), Professional edition"), None);
    }
}
