//! How tools label the edition: `Edition ID`, `Windows のエディション`. slmgr has no such row.

/// Whether this comparison key is the word "edition", or names that of Windows.
pub(crate) fn is_edition(key: &str) -> bool {
    let Some((before, behind)) = EDITION.iter().find_map(|stem| key.split_once(stem)) else {
        return false;
    };
    let is_known = |part: &str| part.is_empty() || BESIDE.contains(&part);
    let before = before.strip_suffix('の').unwrap_or(before);
    is_known(before) && is_known(behind.strip_prefix('の').unwrap_or(behind))
}

/// What may stand beside it.
const BESIDE: &[&str] = &["windows", "os", "name", "id", "名", "名称"];

/// “Edition” in the languages of Windows, as comparison keys (grade C: dictionary stems).
#[rustfmt::skip]
const EDITION: &[&str] = &[
    "edition", "エディション", "edición", "edizione", "edição", "édition", "edycja", "edice", "edícia", "kiadás", "ediție", "edisi", "utgave", "udgave", "utgåva", "выпуск", "редакция", "에디션", "phiênbản",
];

#[cfg(test)]
mod tests {
    use super::is_edition;
    use crate::parse::labels::comparison_key;

    #[test]
    fn labels_of_the_edition() {
        for text in [
            "Edition",
            "Edition ID",
            "OS Edition",
            "Windows のエディション",
            "エディション名",
            "Kiadás",
        ] {
            assert!(is_edition(&comparison_key(text)), "{text}");
        }
        for text in [
            "Subscription edition",
            "Office Edition",
            "Edition upgrade",
            "Version",
            "",
        ] {
            assert!(!is_edition(&comparison_key(text)), "{text}");
        }
    }
}
