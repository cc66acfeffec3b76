//! ProductKeyChannel: which family a product key belongs to.

use crate::closed_set::closed_set;

closed_set! {
    /// The channel of the installed key, as the `Product Key Channel` line names it.
    ///
    /// The names are those of Microsoft's key configuration files (source R43).
    /// `VT:IA` is automatic VM activation.
    pub enum Channel {
        Retail = "Retail",
        OemDm = "OEM:DM",
        OemSlp = "OEM:SLP",
        OemCoa = "OEM:COA",
        OemNonslp = "OEM:NONSLP",
        VolumeGvlk = "Volume:GVLK",
        VolumeMak = "Volume:MAK",
        VolumeCsvlk = "Volume:CSVLK",
        RetailEval = "Retail:TB:Eval",
        RetailSub = "Retail:TB:Sub",
        VirtualMachine = "VT:IA",
        PgsTimeBased = "PGS:TB",
    }
}

impl Channel {
    /// The channel behind the token in front of the word `channel` in a Description line.
    ///
    /// `token` is upper case with underscores, e.g. `OEM_COA_NSLP`. The order of the
    /// tests is that of slmgr itself: a KMS client before a KMS host. A bare `VOLUME`
    /// says neither and stays undecided.
    pub fn from_description_token(token: &str) -> Option<Self> {
        Some(match token {
            "RETAIL" | "FPP" => Self::Retail,
            "OEM_DM" => Self::OemDm,
            "OEM_SLP" => Self::OemSlp,
            "OEM_COA_SLP" | "OEM_COA" => Self::OemCoa,
            "OEM_COA_NSLP" | "OEM_NSLP" | "OEM_NONSLP" => Self::OemNonslp,
            "TIMEBASED_EVAL" => Self::RetailEval,
            "TIMEBASED_SUB" => Self::RetailSub,
            _ if token.starts_with("VOLUME_KMSCLIENT") => Self::VolumeGvlk,
            _ if token.starts_with("VOLUME_KMS") => Self::VolumeCsvlk,
            _ if token.starts_with("VOLUME_MAK") => Self::VolumeMak,
            _ if token.contains("VIRTUAL_MACHINE_ACTIVATION") => Self::VirtualMachine,
            _ => return None,
        })
    }

    /// Whether keys of this channel come preinstalled with, or tied to, one machine.
    pub const fn is_oem(self) -> bool {
        matches!(
            self,
            Self::OemDm | Self::OemSlp | Self::OemCoa | Self::OemNonslp
        )
    }
}
