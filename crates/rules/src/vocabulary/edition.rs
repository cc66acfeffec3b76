//! EditionID: Microsoft's own name of an edition, as one byte.

use crate::lines::{Lines, lines};

/// An EditionID out of the closed set of known editions.
///
/// It is a number, not a text, so that nothing a user typed can travel in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edition(u8);

impl Edition {
    /// The edition with this EditionID, whatever the case of its letters.
    pub fn from_id(id: &str) -> Option<Self> {
        let at = NAMES.place(id)?;
        u8::try_from(at).ok().map(Self)
    }

    /// The edition of a table row, looked up while compiling: an unknown EditionID does not build.
    pub(crate) const fn of(id: &str) -> Self {
        let (mut low, mut high) = (0, EDITIONS.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if is_before(EDITIONS[middle].as_bytes(), id.as_bytes()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        assert!(
            low < EDITIONS.len() && !is_before(id.as_bytes(), EDITIONS[low].as_bytes()),
            "this EditionID is not in EDITIONS"
        );
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the table has fewer than 256 rows"
        )]
        Self(low as u8)
    }

    /// Every known edition.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..EDITIONS.len()).filter_map(|at| u8::try_from(at).ok().map(Self))
    }

    /// The EditionID, e.g. `CoreSingleLanguage`.
    pub fn id(self) -> &'static str {
        NAMES.get(self.0.into())
    }

    /// Whether this is an edition of Windows Server.
    pub fn is_server(self) -> bool {
        // ServerRdsh is Enterprise multi-session, a client in spite of its name.
        self.id().starts_with("Server") && self.id() != "ServerRdsh"
    }

    /// Whether this is a Home edition of Windows 8 or later (`Core…`).
    pub fn is_home(self) -> bool {
        self.id().starts_with("Core") && self.id() != "CoreSystemServer"
    }

    /// Whether this is a long-term or IoT edition, which reaches private PCs through device makers.
    pub fn is_long_term(self) -> bool {
        self.id().starts_with("EnterpriseS") && !self.id().starts_with("EnterpriseSub")
            || self.id().starts_with("IoTEnterprise")
    }

    /// Whether this edition reaches its users through organisations and device makers only.
    pub fn is_for_organisations(self) -> bool {
        self.is_long_term() || self.id() == "ServerRdsh"
    }

    /// Whether the edition is not sold one by one: it comes by a contract.
    pub fn is_by_contract(self) -> bool {
        self.id().starts_with("Enterprise") || self.id().starts_with("Education")
    }

    /// Whether the edition is a time-limited evaluation.
    pub fn is_evaluation(self) -> bool {
        self.id().ends_with("Eval") || self.id().ends_with("EvalCor")
    }
}

/// Whether `a` sorts before `b`, byte by byte; `str`'s own order is not `const`.
const fn is_before(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return a[at] < b[at];
        }
        at += 1;
    }
    a.len() < b.len()
}

macro_rules! editions {
    [$( $id:literal ),+ $(,)?] => {
        /// For the compiler; the page has no room for its pointers.
        const EDITIONS: &[&str] = &[$( $id ),+];

        static NAMES: Lines = lines![$( $id ),+];
    };
}

