//! What a sentence of Settings says.
//!
//! The words are compared without white space; each row needs its whole phrase, so that prose
//! about activation does not match.

use std::sync::OnceLock;

use super::wordings::WORDINGS;
use crate::parse::labels::comparison_key;
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
];

/// The state, what it rests on, and the language of the sentence.
type Said = (Option<Status>, Option<ActivationMethod>, &'static str);

/// What a line says, if it is a sentence of Settings.
pub(super) fn sentence(text: &str, names_windows: bool) -> Option<Said> {
    // The row above the sentence, where only that was copied.
    if may_be_state(text)
        && let said = comparison_key(text).replace([':', '\t'], "")
        && let Some(said) = state(&said)
    {
        return Some(said);
    }
    // No sentence is longer, and each names Windows, without the mark that slmgr gives it.
    let is_product = text.len() < 160 && text.contains("(R)");
    if text.len() > 600 || !names_windows || is_product {
        return None;
    }
    let said = comparison_key(text);
    if let Some((_, tag)) = BY_KEY.iter().find(|(words, _)| said.contains(words)) {
        let activation_method = Some(ActivationMethod::ProductKey);
        return Some((Some(Status::Licensed), activation_method, tag));
    }
    sentences()
        .iter()
        .find_map(|row| Some((row.says(&said)?, row.tag)))
        .map(|((status, activation_method), tag)| (status, activation_method, tag))
}

/// Whether this is the label of that row alone, whose value the page copies to the next line.
pub(super) fn is_state_label(text: &str) -> bool {
    may_be_state(text) && {
        let text = comparison_key(text);
        STATES.iter().any(|row| row.label == text)
    }
}

/// Whether a line may begin with such a label; it is asked of every line.
fn may_be_state(text: &str) -> bool {
    text.len() < 100
        && text.starts_with([
            'A', 'a', 'E', 'e', 'É', 'é', 'S', 's', 'С', 'ラ', '激', '啟', '정',
        ])
}

/// How Windows 11 labels and words the state above the sentence, as comparison keys.
struct State {
    tag: &'static str,
    label: &'static str,
    active: &'static [&'static str],
    not_active: &'static [&'static str],
}

/// English and Japanese: grade C, the page; the others: grade P, from the same words elsewhere.
#[rustfmt::skip]
static STATES: &[State] = &[
    State { tag: "en", label: "activationstate", active: &["active"], not_active: &["notactive"] },
    State { tag: "ja", label: "ライセンス認証の状態", active: &["アクティブ"], not_active: &["アクティブではありません", "アクティブでありません", "アクティブではない", "非アクティブ"] },
    State { tag: "zh-CN", label: "激活状态", active: &["活动", "已激活"], not_active: &["非活动", "未激活", "不活动"] },
    State { tag: "zh-TW", label: "啟用狀態", active: &["使用中", "已啟用"], not_active: &["非使用中", "未啟用", "未使用"] },
    State { tag: "ko", label: "정품인증상태", active: &["활성", "활성화됨"], not_active: &["비활성", "활성화되지않음"] },
    State { tag: "de", label: "aktivierungsstatus", active: &["aktiv"], not_active: &["nichtaktiv", "inaktiv"] },
    State { tag: "fr", label: "étatdel'activation", active: &["actif"], not_active: &["nonactif", "inactif"] },
    State { tag: "es", label: "estadodeactivación", active: &["activo", "activa"], not_active: &["noactivo", "inactivo", "inactiva"] },
    State { tag: "it", label: "statodiattivazione", active: &["attivo"], not_active: &["nonattivo", "inattivo"] },
    State { tag: "pt-BR", label: "estadodeativação", active: &["ativo"], not_active: &["nãoativo", "inativo"] },
    State { tag: "ru", label: "состояниеактивации", active: &["активно", "активна"], not_active: &["неактивно", "неактивна"] },
];

/// What the row says that stands above the sentence in Windows 11.
fn state(said: &str) -> Option<Said> {
    let row = STATES.iter().find(|row| said.starts_with(row.label))?;
    let value = said.get(row.label.len()..)?;
    if row.active.contains(&value) {
        Some((Some(Status::Licensed), None, row.tag))
    } else {
        let is_not = row.not_active.contains(&value);
        is_not.then_some((None, Some(ActivationMethod::NotActivated), row.tag))
    }
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

impl Sentence {
    /// The wording in a row of the table; `None` where the row is no row.
    fn of(row: &'static str) -> Option<Self> {
        let mut columns = row.split('|');
        let mut column = || columns.next().map(str::trim);
        let parts = |column: &str| {
            let parts = column.split('+').map(comparison_key);
            parts.filter(|part| !part.is_empty()).collect()
        };
        Some(Self {
            tag: column()?,
            digital: parts(column()?),
            account: comparison_key(column()?),
            organisation: parts(column()?),
            cannot: parts(column()?),
            not_activated: parts(column()?),
        })
    }

    /// What the sentence with this comparison key says, if it is of this language.
    fn says(&self, said: &str) -> Option<(Option<Status>, Option<ActivationMethod>)> {
        /// As many letters may follow the words of a sentence: a Finnish noun, say.
        const ENDING: usize = 16;
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
            let activation_method = if has(&self.account) {
                Some(ActivationMethod::DigitalLinked)
            } else {
                // What goes on in other words may name the account: cut off, or in words that we
                // do not know.
                let end = |part: &String| Some(said.find(part)? + part.len());
                let end = self.digital.iter().filter_map(end).max().unwrap_or(0);
                let is_end = said.get(end..).unwrap_or("").chars().count() <= ENDING;
                (is_end && !said.contains("microsoft")).then_some(ActivationMethod::Digital)
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

fn sentences() -> &'static [Sentence] {
    static SENTENCES: OnceLock<Vec<Sentence>> = OnceLock::new();
    SENTENCES.get_or_init(|| WORDINGS.lines().filter_map(Sentence::of).collect())
}

#[cfg(test)]
mod tests;
