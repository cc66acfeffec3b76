//! The page's state: what was pasted or came by link, the answers, the language.

use ninsho_rules::judge::{Answers, Licence, Question, is_same_licence};
use ninsho_rules::parse::{self, NoticeCode};
use ninsho_rules::share::{self, LinkError, Shared};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Facts, Form, KNOWLEDGE_DATE, Report, Subject, Verdict, is_stale, time};

use crate::draw::{Draw, SOON};
use crate::share::{self as strip, Copied, Strip};
use crate::way::{Parcel, Way};
use crate::{advice, code, events, head, message, method, questions, reading, sample, witness};

/// The most that is put into the field, in bytes: with ten times as many a browser stands
/// still for seconds.
const FIELD: usize = 200_000;

/// Where the present verdict comes from.
#[derive(Default)]
enum Origin {
    #[default]
    Nothing,
    /// One report a computer, and the place of the one that is shown.
    Pasted(Vec<Report>, usize),
    Linked(Shared, Box<Verdict>),
    BadLink(LinkError),
}

/// A part that is drawn only when it is wanted.
#[derive(PartialEq)]
enum Part {
    Method,
    Reading,
    /// The link on a printed sheet.
    Paper,
}

/// The result below the textarea, and what is needed to change it.
pub(crate) struct App {
    origin: Origin,
    answers: Answers,
    /// The questions in the order in which they were first asked.
    asked: Vec<Question>,
    lang: Lang,
    /// Today by the visitor's clock.
    today: time::Date,
    /// The address of the page without its fragment; `None` where it is a path on a disk.
    home: Option<String>,
    /// What stands in the field.
    text: String,
    /// The visitor's own text, put aside when another took its place.
    aside: Option<String>,
    copied: Copied,
    /// The way of which is shown what goes out.
    way: Option<Way>,
    /// The parts that are drawn because somebody looked at them.
    looked_at: Vec<Part>,
    /// Whether the field holds the visitor's own text.
    is_own: bool,
    /// The licence before the last witness was added.
    before: Option<Licence>,
}

impl Default for App {
    fn default() -> Self {
        Self {
            origin: Origin::Nothing,
            answers: Answers::default(),
            asked: Vec::new(),
            lang: Lang::En,
            today: KNOWLEDGE_DATE,
            home: None,
            text: String::new(),
            aside: None,
            copied: Copied::NotYet,
            way: None,
            looked_at: Vec::new(),
            is_own: false,
            before: None,
        }
    }
}

impl App {
    /// Takes in what happened and answers with the steps that show it.
    ///
    /// | name | value |
    /// |---|---|
    /// | `day` | the visitor's day, `2026-11-22`; zeros may be left out |
    /// | `lang` | the language of the shell |
    /// | `address` | the whole address, at the start and when its fragment changed |
    /// | `typed` | what stands in the field |
    /// | `put` | a text for the field, pasted beside it |
    /// | `sample` | the name of a sample for the field |
    /// | `clear`, `restore` | empties the field, and takes that back |
    /// | `answer` | `question=answer`; no answer takes it back |
    /// | `system` | the place of the computer to show, from 0 |
    /// | `share` | the link is wanted |
    /// | `form` | the name of a way out to look at |
    /// | `copy`, `send` | what goes out that way is wanted |
    /// | `print` | it is wanted on paper |
    /// | `copied` | `yes` or `no`: what became of that |
    /// | `method` | the visitor looks at how we judge |
    /// | `reading` | and at what was read |
    /// | `paper` | the browser is about to print |
    ///
    /// Any other name changes nothing.
    pub(crate) fn tell(&mut self, name: &str, value: &str) -> String {
        let mut draw = Draw::default();
        let was_there = self.is_there();
        match name {
            "day" => self.today = day(value).unwrap_or(KNOWLEDGE_DATE),
            "lang" => self.lang = Lang::from_name(value).unwrap_or(Lang::En),
            "address" => self.open_address(value),
            "typed" => self.read(value),
            "put" => self.put(&mut draw, value),
            "sample" => {
                if let Some(text) = sample::sample(value, self.lang) {
                    self.put(&mut draw, text);
                }
            }
            "clear" => self.put(&mut draw, ""),
            "restore" => {
                if let Some(text) = self.aside.take() {
                    draw.ask("text", beginning(&text));
                    self.read(&text);
                }
            }
            "answer" => self.answer(value),
            "system" => {
                if let (Origin::Pasted(_, shown), Ok(place)) = (&mut self.origin, value.parse()) {
                    *shown = place;
                    self.forget();
                    self.judge_again();
                }
            }
            "share" => self.share(&mut draw),
            "form" => {
                let way = Way::from_name(value);
                // A second press closes it again.
                self.way = way.filter(|way| self.way != Some(*way));
                self.copied = Copied::NotYet;
            }
            "copy" | "send" => {
                let text = self.way.zip(self.parcel());
                if let Some(text) = text.and_then(|(way, parcel)| parcel.text(way)) {
                    let is_table = self.way == Some(Way::Words(Form::Html)) && name == "copy";
                    draw.ask(if is_table { "html" } else { name }, &text);
                }
            }
            "print" => draw.ask("print", ""),
            "copied" => {
                self.copied = if value == "yes" {
                    Copied::Done
                } else {
                    Copied::Failed
                };
            }
            "method" => self.looked_at.push(Part::Method),
            "reading" => self.looked_at.push(Part::Reading),
            "paper" => self.looked_at.push(Part::Paper),
            _ => {}
        }
        // The how-to steps back when the first report comes, and only then: a visitor who
        // opens it again keeps it open.
        if was_there != self.is_there() {
            draw.ask("view", if was_there { "empty" } else { "report" });
        }
        let is_own = !self.text.trim().is_empty() && !sample::is_one(&self.text);
        if is_own != self.is_own {
            self.is_own = is_own;
            draw.ask("own", if is_own { "yes" } else { "no" });
        }
        if name == "day" {
            draw.ask("knowledge", &KNOWLEDGE_DATE.to_string());
        }
        self.draw(&mut draw);
        draw.finish()
    }

