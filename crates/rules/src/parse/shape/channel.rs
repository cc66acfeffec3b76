//! The channel: a Description that ends in `…, RETAIL channel`, and the token of the channel line.

use super::cut_token::cut_token;
use super::has_word;
use crate::one_of::starts_with_one;
use crate::parse::looks::looks;
use crate::vocabulary::Channel;

/// What a Description tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Description<'a> {
    /// The channel, where its token decides one.
    pub(crate) channel: Option<Channel>,
    /// What stands before the token: the product.
    pub(crate) product: &'a str,
    /// What follows the word `channel`.
    pub(crate) rest: &'a str,
}

/// The longest text before the word `channel` that is looked at, in bytes.
const LONGEST: usize = 120;

/// The Description in the text: `Windows(R) Operating System, VOLUME_KMSCLIENT channel`.
pub(crate) fn description(text: &str) -> Option<Description<'_>> {
    if !has_word(text, "chan") {
        return cut_off(text)
            .or_else(|| of_column(text))
            .or_else(|| translated(text));
    }
    let lower = text.to_ascii_lowercase();
    let found = lower.match_indices("chan").find_map(|(at, _)| {
        let rest = lower.get(at..)?;
        let cut_off = "channel".starts_with(rest);
        // A scan takes the last letter for its likes.
        let whole = rest
            .strip_prefix("channe")
            .and_then(|rest| rest.strip_prefix(['l', 'i', '1', '|']))
            .is_some_and(|after| !after.starts_with(char::is_alphanumeric));
        if !whole && !cut_off {
            return None;
        }
        let before = text.get(..at)?.trim_end();
        let before =
            before.get(before.ceil_char_boundary(before.len().saturating_sub(LONGEST))..)?;
        let segment = before.rsplit(',').next().unwrap_or(before).trim();
        let word = before.rsplit([' ', ',', '\t']).next().unwrap_or(before);
        // A full-width colon has no blank behind it.
        let value = word.rsplit(':').next().unwrap_or(word);
        let mut words = [segment, word, value].into_iter();
        let token = words.find(|token| is_token(token))?;
        let product = before.get(..before.len() - token.len())?.trim_end();
        // In prose `a retail channel` is no Description.
        let is_set_off = product.is_empty()
            || product.ends_with([',', '-', '.', ':', '[', '(', '|', '"', '\''])
            || has_word(product, "windows")
            || has_word(product, "office");
        if !is_set_off {
            return None;
        }
        // `RETAIL / OEM_DM channel` leaves it to the reader.
        let is_choice = tokens(product).next().is_some();
        let channel = channel_of(token);
        Some(Description {
            channel: channel.filter(|_| !is_choice),
            product: product.trim_end_matches([',', ' ', '-']),
            rest: text.get(at + "channel".len()..).unwrap_or(""),
        })
    });
    found.or_else(|| cut_off(text)).or_else(|| of_column(text))
}

/// A Description that a narrow column cut off within its token.
fn of_column(text: &str) -> Option<Description<'_>> {
    let (channel, product, rest) = cut_token(text)?;
    Some(Description {
        channel: Some(channel),
        product,
        rest,
    })
}

/// The tokens in a text that decide a channel.
fn tokens(text: &str) -> impl Iterator<Item = (&str, Channel)> {
    let is_part = |ch: char| ch.is_ascii_uppercase() || matches!(ch, '_' | '0'..='9');
    text.split(move |ch| !is_part(ch))
        .filter_map(|word| Some((word, Channel::from_description_token(word)?)))
}

/// A Description in words that no slmgr prints, as a page's translation has them: its token is
/// never translated (`canal OEM_DM`), and slmgr's mark stands on the product.
fn translated(text: &str) -> Option<Description<'_>> {
    // In prose nothing stands before a colon.
    let (_, product) = text.split_once(':')?;
    if !product.contains("Windows(R)") {
        return None;
    }
    let mut tokens = tokens(text);
    let (token, channel) = tokens.next()?;
    // Where one of these ends the text it may be cut off: VOLUME_KMS|CLIENT.
    let is_open =
        matches!(channel, Channel::VolumeCsvlk | Channel::OemCoa) && text.ends_with(token);
    let is_sure = tokens.next().is_none() && !is_open;
    is_sure.then_some(Description {
        channel: Some(channel),
        product: text,
        rest: "",
    })
}

