//! A PC that is yet to be given away for a repair: `I'm sending it in for a motherboard
//! replacement`, `基板交換のため修理に出します`. What is to be done there is not done.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// How a PC is given away that is still there, in English.
const SENDING: &str = "\
    sending|send it|send my|send the|to send|dropping|to drop|taking it|taking my|taking the|to take it|to take my|\
    bringing it|bringing my|to bring it|to bring my|shipping|to ship|mailing|posting it|returning|return it|return my|return the|to return|\
    handing|going in|going back|going off|goes in|goes back|goes off|is going|is off to|off to|is booked|booked in|booked it in|\
    is due|has to go|have to go|needs to go|scheduled|arranged|an appointment|collecting|picking up|pick it up|being collected|\
    being picked up|being sent|to be sent|is coming|are coming|coming out|coming over|quoted|quote|estimate";

/// What it was given away with, and has not come back yet unless that is told.
const SENT: &str =
    "sent |dropped it off|dropped off|took it|took my|handed it|shipped it|shipped my|mailed it";

/// What says that it is here again, or what came of it.
const BACK: &str = "\
    back|returned|came|arrived|picked it up|collected|received|they replaced|got replaced|was replaced|was done|now ";

/// What a repair will cost or is found to need, in the three languages.
const ESTIMATES: &str = "\
    見積|概算|診断の結果|診断結果|診断書|要交換|quoted|quote |estimate|diagnosis|报价|検査結果|检测报告|检测结果|需更换|需要更换|评估单|please confirm|my approval|報價";

/// `見積書に「マザーボード交換 68,200円」とありました`: what is only estimated is yet to be done, where
/// nothing tells that it was.
pub(super) fn is_estimated(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    matches!(
        verb.word,
        Word::Replace | Word::BoardSwap | Word::New | Word::Put
    ) && has_one(story.text(&sentence.range), ESTIMATES)
        && !told(story)
        && !has_one(
            story.between(verb.start.saturating_sub(AROUND), verb.end + AROUND),
            RETURNED,
        )
}

/// Nobody tells further from an estimate, in bytes, that the PC is here again.
const AROUND: usize = 600;

/// What tells that a PC came back from a repair.
const RETURNED: &str = "\
    戻ってき|戻りま|戻った|帰ってき|返ってき|返却され|修理から|got it back|came back|it's back|picked it up|after the repair|\
    取回|拿回|修好|修完|寄回来";

/// `I'm sending my laptop in for a motherboard replacement`.
pub(super) fn is_sent_for(story: &Story<'_>, sentence: &Sentence, noun: &Token) -> bool {
    const FOR: [&str; 9] = [
        "for",
        "for a",
        "for the",
        "for an",
        "for its",
        "for their",
        "to have a",
        "to get a",
        "to do a",
    ];
    let own = story.between(noun.start, noun.end);
    if noun.form != Form::Open || own.ends_with("ing") || told(story) {
        return false;
    }
    let head = story.between(sentence.range.start, noun.start);
    let words = story.words(sentence);
    // The part and what is new about it stand before the noun: `for a new motherboard swap`.
    let is_small = |word: &str| {
        matches!(
            word,
            "new" | "free" | "warranty" | "full" | "possible" | "another" | "replacement"
        ) || words.iter().any(|token| {
            matches!(
                token.word,
                Word::Board | Word::Brand | Word::Repair | Word::New
            ) && story
                .between(token.start, token.end)
                .split(' ')
                .any(|part| part == word)
        })
    };
    let mut lead = head.trim_end();
    while let Some((before, word)) = lead.rsplit_once(' ')
        && is_small(word)
    {
        lead = before.trim_end();
    }
    let Some(errand) = FOR
        .iter()
        .filter_map(|of| lead.strip_suffix(of))
        .find(|errand| errand.ends_with(' '))
    else {
        return false;
    };
    let clause = errand.rsplit([',', ';', '(']).next().unwrap_or_default();
    let has = |list: &str| has_one(clause, list);
    has(SENDING) && !has("sent |dropped|took ") || has(SENT) && !is_back(story)
}

/// Whether a story tells that the PC is here again.
fn is_back(story: &Story<'_>) -> bool {
    let text = &story.normal.text;
    // `Will it be activated when it comes back?` is no return.
    BACK.split('|').any(|back| {
        text.match_indices(back).any(|(at, _)| {
            let head = text.get(..at).unwrap_or_default();
            !ends_with_one(head, "comes |come |get it |gets ")
        })
    })
}

