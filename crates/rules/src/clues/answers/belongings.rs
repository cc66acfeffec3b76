//! The account to which a licence is linked.

use super::chosen_device::chosen;
use super::{Answer, Answering, answer};

use crate::clues::hit::Hit;
use crate::clues::index::Token;
use crate::clues::mood::Mood;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, has_one, starts_with_one};
use crate::parse::is_said_then;

impl Answering<'_> {
    pub(in crate::clues) fn linked_before(&self) -> Option<Answer> {
        let hits: Vec<&Hit> = self.of(Question::LinkedBefore).collect();
        let told = |hit: &Hit| self.link_told(hit);
        // Before anything happened every link counts: `ずっとローカルでしたが、先週リンクしました。交換は今度です`.
        let is_to_come = self.is_all_to_come();
        // `ずっとローカルだったけど、去年アカウントに切り替えて紐付けた`.
        let is_over = |no: &Hit| {
            hits.iter().any(|yes| {
                let between = self.story.between(no.range.end, yes.range.end);
                yes.row.answer == "yes"
                    && yes.sentence == no.sentence
                    && yes.range.start >= no.range.end
                    && (is_to_come || has_one(between, "切り替え|切替|変更し|変えて|移行し"))
                    && told(yes) == Some("yes")
            })
        };
        let no = hits
            .iter()
            .find_map(|hit| (told(hit)? == "no" && !is_over(hit)).then(|| answer(hit, "no", false)))
            .or_else(|| self.is_not_linked_yet())
            .or_else(|| self.answered_link("no"))
            .or_else(|| self.account_came_after());
        no.or_else(|| {
            hits.iter()
                .find_map(|hit| (told(hit)? == "yes").then(|| answer(hit, "yes", false)))
        })
        .or_else(|| self.answered_link("yes"))
        .or_else(|| {
            Some(Answer {
                question: Question::LinkedBefore,
                name: "yes",
                range: chosen(self.story, self.all_pcs)?,
                is_planned: false,
            })
        })
    }

    /// What a hit tells of the link, where it tells anything.
    fn link_told(&self, hit: &Hit) -> Option<&'static str> {
        let sentence = self.story.sentences.get(hit.sentence)?;
        let words = self.story.words(sentence);
        let clause = crate::clues::story::clause::clause_of(words, hit.range.start, hit.range.end);
        // What a screen shows is sure.
        let own = self.story.text(&hit.range);
        let is_shown =
            hit.row.words == [Word::LinkedSentence] && has_one(own, "デジタル|your|您|你|许可证");
        let unsure = !is_shown
            && words.iter().any(|word| {
                word.word == Word::Unknown
                    && word.start.abs_diff(hit.range.start) < 100
                    && !is_of_number(self.story.between(word.start, word.end + 3))
            });
        // `signed in after that, never had one before`.
        let is_never = hit.row.words.contains(&Word::NeverOne);
        // `tied it to my account after that scare two years ago`: an earlier episode.
        let is_dated = |after: &Token| {
            let mut words = words.iter();
            words.any(|word| word.word == Word::Once && word.start >= after.end)
        };
        let after = !is_never
            && clause
                .iter()
                .any(|word| word.word == Word::Afterwards && !is_dated(word));
        // What a previous owner linked is linked to nobody who asks.
        let by_former = words.iter().any(|word| {
            word.word == Word::Used
                && word.start < hit.range.end
                && has_one(self.story.between(word.start, word.end), OWNERS)
        });
        // `Linked to my account? No idea.`
        let is_whole = clause.len() == words.len() && sentence.is_question;
        // `whether it was linked`.
        let behind = self.story.between(hit.range.end, hit.range.end + 21);
        let is_open = has_one(behind, OPEN);
        let is_to_be = self.is_to_be_linked(hit) || self.is_asked_to_link(hit);
        let is_of_work = is_of_work(own, self.story.between(hit.range.end, hit.range.end + 12));
        // `Linked it last night`: before or after it, where something happened.
        let is_late =
            own.starts_with("linked it ") && ends_with_one(own, LATELY) && !self.is_all_to_come();
        if is_late || is_of_work || unsure || after || is_whole || is_open || by_former || is_to_be
        {
            return None;
        }
        match hit.mood {
            Mood::Done
                if hit.row.words == [Word::LinkedSentence] && sentence.language == Language::En =>
            {
                Some(hit.row.answer)
            }
            Mood::Done => Some(hit.row.answer),
            // `I'd never signed in with …`: I had; `才想起来没绑`.
            Mood::Planned
                if hit.row.words == [Word::NotLinked]
                    && ["i'd ", "想起来", "才想起", "才发现"].iter().any(|head| {
                        let before = hit.range.start.saturating_sub(9);
                        self.story.between(before, hit.range.start).ends_with(head)
                    }) =>
            {
                Some("no")
            }
            // `Before the swap Settings said … linked to your account`.
            Mood::Planned if is_shown && self.is_shown_then(hit) => Some(hit.row.answer),
            Mood::Denied if hit.row.answer == "no" => Some("no"),
            Mood::Denied => Some("no"),
            _ => None,
        }
    }

    /// Whether nothing happened yet, and something is planned.
    fn is_all_to_come(&self) -> bool {
        let mut hits = self
            .of(Question::Happened)
            .filter(|hit| hit.row.answer != "nothing")
            .peekable();
        hits.peek().is_some() && hits.all(|hit| matches!(hit.mood, Mood::Planned | Mood::Asked))
    }

    /// Whether a screen that told of the link did so before what happened.
    fn is_shown_then(&self, hit: &Hit) -> bool {
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            let head = self.story.between(own.range.start, hit.range.start);
            let said = head.rsplit_once("windows is activated");
            said.is_some_and(|(lead, _)| is_said_then(lead))
        })
    }

    /// `Also link to my account, or is that not needed?`, in English: asked, and not done.
    fn is_asked_to_link(&self, hit: &Hit) -> bool {
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            let is_bare = self.story.words(own).iter().any(|word| {
                word.word == Word::Linked
                    && (hit.range.start..hit.range.end).contains(&word.start)
                    && self.story.between(word.start, word.end) == "link"
            });
            own.language == Language::En && own.is_question && is_bare
        })
    }

    /// `I was told to link it, and have not done so yet`.
    fn is_not_linked_yet(&self) -> Option<Answer> {
        let hit = self.hits.iter().find(|hit| {
            let sentence = self.story.sentences.get(hit.sentence);
            hit.row.question == Question::LinkedBefore
                && hit.row.answer == "yes"
                && (self.all_pcs || !hit.is_of_other)
                && (hit.is_hearsay || hit.mood != Mood::Done)
                && sentence.is_some_and(|sentence| {
                    self.story
                        .words(sentence)
                        .iter()
                        .any(|word| word.word == Word::NotYet && word.start >= hit.range.start)
                })
        })?;
        Some(answer(hit, "no", false))
    }
}

