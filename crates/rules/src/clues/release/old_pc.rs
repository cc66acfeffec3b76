//! The sticker of an old PC, in a story that is of the one that came after it.

use super::mention::Mention;

use crate::clues::story::Story;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, has_one};

/// How a PC is called that was there before.
const OLD: &str = "\
    古いノート|古いpc|古いパソコン|昔のノート|昔のpc|昔のパソコン|前のノート|前のpc|前のパソコン|\
    old laptop|old notebook|old pc|old computer|previous laptop|previous pc|旧笔记本|旧电脑|老电脑|老笔记本";

/// How the one is called that is there now.
const NOW: &str = "\
    今のpc|今の自作|今のパソコン|今のノート|新しいpc|新しいパソコン|新しいノート|新pc|\
    this desktop|my desktop|new desktop|new pc|new laptop|new computer|new build|current pc|current laptop|新电脑|现在的电脑";

/// Leaves aside what is told of such a sticker: it tells nothing of the PC that is asked about.
pub(super) fn leave_aside(story: &Story<'_>, mentions: &mut [Mention]) {
    let has_guest = story.has_anywhere(Word::Vm);
    let is_of_old = |mention: &&mut Mention| {
        mention.is_on_sticker
            && mention.windows.is_before_ten()
            && (has_one(story.sentence_text(mention.sentence), OLD)
                || has_guest && names_old_brand(story, mention.sentence))
    };
    let mut old = mentions.iter_mut().filter(is_of_old).peekable();
    if old.peek().is_some() && (has_guest || has_one(&story.normal.text, NOW)) {
        old.for_each(|mention| (mention.is_on_sticker, mention.is_unreal) = (false, true));
    }
}

/// Whether a sentence names a PC of a maker as an old one: `the old Vaio`.
fn names_old_brand(story: &Story<'_>, place: usize) -> bool {
    let own = story.sentences.get(place);
    own.is_some_and(|own| {
        story.words(own).iter().any(|word| {
            let head = story.between(word.start.saturating_sub(15), word.start);
            word.word == Word::Brand && ends_with_one(head, "old |dead |broken |古い|昔の|旧的|老")
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    #[test]
    fn the_sticker_of_an_old_pc_is_not_of_the_new_one() {
        let told = |text: &str| clues::told(text, Question::Sticker);
        for text in [
            "My old laptop has a Windows 7 sticker. Can I use its key on this desktop? Windows 11 isn't activated.",
            "昔のノートに貼ってあるWindows 7のシールのキーで、今の自作PCのWindows 11は認証できますか?",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
        for text in [
            "This old laptop has a Windows 7 sticker. Windows 10 isn't activated.",
            "古いノートです。Windows 7のシールがあります。Windows 10が認証されていません。",
        ] {
            assert_eq!(told(text), Some("7"), "{text}");
        }
    }
}
