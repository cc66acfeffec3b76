//! A command that asks only for licences in one state: its output shows no state and has it.

use super::capture::Line;
use super::draft::Draft;
use super::observed::Observed;
use super::words::Words;
use crate::vocabulary::Status;

/// The state for which a command in these lines asks: `| where LicenseStatus -eq 1`,
/// `where "LicenseStatus=1"`.
pub(super) fn status(lines: &[Line]) -> Option<Observed<Status>> {
    let asks = |line: &&Line| line.words.has(Words::LICENSE);
    lines
        .iter()
        .filter(asks)
        .find_map(|line| Some(line.saw(asked(&line.text)?)))
}

fn asked(text: &str) -> Option<Status> {
    let text = text.to_ascii_lowercase();
    let (before, after) = text.split_once("licensestatus")?;
    // Only a command that filters has one of these in front.
    let filters = ["where", "filter", "?", "query"];
    if !filters.iter().any(|word| before.contains(word)) {
        return None;
    }
    let after = after.trim_start();
    let number = ["-eq", "==", "="]
        .into_iter()
        .find_map(|sign| after.strip_prefix(sign))?;
    let number = number.trim_start().trim_start_matches(['"', '\'']);
    let end = number
        .find(|ch: char| !ch.is_ascii_digit())
        .unwrap_or(number.len());
    Status::from_number(number.get(..end)?.parse().ok()?)
}

/// Gives this state to the licences below the command that show none.
pub(super) fn give(asked: Option<&Observed<Status>>, drafts: &mut [Draft]) {
    let Some(asked) = asked else {
        return;
    };
    for draft in drafts {
        let is_licence = draft.name.is_some() || draft.has_description;
        let is_open = draft.status.is_none() && draft.unread_status.is_none();
        if is_licence && is_open && !draft.is_attempt && draft.line() > asked.line {
            draft.status = Some(asked.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_that_filter() {
        for text in [
            "Get-CimInstance SoftwareLicensingProduct | where LicenseStatus -eq 1 | select Name",
            "gcim SoftwareLicensingProduct | ? { $_.LicenseStatus -eq 1 -and $_.PartialProductKey }",
            "wmic path SoftwareLicensingProduct where \"LicenseStatus=1\" get Name",
            "gwmi -Query \"select * from SoftwareLicensingProduct where LicenseStatus = '1'\"",
        ] {
            assert_eq!(asked(text), Some(Status::Licensed), "{text}");
        }
        assert_eq!(
            asked("... | where LicenseStatus -eq 5"),
            Some(Status::Notification)
        );
    }

    #[test]
    fn commands_that_do_not() {
        for text in [
            "LicenseStatus = 1",
            "Get-CimInstance SoftwareLicensingProduct | where LicenseStatus -ne 1",
            "Get-CimInstance SoftwareLicensingProduct | where PartialProductKey | select LicenseStatus",
            "... | where LicenseStatus -gt 0",
        ] {
            assert_eq!(asked(text), None, "{text}");
        }
    }
}
