//! What somebody who looked tells of the key in the firmware: `MSDM missing`, `MSDMなし`.

use std::ops::Range;

use super::story::Story;
use crate::one_of::{find_one, has_one};

/// How a repairer names the table or the key, each with what is said of one that is not there.
const NAMES: [&str; 13] = [
    "msdm",
    "msdm table",
    "acpi msdm",
    "msdmテーブル",
    "msdm表",
    "oa3 key",
    "oa3",
    "fw key",
    "firmware key",
    "bios key",
    "uefi key",
    "oa3xoriginalproductkey",
    "originalproductkey",
];

/// What stands directly behind such a name.
const MISSING: &str = "\
    missing|is missing|is not there|isn't there|not there|not present|is not present|isn't present|absent|is absent|empty|is empty|\
    comes back empty|comes up empty|came back empty|blank|is blank|comes back blank|came back blank|returns nothing|returned nothing|\
    returns empty|none|not found|gone|is gone|なし|無し|無い|がない|はない|が無い|がありません|はありません|がなかった|がありませんでした|\
    が空|は空|空|も空|も無し|もなし|が見つから|没有|是空|为空|空的|缺失|丢失|不存在|没了|读不到|读不出";

/// What stands directly before it.
const WITHOUT: [&str; 9] = [
    "no ",
    "no acpi ",
    "without ",
    "without an ",
    "without a ",
    "has no ",
    "没有",
    "没",
    "无",
];

/// Whole sentences of it.
const SENTENCES: &str = "\
    no key in the firmware|no key in firmware|no key in fw|no key in the bios|no key in bios|no key in uefi|no key in the uefi|\
    firmware has no key|firmware holds no key|bios has no key|biosにキーなし|biosにキーがな|biosにキーはな|biosにキーが入っていな|\
    uefiにキーなし|uefiにキーがな|uefiにキーはな|ファームウェアにキーなし|ファームウェアにキーがな|主板里没有密钥|bios里没有密钥|bios没有密钥|\
    主板里的密钥没了|bios里的密钥没了|固件里的密钥没了|固件里没有密钥|\
    firmware no longer holds a key|firmware no longer has a key|bios no longer has a key|bios no longer holds a key|\
    firmwareにキーなし|biosのキーが空|uefiのキーが空|ファームウェアのキーが空";

/// What makes it a question, a supposition or a matter of another time.
const UNREAL: &str = "\
    if |whether|could it|might |maybe|perhaps|would |should |possibly|なら|たら|れば|かも|でしょうか|ですか|ますか|かどうか|\
    如果|要是|是不是|是否|会不会|吗|可能|before the|until the";

/// Where a story tells that the firmware of the PC holds no key.
pub(super) fn no_key(story: &Story<'_>, all_pcs: bool) -> Option<Range<usize>> {
    story
        .sentences
        .iter()
        .find_map(|sentence| {
            let text = story.text(&sentence.range);
            let found = missing(text)?;
            let start = sentence.range.start + found.start;
            let range = start..sentence.range.start + found.end;
            let is_real = !sentence.is_question
                && !has_one(text, UNREAL)
                && story.is_own_word(sentence, &range, all_pcs);
            is_real.then_some(range)
        })
        .or_else(|| answered_with_nothing(&story.normal.text))
}

/// The name of the key as the command line answers with it, and nothing under it: the line before
/// asks for it, and the next one is a prompt again, or there is none.
fn answered_with_nothing(text: &str) -> Option<Range<usize>> {
    const NAME: &str = "oa3xoriginalproductkey";
    let is_prompt = |line: &str| line.contains(":\\") && line.contains('>');
    let mut asks = false;
    let mut start = 0;
    let mut answer: Option<Range<usize>> = None;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let own = line.trim();
        if own.is_empty() {
            continue;
        }
        if answer.is_some() {
            return answer.filter(|_| is_prompt(own));
        }
        if asks && own == NAME {
            answer = Some(at..at + NAME.len());
        }
        asks = own.contains("softwarelicensingservice") && own.contains(NAME);
    }
    answer
}

fn missing(text: &str) -> Option<Range<usize>> {
    let named = || {
        NAMES.iter().find_map(|name| {
            text.match_indices(name).find_map(|(at, own)| {
                let end = at + own.len();
                let head = text.get(..at)?;
                let tail = text.get(end..)?;
                let is_word = !head.ends_with(|ch: char| ch.is_ascii_alphanumeric())
                    && !tail.starts_with(|ch: char| ch.is_ascii_alphanumeric());
                let behind = tail.trim_start_matches([' ', ':', '=', '-', '>', '→', '"', '\'']);
                let is_missing = MISSING.split('|').any(|word| {
                    behind.strip_prefix(word).is_some_and(|rest| {
                        !rest.starts_with(|ch: char| ch.is_ascii_alphanumeric())
                    })
                });
                let is_without = WITHOUT.iter().any(|word| {
                    head.strip_suffix(word)
                        .is_some_and(|lead| !lead.ends_with(|ch: char| ch.is_ascii_alphanumeric()))
                }) && !tail.trim_start().starts_with("problem");
                (is_word && (is_missing || is_without)).then_some(at..end)
            })
        })
    };
    find_one(text, SENTENCES).or_else(named)
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;

    fn is_told(text: &str) -> bool {
        clues(text).no_firmware_key.is_some()
    }

    #[test]
    fn who_looked_tells_that_there_is_none() {
        for text in [
            "Board replaced, MSDM missing. Windows 11 isn't activated.",
            "No MSDM table on this one. Windows 11 Home isn't activated.",
            "FW key blank. Windows 11 Pro isn't activated.",
            "OA3xOriginalProductKey -> empty. Windows 10 isn't activated.",
            "基板交換済み、MSDMなし。Windows 11は未認証です。",
            "MSDMテーブルが空でした。Windows 11が認証されていません。",
            "主板没有MSDM，Windows 11未激活。",
            "刷了BIOS，主板里的密钥没了，Windows 11未激活。",
            "The firmware no longer holds a key. Windows 11 isn't activated.",
            "Windows 10 isn't activated.\nC:\\>wmic path SoftwareLicensingService get OA3xOriginalProductKey\nOA3xOriginalProductKey\n\nC:\\>",
        ] {
            assert!(is_told(text), "{text}");
        }
    }

    #[test]
    fn what_is_there_asked_or_of_a_serial_is_none() {
        for text in [
            "Windows 10 isn't activated.\nC:\\>wmic path SoftwareLicensingService get OA3xOriginalProductKey\nOA3xOriginalProductKey\n(I took it out)",
            "MSDM present, key read. Windows 11 isn't activated.",
            "Serial INVALID, board replaced. Windows 11 isn't activated.",
            "Windows 11 isn't activated. Could it be that the MSDM is missing?",
            "If the MSDM is missing, what then? Windows 11 isn't activated.",
            "MSDMテーブルが空なら認証できませんか。Windows 11は未認証です。",
            "主板是不是没有MSDM？Windows 11未激活。",
        ] {
            assert!(!is_told(text), "{text}");
        }
    }
}
