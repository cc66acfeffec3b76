//! The records name only what is there, and the schema describes them.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Kind, Scenario};
use ninsho_rules::{Code, RuleId, SourceId};
use serde_json::Value;

use crate::knowledge::json;

fn written() -> (Value, Value) {
    let [(_, json), (_, schema)] = json().expect("it can be written");
    let parsed = |text: &str| serde_json::from_str(text).expect("it is JSON");
    (parsed(&json), parsed(&schema))
}

fn ids<'a>(list: &'a Value, key: &str) -> BTreeSet<&'a str> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|entry| entry[key].as_str()).collect()
}

#[test]
fn every_row_is_in_it_and_names_only_what_is() {
    let (json, _) = written();
    let (sources, rules) = (ids(&json["sources"], "id"), ids(&json["rules"], "id"));
    assert_eq!(sources.len(), SourceId::ALL.len());
    assert_eq!(rules.len(), RuleId::ALL.len());
    assert_eq!(ids(&json["codes"], "code").len(), Code::ALL.len());
    assert_eq!(ids(&json["kinds"], "id").len(), Kind::ALL.len());
    for kind in json["kinds"].as_array().into_iter().flatten() {
        let outlooks = kind["outlooks"].as_array().map_or(0, Vec::len);
        assert_eq!(outlooks, Scenario::ALL.len(), "{kind}");
        let leading = &kind["outlooks"][0]["because"][0];
        assert!(
            leading.as_str().is_some_and(|id| rules.contains(id)),
            "{kind}"
        );
    }
    for rule in json["rules"].as_array().into_iter().flatten() {
        for (key, known) in [("sources", &sources), ("contested_by", &rules)] {
            for id in rule[key].as_array().into_iter().flatten() {
                assert!(id.as_str().is_some_and(|id| known.contains(id)), "{rule}");
            }
        }
    }
}

/// What the schema says of each record must be what the record is.
#[test]
fn the_schema_describes_every_field_and_every_value_of_a_closed_set() {
    let (json, schema) = written();
    for (list, record) in [
        ("sources", "SourceRecord"),
        ("rules", "RuleRecord"),
        ("codes", "CodeRecord"),
        ("causes", "CauseRecord"),
        ("kinds", "KindRecord"),
        ("steps", "StepRecord"),
    ] {
        let shape = &schema["$defs"][record]["properties"];
        let required = schema["$defs"][record]["required"].as_array();
        assert!(required.is_some_and(|names| !names.is_empty()), "{record}");
        for entry in json[list].as_array().into_iter().flatten() {
            for name in required.into_iter().flatten().filter_map(Value::as_str) {
                assert!(entry.get(name).is_some(), "{record}: {entry} has no {name}");
            }
            for (name, value) in entry.as_object().into_iter().flatten() {
                assert!(shape[name].is_object(), "{record} has no {name}");
                if let Some(names) = shape[name]["enum"].as_array() {
                    assert!(names.contains(value), "{record}.{name}: {value}");
                }
            }
        }
    }
    let stances = schema["$defs"]["RuleRecord"]["properties"]["stance"]["enum"].as_array();
    assert_eq!(stances.map(Vec::len), Some(3));
}
