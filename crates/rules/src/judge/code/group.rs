//! Groups of licences that come back in the same way.

use crate::closed_set::closed_set;
use crate::facts::Facts;
use crate::judge::answer::{Answers, ManagedAnswer};
use crate::vocabulary::{Channel, KeyClass, Kind, Windows};

closed_set! {
    /// Licences that come back in the same way.
    pub enum LicenceGroup {
        /// A digital licence behind a default key.
        Digital = "digital",
        /// Preinstalled by the maker of the PC.
        Preinstalled = "preinstalled",
        /// A key of its own.
        OwnKey = "own-key",
        /// Activated by an organisation.
        Organisation = "organisation",
        /// An organisation's key on a private PC.
        OrganisationKey = "organisation-key",
        /// A virtual machine, activated by its host.
        VirtualMachine = "virtual-machine",
        /// An evaluation.
        Evaluation = "evaluation",
        /// What it is cannot be told.
        Unknown = "unknown",
    }
}

impl LicenceGroup {
    /// The group of this licence. What has no kind of its own goes by its channel and key.
    pub fn of(kind: Kind, facts: &Facts, answers: &Answers) -> Self {
        match kind {
            Kind::FreeupOem
            | Kind::FreeupDsp
            | Kind::FreeupRetail
            | Kind::Win10To11
            | Kind::Store
            | Kind::UnknownDl
            | Kind::Insider => Self::Digital,
            Kind::OemDm | Kind::Refurbished | Kind::OemSlp | Kind::OemCoa | Kind::LtscOem => {
                Self::Preinstalled
            }
            Kind::RetailKey | Kind::OemNonslp => Self::OwnKey,
            Kind::Mak | Kind::KmsOrg | Kind::KmsHost | Kind::Subscription => Self::Organisation,
            Kind::MakPrivate | Kind::KmsPrivate => Self::OrganisationKey,
            Kind::Avma => Self::VirtualMachine,
            Kind::Eval => Self::Evaluation,
            Kind::NotWindows => Self::Unknown,
            Kind::OlderWindows | Kind::Server | Kind::Unknown => Self::by_key(facts, answers),
        }
    }

    fn by_key(facts: &Facts, answers: &Answers) -> Self {
        match (facts.channel, facts.key) {
            (Some(Channel::VolumeMak | Channel::VolumeGvlk), _)
            | (_, Some(KeyClass::KmsClient)) => match answers.managed {
                Some(ManagedAnswer::No | ManagedAnswer::Formerly) => Self::OrganisationKey,
                Some(ManagedAnswer::Yes) | None => Self::Organisation,
            },
            (Some(Channel::VolumeCsvlk | Channel::RetailSub), _) => Self::Organisation,
            (Some(Channel::VirtualMachine), _) | (_, Some(KeyClass::Avma)) => Self::VirtualMachine,
            (Some(Channel::RetailEval), _) | (_, Some(KeyClass::Evaluation)) => Self::Evaluation,
            (Some(Channel::OemDm | Channel::OemSlp | Channel::OemCoa), _) => Self::Preinstalled,
            (Some(Channel::OemNonslp), _) | (_, Some(KeyClass::Own)) => Self::OwnKey,
            // Digital licences came with Windows 10, and servers have none.
            (_, Some(KeyClass::Default))
                if facts.is_server() || facts.windows.is_some_and(Windows::is_before_ten) =>
            {
                Self::OwnKey
            }
            (_, Some(KeyClass::Default)) => Self::Digital,
            (_, Some(KeyClass::Unknown) | None) => Self::Unknown,
        }
    }
}
