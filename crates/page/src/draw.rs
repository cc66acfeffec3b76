//! What the page shall show, written down step by step for `www/hands.js` to carry out.
//!
//! A step is a sign and its text; steps are parted by U+001F. `<tag.class` opens an element,
//! `@name=value` gives it an attribute, `'text` is text, `>` closes it, `?` is what stands there
//! but is told later, `!name=value` asks for something beside the result. No step is markup: a
//! text stays a text whatever it holds, so the page needs no Trusted Types policy. Why not a
//! virtual DOM library: Yew alone was 40 KB of the page's brotli, and the whole page may be 150.

use core::fmt::{Display, Write as _};

/// Parts two steps; no browser shows it, and no step may hold it.
const PART: char = '\u{1F}';

/// The steps so far.
#[derive(Default)]
pub(crate) struct Draw {
    steps: String,
    is_text: bool,
    is_whole: bool,
}

impl Draw {
    /// Not only what the first look sees.
    pub(crate) fn whole() -> Self {
        Self {
            is_whole: true,
            ..Self::default()
        }
    }

    /// The rest of an element, which stands closed or below the first screen: it can wait
    /// until the verdict is on the screen.
    pub(crate) fn later(&mut self, inside: impl FnOnce(&mut Self)) {
        if self.is_whole {
            inside(self);
        } else {
            self.step('?', "", "");
        }
    }

    /// An element and what stands inside it; `spec` is its tag with its classes, `p.note`.
    pub(crate) fn put(&mut self, spec: &str, inside: impl FnOnce(&mut Self)) {
        self.open(spec);
        inside(self);
        self.close();
    }

    /// An element that holds a text and nothing else.
    pub(crate) fn line(&mut self, spec: &str, text: &str) {
        self.open(spec);
        self.text(text);
        self.close();
    }

    /// Opens an element, for those few that stay open beyond one function.
    pub(crate) fn open(&mut self, spec: &str) {
        self.step('<', spec, "");
    }

    /// Closes the element that was opened last.
    pub(crate) fn close(&mut self) {
        self.step('>', "", "");
    }

    /// An attribute of the element that was just opened, before anything inside it.
    pub(crate) fn with(&mut self, name: &str, value: &str) {
        self.step('@', name, value);
    }

    /// A button that tells the app something.
    pub(crate) fn button(&mut self, spec: &str, (action, value): (&str, &str), words: &str) {
        self.open(spec);
        self.with("type", "button");
        self.with("data-action", action);
        if !value.is_empty() {
            self.with("data-value", value);
        }
        self.text(words);
        self.close();
    }

    /// A button that leads to a part of the shell and opens it.
    pub(crate) fn lead(&mut self, part: &str, words: &str) {
        self.open("button.chip");
        self.with("type", "button");
        self.with("data-open", part);
        self.text(words);
        self.close();
    }

    /// Text; one text after the other is one text.
    pub(crate) fn text(&mut self, text: &str) {
        if !self.is_text {
            self.step('\'', "", "");
            self.is_text = true;
        }
        self.plain(text);
    }

    /// A value as it shows itself.
    pub(crate) fn show(&mut self, value: impl Display) {
        self.text("");
        let _ = write!(self.steps, "{value}");
    }

    /// Something that is asked of the hands beside drawing.
    pub(crate) fn ask(&mut self, name: &str, value: &str) {
        self.step('!', name, value);
    }

    /// The steps, for the hands.
    pub(crate) fn finish(self) -> String {
        self.steps
    }

    fn step(&mut self, sign: char, name: &str, value: &str) {
        if !self.steps.is_empty() {
            self.steps.push(PART);
        }
        self.is_text = false;
        self.steps.push(sign);
        self.plain(name);
        if matches!(sign, '@' | '!') {
            self.steps.push('=');
            self.plain(value);
        }
    }

    /// A text without the sign that parts steps: a paste may hold anything.
    fn plain(&mut self, text: &str) {
        for piece in text.split(PART) {
            self.steps.push_str(piece);
        }
    }
}
