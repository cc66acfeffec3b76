//! The forms in which a result is exported beside the link itself.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Form, Layout, Report, Verdict};

/// One form.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ExportFormat {
    Words(Form),
    Json,
    /// The link as a QR code.
    QrCode,
}

impl ExportFormat {
    /// Every form with the words on its button.
    pub(crate) const ALL: [(Self, Phrase); 6] = [
        (Self::Words(Form::Short), Phrase::AsShort),
        (Self::Words(Form::Text), Phrase::AsText),
        (Self::Words(Form::Markdown), Phrase::AsMarkdown),
        (Self::Words(Form::Html), Phrase::AsHtml),
        (Self::Json, Phrase::AsJson),
        (Self::QrCode, Phrase::AsQr),
    ];

    /// The name by which the buttons are selected.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Words(form) => form.name(),
            Self::Json => "json",
            Self::QrCode => "qr",
        }
    }
}

/// What may be exported.
pub(crate) struct ExportContext<'a> {
    pub(crate) verdict: &'a Verdict,
    /// What the verdict was made of; a link brings none.
    pub(crate) report: Option<&'a Report>,
    /// The address before the fragment, where there is one.
    pub(crate) base_url: Option<&'a str>,
    pub(crate) lang: Lang,
}

impl ExportContext<'_> {
    /// The text in this form; none where it is a picture.
    pub(crate) fn text(&self, format: ExportFormat) -> Option<String> {
        match (format, self.report) {
            (ExportFormat::Words(form), Some(report)) => {
                Some(report.export(form, self.lang, self.base_url))
            }
            (ExportFormat::Words(form), None) => {
                Some(self.verdict.export(form, self.lang, self.base_url))
            }
            (ExportFormat::Json, Some(report)) => Some(report.json(Layout::Lines)),
            (ExportFormat::Json, None) => Some(self.verdict.json(Layout::Lines)),
            (ExportFormat::QrCode, _) => None,
        }
    }
}
