//! What a story is about as a whole.

use super::answers::Answer;
use super::clue::{Clues, Tense, Topic};
use super::game;
use super::hit::Hit;
use super::mood::Mood;
use super::state::Said;
use super::story::Story;
use super::story::sentence::Sentence;
use super::word::Word;
use crate::one_of::{ends_with_one, has_one};

use crate::judge::Question;

/// The codes of the Store's own licences, by their upper half and all.
const STORE_CODES: [u32; 6] = [
    0x803F_8001,
    0x803F_8003,
    0x803F_7000,
    0x87E1_0BC6,
    0x803F_900A,
    0x803F_8002,
];

/// Of Windows as well, by Microsoft's own help on activation (M12).
const NOT_IN_CATALOGUE: u32 = 0x87E1_0BC6;

/// Windows beside Office, both meant: `WindowsとOfficeを移したい`.
const BESIDE_OFFICE: &str = "\
    windowsとoffice|officeとwindows|windowsやoffice|officeやwindows|windowsもoffice|officeもwindows|windows・office|office・windows|\
    windows、office|office、windows|windows/office|office/windows|windows and office|office and windows|windows and my office|\
    office and my windows|windows & office|windows or office|windows, office|windows和office|office和windows|windows和 office|windows跟office";

/// What a sentence names in which an activation is that of Windows.
const OF_WINDOWS: &str = "windows|ウィンドウズ|ライセンス|透かし|win10|win11|licen|激活|启用";

/// What names the system itself, and not any programme's licence.
const OF_SYSTEM: &str = "windows|ウィンドウズ|透かし|watermark|win10|win11|win7|slmgr|水印|浮水印";

/// Whether a story names the system: `SOLIDWORKS … Status: NOT ACTIVATED` says of it not a word.
fn names_windows(story: &Story<'_>, clues: &Clues) -> bool {
    clues.windows.is_some() || has_one(&story.normal.text, OF_SYSTEM)
}

/// Whether a story names no other software and no device.
pub(super) fn names_nothing_else(story: &Story<'_>) -> bool {
    !story.has_any(&[
        Word::Office,
        Word::Software,
        Word::Driver,
        Word::Keyboard,
        Word::Elsewhere,
        Word::Game,
        Word::StoreThing,
    ])
}

