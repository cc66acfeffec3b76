//! The page's state: what was pasted or came by link, the answers, the language.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::parse::{self, NoticeCode};
use ninsho_rules::share::{self, LinkError, Shared};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Facts, KNOWLEDGE_DATE, Report, Subject, Verdict, is_stale};
use yew::prelude::{Component, Context, Html, html};

use crate::method::Method;
use crate::share::Share;
use crate::{advice, code, events, head, message, questions, reading, sample, shell};

/// Where the present verdict comes from.
enum Origin {
    Nothing,
    Pasted(Box<Report>),
    Linked(Shared, Box<Verdict>),
    BadLink(LinkError),
}

/// What can happen to the page.
pub(crate) enum Message {
    Typed,
    /// A text for the textarea: a sample, a paste beside it, or nothing to clear it.
    Put(String),
    Restore,
    Answered(Question, Option<&'static str>),
    Language,
    Address,
}

/// The result below the textarea.
pub(crate) struct App {
    origin: Origin,
    answers: Answers,
    /// The questions in the order in which they were first asked.
    asked: Vec<Question>,
    lang: Lang,
    /// The visitor's own text, put aside when another took its place.
    aside: Option<String>,
    _listeners: Vec<EventListener>,
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let mut app = Self {
            origin: Origin::Nothing,
            answers: Answers::default(),
            asked: Vec::new(),
            lang: shell::lang(),
            aside: None,
            _listeners: listeners(context),
        };
        // The textarea may hold text already: typed before the program was ready, or
        // kept by the browser over a reload. It comes before the link.
        if shell::pasted().trim().is_empty() {
            app.open_address();
        } else {
            app.read();
        }
        app
    }

    fn update(&mut self, _context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Typed => self.read(),
            Message::Put(text) => self.put(&text),
            Message::Restore => {
                if let (Some(text), Some(area)) = (self.aside.take(), shell::textarea()) {
                    area.set_value(&text);
                    self.read();
                }
            }
            Message::Answered(question, answer) => {
                if let Some(answers) = self.answers.with(question, answer) {
                    self.answers = answers;
                    self.judge_again();
                }
            }
            Message::Language => self.lang = shell::lang(),
            Message::Address => self.open_address(),
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        html! {
            <>
                if self.aside.is_some() {
                    <p class="undo">
                        <button type="button" class="chip" data-action="restore"
                            onclick={context.link().callback(|_| Message::Restore)}>
                            { self.lang.phrase(Phrase::RestoreText) }
                        </button>
                    </p>
                }
                { self.view_origin(context) }
                <Method lang={self.lang} />
                <p class="hush" role="status">{ self.announcement() }</p>
            </>
        }
    }
}

impl App {
    fn forget(&mut self) {
        self.answers = Answers::default();
        self.asked.clear();
    }

    /// Judges what stands in the textarea.
    fn read(&mut self) {
        let text = shell::pasted();
        if text.trim().is_empty() {
            self.forget();
            self.show(Origin::Nothing);
            return;
        }
        let evidence = parse::read(&text);
        // Other facts are another PC, and the answers were about the first one.
        if Some(Facts::of(&evidence)) != self.verdict().map(|verdict| verdict.facts) {
            self.forget();
        }
        let report = Report::of(evidence, &self.answers, shell::today());
        self.show(Origin::Pasted(Box::new(report)));
    }

    /// Takes a new origin. The how-to steps back when the first one comes, and only then:
    /// a visitor who opens it again keeps it open.
    fn show(&mut self, origin: Origin) {
        let is_there = !matches!(origin, Origin::Nothing);
        if is_there == matches!(self.origin, Origin::Nothing) {
            shell::show_report(is_there);
        }
        self.origin = origin;
        self.note_questions();
    }

    fn open_address(&mut self) {
        let Some(fragment) = shell::fragment() else {
            return;
        };
        match share::open(&fragment) {
            Ok(shared) => {
                self.answers = shared.answers;
                self.asked.clear();
                let verdict = self.judge_shared(&shared);
                self.show(Origin::Linked(shared, Box::new(verdict)));
            }
            // An anchor of the page itself is no link of ours and no mistake.
            Err(LinkError::NotALink) if !fragment.contains('=') => {}
            Err(error) => self.show(Origin::BadLink(error)),
        }
    }

    fn judge_shared(&self, shared: &Shared) -> Verdict {
        let day = shell::today().max(KNOWLEDGE_DATE);
        Verdict::of(shared.facts, &self.answers, day)
    }

    fn judge_again(&mut self) {
        if let Origin::Linked(shared, _) = self.origin {
            let verdict = self.judge_shared(&shared);
            self.show(Origin::Linked(shared, Box::new(verdict)));
        } else {
            self.read();
        }
    }

    /// Puts a text into the textarea; what the visitor had there is kept aside.
    fn put(&mut self, text: &str) {
        let Some(area) = shell::textarea() else {
            return;
        };
        let before = area.value();
        if !before.trim().is_empty() && before != text && !sample::is_one(&before) {
            self.aside = Some(before);
        }
        area.set_value(text);
        self.read();
    }

