//! Whether a state is told as it is now: not asked, not supposed, not of the past.

use super::asked::{
    is_asked_as_a_whole, is_asked_behind, is_asked_in_english, is_asked_in_general, is_experience,
    is_feared, is_feared_in_english, is_turn_asked, is_wondered_in_english,
};

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::doubt::{is_asked, is_not_called_for, is_to_come, is_wondered_at};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// What stands behind a Japanese state that is asked, supposed or not of this PC.
const UNREAL: &str = "\
    る人|てる人|ている人|た人|ている方は|る方は|が出ると思|が出るかと|になると思|になるかと|ると思|りしま|りせん|りせえへん|りはし|りもし|りしちゃ|りする|りしな|りしませ|りしたら|ような気|わけでは|わけじゃ|わけでも|気がし|かと思|のかと|か?|か。|か、|でしょうか|ますか|ですか|なんですか|\
    かどうか|か確認|か確か|か調べ|か見|か知り|か分か|かわか|か判|か否か|いたら、|いたらお|いたら誰|いたらど|いたら何|るとか|るなんて|るようなこと|るって本当|か心配|か不安|か教え|かを|かは|なら|場合|はず|ことは|ことも|になりますか|になるの|のか|のでしょう|\
    」と出たら|と出たら|」って出たら|って出たら|」と表示されたら|と表示されたら|」と出た場合|になったら|になった場合|となったら|\
    のpcを使|のwindowsを使|のまま使うのは|のまま使い|で使い続けるの|で使うのは|の状態で使|ことがあ|ことがな|ことない|こと無|ことなし|ってどう|って何|ってなに|とはどう|とは何|の意味|\
    のまま使うと|のまま使っても|のまま使っていい|のまま使い続け|のままだと何|のままだとどう|のままだとどんな|のままでも|のままでいると|だと何|だとどう|だとどんな|とも、|ともそう|とも非|も、そうで|もそうで|も非アク|ともつか|\
    たらどう|状態で使い続け|状態で使う|ままで使い続けると|ままだとどう|ままだと何|ままで使うと|とダメ|とだめ|と駄目|とまずい|といけ|しまうの|しまうか|しまいますか|しまいませんか|しまうことは|くなる、ということは|くなるということは|くなることは|ば|る?|かも|んでしょうか|か\n|ょう|んか|んでしょ|んでしたか|とどう|とどんな|と何|と、どう|と使え|と困|とまず|ら困|らどう|ら嫌|ら不安|らまず|らと思|らいや|のかな|るかな|かな";

/// Whether it is told as it is, not asked, supposed or of the past.
pub(in crate::clues) fn is_present(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let words = story.words(sentence);
    let tail = story.between(token.end, token.end + 36);
    match sentence.language {
        Language::Ja => {
            // `it did not come off`.
            let is_denied = matches!(token.word, Word::Fails | Word::StateYes | Word::Works)
                && starts_with_one(
                    tail,
                    "\
                        いな|いませ|な|ませ|おらず|くれな|くれませ|もらえな|もらえませ",
                )
                && story.between(token.start, token.end).ends_with('て');
            // `クローンすれば認証はそのまま?`
            let is_hoped = matches!(token.word, Word::StateYes | Word::Works)
                && starts_with_one(
                    tail,
                    "\
                        ?|で?|通りますか|通るか|いけますか|いきますか|で大丈夫です",
                );
            let is_searched = story.is_search && is_in_dictionary_form(story, token);
            !is_denied
                && !is_hoped
                && !is_searched
                && !is_feared(
                    story.between(token.start, token.end),
                    story.between(token.end, sentence.range.end),
                )
                && !is_turn_asked(tail)
                && !is_experience(story.between(token.end, sentence.range.end))
                && !starts_with_one(tail, UNREAL)
                && !is_asked_behind(tail)
                && !is_asked_as_a_whole(story, sentence, token)
                && !words.iter().any(|word| {
                    word.word == Word::Future
                        && word.start < token.start
                        && !is_of_today(story.between(word.end, token.start))
                })
        }
        Language::En => is_present_in_english(story, sentence, token),
        Language::Zh => {
            let own = story.between(token.start, token.end);
            let head = story.between(sentence.range.start, token.start);
            let asks = is_asked(head, own, tail)
                || own.ends_with('吗')
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

/// The same in English.
fn is_present_in_english(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let words = story.words(sentence);
    let before = story.between(sentence.range.start, token.start);
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
            Word::Would if is_wondered_in_english(story.between(word.start, token.start)) => {}
            Word::If | Word::Would | Word::Plan | Word::Hearsay => unreal = true,
            _ => {}
        }
    }
    let own = story.between(token.start, token.end);
    // `does "Not Required" mean I'm activated?`
    let asks_meaning =
        || starts_with_one(before, "does |so does |would |could ") && before.contains(" mean");
    if sentence.is_question
        && (is_asked_in_general(before) || is_asked_in_english(before) || asks_meaning())
    {
        return false;
    }
    !is_feared_in_english(before) && !unreal || own.starts_with("won") || own.starts_with("can")
}

/// `無効になる`, `外れる`: in a search that is what is asked, and not what was found.
fn is_in_dictionary_form(story: &Story<'_>, token: &Token) -> bool {
    let text = story.between(token.start, token.end + 24);
    let own = token.end - token.start;
    let end = text.get(own..).and_then(|tail| tail.find(' '));
    text.get(..end.map_or(text.len(), |end| own + end))
        .is_some_and(|word| word.ends_with('る'))
}

/// Whether a Japanese text goes on from what is to come to what is: `来月替えますが、今は`.
fn is_of_today(text: &str) -> bool {
    has_one(text, "、今は|、現在は|、今も|けど今は|が今は|けど、今")
}
