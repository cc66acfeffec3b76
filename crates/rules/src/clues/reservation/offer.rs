//! A key that somebody offers, seeks or weighs against another one: nothing says that it was bought.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::mood::{Mood, mood};
use crate::clues::quote::is_quoted;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// How it is asked whether a key that somebody sells is a good one.
const DOUBTED: &str = "\
    legit|safe|reliable|trust|靠谱|可靠|合法|安全|大丈夫|怪し|違法|本物|正規";

/// With which words somebody tells that such a key is for sale.
const SEEN: &str = "\
    seen |saw |spotted |i see |seeing |came across |there are |there is a |there's a |\
    見かけ|見つけ|売って|売られ|出品され|看到|看见|有卖|在卖|刷到";

/// With which words somebody tells that it is the own one.
const OWN: &str = "\
    my |mine|i have |i use|i got|entered|typed|used |put in|activated|worked|works|installed|\
    入れ|入力|使っ|使い|自分|手元|認証|激活了|输入|输了|用了|用的|装了|入了|我的";

impl Answering<'_> {
    /// Whether a key is only one that somebody sells: it is seen, or asked about.
    pub(in crate::clues) fn is_for_sale(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let is_trade = hit.row.words.iter().any(|word| {
            matches!(
                word,
                Word::Market | Word::WebShop | Word::PricedKey | Word::CheapKey
            )
        });
        if !is_trade {
            return false;
        }
        let words = self.story.words(sentence);
        let buys = || words.iter().any(|word| word.word == Word::Buy);
        if !self.is_bought_in(sentence) && !buys() && self.is_only_seen(hit, sentence) {
            return true;
        }
        let text = self.story.text(&sentence.range);
        let is_bought =
            self.is_bought_in(sentence) || words.iter().any(|word| word.word == Word::Retail);
        sentence.is_question && !is_bought && (buys() || is_doubted(text))
    }

    /// `A friend bought his key on eBay. Mine is not activated`: not the writer's.
    pub(in crate::clues) fn is_theirs(&self, hit: &Hit) -> bool {
        const WHO: &str =
            "friend|colleague|coworker|co-worker|neighbour|neighbor|brother|sister|cousin|mate ";
        const THEIRS: &str = " his key| her key| their key";
        let text = self
            .story
            .sentences
            .get(hit.sentence)
            .map(|own| self.story.text(&own.range));
        !self.all_pcs
            && hit.row.words.contains(&Word::Key)
            && text.is_some_and(|text| has_one(text, WHO) && has_one(text, THEIRS))
    }

    /// Whether this sentence tells of a purchase as done.
    fn is_bought_in(&self, sentence: &Sentence) -> bool {
        let words = self.story.words(sentence);
        let mut buys = words.iter().filter(|word| word.word == Word::Buy);
        buys.any(|word| {
            // `买哪个好`: not bought yet.
            let behind = self.story.between(word.end, word.end + 6);
            mood(self.story, sentence, word, false) == Mood::Done
                && !starts_with_one(behind, "哪|什么|うなら|えばい")
        })
    }

    /// `Seen keys for 12 dollars on G2A`, `Pro keys for 12 dollars on G2A. Legit?`
    fn is_only_seen(&self, hit: &Hit, sentence: &Sentence) -> bool {
        /// A doubt that stands alone is no longer, in bytes.
        const LONGEST: usize = 48;
        let text = self.story.text(&sentence.range);
        let is_own = has_one(text, OWN);
        let is_seen = || has_one(text, SEEN);
        let is_doubted_next = || {
            let next = self.story.sentences.get(hit.sentence + 1);
            next.is_some_and(|next| {
                let behind = self.story.text(&next.range);
                next.is_question && behind.trim().len() <= LONGEST && is_doubted(behind)
            })
        };
        !is_own && (is_seen() || is_doubted_next())
    }

    /// Whether it is asked where to buy it, in Japanese: `アップグレード版ってどこで買うのがいい?`
    pub(in crate::clues) fn is_sought(&self, hit: &Hit) -> bool {
        const SEEKS: &str = "\
            たっけ|たんだっけ|たかな|どこで買|どこで購入|買うのが|買うべき|買った方が|買ったほうが|買えばい|買えます|おすすめ";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let behind = self.story.between(hit.range.end, sentence.range.end);
        sentence.is_question && sentence.language == Language::Ja && has_one(behind, SEEKS)
    }

    /// Whether two kinds of a licence are weighed against each other: `choosing between OEM and
    /// retail for a build`; or one stands in a quote.
    pub(in crate::clues) fn is_weighed(&self, hit: &Hit) -> bool {
        const WEIGHS: &str = "\
            choosing between|choose between|deciding between|decide between|torn between|\
            choice between|undecided between| vs | vs. |versus|better|迷って|迷い|悩んで|どちら|\
            どっち|何が違|違いは|違いが|違いって|の違い|どう違|比較|比べ|纠结|选哪|哪个|哪种|还是";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if is_quoted(self.story, hit.sentence) {
            return true;
        }
        let text = self.story.text(&sentence.range);
        if is_in_cart(text) {
            return true;
        }
        let has = |word: &Word| self.story.has(sentence, *word);
        let kinds = [Word::Retail, Word::Boxed, Word::Dsp, Word::Download];
        let named = kinds.iter().filter(|kind| has(kind)).count();
        let is_maker = text.contains("oem") && !has(&Word::Dsp);
        let is_cheap = || has(&Word::CheapKey) || has(&Word::PricedKey);
        let kinds = named + usize::from(is_maker);
        if sentence.is_question && is_choice(text) {
            return true;
        }
        if self.is_bought_in(sentence) {
            return false;
        }
        kinds > 1 && has_one(text, WEIGHS)
            || kinds + usize::from(is_cheap()) > 1
                && (self.asks_which_to_buy(hit.sentence) || is_listed(text))
                && !has_one(text, HELD)
    }

    /// Whether this sentence or one beside it asks which of several licences to buy.
    fn asks_which_to_buy(&self, place: usize) -> bool {
        const WHICH: &str = "\
            which one should i|which one would you|which would you|which one do i|which should i|which one to|which to buy|which one?|\
            which one survives|which one is better|which of them|which is better|\
            what should i buy|what should i get|どれを買|どれを購入|どれがいい|どれが良|どれがおすすめ|どちらを買|\
            どちらを購入|どっちを買|どっちを購入|買うなら|購入するなら|买哪|哪个好|哪个划算|哪种好|选哪";
        let mut near = self.story.near(place, 1, 1).iter();
        near.any(|own| has_one(self.story.text(&own.range), WHICH))
    }
}

