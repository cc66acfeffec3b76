//! A writer who has a Mac, and read or was told of Windows only: `よく考えたらうちのMacだった`.

use super::story::Story;
use super::word::Word;
use crate::one_of::has_one;

/// How somebody says that the own computer is one.
const OWN: &str = "\
    うちのmacだ|うちはmacだ|うちのはmacだ|うちmacだ|うちのmacでし|うちはmacでし|自分のmacだ|自分のはmacだ|俺のmacだ|私のmacだ|私のはmac|使ってるのmac|使ってるのはmac|\
    i'm on a mac|i am on a mac|i use a mac|i only have a mac|i'm a mac user|mine is a mac|mine's a mac|this is a mac,|this is a mac.|\
    我用的是mac|我用的mac|我的是mac|我是mac|自己用的是mac|我这是mac|我用的是苹果|我这是苹果";

/// What runs Windows on one.
const WITHIN: &str = "boot camp|bootcamp|parallels|vmware|virtualbox|utm|虚拟|仮想|ブートキャンプ|dual boot|双系统|デュアルブート";

/// Whether nothing that is told of Windows is of the writer's own computer, for it is a Mac.
pub(super) fn is_mac(story: &Story<'_>) -> bool {
    let text = story.normal.text.as_str();
    (text.contains("mac") || text.contains("苹果"))
        && has_one(text, OWN)
        && !has_one(text, WITHIN)
        && !story.has_anywhere(Word::Vm)
}

#[cfg(test)]
mod tests {
    use crate::clues::{Topic, clues};

    #[test]
    fn who_has_a_mac_has_no_windows() {
        for text in [
            "win11で認証が外れる不具合のニュースを見て焦ったけど、よく考えたらうちのMacだった。",
            "Read that Windows 11 loses its activation, but I'm on a Mac, so what do I care.",
            "看到新闻说win11会掉激活,结果我用的是Mac。",
        ] {
            let told = clues(text);
            assert!(told.windows.is_none() && told.clues.is_empty(), "{text}");
            assert_eq!(told.topic, Topic::Unknown, "{text}");
        }
    }

    #[test]
    fn a_mac_that_runs_windows_has_one() {
        for text in [
            "I'm on a Mac with Parallels, Windows 11 isn't activated.",
            "My wife has a Mac. My Windows 11 isn't activated.",
        ] {
            assert!(clues(text).windows.is_some(), "{text}");
        }
    }
}
