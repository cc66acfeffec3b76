//! How the releases that a story names stand to each other: from one to the other, one beside
//! the other, one by mistake.

use super::mention::Mention;
use super::shipped::is_shipped_behind;

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// Leaves out the release of a PC that only is compared, in Japanese, where another one is named:
/// `私の家のWindows11では見たことがない`.
pub(in crate::clues) fn set_well_aside(story: &Story<'_>, mentions: &mut [Mention]) {
    const OWN: &str = "私の家の|自宅の|うちの|私の|自分の|自分のは|俺の|僕の|わたしの|家の";
    const WELL: &str = "\
        では見たこと|だと見たこと|では見かけ|だと見かけ|では出たこと|だと出たこと|では出な|では出ませ|では出てな|\
        では出ていな|では出ていませ|では出ず|では起き|だと起き|では普通|では問題|では何と|は普通に|は問題な|は問題あ|は大丈夫";
    let is_well = |mention: &Mention| {
        let head = story.between(mention.range.start.saturating_sub(30), mention.range.start);
        let head = head.trim_end();
        let head = ["windows", "win"]
            .iter()
            .find_map(|name| head.strip_suffix(name))
            .unwrap_or(head);
        let behind = story.between(mention.range.end, mention.range.end + 45);
        let mut behind = behind.trim_start();
        for of in [
            "home",
            "pro",
            "のpc",
            "のパソコン",
            "のノート",
            "のほう",
            "の方",
        ] {
            behind = behind.strip_prefix(of).unwrap_or(behind);
        }
        ends_with_one(head.trim_end(), OWN) && starts_with_one(behind, WELL)
    };
    let well: Vec<bool> = mentions.iter().map(is_well).collect();
    let has_another = mentions
        .iter()
        .zip(&well)
        .any(|(mention, is_well)| !is_well && !mention.is_unreal);
    for (mention, is_well) in mentions.iter_mut().zip(well) {
        mention.is_unreal |= is_well && has_another;
    }
}

/// Marks the release of somebody else's PC beside the own one of the same sentence: `公司电脑是win11,
/// 我自己的是win10`, `my mate's 11 is fine, my 10 says`.
pub(in crate::clues) fn contrast(story: &Story<'_>, sentence: &Sentence, row: &mut [Mention]) {
    const THEIRS: &str = "\
        職場|会社|学校|勤務先|公司|单位|学校|at work|work pc|work laptop|my mate's|everyone|everybody|my friend's| his | her |友達|友人|同僚|同事|朋友|同学|我爸|我妈";
    const OWN: &str = "\
        自分のは|俺のは|私のは|僕のは|うちのは|うちは|家のは|こっちは|我自己|我的是|我这台|我家|我还是|mine |i'm |, my |but my |my own";
    for at in 1..row.len() {
        let (before, behind) = row.split_at_mut(at);
        let (Some(one), Some(next)) = (before.last_mut(), behind.first_mut()) else {
            continue;
        };
        let head = story.between(sentence.range.start, one.range.start);
        let gap = story.between(one.range.end, next.range.start);
        let clause = head.rsplit(['。', ';', ',']).next().unwrap_or_default();
        let clause = format!(" {clause}");
        let clause = clause.as_str();
        if one.windows != next.windows
            && gap.len() <= 60
            && has_one(clause, THEIRS)
            && !has_one(clause, OWN)
            && has_one(gap, OWN)
        {
            one.is_of_other = true;
            next.is_of_other = false;
        }
    }
}

/// Takes back a release that was named by mistake, in Japanese: `11じゃなくて10でした`.
pub(in crate::clues) fn take_back(story: &Story<'_>, mentions: &mut [Mention]) {
    const NOT: &str = "じゃなくて|じゃなく|ではなくて|ではなく";
    let wrong = mentions.iter().rposition(|mention| {
        let behind = story.between(mention.range.end, mention.range.end + 18);
        starts_with_one(behind, NOT)
    });
    let Some(wrong) = wrong.and_then(|at| Some((at, mentions.get(at)?.windows))) else {
        return;
    };
    for mention in mentions.iter_mut().take(wrong.0 + 1) {
        mention.is_unreal |= mention.windows == wrong.1;
    }
}

/// Gives `when bought` to the release behind it: `11, when bought 10`, in Japanese.
///
/// So does `put 11 on a laptop that came with 10`, in English.
pub(in crate::clues) fn part(story: &Story<'_>, sentence: &Sentence, row: &mut [Mention]) {
    if sentence.language == Language::Zh {
        return;
    }
    let is_english = sentence.language == Language::En;
    for at in 1..row.len() {
        let (before, behind) = row.split_at_mut(at);
        let (Some(one), Some(next)) = (before.last_mut(), behind.first()) else {
            continue;
        };
        let is_of_next = story.words(sentence).iter().any(|word| {
            word.word == Word::First
                && word.start >= one.range.end
                && word.end <= next.range.start
                && next.range.start - word.end <= 12
                && (!is_english || story.between(word.start, word.end).ends_with(" with"))
                // `preinstalled → 11`, `preinstalled, later 11`: of the one before the step.
                && !has_one(story.between(word.end, next.range.start), "\
                    →|その後|そのあと|それから|次に|後に|のち|現在|今|いま")
        });
        let has_own = is_shipped_behind(story.between(one.range.end, next.range.start))
            || story
                .words(sentence)
                .iter()
                .any(|word| word.word == Word::First && word.end <= one.range.start);
        one.is_first &= !is_of_next || has_own;
    }
}

/// Marks which of two releases of a sentence became the other.
pub(in crate::clues) fn link(story: &Story<'_>, row: &mut [Mention]) {
    const STEPS: &str = "\
        →|->|から|升|upgrade| to | then |無償|無料|タダ|free|updated|went|アップ|を経|later|免费|\
        =>|上げ|のち|そのあと|それから|そっから|買って今|后来|現在は";
    for at in 1..row.len() {
        let (from, to) = row.split_at_mut(at);
        let (Some(one), Some(next)) = (from.last_mut(), to.first_mut()) else {
            continue;
        };
        let gap = story.between(one.range.end, next.range.start);
        let is_raised = one.windows < next.windows && is_raised_to(story, next);
        if gap.len() > if is_raised { 140 } else { 60 } || next.is_unreal {
            continue;
        }
        let is_backwards = gap
            .trim_end()
            .trim_end_matches(" windows")
            .ends_with(" from");
        if is_backwards {
            next.is_from = true;
            one.is_to = true;
        } else if one.windows < next.windows && (has_one(gap, STEPS) || is_raised) {
            one.is_from = true;
            next.is_to = true;
        }
    }
}

/// `10の箱を入れて、その後11に上げ`: what stands behind the newer one says that it came later.
fn is_raised_to(story: &Story<'_>, next: &Mention) -> bool {
    let behind = story.between(next.range.end, next.range.end + 24);
    starts_with_one(
        behind,
        "\
            に上げ|にあげ|へ上げ|にアップ|にアプ|にバージョンアップ",
    )
}
