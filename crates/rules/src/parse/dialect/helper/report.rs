//! The helper's report, taken up value by value.

use std::ops::Range;

use super::section::Section;
use crate::parse::dialect::property;
use crate::parse::dialect::scan::Event;
use crate::parse::draft::{Draft, keep};
use crate::parse::observed::Observed;
use crate::parse::shape::{Family, PartialProductKey};
use crate::parse::title;
use crate::vocabulary::{FirmwareKey, Hardware, History, Machine, Windows};

/// What was taken up so far.
pub(super) struct Report {
    /// The version of the format.
    version: u32,
    /// The open objects and arrays.
    open: Vec<Section>,
    /// Whether this is a report of the helper at all.
    pub(super) is_one: bool,
    /// The bytes of it.
    pub(super) first: usize,
    pub(super) last: usize,
    licence: Draft,
    products: Vec<Draft>,
    os_licences: Vec<Draft>,
    system: Draft,
    /// The line of the first part that could not be read.
    pub(super) failed: Option<usize>,
    /// The sections of which the end is missing.
    cut: Vec<Section>,
    history: Option<Observed<()>>,
    history_failed: bool,
    has_key: Option<Observed<bool>>,
    /// The bytes of the codes of activations that failed.
    pub(super) events: Vec<Range<usize>>,
    processor: Option<Observed<Hardware>>,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            version: 0,
            events: Vec::new(),
            open: Vec::new(),
            is_one: false,
            first: usize::MAX,
            last: 0,
            licence: Draft::default(),
            products: Vec::new(),
            os_licences: Vec::new(),
            system: Draft {
                family: Some(Family::Windows),
                ..Draft::default()
            },
            failed: None,
            cut: Vec::new(),
            history: None,
            history_failed: false,
            has_key: None,
            processor: None,
        }
    }
}

impl Report {
    fn section(&self) -> Section {
        self.open.last().copied().unwrap_or(Section::Top)
    }

