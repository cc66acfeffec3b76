//! Names of makers and builders that are not those of the PC which is asked about.

use crate::clues::hit::Hit;
use crate::clues::story::Story;
use crate::clues::story::clause::clause_of;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What tells behind the name of a PC that it is no longer the one, and what must follow.
const FORMER: [(&str, &str); 7] = [
    ("でしたが", "今は|今の|現在"),
    ("だったが", "今は|今の|現在"),
    ("だったけど", "今は|今の|現在"),
    ("でしたけど", "今は|今の|現在"),
    ("使っていましたが", "今は|今の|現在"),
    ("使っていたが", "今は|今の|現在"),
    ("使ってたけど", "今は|今の|現在"),
];

/// The same before it.
const FORMER_HEADS: [(&str, &str); 9] = [
    ("昔は", "今は"),
    ("前は", "今は"),
    ("以前は", "今は"),
    ("以前", "现在"),
    ("之前", "现在"),
    ("used to have", "now "),
    ("used to own", "now "),
    ("以前用的是", "现在"),
    ("之前用的是", "现在"),
];

/// Who else may have built a PC, directly before the verb.
const BUILDERS: [&str; 16] = [
    "friend ",
    "mate ",
    "brother ",
    "dad ",
    "father ",
    "cousin ",
    "nephew ",
    "son ",
    "uncle ",
    "guy ",
    "shop ",
    "store ",
    "he ",
    "they ",
    "someone ",
    "somebody ",
];

/// The same in Japanese.
const BUILDERS_IN_JAPANESE: [&str; 13] = [
    "父が",
    "兄が",
    "弟が",
    "息子が",
    "夫が",
    "旦那が",
    "友人が",
    "友達が",
    "知人が",
    "先輩が",
    "同僚が",
    "店が",
    "業者が",
];

/// Whether a PC is named that was replaced, that is only wished for, or of which a part is.
pub(in crate::clues) fn is_not_this_pc(story: &Story<'_>, sentence: &Sentence, hit: &Hit) -> bool {
    let clause = clause_of(story.words(sentence), hit.range.start, hit.range.end);
    // `It was a Dell, now it is my own build`.
    let behind = story.between(hit.range.end, sentence.range.end);
    let is_former = FORMER.iter().any(|(was, now)| {
        behind
            .split_once(was)
            // `an NEC that was on 10, and now is on 11`.
            .is_some_and(|(own, rest)| {
                own.len() <= 24
                    && !own.contains(|ch: char| ch.is_ascii_digit() || ch == '、')
                    && has_one(rest, now)
            })
    }) || FORMER_HEADS.iter().any(|(was, now)| {
        story
            .between(sentence.range.start, hit.range.start)
            .rsplit(['、', ',', '。'])
            .next()
            .and_then(|clause| clause.split_once(was))
            .is_some_and(|(_, own)| {
                own.len() <= 12 && !own.contains(|ch: char| ch.is_ascii_digit())
            })
            && has_one(behind, now)
    });
    if is_the_well_one(story, sentence, hit) || is_from_builder(story, hit) {
        return true;
    }
    if is_sold_off(story, sentence, hit) || is_system(story, hit) {
        return true;
    }
    // `自作機用のUSB`: that of another one.
    if hit.row.answer == "own" && behind.starts_with('用') {
        return true;
    }
    // `I may go for my own build`: not yet.
    let is_wished = hit.row.answer == "own"
        && starts_with_one(
            behind,
            "\
                に買い替えよう|に買い換えよう|にしよう|に乗り換えよう|に移行しよう|に挑戦|にしたい|にする予定|を検討|を考え|しようか|したい|する予定|に買い替えたい",
        );
    // `the one that I am going to build`.
    let head = story.between(sentence.range.start, hit.range.start);
    let is_to_be_built =
        hit.row.answer == "own" && ends_with_one(head, "組む|作る|要组的|准备组的");
    // `The case is from Dell`.
    let is_of_topic = clause
        .iter()
        .rfind(|word| {
            word.end <= hit.range.start
                && matches!(
                    word.word,
                    Word::OtherPart | Word::Board | Word::Cpu | Word::Disk | Word::Driver
                )
        })
        .is_some_and(|part| {
            let gap = story.between(part.end, hit.range.start);
            hit.row.answer != "own" && gap.len() <= 24 && starts_with_one(gap, "は|も| is |是")
        });
    // `my friend built it`, `父が組んだPC`.
    let builders: &[&str] = match sentence.language {
        Language::En => &BUILDERS,
        Language::Ja => &BUILDERS_IN_JAPANESE,
        Language::Zh => &[],
    };
    let is_by_friend =
        hit.row.answer == "own" && builders.iter().any(|builder| head.ends_with(builder));
    // `組んでもらったPC`: somebody else did.
    let is_by_another = hit.row.answer == "own"
        && [
            "でもら",
            "でいただ",
            "でくれ",
            "してもら",
            "していただ",
            "してくれ",
            "もら",
            "いただ",
            "くれ",
        ]
        .iter()
        .any(|gives| {
            story
                .between(hit.range.end, sentence.range.end)
                .starts_with(gives)
        });
    is_by_another || is_by_friend || is_former || is_wished || is_to_be_built || is_of_topic
}

