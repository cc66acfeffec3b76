//! English: many PCs at once.

use crate::text::FleetWord;
use crate::text::sentences::sentences;

sentences! {
    fleet(FleetWord) {
        Computer => "PC",
        NotRead => "Could not be read",
        Pcs => " PCs",
        Title => "All PCs",
        ChartTitle => "How many will activate again?",
        ChartNote => "Choose a part to list only those PCs.",
        Search => "Search by name or licence",
        ShowAll => "Show all",
        Shown => "listed",
        Licence => "Licence",
        NoneFits => "No PC fits this.",
        Reading => "Reading",
        PerSecond => " a second",
        Stop => "Stop",
        Stopped => "Stopped: the rest was not read.",
        BackToList => "Back to the list",
        AnswerAll => "One answer for all PCs listed",
        AnswerAllNote => "For example: these came with Windows 7. It counts for every PC in the list above as it stands now, and can be taken back.",
        TakeAlong => "Save",
        TakeAlongNote => "The names stand in this list and in the file that you save. No link holds them.",
        AsCsv => "Table (CSV)",
        AsNdjson => "For programs (NDJSON)",
        AsTotals => "Totals (Markdown)",
        Unnamed => "PC ",
        NewBoard => "New motherboard",
        Reinstall => "Reinstall",
        ToEleven => "Upgrade to 11",
        CloseList => "Close",
        Activated => "Activated",
        Grace => "Grace period",
        NotActivated => "Not activated",
        ByItself => "By itself",
        Normally => "Normally yes",
        Depends => "It depends",
        Lost => "Not expected",
        NotKnown => "Unknown",
        NotConcerned => "Not applicable",
    }
}
