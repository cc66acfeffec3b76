//! Somebody else who changed a PC of their own, beside whom the writer tells of another one:
//! `My brother moved his SSD to a new PC. Mine …`.

use std::ops::Range;

use super::Story;
use super::sentence::Sentence;

use crate::clues::word::Language;
use crate::one_of::{ends_with_one, found, has_one};

/// Who it may be.
const JAPANESE: &str = "\
    友人|友達|友だち|ともだち|知人|知り合い|同僚|後輩|先輩|上司|兄|弟|姉|妹|父|母|親父|妻|嫁|夫|旦那|息子|娘|彼氏|彼女|いとこ|従兄|\
    親戚|お隣さん|他の人|ほかの人|フォロワー";
const ENGLISH: &str = "\
    brother|sister|mate|friend|buddy|pal|colleague|coworker|co-worker|cousin|neighbour|neighbor|dad|father|mum|mom|\
    mother|son|daughter|wife|husband|boss|flatmate|roommate|uncle|aunt|nephew|niece|girlfriend|boyfriend|partner";
const CHINESE: &str = "\
    室友|同事|朋友|同学|舍友|网友|邻居|亲戚|老婆|老公|女友|男友|我哥|我弟|我爸|我妈|我姐|我妹|表哥|表弟|哥们|群友";

/// What tells that the writer has a hand in it, or gets something out of it.
const JAPANESE_MINE: &str =
    "私|俺|僕|わたし|うちの|てくれ|でくれ|ても|でもら|ていただ|譲|おさがり|お下がり|借り|に頼";
const ENGLISH_MINE: [&str; 7] = [" me ", " my ", " i ", " mine ", " us ", " our ", " i'"];
const CHINESE_MINE: &str = "我|帮|给|送|卖|借|让给|淘汰";

/// What tells that a PC of the writer is told of as well.
const JAPANESE_OWN: &str = "私の|私は|自分の|自分は|自分も|うちの|うちは|うちも|こっちは|こっちも|こちらは|俺の|俺は|俺も|僕の|僕は|僕も|わたしの|わたしは|私も";
const ENGLISH_OWN: &str = "\
    mine|my pc|my laptop|my computer|my desktop|my machine|my own|my windows|my rig|my tower|i only|i just|i've only|i've just|\
    i've done|i have only|i haven't|i have not|i didn't|i did not|i've not|here it|this one";
const CHINESE_OWN: &str =
    "我这|我的|我自己|我啥|我什么|我只|我没|我也|我就|我那|我是|自己这台|轮到我|这台";

/// No sentence goes on so far behind what was done, in bytes.
const CLAUSE: usize = 45;

impl Story<'_> {
    /// Whether somebody else did what stands here, to a PC that is not the writer's.
    pub(in crate::clues) fn is_of_somebody(
        &self,
        sentence: &Sentence,
        done: &Range<usize>,
    ) -> bool {
        let (from, end) = (sentence.range.start, sentence.range.end);
        let head = self.between(from, done.end);
        let Some(behind) = behind_somebody(head, sentence.language) else {
            return false;
        };
        let own = self.between(behind + from, done.end);
        // `同事把硬盘装到另一台,我这台只是重装了`: the words of a row may reach into the next clause.
        let own = [",我这", ",我的", ",我自己", ",我就", ",我只", ",我也"]
            .iter()
            .filter_map(|mine| own.find(mine))
            .min()
            .and_then(|end| own.get(..end))
            .unwrap_or(own);
        let rest = self.between(done.end, (done.end + CLAUSE).min(end));
        let clause = rest.split([',', '、', ';', '.']).next().unwrap_or_default();
        let (is_mine, own_pc) = match sentence.language {
            Language::Ja => (
                has_one(own, JAPANESE_MINE) || clause.contains("くれ") || clause.contains("もら"),
                JAPANESE_OWN,
            ),
            Language::En => (
                ENGLISH_MINE
                    .iter()
                    .any(|mine| own.contains(mine) || clause.contains(mine)),
                ENGLISH_OWN,
            ),
            Language::Zh => (has_one(own, CHINESE_MINE), CHINESE_OWN),
        };
        let place = self
            .sentences
            .partition_point(|other| other.range.end <= from);
        !is_mine
            && (has_one(self.between(from + behind + own.len(), end), own_pc)
                || self
                    .near(place, 0, 4)
                    .iter()
                    .skip(1)
                    .any(|next| has_one(self.text(&next.range), own_pc)))
    }
}

/// Where the name of somebody ends who is the subject of what follows.
fn behind_somebody(head: &str, language: Language) -> Option<usize> {
    match language {
        Language::Ja => found(head, JAPANESE)
            .filter_map(|(at, name)| {
                let end = at + name.len();
                let behind = head.get(end..)?;
                let marks = [
                    "のパソコンは",
                    "のpcは",
                    "のpcが",
                    "のノートは",
                    "のほうは",
                    "の方は",
                    "が",
                    "は",
                    "も",
                    "って",
                    "の場合",
                ];
                let mark = marks.iter().find(|mark| behind.starts_with(**mark))?;
                Some(end + mark.len())
            })
            .max(),
        Language::En => found(head, ENGLISH)
            .filter_map(|(at, name)| {
                let before = head.get(..at)?.trim_end();
                let behind = head.get(at + name.len()..)?;
                let is_named = ends_with_one(before, "my|a|our|another|one of my");
                // `my brother's PC`: a thing of theirs.
                (is_named && (behind.is_empty() || behind.starts_with(' ')))
                    .then_some(at + name.len())
            })
            .max(),
        Language::Zh => found(head, CHINESE)
            .filter_map(|(at, name)| {
                let before = head.get(..at)?;
                let behind = head.get(at + name.len()..)?;
                let begins = before.trim().is_empty() || before.ends_with([',', ';', '。', '我']);
                (begins && !behind.starts_with(['的', '帮', '给', '送'])).then_some(at + name.len())
            })
            .max(),
    }
}
