//! English: headings and labels of the terminal.

use crate::text::TerminalWord;
use crate::text::sentences::sentences;

sentences! {
    terminal(TerminalWord) {
        Certainty => "Certainty",
        FreeUpgrade => "Begun as a free upgrade",
        Now => "Now",
        Next => "Next time",
        Why => "Why",
        Against => "What speaks against it",
        Questions => "Answers that would change this",
        AnswerLike => "Answer like this:",
        Answers => "Answered so far",
        ToDo => "What to do",
        Notices => "About the input",
        Line => "line",
        RulesAsOf => "Rules as of",
        SenderRules => "The sender’s rules as of",
        Stale => "These rules are more than 180 days old. Get the newest version before you rely on them.",
        Link => "To share this without any identifier",
        Computer => "PC",
        Computers => "PCs with Windows",
        NotRecognised => "No Windows licence recognised",
        NotRead => "Could not be read",
    }
}
