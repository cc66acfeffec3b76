//! Several accounts of one PC made one.

use super::draft::Draft;
use super::observed::Observed;
use super::shape::{Family, PartialProductKey};
use crate::tables::keys;
use crate::vocabulary::{Channel, Edition};

/// No `/dlv all` prints more blocks.
const MOST_BLOCKS: usize = 800;

/// The drafts in the order of the input, with echoes and partial accounts taken into the block
/// that they belong to.
pub(crate) fn joined(mut drafts: Vec<Draft>) -> Vec<Draft> {
    drafts.sort_by_key(Draft::line);
    let mut kept: Vec<Draft> = Vec::with_capacity(drafts.len());
    let (partial, whole): (Vec<_>, Vec<_>) = drafts.into_iter().partition(is_about_the_system);
    for draft in whole {
        // `/dlv all` has hundreds of blocks; an echo comes at once or not at all.
        let recent = kept.len().saturating_sub(8);
        let echo = kept.iter_mut().skip(recent).find(|other| {
            is_echo(other, &draft) || is_same_key(other, &draft) || is_later_run(other, &draft)
        });
        match echo {
            // Of two runs about one own key the later one tells how things stand now.
            Some(other) if other.is_denied_by(&draft) => other.join_later(draft),
            Some(other) => other.join(draft),
            None => kept.push(draft),
        }
    }
    // A sentence or an attempt stands by itself where no block is; a title only adds to it.
    let (context, partial): (Vec<_>, Vec<_>) =
        partial.into_iter().partition(|draft| draft.is_context);
    for draft in partial.into_iter().chain(context) {
        if draft.is_last_word {
            conclude(&mut kept, draft);
            continue;
        }
        let mut place = kept
            .iter()
            .take(MOST_BLOCKS)
            .position(|other| belongs(other, &draft));
        // Beside one licence alone a page of Windows is of the same PC, whatever it says.
        let mut licences = kept
            .iter()
            .enumerate()
            .filter(|(_, other)| is_licence(other));
        if place.is_none()
            && let (Some((at, other)), None) = (licences.next(), licences.next())
            && (draft.is_page != other.is_page || other.is_denied_by(&draft))
            && is_same_windows(other, &draft)
        {
            place = Some(at);
        }
        // Behind the last word of a run the next one is the last.
        let run = kept
            .iter()
            .take(MOST_BLOCKS)
            .position(|other| other.is_last_word && is_same_windows(other, &draft));
        if let (None, Some(run)) = (place, run.and_then(|at| kept.get_mut(at)))
            && draft.status.is_some()
        {
            run.told_anew(draft);
            continue;
        }
        match place.and_then(|at| kept.get_mut(at)) {
            Some(other) if draft.is_later && other.denies_state(&draft) => other.turned_by(draft),
            // What the licensing service says of the state goes before what a page says.
            Some(other) if other.is_page && !draft.is_page && other.denies_state(&draft) => {
                let page = std::mem::replace(other, draft);
                other.join(page);
            }
            Some(other) => other.take_up(draft),
            None => kept.push(draft),
        }
    }
    kept.retain(|draft| !draft.is_context);
    kept.sort_by_key(Draft::line);
    kept
}

/// Takes up the last word of a run: the account in front of it is told anew, or gone where the
/// same key is told of behind it.
fn conclude(kept: &mut Vec<Draft>, run: Draft) {
    let end = run.line();
    let last = |draft: &Draft| draft.status.as_ref().map(|seen| seen.line);
    let is_before = |draft: &Draft| is_licence(draft) && last(draft).unwrap_or(draft.line()) < end;
    // Of what was activated the account stands right in front of the answer: it may be an add-on.
    let nearest = kept.iter_mut().filter(|draft| draft.line() < end);
    if let Some(nearest) = nearest.max_by_key(|draft| draft.line())
        && !is_licence(nearest)
    {
        if nearest.is_attempt {
            nearest.told_anew(run);
        }
        return;
    }
    let is_after = |draft: &&Draft| is_licence(draft) && !is_before(draft);
    let last = kept.iter().find(is_after);
    let last = last.or_else(|| kept.iter().rfind(|draft| is_before(draft)));
    // Of one key the last account counts alone.
    if let Some(last) = last.cloned()
        && last.shown_key().is_some()
    {
        kept.retain(|draft| {
            !is_before(draft)
                || draft.line() == last.line()
                || !is_same_windows(&last, draft)
                || draft.shown_key() != last.shown_key()
        });
    }
    if let Some(before) = kept.iter_mut().rfind(|draft| is_before(draft)) {
        before.told_anew(run);
        before.is_last_word = true;
        return;
    }
    // What is told behind it is told later, also where it was cut off before its state.
    if !kept.iter().any(is_licence) {
        kept.push(run);
    }
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
    let release = |draft: &Draft| draft.release.as_ref().map(|seen| seen.value);
    let pair = release(block).zip(release(partial));
    // Two pages that call themselves by two names are of two PCs.
    let are_pages = block.is_page && partial.is_page;
    let are_two = are_pages && pair.is_some_and(|(one, other)| one != other);
    is_same_windows(block, partial)
        && !are_two
        && (block.status.is_none()
            || partial.status.is_none()
            || block.status.as_ref().map(|seen| seen.value)
                == partial.status.as_ref().map(|seen| seen.value))
}

/// Whether this block can be the licence of an installed Windows.
fn is_licence(block: &Draft) -> bool {
    block.family() != Some(Family::Office)
        && !block.is_add_on
        && !block.is_other
        && !block.is_unused
        && !block.is_context
        && block.name.as_ref().is_none_or(|name| !name.value.is_add_on)
}

