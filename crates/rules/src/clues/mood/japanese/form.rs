//! What the form itself of a Japanese verb tells: a wish, a habit, an order, a price.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::word::{Mood, Word};
use crate::one_of::{ends_with_one, starts_with_one};

/// The mood of a form that is cut short: `入れた[い]`, `入れよう[と思って]`, `買え[って]`.
pub(super) fn wished(story: &Story<'_>, verb: &Token) -> Option<Mood> {
    let own = story.between(verb.start, verb.end);
    let tail = story.between(verb.end, verb.end + 24);
    let begins = |forms: &[&str]| forms.iter().any(|form| tail.starts_with(form));
    if own.ends_with('た') && begins(&["くな", "かった"]) {
        return Some(Mood::Denied);
    }
    // `入れてみたい`: no `like`, which stands behind a past.
    let near = story.between(verb.end.saturating_sub(3), verb.end + 24);
    let is_tried = ["てみたい", "でみたい", "てみようと思", "てみようか"]
        .iter()
        .any(|tries| near.find(tries).is_some_and(|at| at <= 9));
    let is_wished = own.ends_with('た') && begins(&["い", "く"]) && !begins(&["いた"])
        || own.ends_with('う')
            && begins(&["と思", "と考", "か", "としてい", "としてま", "と計", "と検"]);
    if is_wished || is_tried {
        return Some(Mood::Planned);
    }
    // `マザボはよく替えるほう`: a habit.
    let head = story.between(verb.start.saturating_sub(24), verb.start);
    let is_habit = begins(&["る", "す", "える"])
        && ends_with_one(
            head,
            "\
                よく|たまに|時々|ときどき|しょっちゅう|年ごとに|年おきに",
        );
    if is_habit {
        return Some(Mood::Advised);
    }
    // Somebody else says so.
    let is_told_to = verb.word == Word::Buy
        && (own.ends_with('え') && begins(&["って", "と", "!", "。", "や"])
            || begins(&["直せ", "い直せ", "しろ", "せよ", "なさい", "しなさい"]));
    is_told_to.then_some(Mood::Advised)
}

/// `Storeで買うと13,824円でした`: what it would cost is no purchase.
pub(super) fn is_priced(story: &Story<'_>, verb: &Token) -> bool {
    const SAID: &str = "と思|と言|と聞|と決|という|とき";
    let own = story.between(verb.start, verb.end);
    let tail = story.between(verb.end, verb.end + 36);
    let tail = own
        .ends_with('買')
        .then(|| tail.strip_prefix('う'))
        .flatten()
        .unwrap_or(tail);
    let tail = own
        .ends_with("購入")
        .then(|| tail.strip_prefix("する"))
        .flatten()
        .unwrap_or(tail);
    verb.word == Word::Buy
        && tail.starts_with('と')
        && !starts_with_one(tail, SAID)
        && tail.contains('円')
}
