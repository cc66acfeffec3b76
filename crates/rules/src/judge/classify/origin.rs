//! Where the PC came from: what its firmware and its owner say of its maker.

use crate::facts::Facts;
use crate::judge::answer::Answers;
use crate::tables::rule::RuleId;
use crate::vocabulary::FirmwareKey;

/// Whether the PC was sold with Windows 10 or 11, by its firmware. In a PC that its owner
/// built, the board is from another one.
pub(super) fn is_sold_with_ten(facts: &Facts, answers: &Answers) -> bool {
    facts.firmware_key == Some(FirmwareKey::Current) && !answers.is_own_build()
}

/// Which sign of a PC of Windows 7 or 8 the firmware bears, where no later one outweighs it.
pub(super) fn older_firmware(facts: &Facts, answers: &Answers) -> Option<RuleId> {
    match (facts.firmware_key, facts.slic) {
        _ if answers.is_own_build() => None,
        (Some(FirmwareKey::Older), _) => Some(RuleId::FirmwareKeyOlder),
        // PCs sold with Windows 10 bore the mark of 7 for some years, too.
        (None | Some(FirmwareKey::Absent), true) => Some(RuleId::SlicMarker),
        _ => None,
    }
}
