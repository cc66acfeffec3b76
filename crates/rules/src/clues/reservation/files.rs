//! What is done beside another PC and is no move: `copied my photos to the new PC`, `the SSD of the new PC`.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::hit::joined::is_part;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// What is an owner's own.
const FILES: &str = "\
    photos|pictures|documents|my files|files over|my data|the data|my music|folders|bookmarks|saved games|my saves|emails|\
    データを|データだけ|データのみ|写真を|ファイルを|書類を|音楽を|動画を|ブックマークを|メールを|年賀状|\
    资料|数据|照片|文件|文档|视频|聊天记录";

/// What has Windows on it, or all of it.
const WHOLE: &str = "\
    windows|system|everything|whole|all of|entire|image|clone|licen| os |\
    windowsを|丸ごと|まるごと|全部|すべて|全て|システム|ライセンス|キー|环境|整个|整盘|系统|授权|密钥|激活码";

impl Answering<'_> {
    /// Whether only files went to the other PC that a row names.
    pub(in crate::clues) fn is_of_files(&self, hit: &Hit) -> bool {
        /// As near stands what was moved, in bytes.
        const NEAR: usize = 24;
        let things = [
            Word::Disk,
            Word::DriveOut,
            Word::OldDrive,
            Word::Key,
            Word::Licence,
            Word::Retail,
            Word::PcSwap,
            Word::Replace,
            Word::Vm,
        ];
        if !matches!(hit.row.answer, "other-pc" | "clone")
            || hit.row.words.iter().any(|word| things.contains(word))
        {
            return false;
        }
        let from = self
            .story
            .sentences
            .get(hit.sentence)
            .map_or(0, |own| own.range.start);
        let from = from.max(hit.range.start.saturating_sub(NEAR));
        let own = self.story.between(from, hit.range.end);
        has_one(own, FILES) && !has_one(own, WHOLE)
    }
}

impl Answering<'_> {
    /// `新しいPCのほうはSSDを換装した`: a part of it, in Japanese.
    pub(in crate::clues) fn is_part_of_new(&self, hit: &Hit) -> bool {
        const TOPICS: &str = "のほうは|の方は|は|も|の|では";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let words = self.story.words(sentence);
        let new = words
            .iter()
            .find(|word| word.word == Word::NewPc && word.start >= hit.range.start);
        new.is_some_and(|new| {
            let behind = self.story.between(new.end, hit.range.end);
            sentence.language == Language::Ja
                && hit.row.words == [Word::NewPc, Word::Replace]
                && starts_with_one(behind, TOPICS)
                && words.iter().any(|part| {
                    is_part(part.word) && part.start >= new.end && part.end <= hit.range.end
                })
        })
    }

    /// `ノートのSSDを外して、同じノートに付けた`.
    pub(in crate::clues) fn is_same_pc(&self, hit: &Hit) -> bool {
        const SAME: &str = "同じノートに|同じpcに|同じパソコンに|同じ本体に|同じデスクトップに|same laptop|same pc|same computer|同一台";
        let pcs = hit.row.words.iter().filter(|word| **word == Word::Pc);
        pcs.count() > 1 && has_one(self.story.text(&hit.range), SAME)
    }
}