/// `自己装的win11`: the system, and no PC.
fn is_system(story: &Story<'_>, hit: &Hit) -> bool {
    const SYSTEMS: &str = "系统|win|的win|双系统|10|11|专业版|家庭版|家用版|正版|盗版";
    let behind = story.between(hit.range.end, hit.range.end + 12);
    hit.row.answer == "own"
        && story.text(&hit.range).ends_with("装的")
        && starts_with_one(behind, SYSTEMS)
}

/// `flogged my self-built rig to a mate`, `自作は売ってしまい`: that one is gone.
fn is_sold_off(story: &Story<'_>, sentence: &Sentence, hit: &Hit) -> bool {
    const BEFORE: &str = "\
        flogged my|flogged the|sold my|sold my old|sold the|sold off my|gave away my|gave my|got rid of my|scrapped my|binned my|\
        traded in my|retired my|从前的|卖了|卖掉|卖掉了|处理了|处理掉|送走了";
    const BEHIND: &str = "\
        を売っ|は売っ|を手放し|は手放し|を処分し|は処分し|を下取り|は下取り|を譲っ|は譲っ|を廃棄|は廃棄|を捨て|は捨て|卖了|卖掉|送人|处理掉|已经卖";
    let own = story.text(&hit.range);
    let head = story.between(hit.range.start.saturating_sub(24), hit.range.start);
    let head = head
        .trim_end()
        .trim_end_matches(" old")
        .trim_end_matches('我');
    let from = hit.range.start + own.trim_end_matches(['の', 'は', 'を']).len();
    let behind = story.between(from, (from + 36).min(sentence.range.end));
    let behind = [
        "pc",
        "機",
        "パソコン",
        "マシン",
        "のpc",
        "のパソコン",
        "主机",
        "电脑",
    ]
    .iter()
    .find_map(|noun| behind.strip_prefix(noun))
    .unwrap_or(behind);
    // `sold my PC` may be what a buyer was told.
    let is_received = has_one(behind, "てもら|てくれ|ていただ|って頂");
    hit.row.answer != "used"
        && (ends_with_one(head, BEFORE) || starts_with_one(behind, BEHIND) && !is_received)
}

/// `a custom PC from a builder`, in English.
fn is_from_builder(story: &Story<'_>, hit: &Hit) -> bool {
    hit.row.answer == "own"
        && story.text(&hit.range).starts_with("custom")
        && story
            .between(hit.range.end, hit.range.end + 6)
            .starts_with(" from ")
}

/// `自作のほうは認証済み、ノートのほうが未認証`: the one that works is not asked about.
fn is_the_well_one(story: &Story<'_>, sentence: &Sentence, hit: &Hit) -> bool {
    const TOPICS: &str = "のほうは|の方は|ほうは|方は|機は|は";
    const OTHERS: &str = "ほうが|ほうは|方が|方は|だけ";
    let behind = story.between(hit.range.end, hit.range.end + 12);
    if sentence.language != Language::Ja || !starts_with_one(behind, TOPICS) {
        return false;
    }
    let words = story.words(sentence);
    let well = words.iter().position(|word| {
        word.word == Word::StateYes
            && word.start >= hit.range.end
            && word.start - hit.range.end <= 24
    });
    let rest = well.and_then(|at| words.get(at..)).unwrap_or_default();
    rest.iter().any(|word| {
        let before = story.between(word.start.saturating_sub(18), word.start);
        word.word == Word::StateNo && has_one(before, OTHERS)
    })
}
