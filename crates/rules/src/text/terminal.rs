//! The few words that only the terminal needs.

/// A heading or label of the terminal's sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::VariantArray)]
pub enum TerminalWord {
    /// “Why”
    Why,
    /// “What speaks against it”
    Against,
    /// “Answers that would change this”
    Questions,
    /// “Answer like this”
    AnswerLike,
    /// “Answered so far”
    Answers,
    /// “What to do”
    ToDo,
    /// “About the input”
    Notices,
    /// “line”
    Line,
    /// “Facts checked on”
    RulesAsOf,
    /// “Date of the sender’s facts”
    SenderRules,
    /// “These facts were checked more than 180 days ago. Get the newest version before you rely on them.”
    Stale,
    /// “To share this without any identifier”
    Link,
    /// “PC”
    Computer,
    /// “PCs with Windows”
    Computers,
    /// “No Windows licence recognised”
    NotRecognised,
    /// “Could not be read”
    NotRead,
}
