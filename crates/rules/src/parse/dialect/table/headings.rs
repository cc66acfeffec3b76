//! How inventories head their columns, in any language: the property that a column holds.

use crate::parse::labels::{self, Field, comparison_key, is_edition};

/// The name of a column: a property's own where the heading is a label of slmgr in some language,
/// the word of an inventory for it, or made of the words for its parts. In a table that has the
/// names of properties, those in ASCII are what they are.
pub(super) fn heading(text: &str, is_of_cim: bool) -> String {
    /// No heading is longer, in bytes.
    const LONGEST: usize = 72;
    let mut key = comparison_key(text);
    // `O/S`, `Key#`.
    key.retain(|ch| !matches!(ch, '/' | '#' | '-'));
    if key == "os" {
        return "operatingsystem".to_owned();
    }
    // As it is spelt in Britain.
    if key.contains("licence") && key.is_ascii() {
        key = key.replace("licence", "license");
    }
    if is_edition(&key) {
        return "edition".to_owned();
    }
    // A command and a path are no heading, nor is a sentence.
    let is_none = key.len() > LONGEST || key.contains(['=', '<', '>', '{', '}', '\\', '!']);
    if key.is_ascii() && is_of_cim || key.is_empty() || is_none {
        return key;
    }
    if let Some((_, name)) = HEADINGS.iter().find(|(word, _)| *word == key) {
        return (*name).to_owned();
    }
    let field = labels::field(text).map(|(field, _)| field);
    let name = match field {
        Some(Field::Name) => "name",
        Some(Field::Description) => "description",
        Some(Field::ActivationId) => "activationid",
        Some(Field::ExtendedPid) => "productkeyid",
        Some(Field::ProductKeyChannel) => "productkeychannel",
        Some(Field::PartialProductKey) => "partialproductkey",
        Some(Field::LicenseStatus) => "licensestatus",
        _ => match by_stems(&key) {
            Some(name) => name,
            None if key.bytes().all(|byte| byte.is_ascii_alphanumeric()) => return key,
            None => "other",
        },
    };
    name.to_owned()
}

/// The property whose parts these words name: `Lizenzkanal`, `Stan licencji`, `Key (last 5)`.
fn by_stems(key: &str) -> Option<&'static str> {
    let has = |stems: &[&str]| stems.iter().any(|stem| key.contains(stem));
    if has(OTHERS) {
        return None;
    }
    if has(CHANNEL) {
        return Some("licensechannel");
    }
    let is_last = has(LAST);
    if has(KEY) && (is_last || has(PART)) {
        return Some("partialproductkey");
    }
    if has(STATE) {
        // `Status` alone may be that of anything: only a word of a licence makes it one.
        return Some(if has(LICENCE) {
            "licensestatus"
        } else if has(ACTIVATION) {
            "activationstatus"
        } else {
            "status"
        });
    }
    if has(SYSTEM) || key == "system" {
        return Some("operatingsystem");
    }
    if has(KEY) {
        return Some("productkey");
    }
    if is_last && key.contains('5') {
        return Some("partialproductkey");
    }
    if has(DESCRIPTION) {
        return Some("description");
    }
    (has(LICENCE) && has(NAME)).then_some("licensename")
}

/// Whether this label is made of words for a licence and its state: `Status Lisensi`.
pub(in crate::parse::dialect) fn is_license_status(label: &str) -> bool {
    by_stems(&comparison_key(label)) == Some("licensestatus")
}

/// Whether this comparison key is the words "operating system" in some language, and no more.
pub(in crate::parse::dialect) fn is_system(key: &str) -> bool {
    SYSTEM.contains(&key)
}

/// How inventories head these columns in Japanese and Chinese, as comparison keys.
#[rustfmt::skip]
static HEADINGS: &[(&str, &str)] = &[
    ("os名", "osname"), ("os名称", "osname"), ("osの名前", "osname"), ("オペレーティングシステム", "operatingsystem"),
    ("ライセンス状態", "activationstatus"), ("ライセンスステータス", "activationstatus"), ("ライセンス認証", "activationstatus"),
    ("ライセンス認証状態", "activationstatus"), ("ライセンス認証の状態", "activationstatus"), ("認証状態", "activationstatus"),
    ("プロダクトキー末尾", "partialproductkey"), ("プロダクトキー(末尾)", "partialproductkey"), ("プロダクトキー下5桁", "partialproductkey"),
    ("部分プロダクトキー", "partialproductkey"), ("キー末尾", "partialproductkey"), ("プロダクトキーの末尾", "partialproductkey"),
    ("チャネル", "licensechannel"), ("チャンネル", "licensechannel"), ("ライセンスチャネル", "licensechannel"), ("ライセンス種別", "licensechannel"),
    ("ライセンスの種類", "licensechannel"), ("プロダクトid", "productid"), ("osビルド", "osbuild"), ("osバージョン", "osversion"),
    ("操作系统", "operatingsystem"), ("版本", "edition"), ("许可证状态", "activationstatus"), ("激活状态", "activationstatus"), ("产品密钥后五位", "partialproductkey"),
];

/// Columns that have such words and are none of these: reasons, ids, days, builds, the file of a key.
#[rustfmt::skip]
static OTHERS: &[&str] = &[
    "reason", "grund", "reden", "motiv", "motivo", "причин", "office", "keyboard", "bios", "versi", "build", "date", "datum", "fecha", "дата", "server", "host", "vpn", "bitlocker",
];

