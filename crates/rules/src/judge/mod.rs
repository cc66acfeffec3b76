//! The judge: from facts and answers to a licence, its outlooks, and what would change them.

mod adjustment;
mod advice;
mod answer;
mod asked;
mod change;
mod classify;
mod code;
mod contract;
mod evidence_source;
mod happened;
mod headline;
mod indicators;
mod left_behind;
mod licence;
mod next_time;
mod now;
mod outlook;
mod outlooks;
mod question;
mod recovery;
mod rule_list;
mod short_answer;
mod shown;
mod told;
mod tried;

pub use crate::vocabulary::{Confidence, Kind, Outcome, OutcomeIcon, Scenario, ScenarioGroup};
pub use advice::{Advice, advise};
pub use answer::{
    Answer, Answers, BoardAnswer, BoughtAnswer, Dismissed, EditionAnswer, FirstWindowsAnswer,
    HappenedAnswer, InstalledAnswer, KeySourceAnswer, LinkedAnswer, LinkedBeforeAnswer,
    MakerAnswer, ManagedAnswer, PlanAnswer, Question, StateAnswer, StickerAnswer,
};
pub use asked::Asked;
pub use change::Change;
pub(crate) use change::changes;
pub use classify::classify;
pub(crate) use code::proves_firmware_key;
pub use code::{LicenceGroup, NextStep, Reason, Why};
pub(crate) use contract::is_unproven;
pub use evidence_source::{EvidenceSource, is_same_licence, missing};
pub use headline::{Headline, LeadingReason};
pub use indicators::indicators;
pub use licence::{Certainty, Licence, Likelihood};
pub use next_time::NextTime;
pub use now::Now;
pub use outlook::Outlook;
pub use outlooks::{judge, outlooks_of};
pub use question::open_questions;
pub use recovery::{Recovery, Step, StepNote, StepRow, Stop, recover};
pub use rule_list::RuleList;
pub use short_answer::ShortAnswer;
pub(crate) use shown::show;
pub use tried::Tried;
