//! The names of the properties, however their words are joined and prefixed.

/// Names that only these lists have; one of them makes a list of properties.
static OWN_NAMES: &[&str] = &[
    "applicationid",
    "graceperiodremaining",
    "licensefamily",
    "licenseisaddon",
    "licensedependson",
    "licensestatus",
    "licensestatusreason",
    "offlineinstallationid",
    "partialproductkey",
    "productkeychannel",
    "productkeyid",
    "productkeyid2",
    "keymanagementservicemachine",
    "oa3xoriginalproductkeydescription",
    "oa3xoriginalproductkey",
    "oa2xbiosmarkerstatus",
    "pschildname",
    "remainingwindowsrearmcount",
    "sourceos",
    "windowseditionid",
    "windowsproductname",
    "oslicensestatus",
    "oslicenseedition",
    "oslicensechannel",
    "activationstatus",
    "licensestatustext",
    "licensechannel",
    "licensingstatus",
    "licensingstatusreason",
    "activepartialproductkey",
    "activeproductkeypid2",
    "activeskuid",
    "activeskudescription",
];

/// Names of properties that other things have as well; they count beside one of those above.
static BESIDE: &[&str] = &[
    "name",
    "description",
    "id",
    "version",
    "caption",
    "buildnumber",
    "currentbuild",
    "osversion",
    "osname",
    "productname",
    "discoveredkeymanagementservicemachinename",
    "discoveredkeymanagementservicemachineipaddress",
    "evaluationenddate",
];

/// Whether lists of properties have this name, be it theirs alone or not.
pub(in crate::parse::dialect) fn is_in_list(name: &str) -> bool {
    /// No such name is longer, in bytes.
    const LONGEST: usize = 64;
    let is_word = name.len() <= LONGEST && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_word && {
        let name = normal(name);
        OWN_NAMES.contains(&name.as_str()) || BESIDE.contains(&name.as_str())
    }
}

/// The names that inventories write with blanks. Not those of slmgr's own rows.
static SPACED: &[&str] = &[
    "windowslicensestatus",
    "windowslicensechannel",
    "windowsactivationstatus",
    "activationstatus",
    "licensestatustext",
    "licensechannel",
    "operatingsystem",
    "osname",
    "partialkey",
    "last5",
    "lastfive",
    "keyending",
];

/// Whether these words, joined, are such a name.
pub(in crate::parse::dialect) fn is_spaced(name: &str) -> bool {
    let joined = name.replace(' ', "").to_ascii_lowercase();
    SPACED.contains(&joined.as_str())
}

/// Whether this word is such a name, however its words are joined.
pub(in crate::parse::dialect) fn is_own(name: &str) -> bool {
    OWN_NAMES.contains(&normal(name).as_str())
}

/// A name in lower case, without underscores and without the prefix of Ansible's facts, nor
/// that with which an inventory says whose property it is (`SLPLicenseStatus`,
/// `WindowsLicenseStatus`).
pub(super) fn normal(name: &str) -> String {
    let mut name = name.replace(['_', ' '], "");
    name.make_ascii_lowercase();
    // As it is spelt in Britain.
    if name.contains("licence") {
        name = name.replace("licence", "license");
    }
    let name = name.strip_prefix("ansible").unwrap_or(&name);
    let name = name.strip_prefix("slp").unwrap_or(name);
    let inner = name.strip_prefix("windows");
    let inner = inner.filter(|inner| OWN_NAMES.contains(inner));
    let name = inner.unwrap_or(name);
    // An inventory numbers the columns of its database: `LicenseStatus0`.
    let stem = name.strip_suffix(['0', '1']);
    let stem = stem.filter(|stem| OWN_NAMES.contains(stem) || BESIDE.contains(stem));
    let name = stem.unwrap_or(name);
    by_parts(name).unwrap_or(name).to_owned()
}

/// The property that an inventory calls in words of its own: `kms_host`, `grace_minutes`. What has
/// a name like it is not to be taken for missing.
fn by_parts(name: &str) -> Option<&'static str> {
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(&["kms", "keymanagementservice"])
        && !has(&[
            "port",
            "pid",
            "cmid",
            "client",
            "count",
            "caching",
            "interval",
            "priority",
            "domain",
            "discovered",
        ])
    {
        if name.ends_with("ip") || name.ends_with("ipaddress") {
            return Some("discoveredkeymanagementservicemachineipaddress");
        }
        return has(&["host", "server", "machine", "servicename"])
            .then_some("keymanagementservicemachine");
    }
    if name.contains("grace") && has(&["minutes", "remaining"]) && !has(&["days", "hours"]) {
        return Some("graceperiodremaining");
    }
    match name {
        "oscaption" => Some("caption"),
        "last5" | "lastfive" | "keylast5" | "keylastfive" | "keyending" | "last5characters" => {
            Some("partialkey")
        }
        _ => None,
    }
}

/// Such a name of which this, in lower case, is a long enough beginning.
pub(in crate::parse::dialect) fn own_beginning_with(part: &str) -> Option<&'static str> {
    let is_long = part.len() >= 12;
    let mut names = OWN_NAMES.iter().copied();
    names.find(|own| is_long && own.starts_with(part))
}

/// Whether such a name begins with this, in lower case, and goes on.
pub(in crate::parse::dialect) fn begins_name(part: &str) -> bool {
    let mut names = OWN_NAMES.iter().chain(BESIDE);
    names.any(|name| name.len() > part.len() && name.starts_with(part))
}