/// Whether of two ways to come by a licence it is asked which to take: `キーを買うのとストアのアップグレード
/// どっちがいい?`, `Which is better, buying a key or upgrading?`
fn is_choice(text: &str) -> bool {
    const BUYING: &str =
        "買うの|購入するの|買うか|購入するか|買った方が|買ったほうが|購入した方が|購入したほうが";
    const WHICH: &str = "どっち|どちら";
    has_one(text, WHICH) && has_one(text, BUYING)
        || has_one(
            text,
            "which is better|which is cheaper|which is safer|what's better|is it better",
        ) && has_one(text, "buying |purchasing |to buy ")
            && text.contains(" or ")
}

/// `カートにキーを入れて三日`: what lies in a basket is not bought.
fn is_in_cart(text: &str) -> bool {
    const CARTS: &str = "\
        カートに|買い物かごに|ほしい物リスト|欲しいものリスト|お気に入りに|ウォッチリスト|in my cart|in the cart|in my basket|in the basket|\
        on my wishlist|on my wish list|购物车里|加了购物车|加购物车|放购物车|加入购物车|收藏夹里";
    const ORDERED: &str = "注文した|注文しま|決済した|購入した|購入しま|ordered|checked out|paid|下单了|付款了|付了|买了";
    has_one(text, CARTS) && !has_one(text, ORDERED)
}

/// How it is told of several licences that they are at hand, and not for sale.
const HELD: &str = "\
    i have|i've got|i own|i already|my |i bought|手元|持って|買った|買って|使って|使い|残って|我有|我的|手里|买了|用了";

/// Whether a text lists licences as a shop does: with prices, and seen.
fn is_listed(text: &str) -> bool {
    const LISTS: &str = "\
        i see|i saw|i've seen|are selling|is selling|sell for|sells for|listed|on offer|there is|there are|\
        売って|売られ|出てい|並んで|見かけ|在卖|有卖|看到|标价";
    let has_price = text.bytes().any(|byte| byte.is_ascii_digit());
    has_price && has_one(text, LISTS)
}

fn is_doubted(text: &str) -> bool {
    has_one(text, DOUBTED)
}
