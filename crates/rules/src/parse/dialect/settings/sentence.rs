//! What a sentence of Settings says.
//!
//! The words are compared without white space; each row needs its whole phrase, so that prose
//! about activation does not match.

use std::sync::OnceLock;

use super::wordings::WORDINGS;
use crate::one_of::has_one;
use crate::parse::capture::Line;
use crate::parse::labels::comparison_key;
use crate::parse::looks::unmarked;
use crate::vocabulary::ActivationMethod;
use crate::vocabulary::Status;

/// The sentence about a product key, where its wording is known, as comparison key.
static BY_KEY: &[(&str, &str)] = &[
    ("windowsisactivatedusingaproductkey", "en"),
    ("windowsisactivatedwithaproductkey", "en"),
    (
        "windowsはプロダクトキーを使用してライセンス認証されています",
        "ja",
    ),
    (
        "プロダクトキーを使用してwindowsがライセンス認証されています",
        "ja",
    ),
    (
        "プロダクトキーを使用してwindowsはライセンス認証されています",
        "ja",
    ),
];

/// The same elsewhere: how the sentence says that Windows is activated, and with what (grade P,
/// after the sentences about a digital licence).
#[rustfmt::skip]
static BY_KEY_ELSEWHERE: &[(&str, &str, &str)] = &[
    ("de", "windowsistmiteinemproductkeyaktiviert", ""), ("de", "windowswurdemiteinemproductkeyaktiviert", ""),
    ("fr", "windowsestactivé", "clédeproduit"), ("es", "windowsestáactivado", "clavedeproducto"),
    ("it", "windowsèattivato", "productkey"), ("pt-BR", "windowsestáativado", "chave"), ("nl", "windowsisgeactiveerd", "productcode"),
    ("pl", "windowszostałaktywowany", "kluczaproduktu"), ("cs", "windowsjeaktivován", "productkey"), ("tr", "windows", "ürünanahtarıileetkinleştirildi"),
    ("ru", "windowsактивирована", "ключапродукта"), ("uk", "windowsактивовано", "ключапродукту"),
    ("zh-CN", "使用产品密钥激活", ""), ("zh-TW", "windows已使用產品金鑰啟用", ""), ("ko", "windows", "제품키로정품인증"),
];

