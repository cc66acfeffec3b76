//! What is taken along is what is shown.

use ninsho_rules::text::Lang;
use ninsho_rules::{Form, KNOWLEDGE_DATE, Layout, inspect};

use super::{HOST, after, state, text};
use crate::format::{ExportContext, ExportFormat};
use crate::state::{Action, Copied};

#[test]
fn what_is_shown_is_what_the_rules_say() {
    let text = text("firmware-oem");
    let shown = after(state(), [Action::Edit(text.clone())]);
    let report = inspect(&text, &shown.answers, KNOWLEDGE_DATE);
    assert_eq!(shown.report().map(|report| &**report), Some(&report));
    assert_eq!(shown.verdict.as_deref(), Some(&report.verdict));
    let context = ExportContext {
        verdict: &report.verdict,
        report: shown.report().map(|report| &**report),
        base_url: Some(HOST),
        lang: Lang::Ja,
    };
    assert_eq!(
        context.text(ExportFormat::Json),
        Some(report.json(Layout::Lines))
    );
    let words = context
        .text(ExportFormat::Words(Form::Text))
        .unwrap_or_default();
    assert!(words.contains(&format!("{HOST}#v=1")), "{words}");
    assert_eq!(context.text(ExportFormat::QrCode), None);
}

#[test]
fn a_form_is_put_away_by_a_second_press_and_a_copy_is_said_once() {
    let toggle = Action::ToggleFormat(ExportFormat::Json);
    let shown = after(
        state(),
        [Action::Edit(text("firmware-oem")), toggle.clone()],
    );
    assert_eq!(shown.format, Some(ExportFormat::Json));
    let copied = after(shown, [Action::Copied(true)]);
    assert_eq!(copied.copied, Copied::Done);
    let away = after(copied, [toggle]);
    assert_eq!((away.format, away.copied), (None, Copied::NotYet));
}
