//! How a volume client says it was activated, and how long that has not been renewed.

use crate::closed_set::closed_set;

closed_set! {
    /// What the output shows of the activation of a KMS client.
    ///
    /// The names of hosts and directory objects are identifiers and end in the evidence;
    /// only this much of them reaches the rules.
    pub enum VolumeProof {
        /// A KMS host is named, or a client machine ID stands under the status.
        Kms = "kms",
        /// The KMS host that is named is this PC itself (127.x.x.x, `localhost`, `::1`).
        Loopback = "loopback",
        /// The host bears a private address that programs in place of a host commonly take.
        PrivateAddress = "private",
        /// The host is one of the public hosts on record.
        PublicHost = "public",
        /// The host is one of Microsoft's own in its cloud.
        Cloud = "cloud",
        /// An Active Directory activation object.
        Directory = "ad",
        /// A token certificate.
        Token = "token",
    }
}

closed_set! {
    /// That a volume activation has not been renewed for long. A client in reach of its server
    /// renews every seven days, and then 180 days begin anew.
    pub enum Renewal {
        /// Not for a month or longer.
        Missed = "missed",
        /// Not for so long that less than a month is left.
        Ending = "ending",
    }
}

impl Renewal {
    /// What the minutes that are left say; `None` where they are as many as they should be.
    pub(crate) const fn of_minutes(minutes: u32) -> Option<Self> {
        /// 30 days.
        const MONTH: u32 = 30 * 24 * 60;
        /// 180 days.
        const TERM: u32 = 6 * MONTH;
        match minutes {
            // So slmgr has it of a licence without an end.
            0 => None,
            1..=MONTH => Some(Self::Ending),
            minutes if minutes <= TERM - MONTH => Some(Self::Missed),
            _ => None,
        }
    }

    /// The same of the days until the end; where that is past, it was not renewed at all.
    pub(crate) const fn of_days(days: i64) -> Option<Self> {
        match days {
            ..=30 => Some(Self::Ending),
            31..=150 => Some(Self::Missed),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Renewal;

    #[test]
    fn minutes_tell_when_it_was_renewed() {
        for (days, expected) in [
            (0, None),
            (1, Some(Renewal::Ending)),
            (30, Some(Renewal::Ending)),
            (31, Some(Renewal::Missed)),
            (150, Some(Renewal::Missed)),
            (151, None),
            (173, None),
            (180, None),
            (4000, None),
        ] {
            assert_eq!(Renewal::of_minutes(days * 24 * 60), expected, "{days}");
            if days > 0 {
                assert_eq!(Renewal::of_days(days.into()), expected, "{days}");
            }
        }
        assert_eq!(Renewal::of_days(-3), Some(Renewal::Ending));
    }
}
