//! A licence that is to be used on the next PC: `ライセンスだけ手元に残せる?次のPCで使いたい`.

use std::ops::Range;

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::joined::is_part;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, find_one, has_one, starts_with_one};

/// How the next PC is named.
const JAPANESE: &str = "\
    次のpc|次のパソコン|次のマシン|次のノート|次の自作|次に買うpc|次に買うパソコン|今度買うpc|今度買うパソコン|新しいpc|\
    新しいパソコン|新しいノート|新しいデスクトップ|新しいマシン|新pc";
const ENGLISH: &str = "\
    next pc|next computer|next build|next machine|next laptop|next rig|new pc|new laptop|new build|new computer|\
    new machine|new desktop|new rig";
const CHINESE: &str = "下一台|下台电脑|新电脑|新主机|新机|新笔记本|新笔电";

/// What goes there.
const JAPANESE_THINGS: &str = "ライセンス|キー|認証|windowsを|proを|windows 10を|windows 11を";
const ENGLISH_THINGS: &str = "license|licence|key|windows";
const CHINESE_THINGS: &str = "密钥|金钥|序列号|授权|许可证|正版";

/// How it goes there.
const JAPANESE_WAYS: &str = "\
    で使いたい|でも使いたい|に使いたい|で使えます|でも使えます|に使えます|で使える|でも使える|に使える|に使って|で使おう|に使おう|\
    に持っていき|に持って行き|で使う予定|で使うつもり|に使う予定|に使うつもり";
const JAPANESE_USES: &str = "を使いたい|を使えます|を使える|を使おう|を使う予定|を使うつもり";
const ENGLISH_WAYS: &str = "\
    keep |reuse|re-use|carry |take |transfer|move |hold on to|hang on to|use it|use this|use that|use the same|use my";
const CHINESE_WAYS: &str = "用在|用到|给|上用|接着用|继续用|上继续|电脑用|主机用";

/// What makes it a plan.
const WISHES: &str = "\
    たい|つもり|予定|考え|思って|検討|want|would like|i'd like|hoping|plan|going to|thinking|想|打算|准备|能不能|可以";
const NOT: &str = "\
    わけでは|わけじゃ|たくな|つもりはな|don't want|dont want|without |使っていた|使ってた|used to|不想|不打算|了吗|用了|过了";

impl Answering<'_> {
    /// A licence that is to go to the next PC, and is refused nowhere yet.
    pub(in crate::clues) fn licence_to_next(&self) -> Option<Answer> {
        // `sign in on the desktop`: no place of a watermark.
        let mut sentences = self.story.sentences.iter();
        let has_mark = sentences.any(|own| {
            let mut words = self.story.words(own).iter();
            words.any(|word| {
                word.word == Word::Watermark
                    && self.story.between(word.start, word.end) != "on the desktop"
            })
        });
        let down = [Word::StateNo, Word::ActivateWindows];
        if has_mark || self.story.has_code || self.story.has_any(&down) {
            return None;
        }
        let mut sentences = self.story.sentences.iter().enumerate();
        let range = sentences.find_map(|(place, sentence)| {
            let to_next = self.to_next(place, sentence);
            to_next.or_else(|| self.to_one_to_be_built(place, sentence))
        })?;
        Some(Answer {
            question: Question::Happened,
            name: "other-pc",
            range,
            is_planned: true,
        })
    }

    fn to_next(&self, place: usize, sentence: &Sentence) -> Option<Range<usize>> {
        let text = self.story.text(&sentence.range);
        let (names, things) = match sentence.language {
            Language::Ja => (JAPANESE, JAPANESE_THINGS),
            Language::En => (ENGLISH, ENGLISH_THINGS),
            Language::Zh => (CHINESE, CHINESE_THINGS),
        };
        let name = find_one(text, names)?;
        let head = text.get(..name.start)?;
        let behind = text.get(name.end..)?;
        let goes = match sentence.language {
            Language::Ja => goes_in_japanese(behind),
            Language::En => {
                const INTO: &str = " on my | on the | on a | for my | for the | for a | to my | to the | to a | onto my | onto the | onto a ";
                ends_with_one(head, INTO) && has_one(head, ENGLISH_WAYS)
            }
            Language::Zh => has_one(text, CHINESE_WAYS),
        };
        let near = self.story.near(place, 1, 0);
        let has_thing = near
            .iter()
            .any(|own| has_one(self.story.text(&own.range), things));
        let has_part = self
            .story
            .words(sentence)
            .iter()
            .any(|word| is_part(word.word));
        let is_wish = sentence.is_question || has_one(text, WISHES);
        let start = sentence.range.start + name.start;
        let is_own = !self.story.is_hearsay(sentence, start, start);
        (goes && has_thing && !has_part && is_wish && is_own && !has_one(text, NOT))
            .then_some(start..start + name.len())
    }
}