/// The state, what it rests on, and the language of the sentence.
pub(super) type Said = (Option<Status>, Option<ActivationMethod>, &'static str);

/// What lines that were put together say, if that is a sentence of Settings.
pub(super) fn joined(text: &str, names_windows: bool) -> Option<Said> {
    sentence(text, &comparison_key(text), names_windows)
}

/// What a line says, if it is a sentence of Settings; beside the text its comparison key.
pub(super) fn sentence(text: &str, said: &str, names_windows: bool) -> Option<Said> {
    // The row above the sentence, where only that was copied.
    if may_be_state(text)
        && let said = said.replace([':', '\t'], "")
        && let Some(said) = state(&said)
    {
        return Some(said);
    }
    // No sentence is longer, and each names Windows, without the mark that slmgr gives it.
    let is_product = text.len() < 160 && text.contains("(R)");
    if text.len() > 600 || !names_windows || is_product {
        return None;
    }
    // Most lines name no key.
    if has_one(said, "productkey|プロダクトキー")
        && let Some((_, tag)) = BY_KEY.iter().find(|(words, _)| said.contains(words))
    {
        let activation_method = Some(ActivationMethod::ProductKey);
        return Some((Some(Status::Licensed), activation_method, tag));
    }
    let plain = &*unmarked(said);
    sentences()
        .iter()
        .find_map(|row| Some((row.says(plain)?, row.tag)))
        .map(|((status, activation_method), tag)| (status, activation_method, tag))
        .or_else(|| by_key_elsewhere(plain))
}

/// What a sentence about a product key says.
fn by_key_elsewhere(said: &str) -> Option<Said> {
    let mut rows = BY_KEY_ELSEWHERE.iter();
    let has = |part: &str| said.contains(&*unmarked(part));
    let (tag, _, _) = rows.find(|(_, is, by)| has(is) && has(by))?;
    let activation_method = Some(ActivationMethod::ProductKey);
    Some((Some(Status::Licensed), activation_method, tag))
}

/// What the page says where one line holds all of its rows: from its title on.
pub(super) fn on_one_line(page: &str) -> Option<Said> {
    /// The title, the state and the sentence are shorter together, in bytes.
    const LONGEST: usize = 400;
    /// A state with the beginning of the next row is longer, in bytes.
    const WHOLE: usize = 48;
    let end = page.floor_char_boundary(LONGEST.min(page.len()));
    let head = page.get(..end)?;
    let said = comparison_key(head);
    if let Some(said) = sentence(head, &said, head.contains("Windows")) {
        return Some(said);
    }
    let said = said.replace([':', '\t'], "");
    STATES.iter().find_map(|row| {
        let behind = |label: &&str| Some(said.find(label)? + label.len());
        let value = said.get(row.labels.iter().find_map(behind)?..)?;
        let value = value.trim_start_matches(|ch: char| !ch.is_alphanumeric());
        let begins = |words: &[&str]| words.iter().any(|word| value.starts_with(word));
        // Cut off, it may be the beginning of its opposite.
        let is_whole = value.len() >= WHOLE;
        row.tells(is_whole && begins(row.active), begins(row.not_active))
    })
}

/// Whether this is the label of that row alone, whose value the page copies to the next line.
pub(super) fn is_state_label(line: &Line) -> bool {
    may_be_state(&line.text) && {
        let mut labels = STATES.iter().flat_map(|row| row.labels);
        labels.any(|label| *label == line.key)
    }
}

/// Whether a line may begin with such a label; it is asked of every line.
pub(super) fn may_be_state(text: &str) -> bool {
    /// No label is longer with its value, in bytes without the blanks between.
    const LONGEST: usize = 100;
    let is_own = text.starts_with([
        'A', 'a', 'E', 'e', 'É', 'é', 'S', 's', 'С', 'с', 'Κ', 'κ', 'ラ', '激', '啟', '정', 'ح',
        'מ', 'ส',
    ]) || text.starts_with("Trạng");
    is_own
        && text
            .bytes()
            .filter(|byte| *byte != b' ')
            .take(LONGEST)
            .count()
            < LONGEST
}

/// How Windows 11 labels and words the state above the sentence, as comparison keys.
struct State {
    tag: &'static str,
    labels: &'static [&'static str],
    active: &'static [&'static str],
    not_active: &'static [&'static str],
}

impl State {
    /// What the row says whose value is one of these.
    const fn tells(&self, is_active: bool, is_not: bool) -> Option<Said> {
        if is_not {
            Some((None, Some(ActivationMethod::NotActivated), self.tag))
        } else if is_active {
            Some((Some(Status::Licensed), None, self.tag))
        } else {
            None
        }
    }
}

