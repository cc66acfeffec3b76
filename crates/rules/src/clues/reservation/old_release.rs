//! Whether what is said of a key is said of a release before Windows 10.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::release::mention::{Mention, of_sentence};
use crate::clues::word::Word;
use crate::one_of::starts_with_one;

impl Answering<'_> {
    /// Whether it is said of a release before 10, whose key is no key of 10 or 11.
    pub(in crate::clues) fn is_of_old_release(&self, hit: &Hit) -> bool {
        let own = of_sentence(self.mentions, hit.sentence);
        // Only what is near is looked at, as a sentence may be as long as a text.
        let at = own.partition_point(|mention| mention.range.start < hit.range.end);
        let (heads, tails) = own.split_at_checked(at).unwrap_or((own, &[]));
        let follows = |within: usize| {
            let is_near = move |mention: &&Mention| mention.range.start - hit.range.end <= within;
            tails.iter().take_while(is_near)
        };
        // `MS公式で買ったWindows11`, `a retail boxed Windows 7`: the release that it is said of.
        let beside = follows(36).find(|mention| {
            is_of_what_follows(self.story.between(hit.range.end, mention.range.start))
        });
        let before = heads
            .last()
            .filter(|mention| mention.range.end + 60 > hit.range.start);
        match beside.or(before).or_else(|| follows(23).next()) {
            Some(mention) => mention.windows.is_before_ten(),
            None => {
                own.is_empty() && (self.is_of_release_before(hit) || self.is_of_release_behind(hit))
            }
        }
    }

    /// `製品版のキーが通らない。キーはwindows7のパッケージのやつ`: which key it is stands behind it.
    fn is_of_release_behind(&self, hit: &Hit) -> bool {
        const KEYS: &str = "\
            キーは|キーのほうは|そのキーは|プロダクトキーは|the key is|it's the key|it is the key|the key's|this key is|\
            key comes from|密钥是|密鑰是|这个密钥是";
        /// As near to its beginning the sentence names the release, in bytes.
        const NEAR: usize = 48;
        let next = self.story.sentences.get(hit.sentence + 1);
        let names_key = next.is_some_and(|next| {
            let own = self.story.text(&next.range).trim_start();
            starts_with_one(own, KEYS)
        });
        let named = of_sentence(self.mentions, hit.sentence + 1).first();
        names_key
            && named.zip(next).is_some_and(|(mention, next)| {
                mention.windows.is_before_ten()
                    && !mention.is_unreal
                    && mention.range.start <= next.range.start + NEAR
            })
    }

    /// `It had Windows 7. A boxed copy. Then came the free upgrade`: of the release that was
    /// upgraded, which the sentence before names.
    fn is_of_release_before(&self, hit: &Hit) -> bool {
        let kinds = [Word::Retail, Word::Boxed, Word::Dsp, Word::Download];
        let before = hit.sentence.checked_sub(1);
        let named = before.and_then(|before| {
            let mut mentions = of_sentence(self.mentions, before).iter();
            mentions.rfind(|mention| !mention.is_unreal)
        });
        kinds.iter().any(|kind| hit.row.words == [*kind])
            && named.is_some_and(|mention| mention.windows.is_before_ten())
            && self.has_free_upgrade()
    }
}

/// Whether a release behind these words is the one that what stands before them is said of:
/// `retail [copy of windows] 7`, `リテール[のWin]8.1`.
fn is_of_what_follows(gap: &str) -> bool {
    const NAMES: &str = "\
        retail|boxed|box|copy|copies|of|version|edition|full|oem|dvd|usb|windows|win|license|\
        licence|key|for|a|the|my|an|old|package|pack|with";
    let gap = gap
        .trim_start_matches(['版', '的', 'の', ' '])
        .trim_start_matches("パッケージ版の");
    gap.split([' ', '\''])
        .filter(|word| !word.is_empty())
        .all(|word| NAMES.split('|').any(|name| name == word))
}
