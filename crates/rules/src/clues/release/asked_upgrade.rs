//! The step to 10 or 11 that somebody asks about: `7から10への無償アップグレードはまだできますか`. The older
//! release is on the PC to this day.

use super::mention::{Mention, of_sentence};

use crate::clues::story::Story;
use crate::one_of::has_one;

/// How it is asked whether that can be done.
const ASKS: &str = "\
    アップグレードはまだ|アップグレードまだ|アップグレードは今でも|アップグレードは今も|アップグレードはもう|アップグレードできますか|アップグレードできる?|アップグレードできるの|アップグレードできるでしょ|\
    アップグレードはできますか|アップグレードは可能|アップグレード可能です|アップグレードってまだ|アップグレードってでき|上げられますか|上げられるの|上げられる?|上げることはでき|\
    can i still upgrade|can i upgrade|can you still upgrade|could i still upgrade|possible to upgrade|able to upgrade|is the upgrade still|is the free upgrade still|\
    还能升级|还可以升级|能升级吗|可以升级吗|能不能升级|还能免费升级|还可以免费升级";
/// What tells that it was done.
const DONE: &str = "アップグレードした|アップグレードして|アップグレード済|上げました|上げたpc|upgraded|升级了|升级过|升级后";

/// The older release, where the story asks about the step from it and names no newer one elsewhere.
pub(in crate::clues) fn asked_upgrade<'a>(
    story: &Story<'_>,
    mentions: &'a [Mention],
) -> Option<&'a Mention> {
    let mut sentences = story.sentences.iter().enumerate();
    let place = sentences.find_map(|(place, sentence)| {
        let text = story.text(&sentence.range);
        let is_asked = sentence.is_question && has_one(text, ASKS) && !has_one(text, DONE);
        let own = of_sentence(mentions, place);
        let names_newer = own.iter().any(|mention| !mention.windows.is_before_ten());
        (is_asked && names_newer).then_some(place)
    })?;
    let is_elsewhere = |mention: &&Mention| mention.sentence != place && !mention.is_unreal;
    let has_newer = mentions
        .iter()
        .filter(is_elsewhere)
        .any(|mention| !mention.windows.is_before_ten());
    let is_own = |mention: &&Mention| {
        mention.windows.is_before_ten()
            && !mention.windows.is_server()
            && !mention.is_on_sticker
            && !mention.is_of_key
            && !mention.is_of_other
    };
    let mut before = mentions.iter().filter(is_own);
    before
        .find(|mention| mention.sentence + 1 >= place)
        .filter(|_| !has_newer)
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::vocabulary::Windows;

    fn told(text: &str) -> (Option<Windows>, bool) {
        let clues = clues(text);
        (clues.windows.map(|seen| seen.value), clues.is_still_old)
    }

    #[test]
    fn the_older_one_is_still_there() {
        for (text, windows) in [
            (
                "Windows7から10への無償アップグレードはまだできますか",
                Windows::Seven,
            ),
            (
                "Windows 7のPCです。10への無償アップグレードはまだできますか?",
                Windows::Seven,
            ),
            (
                "Can I still upgrade from Windows 7 to Windows 10 for free?",
                Windows::Seven,
            ),
            (
                "Is it still possible to upgrade Windows 8.1 to 10 free?",
                Windows::EightOne,
            ),
        ] {
            assert_eq!(told(text), (Some(windows), true), "{text}");
        }
    }

    #[test]
    fn what_was_upgraded_is_not() {
        for text in [
            "Windows 7から10に無償アップグレードしたPCです。マザーボードを交換しても認証できますか?",
            "I upgraded from Windows 7 to Windows 10. Can I upgrade to 11?",
            "Windows 10です。11にアップグレードできますか? 7から上げたものです。",
        ] {
            assert!(!told(text).1, "{text}");
        }
    }
}
