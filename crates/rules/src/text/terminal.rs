//! The few words that only the terminal needs.

/// A heading or label of the terminal's sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::VariantArray)]
pub enum TerminalWord {
    /// “Certainty”
    Certainty,
    /// “Begun as a free upgrade”
    FreeUpgrade,
    /// “Now”
    Now,
    /// “Next time”
    Next,
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
    /// “Rules as of”
    RulesAsOf,
    /// “The sender’s rules as of”
    SenderRules,
    /// “These rules are more than 180 days old. Get the newest version before you rely on them.”
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
