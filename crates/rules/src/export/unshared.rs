//! What only the text itself tells.

/// What a verdict does not hold: a link brings none of it.
#[derive(Default)]
pub(super) struct Unshared {
    /// The days that are left.
    pub(super) days: Option<u32>,
    /// The codes that are not the reason.
    pub(super) codes: Vec<u32>,
}
