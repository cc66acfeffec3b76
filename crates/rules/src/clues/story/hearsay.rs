//! What a sentence repeats of somebody else: hearsay, advice, a quoted line, the other side of a chat.

use std::ops::Range;

use super::Story;
use super::belief;
use super::doubt::asks_whether;
use super::quotation::{is_answered, is_said_in_chinese};
use super::sentence::Sentence;
use super::talk;

use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

impl Story<'_> {
    /// Whether what somebody says at one place is what stands at another one before it, in
    /// Japanese: what is quoted, or what follows the last turn. A code is said by a screen.
    fn is_repeated(&self, sentence: &Sentence, said: usize, at: usize) -> bool {
        let head = self.between(sentence.range.start, said);
        // `替えてもらった(中古品らしい)`: what is said in brackets is said of them.
        if let Some(open) = head.rfind('(')
            && !head.get(open..).is_some_and(|own| own.contains(')'))
        {
            return at >= sentence.range.start + open;
        }
        let is_behind_quote = self.between(said, said + 3) == "」";
        if let Some(quote) = head.strip_suffix('」').or(is_behind_quote.then_some(head)) {
            let opens = quote
                .rfind('「')
                .map_or(0, |start| sentence.range.start + start);
            return at >= opens;
        }
        let near = self.between(said.saturating_sub(14), said);
        if near.bytes().filter(u8::is_ascii_digit).count() > 2 || near.contains("エラー") {
            return false;
        }
        let is_talk = starts_with_one(self.between(said, said + 27), TALKED);
        let turn = self.words(sentence).iter().rev().find(|token| {
            let own = self.between(token.start, token.end);
            (token.word == Word::Turn || token.word == Word::Then && own.ends_with("のに"))
                    && token.end <= said
                    // `「更新したら外れた」という話をよく聞く`: all of it is the talk.
                    && !(is_talk && own == "たら")
        });
        turn.is_none_or(|turn| at >= turn.end)
    }

    /// Whether what is quoted before this place, in Japanese, is what Windows itself says:
    /// `「このWindowsは正規品ではありません」だって`.
    fn is_said_by_screen(&self, sentence: &Sentence, said: usize) -> bool {
        const SCREEN: &str = "\
            このwindows|このコピー|windowsのコピー|windows のコピー|windowsは|windows は|ライセンス認証されていません|正規品ではありません|\
            アクティブではありません|アクティブにする|認証されています|デジタル ライセンス|デジタルライセンス|ライセンス認証を行|プロダクトキー|エラーコード";
        const PEOPLE: &str = "\
            店員|店の人|サポート|窓口|友人|友達|先輩|上司|同僚|父|母|兄|弟|姉|妹|出品者|業者|担当|電話|聞い|言わ|客|先生|詳しい";
        let head = self.between(sentence.range.start, said);
        let quote = head.strip_suffix('」').unwrap_or(head);
        quote.rsplit_once('「').is_some_and(|(before, own)| {
            !own.contains('」') && has_one(own, SCREEN) && !has_one(before, PEOPLE)
        })
    }

    /// Whether somebody else advises what stands at this place: `my friend Jayden says just grab a
    /// key`.
    pub(in crate::clues) fn is_advice(&self, sentence: &Sentence, at: usize) -> bool {
        let head = self.between(sentence.range.start, at);
        let said = match sentence.language {
            Language::En => talk::advice(head),
            _ => None,
        };
        said.map(|said| sentence.range.start + said)
            .is_some_and(|said| {
                !self.words(sentence).iter().any(|token| {
                    matches!(token.word, Word::Turn | Word::Own)
                        && token.start > said
                        && token.end <= at
                })
            })
    }

    /// Whether what stands from one place on to another is the writer's own word and of the own PC,
    /// or of any where `all_pcs` are told of.
    pub(in crate::clues) fn is_own_word(
        &self,
        sentence: &Sentence,
        said: &Range<usize>,
        all_pcs: bool,
    ) -> bool {
        (all_pcs || !self.is_of_other(sentence, said.start))
            && !self.is_hearsay(sentence, said.start, said.end)
    }

    /// Whether the sentence repeats what somebody else says: hearsay, a quoted line, the other
    /// side of a chat.
    pub(in crate::clues) fn is_hearsay(&self, sentence: &Sentence, at: usize, verb: usize) -> bool {
        if self.is_in_line_of_other(at) {
            return true;
        }
        let text = self.between(sentence.range.start, sentence.range.end);
        if is_answered(self.between(sentence.range.start, at)) {
            return true;
        }
        let head = self.between(sentence.range.start, at);
        if belief::is_withdrawn(self, sentence, at)
            || sentence.language == Language::Zh && is_said_in_chinese(head)
        {
            return true;
        }
        let (mut told, mut is_told_to) = (false, false);
        for token in self.words(sentence) {
            match (token.word, sentence.language) {
                // In Japanese it stands behind what is told.
                // What a shop says that it did was done.
                (Word::Hearsay, Language::Ja)
                    if self.between(token.start, token.end).starts_with("とのこと")
                        && has_one(text, BY_SHOP) => {}
                // `「新品に替えました」と言われて戻ってきた`.
                (Word::Hearsay, Language::Ja)
                    if self.between(token.start, token.end).ends_with("と言われ")
                        && has_one(self.between(token.end, token.end + 24), GIVEN_BACK) => {}
                // What stands in Settings is no hearsay.
                (Word::Hearsay, Language::Ja)
                    if starts_with_one(
                        self.between(token.start, token.end),
                        "と書いて|と書かれ|とあった",
                    ) && has_one(text, "設定画面|設定アプリ|設定に|設定の|設定を|の画面") =>
                    {}
                // `明細に基板交換と書いてあった`: so it was.
                (Word::Hearsay, Language::Ja)
                    if belief::is_on_paper(text, self.between(token.start, token.end)) => {}
                (Word::Hearsay, Language::Ja) if self.is_said_by_screen(sentence, token.start) => {}
                (Word::Hearsay, Language::Ja) if belief::is_believed(self, sentence, token) => {}
                (Word::Hearsay, Language::Ja) => {
                    told |= token.start >= at && self.is_repeated(sentence, token.start, at);
                }
                // `没让我选版本`: nobody told the writer to.
                (Word::Hearsay, Language::Zh)
                    if self
                        .between(sentence.range.start, token.start)
                        .ends_with(['没', '不']) => {}
                (Word::Hearsay, _) => {
                    told |= token.start < at;
                    is_told_to = self.between(token.start, token.end).ends_with('我');
                }
                // `店家叫我电话激活,打了,到现在也没激活成`: what follows is the writer's.
                // `网上说要重装,重装了专业版还在不在`: so is the question.
                (Word::Comma, Language::Zh) if token.start < at => {
                    let behind = self.between(token.end, sentence.range.end);
                    told &= !is_done_then(behind, is_told_to) && !asks_whether(behind);
                }
                // The reason that somebody gives is still theirs.
                (Word::Turn, _)
                    if matches!(
                        self.between(token.start, token.end),
                        "because" | "因为" | "or" | "nor"
                    ) => {}
                // What the repairer then did is done.
                (Word::Repair, Language::Zh)
                    if token.start < verb
                        && self.between(token.start, token.end).starts_with('给') =>
                {
                    told = false;
                }
                // `They say that I swapped it`.
                (Word::Own, Language::Zh)
                    if self
                        .between(token.end.saturating_sub(9), token.start)
                        .ends_with('说') => {}
                // `They say that after his swap it was gone at once`.
                (Word::Turn, Language::Zh) if self.between(token.start, token.end) == "就" => {}
                (Word::Turn | Word::Own, Language::En | Language::Zh) if token.start < at => {
                    told = false;
                }
                _ => {}
            }
        }
        // `客服让我恢复出厂,结果变成家庭版了`: it was done then.
        if is_told_to && sentence.language == Language::Zh {
            told &= !is_followed(self.between(verb, verb + 30));
        }
        let speaks = self.words(sentence).first().is_some_and(|token| {
            token.word == Word::Speaker && token.start - sentence.range.start < 4
        });
        // `Has anyone had this after a swap?`
        // `未認証なんですけど、心当たりある人いますか?`: what is told before is the writer's.
        let is_told_before = sentence.language == Language::Ja
            && self.words(sentence).iter().any(|token| {
                token.word == Word::Turn
                    && token.start >= at
                    && TURNS.contains(&self.between(token.start, token.end))
            });
        // `asked "so did you replace the motherboard?"`.
        let is_asked_back = sentence.language == Language::En
            && (sentence.is_question || text.contains("?\""))
            && has_one(head, "did you |have you |sure you ");
        let asks_others = sentence.is_question && !is_told_before && has_one(text, ASKED_OF_OTHERS);
        speaks || text.trim_start().starts_with("> \"") || told || asks_others || is_asked_back
    }
}

