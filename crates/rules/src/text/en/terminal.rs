//! English: headings and labels of the terminal.

use crate::text::TerminalWord;
use crate::text::sentences::sentences;

sentences! {
    terminal(TerminalWord) {
        Why => "Why",
        Against => "What speaks against it",
        Questions => "Answers that would change this",
        AnswerLike => "Answer like this:",
        Answers => "Answered so far",
        ToDo => "What to do",
        Notices => "About the input",
        Line => "line",
        RulesAsOf => "Facts checked on",
        SenderRules => "Date of the sender’s facts",
        Stale => "These facts were checked more than 180 days ago. Get the newest version before you rely on them.",
        Link => "To share this without any identifier",
        Computer => "PC",
        Computers => "PCs with Windows",
        NotRecognised => "No Windows licence recognised",
        NotRead => "Could not be read",
    }
}
