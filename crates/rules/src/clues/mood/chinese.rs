//! The mood of a Chinese verb: the helpers before it, and the particles behind.

use crate::clues::hit::joined::is_verb;
use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::doubt::{
    asks_whether, is_dated, is_feared, is_out_of_reach, is_suspected,
};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Mood, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// As far before a Chinese verb its helpers reach, in bytes.
const HEAD_REACH: usize = 36;

pub(super) fn mood(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    let words = story.words(sentence);
    if is_event && is_disputed(story.between(sentence.range.start, verb.start)) {
        return Mood::Denied;
    }
    let mut is_asked = false;
    let mut is_planned = is_one_with_plan(story, words, verb);
    for token in words.iter().rev().filter(|token| token.end <= verb.start) {
        let gap = verb.start - token.end;
        match token.word {
            Word::Comma | Word::Turn => {
                is_planned |= is_of_plan(story.between(sentence.range.start, token.end));
                break;
            }
            _ if gap > HEAD_REACH => break,
            // `主板不是我换的,是师傅换的`: only by whom is denied.
            Word::Not
                if matches!(
                    story.between(token.start, verb.start),
                    "不是我" | "不是我自己" | "不是自己" | "不是本人"
                ) => {}
            // `嫌不干净自己重装了一遍`: what the denial is of is no verb.
            Word::Not if is_of_quality(story.between(token.end, verb.start)) => {}
            Word::Not if gap <= 15 => return Mood::Denied,
            Word::Unknown if gap <= 12 => is_asked = true,
            Word::Plan => is_planned = true,
            // `How do I link it?`
            Word::Would if asks_how(story.between(token.start, verb.start)) => is_asked = true,
            _ => {}
        }
    }
    is_asked |= words
        .iter()
        .any(|token| token.word == Word::If && token.start < verb.start);
    let clause = story
        .between(sentence.range.start, verb.start)
        .rsplit([',', ';'])
        .next()
        .unwrap_or_default();
    is_asked |= is_event && has_one(clause, "想知道|想问|请问|想请教|想了解|问一下|问下");
    let tail = story.between(verb.end, (verb.end + 9).min(sentence.range.end));
    // `cpu也升不了`, `怀疑他给我换了主板`: it cannot be done, nobody knows.
    if is_verb(verb.word) && is_out_of_reach(tail) || is_event && is_suspected(clause) {
        return Mood::Advised;
    }
    let own = story.between(verb.start, verb.end);
    // `换了会不会掉激活?`
    is_asked |= is_event
        && sentence.is_question
        && tail
            .trim_start_matches(['了', '完', '之', '后'])
            .starts_with(['会', '还']);
    let is_done = own.contains(['了', '过', '完'])
        || tail.starts_with(['了', '过', '完', '好', '后'])
        || tail.contains('了');
    is_asked |= is_event
        && (is_wondered(story, sentence, verb)
            // `怕重装完激活掉了`.
            || is_feared(story.between(sentence.range.start, verb.start)));
    let is_future = is_event && has_future(story, sentence, verb);
    let has_outcome = words
        .iter()
        .any(|token| token.word == Word::StateNo && token.start > verb.end);
    let asks = is_event
        && sentence.is_question
        && verb.word != Word::Untouched
        && words.iter().any(|token| {
            matches!(token.word, Word::Would | Word::Loses) && token.start > verb.start
        });
    let is_advice = is_event && is_advice(tail);
    // `Is it enough to link it first?`
    let is_enough = is_enough(story, sentence, verb);
    let is_given_up =
        is_planned && is_event && is_given_up(story.between(verb.end, sentence.range.end));
    // `What should I do before I swap it?`
    let is_to_come =
        is_event && !has_outcome && asks_before(story.between(verb.end, sentence.range.end));
    if is_given_up {
        Mood::Denied
    } else if is_to_come {
        Mood::Planned
    } else if is_asked || is_advice || is_enough {
        Mood::Asked
    } else if is_planned || (is_future && !has_outcome) {
        Mood::Planned
    } else if asks
        && !has_outcome
        && (!is_done || tail.starts_with(['完', '后']) || own.ends_with('完'))
    {
        Mood::Asked
    } else {
        Mood::Done
    }
}

/// Whether a time to come stands before this verb; that of `去年年底` is over.
fn has_future(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    story.words(sentence).iter().any(|token| {
        let head = story.between(sentence.range.start, token.start);
        token.word == Word::Future && token.start < verb.start && !ends_with_one(head, "去年|前年")
    })
}

