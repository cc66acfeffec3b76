//! Who says what is quoted: a person, or a screen.

use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// Whether what is quoted last, in Japanese, is what somebody answered: `聞いたら「交換されたのですね`.
pub(in crate::clues) fn is_answered(head: &str) -> bool {
    const ANSWERS: &str = "\
        聞いたら|聞くと|尋ねたら|相談したら|問い合わせたら|いわく|曰く";
    head.rsplit_once('「')
        .is_some_and(|(before, quote)| !quote.contains('」') && ends_with_one(before, ANSWERS))
}

/// As far from a quoted word may its quotation begin or end, in bytes.
const QUOTED: usize = 150;

/// Questions of the past, in Japanese: what one asks oneself is of what is to come.
const ASKED: &str = "\
        たか|たんですか|たのですか|ましたよね|ましたでしょうか|たの|たんでしょ|たでしょ|たよね|たんじゃないですか|\
        たのでは|ことはありますか|ことはございますか|ませんか|ないですか|とか";
/// How such a question begins in English.
const ASKS: &str =
    "did you|have you|has the|was the|were any|has any|did the|you|have there|has there";
/// What is quoted of any PC.
const GENERAL: &str = "場合|すると|えると|た方は|た人は|可能导致|会导致|会掉|需要重新|有可能";

/// Whether what stands at this place is quoted as a question what was done: `「交換されましたか」`,
/// `"did you swap the board"`, `「您换过主板吗」`. Who asks is somebody else.
pub(in crate::clues) fn is_quoted_question(text: &str, at: usize) -> bool {
    let from = text.floor_char_boundary(at.saturating_sub(QUOTED));
    let to = text.floor_char_boundary(at + QUOTED);
    let (Some(head), Some(tail)) = (text.get(from..at), text.get(at..to)) else {
        return false;
    };
    let head = head.rsplit('\n').next().unwrap_or_default();
    let open = ['「', '『', '"'].into_iter().find_map(|mark| {
        let (before, own) = head.rsplit_once(mark)?;
        let is_open = match mark {
            '"' => before.matches('"').count() % 2 == 0,
            _ => !own.contains(['」', '』']),
        };
        is_open.then_some((own, mark))
    });
    let Some((own, mark)) = open else {
        return false;
    };
    let close = match mark {
        '「' => '」',
        '『' => '』',
        _ => '"',
    };
    let Some((rest, _)) = tail.split_once(close) else {
        return false;
    };
    let rest = rest.trim_end_matches(['?', '。', '!', ' ']);
    let is_general =
        has_one(rest, GENERAL) || starts_with_one(own.trim_start(), "if |when |如果|若");
    is_general
        || ends_with_one(rest, ASKED)
        || mark == '"' && starts_with_one(own.trim_start(), ASKS)
        || rest.ends_with(['吗', '没'])
            && ['您', '你']
                .iter()
                .any(|you| own.contains(*you) || rest.contains(*you))
        || has_one(own, "是否|是不是|有没有")
}

/// Whether a quotation that is open at the end of this Chinese text is what a person says, and no
/// screen: `店员跟我说「系统我们会`.
pub(in crate::clues) fn is_said_in_chinese(head: &str) -> bool {
    const SAYS: &str = "说|讲|表示|回覆|回复|回我|答|问|喊|嘀咕|嘟囔|吐槽|劝";
    const SCREENS: &str = "开机|启动|提示|机器|虚拟机|系统|windows|win|它|电脑|画面|弹窗|设置|页面|就|一直|又|上面|里|屏幕|显示|面";
    let opened = ['「', '"'].iter().find_map(|mark| {
        let (before, quote) = head.rsplit_once(*mark)?;
        // The mark that opens and closes is the same for some.
        let is_open = if *mark == '"' {
            head.matches('"').count() % 2 == 1
        } else {
            !quote.contains('」')
        };
        is_open.then_some(before)
    });
    opened.is_some_and(|before| {
        let before = before.trim_end_matches([':', ',', ' ']);
        SAYS.split('|').any(|says| {
            before.strip_suffix(says).is_some_and(|who| {
                // No screen asks.
                let is_person = says == "问" || !ends_with_one(who, SCREENS);
                is_person && !is_of_no_person(who)
            })
        })
    })
}

/// Whether nobody is named who says it: `能开机,但是说「未激活」`.
fn is_of_no_person(who: &str) -> bool {
    const PEOPLE: &str = "\
        客服|店|师傅|卖家|工程师|朋友|同事|同学|他|她|人家|老板|对方|售后|微软|官方|网友|群|问|打电话|小哥|老师|爸|妈|哥|姐|弟|妹|老公|老婆|\
        楼|评论|帖|邻居|领导|经理|客户|技术";
    let own = ["但是", "可是", "但", "却", "然后", "结果"]
        .iter()
        .fold(who.trim_end(), |own, turn| {
            own.strip_suffix(turn).unwrap_or(own)
        });
    let sentence = own
        .rsplit(['。', '\n', '!', '?'])
        .next()
        .unwrap_or_default();
    own.ends_with([',', ';', '。', '\n']) && !has_one(sentence, PEOPLE)
        || own.is_empty() && who.is_empty()
}
