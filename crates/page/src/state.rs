//! The page's only state: what was pasted or came by link, the answers, the language.
//!
//! It has no DOM. What happens is an [`Action`]; what has to be done in the browser because
//! of it (the field, the address bar, the clipboard) is done by who dispatches, or by an
//! effect of `app.rs` that looks at the state afterwards.

mod action;
mod answers;
mod arrival;
mod fleet;
mod guide;
mod guided;
mod list;
mod origin;

use std::rc::Rc;

use ninsho_rules::judge::{Answers, Licence, Question, Scenario};
use ninsho_rules::share;
use ninsho_rules::text::Lang;
use ninsho_rules::{Form, Report, Verdict, time};
use yew::Reducible;

pub(crate) use self::action::{Action, Unreadable};
pub(crate) use self::fleet::{
    Batch, Column, EVENTS, Fleet, FleetAction, Progress, Row, SHEETS, Stop, Totals, Why,
    why_nothing,
};
pub(crate) use self::guide::Guide;
use self::origin::Previous;
pub(crate) use self::origin::{Answered, Origin};
use crate::format::ExportFormat;

/// What became of the last copy.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) enum Copied {
    #[default]
    NotYet,
    Done,
    Failed,
}

/// All there is to know of the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct State {
    pub(crate) origin: Origin,
    /// The verdict that is shown.
    pub(crate) verdict: Option<Rc<Verdict>>,
    pub(crate) answers: Answers,
    /// The questions in the order in which they were first asked, so that none jumps away
    /// from under the finger when it is answered.
    pub(crate) asked: Rc<[Question]>,
    /// The last answer, so that the page can say at the question what it changed.
    pub(crate) answered: Option<Answered>,
    pub(crate) lang: Lang,
    /// Today by the visitor's clock.
    pub(crate) today: time::Date,
    /// The address of the page without query and fragment; `None` where it is a path on a
    /// disk and the page was built for no address.
    pub(crate) base_url: Option<Rc<str>>,
    /// What stands in the field, all of it.
    pub(crate) text: Rc<str>,
    /// The fragment that the address bar should show: that of the verdict, or none.
    pub(crate) fragment: Option<Rc<str>>,
    previous: Option<Previous>,
    /// What came last and could not be read; what was there before stays.
    pub(crate) refused: Option<Unreadable>,
    pub(crate) copied: Copied,
    /// The form of which is shown what goes out.
    pub(crate) format: Option<ExportFormat>,
    /// How often a report came that nobody was typing; an effect brings its head into view.
    pub(crate) arrivals: usize,
    /// How often sheets of many PCs were asked for; an effect prints once for each.
    pub(crate) prints: usize,
    /// The licence before more evidence of the same PC came in.
    pub(crate) before: Option<Rc<Licence>>,
    /// Whether the text was typed: its result then waits to be looked at, because nothing moves
    /// under who types.
    pub(crate) is_typed: bool,
    /// The question on the screen of the guided way; the report waits while there is one.
    pub(crate) guide: Option<Guide>,
    /// The last question of the way that led to this report, to go back to.
    ended_guide: Option<Guide>,
    /// Many PCs; the report is that of the one which is open.
    pub(crate) fleet: Option<Rc<Fleet>>,
}

impl State {
    /// The page before anything happened. `base_url` is its address without query and
    /// fragment.
    pub(crate) fn new(lang: Lang, today: time::Date, base_url: &str) -> Self {
        let base_url = base_url.starts_with("http").then_some(base_url);
        Self {
            origin: Origin::Nothing,
            verdict: None,
            answers: Answers::default(),
            asked: Rc::default(),
            answered: None,
            lang,
            today,
            base_url: base_url.or(share::SITE).map(Rc::from),
            text: Rc::default(),
            fragment: None,
            previous: None,
            refused: None,
            copied: Copied::NotYet,
            format: Some(ExportFormat::Words(Form::Short)),
            arrivals: 0,
            prints: 0,
            before: None,
            is_typed: false,
            guide: None,
            ended_guide: None,
            fleet: None,
        }
    }

    /// The report that is shown, where it was not a link that brought the verdict.
    pub(crate) fn report(&self) -> Option<&Rc<Report>> {
        match &self.origin {
            Origin::Pasted { reports, shown } => reports.get(*shown),
            _ => None,
        }
    }

    /// Whether there is something to show in place of the how-to.
    pub(crate) fn has_result(&self) -> bool {
        self.origin != Origin::Nothing || self.fleet.is_some()
    }

