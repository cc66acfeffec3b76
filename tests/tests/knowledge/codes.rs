//! Codes, keys, editions and hosts.

use std::collections::{BTreeMap, BTreeSet};

use ninsho_rules::{Channel, Code, Edition, KeyClass, SourceId, Subject, VolumeProof};

use super::tables::{facts, names, rows, tables, text};

#[test]
fn every_code_of_the_knowledge_base_is_there() {
    let Some(tables) = tables() else { return };
    let mut found = BTreeSet::new();
    for row in rows(&tables, "error_codes") {
        let shown = text(row, "code");
        let number = shown
            .strip_prefix("0x")
            .map(|hex| u32::from_str_radix(hex, 16));
        let Some(Ok(number)) = number else {
            // The troubleshooter's sentence without a code: see the table's own words on it.
            assert_eq!(&shown[..9], "(no code)", "{shown}");
            continue;
        };
        let code = Code::from_number(number)
            .ok_or(shown)
            .expect("the code is there");
        let ours = code.row();
        assert_eq!(
            ours.may_be_the_limit_screen,
            row["limit_candidate"].as_bool().expect("a flag"),
            "{shown}"
        );
        let theirs = text(row, "name");
        if theirs.starts_with("SL_") || theirs.starts_with("E_") {
            assert_eq!(Some(ours.name), theirs.split(' ').next(), "{shown}");
        }
        for source in ours.sources {
            let theirs = row["sources"].as_array().expect("sources");
            assert!(
                AUDITED.contains(&(number, *source))
                    || theirs.iter().any(|name| name == source.name()),
                "{shown} {source:?}"
            );
        }
        found.insert(code);
    }
    // The rest is what the audit of 2026-11-28 found missing.
    assert_eq!(found.len(), 99);
    assert_eq!(Code::ALL.len() - found.len(), 115);
}

/// What the audit added to the sources of codes that stood in the tables before.
const AUDITED: &[(u32, SourceId)] = &[
    (0x803F_A067, SourceId::R63),
    (0x8007_0490, SourceId::M04),
    (0xC004_B100, SourceId::M04),
    (0xC004_B100, SourceId::R64),
    (0xC004_C003, SourceId::R63),
    (0xC004_C003, SourceId::R64),
];

/// Every name of `slerror.h` is the one that the header gives this number.
#[test]
fn the_names_of_the_codes_are_those_of_the_header() {
    let Some(tables) = tables() else { return };
    let header: BTreeMap<&str, &str> = rows(&tables["sdk_error_names"], "rows")
        .iter()
        .map(|row| {
            (
                row[0].as_str().expect("a code"),
                row[1].as_str().expect("a name"),
            )
        })
        .collect();
    for code in Code::ALL {
        let row = code.row();
        let number = format!("0x{:08X}", row.number);
        if row.name.starts_with("SL_") {
            assert_eq!(header.get(number.as_str()), Some(&row.name), "{number}");
        }
        // What stands there and is shown has its name here.
        if let Some(name) = header.get(number.as_str()) {
            assert_eq!(row.name, *name, "{number}");
        }
    }
}

#[test]
fn every_public_key_is_known_by_its_last_five() {
    let Some(tables) = tables() else { return };
    for (table, class, count) in [
        ("generic_keys", KeyClass::Default, 47),
        ("gvlk", KeyClass::KmsClient, 127),
        ("avma_keys", KeyClass::Avma, 15),
        ("evaluation_keys", KeyClass::Evaluation, 29),
    ] {
        let rows = rows(&tables, table);
        assert_eq!(rows.len(), count, "{table}");
        for row in rows {
            let key = text(row, "last5");
            let alone = facts(&format!("Partial Product Key: {key}"));
            assert_eq!(alone.key, Some(class), "{key}");
            let Some(id) = row["activation_id"].as_str() else {
                continue;
            };
            // With the edition in sight a row of another edition does not count.
            let paste = format!("Activation ID: {id}\nPartial Product Key: {key}");
            let whole = facts(&paste);
            assert_eq!(whole.key, Some(class), "{key} {id}");
            let edition = whole.edition.map_or("", Edition::id);
            // Server Core shares the id of the Server around it.
            let theirs = text(row, "edition_id").trim_end_matches("Core");
            assert_eq!(edition.trim_end_matches("Core"), theirs, "{key} {id}");
            if let Some(channel) = row["channel"].as_str() {
                assert_eq!(whole.channel.map(Channel::name), Some(channel), "{key}");
            }
        }
    }
}

#[test]
fn every_activation_id_and_group_leads_to_its_edition_and_channel() {
    let Some(tables) = tables() else { return };
    let ids = rows(&tables["activation_ids"], "rows");
    assert_eq!(ids.len(), 1084);
    let mut of_group: BTreeMap<u64, BTreeSet<(&str, &str)>> = BTreeMap::new();
    for row in ids {
        let cell = |at: usize| row[at].as_str().expect("a text");
        let (id, edition, channel) = (cell(0), cell(2), cell(3));
        let read = facts(&format!("Activation ID: {id}"));
        // Extended updates, side-loading of apps and the like stand beside the Windows.
        let add_ons = ["-ESU-", "APPXLOB-", "AddOn"];
        let is_add_on = |name: &str| add_ons.iter().any(|part| name.contains(part));
        if edition.split(';').all(is_add_on) {
            assert_eq!(read.subject, Subject::AddOn, "{id}");
            continue;
        }
        assert_eq!(read.channel.map(Channel::name), Some(channel), "{id}");
        // One key of a volume contract serves a family of editions.
        let one = (!edition.contains(';')).then_some(edition);
        assert_eq!(read.edition.map(Edition::id), one, "{id}");
        if let Some(group) = row[1].as_u64() {
            of_group
                .entry(group)
                .or_default()
                .insert((edition, channel));
        }
    }
    let mut told = 0;
    for (group, meanings) in of_group {
        let pid = format!("Extended PID: 03612-{group:05}-000-000001-00-1033-19045.0000-0012024");
        let read = facts(&pid);
        // A group of several editions or channels tells nothing.
        let Some((edition, channel)) = meanings.first().filter(|_| meanings.len() == 1) else {
            assert_eq!((read.edition, read.channel), (None, None), "{group}");
            continue;
        };
        let one = (!edition.contains(';')).then_some(*edition);
        assert_eq!(read.edition.map(Edition::id), one, "{group}");
        assert_eq!(read.channel.map(Channel::name), Some(*channel), "{group}");
        told += 1;
    }
    assert!(told > 300, "{told}");
}

#[test]
fn every_host_on_record_is_known() {
    let Some(tables) = tables() else { return };
    for (table, proof, count) in [
        ("public_kms_hosts", VolumeProof::PublicHost, 35),
        ("legit_kms_hosts", VolumeProof::Cloud, 2),
    ] {
        let hosts: Vec<_> = names(&tables[table]["hosts"]).collect();
        assert_eq!(hosts.len(), count, "{table}");
        for host in hosts {
            let paste = format!(
                "Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel\n\
                 Registered KMS machine name: {host}:1688"
            );
            assert_eq!(facts(&paste).volume, Some(proof), "{host}");
        }
    }
}
