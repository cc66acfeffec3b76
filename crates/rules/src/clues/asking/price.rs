//! A key with its price: `980円のプロダクトキー`, `Pro keys for 12 dollars`.

use crate::one_of::has_one;

/// What a small price ends or begins with.
const PRICES: &str =
    "円の|円で|円とか|格安|激安|dollar|bucks|quid|cheap|$|£|€|块的|块钱|块买|元的|便宜";

/// What has it.
const KEYS: &str = "キー|key|激活码|序号|密钥|序列号";

/// What has a price and a key of its own.
const THINGS: &str = "pc|パソコン|ノート|本体|laptop|computer|电脑|笔记本|主机";

/// So near they stand, in bytes.
const REACH: usize = 42;

/// Whether a text names a key with what it cost.
pub(super) fn names_key(text: &str) -> bool {
    let mut prices = PRICES
        .split('|')
        .flat_map(|price| text.match_indices(price));
    prices.any(|(at, price)| {
        let end = at + price.len();
        let behind = text.get(end..text.floor_char_boundary((end + REACH).min(text.len())));
        let before = text.get(text.floor_char_boundary(at.saturating_sub(REACH))..at);
        let is_of_key = |near: &str, is_before: bool| {
            KEYS.split('|').any(|key| {
                let split = if is_before {
                    near.rsplit_once(key).map(|(_, between)| between)
                } else {
                    near.split_once(key).map(|(between, _)| between)
                };
                split.is_some_and(|between| !has_one(between, THINGS))
            })
        };
        behind.is_some_and(|near| is_of_key(near, false))
            || before.is_some_and(|near| is_of_key(near, true))
    })
}
