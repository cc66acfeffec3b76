//! What stands around the sentence, and on Settings › About: rows about the system.

use super::dism::{current_edition, is_image_version};
use super::machine::is_virtual;
use super::system_name::is_system_name;
use super::titles::{EDITIONS, flattened, titled};
use crate::parse::capture::Line;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels::{comparison_key, is_edition};
use crate::parse::shape::{self, PartialProductKey};
use crate::parse::title;
use crate::parse::words::Words;
use crate::vocabulary::{Edition, Machine};

/// The description of a key in the firmware, alone or behind its name:
/// `[4.0] Professional OEM:DM`.
fn firmware_key(text: &str) -> Option<&str> {
    /// No such description is longer, in bytes.
    const LONGEST: usize = 60;
    const NAME: &str = "OA3xOriginalProductKeyDescription";
    const END: &str = "OEM:DM";
    if !text.ends_with(END) {
        return None;
    }
    let behind = text.split_once(NAME).map(|(_, rest)| rest);
    let key = behind
        .unwrap_or(text)
        .trim_start_matches([' ', ':', '=', '\t']);
    let is_versioned = matches!(
        key.as_bytes(),
        [b'[', a, b'.', b, b']', ..] if a.is_ascii_digit() && b.is_ascii_digit()
    );
    (is_versioned && key.len() <= LONGEST && key.ends_with(END)).then_some(key)
}

/// Whether only a tool prints this: winver, `dism /Get-CurrentEdition`, the firmware key.
pub(super) fn is_own_row(row: &Line) -> bool {
    is_winver(&row.text)
        || firmware_key(&row.text).is_some()
        || current_edition(row).is_some()
        || is_system_name(row)
        || is_os_build(&row.text)
        || evaluation(row).is_some()
}

/// The edition of Windows 7 whose Product IDs begin with this number, read in public outputs
/// that name the edition beside it (grade C). Whether `OEM` stands in the ID tells no channel:
/// a maker's own key and a sticker's have it alike.
pub(super) const fn edition_of_seven(code: u32) -> Option<Edition> {
    match code {
        359 => Some(Edition::HomePremium),
        371 => Some(Edition::Professional),
        426 => Some(Edition::Ultimate),
        _ => None,
    }
}

/// The edition that the watermark of an evaluation names: `Windows 11 Enterprise Evaluation`.
/// Settings › About has it behind a label.
fn evaluation(row: &Line) -> Option<Edition> {
    /// No such line is longer, in bytes.
    const LONGEST: usize = 80;
    if row.text.len() > LONGEST {
        return None;
    }
    let is_label = |label: &str| EDITIONS.contains(&label.trim_end_matches([':', '：']).trim_end());
    let cell = row.text.find("Windows ").and_then(|at| {
        let (label, cell) = row.text.split_at_checked(at)?;
        (label.is_empty() || is_label(label.trim_end())).then_some(cell)
    })?;
    let name = [
        " Evaluation",
        " 評価版",
        " 评估版",
        " 評估版",
        " Evaluierung",
        " Évaluation",
    ]
    .into_iter()
    .find_map(|end| cell.strip_suffix(end))?;
    let edition = title::title(name)?.edition?;
    Edition::from_id(&format!("{}Eval", edition.id()))
}

/// The EditionID in a row of its own: `EditionID: Professional`. Other programs have an edition as
/// well, but no such label.
fn edition_id(row: &Line) -> Option<Edition> {
    let label = row.label_key()?;
    let is_of_windows = label.ends_with("id") || label.contains("windows");
    let edition = || Edition::from_id(row.value());
    (is_of_windows && is_edition(label)).then(edition).flatten()
}

/// Whether this is a row of Settings › About: `OS build 22631.3296`.
fn is_os_build(text: &str) -> bool {
    let head = text.get(.."OS build".len()).unwrap_or("");
    (head.eq_ignore_ascii_case("OS build") || text.starts_with("OS ビルド"))
        && os_build(text).is_some()
}

/// `The Windows 11 Pro operating system and its user interface are protected …`.
fn is_winver(text: &str) -> bool {
    text.starts_with("The Windows ") && text.contains(" operating system")
}

