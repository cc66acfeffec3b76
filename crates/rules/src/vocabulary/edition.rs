//! EditionID: Microsoft's own name of an edition.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// An EditionID out of the closed set of known editions.
///
/// It is a value of a set, not a text, so that nothing a user typed can travel in it. These are
/// the EditionIDs of the key configuration files (source R43) and of the key tables (M03, R44).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumString,
    IntoStaticStr,
    VariantArray,
    serde::Serialize,
)]
#[strum(ascii_case_insensitive)]
#[serde(into = "&'static str")]
#[expect(missing_docs, reason = "an EditionID is Microsoft's own name")]
pub enum Edition {
    AnalogOneCore,
    AnalogOneCoreEnterprise,
    Andromeda,
    Business,
    BusinessN,
    Cloud,
    CloudE,
    CloudEdition,
    CloudEditionL,
    CloudEditionLN,
    CloudEditionN,
    CloudN,
    Core,
    CoreARM,
    CoreConnected,
    CoreConnectedCountrySpecific,
    CoreConnectedN,
    CoreConnectedSingleLanguage,
    CoreCountrySpecific,
    CoreN,
    CoreSingleLanguage,
    CoreSystemServer,
    Education,
    EducationN,
    Embedded,
    EmbeddedA,
    EmbeddedE,
    EmbeddedIndustry,
    EmbeddedIndustryA,
    EmbeddedIndustryE,
    EmbeddedIndustryEEval,
    EmbeddedIndustryEval,
    #[strum(serialize = "Embedded_POSReady")]
    EmbeddedPosReady,
    #[strum(serialize = "Embedded_ThinPC")]
    EmbeddedThinPc,
    Enterprise,
    EnterpriseE,
    EnterpriseEval,
    EnterpriseG,
    EnterpriseGN,
    EnterpriseN,
    EnterpriseNEval,
    EnterpriseS,
    EnterpriseSEval,
    EnterpriseSN,
    EnterpriseSNEval,
    EnterpriseSubscription,
    EnterpriseSubscriptionN,
    Holographic,
    HomeBasic,
    HomeBasicE,
    HomeBasicN,
    HomePremium,
    HomePremiumE,
    HomePremiumN,
    HubOS,
    IoTEnterprise,
    IoTEnterpriseK,
    IoTEnterpriseS,
    IoTEnterpriseSEval,
    IoTEnterpriseSK,
    IoTUAP,
    IoTUAPCommercial,
    MobileCore,
    MobileEnterprise,
    ModernPC,
    OCUR,
    OneCoreUpdateOS,
    PPIPro,
    Professional,
    ProfessionalCountrySpecific,
    ProfessionalE,
    ProfessionalEducation,
    ProfessionalEducationN,
    ProfessionalN,
    ProfessionalS,
    ProfessionalSN,
    ProfessionalSingleLanguage,
    ProfessionalStudent,
    ProfessionalStudentN,
    ProfessionalWMC,
    ProfessionalWorkstation,
    ProfessionalWorkstationN,
    ServerARM64,
    ServerAzureCor,
    ServerAzureNano,
    ServerAzureStackHCICor,
    ServerCloudStorage,
    ServerComputeCluster,
    ServerDatacenter,
    ServerDatacenterACor,
    ServerDatacenterCor,
    ServerDatacenterCore,
    ServerDatacenterEval,
    ServerDatacenterEvalCor,
    ServerDatacenterNano,
    ServerDatacenterV,
    ServerEmbeddedSolution,
    ServerEnterprise,
    ServerEnterpriseCore,
    ServerEnterpriseIA64,
    ServerEnterpriseV,
    ServerEssentialAdditional,
    ServerEssentialAdditionalSvc,
    ServerEssentialManagement,
    ServerEssentialManagementSvc,
    ServerForSBSolutions,
    ServerForSBSolutionsEM,
    ServerHI,
    ServerHPC,
    ServerHomePremium,
    ServerHomeStandard,
    ServerHyper,
    ServerMediumBusinessMessaging,
    ServerMediumBusinessSecurity,
    ServerMultiPointPremium,
    ServerMultiPointStandard,
    ServerRdsh,
    ServerSBSPremium,
    ServerSBSStandard,
    ServerSolution,
    ServerSolutionEM,
    ServerSolutionsPremium,
    ServerStandard,
    ServerStandardACor,
    ServerStandardCor,
    ServerStandardCore,
    ServerStandardEval,
    ServerStandardEvalCor,
    ServerStandardNano,
    ServerStandardV,
    ServerStorageStandard,
    ServerStorageStandardEval,
    ServerStorageWorkgroup,
    ServerStorageWorkgroupEval,
    ServerTurbine,
    ServerWeb,
    ServerWebCore,
    ServerWinFoundation,
    ServerWinSB,
    ServerWinSBV,
    Starter,
    StarterE,
    StarterN,
    Ultimate,
    UltimateE,
    UltimateN,
    WNC,
}

