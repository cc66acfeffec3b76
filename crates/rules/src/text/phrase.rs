//! The short phrases of the page and the terminal: headings, buttons, names of rows.

use strum::VariantArray;

/// A phrase that is not bound to any row of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray)]
pub enum Phrase {
    /// “Before”
    BeforeMore,
    /// “with what was added”
    AfterMore,
    /// “Kind of licence”
    KindOfLicence,
    /// “Chance it was a free upgrade”
    FreeUpgradeChance,
    /// “Certainty of the kind”
    HowSure,
    /// “What stands out”
    IndicatorsTitle,
    /// “None of this is proof”
    IndicatorsNote,
    /// “Indicators: shown, and deliberately not shown”
    AllSigns,
    /// “not shown”
    IndicatorHidden,
    /// “Why we say so”
    WhyThisKind,
    /// “Now”
    Now,
    /// “Activating it again”
    ComesBack,
    /// “When it must activate again”
    NextTime,
    /// “If something happens”
    Events,
    /// “What says no”
    SpeaksAgainst,
    /// “What says yes”
    SpeaksFor,
    /// “Good to know”
    GoodToKnow,
    /// “Evidence”
    Firmness,
    /// “Answers sharpen the verdict”
    QuestionsTitle,
    /// “Answers stay in this page. You can take them back at any time.”
    QuestionsNote,
    /// “No question is left that would change the verdict.”
    QuestionsDone,
    /// “More evidence”
    MoreEvidence,
    /// “More questions”
    MoreQuestions,
    /// “I do not know”
    DoNotKnow,
    /// “What to do today”
    AdviceTitle,
    /// “The most useful first, for this PC.”
    AdviceNote,
    /// “another PC” than the one that is asked about
    AnotherPc,
    /// “What we read”
    ReadTitle,
    /// “Contradiction”
    ReadConflict,
    /// “not shown”
    NotShown,
    /// “the maker’s shared key”
    MakersKey,
    /// “ends in”
    EndsIn,
    /// “Copy the link to this result”
    CopyLink,
    /// “Other forms”
    OtherForms,
    /// “Text”
    AsText,
    /// “Markdown (forum)”
    AsMarkdown,
    /// “Table (mail, Excel)”
    AsHtml,
    /// “For programs (JSON)”
    AsJson,
    /// “QR code of the link”
    AsQr,
    /// “Scan it with a phone, …”
    QrNote,
    /// “To look again”
    LookAgain,
    /// “Print”
    Print,
    /// “Send…”
    Send,
    /// “Copy this”
    CopyThis,
    /// “Exactly this goes out:”
    GoesOut,
    /// “In a mail or a spreadsheet it becomes a table”
    GoesOutAsTable,
    /// “Since then the rules have changed”
    ChangedSince,
    /// “Copied.”
    LinkCopied,
    /// “Copying failed. Select the text and copy it.”
    LinkNotCopied,
    /// “The link holds only what this verdict rests on, and your answers. No ID and no name.”
    LinkNote,
    /// “This page runs from a file and has no address. Put the text above after the address of a published copy.”
    LinkFromFile,
    /// “This result came by link. The sender reported it; nobody checked it.”
    SharedNotice,
    /// “This link has no end mark. If it was cut off, …”
    SharedCut,
    /// “Date of the facts on the sender’s page”
    SharedKnowledge,
    /// “The link could not be opened”
    LinkTitle,
    /// “No verdict from this text”
    NothingTitle,
    /// “Error code”
    ErrorCode,
    /// “Misread?”
    Misread,
    /// “Nothing is sent. This is your text with its identifiers masked, …”
    MisreadNote,
    /// “checked”
    Checked,
    /// “Facts checked on”
    KnowledgeDate,
    /// “These facts were checked more than 180 days ago. The rules may have changed.”
    Stale,
    /// “Bring back what was pasted before”
    RestoreText,
    /// “The text is very long: the field shows its beginning, all of it was read.”
    FieldCut,
    /// “ lines left out”, after their number
    LinesLeftOut,
    /// “days”
    Days,
    /// “Sources”
    Sources,
    /// “Against this”
    ContestedBy,
    /// “How we judge: every rule and its sources”
    MethodTitle,
    /// “Every verdict is a set of the rules below”
    MethodIntro,
    /// “The thirteen rules of the article this began with”
    ArticleTitle,
    /// “One PC builder in Japan heard them in one telephone call on 28 November 2024 and says himself that they may be mistaken”
    ArticleIntro,
    /// “All other rules”
    AllRules,
    /// “What changed when”
    TimelineTitle,
    /// “What nobody knows”
    OpenTitle,
    /// “What next”
    CodeNext,
    /// “This number is in none of our tables”
    CodeUnknown,
    /// “The article's screen on the number of activations”
    LimitTitle,
    /// “Which screen it was cannot be proven”
    LimitIntro,
    /// “A limit is at least as plausible as a right that ended”
    LimitDoubt,
    /// “How this changed over time (for a free upgrade)”
    ChangedForUpgrades,
    /// “How this changed over time”
    ChangedOverTime,
    /// “What you asked”
    RepliesTitle,
    /// “Buying again”
    BuyAgain,
    /// “What to do now”
    RecoveryTitle,
    /// “In this order; stop when it says activated.”
    RecoverySteps,
    /// “What keeps working”
    StillWorks,
    /// “It keeps running …”
    StillWorksDetail,
    /// The same of Windows 10, whose support has ended
    StillWorksTen,
    /// “The planned change”
    PlannedEvent,
    /// “An evaluation that has ended shuts down …”
    StillWorksEvaluation,
    /// The same of a server, which may be an evaluation.
    StillWorksServer,
    /// “The desktop turns black …”, of Windows 7
    StillWorksSeven,
    /// “It keeps running without updates …”, of Windows 8 and 8.1
    StillWorksEight,
    /// “Change to the edition of the licence”
    ToTheRightEdition,
    /// “Enter your product key, if you have one”
    OwnKeyIfAny,
    /// “Ask whoever sold it”
    AskTheSeller,
    /// “Ask whoever repaired it”
    AskTheRepairer,
    /// “It worked when”
    StepWorked,
    /// “Go on when”
    StepNext,
    /// “Often asked”
    OftenAsked,
    /// “It is activated by a key …”
    SoldKeyExplained,
    /// “Open the helper”
    OpenHelper,
    /// “Every step that costs nothing has been tried”
    AllTried,
    /// “No step is left”
    NoStepLeft,
    /// “No luck, or not possible”
    StepTried,
    /// “Steps that your text says were tried are struck out …”
    StepsTold,
    /// “To copy (Win+R)”
    StepCopy,
    /// “This licence now, and once it is activated again”
    OnceActivated,
    /// “It may be”
    Candidates,
    /// “From your text”
    CluesTitle,
    /// “More from your text”
    MoreClues,
    /// “Right”
    ClueRight,
    /// “Not so”
    ClueWrong,
    /// “Does not count: you, or the output, say otherwise.”
    ClueOverruled,
    /// “Codes in your text”
    CodesTitle,
    /// “Answer questions instead”
    GuideInstead,
    /// “Answer questions about this error”
    GuideWithCode,
    /// “Question”, before its number
    GuideProgress,
    /// “Back”
    GuideBack,
    /// “Show the result now”
    GuideResult,
    /// “Stop”
    GuideLeave,
    /// “Your answers so far”
    GuideSoFar,
    /// “What speaks for and against it”
    RecoverySides,
    /// “Why we expect this”
    RecoveryBecause,
    /// “On this sheet”
    JumpTitle,
    /// “Questions”
    JumpQuestions,
    /// “What if”
    JumpEvents,
    /// “Share, print”
    JumpShare,
    /// “The marks”
    LegendTitle,
    /// “This answer changes nothing in the verdict.”
    AnswerChangedNothing,
    /// “The steps to bring it back are other ones now.”
    AnswerChangedSteps,
    /// “What to do today is something else now.”
    AnswerChangedAdvice,
    /// “Further changes:”
    AnswerChangedMore,
    /// “Four lines (chat)”
    AsShort,
    /// “First”
    FirstToDo,
    /// “Copy”
    Copy,
    /// “Copy a link to this event”
    EventLink,
    /// “The sender’s PC showed”
    SenderShowed,
    /// “The sender answered”
    SenderAnswered,
    /// “Check your own PC”
    CheckOwn,
    /// “Pictures cannot be read here”
    PictureTitle,
    /// “Get the text from it first …”
    PictureHow,
    /// “requests sent”
    PromiseCount,
    /// “What you paste stays on this screen.”
    PromiseDetail,
    /// “See for yourself”
    PromiseProof,
    /// “Customer”
    PaperCustomer,
    /// “PC”
    PaperPc,
    /// “Date”
    PaperDate,
    /// “Notes”
    PaperNote,
    /// “Answers given”
    AnswersGiven,
    /// “The helper under “Copy the output” tells more …”
    HelperAdds,
    /// “The helper under “Copy the output” works without VBScript.”
    HelperWithoutVbscript,
}

impl Phrase {
    /// Every phrase.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}
