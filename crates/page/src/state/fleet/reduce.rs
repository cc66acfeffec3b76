//! What becomes of the list of many PCs when something happens to it.

use std::rc::Rc;

use ninsho_rules::text::Lang;
use ninsho_rules::time;

use super::action::{FleetAction, Pending};
use super::progress::{Progress, Stop};
use super::{Fleet, SLICE};

impl Fleet {
    /// Does what is asked; opening and closing are the page's own.
    pub(in crate::state) fn reduce(&mut self, action: FleetAction, lang: Lang, today: time::Date) {
        match action {
            FleetAction::Read(stop, batch, elapsed) if self.is_read_by(&stop) => {
                self.elapsed = elapsed;
                self.add(batch, lang);
            }
            FleetAction::End(stop) if self.is_read_by(&stop) => self.progress = Progress::Done,
            FleetAction::Stop => {
                self.stop.set();
                self.progress = Progress::Stopped;
            }
            FleetAction::Mark(event, icon) => {
                let mark = Some((event, icon));
                self.listing.mark = if self.listing.mark == mark {
                    None
                } else {
                    mark
                };
                self.relist(lang);
            }
            FleetAction::Search(query) => {
                self.listing.query = query.into();
                self.relist(lang);
            }
            FleetAction::Select(place, is_selected) => self.select(place, is_selected),
            FleetAction::SelectNone => self.selected = Rc::default(),
            FleetAction::SortBy(column) => {
                self.listing.sort_by(column);
                self.relist(lang);
            }
            FleetAction::ShowAll => {
                self.listing.mark = None;
                self.listing.query = Rc::default();
                self.relist(lang);
            }
            FleetAction::Answer(question, answer) => {
                self.answers = self.answers.with(question, answer).unwrap_or(self.answers);
                self.pending = Some(Pending {
                    question,
                    answer,
                    places: self.chosen().clone(),
                    at: 0,
                });
            }
            FleetAction::Judge => self.judge_some(today),
            FleetAction::List => self.list_some(lang),
            FleetAction::Read(..)
            | FleetAction::End(_)
            | FleetAction::Begin(_)
            | FleetAction::Open(..)
            | FleetAction::Close
            | FleetAction::PrintSheets => {}
        }
    }

    fn judge_some(&mut self, today: time::Date) {
        let Some(mut pending) = self.pending.take() else {
            return;
        };
        let some = pending.places.iter().skip(pending.at).take(SLICE);
        for place in some {
            let place = *place as usize;
            if let Some(row) = self.row(place) {
                // What was answered of one PC alone stays, but for this question.
                let answers = row.answers.with(pending.question, pending.answer);
                let answers = answers.unwrap_or(row.answers);
                self.replace(place, row.with_answers(answers, today));
            }
        }
        pending.at += SLICE;
        if pending.at < pending.places.len() {
            self.pending = Some(pending);
        }
    }

    /// Whether this reader still reads for this list: what comes after a stop counts no more.
    fn is_read_by(&self, stop: &Stop) -> bool {
        *stop == self.stop && self.progress == Progress::Reading
    }

    fn relist(&mut self, lang: Lang) {
        self.scrolled = 0;
        self.list(lang);
    }
}
