//! What the columns of a table, or the fields of an object, are called.

use ninsho_rules::parse::machine_column;

/// Columns that hold what a command printed; of several in one row the first that is filled.
static OUTPUTS: &[&str] = &[
    "text",
    "output",
    "stdout",
    "slmgr",
    "slmgrdlv",
    "dlv",
    "result",
    // Intune's remediations.
    "predetectionoutput",
    "preremediationdetectionscriptoutput",
    "preremediationdetectionoutput",
    "postdetectionoutput",
    "postremediationdetectionscriptoutput",
    "postremediationdetectionoutput",
    // Configuration Manager's Run Scripts.
    "scriptoutput",
    "出力",
    "結果",
];

/// What inventories call a property, and what the rules know it as.
static PROPERTIES: &[(&str, &str)] = &[
    // OCS and GLPI. A whole key stands there: only its last five are taken.
    ("winprodid", "ProductID"),
    ("winprodkey", LAST_FIVE),
    ("operatingsystem", "OSName"),
    ("operatingsystemname", "OSName"),
    ("operatingsystemproductid", "ProductID"),
    ("operatingsystemserialnumber", LAST_FIVE),
    ("operatingsystemlicenseid", "ProductID"),
];

/// The one property of which only the end is taken.
pub(crate) const LAST_FIVE: &str = "PartialProductKey";

/// How likely this column holds an output, zero the likeliest; `None` for any other column.
pub(crate) fn output(key: &str) -> Option<usize> {
    OUTPUTS.iter().position(|known| *known == key)
}

/// What the rules call this property.
pub(crate) fn property(key: &str) -> Option<&'static str> {
    let row = PROPERTIES.iter().find(|(known, _)| *known == key)?;
    Some(row.1)
}

/// Columns that other tables have as well.
pub(crate) fn is_usual(key: &str) -> bool {
    matches!(key, "name" | "description" | "id" | "activationid") || machine_column(key).is_some()
}

/// Whether this is what a product is called, and no PC: `Windows(R), Core edition`. A PC may
/// well be called BACK-OFFICE or WINDOWS-7.
pub(crate) fn is_product(value: &str) -> bool {
    let begins = |word| value.starts_with(word);
    begins("Windows(") || begins("Windows ") || begins("Microsoft ") || value.ends_with(" edition")
}