    /// The list of PCs, where it is on the screen.
    pub(crate) fn list(&self) -> Option<&Rc<Fleet>> {
        self.fleet.as_ref().filter(|fleet| fleet.open.is_none())
    }

    /// The text that the report was made of.
    pub(crate) fn report_text(&self) -> Rc<str> {
        let open = self.fleet.as_ref().and_then(|fleet| fleet.row(fleet.open?));
        open.map_or_else(
            || self.text.clone(),
            |row| row.text.clone().unwrap_or_default(),
        )
    }

    /// Whether a link brought what is shown.
    pub(crate) fn is_from_link(&self) -> bool {
        matches!(self.origin, Origin::Linked(_))
    }

    /// The event that a link leads to.
    pub(crate) fn linked_event(&self) -> Option<Scenario> {
        match &self.origin {
            Origin::Linked(shared) => shared.event,
            _ => None,
        }
    }

    /// The text that `Restore` brings back.
    pub(crate) fn previous_text(&self) -> Option<&Rc<str>> {
        self.previous.as_ref().map(|previous| &previous.text)
    }

    /// Forgets what was said of another PC.
    fn forget(&mut self) {
        self.answers = Answers::default();
        self.asked = Rc::default();
        self.before = None;
    }

    /// Takes in a verdict, or that there is none any more.
    fn show(&mut self, origin: Origin, verdict: Option<Rc<Verdict>>) {
        self.origin = origin;
        self.verdict = verdict;
        self.fragment = None;
        self.copied = Copied::NotYet;
        self.is_typed = false;
        self.guide = None;
        self.ended_guide = None;
        self.answered = None;
        self.refused = None;
        self.note_questions();
    }

    fn open_questions(&self) -> &[Question] {
        let verdict = self.verdict.as_ref();
        verdict.map_or(&[], |verdict| verdict.questions.as_slice())
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        match action {
            Action::Edit(text) => {
                state.edit(&text);
            }
            Action::Type(text) => {
                state.read(&text);
                state.is_typed = state.has_result();
            }
            Action::See => state.is_typed = false,
            Action::Put(text) => {
                state.put(&text);
                state.arrivals += 1;
            }
            Action::Refuse(what) => state.refused = Some(what),
            Action::Restore => {
                if let Some(previous) = state.previous.take() {
                    state.read(&previous.text);
                    state.answers = previous.answers;
                    state.judge_again();
                }
            }
            Action::Answer(question, answer) => {
                let before = state.verdict.clone();
                state.answer(question, answer);
                state.answered = before.map(|before| Answered { question, before });
            }
            Action::Dismiss(question, is_dismissed) => {
                let dismissed = state.answers.dismissed;
                state.answers.dismissed = dismissed.with(question, is_dismissed);
                state.answer(question, None);
            }
            Action::Try(step, is_tried) => {
                state.answers = state.answers.with_tried(step, is_tried);
                state.judge_again();
            }
            Action::SelectComputer(place) => {
                if let Origin::Pasted { shown, .. } = &mut state.origin {
                    *shown = place;
                    state.forget();
                    state.judge_again();
                }
            }
            Action::Fleet(action) => state.fleet(action),
            Action::StartGuide => state.start_guide(),
            Action::GuideAnswer(answer) => state.answer_guide(answer),
            Action::GuideBack => state.guide_back(),
            Action::GuideTo(depth) => state.guide_to(depth),
            Action::EndGuide => state.ended_guide = state.guide.take(),
            Action::LeaveGuide => state.leave_guide(),
            Action::SetLang(lang) => {
                state.lang = lang;
                // A search goes by the words of the language.
                if let Some(fleet) = &mut state.fleet {
                    Rc::make_mut(fleet).list(lang);
                }
            }
            Action::Open(fragment) => {
                state.open(&fragment);
            }
            Action::ShareLink => {
                let verdict = state.verdict.as_ref();
                state.fragment = verdict
                    .and_then(|verdict| verdict.link.as_deref())
                    .map(Rc::from);
            }
            Action::ToggleFormat(format) => {
                state.format = (state.format != Some(format)).then_some(format);
                state.copied = Copied::NotYet;
            }
            Action::Copied(done) => {
                state.copied = if done { Copied::Done } else { Copied::Failed };
            }
            Action::Printed => {
                if let Some(fleet) = &mut state.fleet {
                    Rc::make_mut(fleet).sheets = Rc::default();
                }
            }
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests;