/// Whether a Chinese clause tells what the writer, who was told to, did then, or how it is now.
fn is_done_then(clause: &str, is_told_to: bool) -> bool {
    const NOW: &str = "\
        刷完进|装完进|换完进|更新完进|到现在|现在还|现在也|现在又|目前还|至今|到今天|到手一看|照做";
    const DID: &str = "\
        打了|试了|弄了|做了|输了|去了|照着|重装了|重灌了|重装完|重灌完|装了|灌了|换了|更新了|重启了|登了|登录了|\
        输入了|查了|看了|机器本身|电脑本身|主机本身|笔电本身|本子本身|硬件都没|硬件没|硬件什么";
    let clause = clause.trim_start_matches(['我', '也', ' ']);
    starts_with_one(clause, NOW) || is_told_to && starts_with_one(clause, DID)
}

/// Whether it is told what came of what somebody told the writer to do.
fn is_followed(behind: &str) -> bool {
    has_one(behind, ",结果|,弄完|,做完|,完了|,我照|,照做|,之后")
}

/// With which words a talk is told of, in Japanese.
const TALKED: &str = "\
    って話|という話|って噂|という噂|ってよく|とよく|って声|という声";

/// With which words a PC comes back from a repair.
const GIVEN_BACK: &str = "戻ってき|帰ってき|返ってき|返却|引き取";

/// Who repairs and sells.
const BY_SHOP: &str = "\
    ショップ|店|業者|メーカー|修理|帰ってき|戻ってき|返ってき|返却|返送|サービスセンター";

/// With which turns a story passes over to its question.
const TURNS: [&str; 5] = ["けど", "けれど", "ですが", "ますが", "のですが"];

/// With which words others are asked whether they had it too.
const ASKED_OF_OTHERS: &str = "\
    って人います|って人いる|って方|人、いますか|方、いますか|方いますか|方いませんか|方はいますか|方はいませんか|方いらっしゃ|方はいらっしゃ|人いますか|\
    人いる?|人いませんか|anyone else|anybody else|has anyone|has anybody|did anyone|有没有人|有人换|\
    有人遇到|大家";
