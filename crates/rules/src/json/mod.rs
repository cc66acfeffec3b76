//! A writer of JSON, as small as the page needs it.
//!
//! Only names of closed sets, numbers, days and our own link are ever written. None of them
//! has a letter that JSON would want escaped, and `tests/tests/json.rs` reads it all back.

mod report;

/// How the object is laid out; what it says is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// On one line, for programs.
    Line,
    /// For eyes: a line for each field of the report and of its parts.
    Lines,
}

/// Fields that lie deeper stand on one line for eyes, too: a report has hundreds.
const DEEP: usize = 2;

struct Json {
    out: String,
    layout: Layout,
    depth: usize,
}

impl Json {
    /// The object that this writes.
    fn whole(layout: Layout, fields: impl FnOnce(&mut Self)) -> String {
        let mut json = Self {
            out: String::new(),
            layout,
            depth: 0,
        };
        json.inside(['{', '}'], fields);
        json.out
    }

    /// A field that is an object.
    fn object(&mut self, name: &str, fields: impl FnOnce(&mut Self)) {
        self.name(name);
        self.inside(['{', '}'], fields);
    }

    /// A field that is a list of objects.
    fn objects<T>(&mut self, name: &str, items: &[T], fields: impl Fn(&mut Self, &T)) {
        self.name(name);
        self.inside(['[', ']'], |json| {
            for item in items {
                json.part();
                json.inside(['{', '}'], |json| fields(json, item));
            }
        });
    }

    /// A field that is a list of names, on one line in every layout.
    fn names<T: Copy>(&mut self, name: &str, items: &[T], of: impl Fn(T) -> &'static str) {
        self.name(name);
        self.out.push('[');
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.out.push(',');
                self.space();
            }
            self.quoted(of(*item));
        }
        self.out.push(']');
    }

    /// A field that is a text or null.
    fn text(&mut self, name: &str, value: Option<&str>) {
        match value {
            Some(value) => {
                self.name(name);
                self.quoted(value);
            }
            None => self.plain(name, "null"),
        }
    }

    /// A field that is a number, a yes or no, or null.
    fn plain(&mut self, name: &str, value: &str) {
        self.name(name);
        self.out.push_str(value);
    }

    fn quoted(&mut self, value: &str) {
        self.out.push('"');
        self.out.push_str(value);
        self.out.push('"');
    }

    fn name(&mut self, name: &str) {
        self.part();
        self.quoted(name);
        self.out.push(':');
        self.space();
    }

    fn space(&mut self) {
        if self.layout == Layout::Lines {
            self.out.push(' ');
        }
    }

    /// Parts the next field or item from the one before.
    fn part(&mut self) {
        if !self.out.ends_with(['{', '[']) {
            self.out.push(',');
            if self.depth > DEEP {
                self.space();
            }
        }
        self.line();
    }

    fn inside(&mut self, [start, end]: [char; 2], what: impl FnOnce(&mut Self)) {
        self.out.push(start);
        self.depth += 1;
        what(self);
        let is_deep = self.depth > DEEP;
        self.depth -= 1;
        if !is_deep && !self.out.ends_with(start) {
            self.line();
        }
        self.out.push(end);
    }

    fn line(&mut self) {
        if self.layout == Layout::Lines && self.depth <= DEEP {
            self.out.push('\n');
            for _ in 0..self.depth {
                self.out.push_str("  ");
            }
        }
    }
}