    fn verdict(&self) -> Option<&Verdict> {
        match &self.origin {
            Origin::Pasted(report) => Some(&report.verdict),
            Origin::Linked(_, verdict) => Some(verdict),
            Origin::Nothing | Origin::BadLink(_) => None,
        }
    }

    /// Keeps the questions in the order in which they came up; one that is neither open
    /// nor answered any more leaves.
    fn note_questions(&mut self) {
        let open = self
            .verdict()
            .map(|verdict| verdict.questions.clone())
            .unwrap_or_default();
        let answers = self.answers;
        self.asked
            .retain(|asked| open.contains(asked) || answers.get(*asked).is_some());
        for question in Question::ALL {
            if answers.get(*question).is_some() && !self.asked.contains(question) {
                self.asked.push(*question);
            }
        }
        for question in open {
            if !self.asked.contains(&question) {
                self.asked.push(question);
            }
        }
    }

    fn announcement(&self) -> &'static str {
        self.verdict()
            .map_or("", |verdict| self.lang.kind(verdict.licence.kind))
    }

    fn view_origin(&self, context: &Context<Self>) -> Html {
        match &self.origin {
            Origin::Nothing => Html::default(),
            Origin::BadLink(error) => message::bad_link(*error, self.lang),
            Origin::Pasted(report) => match report.verdict.facts.subject {
                Subject::Windows => self.view_report(&report.verdict, Some(report), None, context),
                Subject::AddOn => message::nothing(NoticeCode::AddOnOnly, self.lang),
                Subject::NotWindows => message::nothing(NoticeCode::NotWindows, self.lang),
                Subject::Nothing => message::nothing(reading::why_nothing(report), self.lang),
            },
            Origin::Linked(shared, verdict) => {
                self.view_report(verdict, None, Some(shared), context)
            }
        }
    }

    fn view_report(
        &self,
        verdict: &Verdict,
        report: Option<&Report>,
        shared: Option<&Shared>,
        context: &Context<Self>,
    ) -> Html {
        let lang = self.lang;
        let on_answer = context
            .link()
            .callback(|(question, answer)| Message::Answered(question, answer));
        // A verdict of another value is another element: a page translator that wrote into
        // the old one cannot leave its words standing over the new one.
        let key = format!("{}{}", lang.name(), verdict.link.as_deref().unwrap_or(""));
        html! {
            <article class="report" {key}>
                { self.view_banner(report, shared) }
                { head::head(verdict, lang) }
                { code::code(verdict, lang) }
                { events::events(verdict, lang) }
                <div class="two">
                    { questions::questions(&self.asked, &self.answers, &on_answer, lang) }
                    { advice::advice(&verdict.advice, lang) }
                </div>
                if let Some(report) = report {
                    { reading::reading(report, lang) }
                }
                if let Some(link) = &verdict.link {
                    <Share link={link.clone()} {lang} />
                }
            </article>
        }
    }

    fn view_banner(&self, report: Option<&Report>, shared: Option<&Shared>) -> Html {
        let lang = self.lang;
        let mut lines: Vec<String> = Vec::new();
        if let Some(shared) = shared {
            lines.push(lang.phrase(Phrase::SharedNotice).to_owned());
            lines.push(match shared.knowledge {
                Some(date) => format!("{}: {date}", lang.phrase(Phrase::SharedKnowledge)),
                None => lang.phrase(Phrase::SharedCut).to_owned(),
            });
        }
        if let Some(report) = report {
            lines.extend(reading::urgent(report).map(|code| lang.notice(code).to_owned()));
        }
        if is_stale(shell::today()) {
            lines.push(lang.phrase(Phrase::Stale).to_owned());
        }
        if lines.is_empty() {
            return Html::default();
        }
        html! {
            <div class="banner">{ for lines.into_iter().map(|line| html! { <p>{ line }</p> }) }</div>
        }
    }
}

fn listeners(context: &Context<App>) -> Vec<EventListener> {
    let link = context.link();
    let mut all = Vec::new();
    if let Some(area) = shell::textarea() {
        let link = link.clone();
        all.push(EventListener::new(&area, "input", move |_| {
            link.send_message(Message::Typed);
        }));
    }
    let clicked = link.clone();
    all.push(EventListener::new(&document(), "click", move |event| {
        if let Some(text) = shell::asked_for(event) {
            clicked.send_message(Message::Put(text));
        }
    }));
    let pasted = link.clone();
    all.push(EventListener::new(&document(), "paste", move |event| {
        if let Some(text) = shell::pasted_beside(event) {
            pasted.send_message(Message::Put(text));
        }
    }));
    let spoken = link.clone();
    all.push(EventListener::new(&document(), "ninsho:lang", move |_| {
        spoken.send_message(Message::Language);
    }));
    let moved = link.clone();
    all.push(EventListener::new(&window(), "hashchange", move |_| {
        moved.send_message(Message::Address);
    }));
    all
}