/// “Licence” in the languages of Windows, as parts of comparison keys (grade C: dictionary stems,
/// like all that follow).
#[rustfmt::skip]
static LICENCE: &[&str] = &[
    "licen", "lizenz", "lisens", "lisans", "litsents", "lisensi", "лиценз", "ліценз", "käyttöoikeu", "άδεια", "άδειας", "라이선스", "ライセンス", "许可", "授权", "授權",
    "ترخيص", "רישיון", "רשיון", "สิทธิ์", "giấyphép", "bảnquyền",
];
#[rustfmt::skip]
static ACTIVATION: &[&str] = &[
    "activa", "activer", "activé", "aktiv", "aktyw", "attiva", "ativa", "актив", "etkinleştir", "激活", "啟用", "認証", "인증", "ενεργοπο", "kíchhoạt", "تنشيط", "הפעלה", "เปิดใช้งาน",
];
#[rustfmt::skip]
static STATE: &[&str] = &[
    "stat", "estado", "état", "stan", "stav", "állapot", "tila", "durum", "статус", "состояни", "състояни", "tillstånd", "zustand", "toestand",
    "状態", "状态", "狀態", "상태", "κατάσταση", "stare", "حالة", "מצב", "trạngthái", "สถานะ", "seisund", "būsena",
];
#[rustfmt::skip]
static CHANNEL: &[&str] = &[
    "channel", "kanal", "canal", "kanaal", "kanał", "kanál", "канал", "チャネル", "チャンネル", "通道", "渠道", "管道", "채널", "csatorna", "kanava", "κανάλι", "قناة", "ערוץ", "kênh",
    "ช่องทาง", "saluran",
];
#[rustfmt::skip]
static KEY: &[&str] = &[
    "key", "schlüssel", "schluessel", "sleutel", "clé", "clave", "chiave", "chave", "klucz", "klíč", "kľúč", "ключ", "nøgle", "nøkkel", "nyckel", "avain", "kulcs", "anahtar",
    "キー", "密钥", "金鑰", "키", "κλειδ", "chei", "ključ", "مفتاح", "מפתח", "khóa", "คีย์", "kunci", "võti", "productcode",
];
#[rustfmt::skip]
static PART: &[&str] = &[
    "part", "teil", "parc", "parz", "gedeelt", "część", "częściow", "část", "част", "del", "osittai", "osa", "részleg", "kısmi", "部分", "부분", "μερικ", "djelom", "delni", "5",
];
#[rustfmt::skip]
static LAST: &[&str] = &[
    "last", "end", "letzt", "derni", "fin", "últim", "ultim", "laatst", "ostatni", "posledn", "последн", "останн", "sidst", "sist", "viimei", "utolsó", "son", "末尾", "后", "後", "마지막", "끝",
    "τελευτ", "zadnj", "suffix",
];
#[rustfmt::skip]
static SYSTEM: &[&str] = &[
    "operatingsystem", "betriebssystem", "systèmedexploitation", "sistemaoperati", "sistemaoperacional", "systemoperac", "operačnísystém", "operačnýsystém", "операционн", "операційн",
    "besturingssysteem", "operativsystem", "käyttöjärjestelmä", "operációs", "işletimsistemi", "オペレーティング", "操作系统", "作業系統", "운영체제", "λειτουργικό", "sistemdeoperare",
    "operacijskisustav", "نظامالتشغيل", "מערכתהפעלה", "hệđiềuhành", "ระบบปฏิบัติการ", "sistemoperasi",
];
#[rustfmt::skip]
static DESCRIPTION: &[&str] = &[
    "descri", "beschr", "beskriv", "opis", "popis", "описан", "açıklama", "kuvaus", "leírás", "説明", "描述", "설명", "περιγραφ", "descr", "וصف", "תיאור", "الوصف", "môtả", "deskripsi",
];
#[rustfmt::skip]
static NAME: &[&str] = &[
    "name", "naam", "nom", "nazw", "název", "názov", "имя", "назв", "наимен", "navn", "namn", "nimi", "név", "adı", "名", "이름", "όνομα", "denumire", "naziv", "اسم", "שם", "tên", "ชื่อ", "nama",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_in_other_languages() {
        for (text, name) in [
            ("OS", "operatingsystem"),
            ("Licentie_Naam", "licensename"),
            ("Licentie_Kanaal", "licensechannel"),
            ("Sleutel5", "partialproductkey"),
            ("Licentiestatus", "licensestatus"),
            ("LicenceStatus", "licensestatus"),
            ("LicenceDescription", "description"),
            ("Ostatnie 5 znaków klucza", "partialproductkey"),
            ("Activeringsstatus", "activationstatus"),
            ("Betriebssystem", "operatingsystem"),
            ("Schlüssel (letzte 5)", "partialproductkey"),
            ("Clave de producto parcial", "partialproductkey"),
            ("Stan aktywacji", "activationstatus"),
            ("Состояние лицензии", "licensestatus"),
            ("Последние 5 знаков ключа", "partialproductkey"),
            ("Kanál", "licensechannel"),
            ("État de la licence", "licensestatus"),
            ("라이선스 상태", "licensestatus"),
            ("Lisans Durumu", "licensestatus"),
            ("Hostname", "hostname"),
            ("Stato", "status"),
            ("Motivo dello stato", "motivodellostato"),
            ("Windows Edition", "edition"),
            ("Windows のエディション", "edition"),
            ("エディション名", "edition"),
            ("Edición de Windows", "other"),
            ("Subscription edition", "subscriptionedition"),
        ] {
            assert_eq!(heading(text, false), name, "{text}");
        }
        assert_eq!(heading("LicenseStatusReason", true), "licensestatusreason");
    }
}