/// A Description that ends before its last word: `Windows(R) Operating System, VOLUME_KMS`.
fn cut_off(text: &str) -> Option<Description<'_>> {
    let (product, token) = text.rsplit_once(", ")?;
    let mut words = token.split_whitespace();
    let token = words.next()?;
    let rest = words.next().unwrap_or("");
    let is_end = words.next().is_none() && "channel".starts_with(&rest.to_ascii_lowercase());
    let is_product = product.contains("Windows") || product.contains("Office");
    let channel = channel_of(token)?;
    // Without any of the last word, a token may be cut off itself: VOLUME_KMS|CLIENT.
    let is_whole = !rest.is_empty()
        || !matches!(channel, Channel::VolumeCsvlk | Channel::OemCoa) && !token.ends_with("OEM_N");
    // Office has tokens with a bracket behind them: RETAIL|(Grace).
    let is_whole = is_whole && (!rest.is_empty() || !product.contains("Office"));
    (is_end && is_product && is_whole && is_token(token)).then_some(Description {
        channel: Some(channel),
        product,
        rest: "",
    })
}

/// The channel that this value of a channel line names: `OEM:DM`, `Volume:GVLK`.
pub(crate) fn key_channel(value: &str) -> Option<Channel> {
    let value = value.trim_matches(|ch: char| !ch.is_ascii_alphanumeric());
    if value.len() > 16 {
        return None;
    }
    let token = value.replace(['-', '_', ' ', '.'], ":");
    match token.to_ascii_uppercase().as_str() {
        "PGS:TB:EVAL" => Some(Channel::PgsTimeBased),
        "OEM:NSLP" | "OEM:COA:NSLP" => Some(Channel::OemNonslp),
        "OEM:COA:SLP" => Some(Channel::OemCoa),
        "VOLUME:KMSCLIENT" => Some(Channel::VolumeGvlk),
        _ => Channel::from_name(&token).or_else(|| {
            let mut channels = Channel::ALL.iter().copied();
            channels.find(|channel| looks(channel.name()).eq(looks(&token)))
        }),
    }
}

/// The channel that this token of a Description decides.
fn channel_of(token: &str) -> Option<Channel> {
    let token = normal(token);
    if !token.contains(LIKES) {
        return Channel::from_description_token(&token);
    }
    // First as a scan took it: a KMS client's that is read wrong looks like that of a host.
    Channel::from_description_token(&without_digits(&token))
        .or_else(|| Channel::from_description_token(&token))
}

/// A token with the letters that a scan took for digits: `RETA1L`, `0EM_DM`.
fn without_digits(token: &str) -> String {
    token.replace('0', "O").replace(['1', '|', '!'], "I")
}

/// What a scan takes for a letter.
const LIKES: [char; 4] = ['0', '1', '|', '!'];

fn normal(token: &str) -> String {
    let is_capital = |byte: u8| byte.is_ascii_uppercase();
    // A small `l` among capitals is a scan's.
    let is_scanned = token.contains('l')
        && !token.contains(|ch: char| ch.is_ascii_lowercase() && ch != 'l')
        && token.bytes().any(is_capital)
        && !token.ends_with("SlP");
    let token = if is_scanned {
        token.replace('l', "I")
    } else {
        token.to_ascii_uppercase()
    };
    token.replace(['-', ' ', ':'], "_")
}

