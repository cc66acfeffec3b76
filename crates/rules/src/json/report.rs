//! The report's contract: which field says what, and in which order.

use super::{Json, Layout};
use crate::day::iso;
use crate::judge::{Advice, Answers, Outlook, Question};
use crate::parse::{Command, Conflict, Detection, Entitlement, Notice, Observed, Product, System};
use crate::report::{Report, Verdict};
use crate::tables::code::written_code;
use crate::tables::rule::RuleId;
use crate::tables::sign::Sign;
use crate::tables::source::{KNOWLEDGE_DATE, SourceId};
use crate::vocabulary::{
    Channel, Edition, FirmwareKey, Hardware, History, KeyClass, Machine, Status, VolumeProof,
    Windows,
};

/// The version of the contract.
const SCHEMA: u32 = 1;

impl Report {
    /// The report as one JSON object, the same wherever it was made.
    ///
    /// ```
    /// use ninsho_rules::{Layout, inspect, judge::Answers, KNOWLEDGE_DATE};
    ///
    /// let report = inspect("License Status: Licensed", &Answers::default(), KNOWLEDGE_DATE);
    /// assert!(report.json(Layout::Line).starts_with(r#"{"schema":1,"knowledge_date":"#));
    /// ```
    pub fn json(&self, layout: Layout) -> String {
        Json::whole(layout, |json| report(json, self))
    }
}

impl Verdict {
    /// A verdict without its input, as it comes by link: the fields of the report that do
    /// not need one.
    pub fn json(&self, layout: Layout) -> String {
        Json::whole(layout, |json| {
            head(json);
            verdict(json, self);
        })
    }
}

impl Product {
    /// The block as it stands in the report.
    pub fn json(&self) -> String {
        Json::whole(Layout::Line, |json| product(json, self))
    }
}

fn head(json: &mut Json) {
    json.plain("schema", &SCHEMA.to_string());
    json.text("knowledge_date", Some(&iso(KNOWLEDGE_DATE)));
}

fn report(json: &mut Json, report: &Report) {
    head(json);
    json.object("detection", |json| detection(json, &report.detection));
    json.objects("products", &report.products, product);
    verdict(json, &report.verdict);
    json.objects("notices", &report.notices, notice);
    if !report.systems.is_empty() {
        json.objects("systems", &report.systems, self::report);
    }
}

fn detection(json: &mut Json, detection: &Detection) {
    json.text("dialect", Some(detection.dialect.name()));
    json.text("command", detection.command.map(Command::name));
    json.text("language", detection.language);
}

fn product(json: &mut Json, product: &Product) {
    json.text("role", Some(product.role.name()));
    json.plain("primary", &product.primary.to_string());
    json.text("windows", seen(&product.windows, Windows::name));
    json.text("edition_id", seen(&product.edition_id, Edition::id));
    json.text("channel", seen(&product.channel, Channel::name));
    json.text("key", seen(&product.key, KeyClass::name));
    json.text("status", seen(&product.status, Status::name));
    let reason = product.reason.as_ref();
    let reason = reason.map(|reason| written_code(reason.value));
    json.text("reason", reason.as_deref());
    json.plain("minutes_left", &told(&product.minutes_left));
    json.plain("key_build", &told(&product.key_build));
    let date = product.key_date.as_ref();
    json.text("key_date", date.map(|date| iso(date.value)).as_deref());
    if product.far_end.is_some() {
        json.plain("far_end", &told(&product.far_end));
    }
    json.text("volume", seen(&product.volume, VolumeProof::name));
    json.plain("subscription", &told(&product.subscription));
    told_only(
        json,
        "entitlement",
        seen(&product.entitlement, Entitlement::name),
    );
    system(json, &product.system);
    json.names("conflicts", &product.conflicts, Conflict::name);
}

fn system(json: &mut Json, system: &System) {
    told_only(
        json,
        "upgraded_from",
        seen(&system.upgraded_from, Windows::name),
    );
    told_only(json, "history", seen(&system.history, History::name));
    told_only(
        json,
        "firmware_key",
        seen(&system.firmware_key, FirmwareKey::name),
    );
    if system.slic.is_some() {
        json.plain("slic", &told(&system.slic));
    }
    told_only(json, "hardware", seen(&system.hardware, Hardware::name));
    told_only(json, "machine", seen(&system.machine, Machine::name));
}

fn verdict(json: &mut Json, verdict: &Verdict) {
    json.object("licence", |json| {
        let licence = &verdict.licence;
        json.text("kind", Some(licence.kind.name()));
        json.text("free_upgrade", Some(licence.free_upgrade.name()));
        json.text("certainty", Some(licence.certainty.name()));
        sides(json, &licence.because, &licence.against);
    });
    json.objects("outlooks", &verdict.outlooks, outlook);
    json.names("questions", &verdict.questions, Question::name);
    json.object("answers", |json| answers(json, &verdict.answers));
    if !verdict.signs.is_empty() {
        json.names("signs", &verdict.signs, Sign::name);
    }
    json.names("advice", &verdict.advice, Advice::name);
    json.text("link", verdict.link.as_deref());
}

fn outlook(json: &mut Json, outlook: &Outlook) {
    json.text("scenario", Some(outlook.scenario.name()));
    json.text("outcome", Some(outlook.outcome.name()));
    json.text("certainty", Some(outlook.certainty.name()));
    sides(json, &outlook.because, &outlook.against);
    json.names("sources", &outlook.sources, SourceId::name);
}

fn sides(json: &mut Json, because: &[RuleId], against: &[RuleId]) {
    json.names("because", because, RuleId::name);
    json.names("against", against, RuleId::name);
}

fn answers(json: &mut Json, answers: &Answers) {
    for question in Question::ALL {
        told_only(json, question.name(), answers.get(*question));
    }
}

fn notice(json: &mut Json, notice: &Notice) {
    json.text("code", Some(notice.code.name()));
    if let Some(line) = notice.line {
        json.plain("line", &line.to_string());
    }
}

/// A field that is only there when there is something to tell.
fn told_only(json: &mut Json, name: &str, value: Option<&str>) {
    if value.is_some() {
        json.text(name, value);
    }
}

#[expect(
    clippy::ref_option,
    reason = "it is a field as it stands in the product"
)]
fn seen<T: Copy>(
    seen: &Option<Observed<T>>,
    name: impl Fn(T) -> &'static str,
) -> Option<&'static str> {
    seen.as_ref().map(|seen| name(seen.value))
}

#[expect(
    clippy::ref_option,
    reason = "it is a field as it stands in the product"
)]
fn told<T: ToString>(seen: &Option<Observed<T>>) -> String {
    seen.as_ref()
        .map_or_else(|| "null".to_owned(), |seen| seen.value.to_string())
}
