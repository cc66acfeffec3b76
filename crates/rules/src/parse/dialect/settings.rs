//! One sentence of Settings › Activation, in the languages whose wording is known.
//!
//! It alone tells whether a digital licence is linked to a Microsoft account. The words are
//! compared without white space; each row needs its whole phrase, so that prose about
//! activation does not match.

use std::sync::OnceLock;

use super::wordings::WORDINGS;
use super::{Paste, Reading, winver};
use crate::find;
use crate::parse::capture::Line;
use crate::parse::draft::{Draft, keep};
use crate::parse::evidence::{Dialect, Entitlement};
use crate::parse::labels::squeeze;
use crate::parse::shape::{self, Family, Tail};
use crate::parse::title;
use crate::parse::words::Words;
use crate::tables::configuration;
use crate::vocabulary::{Edition, FirmwareKey, Status};

/// Reads the sentence and the rows that stand around it on the page.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    let mut has_sentence = false;
    for (at, row) in paste.lines.iter().enumerate() {
        if draft.status.is_some() && draft.entitlement.is_some() {
            break;
        }
        // A narrow page breaks the sentence before it names the account.
        let broken = || {
            let next = paste.lines.get(at + 1)?;
            if next.label().is_some() || row.text.len() + next.text.len() >= 300 {
                return None;
            }
            let joined = format!("{} {}", row.text, next.text);
            sentence(&joined, true)
                .filter(|(_, entitlement, _)| *entitlement == Some(Entitlement::DigitalLinked))
        };
        let said = sentence(&row.text, row.words.has(Words::WINDOWS))
            .map(|alone| broken().unwrap_or(alone));
        if let Some((status, entitlement, tag)) = said {
            has_sentence = true;
            reading.known.push(row.number);
            reading.language = reading.language.or(Some(tag));
            if let Some(status) = status {
                keep(&mut draft.status, row.saw(status));
            }
            if let Some(entitlement) = entitlement {
                keep(&mut draft.entitlement, row.saw(entitlement));
            }
        }
    }
    let mut is_own = winver::read(&mut draft, &paste.lines);
    for row in &paste.lines {
        about_system(&mut draft, row, has_sentence);
        is_own |= is_own_row(row);
    }
    // Office has Product IDs of the same form, in groups of its own.
    let has_id = draft
        .product_id
        .as_ref()
        .is_some_and(|id| configuration::by_group(id.value.group).is_some());
    // A title may stand in any prose; these rows only a tool prints.
    draft.is_context = !has_sentence && !is_own && !has_id;
    if has_sentence {
        reading.dialect = Some(Dialect::Settings);
    } else if !draft.is_empty() {
        // Rows about the system without a sentence: winver, systeminfo, Settings › About.
        reading.dialect = Some(Dialect::Settings);
        reading.is_weak = true;
    }
    if !draft.is_empty() || has_sentence {
        reading.drafts.push(draft);
    }
    reading
}

/// Whether this line is a sentence of Settings.
pub(in crate::parse) fn is_sentence(line: &Line) -> bool {
    sentence(&line.text, line.words.has(Words::WINDOWS)).is_some()
}

/// The sentence about a product key, where its wording is known, squeezed.
static BY_KEY: &[(&str, &str)] = &[
    ("windowsisactivatedusingaproductkey", "en"),
    ("windowsisactivatedwithaproductkey", "en"),
    (
        "windowsはプロダクトキーを使用してライセンス認証されています",
        "ja",
    ),
];

