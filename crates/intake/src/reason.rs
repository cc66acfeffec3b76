//! Why an input cannot be read.

use std::io;

use ninsho_rules::text::{InputProblem, Lang};

/// Why an input cannot be read. Each has a name for programs and a sentence for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The system could not open or read it, in the system's words.
    System(String),
    /// A line is no JSON object.
    BrokenLine,
    /// A JSON object has neither a text nor a property of a licence.
    NoText,
    /// A row of a table is damaged: a quotation mark is missing, or a cell.
    BrokenRow,
    /// A table in which no column is known.
    NoColumn,
    /// A line or row is longer than any output; in a table nothing behind it can be told apart.
    TooLong,
    /// A file is larger than is read as a whole.
    TooLarge,
    /// Archives are not opened here.
    NoArchives,
    /// The archive is damaged.
    BrokenArchive,
    /// The archive would unpack to far more than outputs do.
    Bomb,
    /// The archive has more files than are read; the rest is left out.
    TooMany,
    /// The file in the archive needs a password.
    Locked,
    /// The file in the archive is compressed in another way than deflate.
    Method,
    /// An archive inside an archive.
    Nested,
    /// A spreadsheet or document of an office suite.
    Document,
    /// No text: a picture, a program, a compressed file.
    NotText,
    /// The collector says why it has nothing of this PC.
    Told(String),
}

impl Reason {
    /// Which of all reasons it is.
    pub const fn kind(&self) -> InputProblem {
        match self {
            Self::System(_) => InputProblem::System,
            Self::BrokenLine => InputProblem::BrokenLine,
            Self::NoText => InputProblem::NoText,
            Self::BrokenRow => InputProblem::BrokenRow,
            Self::NoColumn => InputProblem::NoColumn,
            Self::TooLong => InputProblem::TooLong,
            Self::TooLarge => InputProblem::TooLarge,
            Self::NoArchives => InputProblem::NoArchives,
            Self::BrokenArchive => InputProblem::BrokenArchive,
            Self::Bomb => InputProblem::Bomb,
            Self::TooMany => InputProblem::TooMany,
            Self::Locked => InputProblem::Locked,
            Self::Method => InputProblem::Method,
            Self::Nested => InputProblem::Nested,
            Self::Document => InputProblem::Document,
            Self::NotText => InputProblem::NotText,
            Self::Told(_) => InputProblem::Told,
        }
    }

    /// The serialised name.
    pub fn name(&self) -> &'static str {
        self.kind().name()
    }

    /// What is wrong and what to do, as a sentence.
    pub fn text(&self, lang: Lang) -> String {
        let fixed = lang.input_problem(self.kind());
        match self {
            Self::System(said) | Self::Told(said) => format!("{fixed}{said}"),
            _ => fixed.to_owned(),
        }
    }
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        Self::System(error.to_string())
    }
}
