//! An activation that is said to last until a day: whose sentence that is.
//!
//! slmgr has three of them, and chooses by the channel: a sentence with a day never tells a
//! licence that stays (facts: the code of slmgr.vbs). Of several words the first one counts:
//! what follows the sentence may be somebody's own.

use crate::parse::labels::{Field, comparison_key};
use crate::vocabulary::Channel;

/// “Time based”, as slmgr calls the activation of an evaluation.
#[rustfmt::skip]
static TIME_BASED: &[&str] = &[
    "timebased", "time-based", "基于时间", "以時間為", "повремени", "zeitbasiert", "zeitgebunden", "abasetempo", "basadaentiempo", "basadaeneltiempo", "baseadaemtempo", "baseadanotempo",
    "期限付き", "時間ベース", "時間制限", "시간기반", "tijdgebonden", "tidsbaser", "tidsbegr", "zamanadayalı", "zamantabanlı",
];

/// “Automatic activation of a virtual machine”.
#[rustfmt::skip]
static VIRTUAL_MACHINE: &[&str] = &[
    "automaticvm", "vmactiv", "avma", "virtual", "virtuel", "virtuál", "虚拟机", "虛擬", "仮想", "가상", "виртуальн", "віртуальн", "wirtualn", "sanalmakine", "εικονικ",
];

/// “volume” as in volume activation, which a host renews until the day that is named.
#[rustfmt::skip]
static VOLUME: &[&str] = &[
    "volum", "volym", "volyymi", "wolumin", "multilicen", "ボリューム", "大量", "批量", "볼륨", "корпоратив", "многопользоват", "toplu", "τόμου", "hàngloạt", "sốlượnglớn",
];

/// The channel of which alone slmgr says this, where a day stands in it.
pub(super) fn channel(text: &str) -> Option<Channel> {
    let said = comparison_key(text);
    let first = |stems: &[&str]| stems.iter().filter_map(|stem| said.find(stem)).min();
    let found = [
        (first(VIRTUAL_MACHINE), Channel::VirtualMachine),
        (first(TIME_BASED), Channel::RetailEval),
        (first(VOLUME), Channel::VolumeGvlk),
    ];
    let earliest = found
        .into_iter()
        .filter_map(|(at, channel)| Some((at?, channel)))
        .min_by_key(|(at, _)| *at);
    earliest
        .filter(|_| has_day(text))
        .map(|(_, channel)| channel)
}

/// Whether a day stands in the sentence: three numbers, as every calendar has them.
pub(super) fn has_day(text: &str) -> bool {
    let runs = text.split(|ch: char| !ch.is_numeric());
    runs.filter(|run| !run.is_empty()).take(3).count() == 3
}

/// The channel of which alone slmgr prints this row of `/dlv`.
pub(super) const fn of_row(field: Field) -> Option<Channel> {
    match field {
        Field::VlExpiration => Some(Channel::VolumeGvlk),
        Field::TblExpiration => Some(Channel::RetailEval),
        Field::AvmaExpiration => Some(Channel::VirtualMachine),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_tells_whose_activation_it_is() {
        for (text, expected) in [
            (
                "Volume activation will expire 2/9/2027 6:01:12 PM",
                Channel::VolumeGvlk,
            ),
            ("批量激活将于 2027/2/9 18:01:12 过期", Channel::VolumeGvlk),
            ("大量啟用將於 2027/2/9 18:01:12 到期", Channel::VolumeGvlk),
            (
                "Срок истечения многопользовательской активации: 09.02.2027",
                Channel::VolumeGvlk,
            ),
            (
                "ボリューム ライセンス認証は 2027/02/09 18:01:12 に期限が切れます",
                Channel::VolumeGvlk,
            ),
            (
                "Timebased activation will expire 2/9/2027",
                Channel::RetailEval,
            ),
            (
                "Time based activation will expire on 2/9/2027",
                Channel::RetailEval,
            ),
            ("基于时间的激活将过期 2027/2/9", Channel::RetailEval),
            (
                "Срок истечения активации по времени: 09.02.2027",
                Channel::RetailEval,
            ),
            (
                "Automatic VM activation will expire 2/9/2027",
                Channel::VirtualMachine,
            ),
            ("虚拟机自动激活将在 2027/2/9 过期", Channel::VirtualMachine),
            // What somebody writes behind it is none of it.
            (
                "Volume activation will expire 2/9/2027, it is a virtual machine",
                Channel::VolumeGvlk,
            ),
        ] {
            assert_eq!(channel(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_stays_or_names_no_sort_tells_none() {
        for text in [
            "The machine is permanently activated.",
            "Initial grace period ends 2/9/2027",
            "Volume activation",
            "It will expire 2/9/2027",
            "",
        ] {
            assert_eq!(channel(text), None, "{text}");
        }
    }
}
