//! Releases of Windows as titles name them.

use super::has_word;
use crate::vocabulary::Windows;

/// The release that a product title names: `Microsoft Windows 11 Pro`, `Windows Server 2019 Datacenter`.
pub(crate) fn release_in(text: &str) -> Option<Windows> {
    if !has_word(text, "win") {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    lower.match_indices("win").find_map(|(at, _)| {
        let rest = lower.get(at..)?;
        let rest = rest
            .strip_prefix("windows")
            .or_else(|| rest.strip_prefix("win"))?;
        let rest = rest.trim_start_matches(['(', 'r', 't', 'm', ')', ' ']);
        let (rest, server) = match rest.strip_prefix("server") {
            Some(after) => (after.trim_start_matches(['(', 'r', ')', ' ', '®']), true),
            None => (rest, false),
        };
        let word = rest
            .split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '.')
            .next()
            .unwrap_or("");
        let second_release = rest.get(word.len()..)?.trim_start().starts_with("r2");
        Some(match (server, word.trim_end_matches('.')) {
            (false, "vista") => Windows::Vista,
            (false, "7") => Windows::Seven,
            (false, "8") => Windows::Eight,
            (false, "8.1") => Windows::EightOne,
            (false, "10") => Windows::Ten,
            (false, "11") => Windows::Eleven,
            (true, "2008") if second_release => Windows::Server2008R2,
            (true, "2008") => Windows::Server2008,
            (true, "2012") if second_release => Windows::Server2012R2,
            (true, "2012") => Windows::Server2012,
            (true, "2016") => Windows::Server2016,
            (true, "2019") => Windows::Server2019,
            (true, "2022") => Windows::Server2022,
            (true, "2025") => Windows::Server2025,
            _ => return None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases() {
        assert_eq!(
            release_in("Microsoft Windows 11 Home"),
            Some(Windows::Eleven)
        );
        assert_eq!(
            release_in("Windows Server 2012 R2 Standard"),
            Some(Windows::Server2012R2)
        );
        assert_eq!(release_in("Windows 8.1 Pro"), Some(Windows::EightOne));
        assert_eq!(release_in("Windows XP"), None);
    }
}