    fn is_there(&self) -> bool {
        !matches!(self.origin, Origin::Nothing)
    }

    /// Forgets what was said of another PC.
    fn forget(&mut self) {
        self.answers = Answers::default();
        self.asked.clear();
        self.before = None;
    }

    fn show(&mut self, origin: Origin) {
        self.origin = origin;
        self.copied = Copied::NotYet;
        self.note_questions();
    }

    /// Judges what stands in the field.
    fn read(&mut self, text: &str) {
        text.clone_into(&mut self.text);
        if text.trim().is_empty() {
            self.forget();
            self.show(Origin::Nothing);
            return;
        }
        let systems = parse::read(text).systems();
        // Other facts are another PC, and the answers were about the first one.
        let facts = systems.first().map(Facts::of);
        let old = self.verdict().map(|verdict| verdict.facts);
        if facts != old {
            // But for those of the same PC, of which more is told now.
            let is_same = facts
                .zip(old)
                .is_some_and(|(facts, old)| is_same_licence(&facts, &old));
            self.before = self
                .verdict()
                .filter(|_| is_same)
                .map(|verdict| verdict.licence.clone());
            if !is_same {
                self.forget();
            }
        }
        let reports = systems
            .into_iter()
            .map(|evidence| Report::of(evidence, &self.answers, self.today))
            .collect();
        self.show(Origin::Pasted(reports, 0));
    }

    fn open_address(&mut self, address: &str) {
        let (home, fragment) = match address.find('#') {
            Some(at) => address.split_at_checked(at).unwrap_or((address, "")),
            None => (address, ""),
        };
        self.home = home.starts_with("http").then(|| home.to_owned());
        if fragment.len() < 2 {
            return;
        }
        match share::open(fragment) {
            Ok(shared) => {
                self.answers = shared.answers;
                self.asked.clear();
                let verdict = Verdict::of(shared.facts, &self.answers, self.today);
                self.show(Origin::Linked(shared, Box::new(verdict)));
            }
            // An anchor of the page itself is no link of ours and no mistake.
            Err(LinkError::NotALink) if !fragment.contains('=') => {}
            Err(error) => self.show(Origin::BadLink(error)),
        }
    }

    fn answer(&mut self, value: &str) {
        let (question, answer) = value.split_once('=').unwrap_or((value, ""));
        let answer = (!answer.is_empty()).then_some(answer);
        let answers =
            Question::from_name(question).and_then(|question| self.answers.with(question, answer));
        if let Some(answers) = answers {
            self.answers = answers;
            self.before = None;
            self.judge_again();
        }
    }

    /// Judges the same facts by the present answers.
    fn judge_again(&mut self) {
        let (answers, today) = (self.answers, self.today);
        let verdict = match &mut self.origin {
            Origin::Pasted(reports, shown) => {
                reports.get_mut(*shown).map(|report| &mut report.verdict)
            }
            Origin::Linked(_, verdict) => Some(&mut **verdict),
            Origin::Nothing | Origin::BadLink(_) => None,
        };
        if let Some(verdict) = verdict {
            *verdict = Verdict::of(verdict.facts, &answers, today);
        }
        self.copied = Copied::NotYet;
        self.note_questions();
    }

