//! The steps that somebody has tried already.

use serde::{Serialize, Serializer};

use crate::tables::step::Step;

/// The steps that somebody has tried, without getting an activated Windows by it, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Tried(u64);

impl Tried {
    /// Whether this step was tried.
    pub const fn has(self, step: Step) -> bool {
        self.0 & (1 << step as u32) != 0
    }

    /// Whether none was.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// This set with the step in it, or without. What cannot be tried in vain is never in it.
    #[must_use]
    pub fn with(self, step: Step, is_tried: bool) -> Self {
        let bit = 1 << step as u32;
        Self(if is_tried && step.can_be_tried() {
            self.0 | bit
        } else {
            self.0 & !bit
        })
    }

    /// What is in this set or in the other one.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and not in the other one.
    #[must_use]
    pub const fn except(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The steps, in the order of their table.
    pub fn steps(self) -> impl Iterator<Item = Step> {
        let all = Step::ALL.iter().copied();
        all.filter(move |step| self.has(*step))
    }
}

impl FromIterator<Step> for Tried {
    fn from_iter<T: IntoIterator<Item = Step>>(steps: T) -> Self {
        let none = Self::default();
        steps
            .into_iter()
            .fold(none, |tried, step| tried.with(step, true))
    }
}

/// As a list of names.
impl Serialize for Tried {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.steps())
    }
}

#[cfg(test)]
mod tests {
    use super::Tried;
    use crate::tables::step::Step;

    #[test]
    fn a_set_holds_what_was_put_into_it_and_can_be_tried() {
        let all: Tried = Step::ALL.iter().copied().collect();
        for step in Step::ALL {
            assert_eq!(all.has(*step), step.can_be_tried(), "{step:?}");
            let one = Tried::default().with(*step, true);
            assert_eq!(one.steps().count(), usize::from(step.can_be_tried()));
            assert!(one.with(*step, false).is_empty());
            assert!(!all.except(one).has(*step));
        }
        assert!(!all.has(Step::NewLicence));
    }
}
