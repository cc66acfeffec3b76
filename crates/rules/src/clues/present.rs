//! Whether a state is told as it is now: not asked, not supposed, not of the past.

use super::asked::is_asked_as_a_whole;
use super::doubt::{is_asked, is_not_called_for, is_of_the_rest, is_to_come, is_wondered_at};
use super::index::Token;
use super::sentence::Sentence;
use super::story::Story;
use super::word::{Language, Word};
use crate::parse::is_said_then;

/// Whether it is told as it is, not asked, supposed or of the past.
pub(super) fn is_present(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let words = story.words(sentence);
    let tail = story.between(token.end, token.end + 36);
    match sentence.language {
        Language::Ja => {
            const UNREAL: &str = "\
                る人|てる人|ている人|た人|ている方は|る方は|が出ると思|が出るかと|になると思|になるかと|ると思|りしま|りせん|りせえへん|りはし|りもし|りしちゃ|りする|りしな|りしませ|りしたら|ような気|わけでは|わけじゃ|わけでも|気がし|かと思|のかと|か?|か。|か、|でしょうか|ますか|ですか|なんですか|\
                かどうか|か確認|か確か|か調べ|か見|か知り|か分か|かわか|か判|か否か|いたら、|いたらお|いたら誰|いたらど|いたら何|るとか|るなんて|るようなこと|るって本当|か心配|か不安|か教え|かを|かは|なら|場合|はず|ことは|ことも|になりますか|になるの|のか|のでしょう|\
                たらどう|状態で使い続け|状態で使う|ままで使い続けると|ままだとどう|ままだと何|ままで使うと|とダメ|とだめ|と駄目|とまずい|といけ|しまうの|しまうか|しまいますか|しまいませんか|しまうことは|くなる、ということは|くなるということは|くなることは|ば|る?|かも|んでしょうか|か\n|ょう|んか|んでしょ|んでしたか|とどう|とどんな|と何|と、どう|と使え|と困|とまず|ら困|らどう|ら嫌|ら不安|らまず|らと思|らいや|のかな|るかな|かな";
            // `it did not come off`.
            let is_denied = matches!(token.word, Word::Fails | Word::StateYes | Word::Works)
                && ["いな", "いませ", "な", "ませ", "おらず"]
                    .iter()
                    .any(|not| tail.starts_with(not))
                && story.between(token.start, token.end).ends_with('て');
            // `クローンすれば認証はそのまま?`
            let is_hoped = matches!(token.word, Word::StateYes | Word::Works)
                && [
                    "?",
                    "で?",
                    "通りますか",
                    "通るか",
                    "いけますか",
                    "いきますか",
                    "で大丈夫です",
                ]
                .iter()
                .any(|asks| tail.starts_with(asks));
            !is_denied
                && !is_hoped
                && !is_feared(story.between(token.end, sentence.range.end))
                && !is_turn_asked(tail)
                && !is_experience(story.between(token.end, sentence.range.end))
                && !UNREAL.split('|').any(|word| tail.starts_with(word))
                && !is_asked_behind(tail)
                && !is_asked_as_a_whole(story, sentence, token)
                && !words.iter().any(|word| {
                    word.word == Word::Future
                        && word.start < token.start
                        && !is_of_today(story.between(word.end, token.start))
                })
        }
        Language::En => {
            let head = words
                .iter()
                .rev()
                .filter(|word| word.end <= token.start && token.start - word.end < 44);
            let (mut unreal, mut is_behind_quote) = (false, false);
            for word in head {
                match word.word {
                    // `would get "activated" again`; `if I look, it says "activated"`.
                    Word::Comma if story.between(word.start, word.end) == "\"" => {
                        is_behind_quote = true;
                    }
                    Word::Turn | Word::Comma => break,
                    _ if is_behind_quote && story.between(word.start, word.end) != "would" => {}
                    // `it does not work and is not activated` asks nothing.
                    Word::Would
                        if !sentence.is_question
                            && matches!(story.between(word.start, word.end), "does" | "can") => {}
                    // `Is it normal that it is`: it is.
                    Word::Would
                        if is_wondered_in_english(story.between(word.start, token.start)) => {}
                    Word::If | Word::Would | Word::Plan | Word::Hearsay => unreal = true,
                    _ => {}
                }
            }
            let own = story.between(token.start, token.end);
            if sentence.is_question
                && is_asked_in_english(story.between(sentence.range.start, token.start))
            {
                return false;
            }
            !unreal || own.starts_with("won") || own.starts_with("can")
        }
        Language::Zh => {
            let own = story.between(token.start, token.end);
            let head = story.between(sentence.range.start, token.start);
            let asks = is_asked(head, own, tail)
                || is_to_come(head)
                || token.word == Word::StateNo && is_not_called_for(head, own);
            let unreal = words.iter().any(|word| {
                word.end <= token.start
                    && token.start - word.end < 24
                    && matches!(word.word, Word::If | Word::Would)
                    && (word.word == Word::If
                        || !story.between(word.end, token.start).contains([',', '、']))
                    && story.between(word.start, word.end) != "怎么"
                    // `能开机但是说要激活`: it can start, but.
                    && !words.iter().any(|turn| {
                        turn.word == Word::Turn
                            && turn.start >= word.end
                            && turn.end <= token.start
                    })
                    && !is_wondered_at(story.between(sentence.range.start, word.start))
            });
            !asks && !unreal
        }
    }
}

