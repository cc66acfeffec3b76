//! Sources: who says so, of what kind, from when, and when it was last checked.

use time::Date;
use time::macros::date;

use crate::closed_set::closed_set;

closed_set! {
    /// What kind of source it is.
    pub enum SourceKind {
        /// Microsoft's own documentation, terms or code.
        Official = "official",
        /// Microsoft's forum, or a member of its staff in public.
        VendorForum = "vendor-forum",
        /// An article, a shop or an owner.
        Report = "report",
        /// Data files, programs and real outputs.
        Code = "code",
    }
}

closed_set! {
    /// How far the source can be relied on.
    pub enum Reliability {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

closed_set! {
    /// A source. `S` is the article this project grew from, `M` speaks for Microsoft, `R` is the rest.
    pub enum SourceId {
        S01 = "S01",
        S02 = "S02",
        S04 = "S04",
        M01 = "M01",
        M02 = "M02",
        M03 = "M03",
        M04 = "M04",
        M05 = "M05",
        M06 = "M06",
        M07 = "M07",
        M08 = "M08",
        M09 = "M09",
        M10 = "M10",
        M12 = "M12",
        M13 = "M13",
        M14 = "M14",
        M15 = "M15",
        M16 = "M16",
        M17 = "M17",
        M18 = "M18",
        M19 = "M19",
        M20 = "M20",
        M21 = "M21",
        M22 = "M22",
        M23 = "M23",
        M24 = "M24",
        M25 = "M25",
        M26 = "M26",
        M27 = "M27",
        M28 = "M28",
        M29 = "M29",
        R01 = "R01",
        R02 = "R02",
        R03 = "R03",
        R04 = "R04",
        R05 = "R05",
        R06 = "R06",
        R07 = "R07",
        R08 = "R08",
        R09 = "R09",
        R10 = "R10",
        R11 = "R11",
        R12 = "R12",
        R13 = "R13",
        R14 = "R14",
        R15 = "R15",
        R16 = "R16",
        R17 = "R17",
        R18 = "R18",
        R19 = "R19",
        R20 = "R20",
        R21 = "R21",
        R23 = "R23",
        R24 = "R24",
        R25 = "R25",
        R26 = "R26",
        R27 = "R27",
        R30 = "R30",
        R31 = "R31",
        R32 = "R32",
        R34 = "R34",
        R36 = "R36",
        R37 = "R37",
        R38 = "R38",
        R41 = "R41",
        R42 = "R42",
        R43 = "R43",
        R44 = "R44",
        R45 = "R45",
        R46 = "R46",
        R47 = "R47",
        R51 = "R51",
    }
}

/// One source.
#[derive(Debug)]
pub struct Source {
    /// Its name in the tables.
    pub id: SourceId,
    /// Its kind.
    pub kind: SourceKind,
    /// How far it can be relied on.
    pub reliability: Reliability,
    /// When it was published, in EDTF: a date or part of one (`2023-11`), an interval
    /// (`2015/2018`), an open one (`2016-08/..`); empty when it bears no date.
    pub published: &'static str,
    /// When it was last checked for this project.
    pub checked: Date,
    /// Where it stands; empty when it has no stable address.
    pub address: &'static str,
}

impl SourceId {
    /// The row of this source.
    pub fn row(self) -> &'static Source {
        &SOURCES[self as usize]
    }
}

/// The newest check date of all sources: how fresh the knowledge of this build is.
pub const KNOWLEDGE_DATE: Date = date!(2026 - 11 - 22);

macro_rules! row {
    ($id:ident, $kind:ident, $reliability:ident, $published:literal, $address:literal) => {
        Source {
            id: SourceId::$id,
            kind: SourceKind::$kind,
            reliability: Reliability::$reliability,
            published: $published,
            checked: KNOWLEDGE_DATE,
            address: $address,
        }
    };
}

/// In the order of [`SourceId`]; a tidy test holds the two together.
#[rustfmt::skip]
static SOURCES: &[Source] = &[
    row!(S01, Report, Medium, "2024-11-28", "https://winpctrouble-guide.jp/2025/03/21/"),
    row!(S02, Report, Medium, "2024-08-19", "https://winpctrouble-guide.jp/2025/03/17/"),
    row!(S04, Report, Medium, "2026-01-18", "https://winpctrouble-guide.jp/2026/01/18/"),
    row!(M01, Official, High, "2025-12-12/2025-12-25", "https://jpwinsup.github.io/blog/2025/12/11/Activation/PhoneActivation-changed/"),
    row!(M02, Official, High, "2025-09-30/2025-12-11", "https://jpwinsup.github.io/blog/2025/09/29/Activation/Windows10-ESU-QA/"),
    row!(M03, Official, High, "2025-06-25", "https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys"),
    row!(M04, Official, High, "2025-01-15", "https://github.com/MicrosoftDocs/SupportArticles-docs"),
    row!(M05, Official, High, "2026-05-27", "https://github.com/MicrosoftDocs/SupportArticles-docs"),
    row!(M06, Official, High, "2026-05-28", "https://github.com/MicrosoftDocs/SupportArticles-docs"),
    row!(M07, Official, High, "2016-08/..", "https://support.microsoft.com/help/20530"),
    row!(M08, Official, High, "2015/..", "https://support.microsoft.com/help/12440"),
    row!(M09, Official, High, "", "https://support.microsoft.com/ja-jp/help/4339791"),
    row!(M10, Official, Medium, "", "https://support.microsoft.com/help/10738"),
    row!(M12, Official, High, "2023-09-20", "https://devicepartner.microsoft.com/communications/comm-windows-ends-installation-path-for-free-windows-7-8-upgrade"),
    row!(M13, Official, Medium, "2007-10-12/2013", ""),
    row!(M14, Official, Medium, "2015-07/2018-06", "https://open.windriver.com/info/uni-license-list/licenses/ms-windows-os-2018.html"),
    row!(M15, Official, High, "2024-02-27", "https://github.com/MicrosoftDocs/windows-itpro-docs"),
    row!(M16, Official, High, "2022/2024", "https://github.com/MicrosoftDocs/windows-itpro-docs"),
    row!(M17, Official, High, "2023-09-19", "https://learn.microsoft.com/windows-server/get-started/automatic-vm-activation"),
    row!(M18, Official, High, "2023-02-13", "https://github.com/MicrosoftDocs/windows-itpro-docs"),
    row!(M19, Official, High, "2026-09-07/2026-09-10", "https://learn.microsoft.com/powershell/module/oslicense"),
    row!(M20, Official, High, "2023-10/2025-09-09", "https://github.com/MicrosoftDocs/windows-itpro-docs"),
    row!(M21, Official, Medium, "2026-06-25/2026-06-29", ""),
    row!(M22, Code, High, "2026-08-22", "https://endoflife.date/windows"),
    row!(M23, Official, High, "2017-09/..", ""),
    row!(M24, Official, High, "2009/2013", ""),
    row!(M25, Official, High, "2023/2025", "https://learn.microsoft.com/windows-server/get-started/activation-slmgr-vbs-options"),
    row!(M26, VendorForum, Medium, "2015-06/2015-07", ""),
    row!(M27, VendorForum, Medium, "2015-08", ""),
    row!(M28, Report, High, "2016-06-24/2016-06-26", "https://www.zdnet.com/article/microsoft-tweaks-activation-rules-for-the-windows-10-anniversary-update/"),
    row!(M29, Official, High, "", ""),
    row!(R01, Report, High, "2023-11", "https://www.tomshardware.com/news/microsoft-looking-into-windows-activation-failures-after-hardware-swaps"),
    row!(R02, Report, Medium, "2024", "https://kakakumag.com/"),
    row!(R03, Report, Medium, "2024-11", "http://blog.stakasaki.net/?p=1816"),
    row!(R04, Report, Medium, "2024-12", "http://www7a.biglobe.ne.jp/~mr-medaka/pc_data/win11_license.html"),
    row!(R05, Report, Medium, "2025-02-14", "https://niku-nama.com/"),
    row!(R06, Report, Medium, "2026-03-18/2026-03-20", ""),
    row!(R07, Report, Medium, "2016-02-24", "https://megalodon.jp/ref/2016-0615-0830-06/wl0c0w.hatenablog.com/entry/2016/05/25/075734"),
    row!(R08, Report, Medium, "2015-09/2016-05", "https://www.thurrott.com/windows/windows-10/67333"),
    row!(R09, Report, High, "2016-07-02", "https://pc.watch.impress.co.jp/"),
    row!(R10, Report, Medium, "2017/2020", ""),
    row!(R11, Report, Medium, "2016/2020-08", "https://momen.tofu.fit/blog/1031"),
    row!(R12, Report, Medium, "2023-09/..", "https://bto-mania.com/blog/5772"),
    row!(R13, Report, Low, "2023-09/..", "https://chateau-vulpes.com/"),
    row!(R14, Report, Medium, "2023-12", "https://emjnet-pc.net/archives/39728"),
    row!(R15, VendorForum, Medium, "2025", "https://osdiscuss.com/d/34633"),
    row!(R16, Report, Medium, "2016-08-11", "https://www.thurrott.com/"),
    row!(R17, VendorForum, Medium, "2016/2017", ""),
    row!(R18, Report, Low, "2023/2025", "https://windowsforum.com/"),
    row!(R19, Code, Medium, "2026-08-20", ""),
    row!(R20, Report, High, "2025-12/2026-01", "https://softantenna.com/"),
    row!(R21, Report, Medium, "2015/2018", ""),
    row!(R23, Code, Medium, "2020/2024", "https://github.com/oicu/WindowsOEMKeyFinder"),
    row!(R24, VendorForum, Medium, "2016/2021", ""),
    row!(R25, Report, Medium, "2015/2020", "https://dellwindowsreinstallationguide.com/"),
    row!(R26, Code, High, "2019", "https://github.com/kolide/launcher"),
    row!(R27, Code, Medium, "2020/2024", "https://github.com/unguzov/WinSysHelper"),
    row!(R30, Report, Medium, "2023/2026", ""),
    row!(R31, Report, Medium, "2022-04/2026-01", ""),
    row!(R32, Report, Low, "2015", ""),
    row!(R34, Report, Medium, "2023-11", "https://www.purepc.pl/microsoft-windows-10-i-windows-11-pojawily-sie-problemy-z-aktywacja-starszych-licencji-systemu"),
    row!(R36, Code, Medium, "2026-09-08", ""),
    row!(R37, Report, Medium, "2009", ""),
    row!(R38, Report, Medium, "2016/2022", "https://www.tenforums.com/"),
    row!(R41, Report, Medium, "2025-02-23", "https://windowsfaq.net/"),
    row!(R42, Code, Medium, "2022-08-28", ""),
    row!(R43, Code, High, "2009/2022", "https://github.com/awuctl/licensing-stuff"),
    row!(R44, Code, High, "2026-05-07", ""),
    row!(R45, Code, High, "2026-05-01", "https://github.com/Py-KMS-Organization/py-kms"),
    row!(R46, Code, Medium, "2025-07/2026-09", ""),
    row!(R47, Code, Medium, "2021/2026", ""),
    row!(R51, Official, High, "2019-01", ""),
];

#[cfg(test)]
mod tests {
    use super::{KNOWLEDGE_DATE, SOURCES, SourceId};

    #[test]
    fn rows_stand_in_the_order_of_their_ids() {
        assert_eq!(SOURCES.len(), SourceId::ALL.len());
        for id in SourceId::ALL {
            assert_eq!(id.row().id, *id);
        }
    }

    #[test]
    fn knowledge_is_as_fresh_as_the_newest_check() {
        let newest = SOURCES.iter().map(|source| source.checked).max();
        assert_eq!(newest, Some(KNOWLEDGE_DATE));
    }

    #[test]
    fn addresses_can_be_followed() {
        for source in SOURCES {
            let address = source.address;
            assert!(
                address.is_empty()
                    || address.starts_with("https://")
                    || address.starts_with("http://"),
                "{:?}: {address}",
                source.id
            );
        }
    }
}
