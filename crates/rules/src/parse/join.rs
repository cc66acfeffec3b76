//! Several accounts of one PC made one.

use super::draft::Draft;
use super::shape::Family;

/// The drafts in the order of the input, with echoes and partial accounts taken into the block
/// that they belong to.
pub(crate) fn joined(mut drafts: Vec<Draft>) -> Vec<Draft> {
    drafts.sort_by_key(Draft::line);
    let mut kept: Vec<Draft> = Vec::with_capacity(drafts.len());
    let (partial, whole): (Vec<_>, Vec<_>) = drafts.into_iter().partition(is_about_the_system);
    for draft in whole {
        // `/dlv all` has hundreds of blocks; an echo comes at once or not at all.
        let recent = kept.len().saturating_sub(8);
        let echo = kept
            .iter_mut()
            .skip(recent)
            .find(|other| is_echo(other, &draft));
        match echo {
            Some(other) => other.join(draft),
            None => kept.push(draft),
        }
    }
    // A sentence or an attempt stands by itself where no block is; a title only adds to it.
    let (context, partial): (Vec<_>, Vec<_>) =
        partial.into_iter().partition(|draft| draft.is_context);
    for draft in partial.into_iter().chain(context) {
        match kept.iter_mut().find(|other| belongs(other, &draft)) {
            Some(other) => other.join(draft),
            None => kept.push(draft),
        }
    }
    kept.retain(|draft| !draft.is_context);
    kept.sort_by_key(Draft::line);
    kept
}

fn is_about_the_system(draft: &Draft) -> bool {
    draft.is_partial()
        && !draft.is_add_on
        && !draft.is_other
        && draft.family() != Some(Family::Office)
        && draft.name.as_ref().is_none_or(|name| !name.value.is_add_on)
}

/// Whether a partial account can be of the Windows in this block.
fn belongs(block: &Draft, partial: &Draft) -> bool {
    let is_windows = block.family() != Some(Family::Office)
        && !block.is_add_on
        && !block.is_other
        && !block.is_unused
        && block.name.as_ref().is_none_or(|name| !name.value.is_add_on);
    let edition = |draft: &Draft| {
        let named = draft.name.as_ref().and_then(|name| name.value.edition);
        named.or(draft.edition.as_ref().map(|edition| edition.value))
    };
    let agree = match (edition(block), edition(partial)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    is_windows
        && agree
        && (block.status.is_none()
            || partial.status.is_none()
            || block.status.as_ref().map(|seen| seen.value)
                == partial.status.as_ref().map(|seen| seen.value))
}

/// Whether two blocks show the same values, as when a paste is doubled.
fn is_echo(one: &Draft, other: &Draft) -> bool {
    fn same<T: PartialEq>(
        one: Option<&super::evidence::Observed<T>>,
        other: Option<&super::evidence::Observed<T>>,
    ) -> bool {
        one.map(|seen| &seen.value) == other.map(|seen| &seen.value)
    }
    let names = |draft: &Draft| {
        draft
            .name
            .as_ref()
            .map(|name| (name.value.family, name.value.edition, name.value.is_add_on))
    };
    let ids = |draft: &Draft| draft.activation_id.as_ref().map(|id| id.value.first);
    names(one) == names(other)
        && one.family() == other.family()
        && one.is_other == other.is_other
        && same(one.edition.as_ref(), other.edition.as_ref())
        && same(one.release.as_ref(), other.release.as_ref())
        && ids(one) == ids(other)
        && same(one.description.as_ref(), other.description.as_ref())
        && same(one.key_channel.as_ref(), other.key_channel.as_ref())
        && same(one.pid.as_ref(), other.pid.as_ref())
        && same(one.tail.as_ref(), other.tail.as_ref())
        && same(one.status.as_ref(), other.status.as_ref())
        && same(one.reason.as_ref(), other.reason.as_ref())
        && (one.tail.is_some() || one.pid.is_some() || one.status.is_some())
}
