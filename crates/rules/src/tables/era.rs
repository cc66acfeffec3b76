//! Eras: when the answer changed, and what it was before.
//!
//! Only the kinds and scenarios whose answer has a history stand here; the rows of the
//! present era agree with the table of outlooks, and a test holds them to it.

use time::Date;
use time::macros::date;

use super::source::SourceId;
use crate::closed_set::closed_set;
use crate::lists::{Lists, lists};
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario};

closed_set! {
    /// A time in which one set of answers held.
    pub enum Era {
        /// The free offer for 7 and 8.1.
        FreeOffer = "free-offer",
        /// After the offer; old keys still activated.
        OldKeysTolerated = "old-keys-tolerated",
        /// Old keys dead; a linked licence was said to suffice.
        OldKeysStopped = "old-keys-stopped",
        /// The article's telephone answer.
        ArticleRule = "article-rule",
        /// The voice line is gone.
        VoiceLineGone = "voice-line-gone",
    }
}

impl Era {
    /// The first day of the era; it lasts until the next one begins.
    pub const fn from(self) -> Date {
        match self {
            Self::FreeOffer => date!(2015 - 07 - 29),
            Self::OldKeysTolerated => date!(2016 - 07 - 30),
            Self::OldKeysStopped => date!(2023 - 09 - 20),
            Self::ArticleRule => date!(2024 - 11 - 28),
            Self::VoiceLineGone => date!(2025 - 12 - 12),
        }
    }

    /// The era of this day; days before the first belong to it.
    pub fn on(day: Date) -> Self {
        Self::ALL
            .iter()
            .copied()
            .rfind(|era| era.from() <= day)
            .unwrap_or(Self::FreeOffer)
    }
}

/// What was to be expected in one era.
#[derive(Debug)]
pub struct Then {
    /// The era.
    pub era: Era,
    /// What became of the activation.
    pub outcome: Outcome,
    /// How firm that is.
    pub certainty: Confidence,
    /// Who says so.
    pub sources: &'static [SourceId],
}

/// How the answer for this kind and scenario changed over the eras, oldest first; empty
/// when it has no history.
pub fn history(kind: Kind, scenario: Scenario) -> Vec<Then> {
    let Some(at) = HISTORIES.iter().position(|own| *own == (kind, scenario)) else {
        return Vec::new();
    };
    let eras = Era::ALL.iter().zip(at * Era::ALL.len()..);
    eras.map(|(era, at)| Then {
        era: *era,
        outcome: OUTCOMES[at],
        certainty: CERTAINTIES[at],
        sources: SOURCES.get(at),
    })
    .collect()
}

/// What was to be expected on this day, where that was before the present era and the answer
/// has a history.
pub(crate) fn before_the_present(kind: Kind, scenario: Scenario, day: Date) -> Option<Then> {
    let era = Era::on(day);
    let mut past = history(kind, scenario);
    past.pop();
    past.into_iter().find(|then| then.era == era)
}

macro_rules! histories {
    ($(
        $kind:ident $scenario:ident {$(
            $outcome:ident $certainty:ident [$($source:ident),+];
        )+}
    )+) => {
        static HISTORIES: &[(Kind, Scenario)] = &[$( (Kind::$kind, Scenario::$scenario) ),+];

        // A row for each era of each of these.
        static OUTCOMES: [Outcome; HISTORIES.len() * Era::ALL.len()] =
            [$( $( Outcome::$outcome ),+ ),+];
        static CERTAINTIES: [Confidence; HISTORIES.len() * Era::ALL.len()] =
            [$( $( Confidence::$certainty ),+ ),+];
        static SOURCES: Lists<SourceId> = lists!(SourceId: $( $( [$($source),+] )+ )+);
    };
}

