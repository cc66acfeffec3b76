//! English: why an input cannot be read.

use crate::text::InputProblem;
use crate::text::sentences::sentences;

sentences! {
    input_problem(InputProblem) {
        System => "It cannot be read. Check the path and that you may read it: ",
        BrokenLine => "This line is no JSON object.",
        NoText => "This object has neither a field “text” nor a property of a licence.",
        BrokenRow => "This row is damaged: a quotation mark or a cell is missing.",
        NoColumn => "No column of this table is known. Name one “text” and put the outputs into it.",
        TooLong => "This is longer than any output; what follows it is not read.",
        TooLarge => "The file is too large. Split it, or save it as NDJSON in UTF-8.",
        NoArchives => "A ZIP file is not opened in the page. Unpack it, and drop the folder.",
        BrokenArchive => "The ZIP file is damaged. Pack it once more.",
        Bomb => "This would unpack to far more than outputs do, so it was not opened. Unpack it yourself if you trust it.",
        TooMany => "The ZIP file has more files than are read; the rest was left out.",
        Locked => "This file needs a password. Unpack it yourself.",
        Method => "This file is compressed in another way than deflate. Unpack it yourself.",
        Nested => "A ZIP file inside a ZIP file is not opened. Unpack it yourself.",
        Document => "This is a spreadsheet or document. Save it as CSV or as text.",
        NotText => "This is no text but a picture, a program or the like. Save what was printed as a text file.",
        Told => "The collector says: ",
    }
}