/// `我什么时候说换主板了?`, `哪有换主板`, `谁换主板了`: who asks so did not.
fn is_disputed(head: &str) -> bool {
    const NEVER: &str = "\
        哪有|哪里有|谁说|谁跟你说|谁告诉你|我哪|我什么时候|我啥时候|我几时|我何时";
    let clause = head
        .rsplit([',', '。', ';', '!', '?'])
        .next()
        .unwrap_or_default();
    let clause = clause.trim();
    has_one(clause, NEVER) || matches!(clause, "谁" | "谁tm" | "谁他妈")
}

/// Whether what stands behind a denial is how something is, or how somebody feels: `不干净`.
fn is_of_quality(behind: &str) -> bool {
    const QUALITIES: &str = "\
        干净|放心|爽|舒服|好用|懂|够|稳|流畅|习惯|喜欢|顺|对劲|小心|满意|甘心|死心|信邪|耐烦|想留|想要|\
        行就|行只|行我|好就|好我|起来就|了就|动就";
    // `不太会弄`: whoever cannot do it well does it all the same.
    const HARDLY: [&str; 6] = ["会", "好", "行", "灵", "快", "对"];
    if let Some(behind) = behind.strip_prefix(['太', '大', '很']) {
        return HARDLY
            .into_iter()
            .chain(QUALITIES.split('|'))
            .any(|own| behind.starts_with(own));
    }
    starts_with_one(behind, QUALITIES)
}

/// `to reinstall helps`: advice.
fn is_advice(tail: &str) -> bool {
    [
        "能解决",
        "就能",
        "可以解决",
        "能不能",
        "有用吗",
        "行不行",
        "可以吗",
    ]
    .iter()
    .any(|word| tail.starts_with(word.get(..9.min(word.len())).unwrap_or(word)))
}

/// `wanted to swap it, and did not`.
fn is_given_up(behind: &str) -> bool {
    has_one(behind, "后来没|最后没|还是没换|放弃了|算了")
}

/// `想换`, `准备装机`: a plan and its verb are one word.
fn is_one_with_plan(story: &Story<'_>, words: &[Token], verb: &Token) -> bool {
    words
        .iter()
        .any(|token| token.word == Word::Plan && token.start < verb.start && token.end > verb.start)
        || verb.word == Word::PcSwap
            && starts_with_one(story.between(verb.start, verb.end), "准备|打算|计划|想|要")
}

/// `计划:攒一台新的`: what stands behind the heading is planned.
fn is_of_plan(head: &str) -> bool {
    ends_with_one(head, "计划:|打算:|方案:|想法:")
}

/// `重装了专业版还在不在`: whether it would be, where nothing says when.
fn is_wondered(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    sentence.is_question
        && verb.word != Word::Untouched
        && asks_whether(story.between(verb.end, sentence.range.end))
        && !is_dated(story.between(sentence.range.start, verb.end))
}

/// Whether a Chinese text asks what is to be done before what stands in front of it.
fn asks_before(text: &str) -> bool {
    // `before I reinstall the system`: a noun stands between.
    let near = text.get(..text.floor_char_boundary(24)).unwrap_or(text);
    let clause = near.split([',', '。']).next().unwrap_or_default();
    clause.split_once('前').is_some_and(|(_, behind)| {
        behind
            .trim_start_matches(['、', '还', '我'])
            .starts_with(['要', '需', '应', '该', '得', '怎', '有'])
    })
}

/// Whether a Chinese text begins with the question how something is done.
fn asks_how(text: &str) -> bool {
    ["怎么", "如何", "怎样"].iter().any(|how| {
        text.strip_prefix(how)
            .is_some_and(|rest| !rest.starts_with(['会', '就', '又', '还', '突']))
    })
}

/// `Is it enough to link it first?`, `Would it do to buy a key?`
fn is_enough(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const ENOUGH: &str = "可以|行吗|就行|就好|够了|有用|管用|能用";
    let own = story.between(verb.start, verb.end);
    let behind = story.between(verb.end, verb.end + 40);
    let is_bought = own.contains(['了', '过', '的']) || behind.starts_with(['了', '过', '的']);
    let is_to_do =
        verb.word == Word::Linked || matches!(verb.word, Word::Buy | Word::Key) && !is_bought;
    let clause = behind.split([',', '。']).next().unwrap_or_default();
    is_to_do && sentence.is_question && has_one(clause, ENOUGH)
}
