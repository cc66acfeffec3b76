//! Of whom a place of a story tells: the writer's own PC or another, the writer or somebody else.

use super::Story;
use super::sentence::Sentence;

use crate::clues::index::Token;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

impl Story<'_> {
    /// Whether what stands at this place is said by or of somebody else.
    ///
    /// Another PC is spoken of from where it is named to the end of the sentence or to where
    /// the own one is named; a speaker's line is the speaker's.
    pub(in crate::clues) fn is_of_other(&self, sentence: &Sentence, at: usize) -> bool {
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
            .filter(|token| token.word != Word::Other || !self.is_japanese_helper(sentence, token))
            .fold(self.is_told_on(sentence), |is_other, token| {
                self.turns(is_other, token)
            })
    }

    /// Whether the writer's own PC is named.
    pub(in crate::clues) fn names_own_pc(&self) -> bool {
        self.names_own_pc
    }

    /// Whether that is so, and not only the writer is named: `could I just`.
    pub(super) fn finds_own_pc(&self) -> bool {
        const WRITER: [&str; 4] = ["i just", "i only", "for me", "while i"];
        self.tokens.iter().any(|token| {
            token.word == Word::Own && !WRITER.contains(&self.between(token.start, token.end))
        })
    }

    /// Whether it is another PC from this word on, where it was one before it or not.
    fn turns(&self, is_other: bool, token: &Token) -> bool {
        match token.word {
            Word::Other if self.is_of_kin(token) || self.is_helper(token) => is_other,
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

    /// `a friend of mine put 11 on it`: somebody who did it to the writer's PC.
    fn is_helper(&self, token: &Token) -> bool {
        const PEOPLE: [&str; 6] = [
            "my brother",
            "my dad",
            "my friend",
            "my mate",
            "a friend of mine",
            "someone i know",
        ];
        const VERBS: &str =
            " put | installed | fitted | loaded | upgraded it| reinstalled it| set it up";
        const MINE: &str = " on it| in it| on mine| for me| my | it up";
        let behind = self.between(token.end, token.end + 60);
        let clause = behind
            .split(['.', ',', ';', '?'])
            .next()
            .unwrap_or_default();
        PEOPLE.contains(&self.between(token.start, token.end))
            && starts_with_one(clause, VERBS)
            && has_one(clause, MINE)
            && !has_one(clause, " his | her | their ")
    }

    /// Whether a sentence goes on with the other PC of the one before it: `that one is`.
    fn is_told_on(&self, sentence: &Sentence) -> bool {
        const THAT: &str = "\
            because he |because she |that one |that pc |that machine |そっちは|あっちは|そちらは|那台";
        let text = self.between(sentence.range.start, sentence.range.end);
        let text = text.trim_start();
        starts_with_one(text, THAT)
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
    pub(in crate::clues) fn is_in_theirs(&self, sentence: &Sentence, own: &[Token]) -> bool {
        const INTO: [&str; 4] = ["in", "on", "into", "of"];
        let Some(end) = own.iter().map(|token| token.end).max() else {
            return false;
        };
        let behind = self.between(end, end + 24);
        let mut words = behind.split_whitespace();
        let is_theirs = words.next().is_some_and(|word| INTO.contains(&word))
            && words.next().is_some_and(|whose| {
                let whose = whose.trim_end_matches(['.', ',', ';', '!']);
                matches!(whose, "his" | "her" | "their" | "hers")
            });
        // `our bass player changed his whole motherboard`.
        let is_of_theirs = own.iter().any(|part| {
            let head = self.between(part.start.saturating_sub(14), part.start);
            let mut words = head.split_whitespace().rev().take(2);
            matches!(part.word, Word::Board | Word::Cpu | Word::Disk)
                && words.any(|word| matches!(word, "his" | "her" | "their"))
        });
        sentence.language == Language::En && (is_theirs || is_of_theirs) && self.names_own_pc()
    }

    /// Whether a PC that may be the own one is another: `my desktop` beside `my laptop`.
    fn is_another(&self, token: &Token) -> bool {
        let is_maybe_own = matches!(
            self.between(token.start, token.end),
            "my desktop" | "my main rig"
        );
        !is_maybe_own || self.has_laptop && !self.is_desktop_down
    }

    /// Whether this names a PC at home in a story that began with one of a company.
    fn is_home_beside_work(&self, token: &Token) -> bool {
        const AT_HOME: &str = "\
            mine at home|the one at home|my one at home|自宅の|家の|私物|my home|my personal|my own|家里|\
            我家里|自己家|自己的|自家";
        let own = self.between(token.start, token.end);
        self.begins_at_work.is_some_and(|end| end < token.start) && starts_with_one(own, AT_HOME)
    }

    /// Whether it is the PC at home that is said not to be activated, where one of a company is
    /// named first.
    pub(in crate::clues) fn is_home_broken(&self) -> bool {
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
        // `Still on the old one`, `The old one had died, so I dropped a different board in`.
        let is_old_part = own.ends_with("old one")
            && (head.trim_start() == "still on " || {
                let words = self.words(sentence);
                let has = |own: &[Word]| words.iter().any(|word| own.contains(&word.word));
                has(&[Word::Board, Word::BoardSwap, Word::Cpu, Word::CpuSwap])
                    && !has(&[Word::Pc, Word::NewPc, Word::Brand, Word::PcSwap])
            });
        // `pulled the old one`: that is a part.
        is_old_part
            || own.ends_with("one")
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
                    "still on ",
                    "back on ",
                    "running on ",
                    // `sent the new PC back and kept the old one`: that is the own one again.
                    "kept ",
                    "keeping ",
                    "keep ",
                    "stuck with ",
                    "stayed with ",
                ]
                .iter()
                .any(|of| head.ends_with(of))
    }

    /// `友人がSSDを替えてくれた`: somebody who works on the writer's PC, in Japanese.
    fn is_japanese_helper(&self, sentence: &Sentence, other: &Token) -> bool {
        // `買ったと教えてくれた` tells of the other one.
        const TELLS: &str = "教え|見せ|言っ|話し|伝え|勧め|すすめ|紹介し|調べ|聞かせ|送っ|貸し";
        let own = self.between(other.start, other.end);
        let behind = self.between(other.end, sentence.range.end);
        sentence.language == Language::Ja
            && own.ends_with('が')
            && is_person(own)
            && ["てくれ", "でくれ", "てくださ"]
                .iter()
                .filter_map(|favour| behind.split_once(favour))
                .any(|(work, _)| !ends_with_one(work, TELLS))
    }

    /// Whether this place is in a line of somebody else.
    pub(in crate::clues) fn is_in_line_of_other(&self, at: usize) -> bool {
        let after = self.others.partition_point(|line| line.end <= at);
        self.others
            .get(after)
            .is_some_and(|line| line.contains(&at))
    }
}

/// Whether a Japanese word for somebody else names who does something, and no PC: `友人が`.
pub(in crate::clues) fn is_person(own: &str) -> bool {
    const PERSONS: &str = "\
        友人|友達|知人|同僚|兄|弟|姉|妹|父|母|妻|嫁|夫|息子|娘|後輩|先輩|上司|親戚|彼女|彼氏|家族";
    own.strip_suffix(['が', 'は', 'も'])
        .is_some_and(|name| PERSONS.split('|').any(|person| person == name))
}
