//! What comes from others: each direct dependency has its reason, and stands where it says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const REASONS: &str = include_str!("../../docs/dependencies.md");
const WORKSPACE: &str = include_str!("../../Cargo.toml");

/// The rows of the table: package, where it stands, why.
fn rows() -> Vec<(&'static str, &'static str, &'static str)> {
    let cells = REASONS.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.split('|').map(str::trim);
        Some((
            cells.next()?.trim_end_matches('`'),
            cells.next()?,
            cells.next()?,
        ))
    });
    cells.collect()
}

/// The names under a heading of a `Cargo.toml`, but our own crates.
fn named<'a>(manifest: &'a str, heading: &'a str) -> impl Iterator<Item = &'a str> {
    let under = manifest
        .split_once(&format!("[{heading}]\n"))
        .map_or("", |(_, rest)| rest.split("\n[").next().unwrap_or_default());
    under
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split(['.', ' ']).next())
        .filter(|name| !name.starts_with("ninsho-"))
}

/// Where each dependency of our crates ends up, as the manifests have it.
fn places() -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut places = BTreeMap::<_, BTreeSet<_>>::new();
    let homes: &[(&str, &[&str])] = &[
        ("crates/rules", &["page", "terminal"]),
        ("crates/page", &["page"]),
        ("crates/intake", &["terminal"]),
        ("crates/cli", &["terminal"]),
        ("crates/empty", &["tools"]),
        ("crates/xtask", &["tools"]),
        ("tests", &["tools"]),
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (home, ships) in homes {
        let manifest = fs::read_to_string(root.join(home).join("Cargo.toml"))
            .expect("every crate has its manifest");
        for name in named(&manifest, "dependencies") {
            places.entry(name.to_owned()).or_default().extend(*ships);
        }
        for name in named(&manifest, "dev-dependencies") {
            places.entry(name.to_owned()).or_default().insert("tools");
        }
    }
    places
}

#[test]
fn each_direct_dependency_has_a_line_that_says_why() {
    let told: Vec<_> = rows().iter().map(|row| row.0).collect();
    let mut wanted: Vec<_> = named(WORKSPACE, "workspace.dependencies").collect();
    wanted.sort_unstable();
    assert!(wanted.len() > 30, "the manifest is read: {wanted:?}");
    assert_eq!(
        told, wanted,
        "docs/dependencies.md, in order of the alphabet"
    );
    for (name, _, why) in rows() {
        assert!(why.len() > 10, "{name}: {why}");
    }
}

#[test]
fn each_dependency_is_used_and_reaches_what_its_line_says() {
    let places = places();
    for (name, told, _) in rows() {
        let found = places.get(name).cloned().unwrap_or_default();
        assert!(!found.is_empty(), "{name} is used nowhere");
        let told: BTreeSet<_> = told.split(", ").collect();
        // What reaches a visitor may also test or build; that need not be said.
        let shipped = |places: &BTreeSet<_>| {
            let own: BTreeSet<_> = places.iter().copied().filter(|at| *at != "tools").collect();
            own
        };
        assert_eq!(shipped(&told), shipped(&found), "{name}");
        assert!(
            !shipped(&found).is_empty() || told.contains("tools"),
            "{name}"
        );
    }
}