type Said = (Option<Status>, Option<Entitlement>, &'static str);

fn sentence(text: &str, names_windows: bool) -> Option<Said> {
    // The row above the sentence, where only that was copied.
    if text.len() < 80
        && text.starts_with(['A', 'a', 'ラ'])
        && let said = squeeze(text).replace([':', '\t'], "")
        && (said == "activationstateactive" || said == "ライセンス認証の状態アクティブ")
    {
        let tag = if said.is_ascii() { "en" } else { "ja" };
        return Some((Some(Status::Licensed), None, tag));
    }
    // No sentence is longer, and each names Windows, without the mark that slmgr gives it.
    let is_product = text.len() < 160 && find::has(text, "(R)");
    if text.len() > 600 || !names_windows || is_product {
        return None;
    }
    let said = squeeze(text);
    if let Some((_, tag)) = BY_KEY.iter().find(|(words, _)| find::has(&said, words)) {
        let entitlement = Some(Entitlement::ProductKey);
        return Some((Some(Status::Licensed), entitlement, tag));
    }
    sentences().iter().find_map(|row| {
        let has = |part: &String| find::has(&said, part.as_str());
        let says = |parts: &[String]| parts.iter().all(has);
        // What names a licence or a service may say that there is none, or none in reach.
        if row.cannot.iter().any(has) && (says(&row.digital) || says(&row.organisation)) {
            return Some((None, None, row.tag));
        }
        if says(&row.digital) {
            let entitlement = if has(&row.account) {
                Entitlement::DigitalLinked
            } else {
                Entitlement::Digital
            };
            return Some((Some(Status::Licensed), Some(entitlement), row.tag));
        }
        if says(&row.organisation) {
            let entitlement = Some(Entitlement::Organisation);
            return Some((Some(Status::Licensed), entitlement, row.tag));
        }
        // Not activated can be any state but licensed.
        has(&row.not_activated).then_some((None, None, row.tag))
    })
}

/// A wording in the form in which it is compared.
struct Sentence {
    tag: &'static str,
    digital: Vec<String>,
    account: String,
    organisation: Vec<String>,
    cannot: Vec<String>,
    not_activated: String,
}

fn sentences() -> &'static [Sentence] {
    static SENTENCES: OnceLock<Vec<Sentence>> = OnceLock::new();
    let squeezed = |parts: &[&str]| parts.iter().map(|part| squeeze(part)).collect();
    SENTENCES.get_or_init(|| {
        WORDINGS
            .iter()
            .map(|row| Sentence {
                tag: row.tag,
                digital: squeezed(row.digital),
                account: squeeze(row.account),
                organisation: squeezed(row.organisation),
                cannot: squeezed(row.cannot),
                not_activated: squeeze(row.not_activated),
            })
            .collect()
    })
}

/// Whether this is the description of a key in the firmware: `[4.0] Professional OEM:DM`.
fn is_firmware_key(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_versioned =
        matches!(bytes, [b'[', a, b'.', b, b']', ..] if a.is_ascii_digit() && b.is_ascii_digit());
    is_versioned && text.len() <= 60 && text.ends_with("OEM:DM")
}

/// Whether only a tool prints this: winver, `dism /Get-CurrentEdition`, the firmware key.
fn is_own_row(row: &Line) -> bool {
    is_winver(&row.text)
        || is_firmware_key(&row.text)
        || current_edition(row).is_some()
        || is_system_name(row)
        || is_os_build(&row.text)
}

/// Whether this is a row of Settings › About: `OS build 22631.3296`.
fn is_os_build(text: &str) -> bool {
    let head = text.get(.."OS build".len()).unwrap_or("");
    (head.eq_ignore_ascii_case("OS build") || text.starts_with("OS ビルド"))
        && os_build(text).is_some()
}

/// Whether this is the row of `systeminfo` or `msinfo32` that names the installed system.
fn is_system_name(row: &Line) -> bool {
    let label = row.text.split([':', '\t']).next().unwrap_or("");
    row.words.has(Words::WINDOWS)
        && label.len() <= 40
        && [
            "osname",
            "os名",
            "os名称",
            "os이름",
            "betriebssystemname",
            "nomdusystèmed’exploitation",
            "nomdusystèmedexploitation",
            "nombredelsistemaoperativo",
            "nomedosistemaoperacional",
            "nomesistemaoperativo",
            "названиеос",
        ]
        .contains(&squeeze(label).as_str())
}

/// `The Windows 11 Pro operating system and its user interface are protected …`.
fn is_winver(text: &str) -> bool {
    text.starts_with("The Windows ") && find::has(text, " operating system")
}

/// The edition that `dism /Get-CurrentEdition` tells; `Target Edition` rows are of others.
fn current_edition(row: &Line) -> Option<Edition> {
    let label = row.label().filter(|label| label.len() <= 60)?;
    let is_current = matches!(
        squeeze(label).as_str(),
        "currentedition"
            | "現在のエディション"
            | "aktuelleedition"
            | "当前版本"
            | "目前版本"
            | "éditionactuelle"
            | "ediciónactual"
            | "текущийвыпуск"
    );
    is_current.then(|| Edition::from_id(row.value().trim()))?
}