// Every EditionID of the key configuration files (source R43) and the key tables (M03, R44), sorted.
//
// A new one goes where byte order puts it: `Edition::of` searches by halves.
editions![
    "AnalogOneCore",
    "AnalogOneCoreEnterprise",
    "Andromeda",
    "Business",
    "BusinessN",
    "Cloud",
    "CloudE",
    "CloudEdition",
    "CloudEditionL",
    "CloudEditionLN",
    "CloudEditionN",
    "CloudN",
    "Core",
    "CoreARM",
    "CoreConnected",
    "CoreConnectedCountrySpecific",
    "CoreConnectedN",
    "CoreConnectedSingleLanguage",
    "CoreCountrySpecific",
    "CoreN",
    "CoreSingleLanguage",
    "CoreSystemServer",
    "Education",
    "EducationN",
    "Embedded",
    "EmbeddedA",
    "EmbeddedE",
    "EmbeddedIndustry",
    "EmbeddedIndustryA",
    "EmbeddedIndustryE",
    "EmbeddedIndustryEEval",
    "EmbeddedIndustryEval",
    "Embedded_POSReady",
    "Embedded_ThinPC",
    "Enterprise",
    "EnterpriseE",
    "EnterpriseEval",
    "EnterpriseG",
    "EnterpriseGN",
    "EnterpriseN",
    "EnterpriseNEval",
    "EnterpriseS",
    "EnterpriseSEval",
    "EnterpriseSN",
    "EnterpriseSNEval",
    "EnterpriseSubscription",
    "EnterpriseSubscriptionN",
    "Holographic",
    "HomeBasic",
    "HomeBasicE",
    "HomeBasicN",
    "HomePremium",
    "HomePremiumE",
    "HomePremiumN",
    "HubOS",
    "IoTEnterprise",
    "IoTEnterpriseK",
    "IoTEnterpriseS",
    "IoTEnterpriseSEval",
    "IoTEnterpriseSK",
    "IoTUAP",
    "IoTUAPCommercial",
    "MobileCore",
    "MobileEnterprise",
    "ModernPC",
    "OCUR",
    "OneCoreUpdateOS",
    "PPIPro",
    "Professional",
    "ProfessionalCountrySpecific",
    "ProfessionalE",
    "ProfessionalEducation",
    "ProfessionalEducationN",
    "ProfessionalN",
    "ProfessionalS",
    "ProfessionalSN",
    "ProfessionalSingleLanguage",
    "ProfessionalStudent",
    "ProfessionalStudentN",
    "ProfessionalWMC",
    "ProfessionalWorkstation",
    "ProfessionalWorkstationN",
    "ServerARM64",
    "ServerAzureCor",
    "ServerAzureNano",
    "ServerAzureStackHCICor",
    "ServerCloudStorage",
    "ServerComputeCluster",
    "ServerDatacenter",
    "ServerDatacenterACor",
    "ServerDatacenterCor",
    "ServerDatacenterCore",
    "ServerDatacenterEval",
    "ServerDatacenterEvalCor",
    "ServerDatacenterNano",
    "ServerDatacenterV",
    "ServerEmbeddedSolution",
    "ServerEnterprise",
    "ServerEnterpriseCore",
    "ServerEnterpriseIA64",
    "ServerEnterpriseV",
    "ServerEssentialAdditional",
    "ServerEssentialAdditionalSvc",
    "ServerEssentialManagement",
    "ServerEssentialManagementSvc",
    "ServerForSBSolutions",
    "ServerForSBSolutionsEM",
    "ServerHI",
    "ServerHPC",
    "ServerHomePremium",
    "ServerHomeStandard",
    "ServerHyper",
    "ServerMediumBusinessMessaging",
    "ServerMediumBusinessSecurity",
    "ServerMultiPointPremium",
    "ServerMultiPointStandard",
    "ServerRdsh",
    "ServerSBSPremium",
    "ServerSBSStandard",
    "ServerSolution",
    "ServerSolutionEM",
    "ServerSolutionsPremium",
    "ServerStandard",
    "ServerStandardACor",
    "ServerStandardCor",
    "ServerStandardCore",
    "ServerStandardEval",
    "ServerStandardEvalCor",
    "ServerStandardNano",
    "ServerStandardV",
    "ServerStorageStandard",
    "ServerStorageStandardEval",
    "ServerStorageWorkgroup",
    "ServerStorageWorkgroupEval",
    "ServerTurbine",
    "ServerWeb",
    "ServerWebCore",
    "ServerWinFoundation",
    "ServerWinSB",
    "ServerWinSBV",
    "Starter",
    "StarterE",
    "StarterN",
    "Ultimate",
    "UltimateE",
    "UltimateN",
    "WNC",
];

/// Names that stand for editions.
pub(crate) struct Named {
    names: Lines,
    editions: &'static [Edition],
}

impl Named {
    pub(crate) const fn new(names: Lines, editions: &'static [Edition]) -> Self {
        Self { names, editions }
    }

    /// Every name and its edition, in the order of the table.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&'static str, Edition)> {
        let names = self.names.all().iter().copied();
        names.zip(self.editions.iter().copied())
    }
}

/// Packs rows of a name and the EditionID that it stands for.
macro_rules! named {
    [$( ($name:literal, $id:literal) ),+ $(,)?] => {
        $crate::vocabulary::Named::new(
            $crate::lines::lines![$( $name ),+],
            &[$( $crate::vocabulary::Edition::of($id) ),+],
        )
    };
}

pub(crate) use named;
