//! CHANGELOG.md: what is not yet released, and what a version brought.

use anyhow::{Context, Result, ensure};

/// The heading under which changes wait for a release.
const WAITING: &str = "## Unreleased\n";

/// A changelog with the entry of one version in it.
#[derive(Debug, PartialEq)]
pub(crate) struct Entry {
    /// The whole file.
    pub(crate) file: String,
    /// What stands under the heading of the version.
    pub(crate) changes: String,
}

/// The entry of this version. Where there is none, what waits becomes one, dated with this day
/// (`2026-11-28`); an error if nothing waits.
pub(crate) fn release(file: &str, version: &str, day: &str) -> Result<Entry> {
    let heading = format!("## {version} ");
    if let Some(changes) = under(file, &heading) {
        return Ok(Entry {
            file: file.to_owned(),
            changes,
        });
    }
    let changes = under(file, WAITING)
        .context("CHANGELOG.md has no heading `## Unreleased`; put it above the newest version")?;
    ensure!(
        !changes.is_empty(),
        "nothing stands under `## Unreleased` in CHANGELOG.md; say what {version} brings, or \
         raise the version in Cargo.toml later"
    );
    let dated = format!("{WAITING}\n{heading}({day})\n");
    Ok(Entry {
        file: file.replacen(WAITING, &dated, 1),
        changes,
    })
}

/// What stands between the line that begins so and the next heading of its level.
fn under(file: &str, heading: &str) -> Option<String> {
    let at = file.find(&format!("\n{heading}"))? + 1;
    let (_, rest) = file.get(at..)?.split_once('\n')?;
    let rest = rest.strip_prefix("## ").map_or(rest, |_| "");
    Some(rest.split("\n## ").next()?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::release;

    const FILE: &str = "# Changelog\n\n## Unreleased\n\n- It reads more.\n\n\
                        ## 0.1.0 (2026-11-22)\n\n- It reads.\n";

    #[test]
    fn what_waits_becomes_the_entry_of_a_new_version() {
        let entry = release(FILE, "0.2.0", "2026-11-28").expect("something waits");
        assert_eq!(entry.changes, "- It reads more.");
        let expected = FILE.replace(
            "## Unreleased\n",
            "## Unreleased\n\n## 0.2.0 (2026-11-28)\n",
        );
        assert_eq!(entry.file, expected);
        // Once more, and nothing moves.
        assert_eq!(
            release(&entry.file, "0.2.0", "2026-12-01").ok(),
            Some(entry)
        );
    }

    #[test]
    fn a_version_that_is_out_keeps_its_entry() {
        let entry = release(FILE, "0.1.0", "2026-11-28").expect("it is there");
        assert_eq!(entry.changes, "- It reads.");
        assert_eq!(entry.file, FILE);
    }

    #[test]
    fn a_version_needs_something_to_tell() {
        let empty = FILE.replace("- It reads more.\n\n", "");
        assert!(release(&empty, "0.2.0", "2026-11-28").is_err());
        assert!(release("# Changelog\n", "0.2.0", "2026-11-28").is_err());
    }
}
