//! The page's state: what was pasted or came by link, the answers, the language.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::{self, LinkError, Shared};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{KNOWLEDGE_DATE, Report, Subject, Verdict, inspect, is_stale};
use wasm_bindgen::JsCast;
use web_sys::Element;
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
    Sample(String),
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
    /// The visitor's own text, put aside when a sample took its place.
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
            Message::Typed => {
                let before = self.verdict().map(|verdict| verdict.facts);
                self.read();
                // Other facts are another PC, and the answers were about the first one.
                if self.verdict().map(|verdict| verdict.facts) != before {
                    self.forget();
                    self.read();
                }
            }
            Message::Sample(name) => self.put_sample(&name),
            Message::Restore => {
                if let (Some(text), Some(area)) = (self.aside.take(), shell::textarea()) {
                    area.set_value(&text);
                    self.forget();
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
        shell::show_report(!matches!(self.origin, Origin::Nothing));
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
        self.origin = if text.trim().is_empty() {
            Origin::Nothing
        } else {
            Origin::Pasted(Box::new(inspect(&text, &self.answers, shell::today())))
        };
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
                self.origin = Origin::Linked(shared, Box::new(self.judge_shared(&shared)));
            }
            // An anchor of the page itself is no link of ours and no mistake.
            Err(LinkError::NotALink) if !fragment.contains('=') => return,
            Err(error) => self.origin = Origin::BadLink(error),
        }
        self.note_questions();
    }

    fn judge_shared(&self, shared: &Shared) -> Verdict {
        let day = shell::today().max(KNOWLEDGE_DATE);
        Verdict::of(shared.facts, &self.answers, day)
    }

    fn judge_again(&mut self) {
        if let Origin::Linked(shared, _) = self.origin {
            self.origin = Origin::Linked(shared, Box::new(self.judge_shared(&shared)));
            self.note_questions();
        } else {
            self.read();
        }
    }

    fn put_sample(&mut self, name: &str) {
        let (Some(text), Some(area)) = (sample::sample(name, self.lang), shell::textarea()) else {
            return;
        };
        let before = area.value();
        let is_own = !before.trim().is_empty() && !is_sample(&before);
        if is_own {
            self.aside = Some(before);
        }
        area.set_value(text);
        self.forget();
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
                Subject::Nothing => message::nothing(NoticeCode::NothingRecognised, self.lang),
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

fn is_sample(text: &str) -> bool {
    // A textarea gives line feeds only, whatever the sample's file has.
    let same = |sample: &str| sample.replace('\r', "") == text;
    ["free-upgrade", "firmware-oem", "company-kms"]
        .iter()
        .any(|name| {
            Lang::ALL
                .iter()
                .filter_map(|lang| sample::sample(name, *lang))
                .any(same)
        })
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
        let button = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|target| target.closest("[data-sample]").ok().flatten());
        if let Some(name) = button.and_then(|button| button.get_attribute("data-sample")) {
            clicked.send_message(Message::Sample(name));
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