#[rustfmt::skip]
histories! {
    FreeupOem ReinstallSameHw {
        Ok Medium [M08, R08];
        Ok High [R02, R10];
        OkNoFallback Medium [S02, R02];
        OkNoFallback Medium [S01, R02];
        OkNoFallback Medium [M08, M01];
    }
    FreeupDsp ReinstallSameHw {
        Ok Medium [M08, R08];
        Ok High [R02, R10];
        OkNoFallback Medium [S02, R02];
        OkNoFallback Medium [S01, R02];
        OkNoFallback Medium [M08, M01];
    }
    FreeupRetail ReinstallSameHw {
        Ok Medium [M08, R08];
        Ok High [R02, R10];
        OkNoFallback Medium [S02, R02];
        OkNoFallback Medium [S01, R02];
        OkNoFallback Medium [M08, M01];
    }
    FreeupOem MbSwap {
        Chance Medium [M26, M27, R07];
        Chance Medium [R10, R11, R17];
        Unlikely Medium [R01, R34, R12];
        Unlikely Medium [S01];
        Unlikely Medium [M01, M09];
    }
    FreeupDsp MbSwap {
        Chance Medium [M26, M27, R09];
        Action Medium [R10, R11, R09];
        Chance Medium [R01, R12, R13, S02];
        Chance Low [S01, R03, R05];
        Chance Low [M01, S04];
    }
    FreeupRetail MbSwap {
        Chance Medium [M26, M27, R09];
        Action Medium [R10, R11, R09];
        Chance Medium [R01, R12, R13, S02];
        Chance Low [S01, R03, R05];
        Chance Low [M01, S04];
    }
    FreeupOem OtherPc {
        NoRight High [M26, M14];
        NoRight High [M14, R10];
        NoRight High [M14, M12];
        NoRight High [S01, M14];
        NoRight High [M14];
    }
    FreeupRetail OtherPc {
        Chance Medium [R21, R08];
        Action Medium [R10, R21];
        Unlikely Medium [M12, R12];
        Unlikely Medium [S01, R05];
        Unlikely Low [M01, S01];
    }
    FreeupDsp OtherPc {
        Chance Low [R32];
        Chance Medium [R10, R11];
        Unlikely Medium [M12];
        Unlikely Medium [S01];
        Unlikely Low [S01];
    }
    FreeupOem NewVm {
        Separate Medium [M14];
        Chance Low [R10, M14];
        Unlikely Medium [M12];
        Unlikely Medium [S01];
        Unlikely Medium [R06, S01];
    }
    FreeupDsp NewVm {
        Separate Medium [M14];
        Chance Low [R10, M14];
        Unlikely Medium [M12];
        Unlikely Medium [S01];
        Unlikely Medium [R06, S01];
    }
    FreeupRetail NewVm {
        Separate Medium [M14];
        Chance Low [R10, M14];
        Unlikely Medium [M12];
        Unlikely Medium [S01];
        Unlikely Medium [R06, S01];
    }
    RetailKey MbSwap {
        Action High [M07];
        Action High [M07];
        Action High [M07];
        Action High [S01, R04];
        Action High [M01, M07];
    }
    OemDm MbSwap {
        NoRight High [M13];
        NoRight High [M13, R11];
        NoRight High [M09];
        NoRight High [M09];
        NoRight High [M09];
    }
}

#[cfg(test)]
mod tests {
    use super::{Era, HISTORIES, history};
    use crate::tables::outlook::cell;
    use crate::tables::source::KNOWLEDGE_DATE;

    #[test]
    fn the_present_era_agrees_with_the_outlooks() {
        for (kind, scenario) in HISTORIES {
            let now = cell(*kind, *scenario);
            let history = history(*kind, *scenario);
            let last = &history[4];
            assert_eq!(last.era, Era::on(KNOWLEDGE_DATE));
            assert_eq!(last.outcome, now.outcome, "{kind:?} {scenario:?}");
            assert!(last.certainty <= now.certainty, "{kind:?} {scenario:?}");
        }
    }
}
