//! The ways in which a result goes out beside the link itself.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Form, Layout, Report, Verdict};

/// One way.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    Words(Form),
    Json,
    /// The link as a QR code.
    Code,
}

impl Way {
    /// Every way with the words on its button.
    pub(crate) const ALL: [(Self, Phrase); 5] = [
        (Self::Words(Form::Text), Phrase::AsText),
        (Self::Words(Form::Markdown), Phrase::AsMarkdown),
        (Self::Words(Form::Html), Phrase::AsHtml),
        (Self::Json, Phrase::AsJson),
        (Self::Code, Phrase::AsQr),
    ];

    /// The name by which the buttons call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Words(form) => form.name(),
            Self::Json => "json",
            Self::Code => "qr",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let mut ways = Self::ALL.iter().map(|(way, _)| *way);
        ways.find(|way| way.name() == name)
    }
}

/// What may go out.
pub(crate) struct Parcel<'a> {
    pub(crate) verdict: &'a Verdict,
    /// What the verdict was made of; a link brings none.
    pub(crate) report: Option<&'a Report>,
    /// The address before the fragment, where there is one.
    pub(crate) home: Option<&'a str>,
    pub(crate) lang: Lang,
}

impl Parcel<'_> {
    /// The text that goes out this way; none where it is a picture.
    pub(crate) fn text(&self, way: Way) -> Option<String> {
        match (way, self.report) {
            (Way::Words(form), _) => Some(self.verdict.export(form, self.lang, self.home)),
            (Way::Json, Some(report)) => Some(report.json(Layout::Lines)),
            (Way::Json, None) => Some(self.verdict.json(Layout::Lines)),
            (Way::Code, _) => None,
        }
    }

    /// The whole link, as far as the page knows its own address.
    pub(crate) fn link(&self) -> Option<String> {
        let link = self.verdict.link.as_ref()?;
        Some(self.home.unwrap_or_default().to_owned() + link)
    }
}
