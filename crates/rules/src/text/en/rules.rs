//! English: one sentence a rule.

use crate::tables::rule::RuleId;

#[expect(clippy::too_many_lines, reason = "one line a rule")]
pub(crate) fn rule(of: RuleId) -> &'static str {
    match of {
        RuleId::KeyIsDefault => {
            "The installed key is a public default key. If Windows is activated with it, a digital licence on Microsoft’s side does the work."
        }
        RuleId::DefaultKeyManyOrigins => {
            "A free upgrade, a Store purchase, a bought key after a reinstall and the base of a subscription all look like this."
        }
        RuleId::KeyIsOwn => "The installed key is not a public one: it is a key of its own.",
        RuleId::RetailIsNotTransferable => {
            "“RETAIL” names the family of the key. It does not mean that the licence may move."
        }
        RuleId::StoreLicenceReason => {
            "Code 0x4004F401 says that Windows runs on a digital licence."
        }
        RuleId::ChannelOemDm => "OEM:DM is preinstalled Windows with its key in the firmware.",
        RuleId::OemDmDefaultKey => {
            "Since version 1703 a PC may show the public OEM key in place of its firmware key."
        }
        RuleId::DefaultKeyOnMakerPc => {
            "PCs sold with Windows have been seen to show the public default key."
        }
        RuleId::ChannelOemNonslp => {
            "OEM:NONSLP is a key sold to PC builders (DSP, system builder)."
        }
        RuleId::ChannelOemSlp => "OEM:SLP is the key of a maker’s PC of the Vista and 7 years.",
        RuleId::ChannelOemCoa => "OEM:COA is the key on the sticker of a PC.",
        RuleId::LongTermEdition => {
            "LTSC and IoT editions come through organisations or device makers."
        }
        RuleId::ChannelGvlk => {
            "This is a public client key (GVLK), activated by an organisation’s server."
        }
        RuleId::KmsServerNamed => "The output names the server that activated it.",
        RuleId::KmsServerNotShown => "The output does not show who activated it.",
        RuleId::KmsServerIsThisPc => "The activation server entered is this PC itself.",
        RuleId::KmsServerIsCloud => {
            "The activation server entered is Microsoft’s own in its cloud (Azure)."
        }
        RuleId::KmsServerPrivateAddress => {
            "The activation server entered has a private address that is in common use outside organisations, too."
        }
        RuleId::KmsServerPublic => {
            "The activation server entered is a public one that anybody can use."
        }
        RuleId::EndBeyondAnyServer => {
            "The end lies more than 180 days ahead. No server of an organisation activates for longer than that."
        }
        RuleId::DirectoryActivated => {
            "It was activated through an organisation’s Active Directory."
        }
        RuleId::HomeHasNoKms => "Microsoft publishes no KMS client key for Home.",
        RuleId::ChannelMak => "This is a multiple activation key (MAK) of a volume contract.",
        RuleId::ChannelKmsHost => "This computer is a KMS host that activates others.",
        RuleId::ChannelEval => "This is the key of an evaluation edition.",
        RuleId::ChannelAvma => "This is a virtual machine that its host activates.",
        RuleId::SubscriptionShown => "A subscription lifts this Windows to a higher edition.",
        RuleId::SubscriptionPossible => {
            "On a PC of a company or school the base of a subscription (such as E3 or E5) looks like this, too."
        }
        RuleId::SettingsDigital => "Settings says that a digital licence activates it.",
        RuleId::SettingsLinked => {
            "Settings says that the licence is linked to a Microsoft account."
        }
        RuleId::SettingsKey => "Settings says that a product key activates it.",
        RuleId::SettingsOrganisation => {
            "Settings says that an organisation’s service activates it."
        }
        RuleId::UpgradedInPlace => {
            "The upgrade history says that it was installed over 7, 8 or 8.1."
        }
        RuleId::UpgradeMayBePaid => {
            "A paid upgrade, or one over a Windows that was not activated, leaves the same history."
        }
        RuleId::FirmwareHoldsKey => {
            "The firmware holds the key of the Windows (8 or later) that the PC was sold with."
        }
        RuleId::ServerEdition => "This is Windows Server.",
        RuleId::ReleaseBeforeTen => "This is a Windows before Windows 10.",
        RuleId::NotLicensedNow => "The licence status is not “Licensed”.",
        RuleId::StatusNotShown => "The licence status could not be read.",
        RuleId::ChannelNotShown => {
            "The output does not show the kind of key, so the kind of licence stays open."
        }
        RuleId::FactsDisagree => "Some lines of the output contradict each other.",
        RuleId::NoLicenceInText => "No line of the text describes a Windows licence.",
        RuleId::SaidOldWindows => "You say that the first Windows was 7, 8 or 8.1.",
        RuleId::SaidNoWindows => {
            "You say that there was no Windows at first. Unless a key of 7, 8 or 8.1 was used, it is no free upgrade."
        }
        RuleId::SaidInsider => "You say that it came through the Insider programme.",
        RuleId::SaidTenOrEleven => "You say that it came with Windows 10 or 11.",
        RuleId::SaidBoughtKey => "You say that you bought Windows 10 or 11 and have the key.",
        RuleId::SaidBox => "You say that there is a box or card of Windows 10 or 11.",
        RuleId::SaidHomeToPro => "You say that you bought only the step from Home to Pro.",
        RuleId::SaidBoughtInStore => "You say that you bought it in the Microsoft Store.",
        RuleId::SaidNeverBought => "You say that you never bought Windows 10 or 11.",
        RuleId::SaidAfterTheBlock => "You say that it was installed after old keys had stopped.",
        RuleId::SaidOrganisation => "You say that a company or school manages this PC.",
        RuleId::SaidPrivate => "You say that no company or school manages this PC now.",
        RuleId::SaidLinked => "You say that the licence is linked to a Microsoft account.",
        RuleId::SaidNotActivated => "You say that Settings shows Windows as not activated.",
        RuleId::SurvivedBoardSwap => {
            "You say that it is activated after a new motherboard. So it passed once, unless nothing has checked it yet."
        }
        RuleId::SaidBoardReplaced => "You say that the motherboard was replaced after activation.",
        RuleId::AnswerAgainstOutput => "An answer and the output disagree. The output counts.",
        RuleId::ActivatedStays => "An activated PC stays activated while nothing changes.",
        RuleId::SameHardwareAutomatic => {
            "Same hardware, same edition, online: it activates by itself, with no key."
        }
        RuleId::NoSecondWay => {
            "If that fails there is no sure second way: old keys stopped in 2023, the voice line in 2025."
        }
        RuleId::ReinstallFailedBefore => "Reinstalls have failed to activate, too.",
        RuleId::FirmwareKeyRead => "Windows reads the key stored in the firmware by itself.",
        RuleId::ImageBringsBack => "On the same hardware it brings the activated state back.",
        RuleId::ImageFromActivatedTime => {
            "Only an image from the time when it was activated helps."
        }
        RuleId::ElevenFree => "The step from 10 to 11 is free and keeps the activation.",
        RuleId::ElevenNeedsHardware => {
            "The PC must meet the needs of Windows 11 (TPM 2.0, a listed CPU and so on)."
        }
        RuleId::AlreadyEleven => "This is Windows 11 already.",
        RuleId::NotForServers => "This does not apply to Windows Server.",
        RuleId::DiskIsNoNewPc => "A new disk alone does not make it another PC.",
        RuleId::SmallChangeAbsorbed => {
            "Small changes such as graphics, memory or network are normally absorbed."
        }
        RuleId::MemoryChangeLostIt => {
            "One report says that a change of memory lost the activation."
        }
        RuleId::BiosUpdateLostIt => {
            "In 2023 a change of CPU or BIOS was reported to lose it. The outcome of Microsoft’s inquiry was never published."
        }
        RuleId::TroubleshooterWhenLinked => {
            "Microsoft says: when linked to an account, the troubleshooter moves it to the changed hardware."
        }
        RuleId::KeyAgain => "Enter your own key again, or use the troubleshooter.",
        RuleId::ActivationsAreCounted => {
            "The number of reactivations is limited; the limit is not published."
        }
        RuleId::FirmwareKeyStays => "The firmware key stays when the CPU changes.",
        RuleId::PreinstalledIsBound => {
            "A preinstalled licence belongs to its PC. A new board needs a new licence."
        }
        RuleId::MakerRepairKeepsIt => {
            "It survives when the maker repairs a defect with the same or an equal board."
        }
        RuleId::BoardSwapSucceeded2024 => {
            "A free upgrade of a DSP licence: old board put back, linked to an account, then an agent activated the new board."
        }
        RuleId::LinkedStillWorked => {
            "After old keys had stopped, a linked licence still worked, says one report."
        }
        RuleId::BoardSwapRefused2023 => "Free upgrades were refused after a new board (Japan, US).",
        RuleId::MovedDiskRefused2025 => "A disk moved to a new PC was refused: “does not qualify”.",
        RuleId::RetailBoardSwap2024 => "A retail 11 Pro was activated after a new board and CPU.",
        RuleId::AgentsHelpedUntil2025 => {
            "In earlier years agents activated many of them by phone or chat."
        }
        RuleId::AccountWorked2016 => {
            "A free upgrade of a DSP 8.1 was reactivated by account on changed hardware."
        }
        RuleId::ShopSaidBuyNew2016 => {
            "A shop and an answer on Microsoft’s forum said that a free upgrade does not survive a new board."
        }
        RuleId::OldKeysStopped => "Keys of 7, 8 and 8.1 activate nothing new since September 2023.",
        RuleId::VoiceLineEnded => {
            "The voice line became a web portal. Whether it serves a licence without a key of its own is unknown."
        }
        RuleId::PhoneStillListed => {
            "An article of January 2026 still names a phone line as the last resort."
        }
        RuleId::DspStaysWithFirstPc => {
            "Microsoft’s FAQ: it stays with its first PC, and a new board is a new PC unless the old one was defective."
        }
        RuleId::DspByAgents => {
            "In Japan agents did activate self-built PCs after a new board, and some texts say it may move."
        }
        RuleId::OemStaysWithPc => "A preinstalled licence may not move to another PC.",
        RuleId::RetailMayMove => "A retail licence may move once it is removed from the old PC.",
        RuleId::LicenceFollowsBase => "By its terms a licence that began as a retail box may move.",
        RuleId::UpgradeStaysWithBase => {
            "A Home to Pro upgrade stays with the Home licence under it."
        }
        RuleId::OnlyPaidMoves => {
            "Only a licence that was bought with the right to transfer it can move."
        }
        RuleId::BaseDecides => "The Windows 10 licence under it decides.",
        RuleId::VmIsADevice => "A virtual machine is a PC of its own and needs its own licence.",
        RuleId::VmRefused2026 => "A virtual machine on the same PC was refused.",
        RuleId::VmAsTheOneDevice => "A retail licence may serve a virtual machine as its one PC.",
        RuleId::DiskFileUnknown => "When a reused virtual disk stays activated is not published.",
        RuleId::ImageElsewhereIsAMove => {
            "Restoring on other hardware counts as a move to another PC."
        }
        RuleId::MakUsesCount => {
            "Each activation uses up a count. The organisation activates again."
        }
        RuleId::ContractDecides => "The organisation’s contract decides where it may run.",
        RuleId::MakNeedsContract => "Outside the contract there is no right to this key.",
        RuleId::MakMayBeBlocked => {
            "Outside a contract such a key can be blocked or run out of counts."
        }
        RuleId::KmsRenews => {
            "It renews on the organisation’s network and lapses after 180 days away from it."
        }
        RuleId::KmsAgainOnNetwork => "On the organisation’s network it activates again.",
        RuleId::KmsIsNotPermanent => {
            "It lapses when no server answers. No permanent licence of this PC is in sight."
        }
        RuleId::KmsStaysAClient => "On 11 it stays a client of an organisation’s server.",
        RuleId::KmsPrivateUnknown => "No source says what happens in this case.",
        RuleId::SubscriptionBaseFirst => {
            "The Pro under it activates first, then the sign-in brings it back."
        }
        RuleId::SubscriptionBaseDecides => "The Pro licence under it decides.",
        RuleId::SubscriptionFiveDevices => {
            "Five devices a user; the new one needs a licence under it, too."
        }
        RuleId::SubscriptionInVm => "Virtual machines on Hyper-V inherit it.",
        RuleId::EvaluationEnds => "An evaluation ends on its date.",
        RuleId::EvaluationCannotConvert => {
            "A client evaluation cannot be upgraded into a full licence."
        }
        RuleId::DeviceMakerReplaces => {
            "The licence is part of the device; its maker handles a new board."
        }
        RuleId::FingerprintWeighsMuch => "How much a CPU or BIOS change weighs is not published.",
        RuleId::LtscOnlyToLtsc => "LTSC goes only to a newer LTSC.",
        RuleId::AvmaHostActivates => "On an activated host it activates by itself.",
        RuleId::AvmaHostFirst => "Its host must be activated first: ask its administrator.",
        RuleId::AvmaHasNoDisk => "A virtual machine has no disk of its own to replace.",
        RuleId::KmsHostCounts => "A KMS host key works on up to six hosts, ten times each.",
        RuleId::NothingToLose => "It is not activated now, and may run with limits.",
        RuleId::ReturnsIfKnown => {
            "It comes back only if Microsoft knows a licence for this hardware."
        }
        RuleId::LinkNeedsActivation => "Linking and moving needs an activated Windows first.",
        RuleId::UpgradeMakesNoLicence => "The upgrade does not create a licence.",
        RuleId::SlpReadsMarker => "It reads a marker in this PC’s BIOS, so the same PC passes.",
        RuleId::SlpNeedsMarker => "Another board lacks the marker and does not pass.",
        RuleId::CoaRefusedOnline => "Sticker keys are often refused online.",
        RuleId::OldReleaseUnknown => {
            "No source says whether this generation still activates today."
        }
        RuleId::ServerUnknown => {
            "For a server the purchase and the contract decide; this output does not tell."
        }
        RuleId::CannotTell => "This output does not tell.",
        RuleId::ArticleA1 => {
            "A free upgrade that does not activate by itself cannot be reactivated."
        }
        RuleId::ArticleA2 => "Only a new board may be discussed on the phone, with no promise.",
        RuleId::ArticleA3 => "After a change of other parts it is not even discussed.",
        RuleId::ArticleA4 => "A link to an account does not help either.",
        RuleId::ArticleA5 => "Activated and unchanged, it may be used on.",
        RuleId::ArticleA6 => "For all other licences the rules of moving are unchanged.",
        RuleId::ArticleA7 => {
            "A free upgrade cannot move to a new PC, even if it began as a retail box."
        }
        RuleId::ArticleA8 => {
            "A reinstall on the same hardware is fine only if automatic; otherwise only an image helps."
        }
        RuleId::ArticleA9 => "A new virtual machine seems to be refused.",
        RuleId::ArticleA10 => "A reused virtual disk sometimes seems to pass, on unknown terms.",
        RuleId::ArticleA11 => "A refusal seems to show a screen about the number of activations.",
        RuleId::ArticleA12 => "The phone is a voice system; an agent is hard to reach.",
        RuleId::ArticleA13 => "Only a backup of the whole system is sure.",
    }
}
