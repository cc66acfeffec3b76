//! The channel that a story names: `VOLUME_MAKと出ます`, `DSP版です`, `an evaluation copy`.

use std::ops::Range;

use super::answers::Answer;
use super::hit::joined::is_part;
use super::host::client;
use super::index::Token;
use super::mood::{Mood, mood};
use super::quote::is_quoted;
use super::release::mention::{Mention, of_sentence};
use super::story::Story;
use super::story::sentence::Sentence;
use super::word::Word;
use crate::one_of::{ends_with_one, has_one};

use crate::judge::Question;
use crate::vocabulary::Channel;

/// The channel of the PC that is told of, and where it is named; none where two are.
///
/// `all_pcs` tells whether what is told of another PC counts as well.
pub(super) fn channel(
    story: &Story<'_>,
    mentions: &[Mention],
    answers: &[Answer],
    all_pcs: bool,
) -> Option<(Channel, Range<usize>)> {
    let says = |question, name: &str| {
        let mut answers = answers.iter();
        answers.any(|own| own.question == question && own.name == name && !own.is_planned)
    };
    let is_cheap =
        story.has_any(&[Word::CheapKey, Word::PricedKey]) || is_sold_on_a_marketplace(story);
    let named = Named {
        story,
        mentions,
        is_bought: says(Question::Bought, "key") && !is_cheap && !says(Question::Bought, "no"),
        had_older: says(Question::FirstWindows, "7"),
        is_of_maker: says(Question::Maker, "maker"),
        all_pcs,
    };
    let mut found: Option<(Channel, Range<usize>)> =
        client(story, all_pcs).map(|range| (Channel::VolumeGvlk, range));
    for (place, sentence) in story.sentences.iter().enumerate() {
        for token in story.words(sentence) {
            let Some(channel) = named.channel(place, sentence, token) else {
                continue;
            };
            match &found {
                // `DSPかMAKか`: nobody knows which.
                Some((known, _)) if *known != channel => {
                    // A key for builders was bought, and an evaluation is installed.
                    let is_trial = |own: Channel| own == Channel::RetailEval;
                    let is_key = |own: Channel| own == Channel::OemNonslp;
                    if is_trial(channel) && is_key(*known) && is_installed(story, sentence) {
                        found = Some((channel, token.start..token.end));
                    } else if !(is_key(channel) && is_trial(*known)) {
                        return None;
                    }
                }
                Some(_) => {}
                None => found = Some((channel, token.start..token.end)),
            }
        }
    }
    found
}

/// Whether a purchase is concluded from the name of a channel alone, which the output shows that the
/// story is told of: `it says RETAIL, so is it mine?`
pub(super) fn is_name_alone(story: &Story<'_>, answer: &Answer) -> bool {
    /// Behind these it is the sort of a Windows that somebody has: `10 Pro retail`.
    const OWNED: &str = "pro |home |windows |10 |11 |full |my |it's |is |was ";
    let start = answer.range.start;
    let sentence = story
        .sentences
        .iter()
        .find(|own| own.range.contains(&start));
    answer.question == Question::Bought
        && story.text(&answer.range) == "retail"
        && !ends_with_one(story.between(start.saturating_sub(8), start), OWNED)
        && sentence.is_none_or(|sentence| !story.has(sentence, Word::Buy))
}

/// Whether something was bought on a marketplace that may be the key: `メルカリでマザーボードを
/// 買い、DSP版を入れた` tells where the board is from.
fn is_sold_on_a_marketplace(story: &Story<'_>) -> bool {
    story.has_anywhere(Word::Market)
        && story.sentences.iter().any(|sentence| {
            let words = story.words(sentence);
            let has = |of: &dyn Fn(Word) -> bool| words.iter().any(|token| of(token.word));
            has(&|word| word == Word::Market)
                && (!has(&is_part)
                    || has(&|word| matches!(word, Word::Key | Word::Dsp | Word::OemKey)))
        })
}

/// Whether a sentence tells what is installed: `入ってるのはProの評価版`.
fn is_installed(story: &Story<'_>, sentence: &Sentence) -> bool {
    const INSTALLED: &str = "\
        入って|入れてあ|インストールされて|動いて|使って|installed|running|on it|on the pc|装的是|装着|现在是|系统是";
    let text = story.text(&sentence.range);
    has_one(text, INSTALLED)
}

/// What a name of a channel is read with.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
struct Named<'a> {
    story: &'a Story<'a>,
    mentions: &'a [Mention],
    /// Whether a key of 10 or 11 was bought, of a seller that has it to sell: a cheap one from a
    /// marketplace may be of any sort.
    is_bought: bool,
    /// Whether the PC had an older release at first, to which a name without a release may belong.
    had_older: bool,
    is_of_maker: bool,
    all_pcs: bool,
}

