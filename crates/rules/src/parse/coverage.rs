//! What can be read, as two tables for the documentation, made from the tables of the code.

use std::fmt::Write as _;

use super::detection::Dialect;
use super::labels::{Field, Grade, LANGUAGES};

/// What a dialect can tell.
const fn tells(dialect: Dialect) -> (&'static str, &'static str) {
    match dialect {
        Dialect::Slmgr => (
            "`slmgr /dlv`, `/dli`, `/xpr`, `/ato`, `/dlv all`, `/dti`",
            "edition, channel, key, state, reason, minutes, release, key date, volume activation, subscription; of `/dti` that it tells nothing",
        ),
        Dialect::Cim => (
            "`Get-CimInstance SoftwareLicensingProduct` as list, table, JSON, CSV, XML; osquery, Ansible and inventories with its properties",
            "edition, channel, key, state, reason, minutes, release, volume activation, firmware key",
        ),
        Dialect::Helper => (
            "the helper script (`docs/helper.md`)",
            "all that CIM tells but a KMS host; the upgrade history, the generation of the firmware key or that there is none, SLIC, the age and kind of the PC, a filler in place of the board's number, a TPM, the code of the last activation that failed",
        ),
        Dialect::StatusChecker => (
            "status checkers, activation logs, key checkers, key finders, KMS server logs",
            "what their report repeats of slmgr; of a key alone: edition, channel, class",
        ),
        Dialect::EventLog => (
            "Event Viewer, its XML, `Get-WinEvent`: events of Security-SPP in any language",
            "what event 1003 says of an installed key: edition, channel, state; of an attempt: edition and code",
        ),
        Dialect::MgaDiag => (
            "MGADiag's report",
            "edition, channel, key, release; state from its Licensing Data",
        ),
        Dialect::Settings => (
            "Settings › Activation in 25 languages, About, `systeminfo`, `winver` in any language, `dism /Get-CurrentEdition`",
            "state when activated, link to an account, edition, release; channel and key class from the Product ID",
        ),
        Dialect::OsLicense => ("`Get-OSLicenseInfo`", "edition, key, state, minutes"),
        Dialect::RegQuery => (
            "`reg query`",
            "edition, release, an older Windows in the upgrade history, the last key",
        ),
        Dialect::Wmic => (
            "`wmic path SoftwareLicensingProduct get /format:list`",
            "all that CIM tells",
        ),
        Dialect::Ospp => (
            "`ospp.vbs` and Office tools",
            "that this is Office and not Windows",
        ),
        Dialect::VbscriptMissing => (
            "the script host's error",
            "that slmgr cannot run on this PC",
        ),
        Dialect::Story => (
            "a story in Japanese, English or Chinese",
            "clues: suggested answers; error codes, key endings, Product IDs",
        ),
        Dialect::Unknown => ("anything else", "nothing"),
    }
}

/// The two tables, in Markdown.
pub fn table() -> String {
    let mut text = String::from(
        "# What Ninsho reads\n\nMade from the code by `NINSHO_BLESS=1 cargo test -p ninsho-rules --test coverage`.\n\n## Dialects\n\n| dialect | printed by | can tell |\n|---|---|---|\n",
    );
    for dialect in Dialect::ALL {
        let (printed_by, tells) = tells(*dialect);
        let _ = writeln!(text, "| {} | {printed_by} | {tells} |", dialect.name());
    }
    text.push_str("\n## Languages of slmgr\n\nHow many texts are known, by how well: A Microsoft's resource, B a real output, C quoted by somebody,\nD named so in Microsoft's documentation, E a guess or a third party's translation,\nP predicted from the same phrase elsewhere in Windows.\nEnglish is printed for every text that a language lacks.\n\n| language | labels A to D | E | P | states | sentences of `/xpr` | tells Licensed from Unlicensed |\n|---|---|---|---|---|---|---|\n");
    for language in &LANGUAGES {
        let count = |wanted: &dyn Fn(Grade) -> bool| {
            let labels = language.labels.iter();
            let mut fields: Vec<Field> = labels
                .filter(|label| wanted(label.grade))
                .map(|label| label.field)
                .collect();
            fields.sort_unstable();
            fields.dedup();
            fields.len()
        };
        let best = |status: &str| {
            let rows = language.statuses.iter();
            rows.filter(|row| row.status.name() == status)
                .map(|row| row.grade)
                .min()
        };
        let tells = match (best("Licensed"), best("Unlicensed")) {
            (Some(one), Some(other)) => format!("yes ({})", letter(one.max(other))),
            (Some(one), None) => format!("Licensed only ({})", letter(one)),
            _ => "asks".to_owned(),
        };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {tells} |",
            language.tag,
            count(&|grade| grade <= Grade::D),
            count(&|grade| grade == Grade::E),
            count(&|grade| grade == Grade::Predicted),
            language.statuses.len(),
            language.sentences.len(),
        );
    }
    text
}

const fn letter(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "A",
        Grade::B => "B",
        Grade::C => "C",
        Grade::D => "D",
        Grade::E => "E",
        Grade::Predicted => "P",
    }
}
