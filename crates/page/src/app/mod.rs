//! The page's state: what was pasted or came by link, the answers, the language.

mod banner;
mod judging;
mod result;

use ninsho_rules::judge::{Answers, Licence, Question};
use ninsho_rules::share::{self, LinkError, Shared};
use ninsho_rules::text::Lang;
use ninsho_rules::{Form, KNOWLEDGE_DATE, Report, Verdict, day, parse, time};

use crate::draw::Draw;
use crate::sample;
use crate::share::Copied;
use crate::way::{Parcel, Way};

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
    /// Takes in what happened and answers with the steps that show it at a first look: the
    /// verdict and the twelve events. [`Self::rest`] has all of them.
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
            "day" => self.today = of_day(value).unwrap_or(KNOWLEDGE_DATE),
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

    /// The steps that show all there is.
    pub(crate) fn rest(&self) -> String {
        let mut draw = Draw::whole();
        self.draw(&mut draw);
        draw.finish()
    }

    /// Does an act of the job with a sample: 1 knows its words, 2 reads it, 3 judges it, and 4
    /// gives the steps that would show it. Nothing changes; it is done for the browser, which
    /// compiles what runs for the first time.
    pub(crate) fn rehearse(&self, act: u8) -> String {
        let text = sample::sample("free-upgrade", Lang::En).unwrap_or_default();
        match act {
            1 => _ = parse::score(text),
            2 => drop(parse::read(text)),
            _ => {
                let mut other = Self {
                    lang: self.lang,
                    today: self.today,
                    ..Self::default()
                };
                other.read(text);
                if act > 3 {
                    return other.rest();
                }
            }
        }
        String::new()
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
}

/// As much of a text as the field is given.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(FIELD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

fn of_day(text: &str) -> Option<time::Date> {
    let mut numbers = text.split('-').map(str::parse);
    let mut next = || numbers.next()?.ok();
    day(next()?, next()?, next()?)
}

#[cfg(test)]
mod tests;
