//! Indicators: what is seen, what may follow, the innocent reasons.

use crate::tables::indicator::Indicator;
use crate::text::sentences::sentences;

sentences! {
    indicator(Indicator) {
        HomeKmsClient => "This Home edition is set up for an organisation’s activation (KMS).",
        PrivateKmsClient => "You call the PC private, and it is set up for an organisation’s activation (KMS).",
        FarEnd => "The activation is said to last for more than 180 days.",
        HostIsThisPc => "The activation server entered is this PC itself.",
        HostPrivateAddress => "The activation server entered has a private address in common use.",
        HostPublic => "The activation server entered is a public one, neither Microsoft’s nor an organisation’s.",
        HostNotShown => "The output does not show which organisation activated it.",
        HostPid => "The date or build in the Extended PID of the KMS server.",
        PrivateMak => "You call the PC private, and it has the key of a volume contract (MAK).",
        MakerKeyElsewhere => "A key for ready-made PCs is installed on a self-built PC or a virtual machine.",
        BareDigitalLicence => "A public default key and a digital licence, and nothing else.",
        UsualEnd => "A usual end within 180 days.",
        PrivateContractAddOn => "You call the PC private, and it has extended updates (ESU) of a volume contract.",
        UnlikelyEdition => "You call the PC private, and its edition is sold only to organisations and device makers.",
    }

    indicator_follows(Indicator) {
        HomeKmsClient => "Microsoft publishes no KMS key for Home. The activation may lapse.",
        PrivateKmsClient => "Where no server of an organisation can be reached, it lapses.",
        FarEnd => "No KMS server of an organisation gives more than 180 days. It may lapse after an update.",
        HostIsThisPc => "It rests on a program on this PC and lapses without it.",
        HostPrivateAddress => "With no organisation behind it, the activation lapses.",
        HostPublic => "When that server goes, the activation lapses.",
        HostNotShown => "It rests on some server and lapses when that is out of reach.",
        HostPid => "It is not used: a real server’s looks alike.",
        PrivateMak => "If it was bought cheaply it can be blocked later.",
        MakerKeyElsewhere => "It belongs to its first PC, so a later activation may be refused.",
        BareDigitalLicence => "Nothing can be told from it, so nothing is shown.",
        UsualEnd => "Current Windows shows no longer end, so nothing follows from a usual one.",
        PrivateContractAddOn => "Outside a contract they can be stopped later.",
        UnlikelyEdition => "When it has to activate again there may be nobody to turn to.",
    }
    indicator_innocent(Indicator) {
        HomeKmsClient => "We know of no ordinary way to this. A former owner or a shop may have set it up.",
        PrivateKmsClient => "It may have been a work or school PC, or come from a school’s programme.",
        FarEnd => "We know of no ordinary way to this. A former owner or a shop may have set it up.",
        HostIsThisPc => "On an administrator’s test PC this may be so.",
        HostPrivateAddress => "A company’s real server may have a private address, too.",
        HostPublic => "Some universities run servers under public names.",
        HostNotShown => "The output may be cut off, or the server was cleared after the activation.",
        HostPid => "Real servers have odd values, too.",
        PrivateMak => "A Visual Studio subscription, a school’s programme or an employer’s gift may be behind it.",
        MakerKeyElsewhere => "A used motherboard with a firmware key, or a refurbished PC, may explain it.",
        BareDigitalLicence => "A free upgrade, a Store purchase, a reinstall, a refurbished PC and the base of a subscription look the same.",
        UsualEnd => "With an organisation’s activation this is how it should be.",
        PrivateContractAddOn => "A small business may have bought them. Those for private PCs are shown elsewhere.",
        UnlikelyEdition => "An employer’s, a test or an industrial PC may have it.",
    }
}
