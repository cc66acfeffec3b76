//! Which language the reader wants.

use std::env;

use ninsho_rules::text::Lang;

/// The language asked for, else that of the surroundings, else the default.
pub(crate) fn choose(asked: Option<Lang>) -> Lang {
    asked.unwrap_or_else(|| {
        // The order in which POSIX lets these three override each other.
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| env::var(name).ok())
            .find(|value| !value.is_empty())
            .map_or_else(Lang::default, |locale| of_locale(&locale))
    })
}

/// The language of a locale such as `ja_JP.UTF-8`.
fn of_locale(locale: &str) -> Lang {
    let name = locale.split(['_', '-', '.', '@']).next().unwrap_or("");
    Lang::from_name(name).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Lang, of_locale};

    #[test]
    fn locales_name_their_language_first() {
        assert_eq!(of_locale("ja_JP.UTF-8"), Lang::Ja);
        assert_eq!(of_locale("ja"), Lang::Ja);
        assert_eq!(of_locale("en_GB.UTF-8"), Lang::En);
        assert_eq!(of_locale("C"), Lang::En);
        assert_eq!(of_locale("jam_JM"), Lang::En);
    }
}