/// Whether a Japanese text goes on from what is to come to what is: `来月替えますが、今は`.
fn is_of_today(text: &str) -> bool {
    [
        "、今は",
        "、現在は",
        "、今も",
        "けど今は",
        "が今は",
        "けど、今",
    ]
    .iter()
    .any(|now| text.contains(now))
}

/// Whether what stands behind a Japanese state asks for it, or fears it: `維持されますか`,
/// `認証が外れたりお金がかかったりしませんか`: one of several things that may come.
fn is_feared(tail: &str) -> bool {
    const FEARS: [&str; 6] = [
        "しませんか",
        "しないか",
        "しないでしょうか",
        "しませんよね",
        "しないですか",
        "することはあり",
    ];
    let behind = tail.split(['。', '\n']).next().unwrap_or_default();
    tail.starts_with('り') && FEARS.iter().any(|fear| behind.contains(fear))
}

/// `消えるか心配`.
fn is_asked_behind(tail: &str) -> bool {
    const VERBS: [&str; 5] = ["され", "でき", "し", "になり", ""];
    const ASKS: [&str; 15] = [
        "ますか",
        "ますよね",
        "るか",
        "るのか",
        "るのでは",
        "るんじゃ",
        "るのが心配",
        "るのが不安",
        "るのが怖",
        "る可能性",
        "る恐れ",
        "るおそれ",
        "ないか心配",
        "ないか不安",
        "ないかと",
    ];
    let asks = |rest: &str| {
        ASKS.iter().any(|asks| {
            // `外れるから`: a reason.
            rest.strip_prefix(asks)
                .is_some_and(|behind| !behind.starts_with('ら'))
        })
    };
    VERBS
        .iter()
        .any(|verb| tail.strip_prefix(verb).is_some_and(asks))
}

/// Whether a question that begins so wonders at what it says: `is it normal that`.
pub(super) fn is_wondered_in_english(question: &str) -> bool {
    ["is it normal", "is this normal", "is that normal"]
        .iter()
        .any(|start| question.starts_with(start))
}

/// Whether a Japanese state is one that somebody asks whether it will come: `…なくなりますか`.
pub(super) fn is_turn_asked(tail: &str) -> bool {
    const ASKED: [&str; 16] = [
        "りますか",
        "りません",
        "りますでしょう",
        "りますよね",
        "りそう",
        "りかね",
        "るか",
        "るの?",
        "るのか",
        "るので",
        "るんで",
        "る?",
        "る可能",
        "ること",
        "ってしまいますか",
        "ってしまうの",
    ];
    let behind = tail.trim_start_matches('く').strip_prefix('な');
    behind.is_some_and(|behind| ASKED.iter().any(|asked| behind.starts_with(asked)))
}

/// Whether what stands before a state asks for it: `Is my Windows`, and not `Is it normal that it`.
fn is_asked_in_english(head: &str) -> bool {
    const STARTS: [&str; 8] = [
        "is my ",
        "is the ",
        "is this ",
        "is windows",
        "is it ",
        "has it ",
        "has windows",
        "was it ",
    ];
    const OTHERS: [&str; 12] = [
        " that", " why", "it's", " because", " after", " when", " if ", " since", " normal", ",",
        " to ", " only ",
    ];
    let head = head.trim_start();
    head.len() <= 40
        && STARTS.iter().any(|start| head.starts_with(start))
        && !OTHERS.iter().any(|other| head.contains(other))
}

/// Whether a Japanese text tells what was gone through once: `…したことがある`.
pub(super) fn is_experience(text: &str) -> bool {
    ["たことがあ", "たことあ", "た経験が", "だことがあ"]
        .iter()
        .any(|once| text.contains(once))
}

/// With which words somebody tells that they looked at a state.
const LOOKED: [&str; 4] = ["を見ると", "で見ると", "を見れば", "確認すると"];

