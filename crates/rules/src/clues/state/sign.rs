//! What only a Windows that is not activated shows, where nobody says so: the list of the
//! troubleshooter with no PC in it, the hourly end of an evaluation.

use std::ops::Range;

use crate::clues::host::asks_server;
use crate::clues::story::Story;
use crate::one_of::{find_one, has_one};
use crate::vocabulary::Channel;

/// How the troubleshooter is called, which is offered only while Windows is not activated.
pub(super) const TROUBLESHOOTER: &str = "\
    トラブルシュー|ハードウェアを変更しました|ハードウェアを最近変更|troubleshoot|changed hardware on this device|疑难解答|\
    此设备上的硬件|疑難排解";

/// How its list is told to be empty.
const EMPTY: &str = "\
    一覧に何も出|一覧に何も表示|一覧が空|一覧には何も|リストに何も出|リストに何も表示|リストが空|一覧に出てこな|一覧に出てきませ|\
    一覧に1台も|一覧に一台も|the list is empty|list is empty|list was empty|list of devices is empty|device list is empty|no devices in the list|\
    no devices listed|nothing in the list|列表是空的|列表为空|列表里什么都没有|列表里没有任何";

/// How an evaluation that has ended turns the PC off.
const HOURLY: &str = "\
    1時間ごとに|一時間ごとに|1時間おきに|一時間おきに|1時間毎に|1時間で勝手に|1時間たつと|1時間経つと|every hour|each hour|after an hour|every 60 minutes|\
    hourly|每小时|每隔一小时|每个小时|一小时就";
const OFF: &str = "\
    シャットダウン|電源が落|電源が切|再起動|落ちる|落ちます|shut|reboot|restart|turns off|turns itself off|powers off|关机|重启";

/// As near to each other both stand, in bytes.
const NEAR: usize = 220;

/// Where a story tells such a sign of a Windows that is not activated.
pub(in crate::clues) fn sign(story: &Story<'_>, channel: Option<Channel>) -> Option<Range<usize>> {
    story.sentences.iter().find_map(|sentence| {
        let text = story.text(&sentence.range);
        let start = sentence.range.start;
        let is_own = |at: usize| story.is_own_word(sentence, &(at..at), false);
        let first = |words: &str| {
            let own = find_one(text, words)?;
            Some(start + own.start..start + own.end)
        };
        if channel == Some(Channel::RetailEval)
            && has_one(text, OFF)
            && let Some(hourly) = first(HOURLY)
            && is_own(hourly.start)
            && !is_to_come(text)
        {
            return Some(hourly);
        }
        // Windows says so while it cannot be activated.
        if let Some(host) = asks_server(text)
            && !sentence.is_question
            && !is_to_come(text)
            && is_own(start + host.start)
        {
            return Some(start + host.start..start + host.end);
        }
        let empty = first(EMPTY).filter(|empty| is_own(empty.start))?;
        let head = story.between(empty.start.saturating_sub(NEAR), empty.start);
        has_one(head, TROUBLESHOOTER).then_some(empty)
    })
}

/// Whether it is only told what will happen, or asked.
fn is_to_come(text: &str) -> bool {
    const TO_COME: &str = "\
        そうですが|と聞き|と聞い|らしい|でしょうか|ますか|will it|does it|would it|is going to|will start|i read|会不会|听说|据说";
    has_one(text, TO_COME)
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn told(text: &str) -> Option<&'static str> {
        clues::told(text, Question::State)
    }

    #[test]
    fn an_empty_list_of_the_troubleshooter_is_one_of_a_windows_that_is_not_activated() {
        for text in [
            "マザーボードを替えました。トラブルシューティングで「ハードウェアを最近変更しました」を選びましたが、デバイスの一覧に何も出てきません。Windows 10です。",
            "I swapped the board. The activation troubleshooter opens, I sign in, but the list is empty.",
        ] {
            assert_eq!(told(text), Some("not-activated"), "{text}");
        }
    }

    #[test]
    fn another_list_is_not() {
        for text in [
            "Windows 11のライセンスの話です。アカウントのページのデバイスの一覧に何も出てきません。",
            "I bought Windows 10. In my account the device list is empty. Is the licence linked?",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn an_evaluation_that_goes_off_every_hour_has_ended() {
        assert_eq!(
            told("Our Windows Server 2022 evaluation shuts down every hour now."),
            Some("not-activated")
        );
        assert_eq!(
            told(
                "Windows 11 Enterprise評価版です。終わると1時間ごとにシャットダウンするらしいですが、あと10日あります。"
            ),
            None
        );
        assert_eq!(
            told("My Windows 10 PC shuts down every hour, it came from Dell."),
            None
        );
    }
}
