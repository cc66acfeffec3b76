//! What Windows says outside the page about activation: the watermark, the box that it is not
//! genuine, the rows of the system's properties, the state of a subscription.

mod words;

use self::words::{
    ACTIVATE, ACTIVATED, NOT_GENUINE, NOT_VALID, SETTINGS, SUBSCRIPTIONS, TAILS, VALID,
};
use crate::parse::capture::Line;
use crate::parse::labels::comparison_key;
use crate::parse::words::Words;

/// What one of these texts says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Windows is activated.
    Activated,
    /// Windows asks to be activated, or calls itself not genuine.
    NotActivated,
    /// A subscription lifts this Windows, or does no more.
    Subscription(bool),
}

/// What this line says, with the one in front of it; and whether both belong to it.
pub(super) fn said(before: Option<&Line>, line: &Line) -> Option<(Said, bool)> {
    /// No such line is longer, in characters.
    const LONGEST: usize = 130;
    // Most of them name Windows, and none asks.
    let is_candidate = line.words.has(Words::WINDOWS.and(Words::COUNTERFEIT))
        && line.text.len() <= 3 * LONGEST
        && line.text.chars().take(LONGEST + 1).count() <= LONGEST
        && !line.text.contains(['?', '？'])
        && !line.text.contains("(R)");
    if !is_candidate {
        return None;
    }
    let text = line.key.as_str();
    if let Some(is_active) = subscription(text) {
        return Some((Said::Subscription(is_active), false));
    }
    if ACTIVATED.contains(&text) {
        return Some((Said::Activated, false));
    }
    let is_whole = before.is_some_and(is_heading);
    if is_not_activated(text) {
        return Some((Said::NotActivated, is_whole));
    }
    if NOT_GENUINE.iter().any(|words| text.starts_with(words)) {
        return Some((Said::NotActivated, is_whole));
    }
    let asks = |text: &str| has_one(text, SETTINGS) && has_one(text, ACTIVATE);
    if is_whole && asks(text) {
        return Some((Said::NotActivated, true));
    }
    // Both of its lines in quotes, in somebody's sentence.
    let mut quoted = quoted(&line.text).map(comparison_key);
    let is_quoted = quoted.any(|own| own.contains("windows") && asks(&own));
    is_quoted.then_some((Said::NotActivated, false))
}

/// Whether somebody goes on in the same line behind the words of the box: what is told there is no
/// word of Windows.
pub(super) fn goes_on(line: &Line) -> bool {
    /// What a box has behind its beginnings, and what makes them a quotation, is shorter, in
    /// characters.
    const LONGEST: usize = 9;
    let key = line.key.as_str();
    let behind = NOT_GENUINE.iter().filter_map(|words| {
        let at = key.rfind(words)?;
        key.get(at + words.len()..)
    });
    let Some(behind) = behind.min_by_key(|behind| behind.len()) else {
        return false;
    };
    let behind = TAILS
        .iter()
        .find_map(|tail| behind.strip_prefix(tail))
        .unwrap_or(behind);
    behind.chars().take(LONGEST + 1).count() > LONGEST
}

/// Whether this is the row of the system's properties, with the link behind it at most. Owners
/// begin with these words as well, and go on: `Windows isn't activated after a BIOS update`.
fn is_not_activated(key: &str) -> bool {
    let rest = key.strip_prefix("windowsisntactivated");
    let rest = rest.map(|rest| rest.trim_start_matches('.'));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("activate"))
}

/// What stands in quotes in a text.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = text.split(['"', '„', '“', '”', '«', '»']);
    parts.next();
    parts.step_by(2)
}

