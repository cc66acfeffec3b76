//! The rules that an outlook rests on.

use std::borrow::Cow;
use std::ops::Deref;

use serde::Serialize;

use crate::tables::rule::RuleId;

/// Rules in their order: those of a row of the tables, which are copied only where something
/// about the PC changes them. To see which questions matter a PC is judged forty times, and most
/// rows stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct RuleList(Cow<'static, [RuleId]>);

impl RuleList {
    pub(super) const fn of_row(rules: &'static [RuleId]) -> Self {
        Self(Cow::Borrowed(rules))
    }

    pub(super) fn of_one(rule: RuleId) -> Self {
        Self(Cow::Owned(vec![rule]))
    }

    pub(super) fn push(&mut self, rule: RuleId) {
        self.0.to_mut().push(rule);
    }

    pub(super) fn insert(&mut self, at: usize, rule: RuleId) {
        self.0.to_mut().insert(at, rule);
    }

    /// Another rule in the place of this one; nothing where there is none.
    pub(super) fn replace(&mut self, at: usize, rule: RuleId) {
        if let Some(old) = self.0.to_mut().get_mut(at) {
            *old = rule;
        }
    }

    pub(super) fn clear(&mut self) {
        self.0 = Cow::default();
    }

    pub(super) fn retain(&mut self, is_kept: impl Fn(&RuleId) -> bool) {
        if !self.iter().all(&is_kept) {
            self.0.to_mut().retain(is_kept);
        }
    }
}

impl Deref for RuleList {
    type Target = [RuleId];

    fn deref(&self) -> &[RuleId] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a RuleList {
    type Item = &'a RuleId;
    type IntoIter = std::slice::Iter<'a, RuleId>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Extend<RuleId> for RuleList {
    fn extend<I: IntoIterator<Item = RuleId>>(&mut self, rules: I) {
        self.0.to_mut().extend(rules);
    }
}
