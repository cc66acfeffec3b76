//! JSON: `ConvertTo-Json` of CIM objects, facts of inventories.
//!
//! An object is a licence if one of its members has the name of a licence's property.

use super::scan::{Event, scan};
use super::{Paste, Reading, helper, property};
use crate::parse::detection::Dialect;
use crate::parse::draft::Draft;
use crate::parse::observed::Observed;
use crate::parse::shape::Family;

/// An object or a list while it is being read.
#[derive(Default)]
struct Object {
    /// The name of the member whose value it is.
    name: Option<String>,
    /// Its product; several where its members are lists, as in Ansible's facts.
    drafts: Vec<Draft>,
    /// Whether a member has the name of a licence's property.
    is_own: bool,
    /// How many plain values it had so far.
    length: usize,
    /// What its members that are no licence tell of the system.
    system: Draft,
    /// How many products had been read when it began.
    before: usize,
}

impl Object {
    /// Takes what a member that is no licence tells of the system: `"os": {"caption": …}`.
    fn about(&mut self, member: Self) {
        let Some(draft) = member.drafts.into_iter().next() else {
            return;
        };
        // A version stands in any object; that of Windows beside its name.
        if draft.release.is_some() {
            self.system.join(Draft {
                release: draft.release,
                edition: draft.edition,
                build: draft.build,
                ..Draft::default()
            });
        }
    }
}

impl Object {
    /// Takes what a member tells of the product with this rank.
    fn set(&mut self, rank: usize, name: &str, value: &str, place: &Observed<()>) {
        /// No PC has a list of more products.
        const MOST: usize = 64;
        self.is_own |= property::is_own(name);
        if rank < MOST && self.drafts.len() <= rank {
            self.drafts.resize_with(rank + 1, Draft::default);
        }
        if let Some(draft) = self.drafts.get_mut(rank) {
            property::set(draft, name, value, place);
        }
    }
}

/// Reads every object in the input that has properties of a licence.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    if let Some(reading) = helper::read(paste) {
        return reading;
    }
    let mut reading = Reading::default();
    let mut objects: Vec<Object> = Vec::new();
    let (mut first, mut last) = (usize::MAX, 0);
    scan(paste, &mut |event| match event {
        Event::Open { name, .. } => objects.push(Object {
            name,
            before: reading.drafts.len(),
            ..Object::default()
        }),
        Event::Scalar { name, value, place } => {
            if let Some(name) = name {
                if let Some(object) = objects.last_mut() {
                    object.set(0, &name, &value, &place);
                }
            } else if let [.., object, list] = objects.as_mut_slice()
                && let Some(name) = &list.name
            {
                // A list of plain values has one for each product.
                object.set(list.length, name, &value, &place);
                list.length += 1;
            }
        }
        Event::Close { start, end, .. } => {
            let Some(mut object) = objects.pop() else {
                return;
            };
            let (before, system) = (object.before, std::mem::take(&mut object.system));
            if object.is_own {
                let drafts = std::mem::take(&mut object.drafts);
                for draft in drafts.into_iter().filter_map(property::finish) {
                    first = first.min(start);
                    last = last.max(end);
                    reading.drafts.push(draft);
                }
            }
            // Of one licence alone it is the system.
            let own = reading.drafts.get_mut(before..).unwrap_or_default();
            let mut of_windows = own
                .iter_mut()
                .filter(|draft| draft.family() != Some(Family::Office));
            let is_told = system.release.is_some();
            if is_told && let (Some(draft), None) = (of_windows.next(), of_windows.next()) {
                draft.join(Draft {
                    is_context: true,
                    ..system
                });
            } else if !object.is_own
                && let Some(parent) = objects.last_mut()
            {
                parent.about(object);
            }
        }
    });
    if !reading.drafts.is_empty() {
        reading.dialect = Some(Dialect::Cim);
        reading.claim(paste, first, last);
    }
    reading
}
