//! A release that is wanted, denied or only thought of, and is not on the PC.

use std::ops::Range;

use super::due::{is_english_step, is_japanese_step};
use super::mention::without_name;
use super::rollback;
use super::supposition;

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, find_one, has_one, starts_with_one};

/// What stands behind such a release in Japanese.
const WISHES: &str = "\
    にしたい|にしよう|にするつもり|にする予定|にできな|にできませ|にできず|に上げたい|にあげたい|へ上げたい|にすると|\
    にすれ|にするか|にアップグレードしたい|にアップグレードでき|に上げられ|に上げるつもり|非対応|\
    を入れよう|を入れたい|を入れるつもり|を入れる予定|を入れられ|を入れることは|を入れると|\
    をインストールしよう|をインストールしたい|をインストールする予定|をインストールすると|\
    に移行しよう|に移行したい|に移行する予定|へ移行したい|に更新したい|に更新しよう|に変えたい|\
    に更新すると|に更新すれ|に更新でき|に更新する前|にアップデートすると|にアップデートしたい|にアップデートしよう|に移行すると|に移行でき|\
    にした方が|にしたほうが|に上げる予定|にあげる予定|へ上げる予定|へ上げるつもり|へ上げよう|へ移行する予定|へ移行しよう|へ更新する予定|へ更新しよう|に更新する予定|\
    へアップグレードする予定|へアップグレードしよう|へアップグレードしたい|\
    にアップグレードしよう|にアップグレードする予定|にアップグレードすると|に上げよう|に上げると|\
    アップグレードでき|にできると|する方法|する手順|を入れる方法|にする方法|に上げる方法|\
    に買い替えです|に買い替えよう|に買い替えたい|に買い替える予定|に買い替えるつもり|を買う予定|を買うつもり|を買う。|を買います|を購入する。|を購入します|を購入予定|にできますか|にできるの|を買おう|を買うか|を買いたい|を買うべき|を買うしか|が欲し|がほし|を購入しよう|を購入したい|\
    を購入する予定|を購入すべき|を検討|にするか|に上げるか|に上げるべき|にすべき|に乗り換え|の買い方|の購入方法|の買いかた";

/// With which verbs and prepositions an English clause goes to a release.
const STEPS: &str = "to|on|get|install|want|buy|for|upgrade|have|running|run|put|putting|installing|getting|buying|moving|upgrading|going";

/// What between a release and a wish says that something else is wished for.
const OTHERS: &str = "、|。|が未|ですが|なので|だけど";

/// What directly behind a release says, in Japanese, that this PC cannot or will not have it.
const REFUSED: &str = "\
    化は今回|化は見送|化はしな|化はしませ|化はせず|化は考え|化は無理|化は不可|化は諦め|化はまだ|化する予定|化はして|化はやめ|化は未|化したい|化の予定|化を検討|\
    にはしてな|にはしてませ|にはしてい|にはしな|にはしませ|にはせず|にしてな|にしてませ|には興味|は要らな|はいらな|は要りませ|はいりませ|\
    に戻したい|に戻そう|に戻すと|に戻すか|に戻すつもり|に戻す予定|に戻すべき|に戻せ|に挑戦|\
    はまだ様子|は様子見|はまだ早|はまだいい|はまだ入れ|はまだ上げ|はまだです|はまだだ|はまだ怖|は怖|は嫌|はパス|はスルー|は拒否|\
    にアップグレードしませんか|に上げませんか|にしませんか|へアップグレードしませんか|を入手|を勧め|をすすめ|の案内|のお知らせ|の広告|にアップグレードしましょう|へのアップグレードをお勧め|\
    にしろと|にしろって|に上げろ|を入れろと|に更新しろ|にアップグレードしろ|にしてくださいと|\
    は無理|は不可|は対応し|を実行する|を実行でき|を動かせ|の最小|の最低|の対象|には対応し|に対応していな|に対応していませ|に対応してな|に対応してませ|は非対応|非対応|\
    は対象外|は要件|の要件|は入れられ|は入れたく|は入れな|は入れず|は入らな|は使えな|は諦め|はあきらめ|には上げられ|\
    には上げな|には上げたく|には上げず|には上げませ|は動かな|はインストールでき|にはでき|は考えて|は見送";

/// What stands before an English release that is only offered.
const OFFERED: &str = "\
    not|keeps showing me|update showing me|suggesting|suggests|advertising|advertises|\
    recommending|recommends|pestering me about|nagging me about|asking me about|\
    asking about|pushing me onto|nagged to get|nagging me to get|push|pushing|pushes|\
    pushing me to|begging me to get|offering|offering me|offers|offers me|offered|\
    offered me|offer me|eligible for|ready for|compatible with|supports|\
    requirements for|too old for|not good enough for|not supported for|not supported by|\
    won't run|won't do|can't do|cannot do|fails the|failed the|doesn't pass the|force";

/// What directly behind an English release says that this PC cannot have it.
const UNFIT: &str = "\
    ! no thanks|? no thanks|, no thanks|, cust declined| is not possible| isn't possible| is impossible| cannot be installed| is not supported| isn't supported| isn't an option| is not an option| is out of the question| is a no-go| won't run| can't run| won't install";

