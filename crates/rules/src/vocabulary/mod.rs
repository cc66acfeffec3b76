//! The field's own terms as closed sets: what a licence line can say, with no text in any language.

mod channel;
mod edition;
mod key;
mod pc;
mod status;
mod volume;
mod windows;

pub use channel::Channel;
pub use edition::Edition;
pub use key::KeyClass;
pub use pc::{FirmwareKey, Hardware, History, Machine};
pub use status::Status;
pub use volume::VolumeProof;
pub use windows::Windows;
