//! From a block as read to a product: edition, channel, key class, release, conflicts.
//!
//! Several lines of a block tell the same thing. The most direct one decides, the others
//! stand in for it where it is missing, and where two disagree both are named.

use super::configuration_rows::ConfigurationRows;
use super::conflict::conflicts;
use super::draft::Draft;
use super::observed::Observed;
use super::product::{Product, Role};
use super::release::release;
use super::shape::{Family, PartialProductKey};
use crate::tables::configuration::{self, Configuration};
use crate::tables::keys;
use crate::vocabulary::{
    Channel, Edition, ExtendedUpdates, KeyClass, Status, Windows, is_build, is_key_day, is_reason,
    is_term,
};

/// The product that this block describes.
pub(crate) fn product(draft: &Draft) -> Product {
    let role = role(draft);
    let mut product = Product::new(role);
    let rows = ConfigurationRows::of(draft, role);
    product.edition_id = edition(draft, &rows);
    product.channel = channel(draft, &rows);
    product.attempted = attempted(draft, &rows);
    product.status.clone_from(&draft.status);
    product.reason = within(draft.reason.as_ref(), is_reason);
    product.minutes_left = within(draft.minutes.as_ref(), is_term);
    product.far_end = far_end(draft, &product);
    product.until.clone_from(&draft.until);
    product.last_day.clone_from(&draft.last_day);
    product.volume.clone_from(&draft.volume);
    product.subscription.clone_from(&draft.subscription);
    product
        .subscription_ended
        .clone_from(&draft.subscription_ended);
    product
        .activation_method
        .clone_from(&draft.activation_method);
    product.system.clone_from(&draft.system);
    if let Some(pid) = &draft.pid
        && !draft.is_key_report
    {
        let build = pid.value.build.filter(|build| is_build(*build));
        product.key_build = build.map(|build| pid.with(build));
        let date = pid.value.date.filter(|date| is_key_day(*date));
        product.key_date = date.map(|date| pid.with(date));
    }
    if role == Role::Windows {
        product.windows = release(draft, &product);
    }
    if role == Role::AddOn {
        product.extended_updates = extended_updates(draft, &product);
        let updates = product.extended_updates.as_ref();
        // Those of Windows 7 name it.
        let ten = || updates.map(|updates| updates.with(Windows::Ten));
        product.windows = release(draft, &product).or_else(ten);
    }
    product.key = key_class(draft, &product, &rows);
    if product.status.is_none() {
        product.status = renewed(&product);
    }
    product.public_key = public_key(draft, &product);
    product.conflicts = conflicts(draft, role, &rows);
    product
}

/// Whose extended updates an add-on gives: those of a contract have a key of it (source M02).
fn extended_updates(draft: &Draft, product: &Product) -> Option<Observed<ExtendedUpdates>> {
    let name = draft.name.as_ref().filter(|name| name.value.year.is_some());
    let id = draft.activation_id.as_ref();
    let of_ten = id.filter(|id| matches!(id.value.first, 0xf520_e45e | 0x1043_add5 | 0x83d4_9986));
    let place = of_ten
        .map(|id| id.with(()))
        .or(name.map(|name| name.with(())));
    let is_contract = product
        .channel
        .as_ref()
        .is_some_and(|channel| channel.value == Channel::VolumeMak);
    let by_key = place.filter(|_| is_contract);
    by_key
        .map(|place| place.with(ExtendedUpdates::Contract))
        .or_else(|| draft.extended_updates.clone())
}

/// Whether an account without a state that can be read is one of a client which a host activated: no
/// grace period has more than 30 days, a client's activation has 180 (source M16).
fn renewed(product: &Product) -> Option<Observed<Status>> {
    const LONGEST_GRACE: u32 = 43_200;
    let class = product.key.as_ref().map(|key| key.value);
    let minutes = product.minutes_left.as_ref()?;
    (class == Some(KeyClass::KmsClient) && minutes.value > LONGEST_GRACE)
        .then(|| minutes.with(Status::Licensed))
}

/// A number where the field can have it.
fn within(seen: Option<&Observed<u32>>, can_be: impl Fn(u32) -> bool) -> Option<Observed<u32>> {
    seen.filter(|seen| can_be(seen.value)).cloned()
}

/// The most minutes for which a KMS host activates: 180 days.
const LONGEST_TERM: u32 = 259_200;

fn far_end(draft: &Draft, product: &Product) -> Option<Observed<bool>> {
    let is_client = product
        .channel
        .as_ref()
        .is_some_and(|channel| channel.value == Channel::VolumeGvlk);
    let minutes = draft.minutes.as_ref().filter(|_| is_client);
    minutes
        .filter(|minutes| minutes.value > LONGEST_TERM)
        .map(|minutes| minutes.with(true))
        .or_else(|| draft.far_end.clone())
}

fn role(draft: &Draft) -> Role {
    let id = draft.activation_id.as_ref().map(|id| id.value.first);
    let has_add_on_id = id.is_some_and(configuration::is_add_on);
    let has_windows_id = id.and_then(configuration::by_activation_id).is_some();
    let is_named_add_on = draft.name.as_ref().is_some_and(|name| name.value.is_add_on);
    match draft.family() {
        Some(Family::Office) => Role::Office,
        _ if draft.is_add_on || is_named_add_on || has_add_on_id => Role::AddOn,
        // A Description that names neither Windows nor Office is another product's.
        None if (draft.has_description || draft.is_other) && !has_windows_id => Role::Other,
        Some(Family::Windows) | None => Role::Windows,
    }
}