/// English and Japanese: grade C, the page; the others: grade P, from the same words elsewhere.
#[rustfmt::skip]
static STATES: &[State] = &[
    State { tag: "en", labels: &["activationstate", "activationstatus"], active: &["active"], not_active: &["notactive", "inactive"] },
    State { tag: "ja", labels: &["ライセンス認証の状態"], active: &["アクティブ"], not_active: &["アクティブではありません", "アクティブでありません", "アクティブではない", "アクティブでない", "非アクティブ"] },
    State { tag: "zh-CN", labels: &["激活状态"], active: &["活动", "已激活"], not_active: &["非活动", "未激活", "不活动"] },
    State { tag: "zh-TW", labels: &["啟用狀態"], active: &["使用中", "已啟用"], not_active: &["非使用中", "未啟用", "未使用"] },
    State { tag: "ko", labels: &["정품인증상태"], active: &["활성", "활성화됨"], not_active: &["비활성", "활성화되지않음"] },
    State { tag: "de", labels: &["aktivierungsstatus"], active: &["aktiv"], not_active: &["nichtaktiv", "inaktiv"] },
    State { tag: "fr", labels: &["étatdel'activation", "étatdel’activation", "étatdelactivation", "étatd’activation", "étatdactivation"], active: &["actif"], not_active: &["nonactif", "inactif", "pasactif"] },
    State { tag: "es", labels: &["estadodeactivación", "estadodelaactivación"], active: &["activo", "activa"], not_active: &["noactivo", "noactiva", "inactivo", "inactiva"] },
    State { tag: "it", labels: &["statodiattivazione", "statoattivazione"], active: &["attivo", "attiva"], not_active: &["nonattivo", "nonattiva", "inattivo"] },
    State { tag: "pt-BR", labels: &["estadodeativação", "estadodaativação", "statusdaativação", "statusdeativação"], active: &["ativo", "ativa"], not_active: &["nãoativo", "nãoativa", "inativo", "inativa"] },
    State { tag: "ru", labels: &["состояниеактивации", "статусактивации"], active: &["активно", "активна", "активен"], not_active: &["неактивно", "неактивна", "неактивен"] },
    State { tag: "nl", labels: &["activeringsstatus"], active: &["actief"], not_active: &["nietactief", "inactief"] },
    State { tag: "pl", labels: &["stanaktywacji", "statusaktywacji"], active: &["aktywny", "aktywna", "aktywne"], not_active: &["nieaktywny", "nieaktywna", "nieaktywne"] },
    State { tag: "tr", labels: &["etkinleştirmedurumu"], active: &["etkin"], not_active: &["etkindeğil", "devredışı"] },
    State { tag: "cs", labels: &["stavaktivace"], active: &["aktivní"], not_active: &["neaktivní"] },
    State { tag: "sk", labels: &["stavaktivácie"], active: &["aktívne", "aktívny"], not_active: &["neaktívne", "neaktívny"] },
    State { tag: "sv", labels: &["aktiveringsstatus", "aktiveringstillstånd"], active: &["aktiv", "aktivt"], not_active: &["inteaktiv", "inteaktivt", "inaktiv"] },
    State { tag: "da", labels: &["aktiveringsstatus", "aktiveringstilstand"], active: &["aktiv"], not_active: &["ikkeaktiv", "inaktiv"] },
    State { tag: "fi", labels: &["aktivoinnintila"], active: &["aktiivinen"], not_active: &["eiaktiivinen", "ei-aktiivinen"] },
    State { tag: "hu", labels: &["aktiválásiállapot", "aktiválásállapota"], active: &["aktív"], not_active: &["nemaktív", "inaktív"] },
    State { tag: "el", labels: &["κατάστασηενεργοποίησης"], active: &["ενεργή", "ενεργό"], not_active: &["ανενεργή", "ανενεργό", "μηενεργή", "μηενεργό"] },
    State { tag: "uk", labels: &["станактивації"], active: &["активно", "активний"], not_active: &["неактивно", "неактивний"] },
    State { tag: "ro", labels: &["stareactivare", "stareaactivării"], active: &["activ", "activă"], not_active: &["inactiv", "inactivă"] },
    State { tag: "bg", labels: &["състояниенаактивирането", "състояниенаактивиране"], active: &["активно"], not_active: &["неактивно"] },
    State { tag: "hr", labels: &["stanjeaktivacije"], active: &["aktivno"], not_active: &["neaktivno", "nijeaktivno"] },
    State { tag: "ar", labels: &["حالةالتنشيط"], active: &["نشط"], not_active: &["غيرنشط"] },
    State { tag: "he", labels: &["מצבהפעלה", "מצבההפעלה"], active: &["פעיל"], not_active: &["לאפעיל"] },
    State { tag: "th", labels: &["สถานะการเปิดใช้งาน"], active: &["ใช้งานอยู่", "เปิดใช้งานอยู่"], not_active: &["ไม่ได้ใช้งาน", "ไม่ได้เปิดใช้งาน", "ไม่ใช้งาน"] },
    State { tag: "vi", labels: &["trạngtháikíchhoạt"], active: &["hoạtđộng", "đanghoạtđộng", "đãkíchhoạt"], not_active: &["khônghoạtđộng", "chưakíchhoạt"] },
    State { tag: "id", labels: &["statusaktivasi"], active: &["aktif"], not_active: &["tidakaktif"] },
];

