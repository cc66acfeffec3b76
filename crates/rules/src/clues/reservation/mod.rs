//! What keeps a row that fired from being an answer.

mod added;
mod advice;
mod bios;
mod builder;
mod bundled;
mod company;
mod component;
mod counter;
mod destination;
mod donor;
mod drive;
mod files;
mod followed;
mod goods;
mod graduate;
mod guest;
mod handover;
mod lack;
mod next_pc;
mod no_plan;
mod offer;
mod old_release;
mod past_cause;
mod read_off;
mod repair;
mod repairer;
mod successor;
mod to_build;
mod transfer;
mod two_makers;
mod unsure;
mod untouched;
mod used;
mod wondered;

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::judge::Question;

impl Answering<'_> {
    /// Whether a fact that is no event holds.
    pub(in crate::clues) fn holds(&self, hit: &Hit) -> bool {
        match hit.row.question {
            Question::Maker => self.is_the_pc(hit) && !self.is_no_guest(hit),
            Question::Managed => match hit.row.answer {
                "yes" => {
                    hit.mood != Mood::Denied
                        && !self.is_it(hit)
                        && !self.is_compared(hit)
                        && !self.is_of_some_settings(hit)
                        && !self.is_of_left_school(hit)
                        && !self.is_of_traded_key(hit)
                }
                // `What if I leave the company?`
                "was"
                    if self.is_what_if(hit)
                        || self.is_given_back(hit)
                        || self.is_of_seller(hit)
                        || self.is_talked_of(hit) =>
                {
                    false
                }
                _ => !(hit.mood == Mood::Asked && self.is_supposed(hit)),
            },
            Question::Edition => {
                !matches!(hit.mood, Mood::Denied | Mood::Planned | Mood::Asked)
                    && !self.is_asked_outright(hit)
                    && !self.is_wondered_behind(hit)
                    && !self.is_picked_again(hit)
                    && !self.is_unsure(hit)
                    && !self.is_only_before(hit)
                    && !self.is_of_model(hit)
            }
            Question::KeySource | Question::Sticker => {
                let has_old = self.is_of_old_release(hit);
                (matches!(hit.mood, Mood::Done) || self.is_bought_then(hit))
                    && !has_old
                    && !self.is_of_hardware(hit)
                    && !self.is_for_sale(hit)
                    && !self.is_weighed(hit)
                    && !self.is_any_box(hit)
                    && !self.is_theirs(hit)
                    && !self.is_advised(hit)
                    && !self.is_wondered(hit)
                    && !self.is_asked_outright(hit)
                    && !self.is_of_software(hit)
                    && !self.is_any_card(hit)
                    && !self.is_advised_in_chinese(hit)
                    && !self.is_without_box(hit)
                    && !self.is_none_bought(hit)
            }
            _ => matches!(hit.mood, Mood::Done),
        }
    }

    /// `the same 980 Pro as before`: the name of a disk or a PC.
    fn is_of_model(&self, hit: &Hit) -> bool {
        let start = hit.range.start;
        let head = self.story.between(start.saturating_sub(9), start);
        let head = head.trim_end();
        let number = head.bytes().rev().take_while(u8::is_ascii_digit).count();
        number > 2 || head.ends_with("surface")
    }

    /// Whether an edition is called another one that the sentence named before as the own:
    /// `It had Pro, so I picked Pro again`.
    fn is_picked_again(&self, hit: &Hit) -> bool {
        const NAMES: [&[&str]; 2] = [&["home", "ホーム", "家庭", "家用"], &["pro", "专业"]];
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let names = |text: &str| NAMES.map(|names| names.iter().any(|name| text.contains(name)));
        let own = names(self.story.text(&hit.range));
        let before = names(self.story.between(sentence.range.start, hit.range.start));
        hit.row.answer == "other" && own[0] != own[1] && before == own
    }
}