/// The state of a subscription where the page has it below its label.
pub(super) fn subscription_row(label: &Line, value: &Line) -> Option<Said> {
    const LABELS: [&str; 6] = [
        "subscription",
        "サブスクリプション",
        "abonnement",
        "订阅",
        "訂閱",
        "구독",
    ];
    const YES: [&str; 6] = ["active", "valid", "アクティブ", "有効", "aktiv", "有效"];
    const NO: [&str; 10] = [
        "notactive",
        "notvalid",
        "inactive",
        "expired",
        "アクティブではありません",
        "無効",
        "期限切れ",
        "nichtaktiv",
        "无效",
        "無效",
    ];
    /// No such value is longer, in bytes.
    const LONGEST: usize = 60;
    if value.text.len() > LONGEST || !LABELS.contains(&label.key.as_str()) {
        return None;
    }
    let value = value.key.as_str();
    if YES.contains(&value) {
        return Some(Said::Subscription(true));
    }
    NO.contains(&value).then_some(Said::Subscription(false))
}

/// Whether this is the first line of the watermark: “Activate Windows” in any language.
fn is_heading(line: &Line) -> bool {
    /// The longest of them is shorter, in characters.
    const LONGEST: usize = 45;
    line.words.has(Words::WINDOWS)
        && line.text.chars().take(LONGEST + 1).count() <= LONGEST
        && !line
            .text
            .contains(|ch: char| ch.is_ascii_digit() || ch == '?')
        && has_one(&line.key, ACTIVATE)
}

fn has_one(text: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| text.contains(stem))
}

