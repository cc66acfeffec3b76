//! The values of the properties: states and codes, as numbers or as words.

use crate::parse::labels;
use crate::parse::shape;
use crate::vocabulary::Status;

/// A state as number or word: `1`, `1 (Licensed)`, `Licensed`.
pub(in crate::parse::dialect) fn status(value: &str) -> Option<Status> {
    let word = value
        .split([' ', '(', '（', ','])
        .next()
        .unwrap_or("")
        .trim_matches(['"', '\'', '[', ']', '{', '}', ';']);
    match word.parse::<u32>() {
        Ok(number) => Status::from_number(number),
        Err(_) => {
            labels::status(value.trim_matches(['"', '[', ']', '-', ' '])).map(|(status, _)| status)
        }
    }
}

/// Whether an inventory's own word says activated; numbers and the words of the service aside.
pub(super) fn activation(value: &str) -> Option<bool> {
    match labels::comparison_key(value).as_str() {
        "activated"
        | "active"
        | "permanentlyactivated"
        | "windowsactivated"
        | "認証済み"
        | "認証済"
        | "アクティブ"
        | "有効"
        | "已激活" => Some(true),
        "notactivated"
        | "inactive"
        | "unactivated"
        | "deactivated"
        | "未認証"
        | "認証されていません"
        | "ライセンス未認証"
        | "無効"
        | "未激活" => Some(false),
        said if ACTIVATED.contains(&said) => Some(true),
        said if NOT_ACTIVATED.contains(&said) => Some(false),
        _ => None,
    }
}

/// Whether this value says in words whether Windows is activated.
pub(in crate::parse::dialect) fn is_state(value: &str) -> bool {
    activation(value).is_some() || labels::status(value).is_some()
}

/// What inventories write in other languages, as comparison keys (grade C: dictionary words).
#[rustfmt::skip]
static ACTIVATED: &[&str] = &[
    "aktiviert", "activé", "activado", "activada", "attivato", "attivata", "ativado", "ativada", "geactiveerd", "aktywowany", "aktywowane", "aktywowana",
    "aktywny", "aktivován", "aktivováno", "aktivovaný", "aktivovaná", "aktivované", "aktiverat", "aktiverad", "aktiveret", "aktivert", "aktivoitu", "aktiválva",
    "aktivált", "активирована", "активировано", "активирован", "активовано", "активована", "etkinleştirildi", "etkin", "activat", "activată", "aktiviran",
    "aktivirano", "aktivovano", "ενεργοποιημένο", "ενεργοποιημένα", "啟用", "已啟用", "인증됨", "diaktifkan", "teraktivasi",
];
#[rustfmt::skip]
static NOT_ACTIVATED: &[&str] = &[
    "nichtaktiviert", "nonactivé", "pasactivé", "noactivado", "noactivada", "nonattivato", "nonattivata", "nãoativado", "nãoativada", "nietgeactiveerd",
    "nieaktywowany", "nieaktywowano", "nieaktywny", "neaktivován", "neaktivováno", "neaktivovaný", "inteaktiverat", "inteaktiverad", "ejaktiverad",
    "ikkeaktiveret", "ikkeaktivert", "eiaktivoitu", "nincsaktiválva", "nemaktivált", "неактивирована", "неактивировано", "неактивирован", "неактивовано",
    "неактивована", "etkinleştirilmedi", "etkindeğil", "neactivat", "neactivată", "nijeaktiviran", "nijeaktivirano", "neaktivirano", "μηενεργοποιημένο", "未啟用",
    "未認證", "belumdiaktifkan", "tidakaktif",
];

/// A code as PowerShell prints it: unsigned or signed decimal, or hexadecimal. Zero is none.
pub(in crate::parse::dialect) fn code(value: &str) -> Option<u32> {
    if let Some(code) = shape::code(value) {
        return (code != 0).then_some(code);
    }
    let number: i64 = value.trim().parse().ok()?;
    let code = u32::try_from(number)
        .ok()
        .or_else(|| i32::try_from(number).ok().map(i32::cast_unsigned))?;
    // Every licensing code has its severity bits; a smaller number was cut off.
    (code >= 0x4000_0000).then_some(code)
}