pub(super) fn topic(
    story: &Story<'_>,
    state: Option<&Said>,
    answers: &[Answer],
    clues: &Clues,
) -> Topic {
    let broken = state.is_some_and(|said| !said.is_activated);
    let has = |word: Word| story.has_anywhere(word);
    let in_store = has_code_of_store(story, clues);
    // Where Windows is activated, a code beside Office is that of Office.
    let works = state.is_some_and(|said| said.is_activated);
    let is_of_office = works && (has(Word::Office) || has(Word::Software));
    let activation_code = !is_of_office
        && !is_code_of_office(story)
        && clues.codes.iter().any(|code| {
            matches!(code.value >> 16, 0xC004 | 0x4004)
                || matches!(code.value >> 12, 0x0008_03FA | 0x0008_03F7)
        });
    let asks_of_windows = story.sentences.iter().any(|sentence| {
        let text = story.text(&sentence.range);
        (sentence.is_question || is_asked_to_tell(text))
            && !story.has(sentence, Word::Office)
            && !story.has(sentence, Word::Software)
            && (!works || !has_one(text, NOT_WINDOWS))
            && (text.contains("windows") || text.contains("ライセンス認証"))
    });
    if has(Word::Esu) && !broken {
        return Topic::Esu;
    }
    let has_licence = answers.iter().any(|answer| {
        matches!(
            answer.question,
            Question::Bought | Question::LinkedBefore | Question::Edition
        )
    });
    let changed = answers
        .iter()
        .any(|answer| answer.question == Question::Happened);
    // `the old PC runs a game server now`, where a licence was moved.
    // `認証はそのまま。ゲームは速くなった`: it is named beside.
    let is_beside = works && changed && !game::has_trouble(story);
    let is_of_store = has(Word::Game) && !game::is_only_use(story)
        || has(Word::StoreThing) && has(Word::StoreShop);
    if in_store
        || !broken && !activation_code && game::is_purchase_down(story)
        || (is_of_store && !broken && !activation_code && !has_licence && !is_beside)
    {
        return Topic::StoreApp;
    }
    if has(Word::Office)
        && !broken
        && !activation_code
        && !asks_of_windows
        && !tells_of_windows(story)
    {
        return Topic::Office;
    }
    // Where Windows is activated, what is asked of it is asked for the other software.
    let is_aside = !broken && (works || !asks_of_windows) || broken && !names_windows(story, clues);
    if has(Word::Software) && !activation_code && is_aside {
        return Topic::Unknown;
    }
    if (has(Word::Driver) || has(Word::Keyboard)) && !broken && !activation_code && !has_licence {
        return Topic::Unknown;
    }
    // `確定申告をしようとしたら「認証に失敗しました」`: that is of no Windows.
    let broken = broken
        && !(has(Word::Elsewhere)
            && state.is_some_and(|said| {
                let mut sentences = story.sentences.iter();
                let own = sentences.find(|own| own.range.contains(&said.range.start));
                own.is_some_and(|own| !has_one(story.text(&own.range), OF_WINDOWS))
            }));
    let is_of_pc = changed && (clues.windows.is_some() || state.is_some() || has(Word::Pc));
    if has(Word::Elsewhere) && !broken && !activation_code && !is_of_pc {
        return Topic::Unknown;
    }
    let told = clues.windows.is_some()
        || !clues.codes.is_empty()
        || !clues.keys.is_empty()
        || !clues.product_ids.is_empty()
        || state.is_some();
    let weighty = answers.iter().any(|answer| {
        !matches!(
            answer.question,
            Question::Maker | Question::Managed | Question::Sticker
        )
    });
    let tells_of_pc = answers.iter().any(|answer| {
        matches!(
            answer.question,
            Question::Happened
                | Question::LinkedBefore
                | Question::FirstWindows
                | Question::Edition
        )
    });
    let names_licence = weighty && (has(Word::Activated) || has(Word::Licence));
    // Who made a PC and whose it was, where nothing else is told of: Windows is what is asked.
    let tells_of_owner = answers.len() > 1
        || answers
            .iter()
            .any(|answer| answer.question == Question::Managed);
    if told || has(Word::OfWindows) || tells_of_pc || names_licence || tells_of_owner {
        Topic::Windows
    } else {
        Topic::Unknown
    }
}

/// Whether a code is one of the Store's own licences.
fn has_code_of_store(story: &Story<'_>, clues: &Clues) -> bool {
    const STORE: [Word; 4] = [
        Word::Game,
        Word::StoreThing,
        Word::StoreShop,
        Word::Software,
    ];
    clues.codes.iter().any(|code| {
        let is_open = code.value == NOT_IN_CATALOGUE && !story.has_any(&STORE);
        STORE_CODES.contains(&code.value) && !is_open || code.value >> 12 == 0x0008_03FB
    })
}

/// Whether a story that names Office is about Windows as well: both stand in one breath, or a
/// tool's report has a row for each of the two, `[Windows] …`, `[Office] …`.
fn tells_of_windows(story: &Story<'_>) -> bool {
    let mut sentences = story.sentences.iter();
    has_one(&story.normal.text, BESIDE_OFFICE)
        || sentences.any(|sentence| {
            let text = story.text(&sentence.range);
            text.trim_start().starts_with("[windows]")
        })
}

