//! What is known of the PC itself: enough for the rules, too little to tell one from another.

use super::edition::Edition;
use crate::closed_set::closed_set;

closed_set! {
    /// The generation of Windows for which the key in the firmware was made, or that there is none.
    pub enum FirmwareKey {
        /// Its description names an edition of Windows 10 or 11: `[4.0] Professional OEM:DM`.
        Current = "current",
        /// The running Windows has no description for it, or one of Windows 8: an older PC.
        Older = "older",
        /// The licensing service was asked and says that the firmware holds no key.
        Absent = "absent",
    }
}

impl FirmwareKey {
    /// The generation that OA3xOriginalProductKeyDescription tells.
    pub(crate) fn of(description: &str) -> Self {
        let is_older = description.contains("Win 8") || description.contains("Windows 8");
        if description.is_empty() || is_older {
            Self::Older
        } else {
            Self::Current
        }
    }

    /// The edition that OA3xOriginalProductKeyDescription names: `[4.0] Core OEM:DM`.
    pub(crate) fn edition(description: &str) -> Option<Edition> {
        let (_, rest) = description.trim().split_once(']')?;
        Edition::from_id(rest.trim().strip_suffix("OEM:DM")?.trim_end())
    }

    /// Whether there is a key at all.
    pub(crate) const fn is_there(self) -> bool {
        !matches!(self, Self::Absent)
    }
}

closed_set! {
    /// Whose extended security updates (ESU) an add-on gives; none of them is a licence of Windows.
    pub enum ExtendedUpdates {
        /// Those of a volume contract: a MAK add-on of its own in slmgr (source M02).
        Contract = "contract",
        /// Those for private PCs, tied to an account and shown by Windows Update (source M21).
        Consumer = "consumer",
    }
}

closed_set! {
    /// What the history of upgrades names, where it names no 7, 8 or 8.1.
    pub enum History {
        /// Windows 10 or 11 only.
        TenOnly = "ten-only",
        /// Nothing: it was looked for and is not there.
        Empty = "empty",
    }
}

closed_set! {
    /// The age of the hardware, seen from the free offer of 2015-07-29 to 2016-07-29.
    pub enum Hardware {
        /// It is older than Windows 10.
        BeforeTen = "before-ten",
        /// Its processor came to market after the offer had ended.
        AfterOffer = "after-offer",
    }
}

impl Hardware {
    /// The age that the year of the firmware tells. A newer firmware proves nothing: old PCs
    /// get updates.
    pub(crate) fn of_firmware(year: u32) -> Option<Self> {
        (1990..=2014).contains(&year).then_some(Self::BeforeTen)
    }

    /// The age that the name of the processor tells, where it tells one.
    ///
    /// AMD's Ryzen came in 2017-03, Intel's Core of the 7th generation in 2016-08. Older ones
    /// were sold for years on, so their names prove nothing.
    pub(crate) fn of_processor(name: &str) -> Option<Self> {
        let is_new = ["Ryzen", "Core(TM) Ultra", "Snapdragon"]
            .into_iter()
            .any(|family| name.contains(family));
        (is_new || intel_generation(name)? >= 7).then_some(Self::AfterOffer)
    }
}

/// The generation in `i5-8250U`, `i7-1065G7`, `i9-12900K`; the first has three digits (`i5-750`).
fn intel_generation(name: &str) -> Option<u32> {
    let at = ["i3-", "i5-", "i7-", "i9-"]
        .into_iter()
        .find_map(|family| name.find(family))?;
    let model = name.get(at + 3..)?;
    let end = model
        .find(|ch: char| !ch.is_ascii_digit())
        .unwrap_or(model.len());
    let number: u32 = model.get(..end)?.parse().ok()?;
    match number {
        // `i7-1065G7`: with four digits a leading 1 is that of 10, 11, 12 and so on.
        1000..=1999 => Some(number / 100),
        2000..=99_999 => Some(number / 1000),
        _ => Some(1),
    }
}

closed_set! {
    /// What kind of machine it is, where that says something of the licence.
    pub enum Machine {
        /// A virtual machine.
        Virtual = "virtual",
        /// A notebook or tablet, which nobody builds at home.
        Notebook = "notebook",
    }
}

impl Machine {
    /// The kind that an SMBIOS chassis type tells (DMTF DSP0134, System Enclosure).
    pub(crate) fn of_chassis(kind: u32) -> Option<Self> {
        matches!(kind, 8..=11 | 14 | 30..=32).then_some(Self::Notebook)
    }
}

#[cfg(test)]
mod tests {
    use super::{Hardware, intel_generation};

    #[test]
    fn generations_of_processors() {
        for (name, generation) in [
            ("Intel(R) Core(TM) i5 CPU 750 @ 2.67GHz", None),
            ("Intel(R) Core(TM) i7-920 CPU", Some(1)),
            ("Intel(R) Core(TM) i5-4570 CPU @ 3.20GHz", Some(4)),
            ("Intel(R) Core(TM) i7-6700K CPU @ 4.00GHz", Some(6)),
            ("Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz", Some(8)),
            ("Intel(R) Core(TM) i7-1065G7 CPU @ 1.30GHz", Some(10)),
            ("11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz", Some(11)),
            ("12th Gen Intel(R) Core(TM) i9-12900K", Some(12)),
            ("i5-", None),
            ("", None),
        ] {
            assert_eq!(intel_generation(name), generation, "{name}");
        }
    }

    #[test]
    fn only_what_came_after_the_offer_is_new() {
        let new = |name| Hardware::of_processor(name) == Some(Hardware::AfterOffer);
        assert!(new("AMD Ryzen 5 3600 6-Core Processor"));
        assert!(new("Intel(R) Core(TM) i3-7100 CPU @ 3.90GHz"));
        assert!(!new("Intel(R) Core(TM) i5-6500 CPU @ 3.20GHz"));
        assert!(!new("AMD FX(tm)-8350 Eight-Core Processor"));
        assert_eq!(Hardware::of_firmware(2014), Some(Hardware::BeforeTen));
        assert_eq!(Hardware::of_firmware(2015), None);
        assert_eq!(Hardware::of_firmware(2021), None);
        assert_eq!(Hardware::of_firmware(0), None);
    }
}
