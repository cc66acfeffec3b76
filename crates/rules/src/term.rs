//! How long an activation or a grace period is still said to last: in minutes, or until a day.

use time::Date;

use crate::parse::Product;
use crate::vocabulary::{Channel, KeyClass, Renewal, Status};

/// As many minutes has a day.
const DAY: u32 = 1_440;

/// The channel; where no line names it, that of which alone slmgr says that the activation lasts
/// until a day. A subscription has a day as well, over the default key of its base; and an end in
/// 2038 is a sign of its own.
pub(crate) fn channel(product: &Product) -> Option<Channel> {
    let is_default = product
        .key
        .as_ref()
        .is_some_and(|seen| seen.value == KeyClass::Default);
    let until = || product.until.as_ref().map(|seen| seen.value);
    match &product.channel {
        Some(channel) => Some(channel.value),
        None if is_default || product.far_end.is_some() => None,
        None => until(),
    }
}

/// How long the activation of a volume client has not been renewed, by the minutes that are left.
pub(crate) fn renewal(product: &Product) -> Option<Renewal> {
    let minutes = product.minutes_left.as_ref()?.value;
    Renewal::of_minutes(minutes).filter(|_| is_licensed_client(product))
}

/// The same by the day on which it ends, where no minutes are told.
pub(crate) fn renewal_on(today: Date, product: &Product) -> Option<Renewal> {
    let end = product.last_day.as_ref()?.value;
    let is_told = product.minutes_left.is_none() && is_licensed_client(product);
    end.told(today, Renewal::of_days)?.filter(|_| is_told)
}

/// The days that are left of what runs; none where the day can be more than one.
///
/// An end beyond what any server gives is no term, and stands among the indicators.
pub(crate) fn days_left(today: Date, product: &Product) -> Option<u32> {
    let status = product.status.as_ref()?.value;
    let runs = !matches!(status, Status::Unlicensed | Status::Notification);
    if !runs || product.far_end.is_some() {
        return None;
    }
    let Some(minutes) = &product.minutes_left else {
        let days = product.last_day.as_ref()?.value.told(today, |days| days)?;
        // Of the last day some hours are left.
        return days.try_into().ok().map(|days: u32| days.max(1));
    };
    (minutes.value > 0).then(|| minutes.value.div_ceil(DAY))
}

fn is_licensed_client(product: &Product) -> bool {
    let status = product.status.as_ref().map(|seen| seen.value);
    channel(product) == Some(Channel::VolumeGvlk) && status == Some(Status::Licensed)
}
