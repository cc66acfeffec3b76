//! The public product keys, by their last five characters.
//!
//! Only these five stand anywhere in the project. Five characters can collide, so a row
//! counts only when the edition fits the one that the block shows by other means.

use crate::vocabulary::{Edition, KeyClass, Named, named};

/// The class of a public key with these last five characters.
///
/// `edition` is the block's edition where another line shows it: a row of another edition
/// is then a coincidence and not a match. `None` when no public table has the key.
pub(crate) fn public_class(last_five: &str, edition: Option<Edition>) -> Option<KeyClass> {
    let fits = |(key, row): (&str, Edition)| {
        key.eq_ignore_ascii_case(last_five)
            && edition.is_none_or(|shown| same_family(shown.id(), row.id()))
    };
    let mut tables = TABLES.iter();
    let (class, _) = tables.find(|(_, table)| table.iter().any(fits))?;
    Some(*class)
}

/// Server editions carry suffixes (`Core`, `ACor`, `Eval`) that share one key.
fn same_family(shown: &str, row: &str) -> bool {
    shown == row || (row.starts_with("Server") && shown.starts_with(row))
}

static TABLES: [(KeyClass, &Named); 4] = [
    (KeyClass::Default, &DEFAULT_KEYS),
    (KeyClass::KmsClient, &KMS_CLIENT_KEYS),
    (KeyClass::Avma, &AVMA_KEYS),
    (KeyClass::Evaluation, &EVALUATION_KEYS),
];

/// Sources R44, R19, R43; setup and firmware defaults R27, R38; two community rows R53.
#[rustfmt::skip]
static DEFAULT_KEYS: Named = named![
    ("2YV66", "ServerRdsh"), ("2YV77", "ProfessionalWorkstation"), ("3PJBP", "WNC"),
    ("3V66T", "Professional"), ("46YP4", "Professional"), ("4GG8Y", "ProfessionalCountrySpecific"),
    ("6F4BT", "CoreSingleLanguage"), ("6F7W2", "EnterpriseS"), ("7CFBY", "Education"),
    ("8HV2C", "Enterprise"), ("8HVX7", "Core"), ("8TYMD", "CoreCountrySpecific"),
    ("9D7YC", "CoreCountrySpecific"), ("9HKR4", "EnterpriseSN"), ("B4H4T", "EnterpriseGN"),
    ("BHDCD", "CloudEditionN"), ("CBCPV", "EnterpriseS"), ("CKFFD", "IoTEnterprise"),
    ("D32MH", "IoTEnterpriseSK"), ("D3WV4", "CoreSingleLanguage"), ("DGPHV", "CoreN"), ("DJ4F6", "CloudN"),
    ("DRR8H", "EducationN"), ("DYJWX", "EnterpriseS"), ("FC2HD", "Core"), ("H6DDY", "CoreCountrySpecific"),
    ("HH64C", "CoreSingleLanguage"), ("J8JXD", "IoTEnterpriseS"), ("KD72Y", "PPIPro"),
    ("M7V2X", "EnterpriseSN"), ("MDWWW", "EnterpriseS"), ("MHBPB", "ProfessionalEducation"),
    ("P39PB", "EnterpriseS"), ("PKCKT", "ProfessionalN"), ("QPF8P", "ProfessionalEducationN"),
    ("QPFCT", "EnterpriseN"), ("RRK69", "IoTEnterpriseK"), ("T6R4W", "CloudEdition"),
    ("TCQG3", "ProfessionalN"), ("V22HG", "Core"), ("VH636", "CoreN"), ("VMJ2C", "Cloud"),
    ("WFG6P", "Professional"), ("WT2RQ", "ProfessionalWorkstationN"), ("WXCHW", "CoreN"),
    ("X766F", "EnterpriseN"), ("YY74H", "IoTEnterpriseS"),
];

