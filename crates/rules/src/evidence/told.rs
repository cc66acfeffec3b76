//! What a person tells of the licence: an ending that slmgr showed, a Product ID, a channel.

use super::retyped;
use crate::clues::{Clues, Topic};
use crate::one_of::has_one;
use crate::parse::{
    self, Draft, Family, Observed, Parsed, PartialProductKey, Product, normal, partial_product_key,
    product_id,
};
use crate::vocabulary::{Channel, KeyClass};

/// The licence of which prose names the key or the channel, where it names one alone.
///
/// Only an ending that a public table has tells anything; an own one is that of any key.
pub(super) fn draft(text: &str, clues: &Clues) -> Option<Draft> {
    let is_of_windows = matches!(clues.topic, Topic::Windows | Topic::Unknown);
    if !is_of_windows {
        return None;
    }
    let key = alone(&clues.keys)
        .or_else(|| shown_by_slmgr(text, &clues.keys))
        .filter(|key| key.value != KeyClass::Own && !is_to_enter(text, key));
    let of_key = key.and_then(|key| {
        let channel = match key.value {
            KeyClass::KmsClient => Channel::VolumeGvlk,
            KeyClass::Avma => Channel::VirtualMachine,
            _ => return None,
        };
        Some(key.with(channel))
    });
    let channel = of_key.or_else(|| clues.channel.clone());
    let key = key.and_then(|key| {
        let shown = partial_product_key(&normal(text.get(key.span.clone())?));
        matches!(shown, PartialProductKey::Shown(_)).then(|| key.with(shown))
    });
    let id = alone(&clues.product_ids).and_then(|seen| {
        let id = product_id(&normal(text.get(seen.span.clone())?).to_ascii_uppercase())?;
        Some(seen.with(id))
    });
    if key.is_none() && id.is_none() && channel.is_none() {
        return None;
    }
    let mut draft = Draft {
        family: Some(Family::Windows),
        partial_key: key,
        key_channel: channel,
        product_id: id,
        ..Draft::default()
    };
    if let Some(line) = draft.key_channel.as_ref().map(|seen| seen.line) {
        retyped::row(&mut draft, text, line);
    }
    Some(draft)
}

/// Adds the channel that a story names to what a sentence of Settings in it tells.
///
/// An output has its own, or says by its silence that more is missing.
pub(super) fn add_channel(parsed: &mut Parsed<'_>, clues: &Clues) {
    let Some(channel) = &clues.channel else {
        return;
    };
    let is_bare = |product: &Product| {
        product.primary
            && product.activation_method.is_some()
            && product.channel.is_none()
            && product.key.is_none()
            && product.status.is_none()
    };
    let mut both = parsed.products.iter_mut().zip(&mut parsed.drafts);
    if let Some((product, draft)) = both.find(|(product, _)| is_bare(product)) {
        draft.key_channel = Some(channel.clone());
        *product = parse::product(draft);
        parsed.claims = parse::primary(&parsed.drafts, &mut parsed.products);
    }
}

/// The public key that somebody reads off slmgr, beside own keys that they have: `「プロダクト キーの一部」が
/// 3V66T、箱のキーの末尾は別`. It is the one that is installed.
fn shown_by_slmgr<'a>(
    text: &str,
    keys: &'a [Observed<KeyClass>],
) -> Option<&'a Observed<KeyClass>> {
    const LABELS: [&str; 5] = [
        "プロダクト キーの一部",
        "プロダクトキーの一部",
        "partial product key",
        "部分产品密钥",
        "部分產品金鑰",
    ];
    let mut public = keys.iter().filter(|key| key.value != KeyClass::Own);
    let (Some(key), None) = (public.next(), public.next()) else {
        return None;
    };
    let line = text.lines().nth(key.line.saturating_sub(1))?;
    let line = line.to_lowercase();
    let ending = text.get(key.span.clone())?.to_lowercase();
    let head = line.get(..line.find(&ending)?)?;
    // The last label before it, with no other key between.
    let behind = LABELS.iter().filter_map(|label| head.rsplit_once(label));
    let shortest = behind.map(|(_, behind)| behind.len()).min()?;
    (shortest <= 24).then_some(key)
}

/// Whether the line speaks of entering this key: then it is not yet installed.
fn is_to_enter(text: &str, key: &Observed<KeyClass>) -> bool {
    const WORDS: &str = "\
        /ipk|-ipk|changepk|install|enter|use the|using|try|入れれば|入れたら|入力|使え|輸入|输入";
    let line = text.lines().nth(key.line.saturating_sub(1));
    let line = line.unwrap_or_default().to_ascii_lowercase();
    has_one(&line, WORDS)
}

/// The one that is told; of several nobody knows which is installed.
fn alone<T>(told: &[Observed<T>]) -> Option<&Observed<T>> {
    match told {
        [one] => Some(one),
        _ => None,
    }
}