    /// Puts a text into the field; what the visitor had there is kept aside.
    fn put(&mut self, draw: &mut Draw, text: &str) {
        if !self.text.trim().is_empty() && self.text != text && !sample::is_one(&self.text) {
            self.aside = Some(core::mem::take(&mut self.text));
        }
        draw.ask("text", beginning(text));
        self.read(text);
    }

    fn share(&self, draw: &mut Draw) {
        let Some(parcel) = self.parcel() else { return };
        if let (Some(fragment), Some(link)) = (&parcel.verdict.link, parcel.link()) {
            draw.ask("fragment", fragment);
            draw.ask("copy", &link);
        }
    }

    /// The address that links go to: that of the page, or that which it was built for.
    fn home(&self) -> Option<&str> {
        self.home.as_deref().or(share::SITE)
    }

    /// The report that is shown, where it was not a link that brought the verdict.
    fn shown(&self) -> Option<&Report> {
        match &self.origin {
            Origin::Pasted(reports, shown) => reports.get(*shown),
            _ => None,
        }
    }

    /// What may go out.
    fn parcel(&self) -> Option<Parcel<'_>> {
        Some(Parcel {
            verdict: self.verdict()?,
            report: self.shown(),
            home: self.home(),
            lang: self.lang,
        })
    }

    fn verdict(&self) -> Option<&Verdict> {
        match &self.origin {
            Origin::Pasted(..) => self.shown().map(|report| &report.verdict),
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

    fn draw(&self, draw: &mut Draw) {
        let lang = self.lang;
        if self.aside.is_some() {
            draw.open("p.undo");
            button(
                draw,
                "button.chip",
                ("restore", ""),
                lang.phrase(Phrase::RestoreText),
            );
            draw.close();
        }
        match &self.origin {
            Origin::Nothing => {}
            Origin::BadLink(error) => message::bad_link(draw, *error, lang),
            Origin::Pasted(reports, shown) => {
                if let Some(report) = reports.get(*shown) {
                    match report.verdict.facts.subject {
                        Subject::Windows => {
                            systems(draw, reports, *shown, lang);
                            self.report(draw, &report.verdict, Some(report), None);
                        }
                        Subject::AddOn => message::nothing(draw, NoticeCode::AddOnOnly, lang),
                        Subject::NotWindows => {
                            message::nothing(draw, NoticeCode::NotWindows, lang);
                        }
                        Subject::Nothing => {
                            message::nothing(draw, reading::why_nothing(report), lang);
                        }
                    }
                }
            }
            Origin::Linked(shared, verdict) => self.report(draw, verdict, None, Some(shared)),
        }
        method::method(draw, self.looked_at.contains(&Part::Method), lang);
        draw.put("p.hush", |draw| {
            draw.with("role", "status");
            if let Some(verdict) = self.verdict() {
                draw.text(lang.kind(verdict.licence.kind));
            }
        });
    }

    fn report(
        &self,
        draw: &mut Draw,
        verdict: &Verdict,
        report: Option<&Report>,
        shared: Option<&Shared>,
    ) {
        let lang = self.lang;
        draw.put("article.report", |draw| {
            // Another PC's report is another element, with its details closed again.
            let key = share::link(&verdict.facts, &Answers::default());
            draw.with("key", key.as_deref().unwrap_or(""));
            self.banner(draw, report, shared);
            head::head(draw, verdict, self.before.as_ref(), lang);
            code::code(draw, verdict, lang);
            events::events(draw, verdict, lang);
            witness::wanted(draw, verdict, lang);
            draw.put("div.two", |draw| {
                draw.with(SOON, "");
                questions::questions(draw, &self.asked, &self.answers, lang);
                advice::advice(draw, &verdict.advice, lang);
            });
            if let Some(report) = report {
                let text = self
                    .looked_at
                    .contains(&Part::Reading)
                    .then_some(&*self.text);
                reading::reading(draw, report, text, lang);
            }
            let parcel = Parcel {
                verdict,
                report,
                home: self.home(),
                lang,
            };
            if let Some(link) = parcel.link() {
                if self.looked_at.contains(&Part::Paper) && parcel.home.is_some() {
                    strip::paper(draw, &link, lang);
                }
                let (way, copied) = (self.way, self.copied);
                Strip {
                    parcel,
                    way,
                    copied,
                }
                .draw(draw, &link);
            }
        });
    }

    fn banner(&self, draw: &mut Draw, report: Option<&Report>, shared: Option<&Shared>) {
        let lang = self.lang;
        let mut lines = Vec::new();
        let mut phrase = |phrase| lines.push(lang.phrase(phrase));
        let knowledge = shared.map(|shared| shared.knowledge);
        if shared.is_some() {
            phrase(Phrase::SharedNotice);
        }
        if knowledge == Some(None) {
            phrase(Phrase::SharedCut);
        }
        if self.text.len() > FIELD {
            phrase(Phrase::FieldCut);
        }
        if is_stale(self.today) {
            phrase(Phrase::Stale);
        }
        lines.extend(
            report
                .into_iter()
                .flat_map(reading::urgent)
                .map(|code| lang.notice(code)),
        );
        if lines.is_empty() {
            return;
        }
        draw.put("div.banner", |draw| {
            for line in lines {
                draw.line("p", line);
            }
            if let Some(Some(date)) = knowledge {
                draw.open("p");
                draw.text(lang.phrase(Phrase::SharedKnowledge));
                draw.text(": ");
                draw.show(date);
                draw.close();
                self.changes(draw, date);
            }
        });
    }

    /// What the sender's page said otherwise on its day, and why.
    fn changes(&self, draw: &mut Draw, then: time::Date) {
        let lang = self.lang;
        let changes = self
            .verdict()
            .map(|verdict| verdict.changes(then, self.today))
            .unwrap_or_default();
        if changes.is_empty() {
            return;
        }
        draw.line("p", lang.phrase(Phrase::ChangedSince));
        draw.put("ul.changes", |draw| {
            for change in changes {
                draw.open("li");
                draw.with("data-change", change.scenario.name());
                draw.line("b", lang.scenario(change.scenario));
                draw.text(": ");
                draw.text(lang.outcome(change.before));
                draw.text(" → ");
                draw.text(lang.outcome(change.after));
                draw.text(" (");
                draw.show(change.since.from());
                draw.text(") ");
                draw.text(lang.era(change.since));
                draw.close();
            }
        });
    }
}

/// As much of a text as the field is given.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(FIELD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// Which computer to show, where the text holds several.
fn systems(draw: &mut Draw, reports: &[Report], shown: usize, lang: Lang) {
    if reports.len() < 2 {
        return;
    }
    draw.put("div.systems", |draw| {
        draw.with("role", "group");
        draw.with("aria-label", lang.notice(NoticeCode::SeveralWindows));
        draw.line("span", lang.notice(NoticeCode::SeveralWindows));
        for (place, report) in reports.iter().enumerate() {
            let facts = &report.verdict.facts;
            let value = place.to_string();
            draw.open("button.chip");
            draw.with("type", "button");
            draw.with("data-action", "system");
            draw.with("data-value", &value);
            draw.with(
                "aria-pressed",
                if place == shown { "true" } else { "false" },
            );
            draw.show(place + 1);
            draw.text(": ");
            draw.text(&lang.product_name(facts.windows, facts.edition));
            draw.close();
        }
    });
}

/// A button that tells the app something.
pub(crate) fn button(draw: &mut Draw, spec: &str, (action, value): (&str, &str), words: &str) {
    draw.open(spec);
    draw.with("type", "button");
    draw.with("data-action", action);
    if !value.is_empty() {
        draw.with("data-value", value);
    }
    draw.text(words);
    draw.close();
}

fn day(text: &str) -> Option<time::Date> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    time::Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok()
}