/// Whether a Japanese release is wished for or supposed, by what stands behind it.
pub(in crate::clues) fn is_japanese(
    story: &Story<'_>,
    sentence: &Sentence,
    range: &Range<usize>,
    tail: &str,
) -> bool {
    // `入れるとき`: when it was installed.
    let is_wish = |word: &str| {
        tail.match_indices(word).any(|(at, _)| {
            let own = tail.get(..at).unwrap_or_default();
            !tail
                .get(at + word.len()..)
                .is_some_and(|rest| {
                    rest.starts_with(['き', '言', '聞']) || word == "に乗り換え" && is_done(rest)
                })
                // `11が未認証で、キーを買うしかない`: of something else.
                && !has_one(own, OTHERS)
        })
    };
    WISHES.split('|').any(is_wish)
        || tail.starts_with("のキーを買え")
        || starts_with_one(tail, REFUSED)
        || tail
            .strip_prefix("に戻した")
            .is_some_and(rollback::is_supposed)
        || supposition::is_japanese(story, sentence, range)
        || is_japanese_step(story.between(range.end, sentence.range.end))
}

/// `に乗り換え済み`, `に乗り換えました`.
fn is_done(rest: &str) -> bool {
    starts_with_one(
        rest,
        "\
            済|ました|た。|たけど|たので|たら認証|てい|てる|て、",
    )
}

/// Whether the English release at this place is: `cannot go to 11`, `want 11`.
pub(in crate::clues) fn is_english(
    story: &Story<'_>,
    sentence: &Sentence,
    range: &Range<usize>,
) -> bool {
    let words = story.words(sentence);
    // The last word before the name.
    let head = without_name(story.between(range.start.saturating_sub(30), range.start));
    let step = head.rsplit(|ch: char| !ch.is_ascii_alphabetic()).next();
    let step = step.unwrap_or_default();
    let is_torn = |from: usize| {
        words.iter().any(|other| {
            other.start >= from
                && other.end <= range.start
                && matches!(other.word, Word::Comma | Word::Turn)
        })
    };
    let tail = story.between(range.end, range.end + 24);
    // `buying a laptop with 11`.
    let far = story.between(range.start.saturating_sub(48), range.start);
    let is_to_buy = head.ends_with(" with")
        && has_one(
            far,
            " buying a | buy a | getting a | ordering a | wants a | want a | would like a | needs a ",
        );
    // `wanted 11, stayed on 10`.
    let clause = story.between(range.end, sentence.range.end);
    let is_given_up = (head.ends_with("wanted") || head.ends_with("wanted to go to"))
        && has_one(
            clause,
            " stay| stuck| kept | instead| remain| couldn't| can't| settled",
        );
    let is_refused = [
        "never took the ",
        "never took ",
        "never did the ",
        "didn't take the ",
        "skipped the ",
        "passed on the ",
        "refuse to ",
        "refuses to ",
        "refusing to ",
        "refused to ",
    ]
    .iter()
    .any(|refuses| {
        far.rsplit_once(refuses)
            .is_some_and(|(_, own)| own.len() < 26 && !own.contains([',', '.', ';']))
    });
    if is_to_buy
        || is_given_up
        || is_refused
        || ends_with_one(head, OFFERED)
        || starts_with_one(tail, UNFIT)
    {
        return true;
    }
    if is_to_be_gone_to(story, sentence, head, range.start)
        || is_english_step(story, sentence, range)
        || supposition::is_english(story, sentence, head, range.start)
    {
        return true;
    }
    STEPS.split('|').any(|own| own == step)
        && words.iter().any(|token| {
            matches!(token.word, Word::Not | Word::Plan | Word::If)
                && token.end <= range.start
                && range.start - token.end <= 30
                && !is_torn(token.end)
        })
}

/// `I want to swap the board and at the same time go to 11`: an infinitive, of which the plan stands
/// farther in front.
fn is_to_be_gone_to(story: &Story<'_>, sentence: &Sentence, head: &str, start: usize) -> bool {
    const VERBS: [&str; 6] = ["go", "move", "switch", "jump", "upgrade", "update"];
    /// What before such a word makes a noun or a past of it.
    const NOUNS: &str =
        "a|an|the|my|free|this|that|its|their|after|since|did|first|last|windows|had|to";
    let Some(own) = head.strip_suffix(" to") else {
        return false;
    };
    let words = story.words(sentence);
    let is_led = |before: &str| {
        let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
        before.ends_with(' ') && !NOUNS.split('|').any(|noun| noun == last)
    };
    let is_planned = || {
        words.iter().any(|plan| {
            plan.word == Word::Plan
                && plan.end <= start
                && start - plan.end <= 120
                && !words.iter().any(|turn| {
                    turn.start >= plan.end && turn.end <= start && turn.word == Word::Turn
                })
        })
    };
    // `Can my i5 go to Windows 11?`
    let is_asked = || {
        let text = story.text(&sentence.range).trim_start();
        sentence.is_question && starts_with_one(text, "can |could |will ")
    };
    let is_step = VERBS
        .iter()
        .any(|verb| own.strip_suffix(verb).is_some_and(is_led));
    is_step && (is_planned() || is_asked()) || is_wished_from(story, sentence, start)
}

/// `I plan to upgrade this PC from Windows 10 Pro to 11`: the PC and what it has stand between.
fn is_wished_from(story: &Story<'_>, sentence: &Sentence, start: usize) -> bool {
    const WISHES: &str = "\
        plan to upgrade|planning to upgrade|want to upgrade|wants to upgrade|going to upgrade|about to upgrade|like to upgrade|need to upgrade|\
        hoping to upgrade|planning on upgrading|thinking of upgrading|thinking about upgrading|considering upgrading|want to move|want to go|plan to go|\
        plan to move";
    const TURNED: &str = " but |, so | then | and it | and now |; ";
    let own = story.between(sentence.range.start, start);
    own.rsplit_once(" from ").is_some_and(|(before, _)| {
        let wish = find_one(before, WISHES);
        wish.is_some_and(|wish| !has_one(own.get(wish.end..).unwrap_or_default(), TURNED))
    })
}
