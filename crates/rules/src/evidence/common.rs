//! What several PCs in one text have in common: where nothing tells which of them is meant, what
//! they differ in is open.

use super::{Evidence, without_codes};
use crate::clues::Clues;
use crate::parse::{Observed, Product, System};

impl Evidence {
    /// Every block; the installed Windows among them only where one PC alone is said to be the own.
    pub(crate) fn blocks(&self) -> Vec<Product> {
        let own = self.own().filter(|own| own.len() == 1);
        let blocks = self.products.iter().cloned().enumerate();
        let marked = blocks.map(|(at, block)| Product {
            primary: own.as_ref().is_some_and(|own| own.contains(&at)),
            ..block
        });
        marked.collect()
    }

    /// The evidence of one Windows of which only that is known which every PC in the text shows.
    ///
    /// Those that are said to be somebody else's do not count beside an own one. Of which of
    /// several a story and a code tell nobody knows; what is asked and what it is about holds
    /// for all.
    pub(crate) fn in_common(mut self) -> Self {
        let own = self.own();
        let is_alone = own.as_ref().is_some_and(|own| own.len() == 1);
        let claims = own.unwrap_or_else(|| std::mem::take(&mut self.claims));
        let claimed = claims.iter().filter_map(|at| self.products.get(*at));
        let common = claimed.cloned().reduce(|mut common, other| {
            keep_common(&mut common, &other);
            common
        });
        self.products = common.into_iter().collect();
        for product in &mut self.products {
            product.primary = true;
        }
        self.claims = vec![0];
        self.clues = if is_alone {
            without_codes(&self.clues, &self.of_others)
        } else {
            Clues {
                asked: self.clues.asked,
                topic: self.clues.topic,
                telephone: self.clues.telephone,
                ..Clues::default()
            }
        };
        self
    }
}

/// Drops every fact that the other PC does not show as well.
fn keep_common(common: &mut Product, other: &Product) {
    keep(&mut common.windows, other.windows.as_ref());
    keep(&mut common.edition_id, other.edition_id.as_ref());
    keep(&mut common.channel, other.channel.as_ref());
    keep(&mut common.key, other.key.as_ref());
    if common.public_key != other.public_key {
        common.public_key = None;
    }
    keep(&mut common.status, other.status.as_ref());
    keep(&mut common.reason, other.reason.as_ref());
    keep(&mut common.minutes_left, other.minutes_left.as_ref());
    keep(&mut common.key_build, other.key_build.as_ref());
    keep(&mut common.key_date, other.key_date.as_ref());
    keep(&mut common.far_end, other.far_end.as_ref());
    keep(&mut common.until, other.until.as_ref());
    keep(&mut common.last_day, other.last_day.as_ref());
    keep(&mut common.volume, other.volume.as_ref());
    keep(&mut common.subscription, other.subscription.as_ref());
    let ended = other.subscription_ended.as_ref();
    keep(&mut common.subscription_ended, ended);
    keep(
        &mut common.extended_updates,
        other.extended_updates.as_ref(),
    );
    keep(
        &mut common.activation_method,
        other.activation_method.as_ref(),
    );
    keep_system(&mut common.system, &other.system);
    common
        .conflicts
        .retain(|conflict| other.conflicts.contains(conflict));
}

fn keep_system(common: &mut System, other: &System) {
    keep(&mut common.upgraded_from, other.upgraded_from.as_ref());
    keep(&mut common.history, other.history.as_ref());
    keep(&mut common.firmware_key, other.firmware_key.as_ref());
    let edition = other.firmware_edition.as_ref();
    keep(&mut common.firmware_edition, edition);
    keep(&mut common.slic, other.slic.as_ref());
    keep(&mut common.hardware, other.hardware.as_ref());
    keep(&mut common.machine, other.machine.as_ref());
    keep(&mut common.filler_uuid, other.filler_uuid.as_ref());
    keep(&mut common.tpm, other.tpm.as_ref());
}

/// Drops a fact where the other PC shows another or none.
fn keep<T: PartialEq>(fact: &mut Option<Observed<T>>, other: Option<&Observed<T>>) {
    let value = |seen: Option<&Observed<T>>| seen.is_some();
    let is_same =
        value(other) && fact.as_ref().map(|seen| &seen.value) == other.map(|seen| &seen.value);
    if !is_same {
        *fact = None;
    }
}

#[cfg(test)]
mod tests {
    use crate::evidence::read;
    use crate::judge::{Answers, Kind, Now};
    use crate::report::{Report, inspect};
    use crate::tables::source::KNOWLEDGE_DATE;
    use crate::vocabulary::{Channel, Edition};

    fn block(edition: &str, channel: &str, key: &str, state: &str) -> String {
        format!(
            "Name: Windows(R), {edition} edition\n\
             Description: Windows(R) Operating System, {channel} channel\n\
             Partial Product Key: {key}\nLicense Status: {state}\n\n"
        )
    }

    fn reported(text: &str) -> Report {
        inspect(text, &Answers::default(), KNOWLEDGE_DATE)
    }

    #[test]
    fn what_two_pcs_differ_in_is_open() {
        let [one, other] = [
            block("Professional", "OEM_DM", "7MT2K", "Licensed"),
            block("Professional", "RETAIL", "3V66T", "Notification")
                + "Notification Reason: 0xC004F034.\n",
        ];
        for text in [
            format!("desk:\n{one}attic:\n{other}"),
            format!("attic:\n{other}desk:\n{one}Windows is not activated on one of them."),
        ] {
            let report = reported(&text);
            assert_eq!(report.verdict.now, Now::Unknown, "{text}");
            assert_eq!(report.verdict.licence.kind, Kind::Unknown, "{text}");
            assert_eq!(report.verdict.facts.edition, Some(Edition::Professional));
            assert_eq!(report.verdict.facts.channel, None, "{text}");
            assert_eq!(report.verdict.facts.reason, None, "{text}");
            assert_eq!(report.systems.len(), 2, "{text}");
            assert_eq!(report.codes.len(), 1, "{text}");
        }
    }

    #[test]
    fn what_they_agree_in_stays() {
        let [one, other] = [
            block("Core", "OEM_DM", "7MT2K", "Licensed"),
            block("Professional", "OEM_DM", "9QKTP", "Licensed"),
        ];
        let report = reported(&(one + &other));
        assert_eq!(report.verdict.now, Now::Activated);
        assert_eq!(report.verdict.facts.channel, Some(Channel::OemDm));
        assert_eq!(report.verdict.facts.edition, None);
        assert_eq!(report.products.len(), 2);
        assert!(report.products.iter().all(|block| !block.primary));
    }

    #[test]
    fn one_pc_is_as_it_was() {
        let text = block("Core", "OEM_DM", "7MT2K", "Licensed").repeat(2);
        assert_eq!(read(&text).systems().len(), 1);
        assert_eq!(reported(&text).verdict.facts.edition, Some(Edition::Core));
    }
}
