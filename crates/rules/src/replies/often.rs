//! What people often ask of a PC like this one, beside its events.

use super::Reply;
use crate::facts::Subject;
use crate::judge::{Asked, Kind, ManagedAnswer};
use crate::verdict::Verdict;
use crate::vocabulary::{Edition, Windows};

/// Of a PC that is activated.
const ACTIVATED: &[Asked] = &[
    Asked::BeforeChange,
    Asked::MovedDisk,
    Asked::HandOver,
    Asked::Leaving,
    Asked::SecondPc,
    Asked::SupportEnd,
    Asked::Account,
    Asked::AccountEnd,
    Asked::ProUpgrade,
    Asked::SoldKey,
];

/// Of one that is not: its steps are told already.
const DOWN: &[Asked] = &[
    Asked::Telephone,
    Asked::WhichToBuy,
    Asked::SoldKey,
    Asked::Account,
];

impl Verdict {
    /// What is often asked of such a PC, with the answers; nothing of what was asked already.
    pub fn often_asked(&self, known: &[Asked]) -> Vec<(Asked, Reply<'_>)> {
        let is_of_client = self.facts.subject == Subject::Windows
            && !self.facts.is_server()
            && self.licence.kind != Kind::NotWindows
            && !self.facts.windows.is_some_and(Windows::is_before_ten);
        if !is_of_client {
            return Vec::new();
        }
        let all = if self.recovery.is_some() {
            DOWN
        } else {
            ACTIVATED
        };
        all.iter()
            .filter(|asked| !known.contains(asked) && self.may_be_asked(**asked))
            .filter_map(|asked| Some((*asked, self.reply(*asked)?)))
            .collect()
    }

    fn may_be_asked(&self, asked: Asked) -> bool {
        let is_of_organisation = matches!(
            self.licence.kind,
            Kind::KmsOrg | Kind::KmsPrivate | Kind::Mak | Kind::MakPrivate | Kind::Subscription
        ) || self.counted.managed == Some(ManagedAnswer::Yes);
        match asked {
            Asked::Leaving => is_of_organisation,
            // Who runs an organisation's PC neither sells it nor buys a key for it.
            Asked::HandOver
            | Asked::SecondPc
            | Asked::SoldKey
            | Asked::WhichToBuy
            | Asked::Account
            | Asked::AccountEnd
            | Asked::Telephone => !is_of_organisation,
            Asked::SupportEnd => self.facts.windows != Some(Windows::Eleven),
            Asked::ProUpgrade => self.facts.edition.is_some_and(Edition::is_home),
            _ => true,
        }
    }
}
