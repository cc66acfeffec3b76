//! A row of a report: its label and its value.

use crate::parse::capture::Line;

/// The labels of a key viewer in Japanese, and what it calls these rows in English.
static JAPANESE: &[(&str, &str)] = &[
    ("製品名", "productname"),
    ("プロダクト ID", "productid"),
    ("プロダクトID", "productid"),
    ("製品 ID", "productid"),
    ("インストール済みのキー", "installedkey"),
    ("インストール済みキー", "installedkey"),
    ("インストールされたキー", "installedkey"),
    ("インストールされているキー", "installedkey"),
    ("OEM キー", "oemkey"),
    ("OEMキー", "oemkey"),
    ("OEM エディション", "oemedition"),
    ("OEMエディション", "oemedition"),
    ("キーの種類", "keytype"),
    ("ライセンス認証", "activation"),
];

/// The row of such a viewer: its label is written with or without a colon behind it.
fn translated(text: &str) -> Option<(&'static str, &str)> {
    if text.is_ascii() {
        return None;
    }
    JAPANESE.iter().find_map(|(label, name)| {
        let behind = text.strip_prefix(label)?;
        let value = behind.trim_start_matches([' ', '\t', ':']);
        (value.len() < behind.len()).then_some((*name, value.trim_matches(['[', ']', '"'])))
    })
}

/// What stands before the first colon, as it is compared.
pub(super) fn label(line: &Line) -> Option<&str> {
    /// No label of a report is longer, in bytes.
    const LONGEST: usize = 60;
    if let Some((name, _)) = translated(&line.text) {
        return Some(name);
    }
    line.label().filter(|label| label.len() <= LONGEST)?;
    line.label_key()
}

/// What stands behind the first colon, without brackets.
pub(super) fn value(line: &Line) -> &str {
    if let Some((_, value)) = translated(&line.text) {
        return value;
    }
    line.text
        .split_once(':')
        .map_or("", |(_, value)| value)
        .trim_matches([' ', '[', ']', '"'])
}
