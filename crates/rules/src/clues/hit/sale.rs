//! What the words of a sale are about.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::word::Word;
use crate::one_of::has_one;

/// Whether the English words of a row name a PC themselves: `pc off ebay`.
pub(in crate::clues) fn names_pc(own: &str) -> bool {
    const NAMES: &str = "\
        pc|laptop|computer|desktop|machine|notebook|macbook|surface|elitebook|elitedesk|latitude|\
        optiplex|thinkcentre|thinkpad";
    own.split([' ', '-'])
        .any(|word| NAMES.split('|').any(|name| name == word))
}

/// Whether an English text tells of something that is sold by who writes it.
pub(in crate::clues) fn is_sold(head: &str) -> bool {
    const SELLS: &str =
        "selling|sell |sold |listed |listing |put my|put the|put our|posted my|giving away";
    has_one(head, SELLS)
}

/// Whether a sale is that of a PC with its Windows, in Chinese: `闲鱼收的战66,卖家说带正版系统`.
pub(in crate::clues) fn comes_with_pc(own: &str) -> bool {
    has_one(own, "带正版|带系统|预装正版")
}

/// Whether what stands behind a Japanese purchase was bought, and is an app: `買った壁紙アプリが`.
pub(in crate::clues) fn is_app(behind: &str) -> bool {
    const APPS: &str = "\
        アプリ|ソフト|テーマ|映画|フォント|プラグイン|素材|音楽";
    let Some(bought) = behind.strip_prefix('た') else {
        return false;
    };
    let end = bought
        .find(['が', 'を', 'は', 'も', '、', '。', '('])
        .unwrap_or(bought.len());
    bought.get(..end).is_some_and(|own| has_one(own, APPS))
}

/// Whether the sort that is named is one of two, and nobody knows which: `retail or OEM`.
pub(super) fn is_either(story: &Story<'_>, own: &[Token]) -> bool {
    const REACH: usize = 10;
    let [sort] = own else {
        return false;
    };
    let before = story.between(sort.start.saturating_sub(REACH), sort.start);
    let behind = story.between(sort.end, sort.end + REACH);
    sort.word == Word::Retail && (before.contains("oem") || behind.contains("oem"))
}

#[cfg(test)]
mod tests {
    use crate::clues::told;
    use crate::judge::Question;

    #[test]
    fn a_sort_that_nobody_knows_was_not_bought() {
        for text in [
            "Windows 10 Pro isn't activated. This is retail or OEM, no idea.",
            "E retail sau OEM? Windows 10",
        ] {
            assert_eq!(told(text, Question::Bought), None, "{text}");
        }
        let told = told(
            "My Windows 10 Pro is a retail copy, and not activated.",
            Question::Bought,
        );
        assert_eq!(told, Some("key"));
    }
}