/// Sources M03 (Microsoft's list) and, for Home and embedded editions, R44.
#[rustfmt::skip]
static KMS_CLIENT_KEYS: Named = named![
    ("239TB", "ServerAzureCor"), ("27GG4", "Core"), ("2DPYV", "ServerDatacenterACor"),
    ("2GXKR", "CoreConnectedN"), ("2PR88", "ServerARM64"), ("2RYQQ", "ProfessionalN"), ("2V3X8", "Business"),
    ("2YT43", "Enterprise"), ("39KDD", "ServerCloudStorage"), ("3J2C9", "CoreConnected"),
    ("43JKP", "CoreARM"), ("4BWMV", "Enterprise"), ("4C4RG", "ServerStandardACor"),
    ("4M63B", "ServerSolution"), ("4M68B", "EnterpriseG"), ("63DFG", "ServerDatacenter"),
    ("66QFC", "ProfessionalEducationN"), ("6F3BB", "CoreConnectedSingleLanguage"),
    ("6FFFJ", "ServerStandardV"), ("6Q84J", "ProfessionalWorkstation"), ("6RTM4", "ServerWeb"),
    ("6RTM4", "ServerWebCore"), ("6VM33", "ServerDatacenter"), ("6X7HP", "ServerComputeCluster"),
    ("6XWKK", "Core"), ("6XYWF", "ProfessionalWorkstationN"), ("724CC", "ServerStandardACor"),
    ("76DF9", "EnterpriseS"), ("7CG2H", "EnterpriseSN"), ("7FVDG", "ServerDatacenterACor"),
    ("7M648", "ServerDatacenter"), ("7M648", "ServerDatacenterCore"), ("844BM", "CoreN"),
    ("84YXQ", "CoreSingleLanguage"), ("8B639", "EnterpriseSN"), ("8MCRC", "ServerTurbine"),
    ("8QHDG", "ProfessionalWMC"), ("8W83P", "ServerDatacenter"), ("8XDDG", "ServerDatacenter"),
    ("92BT4", "ServerStandard"), ("9D6T9", "Professional"), ("9HPRH", "ServerAzureCor"),
    ("9QCTX", "ServerHPC"), ("9W4KR", "ServerStandardACor"), ("B4FXY", "ProfessionalN"),
    ("BFGM2", "ServerStandard"), ("BWTG6", "ServerDatacenterACor"), ("CB83V", "ServerEnterpriseIA64"),
    ("CKFRQ", "ServerAzureCor"), ("CPX3Y", "ServerEnterprise"), ("CPX3Y", "ServerEnterpriseCore"),
    ("CQ22C", "Embedded_ThinPC"), ("CWCK7", "Enterprise"), ("CWH2D", "ServerDatacenterACor"),
    ("CYQJJ", "ServerMultiPointStandard"), ("D3WVR", "CoreCountrySpecific"), ("D69TJ", "EnterpriseSN"),
    ("DYFKP", "CoreCountrySpecific"), ("F9BK4", "Embedded_POSReady"), ("F9DRR", "ServerARM64"),
    ("FM8RX", "CloudEdition"), ("G3FPG", "ServerEnterpriseV"), ("G3QQC", "ServerDatacenterV"),
    ("G6R44", "CloudEditionN"), ("GCQG9", "ProfessionalN"), ("GF6G4", "ServerStandardACor"),
    ("GF7QX", "ProfessionalE"), ("GJG2R", "ServerCloudStorage"), ("GPDD4", "Professional"),
    ("GQ9M6", "CloudE"), ("GVGGY", "CoreN"), ("H8Q99", "Core"), ("H9DH4", "EnterpriseE"),
    ("HT73M", "EmbeddedIndustry"), ("HVTHH", "Enterprise"), ("J2MPV", "ServerSolution"),
    ("J4296", "ProfessionalStudentN"), ("J447Y", "ProfessionalEducation"), ("J462D", "EnterpriseS"),
    ("J464C", "ServerStandard"), ("J6X3K", "ServerEmbeddedSolution"), ("J8CK4", "Professional"),
    ("J8D3P", "ProfessionalWMC"), ("JB34X", "EmbeddedIndustryE"), ("JFFXW", "EnterpriseN"),
    ("JTXG3", "CoreCountrySpecific"), ("KHJW4", "EnterpriseN"), ("KHKQY", "ServerStandard"),
    ("KHMXV", "ServerTurbine"), ("KW2CJ", "EmbeddedIndustryA"), ("M249D", "ServerWeb"),
    ("M4FWM", "ServerSolution"), ("MDVJX", "ServerStandard"), ("MDWWJ", "EducationN"),
    ("MKKG7", "Enterprise"), ("MY832", "ServerStandard"), ("PDQGT", "IoTEnterpriseS"),
    ("PDRHK", "ServerEnterpriseIA64"), ("PG3GK", "ServerRdsh"), ("Q3VJ9", "ServerDatacenter"),
    ("QGJ2G", "ServerMultiPointPremium"), ("QJ4BJ", "EnterpriseS"), ("QY7MG", "ProfessionalN"),
    ("R3MQX", "ServerAzureCor"), ("R7VHC", "ServerStandard"), ("R7VHC", "ServerStandardCore"),
    ("RJP64", "CoreN"), ("T83GX", "Professional"), ("T84FV", "EnterpriseGN"), ("TCBY3", "ServerDatacenter"),
    ("V8P66", "CoreSingleLanguage"), ("VCFB2", "Education"), ("VMK7H", "ServerStandard"),
    ("VMQBT", "BusinessN"), ("VXKJB", "EmbeddedIndustry"), ("W8D7B", "ProfessionalStudent"),
    ("X2BQT", "EnterpriseN"), ("X4Q6V", "ServerEnterprise"), ("XCKRJ", "EnterpriseN"),
    ("XJXKV", "EnterpriseN"), ("XTMHR", "CoreConnectedCountrySpecific"), ("XWYQ2", "EmbeddedIndustryE"),
    ("Y7RKV", "CoreARM"), ("YP3KX", "ServerRdsh"), ("YP6DF", "ServerDatacenter"),
    ("YTDFH", "CoreSingleLanguage"), ("YY726", "ServerSolution"),
];

