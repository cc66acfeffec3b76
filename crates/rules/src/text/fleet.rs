//! The words for many PCs at once.

use strum::VariantArray;

/// A word or sentence for many PCs at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray)]
pub enum FleetWord {
    /// “PC”
    Computer,
    /// “Could not be read”
    NotRead,
    /// “ PCs”, after their number
    Pcs,
    /// “All PCs”: the heading
    Title,
    /// “How many will activate again?”: the heading of the chart
    ChartTitle,
    /// “Choose a part to list only those PCs.”
    ChartNote,
    /// “Search by name”
    Search,
    /// “Show all”
    ShowAll,
    /// “shown”
    Shown,
    /// “Licence”
    Licence,
    /// “No PC fits. Show all again.”
    NoneFits,
    /// “Reading…”
    Reading,
    /// “a second”, after a number
    PerSecond,
    /// “Stop”
    Stop,
    /// “Stopped. The rest was not read.”
    Stopped,
    /// “Back to the list”
    BackToList,
    /// “The same answer for the PCs shown”
    AnswerAll,
    /// “Answer for the PCs selected”
    AnswerSelected,
    /// “selected”, after a number
    Selected,
    /// “Deselect”
    SelectNone,
    /// “Select ”, before a name
    Select,
    /// “The answers count for the PCs shown above …”
    AnswerAllNote,
    /// “Take along”
    TakeAlong,
    /// “Names stay in this page and in the files that you save. No link has them.”
    TakeAlongNote,
    /// “Table (CSV)”
    AsCsv,
    /// “For programs (NDJSON)”
    AsNdjson,
    /// “Totals (Markdown)”
    AsTotals,
    /// “Print a sheet each”
    AsSheets,
    /// “Not named”
    Unnamed,
    /// “After a new motherboard”
    NewBoard,
    /// “After a reinstall”
    Reinstall,
    /// “Upgrade to 11”
    ToEleven,
    /// “Close the list”
    CloseList,
    /// “Activated”, in as few letters as can be
    Activated,
    /// “Grace period”
    Grace,
    /// “Not activated”
    NotActivated,
    /// ◎ “By itself”
    ByItself,
    /// ○ “Normally yes”: by itself, or with a step
    Normally,
    /// △ “It depends”
    Depends,
    /// × “Will not come back”
    Lost,
    /// ? “Not known”
    NotKnown,
    /// – “Does not apply”
    NotConcerned,
}

impl FleetWord {
    /// Every one of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}
