//! A part that was ordered and is not there yet: `マザボ注文済み、届くのは金曜`.

use super::{Answer, Answering};

use crate::clues::hit::joined::is_part;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::has_one;

/// With which words a part is ordered.
const ORDERED: &str = "\
    注文|ポチ|発注|取り寄せ|買っ|買い|購入|ordered|on order|bought|purchased|下单|下了单|订了|订购|买了|拍了|入手|新买的";

/// With which words it is on its way.
const COMES: &str = "\
    届く|届き|届いたら|届いて|来週来|入荷|arrive|comes on|comes in|coming|ships|due |on its way|on the way|in the post|\
    到货|才到|就到|送到|在路上|没到|发货|还没拆|还没装|没开箱|まだ箱|未開封|unopened|still in the box";

/// What tells that it came.
const CAME: &str =
    "届いたので|届いた。|届きました|arrived today|arrived yesterday|has arrived|到货了|到手了|到了";

impl Answering<'_> {
    /// A part that was ordered and of which nothing else is told: it is yet to be changed.
    pub(in crate::clues) fn awaited(&self) -> Option<Answer> {
        let story = self.story;
        let mut sentences = story.sentences.iter().enumerate();
        sentences.find_map(|(place, sentence)| {
            let text = story.text(&sentence.range);
            if !has_one(text, ORDERED) {
                return None;
            }
            let mut parts = story.words(sentence).iter();
            let part = parts.find(|word| is_part(word.word))?;
            let name = match part.word {
                Word::Board => "board",
                Word::Cpu => "cpu",
                _ => return None,
            };
            let is_own = (self.all_pcs || !story.is_of_other(sentence, part.start))
                && !story.is_hearsay(sentence, part.start, part.end);
            let near = story.near(place, 0, 1).iter();
            let near: Vec<&str> = near.map(|own| story.text(&own.range)).collect();
            let has = |list: &str| near.iter().any(|text| has_one(text, list));
            (is_own && has(COMES) && !has(CAME)).then_some(Answer {
                question: Question::Happened,
                name,
                range: part.start..part.end,
                is_planned: true,
            })
        })
    }
}
