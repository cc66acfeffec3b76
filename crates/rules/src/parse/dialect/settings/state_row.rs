//! The row above the sentence in Windows 11: its label, and the state in one or two words.

use crate::parse::capture::Line;
use crate::vocabulary::{ActivationMethod, Status};

/// The state, what it rests on, and the language of the sentence.
pub(super) type Said = (Option<Status>, Option<ActivationMethod>, &'static str);

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
pub(super) fn state(said: &str) -> Option<Said> {
    STATES.iter().find_map(|row| {
        let behind = |label: &&str| said.strip_prefix(*label);
        let value = row.labels.iter().find_map(behind)?;
        // The page has a picture there, and an arrow that opens the row.
        let value = value.trim_matches(|ch: char| !ch.is_alphanumeric());
        row.tells(row.active.contains(&value), row.not_active.contains(&value))
    })
}

/// What the row says within the comparison key of a page in one line, without colons.
pub(super) fn state_inside(said: &str) -> Option<Said> {
    /// A state with the beginning of the next row is longer, in bytes.
    const WHOLE: usize = 48;
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