/// `大概十分钟`: of a number, and not of what is told.
fn is_of_number(own: &str) -> bool {
    const FIGURES: [char; 8] = ['十', '几', '一', '两', '二', '三', '五', '半'];
    own.strip_prefix("大概").is_some_and(|behind| {
        behind.starts_with(FIGURES) || behind.starts_with(|ch: char| ch.is_ascii_digit())
    })
}

/// `没登过公司账号`: of an account at work; `账号早就登不上了`: none that one signs in with.
fn is_of_work(own: &str, behind: &str) -> bool {
    const AT_WORK: &str = "公司|单位|学校|工作|企业";
    const GONE: &str = "登不|登录不|登入不";
    let ends_with_verb = own.ends_with(['登', '过', '录', '入', '用', '绑', '定', '册']);
    ends_with_verb && starts_with_one(behind, AT_WORK)
        || has_one(own, GONE)
        || own.ends_with('登') && behind.starts_with("不")
}

/// What behind it leaves open whether it was.
const OPEN: &str =
    "たかは|たかどう|たかが|たか覚え|たか分|たかわ|たか記|たか定|るかは|るかどう|たか、|たか忘";

/// When it was linked that may have been too late.
const LATELY: &str = "last night|yesterday|today|this morning|last week";

/// How somebody is called whose PC it was before.
const OWNERS: &str = "owner|机主|任|上家|持ち主|オーナー";
