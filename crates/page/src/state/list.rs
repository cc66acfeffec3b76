//! The list of many PCs comes, one of its PCs is opened and closed, and the list goes.

use std::rc::Rc;

use super::State;
use super::fleet::{Fleet, FleetAction};
use super::origin::Origin;

impl State {
    /// Nothing more is read for a list that goes.
    pub(super) fn leave_fleet(&mut self) {
        if let Some(fleet) = self.fleet.take() {
            fleet.stop.set();
        }
    }

    pub(super) fn fleet(&mut self, action: FleetAction) {
        match action {
            FleetAction::Begin(stop) => {
                self.put("");
                self.leave_fleet();
                self.fleet = Some(Rc::new(Fleet::new(stop)));
            }
            FleetAction::Open(place, scrolled) => self.open_row(place, scrolled),
            FleetAction::Close => self.close_row(),
            FleetAction::PrintSheets => {
                if let Some(fleet) = &mut self.fleet {
                    Rc::make_mut(fleet).lay_out_sheets();
                    self.prints += 1;
                }
            }
            action => {
                let (lang, today) = (self.lang, self.today);
                if let Some(fleet) = &mut self.fleet {
                    Rc::make_mut(fleet).reduce(action, lang, today);
                }
            }
        }
    }

    /// The report on one of many.
    fn open_row(&mut self, place: usize, scrolled: i32) {
        let Some(row) = self.fleet.as_ref().and_then(|fleet| fleet.row(place)) else {
            return;
        };
        let answers = row.answers;
        let verdict = Rc::new(row.verdict(self.today));
        let origin = match row.report(self.today) {
            Some(report) => Origin::Pasted {
                reports: vec![Rc::new(report)],
                shown: 0,
            },
            None => Origin::Listed,
        };
        self.forget();
        self.answers = answers;
        self.show(origin, Some(verdict));
        if let Some(fleet) = &mut self.fleet {
            let fleet = Rc::make_mut(fleet);
            fleet.open = Some(place);
            fleet.scrolled = scrolled;
        }
    }

    /// Back to the list, with what was answered meanwhile.
    fn close_row(&mut self) {
        let (answers, today, lang) = (self.answers, self.today, self.lang);
        if let Some(fleet) = &mut self.fleet {
            let fleet = Rc::make_mut(fleet);
            let place = fleet.open.take();
            if let Some((place, row)) = place.and_then(|place| Some((place, fleet.row(place)?)))
                && row.answers != answers
            {
                let row = row.with_answers(answers, today);
                fleet.replace(place, row);
                fleet.list_again(place, lang);
            }
        }
        self.forget();
        self.show(Origin::Nothing, None);
    }
}