impl Named<'_> {
    /// The channel that this word tells.
    fn channel(&self, place: usize, sentence: &Sentence, token: &Token) -> Option<Channel> {
        let channel = match token.word {
            Word::OemDm => Channel::OemDm,
            Word::Mak => Channel::VolumeMak,
            Word::KmsClient => Channel::VolumeGvlk,
            Word::Evaluation => Channel::RetailEval,
            Word::Dsp | Word::OemKey if self.is_sold_for_builders(place, token.word) => {
                Channel::OemNonslp
            }
            _ => return None,
        };
        let is_own = self.all_pcs
            || !self.story.is_of_other(sentence, token.start)
                && !self.story.is_in_line_of_other(token.start);
        let is_real = mood(self.story, sentence, token, false) == Mood::Done
            && !is_quoted(self.story, place)
            && !self.is_weighed(sentence, token);
        let is_of_windows = !self
            .story
            .words(sentence)
            .iter()
            .any(|word| matches!(word.word, Word::Office | Word::Software | Word::Game));
        (is_own && is_real && is_of_windows).then_some(channel)
    }

    /// Whether it was bought for Windows 10 or 11: a key of 7 is another licence.
    fn is_sold_for_builders(&self, place: usize, word: Word) -> bool {
        let named = of_sentence(self.mentions, place);
        self.is_bought
            && (word == Word::Dsp || !self.is_of_maker)
            && !named.iter().any(|mention| mention.windows.is_before_ten())
            // `結局11 HomeのDSP版を買い直した`, where it began with 7.
            && (!self.had_older
                || named.iter().any(|mention| mention.is_of_key || mention.is_now))
    }

    /// `DSPとパッケージ版のどちら`, `OEM or retail`: held against another sort, or asked what it is;
    /// or it is the key in the firmware that is spoken of, which may be another one.
    fn is_weighed(&self, sentence: &Sentence, token: &Token) -> bool {
        const ASKS: &str = "とは|って何|って?|ってなに|の意味|という意味|どちら|どっち|違い|でしょうか|ですか|\
            showkeyplus|produkey|viewer|firmware|bios|uefi|msdm|\
            what is|what's|whats|what does|difference|should i|or retail|versus|什么意思|啥意思|区别|哪个";
        let own = self.story.text(&sentence.range);
        let has_other = self.story.words(sentence).iter().any(|word| {
            matches!(word.word, Word::Retail | Word::Boxed | Word::Download)
                && (word.start, word.end) != (token.start, token.end)
        });
        has_other && sentence.is_question || has_one(own, ASKS)
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::vocabulary::Channel;

    fn told(text: &str) -> Option<Channel> {
        clues(text).channel.map(|told| told.value)
    }

    #[test]
    fn a_channel_that_is_told_counts() {
        for (text, channel) in [
            (
                "slmgrで見たらVOLUME_KMSCLIENTでした。認証が切れそうです。",
                Channel::VolumeGvlk,
            ),
            (
                "It says OEM_DM in slmgr and Windows is not activated.",
                Channel::OemDm,
            ),
            (
                "Windows is not activated. We have a MAK key for the office.",
                Channel::VolumeMak,
            ),
            ("评估版的Windows 11激活不了了。", Channel::RetailEval),
            (
                "自作です。メルカリで中古のマザーボードを買って組みました。Windows 10 HomeのDSP版です。",
                Channel::OemNonslp,
            ),
            (
                "I bought a Windows 10 Home OEM key together with my parts. It is activated.",
                Channel::OemNonslp,
            ),
            (
                "Self-built PC, Windows 10 Pro OEM key from a shop. The board died.",
                Channel::OemNonslp,
            ),
            (
                "11 HomeのDSP版を買いました。自作PCで、入っているのは評価版です。",
                Channel::RetailEval,
            ),
            (
                "ボリュームライセンス(MAK)で認証しています。Windows 10です。",
                Channel::VolumeMak,
            ),
        ] {
            assert_eq!(told(text), Some(channel), "{text}");
        }
    }

    #[test]
    fn what_is_asked_or_of_another_licence_tells_none() {
        for text in [
            "OEM_DMとは何ですか? Windowsは認証されています。",
            "Should I buy an OEM key or Retail for Windows 11?",
            "Self-built PC. I see \"Windows 11 Pro OEM\" for 120 and a retail USB for 180, which one?",
            "Prebuilt PC with a Windows 11 Home OEM key. It is activated.",
            "Windows 7のDSP版を買って使っていました。今は10で、認証されています。",
            "I got a cheap OEM key from eBay for Windows 11. It is not activated.",
            "ShowKeyPlus says OEM:DM for the key in the firmware. Windows is not activated.",
            "Officeの評価版が切れました。Windowsは認証されています。",
            "VOLUME_MAKの人とOEM_DMの人がいるようです。Windowsの認証が外れました。",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
