//! Why an input cannot be read.

use crate::closed_set::closed_set;

closed_set! {
    /// Why a file, a row of a table or a line of NDJSON cannot be read.
    pub enum InputProblem {
        /// The system could not open or read it; its own words follow.
        System = "unreadable",
        /// A line is no JSON object.
        BrokenLine = "broken-line",
        /// A JSON object has neither a text nor a property of a licence.
        NoText = "no-text",
        /// A row of a table is damaged: a quotation mark is missing, or a cell.
        BrokenRow = "broken-row",
        /// A table in which no column is known.
        NoColumn = "no-column",
        /// A line or row is longer than any output; in a table nothing behind it can be told apart.
        TooLong = "too-long",
        /// A file is larger than is read as a whole.
        TooLarge = "too-large",
        /// Archives are not opened here.
        NoArchives = "no-archives",
        /// The archive is damaged.
        BrokenArchive = "broken-archive",
        /// The archive would unpack to far more than outputs do.
        Bomb = "bomb",
        /// The archive has more files than are read; the rest is left out.
        TooMany = "too-many",
        /// The file in the archive needs a password.
        Locked = "locked",
        /// The file in the archive is compressed in another way than deflate.
        Method = "method",
        /// An archive inside an archive.
        Nested = "nested",
        /// A spreadsheet or document of an office suite.
        Document = "document",
        /// No text: a picture, a program, a compressed file.
        NotText = "not-text",
        /// The collector says why it has nothing of this PC.
        Told = "told",
    }
}