fn edition(draft: &Draft, rows: &ConfigurationRows) -> Option<Observed<Edition>> {
    let named = draft
        .name
        .as_ref()
        .and_then(|name| name.value.edition.map(|edition| name.with(edition)));
    let from = |row: &Option<Observed<Configuration>>| {
        row.as_ref()
            .and_then(|row| row.value.edition.map(|edition| row.with(edition)))
    };
    named
        .or_else(|| draft.edition.clone())
        .or_else(|| from(&rows.by_id))
        .or_else(|| from(&rows.by_pid))
}

fn channel(draft: &Draft, rows: &ConfigurationRows) -> Option<Observed<Channel>> {
    let from =
        |row: &Option<Observed<Configuration>>| row.as_ref().map(|row| row.with(row.value.channel));
    let told = draft.named_channel().cloned();
    if draft.is_attempt {
        // What a tool tries to activate is not yet what is installed, and it tries volume keys;
        // `slmgr /ato` takes only what has a key (slmgr.vbs: `PartialProductKey <> null`).
        let by_id = from(&rows.by_id).filter(|_| draft.name.is_some());
        let is_own = |row: &Observed<Channel>| row.value.is_oem() || row.value == Channel::Retail;
        return told.or_else(|| by_id.filter(is_own));
    }
    told.or_else(|| from(&rows.by_id))
        .or_else(|| from(&rows.by_pid))
        .or_else(|| of_client_key(draft, edition(draft, rows)?.value))
}

/// The channel of a KMS client key: all of them are published, and no other channel has them.
fn of_client_key(draft: &Draft, edition: Edition) -> Option<Observed<Channel>> {
    let row = draft.partial_key.as_ref()?;
    let PartialProductKey::Shown(five) = &row.value else {
        return None;
    };
    let class = keys::public_class(five, Some(edition))?;
    let is_client = class == KeyClass::KmsClient && draft.family() != Some(Family::Office);
    is_client.then(|| row.with(Channel::VolumeGvlk))
}

/// What `slmgr /ato` names has a key, and what Windows tries to activate by itself is what is
/// installed. A tool, which names the edition beside the ID, tries volume keys.
fn attempted(draft: &Draft, rows: &ConfigurationRows) -> Option<Observed<Channel>> {
    let is_installed = draft.is_attempt && draft.edition.is_none();
    let row = rows.by_id.as_ref().filter(|_| is_installed)?;
    Some(row.with(row.value.channel))
}

fn key_class(
    draft: &Draft,
    product: &Product,
    rows: &ConfigurationRows,
) -> Option<Observed<KeyClass>> {
    let row = draft.partial_key.as_ref();
    // A group and a serial number exist only where a key is installed.
    let place = row.map(|row| row.with(())).or_else(|| {
        let serial = rows.serial.as_ref()?;
        Some(serial.with(()))
    })?;
    if let Some(channel) = &product.channel {
        let by_channel = match channel.value {
            Channel::VolumeGvlk => Some(KeyClass::KmsClient),
            Channel::RetailEval => Some(KeyClass::Evaluation),
            Channel::VirtualMachine => Some(KeyClass::Avma),
            _ => None,
        };
        if let Some(class) = by_channel {
            return Some(place.with(class));
        }
    }
    let edition = product.edition_id.as_ref().map(|edition| edition.value);
    let is_windows = product.role == Role::Windows;
    let shown = row.and_then(|row| match &row.value {
        PartialProductKey::Shown(five) => Some(five.as_str()),
        PartialProductKey::Withheld | PartialProductKey::Masked => None,
    });
    if let Some(five) = shown
        && is_windows
        && let Some(class) = keys::public_class(five, edition).or_else(|| stepped_up(five, product))
    {
        return Some(place.with(class));
    }
    if is_windows && has_default_serial(product, rows, shown.is_some()) {
        return Some(place.with(KeyClass::Default));
    }
    if shown.is_some() {
        return Some(place.with(KeyClass::Own));
    }
    row.map(|row| {
        let is_own = row.value == PartialProductKey::Withheld;
        let class = if is_own {
            KeyClass::Own
        } else {
            KeyClass::Unknown
        };
        row.with(class)
    })
}

/// A subscription shows Enterprise or Education over the default key of Pro.
fn stepped_up(five: &str, product: &Product) -> Option<KeyClass> {
    let is_retail = product
        .channel
        .as_ref()
        .is_some_and(|channel| channel.value == Channel::Retail);
    keys::public_class(five, None).filter(|class| is_retail && *class == KeyClass::Default)
}

/// Whether the serial number is that of a key which Windows installs by itself.
///
/// Serial 0 is the default key of its group (sources R43, R47). Serial 1 is one only in a
/// retail group: two public outputs of unrelated servers show the same key with it. Where no
/// channel is known the key must be shown: every KMS client key is published, and a first
/// number that is not among those is a default key.
fn has_default_serial(product: &Product, rows: &ConfigurationRows, is_shown: bool) -> bool {
    let Some(serial) = &rows.serial else {
        return false;
    };
    // The number of a key from another group is not this key's.
    let of = |seen: &Observed<Configuration>| Some(seen.value.channel);
    let told = product.channel.as_ref().map(|channel| channel.value);
    if told.is_some() && rows.by_pid.as_ref().is_some_and(|group| of(group) != told) {
        return false;
    }
    match product.channel.as_ref().map(|channel| channel.value) {
        Some(Channel::Retail) => serial.value <= 1,
        Some(channel) => serial.value == 0 && channel.is_oem(),
        None => serial.value <= 1 && is_shown,
    }
}

fn public_key(draft: &Draft, product: &Product) -> Option<String> {
    let PartialProductKey::Shown(five) = &draft.partial_key.as_ref()?.value else {
        return None;
    };
    let edition = product.edition_id.as_ref().map(|edition| edition.value);
    let is_public = product.role == Role::Windows && keys::public_class(five, edition).is_some();
    is_public.then(|| five.clone())
}
