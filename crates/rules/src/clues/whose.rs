//! Of whom a place of a story tells: the writer's own PC or another, the writer or somebody else.

use super::belief;
use super::doubt::asks_whether;
use super::index::Token;
use super::quotation::{is_answered, is_said_in_chinese};
use super::sentence::Sentence;
use super::story::Story;
use super::talk;
use super::word::{Language, Word};

impl Story<'_> {
    /// Whether what stands at this place is said by or of somebody else.
    ///
    /// Another PC is spoken of from where it is named to the end of the sentence or to where
    /// the own one is named; a speaker's line is the speaker's.
    pub(super) fn is_of_other(&self, sentence: &Sentence, at: usize) -> bool {
        // `The other one is solved. Different machine now`.
        if at < self.switch {
            return true;
        }
        // Who asks for somebody else tells of the own PC only beside.
        if self.is_for_other {
            let words = self.words(sentence);
            let text = self.between(sentence.range.start, at);
            let owns = words
                .iter()
                .rfind(|word| word.start <= at && matches!(word.word, Word::Own | Word::Other));
            return owns.is_some_and(|word| word.word == Word::Own)
                || text.trim_start().starts_with("i have ");
        }
        self.words(sentence)
            .iter()
            .take_while(|token| token.start <= at)
            // `moved over from the old one`: what it came from is not spoken of.
            .filter(|token| token.word != Word::Other || !self.is_origin(sentence, token))
            .fold(self.is_told_on(sentence), |is_other, token| {
                self.turns(is_other, token)
            })
    }

    /// Whether the writer's own PC is named, and not only the writer: `could I just`.
    pub(super) fn names_own_pc(&self) -> bool {
        const WRITER: [&str; 4] = ["i just", "i only", "for me", "while i"];
        self.tokens.iter().any(|token| {
            token.word == Word::Own && !WRITER.contains(&self.between(token.start, token.end))
        })
    }

    /// Whether it is another PC from this word on, where it was one before it or not.
    fn turns(&self, is_other: bool, token: &Token) -> bool {
        match token.word {
            Word::Other if self.is_of_kin(token) => is_other,
            Word::Other => self.is_another(token),
            Word::Company if self.asks_of_home => true,
            Word::Own => self.is_home_beside_work(token) && !self.asks_of_home,
            _ => is_other,
        }
    }

    /// `my neighbour's lad`: somebody, and no PC.
    fn is_of_kin(&self, token: &Token) -> bool {
        const KIN: &str = "\
            son|lad|boy|kid|daughter|girl|husband|wife|boyfriend|girlfriend|friend|mate|cousin|\
            nephew|niece|dad|mum|mom|brother|sister|colleague|grandson";
        let behind = self.between(token.end, token.end + 14);
        let kin = behind
            .trim_start()
            .split(|ch: char| !ch.is_ascii_alphabetic() && ch != '\'')
            .next();
        self.between(token.start, token.end).ends_with("'s")
            && kin.is_some_and(|kin| KIN.split('|').any(|own| own == kin))
    }

    /// Whether a sentence goes on with the other PC of the one before it: `that one is`.
    fn is_told_on(&self, sentence: &Sentence) -> bool {
        const THAT: [&str; 9] = [
            "because he ",
            "because she ",
            "that one ",
            "that pc ",
            "that machine ",
            "そっちは",
            "あっちは",
            "そちらは",
            "那台",
        ];
        let text = self.between(sentence.range.start, sentence.range.end);
        let text = text.trim_start();
        THAT.iter().any(|that| text.starts_with(that))
            && self
                .sentences
                .partition_point(|other| other.range.end <= sentence.range.start)
                .checked_sub(1)
                .and_then(|at| self.sentences.get(at))
                .is_some_and(|before| {
                    let words = self.words(before).iter();
                    words.fold(false, |is_other, token| self.turns(is_other, token))
                })
    }

    /// `my son swapped the board in his PC`, where the own one is told of as well.
    pub(super) fn is_in_theirs(&self, sentence: &Sentence, own: &[Token]) -> bool {
        const INTO: [&str; 4] = ["in", "on", "into", "of"];
        let Some(end) = own.iter().map(|token| token.end).max() else {
            return false;
        };
        let behind = self.between(end, end + 24);
        let mut words = behind.split_whitespace();
        let is_theirs = words.next().is_some_and(|word| INTO.contains(&word))
            && matches!(words.next(), Some("his" | "her" | "their" | "hers"));
        sentence.language == Language::En && is_theirs && self.names_own_pc()
    }

    /// Whether a PC that may be the own one is another: `my desktop` beside `my laptop`.
    fn is_another(&self, token: &Token) -> bool {
        self.has_laptop
            || !matches!(
                self.between(token.start, token.end),
                "my desktop" | "my main rig"
            )
    }

    /// Whether this names a PC at home in a story that began with one of a company.
    fn is_home_beside_work(&self, token: &Token) -> bool {
        const AT_HOME: [&str; 11] = [
            "自宅の",
            "家の",
            "私物",
            "my home",
            "my personal",
            "my own",
            "家里",
            "我家里",
            "自己家",
            "自己的",
            "自家",
        ];
        let own = self.between(token.start, token.end);
        self.begins_at_work.is_some_and(|end| end < token.start)
            && AT_HOME.iter().any(|home| own.starts_with(home))
    }

    /// Whether it is the PC at home that is said not to be activated, where one of a company is
    /// named first.
    pub(super) fn is_home_broken(&self) -> bool {
        self.begins_at_work.is_some()
            && self.sentences.iter().any(|sentence| {
                let words = self.words(sentence);
                words
                    .iter()
                    .position(|word| word.word == Word::Own && self.is_home_beside_work(word))
                    .and_then(|at| words.get(at..))
                    .is_some_and(|rest| rest.iter().any(|word| word.word == Word::StateNo))
            })
    }

    /// Whether another PC is named only as that from which something was taken, in English.
    fn is_origin(&self, sentence: &Sentence, other: &Token) -> bool {
        let own = self.between(other.start, other.end);
        let head = self.between(sentence.range.start, other.start);
        // `pulled the old one`: that is a part.
        own.ends_with("one")
            && [
                " from ",
                " out of ",
                " off ",
                "pulled ",
                "removed ",
                "unplugged ",
                "disconnected ",
                "took out ",
                "replaced ",
                "swapped ",
                "cloned ",
            ]
            .iter()
            .any(|of| head.ends_with(of))
    }

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
        let is_talk = TALKED
            .iter()
            .any(|talk| self.between(said, said + 27).starts_with(talk));
        let turn = self.words(sentence).iter().rev().find(|token| {
            let own = self.between(token.start, token.end);
            (token.word == Word::Turn || token.word == Word::Then && own.ends_with("のに"))
                    && token.end <= said
                    // `「更新したら外れた」という話をよく聞く`: all of it is the talk.
                    && !(is_talk && own == "たら")
        });
        turn.is_none_or(|turn| at >= turn.end)
    }

    /// Whether this place is in a line of somebody else.
    pub(super) fn is_in_line_of_other(&self, at: usize) -> bool {
        let after = self.others.partition_point(|line| line.end <= at);
        self.others
            .get(after)
            .is_some_and(|line| line.contains(&at))
    }

    /// Whether somebody else advises what stands at this place: `my friend Jayden says just grab a
    /// key`.
    pub(super) fn is_advice(&self, sentence: &Sentence, at: usize) -> bool {
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

    /// Whether the sentence repeats what somebody else says: hearsay, a quoted line, the other
    /// side of a chat.
    pub(super) fn is_hearsay(&self, sentence: &Sentence, at: usize, verb: usize) -> bool {
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
        let mut told = false;
        for token in self.words(sentence) {
            match (token.word, sentence.language) {
                // In Japanese it stands behind what is told.
                // What a shop says that it did was done.
                (Word::Hearsay, Language::Ja)
                    if self.between(token.start, token.end).starts_with("とのこと")
                        && BY_SHOP.iter().any(|shop| text.contains(shop)) => {}
                // `「新品に替えました」と言われて戻ってきた`.
                (Word::Hearsay, Language::Ja)
                    if self.between(token.start, token.end).ends_with("と言われ")
                        && GIVEN_BACK
                            .iter()
                            .any(|back| self.between(token.end, token.end + 24).contains(back)) => {
                }
                // What stands in Settings is no hearsay.
                (Word::Hearsay, Language::Ja)
                    if ["と書いて", "と書かれ", "とあった"]
                        .iter()
                        .any(|says| self.between(token.start, token.end).starts_with(says))
                        && [
                            "設定画面",
                            "設定アプリ",
                            "設定に",
                            "設定の",
                            "設定を",
                            "の画面",
                        ]
                        .iter()
                        .any(|screen| text.contains(screen)) => {}
                // `明細に基板交換と書いてあった`: so it was.
                (Word::Hearsay, Language::Ja)
                    if belief::is_on_paper(text, self.between(token.start, token.end)) => {}
                (Word::Hearsay, Language::Ja) if belief::is_believed(self, sentence, token) => {}
                (Word::Hearsay, Language::Ja) => {
                    told |= token.start >= at && self.is_repeated(sentence, token.start, at);
                }
                (Word::Hearsay, _) => told |= token.start < at,
                // `网上说要重装,重装了专业版还在不在`: the question is the writer's.
                (Word::Comma, Language::Zh)
                    if token.start < at
                        && asks_whether(self.between(token.end, sentence.range.end)) =>
                {
                    told = false;
                }
                // The reason that somebody gives is still theirs.
                (Word::Turn, _)
                    if matches!(self.between(token.start, token.end), "because" | "因为") => {}
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
        let asks_others = sentence.is_question
            && !is_told_before
            && ASKED_OF_OTHERS.iter().any(|word| text.contains(word));
        speaks || text.trim_start().starts_with("> \"") || told || asks_others
    }
}

/// With which words a talk is told of, in Japanese.
const TALKED: [&str; 8] = [
    "って話",
    "という話",
    "って噂",
    "という噂",
    "ってよく",
    "とよく",
    "って声",
    "という声",
];

/// With which words a PC comes back from a repair.
const GIVEN_BACK: [&str; 5] = ["戻ってき", "帰ってき", "返ってき", "返却", "引き取"];

/// Who repairs and sells.
const BY_SHOP: [&str; 11] = [
    "ショップ",
    "店",
    "業者",
    "メーカー",
    "修理",
    "帰ってき",
    "戻ってき",
    "返ってき",
    "返却",
    "返送",
    "サービスセンター",
];

/// With which turns a story passes over to its question.
const TURNS: [&str; 5] = ["けど", "けれど", "ですが", "ますが", "のですが"];

/// With which words others are asked whether they had it too.
const ASKED_OF_OTHERS: [&str; 20] = [
    "人、いますか",
    "方、いますか",
    "方いますか",
    "方いませんか",
    "方はいますか",
    "方はいませんか",
    "方いらっしゃ",
    "方はいらっしゃ",
    "人いますか",
    "人いる?",
    "人いませんか",
    "anyone else",
    "anybody else",
    "has anyone",
    "has anybody",
    "did anyone",
    "有没有人",
    "有人换",
    "有人遇到",
    "大家",
];
