//! What must hold of every input.

use ninsho_rules::judge::Answers;
use ninsho_rules::text::Lang;
use ninsho_rules::{Form, KNOWLEDGE_DATE, Layout, Provenance, Report, Verdict, inspect, share};
use serde_json::Value;

use super::identifiers::identifiers;

/// A text and answers: read, judged, shown and taken along without a panic, the same every
/// time, and without an identifier of the text.
pub(super) fn text(text: &str, answers: &Answers) {
    let report = inspect(text, answers, KNOWLEDGE_DATE);
    let json = report.json(Layout::Line);
    // Judging takes most of the time. What depends on chance shows in one of four inputs, too.
    if text.len().is_multiple_of(4) {
        let again = inspect(text, answers, KNOWLEDGE_DATE);
        assert_eq!(json, again.json(Layout::Line), "read twice, two reports");
    }
    let indented = report.json(Layout::Lines);
    assert_eq!(parsed(&json), parsed(&indented), "two layouts, two reports");

    let mut outputs = vec![json];
    outputs_of(&report, &mut outputs);
    let shown = report.misread(text);
    for identifier in identifiers(text) {
        for output in &outputs {
            assert!(!output.contains(identifier), "{identifier} in {output}");
        }
        // An Activation ID is everybody's, and the view shows it.
        let is_guid = identifier.as_bytes().get(8) == Some(&b'-');
        assert!(
            is_guid || !shown.contains(identifier),
            "{identifier} in {shown}"
        );
    }
    verdict(&report.verdict);
    for system in &report.systems {
        verdict(&system.verdict);
    }
}

fn outputs_of(report: &Report, outputs: &mut Vec<String>) {
    for form in Form::ALL {
        for lang in Lang::ALL {
            outputs.push(report.verdict.export(*form, *lang, None));
        }
    }
    outputs.extend(report.verdict.link.clone());
    for system in &report.systems {
        outputs_of(system, outputs);
    }
}

/// A verdict: its JSON can be read, and its link opens as the same verdict.
pub(super) fn verdict(verdict: &Verdict) {
    parsed(&verdict.json(Layout::Line));
    let Some(link) = &verdict.link else {
        return;
    };
    assert!(link.len() < 200, "{} characters: {link}", link.len());
    assert!(link.is_ascii(), "{link}");
    let shared = share::open(link, KNOWLEDGE_DATE).expect(link);
    let opened = Verdict::of_link(&shared, KNOWLEDGE_DATE);
    let same = |verdict: &Verdict| {
        let mut own = verdict.clone();
        own.answers = verdict.counted;
        own.suggested = Answers::default();
        own.provenance = Provenance::Link;
        own.json(Layout::Line)
    };
    if verdict.provenance != Provenance::LinkWithoutEnd {
        assert_eq!(same(verdict), same(&opened), "{link}");
    }
    assert_eq!(
        opened.link.as_ref(),
        Some(link),
        "a link of a link is another one"
    );
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect(json)
}
