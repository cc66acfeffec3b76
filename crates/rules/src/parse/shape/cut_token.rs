//! The token of a channel in a Description that a narrow column of a table cut off.

use crate::vocabulary::Channel;

/// The channel of a Description that a narrow column cut off, which it marks with three dots, and
/// what stands before and behind it: `Windows(R) Operating System, OEM_COA_NS...`. Where one channel alone has a token that begins
/// like this, it is that channel's; `VOLUME_KMS...` may be a client's or a host's.
pub(super) fn cut_token(text: &str) -> Option<(Channel, &str, &str)> {
    /// Before the dots stand the product and the token, in bytes.
    const REACH: usize = 60;
    /// Fewer letters of a token are not looked at.
    const FEWEST: usize = 3;
    /// No table has more columns that are cut off.
    const MOST: usize = 16;
    for mark in ["...", "\u{2026}"] {
        for (at, _) in text.match_indices(mark).take(MOST) {
            let start = text.ceil_char_boundary(at.saturating_sub(REACH));
            let Some((product, token)) = text.get(start..at)?.rsplit_once(", ") else {
                continue;
            };
            // The word behind the token may have begun.
            let (token, is_whole) = match token.split_once(' ') {
                Some((token, word)) => (token, "channel".starts_with(word)),
                None => (token, false),
            };
            let is_token = |byte: u8| byte.is_ascii_uppercase() || byte == b'_' || byte == b'-';
            let is_cut = !token.contains(' ') && token.bytes().all(is_token);
            if !product.ends_with("Operating System") || !is_cut || token.len() < FEWEST {
                continue;
            }
            let channel = if is_whole {
                Channel::from_description_token(token)
            } else {
                beginning_with(&token.replace('-', "_"))
            };
            if let Some(channel) = channel {
                let rest = text.get(at + mark.len()..).unwrap_or("");
                return Some((channel, product, rest));
            }
        }
    }
    None
}

/// The channel whose token alone begins like this.
fn beginning_with(part: &str) -> Option<Channel> {
    const TOKENS: &[&str] = &[
        "RETAIL",
        "OEM_DM",
        "OEM_SLP",
        "OEM_COA_SLP",
        "OEM_COA_NSLP",
        "OEM_NONSLP",
        "OEM_NSLP",
        "TIMEBASED_EVAL",
        "TIMEBASED_SUB",
        "VOLUME_KMSCLIENT",
        "VOLUME_KMS_",
        "VOLUME_MAK",
        "VIRTUAL_MACHINE_ACTIVATION",
    ];
    let fitting = TOKENS.iter().filter(|token| token.starts_with(part));
    let mut channels = fitting.map(|token| Channel::from_description_token(token));
    let first = channels.next()??;
    channels.all(|other| other == Some(first)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_column_cuts_the_token_off() {
        let channel = |text: &str| cut_token(text).map(|(channel, _, _)| channel);
        for (end, expected) in [
            ("OEM_COA_NS...", Some(Channel::OemNonslp)),
            ("RETA...             1 BCDFG", Some(Channel::Retail)),
            ("VOLUME_KMSC\u{2026} 1", Some(Channel::VolumeGvlk)),
            ("VOLUME_M...", Some(Channel::VolumeMak)),
            ("OEM_DM chan...  1 BCDFG", Some(Channel::OemDm)),
            ("OEM_N...", Some(Channel::OemNonslp)),
            ("TIMEBASED_E...", Some(Channel::RetailEval)),
            ("VOLUME_KMS...", None),
            ("VOLUME_KMS_...", Some(Channel::VolumeCsvlk)),
            ("OEM_COA_...", None),
            ("OEM_...", None),
            ("RE...", None),
            ("...", None),
            ("Retail ...", None),
        ] {
            let text = format!("Windows(R), Core edition Windows(R) Operating System, {end}");
            assert_eq!(channel(&text), expected, "{text}");
        }
        assert_eq!(channel("I bought Windows, RETA..."), None);
        assert_eq!(channel("Office 16, RETA..."), None);
    }
}