#[cfg(test)]
mod tests {
    use ninsho_rules::judge::Answers;
    use ninsho_rules::{KNOWLEDGE_DATE, Layout, inspect};

    use super::App;

    const PART: char = '\u{1F}';

    fn sample(name: &str) -> String {
        super::sample::sample(name, super::Lang::Ja)
            .unwrap_or_default()
            .to_owned()
    }

    /// How many elements are open at the end; an error where one closes that is not open.
    fn depth(steps: &str) -> Option<usize> {
        steps
            .split(PART)
            .try_fold(0_usize, |depth, step| match step.chars().next() {
                Some('<') => Some(depth + 1),
                Some('>') => depth.checked_sub(1),
                Some('@' | '\'' | '!') => Some(depth),
                _ => None,
            })
    }

    fn shows(steps: &str, step: &str) -> bool {
        steps.split(PART).any(|other| other == step)
    }

    #[test]
    fn every_answer_of_the_app_is_whole() {
        let mut app = App::default();
        let links = [
            "http://host/#v=1&ch=Retale",
            "http://host/#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own",
        ];
        let events = [
            ("day", "2026-11-22"),
            ("lang", "ja"),
            ("address", links[0]),
            ("address", links[1]),
            ("sample", "free-upgrade"),
            ("answer", "first-windows=7"),
            ("answer", "no-question=7"),
            ("method", ""),
            ("reading", ""),
            ("share", ""),
            ("copied", "no"),
            ("form", "markdown"),
            ("copy", ""),
            ("form", "html"),
            ("copy", ""),
            ("send", ""),
            ("print", ""),
            ("form", "no such form"),
            ("system", "7"),
            ("typed", "<b>a\u{1F}>\u{1F}b"),
            ("clear", ""),
            ("restore", ""),
            ("nonsense", "\u{1F}"),
        ];
        for (name, value) in events {
            let steps = app.tell(name, value);
            assert_eq!(depth(&steps), Some(0), "{name} {value}: {steps}");
        }
    }

