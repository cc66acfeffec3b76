//! The answers that have a history, era by era.

use super::eras::Era;
use super::eras::Era::*;
use crate::tables::source::SourceId;
use crate::tables::source::SourceId::*;
use crate::vocabulary::Confidence::*;
use crate::vocabulary::Kind::*;
use crate::vocabulary::Outcome::*;
use crate::vocabulary::Scenario::*;
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario};

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

/// How the answer for one kind and scenario changed.
pub(super) struct History {
    pub(super) kind: Kind,
    pub(super) scenario: Scenario,
    /// An entry an era, oldest first.
    pub(super) eras: &'static [Then],
}

#[rustfmt::skip]
pub(super) static HISTORIES: &[History] = &[
    History { kind: FreeupOem, scenario: ReinstallSameHw, eras: &[
        Then { era: FreeOffer, outcome: Ok, certainty: Medium, sources: &[M08, R08] },
        Then { era: OldKeysTolerated, outcome: Ok, certainty: High, sources: &[R02, R10] },
        Then { era: OldKeysStopped, outcome: OkNoFallback, certainty: Medium, sources: &[S02, R02] },
        Then { era: ArticleRule, outcome: OkNoFallback, certainty: Medium, sources: &[S01, R02] },
        Then { era: VoiceLineGone, outcome: OkNoFallback, certainty: Medium, sources: &[M08, M01] },
    ] },
    History { kind: FreeupDsp, scenario: ReinstallSameHw, eras: &[
        Then { era: FreeOffer, outcome: Ok, certainty: Medium, sources: &[M08, R08] },
        Then { era: OldKeysTolerated, outcome: Ok, certainty: High, sources: &[R02, R10] },
        Then { era: OldKeysStopped, outcome: OkNoFallback, certainty: Medium, sources: &[S02, R02] },
        Then { era: ArticleRule, outcome: OkNoFallback, certainty: Medium, sources: &[S01, R02] },
        Then { era: VoiceLineGone, outcome: OkNoFallback, certainty: Medium, sources: &[M08, M01] },
    ] },
    History { kind: FreeupRetail, scenario: ReinstallSameHw, eras: &[
        Then { era: FreeOffer, outcome: Ok, certainty: Medium, sources: &[M08, R08] },
        Then { era: OldKeysTolerated, outcome: Ok, certainty: High, sources: &[R02, R10] },
        Then { era: OldKeysStopped, outcome: OkNoFallback, certainty: Medium, sources: &[S02, R02] },
        Then { era: ArticleRule, outcome: OkNoFallback, certainty: Medium, sources: &[S01, R02] },
        Then { era: VoiceLineGone, outcome: OkNoFallback, certainty: Medium, sources: &[M08, M01] },
    ] },
    History { kind: FreeupOem, scenario: MbSwap, eras: &[
        Then { era: FreeOffer, outcome: Chance, certainty: Medium, sources: &[M26, M27, R07] },
        Then { era: OldKeysTolerated, outcome: Chance, certainty: Medium, sources: &[R10, R11, R17] },
        Then { era: OldKeysStopped, outcome: Unlikely, certainty: Medium, sources: &[R01, R34, R12] },
        Then { era: ArticleRule, outcome: Unlikely, certainty: Medium, sources: &[S01] },
        Then { era: VoiceLineGone, outcome: Unlikely, certainty: Medium, sources: &[M01, M09] },
    ] },
    History { kind: FreeupDsp, scenario: MbSwap, eras: &[
        Then { era: FreeOffer, outcome: Chance, certainty: Medium, sources: &[M26, M27, R09] },
        Then { era: OldKeysTolerated, outcome: Action, certainty: Medium, sources: &[R10, R11, R09] },
        Then { era: OldKeysStopped, outcome: Chance, certainty: Medium, sources: &[R01, R12, R13, S02] },
        Then { era: ArticleRule, outcome: Chance, certainty: Low, sources: &[S01, R03, R05] },
        Then { era: VoiceLineGone, outcome: Chance, certainty: Low, sources: &[M01, S04] },
    ] },
    History { kind: FreeupRetail, scenario: MbSwap, eras: &[
        Then { era: FreeOffer, outcome: Chance, certainty: Medium, sources: &[M26, M27, R09] },
        Then { era: OldKeysTolerated, outcome: Action, certainty: Medium, sources: &[R10, R11, R09] },
        Then { era: OldKeysStopped, outcome: Chance, certainty: Medium, sources: &[R01, R12, R13, S02] },
        Then { era: ArticleRule, outcome: Chance, certainty: Low, sources: &[S01, R03, R05] },
        Then { era: VoiceLineGone, outcome: Chance, certainty: Low, sources: &[M01, S04] },
    ] },
    History { kind: FreeupOem, scenario: OtherPc, eras: &[
        Then { era: FreeOffer, outcome: NoRight, certainty: High, sources: &[M26, M14] },
        Then { era: OldKeysTolerated, outcome: NoRight, certainty: High, sources: &[M14, R10] },
        Then { era: OldKeysStopped, outcome: NoRight, certainty: High, sources: &[M14, M12] },
        Then { era: ArticleRule, outcome: NoRight, certainty: High, sources: &[S01, M14] },
        Then { era: VoiceLineGone, outcome: NoRight, certainty: High, sources: &[M14] },
    ] },
    History { kind: FreeupRetail, scenario: OtherPc, eras: &[
        Then { era: FreeOffer, outcome: Chance, certainty: Medium, sources: &[R21, R08] },
        Then { era: OldKeysTolerated, outcome: Action, certainty: Medium, sources: &[R10, R21] },
        Then { era: OldKeysStopped, outcome: Unlikely, certainty: Medium, sources: &[M12, R12] },
        Then { era: ArticleRule, outcome: Unlikely, certainty: Medium, sources: &[S01, R05] },
        Then { era: VoiceLineGone, outcome: Unlikely, certainty: Low, sources: &[M01, S01] },
    ] },
    History { kind: FreeupDsp, scenario: OtherPc, eras: &[
        Then { era: FreeOffer, outcome: Chance, certainty: Low, sources: &[R32] },
        Then { era: OldKeysTolerated, outcome: Chance, certainty: Medium, sources: &[R10, R11] },
        Then { era: OldKeysStopped, outcome: Unlikely, certainty: Medium, sources: &[M12] },
        Then { era: ArticleRule, outcome: Unlikely, certainty: Medium, sources: &[S01] },
        Then { era: VoiceLineGone, outcome: Unlikely, certainty: Low, sources: &[S01] },
    ] },
    History { kind: FreeupOem, scenario: NewVm, eras: &[
        Then { era: FreeOffer, outcome: Separate, certainty: Medium, sources: &[M14] },
        Then { era: OldKeysTolerated, outcome: Chance, certainty: Low, sources: &[R10, M14] },
        Then { era: OldKeysStopped, outcome: Unlikely, certainty: Medium, sources: &[M12] },
        Then { era: ArticleRule, outcome: Unlikely, certainty: Medium, sources: &[S01] },
        Then { era: VoiceLineGone, outcome: Separate, certainty: Medium, sources: &[R06, S01] },
    ] },
    History { kind: FreeupDsp, scenario: NewVm, eras: &[
        Then { era: FreeOffer, outcome: Separate, certainty: Medium, sources: &[M14] },
        Then { era: OldKeysTolerated, outcome: Chance, certainty: Low, sources: &[R10, M14] },
        Then { era: OldKeysStopped, outcome: Unlikely, certainty: Medium, sources: &[M12] },
        Then { era: ArticleRule, outcome: Unlikely, certainty: Medium, sources: &[S01] },
        Then { era: VoiceLineGone, outcome: Separate, certainty: Medium, sources: &[R06, S01] },
    ] },
    History { kind: FreeupRetail, scenario: NewVm, eras: &[
        Then { era: FreeOffer, outcome: Separate, certainty: Medium, sources: &[M14] },
        Then { era: OldKeysTolerated, outcome: Chance, certainty: Low, sources: &[R10, M14] },
        Then { era: OldKeysStopped, outcome: Unlikely, certainty: Medium, sources: &[M12] },
        Then { era: ArticleRule, outcome: Unlikely, certainty: Medium, sources: &[S01] },
        Then { era: VoiceLineGone, outcome: Separate, certainty: Medium, sources: &[R06, S01] },
    ] },
    History { kind: RetailKey, scenario: MbSwap, eras: &[
        Then { era: FreeOffer, outcome: Action, certainty: High, sources: &[M07] },
        Then { era: OldKeysTolerated, outcome: Action, certainty: High, sources: &[M07] },
        Then { era: OldKeysStopped, outcome: Action, certainty: High, sources: &[M07] },
        Then { era: ArticleRule, outcome: Action, certainty: High, sources: &[S01, R04] },
        Then { era: VoiceLineGone, outcome: Action, certainty: High, sources: &[M01, M07] },
    ] },
    History { kind: OemDm, scenario: MbSwap, eras: &[
        Then { era: FreeOffer, outcome: NoRight, certainty: High, sources: &[M13] },
        Then { era: OldKeysTolerated, outcome: NoRight, certainty: High, sources: &[M13, R11] },
        Then { era: OldKeysStopped, outcome: NoRight, certainty: High, sources: &[M09] },
        Then { era: ArticleRule, outcome: NoRight, certainty: High, sources: &[M09] },
        Then { era: VoiceLineGone, outcome: NoRight, certainty: Medium, sources: &[M09] },
    ] },
];
