//! What a person tells of slmgr beside a sentence of Settings: “slmgr /xpr says permanently
//! activated, but Settings …”.

use crate::parse::capture::Line;
use crate::parse::words::Words;
use crate::vocabulary::Status;

/// How a command of slmgr is named.
const COMMANDS: [&str; 5] = ["slmgr", "/xpr", "/dli", "/dlv", "xpr "];

/// Where another account begins.
const ENDS: [&str; 12] = [
    "。", ". ", "! ", "?", "？", "settings", "設定", "设置", "設置", " but ", "のに", "けど",
];

/// The state that the sentence gives to slmgr.
pub(super) fn state(line: &Line) -> Option<Status> {
    /// No such sentence is longer, in bytes.
    const LONGEST: usize = 600;
    if !line.words.has(Words::SLMGR.and(Words::XPR)) || line.text.len() > LONGEST {
        return None;
    }
    let text = line.text.to_lowercase();
    let starts = COMMANDS
        .iter()
        .filter_map(|command| Some(text.find(command)? + command.len()));
    let rest = text.get(starts.max()?..)?;
    let ends = ENDS.iter().filter_map(|end| rest.find(end));
    let said = rest.get(..ends.min().unwrap_or(rest.len()))?;
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let told = [
        (Status::Notification, has(NOTIFICATION)),
        (Status::Unlicensed, has(UNLICENSED)),
        (Status::Licensed, has(LICENSED) && !has(UNLICENSED)),
    ];
    let mut told = told.into_iter().filter(|(_, is_told)| *is_told);
    match (told.next(), told.next()) {
        (Some((status, _)), None) => Some(status),
        _ => None,
    }
}

const NOTIFICATION: &[&str] = &["notification", "通知"];
#[rustfmt::skip]
const UNLICENSED: &[&str] = &[
    "unlicensed", "not licensed", "not activated", "n't activated", "ライセンスなし", "されていません", "されていない", "未激活", "未授权",
];
#[rustfmt::skip]
const LICENSED: &[&str] = &[
    "permanently", "licensed", "activated", "永続", "恒久", "ライセンスされて", "認証されて", "認証済", "永久", "已授权", "已激活",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(text: &str, expected: Option<Status>) {
        let lines = lines(text, usize::MAX);
        assert_eq!(lines.first().and_then(state), expected, "{text}");
    }

    #[test]
    fn what_slmgr_is_said_to_say() {
        check(
            "slmgr /xpr says permanently activated but Settings says Windows is not activated.",
            Some(Status::Licensed),
        );
        check(
            "設定では「ライセンス認証されています」なのに slmgr /dli だと「通知」です。",
            Some(Status::Notification),
        );
        check(
            "slmgr.vbs -dli shows Unlicensed, Settings is fine",
            Some(Status::Unlicensed),
        );
        check("slmgr /xpr isn't activated", Some(Status::Unlicensed));
    }

    #[test]
    fn no_state_of_slmgr() {
        for text in [
            "I ran slmgr /xpr and then Settings said Windows is activated",
            "Is slmgr right?",
            "Windows is permanently activated",
            "slmgr said licensed, then notification",
        ] {
            check(text, None);
        }
    }
}
