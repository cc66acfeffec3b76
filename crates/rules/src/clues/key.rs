//! What prose tells of a key: the ending that is named, and the group in a Product ID.

use std::ops::Range;

use super::normal::Normal;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

use crate::parse::{ProductId, product_id};
use crate::tables::keys;

/// Words behind which the end of a key stands.
const ENDINGS: &str = "\
    ends |ends in|ends with|ending in|ending with|ending:|ending is|last five|last 5|\
    partial product key|partial key|key ends|finishes with|末尾|下5桁|下五桁|下5けた|最後の5|\
    最後の五|終わり5|後ろ5|下5文字|最後は|終わりは|末は|キーの一部|キー末尾|部分的なプロダクト|后五位|后5位|最后五位|\
    最后5位|末五|末5|尾号|结尾|末五码|后五码|部分产品密钥|部分产品金钥|部分的产品密钥|部分的产品金钥|\
    最后几位|后几位|最后五个|最后5个|后5码|尾数|尾码";

/// The letters and digits that product keys are made of.
const ALPHABET: &[u8] = b"bcdfghjkmnpqrtvwxy2346789";

/// The endings of keys that the text names, in order, each once.
///
/// Five characters count behind a word that announces them, or where a public table has them.
pub(super) fn endings(normal: &Normal) -> Vec<Range<usize>> {
    /// As far behind the word may the characters stand, in bytes.
    const REACH: usize = 48;
    let text = &normal.text;
    let mut found: Vec<Range<usize>> = Vec::new();
    for range in words(text).map(|range| unmasked(text, range)) {
        let word = text.get(range.clone()).unwrap_or_default();
        if word.len() != 5 || !is_group(word) || found.len() >= 16 {
            continue;
        }
        let start = text.ceil_char_boundary(range.start.saturating_sub(REACH));
        let before = text.get(start..range.start).unwrap_or_default();
        let line = before
            .rsplit(['\n', '。', '!', '?'])
            .next()
            .unwrap_or_default();
        let behind = text.get(range.end..).unwrap_or_default();
        if is_denied(line, behind) {
            continue;
        }
        let is_announced = has_one(line, ENDINGS);
        let is_public = || {
            let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
            has_digit && keys::public_class(word, None).is_some()
        };
        if is_announced || is_public() {
            let is_new = found
                .iter()
                .all(|known| text.get(known.clone()) != Some(word));
            if is_new {
                found.push(range);
            }
        }
    }
    found
}

/// `末尾はT83GX以外`, `doesn't end in T83GX`: the ending of some other key.
fn is_denied(before: &str, behind: &str) -> bool {
    const BEFORE: &str = "\
        n't end in |n't end with |not end in |not end with |not ending in |不是|并非";
    const BEHIND: &str = "以外|ではな|じゃな|ではあり|でもな|とは違";
    let behind = behind.trim_start_matches(['」', '"', ' ', ')']);
    ends_with_one(before, BEFORE) || starts_with_one(behind, BEHIND)
}

/// The Product IDs in the text, in order.
pub(super) fn product_ids(normal: &Normal) -> Vec<(ProductId, Range<usize>)> {
    let text = &normal.text;
    words(text)
        .filter_map(|range| {
            let word = text.get(range.clone())?;
            // Five groups of five are a key, and no business of ours.
            let id = (word.len() == 23).then(|| product_id(&word.to_ascii_uppercase()))??;
            Some((id, range))
        })
        .take(16)
        .collect()
}

/// A row of letters, digits and dashes: no dash at either end.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'*');
    let mut start = 0;
    let parts = text.as_bytes().split(move |byte| !is_part(*byte));
    parts.filter_map(move |part| {
        let at = start;
        start += part.len() + 1;
        let head = part.iter().take_while(|byte| **byte == b'-').count();
        let tail = part.iter().rev().take_while(|byte| **byte == b'-').count();
        (head < part.len()).then(|| at + head..at + part.len() - tail)
    })
}

/// The end of a key of which the rest is masked; any other word as it is.
fn unmasked(text: &str, range: Range<usize>) -> Range<usize> {
    let word = text.get(range.clone()).unwrap_or_default();
    let (mask, end) = word.split_at_checked(24).unwrap_or_default();
    let is_masked = end.len() == 5 && mask.bytes().all(|byte| matches!(byte, b'*' | b'x' | b'-'));
    if is_masked {
        range.end - end.len()..range.end
    } else {
        range
    }
}

fn is_group(word: &str) -> bool {
    let is_key = word.bytes().all(|byte| ALPHABET.contains(&byte));
    let mut letters = word.bytes();
    let first = letters.next();
    is_key && !letters.all(|ch| Some(ch) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let normal = Normal::of(text);
        let found: Vec<_> = endings(&normal)
            .into_iter()
            .map(|range| &normal.text[range])
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn endings_in_prose() {
        check("My key ends in R4HGW.", &["r4hgw"]);
        check("キーの末尾はT83GX以外です。", &[]);
        check(
            "it doesn't end in T83GX, the last five are R4HGW",
            &["r4hgw"],
        );
        check("末尾は 7KWQM です", &["7kwqm"]);
        check("slmgr看密钥后五位是 T83GX。", &["t83gx"]);
        check("金鑰後五碼：VK7JG", &["vk7jg"]);
        check(
            "全部 3V66T でした。箱のカードのキーの末尾は Q9TFD です",
            &["3v66t", "q9tfd"],
        );
        check("the last five of it are R4HGW", &["r4hgw"]);
        check("プロダクト キー *****-*****-*****-*****-3V66T", &["3v66t"]);
    }

    #[test]
    fn five_characters_of_another_matter() {
        for text in [
            "Ryzen5 3600→5700X",
            "B450M -> B550M",
            "拯救者Y7000",
            "00326-10000-00000-AA735",
            "the 8600K went out",
            "XXXXX",
            "it ends in tears",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn product_ids_in_prose() {
        let normal = Normal::of("プロダクト ID 00330-80000-00000-AA121 ←これ");
        let found = product_ids(&normal);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0.group, 3308);
    }
}