fn about_system(draft: &mut Draft, row: &Line, has_sentence: bool) {
    let value = row.value();
    let is_row = row.label().is_some()
        || row.text.len() <= 60
        || row.text.starts_with("You are running Windows")
        || is_winver(&row.text);
    if !is_row {
        return;
    }
    let is_open = draft.release.is_none() || draft.edition.is_none();
    let titled = (is_open && row.words.has(Words::WIN))
        .then(|| titled(row, value))
        .flatten();
    if let Some(title) = titled
        && !find::has(&row.text, "edition")
    {
        if let Some(release) = title.release {
            keep(&mut draft.release, row.saw(release));
        }
        if let Some(edition) = title.edition {
            keep(&mut draft.edition, row.saw(edition));
        }
    }
    if let Some(id) = shape::product_id(&row.text) {
        keep(&mut draft.product_id, row.saw(id));
    }
    if has_sentence
        && squeeze(row.text.split(':').next().unwrap_or("")) == "productkey"
        && let Tail::Shown(five) = shape::tail(value)
    {
        keep(&mut draft.tail, row.saw(Tail::Shown(five)));
    }
    if is_firmware_key(&row.text) {
        let of = FirmwareKey::of(&row.text);
        keep(&mut draft.system.firmware_key, row.saw(of));
    }
    if let Some(edition) = current_edition(row) {
        keep(&mut draft.edition, row.saw(edition));
    }
    // Why it is not activated stands beside the sentence; other codes are those of an attempt.
    if has_sentence
        && draft.status.is_none()
        && row.words.has(Words::CODE)
        && ["rror code", "エラー コード"]
            .into_iter()
            .any(|label| find::has(&row.text, label))
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
            .any(|words| find::has(&row.text, words)));
    if tells_build && let Some(build) = shape::build(&row.text).or_else(|| os_build(&row.text)) {
        keep(&mut draft.build, row.saw(build));
    }
}

/// The title in a row: behind its label, in its second column, or in winver's sentence.
fn titled(row: &Line, value: &str) -> Option<title::Title> {
    title::title(value).or_else(|| {
        let columns = row
            .text
            .split(['\t', '|'])
            .nth(1)
            .or_else(|| find::parts(&row.text, "  ").map(|parts| parts.1));
        columns
            .or_else(|| row.text.strip_prefix("You are running "))
            .or_else(|| row.text.strip_prefix("Edition "))
            // winver: `The Windows 11 Pro operating system and its user interface are …`
            .or_else(|| {
                row.text
                    .strip_prefix("The ")
                    .filter(|rest| find::has(rest, " operating system"))
            })
            .and_then(|value| title::title(value.trim()))
    })
}

/// The build in `22H2 (OS Build 22621.900)` or `OS build   22621.900`.
fn os_build(text: &str) -> Option<u32> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .find(|build| (6000..40_000).contains(build))
}

#[cfg(test)]
mod tests {
    use super::{Said, sentence};
    use crate::parse::evidence::Entitlement::{Digital, Organisation};
    use crate::vocabulary::Status::Licensed;

    const fn digital(tag: &'static str) -> Said {
        (Some(Licensed), Some(Digital), tag)
    }

    const fn organisation(tag: &'static str) -> Said {
        (Some(Licensed), Some(Organisation), tag)
    }

    const fn no(tag: &'static str) -> Said {
        (None, None, tag)
    }