/// Notes what this row says of the system.
pub(super) fn about_system(draft: &mut Draft, row: &Line, has_sentence: bool) {
    let value = row.value();
    let is_row = row.label().is_some()
        || row.text.len() <= 60
        || row.text.contains("   ")
        || row.text.starts_with("You are running Windows")
        || is_winver(&row.text);
    let is_open = draft.release.is_none() || draft.edition.is_none();
    if is_open
        && has_sentence
        && let Some(title) = flattened(&row.text)
    {
        if let Some(release) = title.release {
            keep(&mut draft.release, row.saw(release));
        }
        if let Some(edition) = title.edition {
            keep(&mut draft.edition, row.saw(edition));
        }
    }
    if !is_row {
        return;
    }
    if let Some(edition) = evaluation(row) {
        keep(&mut draft.edition, row.saw(edition));
    }
    let may_be_titled = is_open && row.words.has(Words::WIN) && !row.text.contains("edition");
    if let Some(title) = may_be_titled.then(|| titled(row, value)).flatten() {
        if let Some(release) = title.release {
            keep(&mut draft.release, row.saw(release));
        }
        if let Some(edition) = title.edition {
            keep(&mut draft.edition, row.saw(edition));
        }
    }
    if let Some(edition) = edition_id(row) {
        keep(&mut draft.edition, row.saw(edition));
    }
    if let Some(id) = shape::product_id(&row.text) {
        keep(&mut draft.product_id, row.saw(id));
    }
    if has_sentence
        && comparison_key(row.text.split(':').next().unwrap_or("")) == "productkey"
        && let PartialProductKey::Shown(five) = shape::partial_product_key(value)
    {
        keep(
            &mut draft.partial_key,
            row.saw(PartialProductKey::Shown(five)),
        );
    }
    if let Some(key) = firmware_key(&row.text)
        && draft.system.firmware_key.is_none()
    {
        draft.system.holds_key(&row.saw(key));
    }
    if let Some(edition) = current_edition(row) {
        keep(&mut draft.edition, row.saw(edition));
    }
    if is_virtual(&row.text) {
        keep(&mut draft.system.machine, row.saw(Machine::Virtual));
    }
    // Why it is not activated stands beside the sentence; other codes are those of an attempt.
    if has_sentence
        && draft.status.is_none()
        && row.words.has(Words::CODE)
        && ERROR_CODES.iter().any(|label| row.text.contains(label))
        && let Some(code @ 0xC004_F211..=0xC004_F215) = shape::code(&row.text)
    {
        keep(&mut draft.reason, row.saw(code));
    }
    let tells_build = row
        .words
        .has(Words::VERSION.and(Words::BUILD).and(Words::BUILD_JA))
        && (is_os_build(&row.text)
            || [
                "[Version ",
                "Version\t",
                "OS Build",
                "OS ビルド",
                "OS Version",
                "Image Version",
            ]
            .into_iter()
            .any(|words| row.text.contains(words)));
    let tells_build = tells_build || is_image_version(row);
    if tells_build && let Some(build) = shape::build(&row.text).or_else(|| os_build(&row.text)) {
        keep(&mut draft.build, row.saw(build));
    }
}

/// How the page labels the code below the sentence, and how owners type that.
#[rustfmt::skip]
static ERROR_CODES: &[&str] = &[
    "rror code", "エラー コード", "エラーコード", "错误代码", "錯誤碼", "錯誤代碼", "Fehlercode", "Code d'erreur", "Code d’erreur", "ódigo de error", "Codice errore",
    "ódigo de erro", "Код ошибки", "오류 코드", "Foutcode", "Kod błędu", "Hata kodu", "Kód chyby", "Cod de eroare", "Felkod", "Fejlkode", "Feilkode", "Virhekoodi", "Hibakód",
];

/// The build in `22H2 (OS Build 22621.900)` or `OS build   22621.900`.
fn os_build(text: &str) -> Option<u32> {
    text.split(|ch: char| !ch.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .find(|build| (6000..40_000).contains(build))
}
