//! A release that an offer promises, a tag in a shop names or somebody pushes, where another one is
//! told to be on the PC: `説明文には10 Proとあったのに、入っていたのは11`.

use super::mention::Mention;

use crate::clues::story::Story;
use crate::clues::word::Language;
use crate::one_of::has_one;

/// Who or what promises it: what stands before the release.
const OFFERS: &str = "\
    説明には|説明では|説明に|説明文|商品説明|商品ページ|商品名|出品|販売ページ|説明欄|広告|チラシ|スペック表|仕様表|タイトルに|\
    the ad said|the ad says|listing said|listing says|the listing|advertised as|advertised with|described as|description said|\
    description says|sold as|supposed to be|supposed to have|was meant to be|box said|title said|\
    商品页|商品描述|描述写|描述里|详情页|标题写|页面写|宣传|卖家说|卖家写|说好的|说好是|标的是";

/// What behind a Japanese release says that it was only written so.
const WRITTEN: &str = "とあった|とありました|とある|と書い|と書か|って書い|って書か|との説明|と記載|となって|のはずが|のはずだった";

/// What hangs on goods in a shop: nobody has that PC.
const TAGS: &str = "\
    店頭の札|の札に|値札に|ポップに|展示機の|展示品の|デモ機の|店頭のポップ|\
    price tag|the tag says|on display in|展示机上|标价牌|样机上";

/// Leaves aside such a release.
pub(super) fn leave_aside(story: &Story<'_>, mentions: &mut [Mention]) {
    let is_offered = |mention: &Mention| {
        let Some(sentence) = story.sentences.get(mention.sentence) else {
            return (false, false);
        };
        let head = story.between(sentence.range.start, mention.range.start);
        let behind = story.between(
            mention.range.end,
            sentence.range.end.min(mention.range.end + 60),
        );
        let is_written = match sentence.language {
            Language::Ja => has_one(behind, WRITTEN),
            _ => true,
        };
        // What stands behind a turn is told by the writer.
        let clause = head.rsplit([',', ';', '、']).next().unwrap_or_default();
        let is_near = head.len() <= 60 || has_one(clause, OFFERS);
        let is_turned = has_one(
            clause,
            " but |のに|けど|ですが|actually|结果|到手|实际|其实",
        );
        (
            has_one(head, OFFERS) && is_written && is_near && !is_turned,
            has_one(head, TAGS),
        )
    };
    let offered: Vec<(bool, bool)> = mentions.iter().map(is_offered).collect();
    let has_real = mentions
        .iter()
        .zip(&offered)
        .any(|(mention, (is_promised, is_on_tag))| {
            !is_promised && !is_on_tag && !mention.is_unreal && !mention.is_of_key
        });
    for (mention, (is_promised, is_on_tag)) in mentions.iter_mut().zip(offered) {
        mention.is_unreal |= is_on_tag || is_promised && has_real;
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::installed;
    use crate::vocabulary::Windows;

    #[test]
    fn what_an_offer_promised_is_not_what_came() {
        for text in [
            "説明文には10 Proとあったのに、届いたら入っていたのは11でした。認証されていません。",
            "The ad said Windows 10 Pro but what is on it is Windows 11. Not activated.",
            "商品页写的是win10,到手一看是win11,没激活。",
        ] {
            assert_eq!(installed(text), Some(Windows::Eleven), "{text}");
        }
        assert_eq!(
            installed("店頭の札に「Win11認証済」とあるデモ機が安いです。"),
            None
        );
    }

    #[test]
    fn an_offer_alone_is_believed() {
        for text in [
            "出品ページにはWindows 11 Proとありました。届いたら認証されていません。",
            "The listing said Windows 11 Pro. It isn't activated.",
        ] {
            assert_eq!(installed(text), Some(Windows::Eleven), "{text}");
        }
    }
}
