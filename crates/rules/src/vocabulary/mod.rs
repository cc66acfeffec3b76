//! The field's own terms as closed sets: what a licence line can say, with no text in any language.

mod activation_method;
mod channel;
mod edition;
mod icon;
mod key;
mod kind;
mod number;
mod outcome;
mod pc;
mod scenario;
mod status;
mod volume;
mod windows;

pub use activation_method::ActivationMethod;
pub use channel::Channel;
pub use edition::Edition;
pub use icon::OutcomeIcon;
pub use key::KeyClass;
pub use kind::Kind;
pub(crate) use number::{is_build, is_key_day, is_reason, is_result_code, is_term};
pub use outcome::{Confidence, Outcome};
pub use pc::{ExtendedUpdates, FirmwareKey, Hardware, History, Machine};
pub use scenario::{Scenario, ScenarioGroup};
pub use status::Status;
pub use volume::{Renewal, VolumeProof};
pub use windows::Windows;
