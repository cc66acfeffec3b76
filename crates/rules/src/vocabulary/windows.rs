//! The release of Windows, as far as a licence line can show it.

use crate::closed_set::closed_set;

closed_set! {
    /// A release of Windows, client or server.
    pub enum Windows {
        Vista = "vista",
        Seven = "7",
        Eight = "8",
        EightOne = "8.1",
        Ten = "10",
        Eleven = "11",
        Server2008 = "server-2008",
        Server2008R2 = "server-2008-r2",
        Server2012 = "server-2012",
        Server2012R2 = "server-2012-r2",
        Server2016 = "server-2016",
        Server2019 = "server-2019",
        Server2022 = "server-2022",
        Server2025 = "server-2025",
    }
}

impl Windows {
    /// The release with this build number; `server` chooses between twins of one build.
    ///
    /// The ranges are the release builds of each version; a build between two of them
    /// is a preview of the later one and counts as the later.
    pub const fn from_build(build: u32, server: bool) -> Option<Self> {
        Some(match (build, server) {
            (6000..=6003, true) => Self::Server2008,
            (6000..=6003, false) => Self::Vista,
            (7000..=7999, true) => Self::Server2008R2,
            (7000..=7999, false) => Self::Seven,
            (8000..=9399, true) => Self::Server2012,
            (8000..=9399, false) => Self::Eight,
            (9400..=9799, true) => Self::Server2012R2,
            (9400..=9799, false) => Self::EightOne,
            (9800..=16_299, true) => Self::Server2016,
            // The half-yearly server channel ended with 2019's successors; 16299 to 19042 belong to its line.
            (16_300..=19_999, true) => Self::Server2019,
            (20_000..=21_999, true) => Self::Server2022,
            (22_000..=29_999, true) => Self::Server2025,
            (9800..=21_999, false) => Self::Ten,
            (22_000..=29_999, false) => Self::Eleven,
            _ => return None,
        })
    }

    /// Whether this is a server release.
    pub fn is_server(self) -> bool {
        self >= Self::Server2008
    }

    /// The release as people call it: `Windows 8.1`, `Windows Server 2012 R2`.
    pub fn title(self) -> String {
        let name = self.name();
        match name.strip_prefix("server-") {
            Some(year) => format!("Windows Server {}", year.replace("-r2", " R2")),
            None if self == Self::Vista => "Windows Vista".to_owned(),
            None => format!("Windows {name}"),
        }
    }

    /// Whether this client release came before Windows 10.
    pub fn is_before_ten(self) -> bool {
        self < Self::Ten
    }
}
