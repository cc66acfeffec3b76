//! The ladders: the order in which the steps of one event are tried.
//!
//! What takes minutes and cannot harm comes first, then waiting, then people, and what costs money
//! last. Of a ladder only the steps are taken that apply to the licence (`steps.rs`).

mod events;
mod kinds;

use super::pc::Pc;
use crate::judge::answer::HappenedAnswer;
use crate::judge::code::LicenceGroup;
use crate::tables::step::Step;
use crate::vocabulary::{Channel, Kind, Windows};

impl Pc<'_> {
    /// The ladder of what happened to this PC.
    pub(super) fn ladder(&self) -> &'static [Step] {
        if let Some(ladder) = self.own_ladder() {
            return ladder;
        }
        match self.answers.happened {
            Some(HappenedAnswer::Nothing) if self.is_never_licensed() => events::GENERAL,
            None
            | Some(HappenedAnswer::Reinstall | HappenedAnswer::Disk | HappenedAnswer::Clone) => {
                events::GENERAL
            }
            Some(HappenedAnswer::Board) if self.group() == LicenceGroup::OwnKey => {
                events::BOARD_OWN_KEY
            }
            Some(HappenedAnswer::Board) => events::BOARD,
            Some(HappenedAnswer::MakerBoard)
                if self.is_makers_to_answer() || self.is_without_makers_key() =>
            {
                events::MAKER_FIRST
            }
            Some(HappenedAnswer::MakerBoard) => events::MAKER_BOARD,
            Some(HappenedAnswer::Bios) => events::BIOS,
            Some(HappenedAnswer::Cpu) => events::CPU,
            Some(HappenedAnswer::OtherPc) => events::OTHER_PC,
            Some(HappenedAnswer::SecondPc) => events::SECOND_PC,
            Some(HappenedAnswer::Virtual) => events::VIRTUAL,
            Some(HappenedAnswer::Parts) => events::PARTS,
            Some(HappenedAnswer::Nothing) => events::NOTHING,
        }
    }

    /// The ladder of a licence that comes back in the same way whatever happened.
    pub(super) fn own_ladder(&self) -> Option<&'static [Step]> {
        let is_oem = self.facts.channel.is_some_and(Channel::is_oem);
        Some(match self.kind {
            Kind::Subscription => kinds::SUBSCRIPTION,
            Kind::Mak if self.may_be_private() && self.is_over_own_licence() => {
                kinds::OVER_OWN_LICENCE
            }
            Kind::KmsOrg | Kind::Mak if self.may_be_private() => kinds::CLIENT_KEY,
            Kind::Mak | Kind::KmsOrg | Kind::KmsHost => kinds::ORGANISATION,
            Kind::MakPrivate | Kind::KmsPrivate => kinds::ORGANISATION_KEY,
            Kind::Avma => kinds::HOST,
            Kind::Eval if self.facts.is_server() => kinds::SERVER_EVALUATION,
            Kind::Eval => kinds::EVALUATION,
            Kind::Server if is_oem => kinds::SERVER_MAKER,
            Kind::Server => kinds::SERVER,
            Kind::OemSlp => kinds::OLDER_MAKER,
            Kind::OemCoa | Kind::OlderWindows => kinds::OLDER,
            Kind::LtscOem => kinds::DEVICE_MAKER,
            _ if self.facts.is_server() => kinds::SERVER,
            _ if self.facts.windows.is_some_and(Windows::is_before_ten) => kinds::OLDER,
            _ => return None,
        })
    }
}