/// Source M17.
#[rustfmt::skip]
static AVMA_KEYS: Named = named![
    ("4GF74", "ServerStandard"), ("4RHYD", "ServerStandard"), ("78VHK", "ServerStandard"),
    ("88J4F", "ServerTurbine"), ("9HPQ4", "ServerStandard"), ("CWG3J", "ServerDatacenter"),
    ("DV4TW", "ServerDatacenter"), ("DV9BG", "ServerDatacenter"), ("HFV28", "ServerSolution"),
    ("MHBKQ", "ServerSolution"), ("MTB6V", "ServerStandard"), ("P36R2", "ServerSolution"),
    ("VCH67", "ServerDatacenter"), ("VMK3J", "ServerTurbine"), ("WMBMW", "ServerDatacenter"),
];

/// Source R44.
#[rustfmt::skip]
static EVALUATION_KEYS: Named = named![
    ("27PGF", "EnterpriseSEval"), ("3667B", "EnterpriseEval"), ("37CYR", "ServerDatacenterEval"),
    ("3YGPC", "ServerStandardEval"), ("3YJWT", "EnterpriseSEval"), ("49DF7", "EnterpriseSNEval"),
    ("6JHWR", "EnterpriseSEval"), ("7H9YG", "ServerStandardEval"), ("9BT6C", "EnterpriseSEval"),
    ("D669B", "ServerStorageStandardEval"), ("DYMJ8", "EnterpriseSNEval"), ("GFYT6", "ServerDatacenterEval"),
    ("GJCP9", "ServerStandardEval"), ("H6F8M", "ServerDatacenterEval"), ("J2T92", "ServerDatacenterEval"),
    ("JHTTW", "EnterpriseEval"), ("KQFGJ", "EnterpriseSEval"), ("KQFGM", "EnterpriseSNEval"),
    ("M4K7D", "IoTEnterpriseSEval"), ("M98W7", "EnterpriseNEval"), ("RX7J2", "ServerDatacenterEval"),
    ("RX9QR", "ServerDatacenterEval"), ("T82BF", "EmbeddedIndustryEval"), ("TVKQ6", "ServerStandardEval"),
    ("W8CP7", "ServerStorageWorkgroupEval"), ("W8JDY", "ServerStandardEval"), ("WQPF8", "EnterpriseSNEval"),
    ("Y7XRX", "ServerStandardEval"), ("YG9R6", "EnterpriseEval"),
];
