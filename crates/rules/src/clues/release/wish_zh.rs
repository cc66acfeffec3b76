//! A Chinese release that is refused, offered, asked about or planned, and is not on the PC.

use std::ops::Range;

use super::mention::without_name;

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What directly behind a Chinese release says that this PC cannot or will not have it.
const UNFIT: &str = "\
    装不|上不|升不|不支持|不兼容|跑不|没戏|就算了|不考虑|不想";

/// Whether the Chinese release at this place is refused, offered or planned.
pub(in crate::clues) fn is_chinese(
    story: &Story<'_>,
    sentence: &Sentence,
    range: &Range<usize>,
    tail: &str,
) -> bool {
    let head = story.between(sentence.range.start, range.start);
    starts_with_one(tail, UNFIT)
        || is_planned(head)
        || sentence.is_question && is_asked(head, story.between(range.end, sentence.range.end))
        || is_offered(head, story.between(range.end, range.end + 36))
}

/// `win10已激活,升win11会掉吗`: a step that begins its clause and is asked about.
fn is_asked(head: &str, tail: &str) -> bool {
    const ASKS: &str = "会|能|要|行|可以|吗";
    let own = without_name(head).trim_end_matches(['到', '成', '为', '上', '至']);
    let step = ["直接升级", "升级", "直接升", "升", "更新"]
        .iter()
        .find_map(|step| own.strip_suffix(step));
    let clause = step.map(|own| own.rsplit([',', ';', '。', ' ']).next().unwrap_or_default());
    clause.is_some_and(|clause| ["", "我", "再", "那", "那我", "现在"].contains(&clause))
        && !tail.starts_with(['了', '后', '之', '完', '以', '成'])
        && has_one(tail, ASKS)
}

/// With which words a screen or somebody asks to go to a release, in Chinese.
const ASKS: &str = "\
    让我|叫我|催我|要我|逼我|劝我|求我|请我|提示|提示我|提醒|提醒我|推送|推|老弹|弹窗|弹|建议|推荐|能|可以";

/// With which words a Chinese release is out of reach, before its name.
const OUT_OF_REACH: &str = "\
    推送|老推|在推|一直推|天天推|弹出|催我升|推荐我升|升不了|升不|装不了|上不了|升级不了|更新不了|不给升|不让升|不能升|不想升|不支持|不够升|没法升|没资格升|\
    无法升级|不能升级|不给升级|无法升";

/// `它老弹让我升11`, `反正也升不了11`: a Chinese release that is only offered, or out of reach.
fn is_offered(head: &str, tail: &str) -> bool {
    let name = without_name(head);
    let own = name.trim_end_matches(['到', '成', '为', '上', '至']);
    // `以前折腾过win11`: what was tried once.
    let is_tried = ends_with_one(own, "用过|试过|玩过|折腾过|体验过|装过");
    let is_once = has_one(head, "以前|之前|早前|曾");
    if is_tried && is_once && !own.ends_with("重装过") {
        return true;
    }
    let is_taken = has_one(
        tail,
        "\
            点了|装上了|升上|更新了|我就|就升|就点|就按|同意了|我升了",
    );
    if !is_taken && ends_with_one(own, OUT_OF_REACH) {
        return true;
    }
    !is_taken
        && ["升级", "升", "更新", "装", "换"]
            .iter()
            .filter_map(|step| own.strip_suffix(step))
            .any(|own| ends_with_one(own, ASKS))
}

/// `换了主板以后Windows 10`: since that was done, and no plan.
pub(in crate::clues) fn is_behind_deed(head: &str) -> bool {
    let own = without_name(head);
    let clause = own.rsplit([',', ';', '。']).next().unwrap_or_default();
    clause
        .strip_suffix("以后")
        .is_some_and(|deed| deed.contains(['了', '过', '完']))
}

/// `想直接从Windows Update升Win11`: the way stands between the wish and the step, in one clause.
fn is_planned(head: &str) -> bool {
    const PLANS: &str = "想|打算|准备|计划|考虑|要不要|能不能|可不可以|该不该|纠结|犹豫|希望";
    const STEPS: [&str; 8] = ["升级", "升", "更新", "重灌", "灌", "直接上", "装", "换"];
    /// What was not thought of, or was done.
    const DONE: &str = "没想到|想不到|想当初|想起|想不通|本来想|原来想|了|过|已|后|就|才";
    let name = without_name(head);
    let own = name.trim_end_matches(['到', '成', '为', '上', '至']);
    // `联想` is a maker, `通过` by way of.
    let Some(way) = STEPS.iter().find_map(|step| own.strip_suffix(step)) else {
        return false;
    };
    let way = way
        .replace("联想", "")
        .replace("通过", "")
        .replace("透过", "");
    let clause = way.rsplit([',', ';', '。', '(']).next().unwrap_or_default();
    // `想把硬盘换成1T重装win11`: what is installed with the disk.
    if clause.ends_with('重') {
        return false;
    }
    let plan = PLANS.split('|').filter_map(|plan| clause.find(plan)).min();
    plan.and_then(|at| clause.get(at.saturating_sub(9)..).or(Some(clause)))
        .is_some_and(|own| !has_one(own, DONE))
}
