//! The page's only state: what was pasted or came by link, the answers, the language.
//!
//! It has no DOM. What happens is an [`Action`]; what has to be done in the browser because
//! of it (the field, the address bar, the clipboard) is done by who dispatches, or by an
//! effect of `app.rs` that looks at the state afterwards.

mod fleet;
mod guide;

use std::rc::Rc;

use ninsho_rules::judge::{Answers, Licence, Question, Scenario, is_same_licence};
use ninsho_rules::share::{self, LinkError, Shared};
use ninsho_rules::text::{Lang, Sample};
use ninsho_rules::{Facts, Form, Report, Subject, Verdict, parse, time};
use yew::Reducible;

pub(crate) use self::fleet::{
    Batch, Column, EVENTS, Fleet, FleetAction, Progress, Row, SHEETS, Stop, Totals, Why,
    why_nothing,
};
pub(crate) use self::guide::Guide;
use crate::format::ExportFormat;

/// More bytes at once than anybody types: they were pasted.
const TYPED: usize = 16;

/// Where the present verdict comes from.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Origin {
    /// Nothing was pasted, and no link opened.
    #[default]
    Nothing,
    /// The field: one report a computer, and which of them is shown.
    Pasted {
        reports: Vec<Rc<Report>>,
        shown: usize,
    },
    /// One of many PCs, of whose text only the facts were kept.
    Listed,
    /// A link.
    Linked(Box<Shared>),
    /// A link that could not be opened.
    BadLink(LinkError),
}

/// What became of the last copy.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) enum Copied {
    #[default]
    NotYet,
    Done,
    Failed,
}

/// A text that another one replaced, with what its owner had answered.
#[derive(Debug, Clone, PartialEq)]
struct Previous {
    text: Rc<str>,
    answers: Answers,
}

/// What was pasted or dropped and is no text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Unreadable {
    /// A picture, or pages that may be pictures.
    Picture,
}

/// The last answer to a question of the report, with the verdict before it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answered {
    pub(crate) question: Question,
    pub(crate) before: Rc<Verdict>,
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
    /// Whether the sheet for the printer is drawn.
    pub(crate) is_for_paper: bool,
    /// How often a report came that nobody was typing; an effect brings its head into view.
    pub(crate) arrivals: usize,
    /// How often printing was asked for; an effect prints once for each.
    pub(crate) prints: usize,
    /// The licence before more evidence of the same PC came in.
    pub(crate) before: Option<Rc<Licence>>,
    /// The question on the screen of the guided way; the report waits while there is one.
    pub(crate) guide: Option<Guide>,
    /// Many PCs; the report is that of the one which is open.
    pub(crate) fleet: Option<Rc<Fleet>>,
}

