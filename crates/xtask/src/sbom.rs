//! The bill of materials of the page, in CycloneDX: every package that may be linked into it.
//!
//! It bears neither time nor serial number, which the format leaves open: the same lock file
//! gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::process;
use crate::toolchain::WASM;
use crate::workspace::Workspace;

/// Its name in `dist/`.
pub(crate) const FILE: &str = "ninsho.cdx.json";

/// The package that the page is.
const PAGE: &str = "ninsho-page";

/// Writes the bill of materials as JSON.
pub(crate) fn write(workspace: &Workspace) -> Result<String> {
    let metadata = process::output(workspace.cargo().args([
        "metadata",
        "--locked",
        "--format-version=1",
        "--filter-platform",
        WASM,
    ]))?;
    let bill = bill(
        &serde_json::from_str(&metadata)?,
        &workspace.read("Cargo.lock")?,
    )?;
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

/// The bill, out of what `cargo metadata` says and the checksums of the lock file.
fn bill(metadata: &Value, lock: &str) -> Result<Value> {
    let packages = by_id(&metadata["packages"])?;
    let nodes = by_id(&metadata["resolve"]["nodes"])?;
    let (root, _) = packages
        .iter()
        .find(|(_, package)| package["name"] == PAGE)
        .with_context(|| format!("cargo metadata does not know {PAGE}"))?;
    let checksums = checksums(lock);

    let mut linked = BTreeSet::from([*root]);
    let mut open = vec![*root];
    let mut edges = Vec::new();
    while let Some(id) = open.pop() {
        let needs = linked_by(nodes.get(id).context("a package without its node")?);
        edges.push(json!({ "ref": purl(packages[id]), "dependsOn":
            needs.iter().map(|id| purl(packages[id])).collect::<BTreeSet<_>>() }));
        open.extend(needs.into_iter().filter(|id| linked.insert(id)));
    }
    edges.sort_by_key(|edge| edge["ref"].to_string());
    linked.remove(root);

    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": component(packages[root], "application", &checksums) },
        "components": linked
            .iter()
            .map(|id| component(packages[id], "library", &checksums))
            .collect::<Vec<_>>(),
        "dependencies": edges,
    }))
}

fn by_id(list: &Value) -> Result<BTreeMap<&str, &Value>> {
    let list = list.as_array().context("cargo metadata lists nothing")?;
    list.iter()
        .map(|entry| {
            Ok((
                entry["id"].as_str().context("an entry without its id")?,
                entry,
            ))
        })
        .collect()
}

/// What this node links: neither what only tests nor what only builds.
fn linked_by(node: &Value) -> Vec<&str> {
    let deps = node["deps"].as_array().into_iter().flatten();
    deps.filter(|dep| {
        let mut kinds = dep["dep_kinds"].as_array().into_iter().flatten();
        kinds.any(|kind| kind["kind"].is_null())
    })
    .filter_map(|dep| dep["pkg"].as_str())
    .collect()
}

/// The address of a package, as the format wants it.
fn purl(package: &Value) -> String {
    let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
    format!("pkg:cargo/{}@{}", text("name"), text("version"))
}

fn component(package: &Value, kind: &str, checksums: &BTreeMap<(&str, &str), &str>) -> Value {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    let purl = purl(package);
    let mut component = Map::from_iter([
        ("type".to_owned(), json!(kind)),
        ("bom-ref".to_owned(), json!(purl)),
        ("name".to_owned(), json!(text("name"))),
        ("version".to_owned(), json!(text("version"))),
        ("purl".to_owned(), json!(purl)),
    ]);
    if !text("license").is_empty() {
        // Older packages part their licences with a slash, which SPDX does not know.
        let licence = text("license").replace(" / ", " OR ").replace('/', " OR ");
        component.insert("licenses".to_owned(), json!([{ "expression": licence }]));
    }
    if let Some(checksum) = checksums.get(&(text("name"), text("version"))) {
        let hash = json!([{ "alg": "SHA-256", "content": checksum }]);
        component.insert("hashes".to_owned(), hash);
    }
    Value::Object(component)
}

/// Checksums of the lock file by name and version.
fn checksums(lock: &str) -> BTreeMap<(&str, &str), &str> {
    let blocks = lock.split("[[package]]").filter_map(|block| {
        let of = |entry: &str| {
            let mut lines = block.lines().filter_map(|line| line.split_once(" = "));
            let (_, value) = lines.find(|(name, _)| *name == entry)?;
            Some(value.trim_matches('"'))
        };
        Some(((of("name")?, of("version")?), of("checksum")?))
    });
    blocks.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::bill;

    #[test]
    fn what_is_linked_is_listed_with_licence_and_checksum_and_nothing_else() {
        let package = |name: &str, licence: &str| json!({ "id": name, "name": name, "version": "1.0.0", "license": licence });
        let needs = |name: &str, kind: Option<&str>| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata = json!({
            "packages": [
                package("ninsho-page", "MIT OR Apache-2.0"),
                package("drawer", "MIT/Apache-2.0"),
                package("tester", "MIT"),
                package("other", "MIT"),
            ],
            "resolve": { "nodes": [
                { "id": "ninsho-page", "deps": [needs("drawer", None), needs("tester", Some("dev"))] },
                { "id": "drawer", "deps": [] },
                { "id": "tester", "deps": [] },
                { "id": "other", "deps": [needs("drawer", None)] },
            ] },
        });
        let lock = "[[package]]\nname = \"drawer\"\nversion = \"1.0.0\"\nchecksum = \"c0ffee\"\n";
        let bill = bill(&metadata, lock).expect("it is complete");
        assert_eq!(
            bill["components"],
            json!([{
                "type": "library",
                "bom-ref": "pkg:cargo/drawer@1.0.0",
                "name": "drawer",
                "version": "1.0.0",
                "purl": "pkg:cargo/drawer@1.0.0",
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
                "hashes": [{ "alg": "SHA-256", "content": "c0ffee" }],
            }])
        );
        assert_eq!(
            bill["dependencies"],
            json!([
                { "ref": "pkg:cargo/drawer@1.0.0", "dependsOn": [] },
                { "ref": "pkg:cargo/ninsho-page@1.0.0", "dependsOn": ["pkg:cargo/drawer@1.0.0"] },
            ])
        );
    }
}
