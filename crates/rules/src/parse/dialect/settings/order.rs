//! Which of two pages in one text is the later one, by what stands between them.

use crate::parse::capture::Line;

/// What stands between two sentences of Settings tells of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// The second one is of now.
    Later,
    /// The second one is of a time before.
    Earlier,
    /// They are of two PCs.
    Another,
}

/// What these lines say of it, by the last word that does; the second sentence stands in the last
/// of them.
pub(super) fn order(lines: &[Line]) -> Option<Order> {
    /// No line between two pages is longer, in bytes; what is, is a story of its own.
    const LONGEST: usize = 400;
    let lines = lines.iter().filter(|line| line.text.len() <= LONGEST);
    let text: Vec<String> = lines.map(|line| line.text.to_lowercase()).collect();
    let text = text.join("\n");
    if last(&text, &[], OTHERS).is_some() || last(&text, OTHERS_LATIN, &[]).is_some() {
        return Some(Order::Another);
    }
    let later = last(&text, LATER_LATIN, LATER);
    let earlier = last(&text, EARLIER_LATIN, EARLIER);
    match (later, earlier) {
        (Some(later), Some(earlier)) if earlier > later => Some(Order::Earlier),
        (Some(_), _) => Some(Order::Later),
        (None, Some(_)) => Some(Order::Earlier),
        (None, None) => None,
    }
}

/// Where the last of these words begins: those of the first list stand between others, those of
/// the second one anywhere.
fn last(text: &str, words: &[&str], anywhere: &[&str]) -> Option<usize> {
    let is_letter = |ch: Option<char>| ch.is_some_and(char::is_alphabetic);
    let whole = words.iter().flat_map(|word| {
        text.rmatch_indices(*word).filter_map(move |(at, _)| {
            let before = text.get(..at)?.chars().next_back();
            let behind = text.get(at + word.len()..)?.chars().next();
            (!is_letter(before) && !is_letter(behind)).then_some(at)
        })
    });
    let parts = anywhere.iter().filter_map(|word| text.rfind(word));
    whole.chain(parts).max()
}

/// Whether a line tells what a page might say, and not what it says.
pub(super) fn is_supposed(text: &str) -> bool {
    let text = text.to_lowercase();
    let text = text.replace('\u{2019}', "'");
    text.contains(['?', '？']) || last(&text, SUPPOSED_LATIN, SUPPOSED).is_some()
}

#[rustfmt::skip]
static LATER_LATIN: &[&str] = &[
    "after", "afterwards", "later", "now", "since", "then", "today",
    "danach", "inzwischen", "jetzt", "nach", "nun", "seit", "später",
    "après", "depuis", "ensuite", "maintenant", "puis",
    "ahora", "después", "desde", "luego", "adesso", "dopo", "ora", "agora", "após", "depois",
];
#[rustfmt::skip]
static LATER: &[&str] = &[
    "その後", "今は", "いまは", "今では", "現在", "交換後", "更新後", "変更後", "再起動後", "したら", "すると", "してから", "の後",
    "现在", "現在", "后来", "後來", "之后", "之後", "然后", "然後", "如今", "换后", "地后",
];
#[rustfmt::skip]
static EARLIER_LATIN: &[&str] = &[
    "before", "earlier", "previously", "formerly", "originally", "vorher", "früher", "zuvor", "vor", "avant", "auparavant", "antes",
    "prima",
];
#[rustfmt::skip]
static EARLIER: &[&str] = &["以前", "前は", "交換前", "更新前", "もともと", "元は", "之前", "原来", "原來", "原先"];
#[rustfmt::skip]
static OTHERS_LATIN: &[&str] = &[
    "mine", "my friend", "my friend's", "my brother's", "my wife's", "my husband's", "other pc", "another pc", "other computer", "another computer",
    "second pc", "other laptop", "other one", "der andere pc", "anderer pc", "l'autre pc", "otro pc",
];
#[rustfmt::skip]
static OTHERS: &[&str] = &["別のpc", "もう1台", "もう一台", "友人", "友達", "私の方", "自分の方", "另一台", "朋友的", "我的是"];
#[rustfmt::skip]
static SUPPOSED_LATIN: &[&str] = &[
    "if", "should", "would", "will", "might", "may", "could", "supposed", "afraid", "worried", "expect", "it'll",
    "wenn", "falls", "sollte", "wird", "si", "devrait", "debería", "dovrebbe", "deveria",
];
#[rustfmt::skip]
static SUPPOSED: &[&str] = &[
    "場合", "なら", "れば", "かも", "はず", "だろう", "でしょう", "になる", "となる", "如果", "会变", "會變", "应该", "應該", "担心", "怕",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    #[test]
    fn what_stands_between_two_pages() {
        let of = |text: &str| order(&lines(text, usize::MAX));
        for text in [
            "Later that day:",
            "Since the firmware update\nWindows is not activated",
            "その後に見たら:",
            "换主板之后\n现在",
            "Seit dem Umbau:",
            "Before it was fine. After the repair:",
        ] {
            assert_eq!(of(text), Some(Order::Later), "{text}");
        }
        for text in ["Before:", "以前はこうでした", "Früher stand da"] {
            assert_eq!(of(text), Some(Order::Earlier), "{text}");
        }
        for text in ["Mine says:", "もう1台のほうは", "My friend's shows now:"] {
            assert_eq!(of(text), Some(Order::Another), "{text}");
        }
        for text in ["Windows 10 Home", "", "The afternoon was nowhere near."] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