    #[test]
    fn each_computer_of_a_paste_can_be_shown() {
        let mut app = App::default();
        let text = sample("free-upgrade") + "\n\n" + &sample("company-kms");
        assert!(shows(&app.tell("typed", &text), "@data-kind=unknown-dl"));
        assert!(shows(&app.tell("system", "1"), "@data-kind=kms-org"));
        assert!(shows(&app.tell("system", "0"), "@data-kind=unknown-dl"));
    }

    /// What the hands are asked for under this name.
    fn asked(steps: &str, name: &str) -> Option<String> {
        let mut steps = steps.split(PART);
        let value = steps.find_map(|step| {
            step.strip_prefix('!')?
                .strip_prefix(name)?
                .strip_prefix('=')
        });
        value.map(ToOwned::to_owned)
    }

    #[test]
    fn the_json_is_that_of_the_rules() {
        let mut app = App::default();
        let text = sample("firmware-oem");
        app.tell("typed", &text);
        app.tell("form", "json");
        let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
        let copied = asked(&app.tell("copy", ""), "copy");
        assert_eq!(copied.as_deref(), Some(&*report.json(Layout::Lines)));
        assert_eq!(asked(&app.tell("send", ""), "send"), copied);

        let link = report.verdict.link.clone().unwrap_or_default();
        let mut app = App::default();
        app.tell("address", &format!("http://host/{link}"));
        app.tell("form", "json");
        let copied = asked(&app.tell("copy", ""), "copy");
        assert_eq!(
            copied.as_deref(),
            Some(&*report.verdict.json(Layout::Lines))
        );
    }

    #[test]
    fn a_code_is_offered_where_a_phone_can_open_it() {
        let offer = "@data-value=qr";
        let mut app = App::default();
        app.tell("address", "file:///C:/Users/owner/ninsho.html");
        let text = sample("firmware-oem");
        assert!(!shows(&app.tell("typed", &text), offer));
        assert!(
            !shows(&app.tell("paper", ""), "<div.paper"),
            "no phone opens a disk"
        );
        let mut app = App::default();
        app.tell("typed", &text);
        app.tell("address", "https://example.org/");
        assert!(shows(&app.tell("typed", &text), offer));
        let steps = app.tell("paper", "");
        assert!(shows(&steps, "<div.paper") && shows(&steps, "<svg.qr"));
        let steps = app.tell("form", "qr");
        assert!(shows(&steps, "<svg.qr"), "{steps}");
        assert_eq!(asked(&app.tell("copy", ""), "copy"), None);
    }

    #[test]
    fn lines_that_follow_each_other_are_not_understood_once() {
        let mut app = App::default();
        app.tell("lang", "en");
        let chat = "good evening\nthis is mine\nis it fine?\n";
        app.tell("typed", &(chat.to_owned() + &sample("free-upgrade")));
        let steps = app.tell("reading", "");
        let said: Vec<&str> = steps
            .split(PART)
            .filter(|step| step.starts_with("'Not understood"))
            .collect();
        assert_eq!(said, ["'Not understood (1–3)"]);
    }

    #[test]
    fn a_day_is_read_and_no_other_text() {
        assert!(super::day("2026-1-2").is_some());
        for text in ["", "2026", "2026-13-1", "x-1-1", "2026-1"] {
            assert_eq!(super::day(text), None, "{text}");
        }
    }
}
