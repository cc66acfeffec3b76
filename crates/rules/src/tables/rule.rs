//! Rules: one statement each, with its sources, its weight and the time in which it holds.
//!
//! A verdict is a list of rules. A rule is never deleted: it is retired with a date.

use time::Date;
use time::macros::date;

use super::source::SourceId;
use crate::closed_set::closed_set;
use crate::lists::{Lists, lists};

closed_set! {
    /// What a rule says about a later activation.
    pub enum Stance {
        /// It passes.
        Works = "works",
        /// It does not pass, or is not allowed.
        Fails = "fails",
        /// Neither: it explains.
        Context = "context",
    }
}

closed_set! {
    /// How much stands behind a rule.
    pub enum Weight {
        /// Microsoft says so in writing.
        Official = "official",
        /// Files, programs and real outputs show it.
        Code = "code",
        /// Several people report it.
        Reports = "reports",
        /// One person reports it.
        OneReport = "one-report",
        /// One person was told so on the telephone, once.
        OneTelephoneAnswer = "one-telephone-answer",
        /// The owner says so; the sources tell why it matters.
        Answer = "answer",
        /// This project infers it.
        Inference = "inference",
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its code.
    pub id: RuleId,
    /// What it says about a later activation.
    pub stance: Stance,
    /// How much stands behind it.
    pub weight: Weight,
    /// The first day on which it holds.
    pub from: Date,
    /// The first day on which it holds no more.
    pub until: Option<Date>,
    /// Who says so; the first is the one to name.
    pub sources: &'static [SourceId],
    /// Rules that speak against this one.
    pub contested_by: &'static [RuleId],
}

impl Rule {
    /// Whether the rule holds on this day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

impl RuleId {
    /// The row of this rule.
    pub fn row(self) -> Rule {
        let at = self as usize;
        Rule {
            id: self,
            stance: STANCES[at],
            weight: WEIGHTS[at],
            from: FROM[at],
            until: UNTIL[at],
            sources: SOURCES.get(at),
            contested_by: CONTESTED_BY.get(at),
        }
    }
}

macro_rules! rules {
    ($(
        $id:ident = $name:literal, $stance:ident, $weight:ident, $from:expr, $until:expr,
        [$($source:ident),+], [$($against:ident),*];
    )+) => {
        closed_set! {
            /// The code of a rule; it is never reused for another statement.
            pub enum RuleId {
                $( $id = $name, )+
            }
        }

        // Column by column: as rows they were 0.6 KB more of the page.
        static STANCES: [Stance; RuleId::ALL.len()] = [$( Stance::$stance ),+];
        static WEIGHTS: [Weight; RuleId::ALL.len()] = [$( Weight::$weight ),+];
        static FROM: [Date; RuleId::ALL.len()] = [$( $from ),+];
        static UNTIL: [Option<Date>; RuleId::ALL.len()] = [$( $until ),+];
        static SOURCES: Lists<SourceId> = lists!(SourceId: $( [$($source),+] )+);
        static CONTESTED_BY: Lists<RuleId> = lists!(RuleId: $( [$($against),*] )+);
    };
}

#[rustfmt::skip]
rules! {
    // What the output shows.
    KeyIsDefault = "key-is-default", Context, Code, date!(2015 - 07 - 29), None, [R43, R44, R19], [];
    DefaultKeyManyOrigins = "default-key-many-origins", Context, Official, date!(2015 - 07 - 29), None, [M08, M15, R06, R21], [];
    KeyIsOwn = "key-is-own", Context, Code, date!(2012 - 10 - 26), None, [R43], [];
    RetailIsNotTransferable = "retail-is-not-transferable", Context, Official, date!(2015 - 07 - 29), None, [M08, M14, R21], [];
    StoreLicenceReason = "store-licence-reason", Context, Official, date!(2015 - 07 - 29), None, [M23, R27], [];
    ChannelOemDm = "channel-oem-dm", Context, Code, date!(2012 - 10 - 26), None, [R26, R43, M09], [];
    OemDmDefaultKey = "oem-dm-default-key", Context, Official, date!(2017 - 04 - 05), None, [M29], [];
    DefaultKeyOnMakerPc = "default-key-on-maker-pc", Context, Reports, date!(2021 - 01 - 01), None, [R06, R47, M29], [];
    ChannelOemNonslp = "channel-oem-nonslp", Context, Code, date!(2009 - 10 - 22), None, [R43, R37], [];
    ChannelOemSlp = "channel-oem-slp", Context, Code, date!(2007 - 01 - 30), None, [R37, R42, M23], [];
    ChannelOemCoa = "channel-oem-coa", Context, Reports, date!(2007 - 01 - 30), None, [R37, M23], [];
    LongTermEdition = "long-term-edition", Context, Code, date!(2015 - 07 - 29), None, [R38, R43], [];
    ChannelGvlk = "channel-gvlk", Context, Official, date!(2007 - 01 - 30), None, [M03, M16], [];
    KmsServerNamed = "kms-server-named", Context, Official, date!(2007 - 01 - 30), None, [M16], [];
    KmsServerNotShown = "kms-server-not-shown", Context, Inference, date!(2007 - 01 - 30), None, [R19], [];
    KmsServerIsThisPc = "kms-server-is-this-pc", Context, Code, date!(2007 - 01 - 30), None, [R19, R44], [];
    KmsServerIsCloud = "kms-server-is-cloud", Context, Official, date!(2016 - 08 - 02), None, [M06], [];
    KmsServerPrivateAddress = "kms-server-private-address", Context, Code, date!(2007 - 01 - 30), None, [R44], [];
    KmsServerPublic = "kms-server-public", Context, Code, date!(2007 - 01 - 30), None, [R36, R44], [];
    EndBeyondAnyServer = "end-beyond-any-server", Context, Official, date!(2007 - 01 - 30), None, [M16, R19], [];
    DirectoryActivated = "directory-activated", Context, Official, date!(2012 - 10 - 26), None, [M16], [];
    HomeHasNoKms = "home-has-no-kms", Context, Official, date!(2012 - 10 - 26), None, [M03, R44], [];
    ChannelMak = "channel-mak", Context, Official, date!(2007 - 01 - 30), None, [M16], [];
    ChannelKmsHost = "channel-kms-host", Context, Official, date!(2007 - 01 - 30), None, [M06, M16], [];
    ChannelEval = "channel-eval", Context, Code, date!(2009 - 10 - 22), None, [R43, R46], [];
    ChannelAvma = "channel-avma", Context, Official, date!(2013 - 10 - 18), None, [M17], [];
    SubscriptionShown = "subscription-shown", Context, Official, date!(2016 - 08 - 02), None, [M15, R44], [];
    SubscriptionPossible = "subscription-possible", Context, Official, date!(2017 - 10 - 17), None, [M15], [];
    SettingsDigital = "settings-digital", Context, Official, date!(2015 - 07 - 29), None, [M07, M08], [];
    SettingsLinked = "settings-linked", Context, Official, date!(2016 - 08 - 02), None, [M07], [];
    SettingsKey = "settings-key", Context, Official, date!(2015 - 07 - 29), None, [M07, M08], [];
    SettingsOrganisation = "settings-organisation", Context, Official, date!(2015 - 07 - 29), None, [M07, M16], [];
    UpgradedInPlace = "upgraded-in-place", Context, Reports, date!(2015 - 07 - 29), None, [R24], [];
    UpgradeMayBePaid = "upgrade-may-be-paid", Context, Inference, date!(2015 - 07 - 29), None, [R24, M12], [];
    FirmwareHoldsKey = "firmware-holds-key", Context, Code, date!(2012 - 10 - 26), None, [R23, R26], [];
    FirmwareKeyCurrent = "firmware-key-current", Context, Code, date!(2015 - 07 - 29), None, [R23, R26], [];
    FirmwareKeyOlder = "firmware-key-older", Context, Code, date!(2015 - 07 - 29), None, [R23], [];
    SlicMarker = "slic-marker", Context, Reports, date!(2015 - 07 - 29), None, [R25], [];
    BoardMayBeUsed = "board-may-be-used", Context, Inference, date!(2015 - 07 - 29), None, [R23, R25], [];
    HardwareBeforeTen = "hardware-before-ten", Context, Inference, date!(2015 - 07 - 29), None, [M12], [];
    HardwareAfterOffer = "hardware-after-offer", Context, Inference, date!(2016 - 07 - 30), None, [M12, R47], [];
    HistoryOnlyTen = "history-only-ten", Context, Reports, date!(2015 - 07 - 29), None, [R24], [];
    HistoryEmpty = "history-empty", Context, Reports, date!(2015 - 07 - 29), None, [R24], [];
    MachineIsVirtual = "machine-is-virtual", Context, Official, date!(2018 - 06 - 01), None, [M14], [];
    ReportsAreOfRealPcs = "reports-are-of-real-pcs", Context, Inference, date!(2015 - 07 - 29), None, [M14], [];
    MachineIsNotebook = "machine-is-notebook", Context, Inference, date!(2015 - 07 - 29), None, [M14], [];
    ServerEdition = "server-edition", Context, Code, date!(2009 - 10 - 22), None, [R43, R46], [];
    ReleaseBeforeTen = "release-before-ten", Context, Code, date!(2009 - 10 - 22), None, [R43], [];
    NotLicensedNow = "not-licensed-now", Context, Code, date!(2009 - 10 - 22), None, [M24], [];
    StatusNotShown = "status-not-shown", Context, Code, date!(2009 - 10 - 22), None, [M24], [];
    ChannelNotShown = "channel-not-shown", Context, Code, date!(2009 - 10 - 22), None, [M25], [];
    FactsDisagree = "facts-disagree", Context, Code, date!(2009 - 10 - 22), None, [R43], [];
    NoLicenceInText = "no-licence-in-text", Context, Code, date!(2009 - 10 - 22), None, [M25], [];
    // What the owner answered.
    SaidOldWindows = "said-old-windows", Context, Answer, date!(2015 - 07 - 29), None, [M12, R21], [];
    SaidNoWindows = "said-no-windows", Context, Answer, date!(2015 - 07 - 29), None, [M12, M08], [];
    SaidInsider = "said-insider", Context, Answer, date!(2015 - 07 - 29), None, [M08], [];
    SaidTenOrEleven = "said-ten-or-eleven", Context, Answer, date!(2015 - 07 - 29), None, [R47, M12], [];
    SaidBoughtKey = "said-bought-key", Context, Answer, date!(2015 - 07 - 29), None, [M14, M08], [];
    SaidBox = "said-box", Context, Answer, date!(2015 - 07 - 29), None, [M14, M08], [];
    SaidHomeToPro = "said-home-to-pro", Context, Answer, date!(2015 - 07 - 29), None, [M14, M07], [];
    SaidBoughtInStore = "said-bought-in-store", Context, Answer, date!(2015 - 07 - 29), None, [M08], [];
    SaidNeverBought = "said-never-bought", Context, Answer, date!(2015 - 07 - 29), None, [M08, M12], [];
    SaidAfterTheBlock = "said-after-the-block", Context, Answer, date!(2023 - 09 - 20), None, [M12], [];
    SaidOrganisation = "said-organisation", Context, Answer, date!(2007 - 01 - 30), None, [M16], [];
    SaidPrivate = "said-private", Context, Answer, date!(2007 - 01 - 30), None, [M16, M03], [];
    SaidLinked = "said-linked", Context, Answer, date!(2016 - 08 - 02), None, [M07], [];
    SaidNotActivated = "said-not-activated", Context, Answer, date!(2015 - 07 - 29), None, [M07], [];
    SurvivedBoardSwap = "survived-board-swap", Works, Answer, date!(2015 - 07 - 29), None, [M07], [];
    SaidBoardReplaced = "said-board-replaced", Context, Answer, date!(2016 - 08 - 02), None, [M07, M09], [];
    AnswerAgainstOutput = "answer-against-output", Context, Code, date!(2009 - 10 - 22), None, [M24, R43], [];

    // The same PC.
    ActivatedStays = "activated-stays", Works, Official, date!(2015 - 07 - 29), None, [M12, R18], [];
    SameHardwareAutomatic = "same-hardware-automatic", Works, Official, date!(2015 - 07 - 29), None, [M08, R02, R19], [];
    NoSecondWay = "no-second-way", Fails, Inference, date!(2025 - 12 - 12), None, [M12, M01], [];
    ReinstallFailedBefore = "reinstall-failed-before", Fails, Reports, date!(2015 - 09 - 01), None, [S01, R08], [];
    FirmwareKeyRead = "firmware-key-read", Works, Official, date!(2012 - 10 - 26), None, [M08, M09], [];
    ImageBringsBack = "image-brings-back", Works, Reports, date!(2015 - 07 - 29), None, [R30, S01], [];
    ImageFromActivatedTime = "image-from-activated-time", Context, Reports, date!(2015 - 07 - 29), None, [R30], [];
    ElevenFree = "eleven-free", Works, Official, date!(2021 - 10 - 05), None, [M12], [];
    ElevenNeedsHardware = "eleven-needs-hardware", Context, Official, date!(2021 - 10 - 05), None, [M18], [];
    AlreadyEleven = "already-eleven", Context, Code, date!(2021 - 10 - 05), None, [M22], [];
    NotForServers = "not-for-servers", Context, Code, date!(2015 - 07 - 29), None, [M22], [];

    // Parts.
    DiskIsNoNewPc = "disk-is-no-new-pc", Works, Reports, date!(2015 - 07 - 29), None, [R16, R11, M08], [];
    SmallChangeAbsorbed = "small-change-absorbed", Works, Reports, date!(2015 - 07 - 29), None, [R11, R38, R42], [];
    MemoryChangeLostIt = "memory-change-lost-it", Fails, OneReport, date!(2016 - 02 - 24), None, [R07], [];
    BiosUpdateLostIt = "bios-update-lost-it", Fails, Reports, date!(2023 - 11 - 01), None, [R01], [];
    TroubleshooterWhenLinked = "troubleshooter-when-linked", Works, Official, date!(2016 - 08 - 02), None, [M07, M28], [];
    KeyAgain = "key-again", Works, Official, date!(2015 - 07 - 29), None, [M07], [];
    ActivationsAreCounted = "activations-are-counted", Fails, Official, date!(2016 - 08 - 02), None, [M07, M23, R41], [];
    FirmwareKeyStays = "firmware-key-stays", Works, Reports, date!(2012 - 10 - 26), None, [R15, M13], [];
    PreinstalledIsBound = "preinstalled-is-bound", Fails, Official, date!(2007 - 10 - 12), None, [M09, M13], [];
    MakerRepairKeepsIt = "maker-repair-keeps-it", Works, Official, date!(2007 - 10 - 12), None, [M13], [];
    BoardSwapSucceeded2024 = "board-swap-succeeded-2024", Works, OneReport, date!(2024 - 11 - 01), None, [R03], [];
    LinkedStillWorked = "linked-still-worked", Works, OneReport, date!(2023 - 09 - 20), None, [R13], [];
    BoardSwapRefused2023 = "board-swap-refused-2023", Fails, Reports, date!(2023 - 09 - 20), None, [R12, R34], [];
    MovedDiskRefused2025 = "moved-disk-refused-2025", Fails, OneReport, date!(2025 - 02 - 14), None, [R05], [];
    RetailBoardSwap2024 = "retail-board-swap-2024", Works, OneReport, date!(2024 - 12 - 01), None, [R04], [];
    AgentsHelpedUntil2025 = "agents-helped-until-2025", Works, Reports, date!(2015 - 08 - 01), Some(date!(2025 - 12 - 12)), [R10, R11, M27], [];
    AccountWorked2016 = "account-worked-2016", Works, OneReport, date!(2016 - 07 - 02), Some(date!(2023 - 09 - 20)), [R09], [];
    ShopSaidBuyNew2016 = "shop-said-buy-new-2016", Fails, Reports, date!(2016 - 02 - 24), Some(date!(2023 - 09 - 20)), [R07, M26], [];
    OldKeysStopped = "old-keys-stopped", Fails, Official, date!(2023 - 09 - 20), None, [M12, R14, R19], [];
    VoiceLineEnded = "voice-line-ended", Context, Official, date!(2025 - 12 - 12), None, [M01, R20], [];
    PhoneStillListed = "phone-still-listed", Context, OneReport, date!(2026 - 01 - 18), None, [S04], [];
    DspStaysWithFirstPc = "dsp-stays-with-first-pc", Fails, Official, date!(2007 - 10 - 12), None, [M13], [];
    DspByAgents = "dsp-by-agents", Works, Reports, date!(2015 - 01 - 01), None, [R11, R32], [];

    // Another PC.
    OemStaysWithPc = "oem-stays-with-pc", Fails, Official, date!(2015 - 07 - 29), None, [M14, R15], [];
    RetailMayMove = "retail-may-move", Works, Official, date!(2015 - 07 - 29), None, [M14, M25], [];
    LicenceFollowsBase = "licence-follows-base", Works, Reports, date!(2015 - 07 - 29), None, [R21, M14], [];
    UpgradeStaysWithBase = "upgrade-stays-with-base", Fails, Official, date!(2015 - 07 - 29), None, [M14, M07], [];
    OnlyPaidMoves = "only-paid-moves", Context, Official, date!(2015 - 07 - 29), None, [M14], [];
    BaseDecides = "base-decides", Context, Official, date!(2015 - 07 - 29), None, [M14, R15], [];
    VmIsADevice = "vm-is-a-device", Fails, Official, date!(2018 - 06 - 01), None, [M14], [];
    VmRefused2026 = "vm-refused-2026", Fails, OneReport, date!(2026 - 03 - 18), None, [R06], [];
    VmAsTheOneDevice = "vm-as-the-one-device", Works, Official, date!(2018 - 06 - 01), None, [M14], [];
    DiskFileUnknown = "disk-file-unknown", Context, Inference, date!(2015 - 07 - 29), None, [R42, S01], [];
    ImageElsewhereIsAMove = "image-elsewhere-is-a-move", Fails, Official, date!(2015 - 07 - 29), None, [M14, R30], [];

    // Organisations, subscriptions, evaluations.
    MakUsesCount = "mak-uses-count", Context, Official, date!(2007 - 01 - 30), None, [M16, M04], [];
    ContractDecides = "contract-decides", Context, Official, date!(2007 - 01 - 30), None, [M16], [];
    MakNeedsContract = "mak-needs-contract", Fails, Official, date!(2007 - 01 - 30), None, [M16], [];
    MakMayBeBlocked = "mak-may-be-blocked", Fails, Official, date!(2023 - 01 - 01), None, [M05, M04], [];
    KmsRenews = "kms-renews", Works, Official, date!(2007 - 01 - 30), None, [M16, M03], [];
    KmsAgainOnNetwork = "kms-again-on-network", Context, Official, date!(2007 - 01 - 30), None, [M16, M04], [];
    KmsIsNotPermanent = "kms-is-not-permanent", Fails, Official, date!(2007 - 01 - 30), None, [M16, R19], [];
    KmsStaysAClient = "kms-stays-a-client", Context, Official, date!(2021 - 10 - 05), None, [M16], [];
    KmsPrivateUnknown = "kms-private-unknown", Context, Inference, date!(2007 - 01 - 30), None, [R19], [];
    SubscriptionBaseFirst = "subscription-base-first", Works, Official, date!(2017 - 10 - 17), None, [M15], [];
    SubscriptionBaseDecides = "subscription-base-decides", Context, Official, date!(2017 - 10 - 17), None, [M15, M09], [];
    SubscriptionFiveDevices = "subscription-five-devices", Context, Official, date!(2017 - 10 - 17), None, [M15], [];
    SubscriptionInVm = "subscription-in-vm", Context, Official, date!(2017 - 10 - 17), None, [M15], [];
    EvaluationEnds = "evaluation-ends", Fails, Code, date!(2009 - 10 - 22), None, [R43, R46], [];
    EvaluationCannotConvert = "evaluation-cannot-convert", Context, Code, date!(2015 - 07 - 29), None, [R19], [];
    DeviceMakerReplaces = "device-maker-replaces", Fails, Official, date!(2007 - 10 - 12), None, [M13], [];
    FingerprintWeighsMuch = "fingerprint-weighs-much", Context, Code, date!(2022 - 08 - 28), None, [R42], [];
    LtscOnlyToLtsc = "ltsc-only-to-ltsc", Context, Official, date!(2021 - 10 - 05), None, [M18], [];
    AvmaHostActivates = "avma-host-activates", Works, Official, date!(2013 - 10 - 18), None, [M17], [];
    AvmaHostFirst = "avma-host-first", Context, Official, date!(2013 - 10 - 18), None, [M17], [];
    AvmaHasNoDisk = "avma-has-no-disk", Context, Official, date!(2013 - 10 - 18), None, [M17], [];
    KmsHostCounts = "kms-host-counts", Context, Official, date!(2007 - 01 - 30), None, [M06, M16], [];

    // Not activated, older, unknown.
    NothingToLose = "nothing-to-lose", Fails, Official, date!(2009 - 10 - 22), None, [M23, R46], [];
    ReturnsIfKnown = "returns-if-known", Context, Official, date!(2015 - 07 - 29), None, [M08, M23], [];
    LinkNeedsActivation = "link-needs-activation", Fails, Official, date!(2016 - 08 - 02), None, [M07], [];
    UpgradeMakesNoLicence = "upgrade-makes-no-licence", Fails, Official, date!(2015 - 07 - 29), None, [M12], [];
    SlpReadsMarker = "slp-reads-marker", Works, Reports, date!(2007 - 01 - 30), None, [R37, R42, M23], [];
    SlpNeedsMarker = "slp-needs-marker", Fails, Official, date!(2007 - 01 - 30), None, [M23, R37], [];
    CoaRefusedOnline = "coa-refused-online", Fails, Reports, date!(2009 - 10 - 22), None, [R37, M23], [];
    OldReleaseUnknown = "old-release-unknown", Context, Inference, date!(2023 - 09 - 20), None, [M22], [];
    ServerUnknown = "server-unknown", Context, Inference, date!(2009 - 10 - 22), None, [M16], [];
    CannotTell = "cannot-tell", Context, Inference, date!(2009 - 10 - 22), None, [M25], [];

    // The article this project grew from: one telephone answer of 2024-11-28.
    ArticleA1 = "article-a1", Fails, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [BoardSwapSucceeded2024, LinkedStillWorked];
    ArticleA2 = "article-a2", Context, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [VoiceLineEnded];
    ArticleA3 = "article-a3", Fails, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [TroubleshooterWhenLinked];
    ArticleA4 = "article-a4", Fails, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [TroubleshooterWhenLinked, BoardSwapSucceeded2024];
    ArticleA5 = "article-a5", Works, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [];
    ArticleA6 = "article-a6", Works, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [];
    ArticleA7 = "article-a7", Fails, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [LicenceFollowsBase];
    ArticleA8 = "article-a8", Fails, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [SameHardwareAutomatic];
    ArticleA9 = "article-a9", Fails, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [];
    ArticleA10 = "article-a10", Context, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [];
    ArticleA11 = "article-a11", Context, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [ActivationsAreCounted];
    ArticleA12 = "article-a12", Context, OneTelephoneAnswer, date!(2024 - 11 - 28), Some(date!(2025 - 12 - 12)), [S01], [VoiceLineEnded];
    ArticleA13 = "article-a13", Works, OneTelephoneAnswer, date!(2024 - 11 - 28), None, [S01], [TroubleshooterWhenLinked, BoardSwapSucceeded2024];
}