/// Whether what was activated still is.
pub(super) fn is_still(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let words = story.words(sentence);
    let tail = story.between(token.end, token.end + 30);
    match sentence.language {
        Language::Ja => {
            const PAST: &str = "\
                だった|でした|た|ました|だったのに|のはず|のもの|の中古|で届|の状態で届|で買|\
                になる|になり";
            let first = words.iter().any(|word| {
                word.word == Word::Then && word.start < token.start && token.start - word.end < 45
            });
            // `I looked, and it was active`: it was when it was looked at.
            let looked = words.iter().any(|word| {
                word.word == Word::Turn
                    && word.end <= token.start
                    && token.start - word.end < 30
                    && story.between(word.start, word.end) == "たら"
            }) || LOOKED.iter().any(|looked| {
                let near = story.between(token.start.saturating_sub(45), token.start);
                near.contains(looked)
            });
            let is_kept = ["そのまま", "無事"]
                .iter()
                .any(|word| story.between(token.start, token.end).ends_with(word));
            // `it was activated by phone once`; `it was activated, but then`.
            let own = story.between(token.start, token.end);
            let is_over = own.ends_with("ました")
                && (["が", "けど", "のに", "けれど"]
                    .iter()
                    .any(|but| tail.starts_with(but))
                    || words
                        .iter()
                        .any(|word| word.word == Word::Once && word.end <= token.start));
            if is_over {
                return false;
            }
            (looked || is_kept || !PAST.split('|').any(|word| tail.starts_with(word))) && !first
        }
        Language::En => {
            !is_past_in_english(story, words, token) && !is_quoted_then(story, sentence, token)
        }
        Language::Zh => {
            let then = words.iter().any(|word| {
                word.word == Word::Then
                    && word.end <= token.start
                    && token.start - word.end < 30
                    // `系统盘是原本的`: that tells of the disk.
                    && !story.between(word.end, word.end + 3).starts_with('的')
                    // `原来家庭版，现在变专业版，显示已激活`.
                    && !story.between(word.end, token.start).contains("现在")
            });
            let head = story.between(sentence.range.start, token.start);
            // `重置前是激活的`: before it was reset.
            let was_before = head
                .rsplit([',', '、', ';'])
                .next()
                .and_then(|own| own.rsplit_once('前'))
                .is_some_and(|(of, own)| !of.ends_with('目') && own.len() < 18);
            // `正常激活过,后来掉了`.
            let is_once = tail.starts_with('过') && !tail.starts_with("过了");
            // `原先是激活的`.
            let clause = head.rsplit([',', ';']).next().unwrap_or_default();
            let was_first = ["原先", "先前", "早先", "起初"]
                .iter()
                .any(|first| clause.contains(first))
                && !clause.contains("现在");
            !then
                && !was_before
                && !was_first
                && !is_of_the_rest(head)
                && !is_once
                && !tail.starts_with("的时候")
        }
    }
}

/// Whether a state is told as that of a time that is over, and what follows may be another one.
pub(super) fn is_over(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let own = story.between(token.start, token.end);
    let behind = story.between(token.end, token.end + 45);
    let head = story.between(token.start.saturating_sub(60), token.start);
    match sentence.language {
        Language::Ja => [
            "でしたが",
            "だったが",
            "だったけど",
            "でしたけど",
            "だったのが",
            "でしたのが",
            "と出ていましたが",
            "と出てましたが",
            "と出ていたが",
            "と出てたけど",
            "でした。その後",
            "でした。しかし",
        ]
        .iter()
        .any(|was| behind.starts_with(was)),
        Language::En => {
            [
                "wasn't",
                "wasnt",
                "was not",
                "didn't",
                "didnt",
                "did not",
                "wouldn't",
                "would not",
            ]
            .iter()
            .any(|was| own.starts_with(was) || head.ends_with("was "))
                && [
                    "at first",
                    "first it",
                    "initially",
                    "right after",
                    "but ",
                    "then ",
                ]
                .iter()
                .any(|word| head.contains(word) || behind.contains(word))
        }
        Language::Zh => ["一开始", "刚开始", "起初", "刚装完", "刚换完", "一度"]
            .iter()
            .any(|then| head.contains(then)),
    }
}

/// Whether an English clause tells of a time that is over.
pub(super) fn is_past_in_english(story: &Story<'_>, words: &[Token], token: &Token) -> bool {
    for word in words
        .iter()
        .rev()
        .filter(|word| word.end <= token.start && token.start - word.end < 40)
    {
        match word.word {
            Word::Turn | Word::Comma | Word::Now => return false,
            Word::Then => return true,
            // `Windows had been activated`: what was there at first.
            Word::First if story.between(word.start, word.end) == "had been" => return true,
            _ => {}
        }
    }
    false
}

/// `Before the swap it said "Windows is activated"`: what a screen said then.
pub(super) fn is_quoted_then(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let head = story.between(sentence.range.start, token.start);
    if let Some((head, quoted)) = head.rsplit_once('"') {
        return quoted.len() <= 24 && is_said_then(head);
    }
    // `Before the swap Settings said Windows is activated`.
    let lead = head.trim_end();
    let lead = lead.strip_suffix(" is").unwrap_or(lead);
    let lead = lead
        .strip_suffix(" windows")
        .or_else(|| lead.strip_suffix(" it"));
    lead.is_some_and(is_said_then)
}