    /// Takes up one value, or the beginning or end of what holds values.
    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::Open { name, place } => {
                let inside = self.section();
                let section = match name {
                    Some(name) => Section::of(&name, inside),
                    None => inside,
                };
                if section == Section::History {
                    self.history.get_or_insert(place);
                }
                self.open.push(section);
            }
            Event::Scalar { name, value, place } => {
                let section = self.section();
                match name {
                    // Where the depth ran out, PowerShell writes objects as `@{A=b; C=d}`.
                    Some(name) if value.starts_with("@{") => {
                        self.flat(Section::of(&name, section), &value, &place);
                    }
                    None if value.starts_with("@{") => self.flat(section, &value, &place),
                    name => self.scalar(section, name.as_deref(), &value, &place),
                }
            }
            Event::Close { start, end, is_cut } => {
                let section = self.open.pop().unwrap_or(Section::Top);
                if is_cut {
                    self.cut.push(section);
                }
                self.close(section);
                if section != Section::Unknown {
                    self.first = self.first.min(start);
                    self.last = self.last.max(end);
                }
            }
        }
    }

    /// An object that was written as a string.
    fn flat(&mut self, section: Section, text: &str, place: &Observed<()>) {
        let text = text
            .strip_prefix("@{")
            .unwrap_or(text)
            .trim_end_matches('}');
        for pair in text.split("; ") {
            if let Some((name, value)) = pair.split_once('=') {
                self.scalar(section, Some(name.trim()), value, place);
            }
        }
        self.close(section);
    }

    /// A licence is whole when its object ends; its array ends after it, with nothing new.
    fn close(&mut self, section: Section) {
        if !section.is_licence() {
            return;
        }
        let Some(draft) = property::finish(std::mem::take(&mut self.licence)) else {
            return;
        };
        if section == Section::Products {
            self.products.push(draft);
        } else {
            self.os_licences.push(draft);
        }
    }

    fn scalar(&mut self, section: Section, name: Option<&str>, value: &str, place: &Observed<()>) {
        let value = value.trim();
        let name = name.unwrap_or("").to_ascii_lowercase();
        // A section without content: `"History": null`.
        if Section::of(&name, Section::Unknown) == Section::History && section != Section::History {
            self.history.get_or_insert_with(|| place.clone());
            return;
        }
        match section {
            Section::Top | Section::Unknown if name == "ninsho" => {
                self.is_one = true;
                self.version = value.parse().unwrap_or_default();
            }
            Section::Products | Section::OsLicense => {
                if name == "partialproductkey" && value == "own" {
                    keep(
                        &mut self.licence.partial_key,
                        place.with(PartialProductKey::Withheld),
                    );
                } else {
                    property::set(&mut self.licence, &name, value, place);
                }
            }
            Section::Service => match name.as_str() {
                "firmwarekey" => self.has_key = truth(value).map(|truth| place.with(truth)),
                _ => {
                    property::set(&mut self.system, &name, value, place);
                }
            },
            Section::History => {
                if name == "productname"
                    && let Some(release) = title::title(value).and_then(|title| title.release)
                {
                    self.system.system.came_from(place.with(release));
                }
            }
            Section::Windows => {
                // The service may lag behind an enablement package; this does not.
                if name == "currentbuild" {
                    self.system.build = None;
                }
                property::set(&mut self.system, &name, value, place);
            }
            Section::Board if name == "filleruuid" => {
                self.system.system.filler_uuid = truth(value).map(|truth| place.with(truth));
            }
            Section::Tpm if name == "present" => {
                self.system.system.tpm = truth(value).map(|truth| place.with(truth));
            }
            Section::Top | Section::Unknown | Section::Board | Section::Tpm => {}
            Section::Events => self.events.push(place.span.clone()),
            Section::Computer | Section::Chassis => self.computer(section, &name, value, place),
            Section::Failed => {
                self.failed.get_or_insert(place.line);
                self.history_failed |= value.eq_ignore_ascii_case("history");
            }
        }
        // `"Failed": "Service"`: an array of one that lost its brackets.
        if name == "failed" && value != "null" {
            self.scalar(Section::Failed, None, value, place);
        }
    }

    fn computer(&mut self, section: Section, name: &str, value: &str, place: &Observed<()>) {
        let system = &mut self.system.system;
        let is_chassis = name == "chassis" || section == Section::Chassis;
        match name {
            "biosyear" => {
                let age = value.parse().ok().and_then(Hardware::of_firmware);
                system.hardware = age.map(|age| place.with(age));
            }
            "processor" => {
                self.processor = Hardware::of_processor(value).map(|age| place.with(age));
            }
            "virtual" if value.eq_ignore_ascii_case("true") => {
                system.machine = Some(place.with(Machine::Virtual));
            }
            _ if is_chassis => {
                let kind = value.parse().ok().and_then(Machine::of_chassis);
                if let Some(kind) = kind {
                    keep(&mut system.machine, place.with(kind));
                }
            }
            _ => {}
        }
    }

    /// The blocks, the system's facts in that of the installed Windows.
    pub(super) fn finish(mut self) -> Vec<Draft> {
        let system = &mut self.system.system;
        // What is missing at the end of a text that was cut off is not known to be missing.
        let is_whole = |section: Section| !self.cut.contains(&section);
        if let Some(key) = &self.has_key
            && is_whole(Section::Service)
        {
            // Format 1 said false as well where the service told nothing.
            let told = match (key.value, self.version) {
                (true, _) => Some(FirmwareKey::of("")),
                (false, 2..) => Some(FirmwareKey::Absent),
                (false, _) => None,
            };
            if let Some(told) = told {
                keep(&mut system.firmware_key, key.with(told));
            }
        }
        // What the processor tells counts for more than the year of a firmware that may be old.
        if let Some(age) = self.processor {
            system.hardware = Some(age);
        }
        let is_virtual = system
            .machine
            .as_ref()
            .is_some_and(|kind| kind.value == Machine::Virtual);
        let may_be_virtual = system.machine.is_none() && !self.cut.is_empty();
        if is_virtual || may_be_virtual {
            // Its processor is the host's, and its firmware a program's.
            system.hardware = None;
            system.slic = None;
            system.firmware_key = system
                .firmware_key
                .take()
                .filter(|key| key.value.is_there());
        }
        let is_old = |from: &Observed<Windows>| from.value < Windows::Ten;
        if !self.cut.is_empty() {
            // That the history could not be read is told below it.
            system.upgraded_from = system.upgraded_from.take().filter(is_old);
        } else if let Some(place) = &self.history
            && !self.history_failed
            && system.upgraded_from.is_none()
        {
            system.history = Some(place.with(History::Empty));
        }
        let mut drafts = if self.products.is_empty() {
            self.os_licences
        } else {
            self.products
        };
        let windows = drafts.iter_mut().find(|draft| {
            draft.family() == Some(Family::Windows)
                && !draft.is_add_on
                && draft.name.as_ref().is_none_or(|name| !name.value.is_add_on)
        });
        match windows {
            Some(draft) => draft.join(self.system),
            None if !self.system.is_empty() => drafts.push(self.system),
            None => {}
        }
        drafts
    }
}

/// `true` or `false`, as JSON and PowerShell write them; an empty value is neither.
fn truth(value: &str) -> Option<bool> {
    if value.eq_ignore_ascii_case("true") {
        Some(true)
    } else {
        value.eq_ignore_ascii_case("false").then_some(false)
    }
}
