//! A licence that a PC was sold with, which is no key that was bought.

use std::ops::Range;

use crate::clues::answers::Answering;
use crate::clues::hit::sale::comes_with_pc;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// How a licence is named in Japanese, and what stands behind it where a PC has it.
const LICENCES: [&str; 4] = ["ライセンス", "プロダクトキー", "プロダクト キー", "キー"];
const WITH: &str = "付|つき|込み|込の|が付|も付|認証済";

/// What else has a key with it, and is one that was bought.
const MEDIA: &str = "usb|パッケージ|箱|dvd|ディスク|メディア|カード|ソフト";

/// How it is told in English that a PC has a licence with it.
const COMES: [&str; 8] = [
    "comes with",
    "came with",
    "coming with",
    "that includes",
    "which includes",
    "with a genuine",
    "with a valid",
    "with genuine",
];

impl Answering<'_> {
    /// `Windows 11 Pro 正規ライセンス付きの中古ノートを買った`, `a used laptop that comes with a licence`: the
    /// PC was bought.
    pub(in crate::clues) fn is_bundled(&self, range: &Range<usize>) -> bool {
        if comes_with_pc(self.story.text(range)) {
            return true;
        }
        let mut sentences = self.story.sentences.iter();
        let Some(sentence) = sentences.find(|own| own.range.contains(&range.start)) else {
            return false;
        };
        let words = self.story.words(sentence);
        let is_pc = |word: Word| {
            matches!(
                word,
                Word::Pc | Word::NewPc | Word::Brand | Word::Used | Word::UsedThing
            )
        };
        let names_pc = |from: usize, to: usize| {
            let mut words = words.iter();
            words.any(|word| is_pc(word.word) && word.start >= from && word.end <= to)
        };
        match sentence.language {
            Language::Ja => {
                let own = self.story.between(range.start, range.end + 30);
                names_pc(sentence.range.start, sentence.range.end)
                    && LICENCES.iter().any(|licence| {
                        own.split(licence).skip(1).any(|behind| {
                            let near = behind.get(..behind.floor_char_boundary(30));
                            starts_with_one(behind, WITH)
                                && !near.is_some_and(|near| has_one(near, MEDIA))
                        })
                    })
            }
            Language::En => {
                let own = self.story.text(range);
                let with = COMES.iter().filter_map(|comes| own.find(comes)).min();
                with.is_some_and(|at| {
                    let at = range.start + at;
                    let names_key = words.iter().any(|word| {
                        word.word == Word::Key && (range.start..at).contains(&word.start)
                    });
                    !names_key && names_pc(sentence.range.start, at)
                })
            }
            Language::Zh => false,
        }
    }
}