    /// Sentences of SystemSettings_Activation in the language packs of Windows 11 24H2.
    #[rustfmt::skip]
    const SENTENCES: &[(&str, Option<Said>)] = &[
        ("Windows はデジタル ライセンスによってライセンス認証されています。", Some(digital("ja"))),
        ("Windows は、組織のアクティブ化サービスを使用してライセンス認証されています。", Some(organisation("ja"))),
        ("有効なデジタル ライセンスまたはプロダクト キーがないため、このデバイスで Windows のライセンス認証を行うことができません。", None),
        ("組織のライセンス認証サービスに接続できないため、このデバイスで Windows のライセンス認証を行うことができません。", None),
        ("Windows wird mit einer digitalen Lizenz aktiviert.", Some(digital("de"))),
        ("Windows wird mit dem Aktivierungsdienst Ihrer Organisation aktiviert.", Some(organisation("de"))),
        ("Windows kann auf diesem Gerät nicht aktiviert werden, da keine Verbindung mit dem Aktivierungsdienst Ihrer Organisation hergestellt werden kann.", Some(no("de"))),
        ("Windows kann auf diesem Gerät nicht aktiviert werden, da Sie keine gültige digitale Lizenz oder keinen gültigen Product Key besitzen.", None),
        ("Windows가 디지털 라이선스를 이용해 정품 인증됩니다.", Some(digital("ko"))),
        ("Windows가 조직의 RM 활성화 서비스를 이용해 정품 인증됩니다.", Some(organisation("ko"))),
        ("유효한 디지털 라이선스 또는 제품 키가 없으므로 이 장치에서 Windows 정품 인증을 수행할 수 없습니다.", Some(no("ko"))),
        ("조직의 정품 인증 서비스에 연결할 수 없으므로 이 디바이스에서 Windows 정품 인증을 받을 수 없습니다.", Some(no("ko"))),
        ("已使用數位授權啟用 Windows。", Some(digital("zh-TW"))),
        ("已使用您組織的啟用服務啟用 Windows。", Some(organisation("zh-TW"))),
        ("我們無法啟用此裝置上的 Windows，因為您沒有有效的數位授權或產品金鑰。", Some(no("zh-TW"))),
        ("無法啟用此裝置上的 Windows，因為無法連線到您組織的啟用服務。", Some(no("zh-TW"))),
        ("Windows is geactiveerd met een digitale licentie.", Some(digital("nl"))),
        ("Windows wordt geactiveerd met behulp van de activeringsservice van uw organisatie.", Some(organisation("nl"))),
        ("Windows kan niet worden geactiveerd op dit apparaat omdat er geen verbinding kan worden gemaakt met de activeringsservice van uw organisatie.", Some(no("nl"))),
        ("System Windows został aktywowany przy użyciu licencji cyfrowej.", Some(digital("pl"))),
        ("System Windows został aktywowany za pomocą usługi aktywacji organizacji.", Some(organisation("pl"))),
        ("Nie można aktywować systemu Windows na tym urządzeniu, ponieważ nie masz prawidłowej licencji cyfrowej lub klucza produktu.", Some(no("pl"))),
        ("Windows dijital bir lisans ile etkinleştirildi.", Some(digital("tr"))),
        ("Windows, kuruluşunuzun etkinleştirme hizmeti kullanılarak etkinleştirildi.", Some(organisation("tr"))),
        ("Kuruluşunuzun etkinleştirme hizmetine bağlanamadığımız için bu cihazda Windows’u etkinleştiremiyoruz.", None),
        ("Windows est activé avec une licence numérique.", Some(digital("fr"))),
        ("Windows est activé à l’aide du service d’activation de votre organisation.", Some(organisation("fr"))),
        ("Nous n’avons pas pu activer Windows sur cet appareil, car nous n’avons pas pu nous connecter au service d’activation de votre organisation.", None),
        ("Windows está activado con una licencia digital.", Some(digital("es"))),
        ("Windows se activa mediante el servicio de activación de tu organización.", Some(organisation("es"))),
        ("No podemos activar Windows en este dispositivo porque no podemos conectar con el servicio de activación de tu organización.", Some(no("es"))),
        ("No podemos activar Windows en este dispositivo porque no tienes una licencia digital o una clave de producto válidas.", None),
        ("Windows è attivato con una licenza digitale.", Some(digital("it"))),
        ("Windows è attivato tramite il servizio di attivazione della tua organizzazione.", Some(organisation("it"))),
        ("Non è possibile attivare Windows in questo dispositivo perché non è possibile connettersi il servizio di attivazione della tua organizzazione.", None),
        ("O Windows está ativado com uma licença digital.", Some(digital("pt-BR"))),
        ("O Windows é ativado usando o serviço de ativação da sua organização.", Some(organisation("pt-BR"))),
        ("Não é possível ativar o Windows neste dispositivo porque não conseguimos conectar ao serviço de ativação de sua organização.", None),
        ("Система Windows активирована с помощью цифровой лицензии.", Some(digital("ru"))),
        ("Система Windows активирована с помощью службы активации вашей организации.", Some(organisation("ru"))),
        ("Не удается активировать Windows на этом устройстве, так как невозможно подключиться к службе активации вашей организации.", None),
        ("Windows 已使用数字许可证激活。", Some(digital("zh-CN"))),
        ("已经通过使用你所在组织的激活服务激活 Windows。", Some(organisation("zh-CN"))),
        ("无法激活此设备上的 Windows，因为你没有有效的数字许可证或产品密钥。", None),
        ("无法激活此设备上的 Windows，因为无法连接到你组织的激活服务。", Some(no("zh-CN"))),
    ];

    #[test]
    fn the_products_own_sentences() {
        for (text, expected) in SENTENCES {
            assert_eq!(sentence(text, true), *expected, "{text}");
        }
    }
}