impl Answering<'_> {
    /// `Next month I'm building my first desktop. Does the licence follow me there?`, in English and
    /// Chinese.
    fn to_one_to_be_built(&self, place: usize, sentence: &Sentence) -> Option<Range<usize>> {
        /// As far behind the PC stands the question, in sentences.
        const NEXT: usize = 2;
        let text = self.story.text(&sentence.range);
        let (builds, pcs, soon, follows) = match sentence.language {
            Language::En => (TO_BE_BUILT, PCS, SOON, FOLLOWS),
            Language::Zh => (CHINESE_BUILDS, CHINESE_PCS, CHINESE_SOON, CHINESE_FOLLOWS),
            Language::Ja => return None,
        };
        let built = find_one(text, builds)?;
        // In Chinese what is planned stands behind its word, in English also before it.
        let is_english = sentence.language == Language::En;
        let wished = text.get(..if is_english { text.len() } else { built.start })?;
        let named = text.get(if is_english { built.end } else { built.start }..)?;
        let named = named.split([',', '.', ';', '(', '。']).next()?;
        let is_its = has_one(named, pcs) && !has_one(text, FOR_OTHERS);
        let start = sentence.range.start + built.start;
        let is_own = !self.story.is_hearsay(sentence, start, start);
        if !has_one(wished, soon) || !is_its || !is_own {
            return None;
        }
        let near = self.story.near(place, 0, NEXT);
        let is_asked = near.iter().any(|own| {
            let text = self.story.text(&own.range);
            own.is_question && has_one(text, follows) && !has_one(text, NOT)
        });
        let has_thing = near.iter().any(|own| {
            has_one(
                self.story.text(&own.range),
                "license|licence|my key|retail key|key is retail|activat|授权|许可|激活|启用|密钥|金钥|序号",
            )
        });
        (is_asked && has_thing).then(|| start..start + built.len())
    }
}

/// How it is told that a PC is yet to come, and how it is called.
const TO_BE_BUILT: &str = "\
    i'm building|soon building|i am building|i'll build|i will build|going to build|want to build|plan to build|planning to build|i'm putting together|\
    i'll be building|i'm getting|i'm buying|i'll buy|i'll get|going to buy|going to get|planning to buy|thinking of building|planning a new|planning my|order parts for|ordering parts for";
const PCS: &str = " desktop| pc| computer| rig| tower| machine| laptop| workstation| build";
const FOR_OTHERS: &str = "给我爸|给爸|给我妈|给妈|给儿子|给女儿|给朋友|帮朋友|帮同事|给弟|给妹|给老婆|给老公|for my |for a |for him|for her|for our |for the ";
const SOON: &str = "\
    next |going to|plan|i'll |this winter|this summer|this spring|this autumn|in spring|in summer|in autumn|in winter|soon|\
    after christmas|for christmas|in january|in february|in march|in april|in may|in june|in july|in august|in september|\
    in october|in november|in december|later this year|thinking of";

const CHINESE_BUILDS: &str = "\
    攒一|组一|配一|买一|装一|换一|组台|攒台|配台|买台|换台|装台|组新|攒新|配新|组个|攒个|配个|买个|攒机|组机|装机";
const CHINESE_PCS: &str = "攒机|组机|装机|台式|主机|电脑|新机|一台|笔记本|笔电|桌机|机器";
const CHINESE_SOON: &str = "打算|准备|计划|下个月|下月|明年|年底|年后|过年|下周|下礼拜|过几天|过阵子|以后|暑假|寒假|双十一|双11|618|想|要";
const CHINESE_FOLLOWS: &str = "\
    能跟过去|跟着走|跟着过|能带过|能带走|带过去|能转过|转过去|移过去|能移|挪过去|能挪|转移|搬过去|能搬|迁过去|能迁|拿过去|跟过去|转到新|移到新|挪到新";

/// How a licence goes along.
const FOLLOWS: &str = "\
    moves over|move over|move it|move the|moves with|follow me|follow my|follow it|come with me|comes with me|come along|go on the new|go on it|go to the new|work on the new|go with me|goes with me|\
    take the licen|take my licen|take it with|take that licen|carry over|carries over|carry it|transfer|sign in on|sign in there|reuse|\
    use it on|use it there|use my key|use the key|use the licen|use my licen";

/// Whether what stands behind the name of a PC says that a licence goes there.
fn goes_in_japanese(behind: &str) -> bool {
    /// No longer licence is named, in bytes.
    const LONGEST: usize = 60;
    let clause = behind.split(['。', '、', '\n']).next().unwrap_or_default();
    let uses = || {
        let into = clause.strip_prefix(['に', 'で'])?;
        let (thing, _) = JAPANESE_USES
            .split('|')
            .find_map(|uses| into.split_once(uses))?;
        (thing.len() <= LONGEST && has_one(thing, "ライセンス|キー|windows")).then_some(())
    };
    starts_with_one(clause, JAPANESE_WAYS) || uses().is_some()
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;

    fn planned(text: &str) -> Option<(&'static str, bool)> {
        let clues = clues(text).clues;
        let event = clues
            .iter()
            .find(|clue| clue.question == Question::Happened);
        event.map(|clue| (clue.answer, clue.is_planned))
    }

    #[test]
    fn a_licence_for_the_next_pc() {
        for text in [
            "ノートを下取りに出します。Windowsのライセンスだけ残して、次のパソコンで使えますか?",
            "デスクトップは捨てます。パッケージのキーを新しいノートに使ってProにできますか?",
            "I'm selling this PC. Can I keep the Windows license for my next PC?",
            "Next spring I'm building a desktop. Does the Windows license follow me there?",
            "电脑要卖了,正版授权能不能留着给下一台用?",
        ] {
            assert_eq!(planned(text), Some(("other-pc", true)), "{text}");
        }
    }

    #[test]
    fn what_is_not_planned() {
        for text in [
            "このライセンスを次のPCで使いたいわけではありません。今のままでいいですか?",
            "次のPCで使っていたキーの話です。Windows 11です。",
            "I don't want to keep the Windows license for my next PC. Is that fine?",
            "新しいPCで使えるメモリはどれですか?Windowsのキーはあります。",
            "Next spring I'm building a desktop for my nephew. Can I transfer my photos from Windows, and is a license needed?",
            "Next spring I'm building a shed. Does the Windows license carry over to 11?",
        ] {
            assert_eq!(planned(text), None, "{text}");
        }
    }
}