/// What the row says that stands above the sentence in Windows 11.
fn state(said: &str) -> Option<Said> {
    STATES.iter().find_map(|row| {
        let behind = |label: &&str| said.strip_prefix(*label);
        let value = row.labels.iter().find_map(behind)?;
        // The page has a picture there, and an arrow that opens the row.
        let value = value.trim_matches(|ch: char| !ch.is_alphanumeric());
        row.tells(row.active.contains(&value), row.not_active.contains(&value))
    })
}

/// A wording in the form in which it is compared.
struct Sentence {
    tag: &'static str,
    digital: Vec<String>,
    account: String,
    organisation: Vec<String>,
    cannot: Vec<String>,
    not_activated: Vec<String>,
}

/// The comparison key without the marks of its letters.
fn plain_key(text: &str) -> String {
    unmarked(&comparison_key(text)).into_owned()
}

impl Sentence {
    /// The wording in a row of the table; `None` where the row is no row.
    fn of(row: &'static str) -> Option<Self> {
        let mut columns = row.split('|');
        let mut column = || columns.next().map(str::trim);
        let parts = |column: &str| {
            let parts = column.split('+').map(plain_key);
            parts.filter(|part| !part.is_empty()).collect()
        };
        Some(Self {
            tag: column()?,
            digital: parts(column()?),
            account: plain_key(column()?),
            organisation: parts(column()?),
            cannot: parts(column()?),
            not_activated: parts(column()?),
        })
    }

    /// What the sentence with this comparison key says, if it is of this language.
    fn says(&self, said: &str) -> Option<(Option<Status>, Option<ActivationMethod>)> {
        /// As many letters may follow the words of a sentence: a Finnish noun, say.
        const ENDING: usize = 16;
        /// And as many bytes until the account is named: a Finnish subordinate clause.
        const ACCOUNT: usize = 64;
        let has = |part: &String| said.contains(part.as_str());
        let says = |parts: &[String]| parts.iter().all(has);
        let (is_digital, is_organisation) = (says(&self.digital), says(&self.organisation));
        let is_not = self.not_activated.iter().any(has);
        // What names a licence or a service may say that there is none, or none in reach; and
        // who asks about a sentence may quote both.
        if (is_digital || is_organisation) && (is_not || self.cannot.iter().any(has)) {
            return Some((None, Some(ActivationMethod::NotActivated)));
        }
        if is_digital {
            let end = |part: &String| Some(said.find(part)? + part.len());
            let end = self.digital.iter().filter_map(end).max().unwrap_or(0);
            // Further behind it is another row of a page in one line: the button to add one.
            let is_near = |at: usize| at <= end + ACCOUNT && !is_offered(said, at);
            let activation_method = if said.find(&self.account).is_some_and(is_near) {
                Some(ActivationMethod::DigitalLinked)
            } else {
                // What goes on in other words may name the account: cut off, or in words that we
                // do not know.
                // In Japanese the verb ends the sentence.
                let is_end =
                    self.tag == "ja" || said.get(end..).unwrap_or("").chars().count() <= ENDING;
                let told = if self.tag == "ja" {
                    said.get(..end)
                } else {
                    None
                };
                let is_named = told.unwrap_or(said).contains("microsoft");
                (is_end && !is_named).then_some(ActivationMethod::Digital)
            };
            return Some((Some(Status::Licensed), activation_method));
        }
        if is_organisation {
            return Some((Some(Status::Licensed), Some(ActivationMethod::Organisation)));
        }
        // Not activated can be any state but licensed.
        is_not.then_some((None, Some(ActivationMethod::NotActivated)))
    }
}

/// Whether the account that is named here is one to be added.
fn is_offered(said: &str, at: usize) -> bool {
    let (before, behind) = said.split_at_checked(at).unwrap_or_default();
    let may_be = [
        "adda",
        "添加",
        "新增",
        "ajouterun",
        "agregaruna",
        "adicionaruma",
    ];
    may_be.iter().any(|word| before.ends_with(word))
        || behind.starts_with("microsoft-kontohinzufügen")
}

fn sentences() -> &'static [Sentence] {
    static SENTENCES: OnceLock<Vec<Sentence>> = OnceLock::new();
    SENTENCES.get_or_init(|| WORDINGS.lines().filter_map(Sentence::of).collect())
}

#[cfg(test)]
mod tests;
