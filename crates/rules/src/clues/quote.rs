//! A licence that stands in a quote, a price list or among options: nobody has it yet.

use super::mood::{Mood, mood};
use super::story::Story;
use super::story::sentence::Sentence;
use super::word::Word;
use crate::one_of::has_one;

/// What says of a list, in it or beside it, that one may still be chosen from it.
const CHOICES: &str = "\
    見積|オプション|カスタマイズ|選べ|選択|買い方|購入方法|注文しよう|注文する予定|注文前|検討|どれがいい|どれが良|どれを|どちらを|どっちを|\
    迷って|迷い|組む予定|組もう|候補|追加料金|\
    quote|option a|option b|options|configurator|configuring|price list|comparing|which one|which would|\
    which should|deciding|considering|to choose|upgrade price|add-on|\
    报价|装机单|配置单|选配|选项|可选|加价|纠结|哪个|对比|要不要加";

/// With which letters options are counted; a number behind them is a price.
const COUNTED: &str = "option a|option b|option c|option 1|option 2|option 3|plan a:|plan b:";

/// What says that it is the own one.
const OWN: &str = "\
    付けました|付けた|つけました|つけた|選びました|選んだ|組みました|組んだ|使って|使い|入れた|入れて|入って|手元|持って|認証|買った|買って|買いました|購入した|購入し|my |mine|i have|i use|installed|came with|bought|i chose|i picked|went with|i took|选了|加了|加购了|我的|用的|\
    用着|装了|买了|手里|激活";

/// Whether the sentence in this place names what is for sale.
pub(super) fn is_quoted(story: &Story<'_>, place: usize) -> bool {
    let Some(sentence) = story.sentences.get(place) else {
        return false;
    };
    let text = story.text(&sentence.range);
    let is_counted = has_one(text, COUNTED) && text.bytes().any(|byte| byte.is_ascii_digit());
    if !(is_counted || has_price(text)) || is_bought(story, sentence) || has_one(text, OWN) {
        return false;
    }
    is_counted
        || is_added(text)
        || story
            .near(place, 4, 3)
            .iter()
            .any(|near| has_one(story.text(&near.range), CHOICES))
}

/// Whether the sentence in this place tells only what a licence costs: `buying Pro in the Store
/// costs $99`.
pub(super) fn is_priced(story: &Story<'_>, place: usize) -> bool {
    const COSTS: &str = "costs|would cost|will cost|is sold for|is listed at|售价|标价|定价|价格";
    const BEFORE: [&str; 5] = [" is ", "costs ", "要", "得", "是"];
    let Some(sentence) = story.sentences.get(place) else {
        return false;
    };
    let text = story.text(&sentence.range);
    let is_cost = || {
        text.match_indices(|ch: char| ch.is_ascii_digit())
            .any(|(at, _)| {
                let head = text.get(..at).unwrap_or_default();
                let head = head.trim_end_matches(['$', '€', '£', '¥']);
                BEFORE.iter().any(|costs| head.ends_with(costs))
            })
    };
    has_price(text)
        && (has_one(text, COSTS) || is_cost())
        && !is_bought(story, sentence)
        && !has_one(text, PAID)
}

/// What says that it was paid for.
const PAID: &str = "bought|paid|purchased|i got |ordered|买了|买的|花了|付了|入手";

/// Whether a sentence tells that something was bought.
fn is_bought(story: &Story<'_>, sentence: &Sentence) -> bool {
    let words = story.words(sentence).iter();
    let mut buys = words.filter(|word| word.word == Word::Buy);
    buys.any(|word| {
        // `buying one`, `买`: no past.
        let own = story.between(word.start, word.end);
        !own.ends_with("ing") && own != "买" && mood(story, sentence, word, false) == Mood::Done
    })
}

/// Whether a price stands in the text.
fn has_price(text: &str) -> bool {
    const BEHIND: [&str; 12] = [
        "円", "元", "块", "塊", "yen", "eur", "usd", "cad", "gbp", "dollar", "€", "£",
    ];
    const BEFORE: [&str; 8] = ["$", "€", "£", "¥", "eur ", "usd ", "cad ", "gbp "];
    is_added(text)
        || BEHIND.iter().any(|unit| {
            text.match_indices(unit).any(|(at, _)| {
                let head = text.get(..at).unwrap_or_default().trim_end();
                head.ends_with(|ch: char| ch.is_ascii_digit())
            })
        })
        || BEFORE.iter().any(|unit| {
            text.match_indices(unit).any(|(at, _)| {
                let tail = text.get(at + unit.len()..).unwrap_or_default();
                tail.starts_with(|ch: char| ch.is_ascii_digit())
            })
        })
}

/// `+15,000円`, `+ €109`: what an option adds to a price.
fn is_added(text: &str) -> bool {
    text.match_indices('+').any(|(at, _)| {
        let tail = text.get(at + 1..).unwrap_or_default();
        let tail = tail.trim_start_matches([' ', '$', '€', '£', '¥', '\\']);
        let digits = tail
            .bytes()
            .take_while(|byte| byte.is_ascii_digit() || *byte == b',')
            .count();
        // `office 2019 + 365` is no price, nor is `c++17`.
        digits > 2 && !text.get(..at).is_some_and(|head| head.ends_with('+'))
    })
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;

    /// Whether a licence is told as bought, or its channel is.
    fn is_told(text: &str) -> bool {
        let told = clues(text);
        let is_of_key = |question| {
            matches!(
                question,
                Question::Bought | Question::KeySource | Question::Sticker
            )
        };
        told.channel.is_some() || told.clues.iter().any(|clue| is_of_key(clue.question))
    }

    #[test]
    fn what_may_be_chosen_is_nobodys() {
        for text in [
            "BTOの見積もりです。\nOS: Windows 11 Home DSP版 +16,500円\n今のPCは認証済みです。",
            "OSは「Windows 11 Pro DSP版 23,000円」「なし」から選べます。今のPCのWindows 10は認証済みです。",
            "Windows 11の買い方で迷っています。\n・パッケージ版 Home 約19,000円\n・DSP版 Home 約16,000円\n今のPCは認証済みです。",
            "Option A: Windows 11 Home OEM/DSP for CAD 139. Option B: retail USB CAD 189. My PC is activated.",
            "装机单里写着Windows 11随机版 699元。现在的电脑已激活。",
        ] {
            assert!(!is_told(text), "{text}");
        }
    }

    #[test]
    fn what_was_paid_for_is_the_own_one() {
        for text in [
            "自作PCです。Windows 11 Home DSP版をメモリと一緒に15,000円で買いました。認証されていません。",
            "Windows 11 Home DSP版(16,500円)を買って組みました。次は何を買うか迷っています。認証が外れました。",
            "BTOのオプションでWindows 11 Home DSP版 +16,500円を選びました。認証が外れました。",
            "I bought the Windows 11 Home DSP copy for CAD 139. Windows is not activated.",
        ] {
            assert!(is_told(text), "{text}");
        }
    }
}
