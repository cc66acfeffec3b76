//! The sentence of `/xpr` in a language whose wording no table has, by its stems.
//!
//! Only under the heading of `/xpr`, where no other sentence can stand. What a stem does not
//! tell stays unknown: which grace period ends on a day, for instance.

use crate::parse::labels::comparison_key;
use crate::vocabulary::Status;

/// “permanently”, “for good”, in the languages of Windows (grade C: dictionary stems; the
/// wording of slmgr.ini is Microsoft's where the tables have it).
#[rustfmt::skip]
static PERMANENT: &[&str] = &[
    "perman", "definiti", "défini", "dauerhaft", "unbefristet", "endgültig", // en, de, Romance, nl, sv
    "永続", "恒久", "永久", "無期限", "영구", // ja, zh, ko
    "trwale", "trwał", "nastałe", "trval", "trajn", "stalno", // pl, cs, sk, hr, sl, sr
    "постоянн", "навсегда", "бессрочн", "окончателно", "назавжди", "постійн", "безстроков", "трајно", "завинаги", // ru, uk, bg, sr
    "kalıcı", "végleges", "állandó", "pysyv", "lopullis", "varaktig", "varig", "püsiv", "jäädav", // tr, hu, fi, sv, nb, et
    "visamlaik", "neribot", "pastāvīg", "neatgriezenisk", "μόνιμ", "οριστικ", // lt, lv, el
    "دائم", "לצמיתות", "קבוע", "ถาวร", "vĩnhviễn", // ar, he, th, vi
];

/// “volume” as in volume activation, which a host renews until the day that is named.
#[rustfmt::skip]
static VOLUME: &[&str] = &[
    "volum", "volym", "volyymi", "wolumin", "multilicen", "ボリューム", "大量", "批量", "볼륨", "корпоратив", "toplu", "τόμου", "hàngloạt", "sốlượnglớn",
];

/// “grace period”: which of the four it is tells another word.
#[rustfmt::skip]
static GRACE: &[&str] = &[
    "grace", "grâce", "gracia", "graça", "carência", "tolleranza", "toleranz", "karen", "odklad", "respit", "猶予", "宽限", "寬限", "유예", "льготн", "пробн",
    "frist", "proroga", "prova", "türelmi", "yetkisiz", "ochrann",
];

/// “initial” and “additional”, which tell two of the grace periods apart.
#[rustfmt::skip]
static INITIAL: &[&str] = &["initial", "inicial", "iniziale", "anfäng", "initiel", "初期", "初始", "초기", "начальн", "počáteční", "kezdeti", "αρχικ", "wstępn"];
#[rustfmt::skip]
static ADDITIONAL: &[&str] = &["additional", "adicional", "aggiuntiv", "zusätz", "supplémentaire", "追加", "附加", "额外", "額外", "추가", "дополнит", "dodatk"];

/// “notification”, as in the mode in which Windows asks to be activated.
#[rustfmt::skip]
static NOTIFICATION: &[&str] = &[
    "notif", "benachrichtigung", "通知", "알림", "уведомлен", "сповіщ", "известяв", "powiadom", "oznám", "upozor", "obavijest", "obvest", "bildirim", "meddeland",
    "underret", "varsl", "ilmoit", "értesít", "ειδοποι", "kennisgeving", "melding", "teavit", "pranešim", "paziņojum", "إعلام", "הודע", "แจ้ง",
];

/// Words with which a sentence says the opposite, or asks.
#[rustfmt::skip]
static UNDONE: &[&str] = &[
    "not", "n't", "nicht", "pas", "no", "non", "nie", "não", "niet", "inte", "ikke", "ei", "не", "değil",
];
static UNDONE_INSIDE: &[&str] = &[
    "?",
    "？",
    "未",
    "没",
    "沒",
    "ません",
    "ない",
    "않",
    "か。",
    "吗",
    "嗎",
];

/// What the sentence below the heading of `/xpr` tells.
pub(super) fn said(text: &str) -> Option<Status> {
    let lower = text.to_lowercase();
    let is_word = |word: &str| UNDONE.contains(&word);
    if lower
        .split(|ch: char| !ch.is_alphanumeric() && ch != '\'')
        .any(is_word)
        || has_one(&lower, UNDONE_INSIDE)
    {
        return None;
    }
    let said = comparison_key(text);
    if has_day(text) {
        let is_grace = has_one(&said, GRACE);
        return match (has_one(&said, INITIAL), has_one(&said, ADDITIONAL)) {
            (true, false) if is_grace => Some(Status::OobGrace),
            (false, true) if is_grace => Some(Status::OotGrace),
            _ => (has_one(&said, VOLUME) && !is_grace).then_some(Status::Licensed),
        };
    }
    match (has_one(&said, PERMANENT), has_one(&said, NOTIFICATION)) {
        (true, false) => Some(Status::Licensed),
        (false, true) => Some(Status::Notification),
        _ => None,
    }
}

fn has_one(said: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| said.contains(stem))
}

/// Whether a day stands in the sentence: three numbers, as every calendar has them.
fn has_day(text: &str) -> bool {
    let runs = text.split(|ch: char| !ch.is_numeric());
    runs.filter(|run| !run.is_empty()).take(3).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permanently_in_languages_without_a_table() {
        for text in [
            "Maszyna jest trwale aktywowana.",
            "Bu bilgisayar kalıcı olarak etkinleştirildi.",
            "Počítač je trvale aktivován.",
            "A számítógép véglegesen aktiválva van.",
            "Tietokone on aktivoitu pysyvästi.",
            "Ο υπολογιστής έχει ενεργοποιηθεί μόνιμα.",
            "Пристрій активовано назавжди.",
            "Datorn är permanent aktiverad.",
            "コンピューターは永続的にライセンス認証されています。",
            "คอมพิวเตอร์เปิดใช้งานอย่างถาวร",
        ] {
            assert_eq!(said(text), Some(Status::Licensed), "{text}");
        }
    }

    #[test]
    fn a_day_ends_it() {
        for text in [
            "Volyymiaktivointi vanhenee 11.3.2027 9.12.44",
            "Platnost multilicenční aktivace vyprší 11.03.2027 9:12:44",
        ] {
            assert_eq!(said(text), Some(Status::Licensed), "{text}");
        }
        for (text, grace) in [
            (
                "初期猶予期間は 2026/12/20 8:10:10 に終了します",
                Status::OobGrace,
            ),
            (
                "Período de gracia adicional hasta 20/12/2026",
                Status::OotGrace,
            ),
        ] {
            assert_eq!(said(text), Some(grace), "{text}");
        }
        for text in [
            "Trvalá lhůta vyprší 11.03.2027",
            "Permanent until 2027-03-11",
            "Okres karencji woluminu kończy się 2027-03-11",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_denied_or_asked_tells_nothing() {
        for text in [
            "is it permanently activated?",
            "The machine is not permanently activated.",
            "Der Computer ist nicht dauerhaft aktiviert.",
            "永続的にライセンス認証されていません。",
            "此计算机未永久激活",
            "批量激活将于 2027/3/24 过期了吗",
            "",
            "Windows",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
        assert_eq!(
            said("Windows je v režimu oznámení."),
            Some(Status::Notification)
        );
    }
}