/// Whether a subscription to Enterprise or Education is active, where the line is about one.
fn subscription(text: &str) -> Option<bool> {
    /// No such line is longer, in bytes of its comparison key.
    const LONGEST: usize = 160;
    let has = |words: &[&str]| has_one(text, words);
    if !has(SUBSCRIPTIONS) || text.len() > LONGEST {
        return None;
    }
    if has(NOT_VALID) {
        Some(false)
    } else {
        has(VALID).then_some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(text: &str, expected: Option<Said>) {
        let lines = lines(text, usize::MAX);
        let found = lines.iter().enumerate().find_map(|(at, line)| {
            let before = at.checked_sub(1).and_then(|at| lines.get(at));
            said(before, line)
        });
        assert_eq!(found.map(|(said, _)| said), expected, "{text}");
    }

    #[test]
    fn the_watermark_in_quotes() {
        let not = Some(Said::NotActivated);
        check(
            "Vpravo dole mám „Aktivovat Windows, přejděte do Nastavení“.",
            not,
        );
        check(
            "Rechts steht \"Windows aktivieren, Einstellungen öffnen\"",
            not,
        );
        check(
            "Rechts steht nichts von \"Windows\", nur Einstellungen.",
            None,
        );
        check(
            "Il faut activer Windows \"dans les paramètres\" je crois.",
            None,
        );
    }

    #[test]
    fn the_watermark_in_every_language() {
        for text in [
            "Activate Windows\nGo to Settings to activate Windows.",
            "Windows のライセンス認証\n設定を開き、Windows のライセンス認証を行ってください。",
            "Windows aktivieren\nWechseln Sie zu den Einstellungen, um Windows zu aktivieren.",
            "Activer Windows\nAccédez aux paramètres pour activer Windows.",
            "Activar Windows\nVe a Configuración para activar Windows.",
            "Attiva Windows\nPassa a Impostazioni per attivare Windows.",
            "Ativar o Windows\nAcesse Configurações para ativar o Windows.",
            "Активация Windows\nЧтобы активировать Windows, перейдите в раздел «Параметры».",
            "激活 Windows\n转到“设置”以激活 Windows。",
            "啟用 Windows\n移至 [設定] 以啟用 Windows。",
            "Windows 정품 인증\n[설정]으로 이동하여 Windows를 정품 인증합니다.",
            "Aktywuj system Windows\nPrzejdź do ustawień, aby aktywować system Windows.",
            "Windows'u etkinleştir\nWindows'u etkinleştirmek için Ayarlar'a gidin.",
            "Aktivovat Windows\nWindows můžete aktivovat v nastavení.",
            "Aktivera Windows\nGå till Inställningar om du vill aktivera Windows.",
            "Ενεργοποίηση των Windows\nΜεταβείτε στις Ρυθμίσεις για να ενεργοποιήσετε τα Windows.",
            "Activeer Windows\nGa naar Instellingen om Windows te activeren.",
        ] {
            check(text, Some(Said::NotActivated));
        }
    }

    #[test]
    fn subscriptions_in_force_or_not() {
        for text in [
            "Windows 11 Enterprise subscription is active",
            "Windows 11 Enterprise サブスクリプションがアクティブです。",
            "Windows 11 Enterprise サブスクリプションが有効です",
            "Das Windows 11 Enterprise-Abonnement ist aktiv.",
            "L'abonnement Windows 11 Entreprise est actif.",
        ] {
            check(text, Some(Said::Subscription(true)));
        }
        for text in [
            "The Windows subscription isn't valid",
            "Windows 10/11 subscription is not valid.",
            "Windows 10/11 Enterprise subscription is not valid.",
            "Windows 10 Enterprise のサブスクリプションは有効ではありません。",
            "Windows 11 Enterprise サブスクリプションは有効ではありません",
            "L'abonnement Windows 11 Entreprise n'est pas valide.",
            "Das Windows 11 Enterprise-Abonnement ist nicht gültig.",
        ] {
            check(text, Some(Said::Subscription(false)));
        }
        for text in [
            "Do I need a Windows subscription?",
            "Microsoft 365 subscription is active",
            "I have a Windows 365 subscription",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn who_goes_on_behind_a_box() {
        let goes_on = |text: &str| lines(text, 1).first().is_some_and(goes_on);
        for text in [
            "This copy of Windows is not genuine after I swapped the SSD.",
            "設定を開き、Windows のライセンス認証を行ってくださいと出ます。マザーボードを交換しました。",
            "转到设置以激活Windows，换了主板之后出现的，怎么办",
        ] {
            assert!(goes_on(text), "{text}");
        }
        for text in [
            "This copy of Windows is not genuine. You may be a victim of software counterfeiting.",
            "設定を開き、Windows のライセンス認証を行ってください。",
            "設定を開き、Windows のライセンス認証を行ってください、と出ます。",
            "Ваша копия Windows не является подлинной",
            "This copy of Windows did not pass genuine Windows validation",
        ] {
            assert!(!goes_on(text), "{text}");
        }
    }

    #[test]
    fn not_genuine_with_an_apostrophe() {
        for text in [
            "Cette copie de Windows n'est pas authentique",
            "Windows isn't activated",
            "コントロール パネルの [システム] を開き、Windows のライセンス認証を行ってください。",
        ] {
            check(text, Some(Said::NotActivated));
        }
    }

    #[test]
    fn not_genuine_and_the_properties() {
        check(
            "This copy of Windows is not genuine",
            Some(Said::NotActivated),
        );
        check(
            "Ваша копия Windows не является подлинной",
            Some(Said::NotActivated),
        );
        check(
            "Windows isn't activated. Activate Windows now",
            Some(Said::NotActivated),
        );
        check("Windows isn't activated after a BIOS update.", None);
        check(
            "You may be a victim of software counterfeiting.",
            Some(Said::NotActivated),
        );
        check("Windows is activated", Some(Said::Activated));
        check(
            "Windows はライセンス認証されています",
            Some(Said::Activated),
        );
    }

    #[test]
    fn prose_says_nothing() {
        for text in [
            "Is Windows not genuine then?",
            "I went to Settings to activate Windows and it said no.",
            "My shop told me that Windows is activated with a key",
            "Windows activation\nSettings says that Windows is activated, but the shop denies it.",
            "How do I activate Windows?\nI went to Settings, and there is nothing about Windows activation.",
            "Windows 11 Enterprise の subscription を買うか迷っています",
        ] {
            check(text, None);
        }
    }
}
