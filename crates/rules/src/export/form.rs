//! The forms of the text, and what each puts around its parts.

use crate::closed_set::closed_set;

closed_set! {
    /// A form of the text.
    pub enum Form {
        /// Four lines for a chat: kind and state, the short answer, the first thing to do, the
        /// link.
        Short = "short",
        /// Plain text.
        Text = "text",
        /// Markdown with a table, as forums read it.
        Markdown = "markdown",
        /// HTML without any style, for mails and spreadsheets.
        Html = "html",
    }
}

/// What a form puts around its parts: before and after each.
pub(super) struct Marks {
    pub(super) heading: (&'static str, &'static str),
    pub(super) line: (&'static str, &'static str),
    pub(super) list: (&'static str, &'static str),
    pub(super) item: (&'static str, &'static str),
    pub(super) table: (&'static str, &'static str),
    /// Before the first of the four cells, between each two, and after the last.
    pub(super) row: [&'static str; 5],
}

impl Form {
    pub(super) const fn marks(self) -> Marks {
        match self {
            Self::Short | Self::Text => Marks {
                heading: ("\n", "\n"),
                line: ("", "\n"),
                list: ("", ""),
                item: ("- ", "\n"),
                table: ("", ""),
                row: ["", " ", ": ", " — ", "\n"],
            },
            Self::Markdown => Marks {
                heading: ("\n**", "**\n\n"),
                // Two blanks at its end: the next line is a line of its own.
                line: ("", "  \n"),
                list: ("", ""),
                item: ("- ", "\n"),
                table: ("|  |  |  |  |\n| --- | --- | --- | --- |\n", ""),
                row: ["| ", " | ", " | ", " | ", " |\n"],
            },
            Self::Html => Marks {
                heading: ("<h3>", "</h3>\n"),
                line: ("<p>", "</p>\n"),
                list: ("<ul>\n", "</ul>\n"),
                item: ("<li>", "</li>\n"),
                table: ("<table>\n", "</table>\n"),
                row: [
                    "<tr><td>",
                    "</td><td>",
                    "</td><td>",
                    "</td><td>",
                    "</td></tr>\n",
                ],
            },
        }
    }

    /// The text with nothing in it that is a mark of the form.
    pub(super) fn escaped(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for char in text.chars() {
            match (self, char) {
                (Self::Html, '<') => out.push_str("&lt;"),
                (Self::Html, '>') => out.push_str("&gt;"),
                (Self::Html, '&') => out.push_str("&amp;"),
                (Self::Markdown, '|' | '*' | '<' | '\\' | '`') => out.extend(['\\', char]),
                _ => out.push(char),
            }
        }
        out
    }
}