impl Edition {
    /// Every known edition, sorted by EditionID.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The edition with this EditionID, whatever the case of its letters.
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }

    /// The EditionID, e.g. `CoreSingleLanguage`.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The edition as Windows shows it, e.g. `Home Single Language`; otherwise its EditionID.
    pub fn title(self) -> &'static str {
        match self {
            Self::Core => "Home",
            Self::CoreN => "Home N",
            Self::CoreSingleLanguage => "Home Single Language",
            Self::CoreCountrySpecific => "Home China",
            Self::Professional => "Pro",
            Self::ProfessionalN => "Pro N",
            Self::ProfessionalWorkstation => "Pro for Workstations",
            Self::ProfessionalEducation => "Pro Education",
            Self::EnterpriseN => "Enterprise N",
            Self::EnterpriseS => "Enterprise LTSC",
            Self::EnterpriseSN => "Enterprise N LTSC",
            Self::EnterpriseEval => "Enterprise Evaluation",
            Self::EnterpriseSEval => "Enterprise LTSC Evaluation",
            Self::IoTEnterprise => "IoT Enterprise",
            Self::IoTEnterpriseS => "IoT Enterprise LTSC",
            Self::HomeBasic => "Home Basic",
            Self::HomePremium => "Home Premium",
            Self::ServerRdsh => "Enterprise multi-session",
            Self::ServerStandard => "Standard",
            Self::ServerDatacenter => "Datacenter",
            Self::ServerEnterprise => "Enterprise",
            Self::ServerStandardEval => "Standard Evaluation",
            Self::ServerDatacenterEval => "Datacenter Evaluation",
            Self::ServerSolution => "Essentials",
            _ => self.id(),
        }
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

    /// Whether this is a Pro edition.
    pub(crate) fn is_pro(self) -> bool {
        self.id().starts_with("Professional")
    }

    /// Whether this is a long-term or IoT edition, which reaches private PCs through device makers.
    pub fn is_long_term(self) -> bool {
        self.id().starts_with("EnterpriseS") && !self.id().starts_with("EnterpriseSub")
            || self.id().starts_with("IoTEnterprise")
    }

    /// Whether this is an LTSC, whoever licensed it; not the IoT Enterprise beside it.
    pub fn is_long_term_client(self) -> bool {
        self.is_long_term() && self.id() != "IoTEnterprise"
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

#[cfg(test)]
mod tests {
    use super::Edition;

    #[test]
    fn an_edition_is_found_by_its_id() {
        for edition in Edition::ALL {
            assert_eq!(Edition::from_id(edition.id()), Some(*edition));
        }
        assert_eq!(
            Edition::from_id("embedded_posready"),
            Some(Edition::EmbeddedPosReady)
        );
        assert_eq!(Edition::EmbeddedThinPc.id(), "Embedded_ThinPC");
        assert_eq!(Edition::from_id("Core "), None);
        assert!(Edition::ALL.is_sorted_by_key(|edition| edition.id()));
    }
}