/// Whether a story tells the state of its Windows: then it was looked at.
fn told(story: &Story<'_>) -> bool {
    // `I dropped it off` loses no activation.
    let is_lost = |token: &Token| {
        token.word == Word::Fails && story.between(token.start, token.end) != "dropped"
    };
    story.has_any(&[Word::StateNo, Word::Watermark, Word::ActivateWindows])
        || story.has_anywhere(Word::Fails) && story.tokens.iter().any(is_lost)
}

/// With which words a PC is given away that is still there, in Japanese.
const ERRANDS: &str = "\
    出す|出します|出そう|送る|送ります|送ろう|預ける|預けます|預けよう|持ち込む|持ち込みます|持ち込もう|持って行く|持って行きます|\
    持っていく|持っていきます|依頼する|依頼します|依頼しよう|お願いする|お願いします|お願いしよう|頼む|頼みます|頼もう|\
    出しに行|引き取りに来|取りに来";

/// `基板交換のためメーカー修理に出す予定です`, `修理に出すことになりました。基板交換です`.
pub(super) fn is_to_be_sent(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    /// How far behind the change it is told, in bytes.
    const REACH: usize = 90;
    const LEADS: &str = "で|に|修理|の修理|を依頼|の依頼|をお願い|を頼";
    if told(story) {
        return false;
    }
    let behind = story.between(verb.end, (verb.end + REACH).min(sentence.range.end));
    let (is_for, behind) = behind
        .strip_prefix("のため")
        .map_or((false, behind), |errand| (true, errand));
    let is_led = is_for || starts_with_one(behind, LEADS);
    is_led && is_errand(behind) || is_of_errand_before(story, sentence, behind)
}

/// Whether a text says that something will be given away: neither a habit nor what came of it.
fn is_errand(text: &str) -> bool {
    let clause = text.split(['。', '\n']).next().unwrap_or_default();
    let mut errands = ERRANDS.split('|');
    errands.any(|errand| {
        clause.split_once(errand).is_some_and(|(before, behind)| {
            !starts_with_one(behind, "たび|と、|度に")
                && !before.contains(['、', 'た'])
                && !has_one(before, "戻って|返って|帰って")
        })
    })
}

/// Whether a sentence only names the change, and the one before it tells of a repair to come.
fn is_of_errand_before(story: &Story<'_>, sentence: &Sentence, behind: &str) -> bool {
    const NAMED: [&str; 5] = [
        "です",
        "だそうです",
        "とのことです",
        "になるそうです",
        "になります",
    ];
    let text = behind.trim_end_matches(['。', '\n', ' ']);
    let before = story
        .sentences
        .partition_point(|own| own.range.end <= sentence.range.start)
        .checked_sub(1)
        .and_then(|at| story.sentences.get(at));
    NAMED.contains(&text)
        && before.is_some_and(|before| {
            let own = story.text(&before.range);
            own.split_once("修理に")
                .is_some_and(|(_, rest)| is_errand(rest))
        })
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;

    /// Whether a board is told as planned, or as done; `None` where none is told.
    fn is_planned(text: &str) -> Option<bool> {
        let told = clues(text).clues;
        let mut events = told.iter().filter(|clue| {
            clue.question == Question::Happened && matches!(clue.answer, "board" | "maker-board")
        });
        events.next().map(|clue| clue.is_planned)
    }

    #[test]
    fn what_a_repair_is_yet_to_change_is_planned() {
        for text in [
            "I'm taking my Acer to the shop for a motherboard replacement. Will Windows 11 stay activated?",
            "I dropped it off for a motherboard replacement. Will Windows still be activated?",
            "ノートを基板交換のためメーカーに預けることにしました。Windowsの認証は残りますか。",
            "マザーボード交換修理に出します。Windowsの認証はどうなりますか。",
            "来週、修理に出すことになりました。マザーボード交換です。Windowsの認証は外れますか。",
        ] {
            assert_eq!(is_planned(text), Some(true), "{text}");
        }
    }

    #[test]
    fn what_came_back_from_a_repair_is_done() {
        for text in [
            "I took my Acer to the shop for a motherboard replacement. Windows 11 isn't activated.",
            "I sent it in for a motherboard replacement and got it back today. Windows wants a key.",
            "マザーボード交換の修理から戻ってきたら、Windowsが認証されていません。",
            "マザーボード交換でメーカーに預けていたPCが戻りました。Windowsの認証が心配です。",
        ] {
            assert_eq!(is_planned(text), Some(false), "{text}");
        }
    }
}
