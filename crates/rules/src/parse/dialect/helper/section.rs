//! The sections of the helper's report.

/// A section of the helper's report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Top,
    Products,
    Service,
    History,
    Windows,
    Computer,
    Board,
    Tpm,
    Events,
    OsLicense,
    Failed,
    Chassis,
    Unknown,
}

impl Section {
    /// The section that begins under this name, inside another.
    pub(super) fn of(name: &str, inside: Self) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "products" => Self::Products,
            "service" => Self::Service,
            "history" => Self::History,
            "windows" => Self::Windows,
            "computer" => Self::Computer,
            "board" => Self::Board,
            "tpm" => Self::Tpm,
            "events" => Self::Events,
            "oslicense" => Self::OsLicense,
            "failed" => Self::Failed,
            "chassis" => Self::Chassis,
            // Windows PowerShell wraps some arrays: `{"value": […], "Count": 2}`.
            "value" => inside,
            _ => Self::Unknown,
        }
    }

    /// Whether each object of this section is a licence of its own.
    pub(super) fn is_licence(self) -> bool {
        matches!(self, Self::Products | Self::OsLicense)
    }
}
