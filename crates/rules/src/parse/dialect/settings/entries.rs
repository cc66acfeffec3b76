//! What else stands on a page of Settings: entries of its menu, its links and buttons.
//!
//! They are no words of whoever pastes the page: that its menu has the Insider programme, or a
//! button leads to the Store or to a key, says nothing of this PC.

use crate::one_of::{has_one, starts_with_one};
use crate::parse::capture::Line;

/// Whether this row is such an entry, in a language in which stories are read.
pub(super) fn is_entry(row: &Line) -> bool {
    /// No entry is longer, in characters.
    const LONGEST: usize = 50;
    let text = row.text.trim();
    if is_below_entry(text) {
        return true;
    }
    if text.chars().take(LONGEST + 1).count() > LONGEST || text.ends_with(['.', '?', '？']) {
        return false;
    }
    // `…を購入します。`: what the page offers is not what somebody did.
    let text = text.trim_end_matches('。').to_lowercase();
    INSIDER.contains(&text.as_str()) || is_link(&text)
}

/// Whether this row explains an entry above or below it, to whoever reads the page: `Upgrade your device
/// with your organization's product key or from the Store`.
fn is_below_entry(text: &str) -> bool {
    /// No such row is longer, in bytes.
    const LONGEST: usize = 120;
    const BEGINNINGS: &str = "\
        Activate Windows by either purchasing|Upgrade your device with|Upgrade your edition of Windows|\
        To use a different product key on this device|To buy genuine Windows";
    text.len() <= LONGEST && starts_with_one(text, BEGINNINGS)
}

/// How the menu names the Insider programme.
static INSIDER: &[&str] = &[
    "windows insider program",
    "windows insider programme",
    "windows insider プログラム",
    "windows 预览体验计划",
    "windows 預覽體驗計畫",
    "windows 測試人員計畫",
];

/// Whether a link or a button leads to the Store, or to another key: an order or a bare noun, and
/// nobody's deed.
fn is_link(text: &str) -> bool {
    const PLACES: &str = "store|ストア|应用商店|市集|product key|プロダクト キー|产品密钥|產品金鑰";
    const ORDERS: &str = "go to |open |get |upgrade |visit |change |update |where's my |转到|打开|前往|開啟|移至|取得|获取|更改|更新|變更";
    const ENDS: [&str; 10] = [
        "へ移動",
        "に移動",
        "を開く",
        "入手",
        "入手する",
        "入手します",
        "を購入します",
        "を変更する",
        "の更新",
        "アップグレードする",
    ];
    let is_order = starts_with_one(text, ORDERS);
    has_one(text, PLACES) && (is_order || ENDS.iter().any(|end| text.ends_with(end)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(text: &str, expected: bool) {
        let lines = lines(text, usize::MAX);
        assert_eq!(lines.iter().any(is_entry), expected, "{text}");
    }

    #[test]
    fn entries_of_the_page() {
        for text in [
            "Windows Insider Program",
            "Windows 预览体验计划",
            "Activate Windows by either purchasing a license from the Store or by entering a product key",
            "Upgrade your device with your organisation's product key or from the Store",
            "Go to the Microsoft Store",
            "Get genuine Windows from the Microsoft Store",
            "Microsoft Store に移動",
            "Microsoft Store で正規の Windows を入手",
            "打开应用商店",
            "ストアで本物の Windows を購入します。",
            "プロダクト キーを入手する",
            "Change product key",
        ] {
            check(text, true);
        }
    }

    #[test]
    fn what_somebody_says_of_their_pc() {
        for text in [
            "Windows Insider Program で入れた PC です",
            "I left the Windows Insider Program last year",
            "Microsoft Store で Pro を買いました",
            "Got it from the Microsoft Store.",
            "ストアで Pro を購入しました。",
            "プロダクト キーを入手しました",
            "Go to the Microsoft Store?",
            "在应用商店买的专业版",
        ] {
            check(text, false);
        }
    }
}
