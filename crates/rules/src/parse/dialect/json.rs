//! JSON: `ConvertTo-Json` of CIM objects, facts of inventories.
//!
//! An object is a licence if one of its members has the name of a licence's property.

use super::scan::{Event, scan};
use super::{Paste, Reading, helper, property};
use crate::parse::detection::Dialect;
use crate::parse::draft::Draft;
use crate::parse::observed::Observed;

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
            let object = objects.pop().filter(|object| object.is_own);
            let drafts = object.map_or_else(Vec::new, |object| object.drafts);
            for draft in drafts.into_iter().filter_map(property::finish) {
                first = first.min(start);
                last = last.max(end);
                reading.drafts.push(draft);
            }
        }
    });
    if !reading.drafts.is_empty() {
        reading.dialect = Some(Dialect::Cim);
        reading.claim(paste, first, last);
    }
    reading
}
