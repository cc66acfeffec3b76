//! The tables as records: what `knowledge.json` holds, and what its schema says of it.

mod rows;

use std::collections::BTreeMap;

use ninsho_rules::judge::{Confidence, LicenceGroup, Outcome, Scenario};
use ninsho_rules::text::Lang;
use ninsho_rules::{Cause, NoAddress, Reliability, SourceKind, Stance, Weight};
use schemars::JsonSchema;
use serde::Serialize;

/// The names of a closed set, for the schema.
macro_rules! names {
    ($set:ty) => {
        <$set>::ALL
            .iter()
            .map(|value| value.name())
            .collect::<Vec<_>>()
    };
}

/// What Ninsho knows of Windows licences: rules, codes and kinds, each with its sources.
#[derive(Serialize, JsonSchema)]
pub(super) struct Knowledge {
    /// The version of this shape.
    schema: u32,
    /// The newest day on which a source was checked.
    #[serde(rename = "knowledge_date")]
    #[schemars(extend("format" = "date"))]
    checked: String,
    /// Who says so.
    sources: Vec<SourceRecord>,
    /// Statements, each with what stands behind it.
    rules: Vec<RuleRecord>,
    /// Licence state reasons and error codes.
    codes: Vec<CodeRecord>,
    /// What lies behind the codes.
    causes: Vec<CauseRecord>,
    /// Kinds of licence, each with its outlook in every event.
    kinds: Vec<KindRecord>,
    /// Events of which there is an outlook.
    events: Vec<EventRecord>,
    /// Steps by which an activation comes back.
    steps: Vec<StepRecord>,
}

/// A text in every language, by its BCP 47 name.
#[derive(Serialize, JsonSchema)]
struct Text(BTreeMap<&'static str, &'static str>);

impl Text {
    fn of(text: impl Fn(Lang) -> &'static str) -> Self {
        Self(
            Lang::ALL
                .iter()
                .map(|lang| (lang.name(), text(*lang)))
                .collect(),
        )
    }
}

/// Who says so.
#[derive(Serialize, JsonSchema)]
struct SourceRecord {
    id: &'static str,
    title: Text,
    #[schemars(extend("enum" = names!(SourceKind)))]
    kind: &'static str,
    #[schemars(extend("enum" = names!(Reliability)))]
    reliability: &'static str,
    /// In EDTF: a date or part of one, or an interval; empty when it bears none.
    published: &'static str,
    /// When it was last checked for this project.
    #[schemars(extend("format" = "date"))]
    checked: String,
    /// Of the very page that says it; absent when it is not linked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "uri"))]
    address: Option<&'static str>,
    /// When it moved to this address, where that was later than its publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    moved: Option<String>,
    /// Why it has no address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = names!(NoAddress)))]
    no_address: Option<&'static str>,
}

/// A statement.
#[derive(Serialize, JsonSchema)]
struct RuleRecord {
    id: &'static str,
    says: Text,
    /// What it says about a later activation.
    #[schemars(extend("enum" = names!(Stance)))]
    stance: &'static str,
    /// How much stands behind it.
    #[schemars(extend("enum" = names!(Weight)))]
    weight: &'static str,
    /// The first day on which it holds.
    #[schemars(extend("format" = "date"))]
    from: String,
    /// The first day on which it holds no more; absent while it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    until: Option<String>,
    /// Ids of sources; the first is the one to name.
    sources: Vec<&'static str>,
    /// Ids of rules that speak against it.
    contested_by: Vec<&'static str>,
}

/// A licence state reason or error code.
#[derive(Serialize, JsonSchema)]
struct CodeRecord {
    /// As Windows writes it.
    #[schemars(regex(pattern = "^0x[0-9A-F]{8}$"))]
    code: String,
    /// Its name in the headers of Windows; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<&'static str>,
    #[schemars(extend("enum" = names!(Cause)))]
    cause: &'static str,
    means: Text,
    /// Ids of sources of its meaning.
    sources: Vec<&'static str>,
}

/// What lies behind a code: all codes of one cause ask for the same thing.
#[derive(Serialize, JsonSchema)]
struct CauseRecord {
    id: &'static str,
    /// What it asks for, by the way in which a licence comes back.
    next: Vec<NextRecord>,
}

/// What a code asks for of licences that come back in the same way.
#[derive(Serialize, JsonSchema)]
struct NextRecord {
    #[schemars(extend("enum" = names!(LicenceGroup)))]
    group: &'static str,
    why: Text,
    step: Text,
}

/// A kind of licence.
#[derive(Serialize, JsonSchema)]
struct KindRecord {
    id: &'static str,
    title: Text,
    explanation: Text,
    outlooks: Vec<OutlookRecord>,
}

/// What a kind has to expect in an event, before the state of a PC and answers are weighed.
#[derive(Serialize, JsonSchema)]
struct OutlookRecord {
    #[schemars(extend("enum" = names!(Scenario)))]
    event: &'static str,
    #[schemars(extend("enum" = names!(Outcome)))]
    outcome: &'static str,
    /// How firm it is.
    #[schemars(extend("enum" = names!(Confidence)))]
    certainty: &'static str,
    /// Ids of the rules that lead to it, the leading one first.
    because: Vec<&'static str>,
    /// Ids of the rules that speak against it.
    against: Vec<&'static str>,
}

/// An event.
#[derive(Serialize, JsonSchema)]
struct EventRecord {
    id: &'static str,
    title: Text,
}

/// A step by which an activation comes back.
#[derive(Serialize, JsonSchema)]
struct StepRecord {
    id: &'static str,
    title: Text,
    how: Text,
    sources: Vec<&'static str>,
}

#[cfg(test)]
mod tests;
