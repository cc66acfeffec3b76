//! When Windows 10 or 11 came onto a PC of 7 or 8, where that was after the old keys had stopped.

use super::{Answer, Answering};

use crate::clues::mood::{Mood, mood};
use crate::clues::release::mention::of_sentence;
use crate::clues::story::clause::clause_of;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::vocabulary::Windows;

/// Times that lie after September 2023, whenever this is read.
const LATE: &str = "\
    2024年|2025年|2026年|今年|去年|昨年|先月|今月|先週|今週|昨日|一昨日|今朝|今日|さっき|最近|この前|先日|\
    in 2024|in 2025|in 2026|this year|last year|last month|this month|last week|this week|yesterday|\
    today|this morning|recently|a few days ago|just now|\
    上个月|这个月|上周|这周|昨天|前天|今天|最近|前几天";

/// Times before that, or until which something lasted.
const EARLIER: &str = "\
    2015|2016|2017|2018|2019|2020|2021|2022|2023|15年|16年|当時|当年|那年|その後|まで|until|back then|\
    years ago";

/// What sets a time apart from the upgrade.
const ENDS: [char; 8] = ['、', ',', '。', ';', '\n', '→', '(', ')'];

/// What a time in the same clause may belong to instead.
const PARTS: [Word; 12] = [
    Word::Board,
    Word::BoardSwap,
    Word::Cpu,
    Word::CpuSwap,
    Word::Disk,
    Word::DiskSwap,
    Word::Parts,
    Word::OtherPart,
    Word::Reinstall,
    Word::Reset,
    Word::NewPc,
    Word::Used,
];

impl Answering<'_> {
    /// That a 7 or 8 was upgraded when its key no longer brought a licence: both releases, the
    /// upgrade and the time stand in one clause. An earlier time decides nothing: it may have
    /// been the second upgrade of this PC.
    pub(in crate::clues) fn late_upgrade(&self) -> Option<Answer> {
        let story = self.story;
        story
            .sentences
            .iter()
            .enumerate()
            .find_map(|(place, sentence)| {
                let words = story.words(sentence);
                let own = || {
                    let own = of_sentence(self.mentions, place).iter();
                    own.filter(|own| !own.is_unreal && (self.all_pcs || !own.is_of_other))
                };
                let old = own().find(|mention| mention.windows.is_before_ten())?;
                let new = own()
                    .find(|mention| matches!(mention.windows, Windows::Ten | Windows::Eleven))?;
                // The free offer was of 2015, whatever else is told in the sentence.
                let is_free = words
                    .iter()
                    .any(|token| matches!(token.word, Word::FreeUpgrade | Word::Free));
                let verb = words.iter().find(|token| token.word == Word::Upgrade)?;
                let (from, to) = (old.range.start.min(verb.start), new.range.end.max(verb.end));
                let head = story.between(sentence.range.start, from);
                let tail = story.between(to, sentence.range.end);
                let near = [
                    head.rsplit(ENDS).next().unwrap_or_default(),
                    story.between(from, to),
                    tail.split(ENDS).next().unwrap_or_default(),
                ];
                let has = |words: &str| {
                    words
                        .split('|')
                        .any(|word| near.iter().any(|own| own.contains(word)))
                };
                let is_late = has(LATE) && !has(EARLIER) && !is_free;
                let clause = clause_of(words, from, to);
                let is_of_another = clause.iter().any(|token| PARTS.contains(&token.word));
                let is_done = mood(story, sentence, verb, true) == Mood::Done;
                (is_late && is_done && !is_of_another).then_some(Answer {
                    question: Question::Installed,
                    name: "2023",
                    range: from..to,
                    is_planned: false,
                })
            })
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;

    fn is_late(text: &str) -> bool {
        let told = clues(text).clues;
        told.iter().any(|clue| clue.question == Question::Installed)
    }

    #[test]
    fn an_upgrade_of_these_days_came_too_late() {
        for text in [
            "Windows 7のPCを先月Windows 10にアップグレードしました。認証されていません。",
            "I upgraded from Windows 7 to Windows 10 last week. It is not activated.",
            "Windows 8.1から10に今年アップグレードしたら認証されない",
            "上个月把Win7升级到Win10了，没激活。",
        ] {
            assert!(is_late(text), "{text}");
        }
    }

    #[test]
    fn another_time_or_another_event_is_none() {
        for text in [
            "Windows 7から2016年に10へアップグレードしました。先月認証が外れました。",
            "先月マザーボードを替えました。7から10に無償アップグレードしたPCです。認証されていません。",
            "I upgraded from Windows 7 to 10 for free in 2016. Last week I replaced the board.",
            "来月、Windows 7から10にアップグレードするつもりです。",
            "先週、Windows 10から11にアップグレードしたら認証が外れました。",
        ] {
            assert!(!is_late(text), "{text}");
        }
    }
}
