//! Sources: who says so, of what kind, from when, and when it was last checked.

use time::Date;
use time::macros::date;

use crate::closed_set::closed_set;
use crate::lines::Lines;

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
    pub fn row(self) -> Source {
        let at = self as usize;
        Source {
            id: self,
            kind: KINDS[at],
            reliability: RELIABILITIES[at],
            published: PUBLISHED.get(at),
            checked: KNOWLEDGE_DATE,
            address: ADDRESSES.get(at),
        }
    }
}

/// The newest check date of all sources: how fresh the knowledge of this build is.
pub const KNOWLEDGE_DATE: Date = date!(2026 - 11 - 22);

macro_rules! sources {
    ($( $id:ident $kind:ident $reliability:ident $published:literal $address:literal; )+) => {
        closed_set! {
            /// A source. `S` is the article this project grew from, `M` speaks for Microsoft,
            /// `R` is the rest.
            pub enum SourceId {
                $( #[doc = stringify!($id)] $id, )+
            }
        }

        // Column by column: as rows they were 0.3 KB more of the page.
        static KINDS: [SourceKind; SourceId::ALL.len()] = [$( SourceKind::$kind ),+];
        static RELIABILITIES: [Reliability; SourceId::ALL.len()] =
            [$( Reliability::$reliability ),+];
        static PUBLISHED: Lines = Lines::new(concat!($( $published, "\n" ),+));
        static ADDRESSES: Lines = Lines::new(concat!($( $address, "\n" ),+));
    };
}

#[rustfmt::skip]
sources! {
    S01 Report Medium "2024-11-28" "https://winpctrouble-guide.jp/2025/03/21/";
    S02 Report Medium "2024-08-19" "https://winpctrouble-guide.jp/2025/03/17/";
    S04 Report Medium "2026-01-18" "https://winpctrouble-guide.jp/2026/01/18/";
    M01 Official High "2025-12-12/2025-12-25" "https://jpwinsup.github.io/blog/2025/12/11/Activation/PhoneActivation-changed/";
    M02 Official High "2025-09-30/2025-12-11" "https://jpwinsup.github.io/blog/2025/09/29/Activation/Windows10-ESU-QA/";
    M03 Official High "2025-06-25" "https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys";
    M04 Official High "2025-01-15" "https://github.com/MicrosoftDocs/SupportArticles-docs";
    M05 Official High "2026-05-27" "https://github.com/MicrosoftDocs/SupportArticles-docs";
    M06 Official High "2026-05-28" "https://github.com/MicrosoftDocs/SupportArticles-docs";
    M07 Official High "2016-08/.." "https://support.microsoft.com/help/20530";
    M08 Official High "2015/.." "https://support.microsoft.com/help/12440";
    M09 Official High "" "https://support.microsoft.com/ja-jp/help/4339791";
    M10 Official Medium "" "https://support.microsoft.com/help/10738";
    M12 Official High "2023-09-20" "https://devicepartner.microsoft.com/communications/comm-windows-ends-installation-path-for-free-windows-7-8-upgrade";
    M13 Official Medium "2007-10-12/2013" "";
    M14 Official Medium "2015-07/2018-06" "https://open.windriver.com/info/uni-license-list/licenses/ms-windows-os-2018.html";
    M15 Official High "2024-02-27" "https://github.com/MicrosoftDocs/windows-itpro-docs";
    M16 Official High "2022/2024" "https://github.com/MicrosoftDocs/windows-itpro-docs";
    M17 Official High "2023-09-19" "https://learn.microsoft.com/windows-server/get-started/automatic-vm-activation";
    M18 Official High "2023-02-13" "https://github.com/MicrosoftDocs/windows-itpro-docs";
    M19 Official High "2026-09-07/2026-09-10" "https://learn.microsoft.com/powershell/module/oslicense";
    M20 Official High "2023-10/2025-09-09" "https://github.com/MicrosoftDocs/windows-itpro-docs";
    M21 Official Medium "2026-06-25/2026-06-29" "";
    M22 Code High "2026-08-22" "https://endoflife.date/windows";
    M23 Official High "2017-09/.." "";
    M24 Official High "2009/2013" "";
    M25 Official High "2023/2025" "https://learn.microsoft.com/windows-server/get-started/activation-slmgr-vbs-options";
    M26 VendorForum Medium "2015-06/2015-07" "";
    M27 VendorForum Medium "2015-08" "";
    M28 Report High "2016-06-24/2016-06-26" "https://www.zdnet.com/article/microsoft-tweaks-activation-rules-for-the-windows-10-anniversary-update/";
    M29 Official High "" "";
    R01 Report High "2023-11" "https://www.tomshardware.com/news/microsoft-looking-into-windows-activation-failures-after-hardware-swaps";
    R02 Report Medium "2024" "https://kakakumag.com/";
    R03 Report Medium "2024-11" "http://blog.stakasaki.net/?p=1816";
    R04 Report Medium "2024-12" "http://www7a.biglobe.ne.jp/~mr-medaka/pc_data/win11_license.html";
    R05 Report Medium "2025-02-14" "https://niku-nama.com/";
    R06 Report Medium "2026-03-18/2026-03-20" "";
    R07 Report Medium "2016-02-24" "https://megalodon.jp/ref/2016-0615-0830-06/wl0c0w.hatenablog.com/entry/2016/05/25/075734";
    R08 Report Medium "2015-09/2016-05" "https://www.thurrott.com/windows/windows-10/67333";
    R09 Report High "2016-07-02" "https://pc.watch.impress.co.jp/";
    R10 Report Medium "2017/2020" "";
    R11 Report Medium "2016/2020-08" "https://momen.tofu.fit/blog/1031";
    R12 Report Medium "2023-09/.." "https://bto-mania.com/blog/5772";
    R13 Report Low "2023-09/.." "https://chateau-vulpes.com/";
    R14 Report Medium "2023-12" "https://emjnet-pc.net/archives/39728";
    R15 VendorForum Medium "2025" "https://osdiscuss.com/d/34633";
    R16 Report Medium "2016-08-11" "https://www.thurrott.com/";
    R17 VendorForum Medium "2016/2017" "";
    R18 Report Low "2023/2025" "https://windowsforum.com/";
    R19 Code Medium "2026-08-20" "";
    R20 Report High "2025-12/2026-01" "https://softantenna.com/";
    R21 Report Medium "2015/2018" "";
    R23 Code Medium "2020/2024" "https://github.com/oicu/WindowsOEMKeyFinder";
    R24 VendorForum Medium "2016/2021" "";
    R25 Report Medium "2015/2020" "https://dellwindowsreinstallationguide.com/";
    R26 Code High "2019" "https://github.com/kolide/launcher";
    R27 Code Medium "2020/2024" "https://github.com/unguzov/WinSysHelper";
    R30 Report Medium "2023/2026" "";
    R31 Report Medium "2022-04/2026-01" "";
    R32 Report Low "2015" "";
    R34 Report Medium "2023-11" "https://www.purepc.pl/microsoft-windows-10-i-windows-11-pojawily-sie-problemy-z-aktywacja-starszych-licencji-systemu";
    R36 Code Medium "2026-09-08" "";
    R37 Report Medium "2009" "";
    R38 Report Medium "2016/2022" "https://www.tenforums.com/";
    R41 Report Medium "2025-02-23" "https://windowsfaq.net/";
    R42 Code Medium "2022-08-28" "";
    R43 Code High "2009/2022" "https://github.com/awuctl/licensing-stuff";
    R44 Code High "2026-05-07" "";
    R45 Code High "2026-05-01" "https://github.com/Py-KMS-Organization/py-kms";
    R46 Code Medium "2025-07/2026-09" "";
    R47 Code Medium "2021/2026" "";
    R51 Official High "2019-01" "";
}

#[cfg(test)]
mod tests {
    use super::SourceId;

    #[test]
    fn addresses_can_be_followed() {
        for id in SourceId::ALL {
            let address = id.row().address;
            assert!(
                address.is_empty()
                    || address.starts_with("https://")
                    || address.starts_with("http://"),
                "{id:?}: {address}"
            );
        }
    }
}