/// Whether both can be of one Windows, whatever they say of its state.
fn is_same_windows(block: &Draft, partial: &Draft) -> bool {
    // A subscription lifts the Windows of the page above the licence that slmgr shows.
    let is_lifted = || {
        let is_active = |draft: &Draft| draft.subscription.as_ref().is_some_and(|seen| seen.value);
        is_active(partial) && block.told_edition().is_some_and(Edition::is_pro)
    };
    let agree = match (block.told_edition(), partial.told_edition()) {
        (Some(one), Some(other)) => one == other || is_lifted(),
        _ => true,
    };
    is_licence(block) && agree
}

/// Whether two accounts are of one installed key, as MGADiag gives beside its `/dlv`.
fn is_same_key(one: &Draft, other: &Draft) -> bool {
    fn agree<T: PartialEq + Copy>(one: Option<T>, other: Option<T>) -> bool {
        one.is_none() || other.is_none() || one == other
    }
    let channel = |draft: &Draft| {
        let told = draft.key_channel.as_ref().or(draft.description.as_ref());
        told.map(|told| told.value)
    };
    let is_half = |draft: &Draft| draft.name.is_none() && !draft.has_description;
    // The report hides what its own `/dlv` shows.
    let is_hidden = |draft: &Draft| {
        is_half(draft) && draft.partial_key.is_some() && draft.shown_key().is_none()
    };
    let is_one = || is_hidden(one) && channel(one).is_some() && channel(one) == channel(other);
    (one.shown_key().is_some() && one.shown_key() == other.shown_key() || is_one())
        && (is_half(one) || is_half(other))
        && !(one.is_key_report && other.is_key_report)
        && agree(one.told_edition(), other.told_edition())
        && agree(channel(one), channel(other))
        && one.family() != Some(Family::Office)
        && other.family() != Some(Family::Office)
        && !one.is_other
        && !other.is_other
}

/// Whether the second block is a later run about the first one's own key, with another state: no
/// two PCs have one key, but those of an organisation.
fn is_later_run(one: &Draft, later: &Draft) -> bool {
    let is_of_one_pc = |draft: &Draft| {
        let channel = draft.named_channel().map(|seen| seen.value);
        channel.is_some_and(|channel| channel == Channel::Retail || channel.is_oem())
    };
    let is_own = one
        .shown_key()
        .is_some_and(|five| keys::public_class(five, None).is_none());
    let mut alike = later.clone();
    alike.status.clone_from(&one.status);
    alike.reason.clone_from(&one.reason);
    is_own && is_of_one_pc(one) && one.is_denied_by(later) && is_echo(one, &alike)
}

/// Whether one account withholds the own key that the other shows; a public key is no own one.
fn is_withheld(one: &Draft, other: &Draft) -> bool {
    let own = |draft: &Draft| {
        draft
            .partial_key
            .as_ref()
            .is_some_and(|key| key.value == PartialProductKey::Withheld)
    };
    let public = |draft: &Draft| match draft.partial_key.as_ref().map(|key| &key.value) {
        Some(PartialProductKey::Shown(five)) => keys::public_class(five, None).is_some(),
        _ => false,
    };
    (own(one) && !public(other)) || (own(other) && !public(one))
}

/// Whether two Extended PIDs are of one key, whatever one of them masks.
fn is_same_pid(one: &Draft, other: &Draft) -> bool {
    let (Some(one), Some(other)) = (&one.pid, &other.pid) else {
        return false;
    };
    let (one, other) = (&one.value, &other.value);
    let is_masked = one.serial.is_none() || other.serial.is_none();
    (one.group, one.build, one.date) == (other.group, other.build, other.date) && is_masked
}

/// Whether two blocks tell the same, as when a paste is doubled or has `/dli` and `/dlv`.
fn is_echo(one: &Draft, other: &Draft) -> bool {
    fn same<T: PartialEq>(one: Option<&Observed<T>>, other: Option<&Observed<T>>) -> bool {
        one.map(|seen| &seen.value) == other.map(|seen| &seen.value)
    }
    fn agree<T: PartialEq>(one: Option<&Observed<T>>, other: Option<&Observed<T>>) -> bool {
        one.is_none() || other.is_none() || same(one, other)
    }
    let names = |draft: &Draft| {
        draft.name.as_ref().map(|name| {
            (
                name.value.family,
                name.value.edition,
                name.value.is_add_on,
                name.value.year,
            )
        })
    };
    let ids = |draft: &Draft| draft.activation_id.as_ref().map(|id| id.value.first);
    let same_ids = ids(one).is_none() || ids(other).is_none() || ids(one) == ids(other);
    // `/dli` and `/dlv` of one PC differ only in what the shorter leaves out.
    names(one) == names(other)
        && same_ids
        && one.family() == other.family()
        && one.is_other == other.is_other
        && agree(one.edition.as_ref(), other.edition.as_ref())
        && agree(one.release.as_ref(), other.release.as_ref())
        && same(one.description.as_ref(), other.description.as_ref())
        && agree(one.key_channel.as_ref(), other.key_channel.as_ref())
        && (is_same_pid(one, other) || agree(one.pid.as_ref(), other.pid.as_ref()))
        && (is_withheld(one, other) || same(one.partial_key.as_ref(), other.partial_key.as_ref()))
        && same(one.status.as_ref(), other.status.as_ref())
        && agree(one.reason.as_ref(), other.reason.as_ref())
        && (one.partial_key.is_some()
            || one.pid.is_some()
            || one.status.is_some()
            || one.is_attempt && other.is_attempt && one.activation_id.is_some())
}
