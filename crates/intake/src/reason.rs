//! Why an input cannot be read.

use std::io;

use ninsho_rules::text::Lang;

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
    /// The collector says why it has nothing of this PC.
    Told(String),
}

impl Reason {
    /// The serialised name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::System(_) => "unreadable",
            Self::BrokenLine => "broken-line",
            Self::NoText => "no-text",
            Self::BrokenRow => "broken-row",
            Self::NoColumn => "no-column",
            Self::TooLong => "too-long",
            Self::TooLarge => "too-large",
            Self::BrokenArchive => "broken-archive",
            Self::Bomb => "bomb",
            Self::TooMany => "too-many",
            Self::Locked => "locked",
            Self::Method => "method",
            Self::Nested => "nested",
            Self::Document => "document",
            Self::Told(_) => "told",
        }
    }

    /// What is wrong and what to do, as a sentence.
    pub fn text(&self, lang: Lang) -> String {
        let fixed = match lang {
            Lang::En => self.en(),
            Lang::Ja => self.ja(),
        };
        match self {
            Self::System(said) | Self::Told(said) => format!("{fixed}{said}"),
            _ => fixed.to_owned(),
        }
    }

    const fn en(&self) -> &'static str {
        match self {
            Self::System(_) => "It cannot be read. Check the path and that you may read it: ",
            Self::BrokenLine => "This line is no JSON object.",
            Self::NoText => "This object has neither a field “text” nor a property of a licence.",
            Self::BrokenRow => "This row is damaged: a quotation mark or a cell is missing.",
            Self::NoColumn => {
                "No column of this table is known. Name one “text” and put the outputs into it."
            }
            Self::TooLong => "This is longer than any output; what follows it is not read.",
            Self::TooLarge => "The file is too large. Split it, or save it as NDJSON in UTF-8.",
            Self::BrokenArchive => "The ZIP file is damaged. Pack it once more.",
            Self::Bomb => {
                "This would unpack to far more than outputs do, so it was not opened. Unpack it yourself if you trust it."
            }
            Self::TooMany => "The ZIP file has more files than are read; the rest was left out.",
            Self::Locked => "This file needs a password. Unpack it yourself.",
            Self::Method => {
                "This file is compressed in another way than deflate. Unpack it yourself."
            }
            Self::Nested => "A ZIP file inside a ZIP file is not opened. Unpack it yourself.",
            Self::Document => "This is a spreadsheet or document. Save it as CSV or as text.",
            Self::Told(_) => "The collector says: ",
        }
    }

    const fn ja(&self) -> &'static str {
        match self {
            Self::System(_) => "読み取れません。場所と、読み取る権限を確認してください: ",
            Self::BrokenLine => "この行は JSON オブジェクトではありません。",
            Self::NoText => "このオブジェクトには text 項目もライセンスのプロパティもありません。",
            Self::BrokenRow => "この行は壊れています。引用符かセルが欠けています。",
            Self::NoColumn => {
                "わかる列がこの表にありません。列名を text にして、出力を入れてください。"
            }
            Self::TooLong => "出力としては長すぎます。この先は読み取っていません。",
            Self::TooLarge => {
                "ファイルが大きすぎます。分割するか、UTF-8 の NDJSON で保存してください。"
            }
            Self::BrokenArchive => "ZIP ファイルが壊れています。作り直してください。",
            Self::Bomb => {
                "展開すると出力にしては大きすぎるため、開きませんでした。信頼できるものなら、ご自分で展開してください。"
            }
            Self::TooMany => "ZIP ファイルの中のファイルが多すぎるため、残りは読み取っていません。",
            Self::Locked => "パスワード付きのファイルです。ご自分で展開してください。",
            Self::Method => "deflate 以外の方法で圧縮されています。ご自分で展開してください。",
            Self::Nested => "ZIP の中の ZIP は開きません。ご自分で展開してください。",
            Self::Document => {
                "表計算ソフトなどの文書ファイルです。CSV かテキストで保存してください。"
            }
            Self::Told(_) => "収集時のメッセージ: ",
        }
    }
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        Self::System(error.to_string())
    }
}