pub(super) fn tense(
    story: &Story<'_>,
    state: Option<&Said>,
    answers: &[Answer],
    hits: &[Hit],
    clues: &Clues,
) -> Tense {
    let happened = answers
        .iter()
        .find(|answer| answer.question == Question::Happened);
    let broken = state.is_some_and(|said| !said.is_activated);
    let works = state.is_some_and(|said| said.is_activated);
    let asks = story.sentences.iter().any(|sentence| sentence.is_question);
    let plans_else = hits.iter().any(|hit| {
        hit.row.question == Question::Plan && matches!(hit.mood, Mood::Planned | Mood::Asked)
    });
    match happened {
        _ if broken => Tense::Done,
        Some(answer) if answer.is_planned => Tense::Planned,
        Some(answer) if answer.name != "nothing" => Tense::Done,
        _ if !clues.codes.is_empty() => Tense::Done,
        _ if matches!(clues.topic, Topic::Office | Topic::StoreApp) => Tense::Done,
        _ if plans_else || plans(story) => Tense::Planned,
        _ if clues.topic == Topic::Esu && is_not_enrolled(story) => Tense::Done,
        Some(_) if works && !story.has_anywhere(Word::Trouble) => Tense::Question,
        _ if asks && (works || !story.has_anywhere(Word::Trouble)) => Tense::Question,
        _ => Tense::Done,
    }
}

/// `Kindly tell is my Windows genuine`: a question without its mark.
fn is_asked_to_tell(text: &str) -> bool {
    const ASKS: &str = "\
        kindly tell|please tell|pls tell|tell me if|tell me whether|let me know if|\
        want to know if|want to know whether";
    const OWN: &str = "my windows|is windows|if windows|this windows|the windows";
    has_one(text, ASKS) && has_one(text, OWN)
}

/// How somebody says that the matter is not one of Windows.
const NOT_WINDOWS: &str = "\
    不是系统|不是windows|不关系统|not windows|nothing to do with windows|windowsは関係な|windowsの問題では";

/// Whether every sentence with a code is of Office, and none of them names Windows.
fn is_code_of_office(story: &Story<'_>) -> bool {
    const CODES: &str = "0xc004|0x4004|0x803f";
    let mut with_code = story.sentences.iter().filter(|sentence| {
        let text = story.text(&sentence.range);
        has_one(text, CODES)
    });
    let is_of_office = |sentence: &Sentence| {
        let text = story.text(&sentence.range);
        story.has(sentence, Word::Office) && !text.contains("windows")
    };
    with_code.next().is_some_and(is_of_office) && with_code.all(is_of_office)
}

/// Whether the enrolment for more updates fails, in Chinese.
fn is_not_enrolled(story: &Story<'_>) -> bool {
    const FAILS: &str = "\
        注册不上|注册不了|注册失败|注册不成功|登记失败|加入不了|出了点问题|发生问题";
    has_one(&story.normal.text, FAILS)
}

/// Whether a release is wanted.
fn plans(story: &Story<'_>) -> bool {
    [
        "にしたい",
        "に上げたい",
        "want to upgrade to 11",
        "want 11",
        "想升",
        "想升级",
        "想把win10升",
        "想把win11升",
    ]
    .iter()
    .any(|word| {
        let text = story.normal.text.as_str();
        text.match_indices(word).any(|(at, _)| {
            let head = text.get(..at).unwrap_or_default().trim_end();
            !ends_with_one(head, "n't|dont|not|never")
        })
    })
}

/// What is told of a PC that wants no answer.
const WELL: &str = "\
    启用中|激活中|已激活|已启用|正常|没事|没问题|認証済|認証され|問題な|無事|is fine|is activated|: fine|: ok|: activated|no problem";

/// Whether the story tells of two PCs that both want an answer.
pub(super) fn tells_of_two(story: &Story<'_>) -> bool {
    let mut others = 0;
    let mut own = 0;
    for sentence in &story.sentences {
        let words = story.words(sentence);
        let starts = |word: Word| {
            words
                .iter()
                .take(2)
                .any(|token| token.word == word && token.start < sentence.range.start + 6)
        };
        let text = story.text(&sentence.range);
        let head: String = text.trim_start().chars().take(24).collect();
        // `新的这台:未启用|旧的那台:启用中`: the one that is well is only named beside.
        let has = |word: Word| words.iter().any(|token| token.word == word);
        let is_well = !has(Word::StateNo) && has_one(text, WELL);
        if starts(Word::Other) && head.contains(':') && !is_well {
            others += 1;
        }
        if starts(Word::Own) && head.contains(':') {
            own += 1;
        }
    }
    others > 0 && own > 0
}
