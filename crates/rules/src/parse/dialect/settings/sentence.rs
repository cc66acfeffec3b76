//! What a sentence of Settings says.
//!
//! The words are compared without white space; each row needs its whole phrase, so that prose
//! about activation does not match.

use std::sync::OnceLock;

use super::state_row::{Said, may_be_state, state, state_inside};
use super::wordings::WORDINGS;
use crate::one_of::has_one;
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
    let end = page.floor_char_boundary(LONGEST.min(page.len()));
    let head = page.get(..end)?;
    let said = comparison_key(head);
    if let Some(said) = sentence(head, &said, head.contains("Windows")) {
        return Some(said);
    }
    state_inside(&said.replace([':', '\t'], ""))
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
