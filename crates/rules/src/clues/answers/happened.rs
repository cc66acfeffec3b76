//! What happened to the PC, or is planned.

use std::collections::HashSet;

use super::{Answer, Answering, answer};

use crate::clues::hit::Hit;
use crate::clues::hit::joined::is_part;
use crate::clues::mood::Mood;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::has_one;

impl Answering<'_> {
    /// What happened, or what is planned where nothing did.
    pub(in crate::clues) fn happened(&self, is_own: bool, is_virtual: bool) -> Option<Answer> {
        let taken_back = self.taken_back();
        let is_taken_back = |hit: &Hit| {
            let last = taken_back.get(hit.row.answer);
            hit.mood != Mood::Denied && last.is_some_and(|at| hit.range.start <= *at)
        };
        let events = self.events(is_virtual, &is_taken_back);
        // What is not taken back beside it is denied, or no deeper change.
        if events.iter().all(|hit| {
            hit.mood == Mood::Denied || matches!(hit.row.answer, "bios" | "reinstall" | "nothing")
        }) && let Some(corrected) = self.corrected(&is_taken_back)
        {
            return Some(corrected);
        }
        let of = |mood: &dyn Fn(&Hit) -> bool| {
            events
                .iter()
                .copied()
                .filter(|hit| hit.row.answer != "nothing" && mood(hit))
                .min_by_key(|hit| hit.rank)
        };
        let is_done = |hit: &Hit| hit.mood == Mood::Done && !self.is_waiting(hit);
        let new = of(&|hit| is_done(hit) && !self.is_long_ago(hit));
        let untouched = events.iter().copied().find(|hit| self.is_untouched(hit));
        let long_ago = of(&is_done).filter(|hit| !self.is_over_with(hit));
        let planned = of(&|hit| {
            matches!(hit.mood, Mood::Planned | Mood::Asked)
                || hit.mood == Mood::Done && self.is_waiting(hit)
        });
        let (hit, is_planned) = match (new, planned, untouched) {
            // `I changed the processor and it is still activated; the board is next`.
            (Some(new), Some(planned), _)
                if self.is_next(new, planned) || is_running_guest(new, planned) =>
            {
                (planned, true)
            }
            (Some(new), _, _) => (new, false),
            (None, Some(planned), None) => (planned, true),
            // Whoever changed nothing and plans a change asks about the change.
            (None, Some(planned), Some(_)) if planned.mood == Mood::Planned => (planned, true),
            // `去年重装的,到今天一直没激活,硬件啥也没动`: the software was changed.
            (None, _, Some(untouched)) => long_ago
                .filter(|hit| hit.row.answer == "reinstall" && self.is_of_hardware_alone(untouched))
                .map_or((untouched, false), |hit| (hit, false)),
            (None, None, None) => {
                if let (None, Some(denied)) = (long_ago, self.denies_all(&events)) {
                    return Some(answer(denied, "nothing", false));
                }
                match (long_ago, self.followed()) {
                    (Some(hit), _) | (None, Some(hit)) => (hit, false),
                    (None, None) => (self.advised().or_else(|| self.same_planned())?, true),
                }
            }
        };
        let name = match hit.row.answer {
            "board" if hit.row.words.contains(&Word::Rma) => "board",
            "board" if !is_own && self.is_repair(hit) => "maker-board",
            // `Dell is to replace the motherboard. Will Pro be there after the new board?`
            "board" if is_planned && !is_own && self.is_repair_told(hit) => "maker-board",
            _ if is_virtual && matches!(hit.row.answer, "clone" | "other-pc" | "reinstall") => "vm",
            name => name,
        };
        Some(answer(hit, name, is_planned))
    }

    /// The events that are told of this PC and are not over.
    fn events(&self, is_virtual: bool, is_taken_back: &dyn Fn(&Hit) -> bool) -> Vec<&Hit> {
        // Where a disk died and Windows was installed anew, the disk is another one.
        let reinstalled = self.of(Question::Happened).any(|hit| {
            hit.row.answer == "reinstall" && hit.mood == Mood::Done && self.is_event(hit)
        });
        // `they fixed it, it's been fine since`: what was done before that is over. A guest that
        // was made anew is no event.
        let is_new_guest = is_virtual && self.is_new_guest();
        let is_over = |hit: &Hit| {
            let well = self.well.as_ref();
            let is_before = well.is_some_and(|well| hit.range.end <= well.start);
            let is_made = is_new_guest && matches!(hit.row.answer, "vm" | "other-pc" | "reinstall");
            hit.mood == Mood::Done && (is_before || is_made)
        };
        self.of(Question::Happened)
            .filter(|hit| self.is_event(hit) && !is_taken_back(hit) && !is_over(hit))
            .filter(|hit| reinstalled || hit.row.words != [Word::Disk, Word::Die])
            .filter(|hit| !self.is_far_apart(hit) && !self.is_added_disk(hit))
            .filter(|hit| !self.is_no_guest(hit))
            .collect()
    }

    /// Whether it is told that nothing was done.
    fn is_untouched(&self, hit: &Hit) -> bool {
        let bare = hit.row.words == [Word::Untouched];
        hit.row.answer == "nothing"
            && !self.is_not_begun(hit)
            && !self.is_outcome(hit)
            && !self.is_of_the_rest(hit)
            && !self.is_of_parts_alone(hit)
            && !self.is_only_not_mine(hit)
            && (bare && hit.mood != Mood::Asked || !bare && hit.mood == Mood::Denied)
    }

    /// What is denied, where that denies all changes: whoever denies two, also where one is of a
    /// part that no licence looks at, or denies one and says that it came all at once.
    fn denies_all<'a>(&self, events: &[&'a Hit]) -> Option<&'a Hit> {
        let mut none_of: Vec<&Hit> = events
            .iter()
            .copied()
            .filter(|hit| hit.mood == Mood::Denied && hit.row.answer != "nothing")
            .collect();
        none_of.dedup_by_key(|hit| hit.row.answer);
        let denies_more = none_of.len() > 1
            || self.of(Question::Plan).any(|hit| hit.mood == Mood::Denied)
            || self.story.has_anywhere(Word::Sudden)
                // Where other parts are named, one of them may be what was changed.
                && !self.story.has_anywhere(Word::OtherPart)
                && none_of.iter().any(|hit| hit.row.answer != "reinstall");
        none_of.first().copied().filter(|_| denies_more)
    }

    /// Whether a change that went well was only the first, and the next one is asked about.
    fn is_next(&self, new: &Hit, planned: &Hit) -> bool {
        let is_well = self.story.has_any(&[Word::StateYes, Word::Works]);
        let is_down = self.story.has_any(&[
            Word::StateNo,
            Word::Fails,
            Word::Watermark,
            Word::ActivateWindows,
        ]);
        planned.mood == Mood::Planned
            && planned.row.answer != new.row.answer
            && planned.range.start > new.range.end
            && is_well
            && !is_down
    }

    /// Whether a part that was got is said not to be in the PC yet.
    fn is_waiting(&self, hit: &Hit) -> bool {
        let is_got = hit.row.words.iter().any(|word| {
            matches!(
                word,
                Word::New | Word::Put | Word::BoardSwap | Word::CpuSwap | Word::DiskSwap
            )
        }) && !hit.row.words.contains(&Word::Die);
        let near = self.story.near(hit.sentence, 0, 1);
        // `笔电换ssd`, a title, and later `ssd还没下单`.
        let own = self.story.between(hit.range.start, hit.range.end + 6);
        let is_bare = self
            .story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| sentence.language == Language::Zh)
            && !own.contains(['了', '过', '完', '后', '好']);
        if is_bare && self.story.has_anywhere(Word::NotYet) || self.is_to_be_moved(hit) {
            return true;
        }
        // `マザボを買ったけどまだ箱のまま`, where no other part stands between the two.
        let is_other_part = |end: usize| {
            let mut words = near.iter().flat_map(|sentence| self.story.words(sentence));
            words.any(|word| is_part(word.word) && word.start >= hit.range.end && word.end <= end)
        };
        let may_be_got = is_got || hit.row.words.contains(&Word::Replace);
        may_be_got
            && near.iter().any(|sentence| {
                self.story.words(sentence).iter().any(|word| {
                    word.word == Word::NotFitted
                        && word.start >= hit.range.end
                        && (is_got || !is_other_part(word.start))
                })
            })
    }

    /// `基板交換だと5万円と言われ、修理は断りました`.
    fn is_declined(&self, hit: &Hit) -> bool {
        const DECLINED: &str = "断り|断っ|やめました|やめた|見送|諦め";
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            let behind = self.story.between(hit.range.end, own.range.end);
            own.language == Language::Ja && has_one(behind, DECLINED)
        })
    }

    /// Whether another sentence tells that the board which is planned is put in as a repair.
    fn is_repair_told(&self, hit: &Hit) -> bool {
        self.hits.iter().any(|other| {
            other.row.question == Question::Happened
                && other.row.answer == "board"
                && other.sentence != hit.sentence
                && !matches!(other.mood, Mood::Done | Mood::Denied)
                && self.is_repair(other)
        })
    }

    /// What somebody else advises and is not done yet: it is planned.
    fn advised(&self) -> Option<&Hit> {
        let denied: HashSet<&str> = self
            .of(Question::Happened)
            .filter(|hit| hit.mood == Mood::Denied)
            .map(|hit| hit.row.answer)
            .collect();
        self.hits
            .iter()
            .filter(|hit| !denied.contains(hit.row.answer))
            .filter(|hit| hit.row.question == Question::Happened && hit.row.answer != "nothing")
            .filter(|hit| hit.is_hearsay || hit.mood == Mood::Advised)
            .filter(|hit| !self.is_declined(hit))
            .filter(|hit| {
                // What a repair shop says that it will do is planned.
                let own = self.story.sentences.get(hit.sentence);
                if hit.row.answer == "board"
                    && !hit.is_of_other
                    && !self.story.is_in_line_of_other(hit.range.start)
                    && own.is_some_and(|own| self.story.has(own, Word::Needed))
                {
                    return true;
                }
                // `联想客服说下周上门换主板`, and all is well so far.
                let is_well = || !self.story.has_code && !self.story.has_anywhere(Word::StateNo);
                if hit.row.answer == "board"
                    && !hit.is_of_other
                    && (hit.mood == Mood::Planned
                        || own.is_some_and(|own| self.story.has(own, Word::Future)))
                    && is_well()
                {
                    return true;
                }
                let near = self.story.near(hit.sentence, 0, 1);
                near.iter()
                    .any(|sentence| self.story.has(sentence, Word::NotYet))
            })
            .min_by_key(|hit| hit.rank)
    }

    /// Whether Windows runs in a virtual machine that there is already.
    pub(in crate::clues) fn runs_guest(&self) -> bool {
        const INSIDE: &str = "\
            に入っている|に入ってい|で動いて|で動かして|の中の|上で動|内で動|inside|runs in|running in|runs on|lives in|lives inside|installed in|\
            里跑|里装的|里的|上跑|里用";
        let is_inside = self.story.sentences.iter().any(|own| {
            self.story.has(own, Word::Vm)
                && !own.is_question
                && !self.story.has(own, Word::Plan)
                && !self.story.has(own, Word::If)
                && has_one(self.story.text(&own.range), INSIDE)
        });
        if is_inside {
            return true;
        }
        let mut hits = self.of(Question::Happened);
        let running = hits.find(|hit| hit.row.words == [Word::Vm, Word::Create]);
        running.is_some_and(|new| {
            new.mood == Mood::Done
                && self
                    .of(Question::Happened)
                    .any(|planned| is_running_guest(new, planned))
        })
    }
}

/// Whether a guest that runs is what is to be moved: `It runs in Parallels. Next month I am moving
/// the VM to a new MacBook`.
fn is_running_guest(new: &Hit, planned: &Hit) -> bool {
    let moves = [Word::Move, Word::Clone];
    new.row.words == [Word::Vm, Word::Create]
        && planned.row.words.contains(&Word::Vm)
        && planned.mood == Mood::Planned
        && planned.range.start > new.range.end
        && planned.row.words.iter().any(|word| moves.contains(word))
}
