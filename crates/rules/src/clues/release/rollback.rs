//! A release to which somebody went back: `rolled back to 10`.

use super::mention::without_name;
use crate::one_of::{ends_with_one, has_one};

/// Whether somebody went back to a release: `rolled back to 10`.
pub(in crate::clues) fn is_gone_back_to(head: &str, tail: &str) -> bool {
    let head = without_name(head);
    ends_with_one(
        head,
        "\
            rolled back to|went back to|downgraded to|退回|退回到|回退到|降回|降到|滚回",
    ) || BACK_IN_JAPANESE.split('|').any(|back| {
        tail.strip_prefix(back)
            // `戻したい`, `戻したら?`.
            .is_some_and(|rest| !rest.starts_with('い') && !is_supposed(rest))
    })
}

/// Whether what stands behind `戻した` only supposes it: `戻したら認証は外れますか`.
pub(in crate::clues) fn is_supposed(rest: &str) -> bool {
    const ASKS: &str = "?|ますか|でしょうか|のか|かな|どうな";
    let own = rest.split(['。', '\n']).next().unwrap_or_default();
    rest.starts_with('ら') && has_one(own, ASKS)
}

/// What directly behind a release says, in Japanese, that somebody went back to it.
const BACK_IN_JAPANESE: &str = "\
    を入れ直しました|を入れ直した|を入れ直して|\
    に戻しました|に戻した|に戻しち|に戻しま|に戻りまし|に戻った|に戻って|に戻され|に巻き戻|にロールバックし|\
    にダウングレードしま|にダウングレードした|にダウングレードして|にダウングレードされ";