/// What can happen to the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    /// The visitor typed or pasted; the field holds this now.
    Edit(String),
    /// A text took the place of what the field held; that is kept for `Restore`.
    Put(String),
    /// Something came that cannot be read.
    Refuse(Unreadable),
    /// The text before comes back, with its answers.
    Restore,
    /// A question is answered, or its answer taken back.
    Answer(Question, Option<&'static str>),
    /// A clue of the text is not to count, or counts again.
    Dismiss(Question, bool),
    /// Another of several computers is shown.
    SelectComputer(usize),
    /// Something about many PCs at once.
    Fleet(FleetAction),
    /// The guided way begins, with the code or the story that was typed.
    StartGuide,
    /// The question on the screen is answered, or skipped, and the next one comes.
    GuideAnswer(Option<&'static str>),
    /// The question before comes back, and this one is open again.
    GuideBack,
    /// The result of what was answered so far is wanted.
    EndGuide,
    /// The guided way was no use; all is as it was before.
    LeaveGuide,
    SetLang(Lang),
    /// The fragment of the address, at the start and when it changed.
    Open(String),
    /// The link is shared, so the address bar shows it.
    ShareLink,
    /// A form is looked at; a second time closes it.
    ToggleFormat(ExportFormat),
    /// What became of a copy.
    Copied(bool),
    /// The browser is about to print.
    PreparePaper,
    /// The visitor wants it on paper.
    Print,
    /// The browser has printed, or the visitor thought better of it.
    Printed,
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
            is_for_paper: false,
            arrivals: 0,
            prints: 0,
            before: None,
            guide: None,
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

    /// Whether the field holds something that is nowhere else.
    pub(crate) fn has_own_text(&self) -> bool {
        let is_typed = !self.text.trim().is_empty() && !is_sample(&self.text);
        is_typed || self.fleet.is_some()
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
        self.guide = None;
        self.answered = None;
        self.refused = None;
        self.note_questions();
    }

    /// Begins the guided way. Of what was typed that is kept which may be of this Windows.
    fn start_guide(&mut self) {
        let is_kept = self
            .report()
            .is_some_and(|report| report.verdict.facts.subject == Subject::Nothing);
        let told = if is_kept { &*self.text } else { "" };
        let report = Report::of_told(parse::read(told), &self.answers, self.today);
        let verdict = Rc::new(report.verdict.clone());
        let reports = vec![Rc::new(report)];
        self.show(Origin::Pasted { reports, shown: 0 }, Some(verdict));
        self.guide = Guide::start(self.open_questions());
    }

    fn open_questions(&self) -> &[Question] {
        let verdict = self.verdict.as_ref();
        verdict.map_or(&[], |verdict| verdict.questions.as_slice())
    }

    /// Judges a text.
    fn read(&mut self, text: &str) {
        self.text = Rc::from(text);
        self.leave_fleet();
        if let Some(fleet) = Fleet::of_text(text, self.lang, self.today) {
            self.forget();
            self.show(Origin::Nothing, None);
            self.fleet = Some(Rc::new(fleet));
            return;
        }
        if text.trim().is_empty() {
            self.forget();
            self.show(Origin::Nothing, None);
            return;
        }
        let systems = parse::read(text).systems();
        // Other facts are another PC, and the answers were about the first one.
        let facts = systems.first().map(Facts::of);
        let old = self.verdict.as_ref().map(|verdict| verdict.facts);
        if facts != old {
            // But for those of the same PC, of which more is told now.
            let is_same = facts
                .zip(old)
                .is_some_and(|(facts, old)| is_same_licence(&facts, &old));
            self.before = self
                .verdict
                .as_ref()
                .filter(|_| is_same)
                .map(|verdict| Rc::new(verdict.licence.clone()));
            if !is_same {
                self.forget();
            }
        }
        let reports: Vec<Rc<Report>> = systems
            .into_iter()
            .map(|evidence| Rc::new(Report::of(evidence, &self.answers, self.today)))
            .collect();
        let verdict = reports
            .first()
            .map(|report| Rc::new(report.verdict.clone()));
        self.show(Origin::Pasted { reports, shown: 0 }, verdict);
    }

    /// Nothing more is read for a list that goes.
    fn leave_fleet(&mut self) {
        if let Some(fleet) = self.fleet.take() {
            fleet.stop.set();
        }
    }

    fn fleet(&mut self, action: FleetAction) {
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
        self.arrivals += 1;
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

    fn put(&mut self, text: &str) {
        let is_own = !self.text.trim().is_empty() && !is_sample(&self.text);
        if is_own && *self.text != *text {
            self.previous = Some(Previous {
                text: self.text.clone(),
                answers: self.answers,
            });
        }
        self.read(text);
    }

    fn open(&mut self, fragment: &str) {
        if fragment.len() < 2 {
            return;
        }
        match share::open(fragment, self.today) {
            Ok(shared) => {
                self.leave_fleet();
                self.answers = shared.answers;
                self.asked = Rc::default();
                let verdict = Verdict::of_link(&shared, self.today);
                self.show(Origin::Linked(Box::new(shared)), Some(Rc::new(verdict)));
            }
            // An anchor of the page itself is no link of ours and no mistake.
            Err(LinkError::NotALink) if !fragment.contains('=') => return,
            Err(error) => self.show(Origin::BadLink(error), None),
        }
        self.fragment = Some(Rc::from(fragment));
        self.arrivals += 1;
    }

    fn answer(&mut self, question: Question, answer: Option<&'static str>) {
        if let Some(answers) = self.answers.with(question, answer) {
            self.answers = answers;
            self.before = None;
            self.judge_again();
        }
    }

    /// Judges the same facts by the present answers.
    fn judge_again(&mut self) {
        let present = self.report().map(|report| &report.verdict);
        let Some(present) = present.or(self.verdict.as_deref()) else {
            return;
        };
        let verdict = present.with_answers(&self.answers, self.today);
        if let Origin::Pasted { reports, shown } = &mut self.origin
            && let Some(report) = reports.get_mut(*shown)
        {
            Rc::make_mut(report).verdict = verdict.clone();
        }
        self.verdict = Some(Rc::new(verdict));
        // What the address bar said was the verdict before.
        self.fragment = None;
        self.copied = Copied::NotYet;
        self.note_questions();
    }

    /// One that is neither open nor answered any more leaves.
    fn note_questions(&mut self) {
        let open = self.open_questions();
        let is_answered = |question: &Question| self.answers.get(*question).is_some();
        let mut asked: Vec<Question> = self
            .asked
            .iter()
            .copied()
            .filter(|question| open.contains(question) || is_answered(question))
            .collect();
        let answered = self.answers.given().map(|(question, _)| question);
        for question in answered.chain(open.iter().copied()) {
            if !asked.contains(&question) {
                asked.push(question);
            }
        }
        self.asked = asked.into();
    }
}

/// How many bytes of the new text are neither its old beginning nor its old end.
fn inserted(old: &str, new: &str) -> usize {
    let same =
        |pairs: &mut dyn Iterator<Item = (u8, u8)>| pairs.take_while(|(a, b)| a == b).count();
    let start = same(&mut old.bytes().zip(new.bytes()));
    let end = same(&mut old.bytes().rev().zip(new.bytes().rev()));
    new.len().saturating_sub(start + end)
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        match action {
            Action::Edit(text) => {
                let is_pasted = inserted(&state.text, &text) > TYPED;
                state.read(&text);
                state.arrivals += usize::from(is_pasted);
            }
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
            Action::SelectComputer(place) => {
                if let Origin::Pasted { shown, .. } = &mut state.origin {
                    *shown = place;
                    state.forget();
                    state.judge_again();
                }
            }
            Action::Fleet(action) => state.fleet(action),
            Action::StartGuide => state.start_guide(),
            Action::GuideAnswer(answer) => {
                if let Some(guide) = state.guide.take() {
                    state.answer(guide.question(), answer);
                    state.guide = guide.next(state.open_questions());
                }
            }
            Action::GuideBack => {
                if let Some(guide) = state.guide.take() {
                    state.answer(guide.question(), None);
                    state.guide = guide.back();
                }
            }
            Action::EndGuide => state.guide = None,
            Action::LeaveGuide => {
                let text = state.text.clone();
                state.read(&text);
            }
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
            Action::PreparePaper => state.is_for_paper = true,
            Action::Print => {
                state.is_for_paper = true;
                state.prints += 1;
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

/// Whether this text is a sample, in any language. A textarea gives line feeds only,
/// whatever the sample's file has.
fn is_sample(text: &str) -> bool {
    Lang::ALL.iter().any(|lang| {
        Sample::ALL.iter().any(|sample| {
            let chars = lang.sample(*sample).chars();
            chars.filter(|ch| *ch != '\r').eq(text.chars())
        })
    })
}