/// Whether a token is of one of the families that Descriptions use.
fn is_token(token: &str) -> bool {
    let mut token = normal(token);
    if token.contains(LIKES) {
        token = without_digits(&token);
    }
    let known = starts_with_one(
        &token,
        "RETAIL|OEM_|VOLUME|TIMEBASED_|VIRTUAL_MACHINE|FPP|PGS",
    );
    known
        && token.len() <= 48
        && token
            .chars()
            .all(|ch| ch.is_ascii_alphanumeric() || matches!(ch, '_' | '(' | ')'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, channel: Option<Channel>, product: &str) {
        let found = description(text).map(|found| (found.channel, found.product));
        assert_eq!(found, Some((channel, product)), "{text}");
    }

    #[test]
    fn descriptions() {
        check(
            "Windows(R) Operating System, RETAIL channel",
            Some(Channel::Retail),
            "Windows(R) Operating System",
        );
        check(
            "Windows(R) Operating System, VOLUME-KMSCLIENT channel",
            Some(Channel::VolumeGvlk),
            "Windows(R) Operating System",
        );
        check(
            "Office 16, VOLUME_KMS_R2_C channel",
            Some(Channel::VolumeCsvlk),
            "Office 16",
        );
        check("Office 16, RETAIL(Grace) channel", None, "Office 16");
        check(
            "Windows(R), CoreSingleLanguage edition - OEM_DM channel - Licensed",
            Some(Channel::OemDm),
            "Windows(R), CoreSingleLanguage edition",
        );
        check(
            "Windows(R) Operating System, OEM COA NSLP channel",
            Some(Channel::OemNonslp),
            "Windows(R) Operating System",
        );
        check(
            "Windows(R) Operating System, VIRTUAL_MACHINE_ACTIVATION channel",
            Some(Channel::VirtualMachine),
            "Windows(R) Operating System",
        );
        check(
            "Windows(R) Operating System, VOLUME channel",
            None,
            "Windows(R) Operating System",
        );
        check(
            "Windows(R) Operating System, RETAIL / OEM_DM channel",
            None,
            "Windows(R) Operating System, RETAIL /",
        );
        check(
            "Descripción: sistema operativo Windows(R), canal OEM_DM",
            Some(Channel::OemDm),
            "Descripción: sistema operativo Windows(R), canal OEM_DM",
        );
    }

    #[test]
    fn a_scan_takes_letters_for_their_likes() {
        for (token, channel) in [
            ("RETAlL", Channel::Retail),
            ("RETA1L", Channel::Retail),
            ("0EM_DM", Channel::OemDm),
            ("OEM_SlP", Channel::OemSlp),
            ("VOLUME_KMSCLlENT", Channel::VolumeGvlk),
            ("VOLUME_KMSCL1ENT", Channel::VolumeGvlk),
            ("V0LUME_MAK", Channel::VolumeMak),
        ] {
            let product = "Windows(R) Operating System";
            check(
                &format!("{product}, {token} channel"),
                Some(channel),
                product,
            );
        }
        assert_eq!(key_channel("RetaiI"), Some(Channel::Retail));
        assert_eq!(key_channel("0EM:DM"), Some(Channel::OemDm));
        assert_eq!(key_channel("Volume:GVlK"), Some(Channel::VolumeGvlk));
    }

    #[test]
    fn other_channels_are_not_descriptions() {
        for text in [
            "Product Key Channel: Retail",
            "the insider channel",
            "channel",
            "",
            "a, channels",
            "a Windows(R) OEM_DM licence",
            "Windows(R): OEM_DM or VOLUME_MAK?",
            "Description: Windows(R), canal VOLUME_KMS",
        ] {
            assert_eq!(description(text), None, "{text}");
        }
    }

    #[test]
    fn channel_lines() {
        assert_eq!(key_channel("OEM:DM"), Some(Channel::OemDm));
        assert_eq!(key_channel(" OEM-DM."), Some(Channel::OemDm));
        assert_eq!(key_channel("Retail:TB:Eval"), Some(Channel::RetailEval));
        assert_eq!(key_channel("Volume"), None);
        assert_eq!(key_channel("Retail store"), None);
    }
}
