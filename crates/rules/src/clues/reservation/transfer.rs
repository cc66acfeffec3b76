//! A licence of an old PC that was used on one built or bought anew, or is to be, in Chinese; in Japanese one
//! of which it is asked whether it can go.

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::Hit;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// How the new PC is named.
const NEW: &str = "\
    新攒|刚攒|新组|刚组|重新组了|重新攒了|新配了|新配的|刚配了|刚配的|新装了台|新装了一台|新装的机|新装的主|攒了台|攒了一台|\
    组了台|组了一台|组装了一台|配了台|配了一台|新电脑|新主机|新机|新笔记本|新笔电|新台式|新买的电脑|\
    买了台新|买了一台新";

/// How the old one is named.
const OLD: &str = "\
    旧电脑|旧机|旧主机|旧台式|旧笔记本|旧笔电|旧的那台|旧那台|老电脑|老机器|老主机|老台式|老笔记本|原来那台|\
    以前那台|之前那台|上一台|原来的电脑|以前的电脑|之前的电脑|原来的机器|以前的机器";

/// What is a licence.
const KEYS: &str = "密钥|金钥|序号|序列号|激活码|启用码|key|授权|许可证|正版|零售版|盒装|彩盒";

/// How it is used again.
const USED: &str = "\
    拿来用|拿过来|拿来激活|拿来启用|直接用了|挪过来|挪到|移到|移过来|转过来|转到|搬过来|搬到|输进去|输入后|输了|\
    填进去|用的是|沿用|继续用|输到|用到新|用在新|用在这";

/// What is not done.
const UNREAL: &str = "\
    想|打算|准备|计划|能不能|能直接|能否|可不可以|可以吗|如果|要是|行吗|行不行|可以不|会不会|要不要|能用吗|没用|不用|不能用";

/// How it is to go there.
const TO_GO: &str = "\
    挪到新|移到新|转到新|搬到新|迁到新|转移到新|迁移到新|装到新|用到新|用在新|换到新|挪过去|移过去|转过去|搬过去|转移过去|迁移过去|\
    挪到这台|移到这台|转到这台|转移到这台";

/// What makes it a wish or a question.
const WISHES: &str = "想|打算|准备|计划|能不能|能把|能否|可以把|可不可以|怎么|如何|要把|希望";

impl Answering<'_> {
    /// `又攒了台新的,想把正版挪到新电脑上`: the new PC is there, the licence is yet to go.
    pub(in crate::clues) fn is_to_be_moved(&self, hit: &Hit) -> bool {
        /// As far behind the new PC may the wish be told, in sentences.
        const NEXT: usize = 3;
        let fails = self.story.has_any(&[
            Word::StateNo,
            Word::Fails,
            Word::Watermark,
            Word::ActivateWindows,
        ]);
        if hit.row.words != [Word::PcSwap] || fails {
            return false;
        }
        let sentences = self.story.sentences.iter().skip(hit.sentence).take(NEXT);
        sentences
            .filter(|sentence| sentence.language == Language::Zh)
            .any(|sentence| {
                let from = sentence.range.start.max(hit.range.end);
                let behind = self.story.between(from, sentence.range.end);
                behind.split([',', ';', '。']).any(|clause| {
                    let way = TO_GO.split('|').find_map(|way| clause.split_once(way));
                    way.is_some_and(|(head, tail)| {
                        has_one(head, KEYS) && has_one(head, WISHES) && !tail.contains(['了', '过'])
                    })
                })
            })
    }

    /// `新しく買ったノートはHomeです。前に買ったProをこっちに移せますか`: it is asked whether a licence can go to
    /// the new PC, which only the sentence before names.
    pub(in crate::clues) fn licence_to_here(&self) -> Option<Answer> {
        const HERE: &str = "こっち|こちら|この新しい|新しいほう|新しい方|そっち";
        const WAYS: &str = "に移|へ移|で使え|でも使え|に引き継|へ引き継";
        const WANTED: &str = "移したい|使いたい|引き継ぎたい|移す予定|移すつもり";
        const THINGS: &str = "パッケージ版)を|リテール版)を|パッケージ版を|リテール版を|proを|ライセンスを|プロダクトキーを|windowsを|windows 10を|windows 11を|windows10を|windows11を";
        let place = self.story.sentences.iter().position(|sentence| {
            let text = self.story.text(&sentence.range);
            sentence.language == Language::Ja
                && (sentence.is_question || has_one(text, WANTED))
                && has_one(text, THINGS)
        })?;
        let sentence = self.story.sentences.get(place)?;
        let text = self.story.text(&sentence.range);
        let near = self.story.near(place, 1, 0);
        let is_new = near.iter().any(|own| self.story.has(own, Word::NewPc));
        let (at, here) = HERE.split('|').find_map(|here| {
            let at = text.find(here)?;
            let behind = text.get(at + here.len()..)?.trim_start_matches("のpc");
            starts_with_one(behind, WAYS).then_some((at, here))
        })?;
        let start = sentence.range.start + at;
        is_new.then(|| Answer {
            question: Question::Happened,
            name: "other-pc",
            range: start..start + here.len(),
            is_planned: true,
        })
    }

    /// A licence that went from an old PC to a new one.
    pub(in crate::clues) fn moved_licence(&self) -> Option<Answer> {
        self.story
            .sentences
            .iter()
            .filter(|sentence| sentence.language == Language::Zh && !sentence.is_question)
            .filter(|sentence| !self.story.has(sentence, Word::Vm))
            .find_map(|sentence| {
                let (start, end) = (sentence.range.start, sentence.range.end);
                let text = self.story.between(start, end);
                // `想着`, `没想到`: thought, and done.
                let told = text.replace("想着", "").replace("没想到", "");
                let has = |words: &str| has_one(&told, words);
                if !has(OLD) || !has(KEYS) || !has(USED) || has(UNREAL) {
                    return None;
                }
                let (at, new) = NEW
                    .split('|')
                    .filter_map(|new| Some((text.find(new)?, new)))
                    .min_by_key(|(at, _)| *at)?;
                let is_own = !self.story.is_in_line_of_other(start + at);
                is_own.then(|| Answer {
                    question: Question::Happened,
                    name: "other-pc",
                    range: start + at..start + at + new.len(),
                    is_planned: false,
                })
            })
    }
}
