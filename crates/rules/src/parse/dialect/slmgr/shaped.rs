//! What the rows of a block tell by their shapes.

use super::block::Block;
use super::sentence::said as said_in;
use super::stems;
use crate::parse::draft::keep;
use crate::parse::labels::{self, Field, LanguageSet};
use crate::parse::row::Row;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::words::Words;
use crate::vocabulary::{Channel, Edition, Status, VolumeProof};

/// Names of products have one of these.
pub(super) const PRODUCTS: Words = Words::WINDOWS.and(Words::OFFICE);

impl Block {
    /// Takes what the shapes in the row tell; says whether it has one.
    pub(super) fn shapes(&mut self, row: &Row, field: Option<Field>, next: Option<&Row>) -> bool {
        let text = &row.text;
        let mut known = false;
        // Where a scan read the token wrong, its label tells the row.
        if (row.words.has(Words::CHANNELS) || field == Some(Field::Description))
            && let Some(description) = shape::description(text)
            && field != Some(Field::ProductKeyChannel)
        {
            known = true;
            self.describe(row, &description);
        }
        if row.words.has(PRODUCTS)
            && field != Some(Field::SubscriptionEdition)
            && let Some(name) = shape::name(text)
        {
            known = true;
            self.name(row, name, next);
        }
        // The event log lists what is installed and what is not: `1: guid, 0, 0 [(…`.
        if let Some(guid) = shape::guid(text)
            && (field.is_some() || !is_listed(text, &guid))
        {
            known = true;
            self.guid(row, guid, field);
        }
        // Below the state only its label tells it from that of a KMS host.
        let is_above = self.draft.status.is_none() && self.since_status.is_none();
        if let Some(pid) = shape::pid(text)
            && (is_above || field == Some(Field::ExtendedPid))
        {
            known = true;
            self.is_verbose = true;
            keep(&mut self.draft.pid, row.saw(pid));
        }
        // Status checkers print it above the key; below the state it is another page's row.
        if self.since_status.is_none()
            && let Some(id) = shape::product_id(text)
        {
            known = true;
            keep(&mut self.draft.product_id, row.saw(id));
        }
        if row.has_label()
            && let Some(channel) = shape::key_channel(row.value())
        {
            known = true;
            self.is_verbose = true;
            keep(&mut self.draft.key_channel, row.saw(channel));
        }
        known
            || text.contains("://")
            || shape::is_installation_id(text)
            || (row.words.has(Words::SLMGR) && text.contains("/ato"))
    }

    fn describe(&mut self, row: &Row, description: &shape::Description<'_>) {
        self.draft.has_description = true;
        self.is_volume_client |= description.channel == Some(Channel::VolumeGvlk);
        if let Some(channel) = description.channel {
            keep(&mut self.draft.description, row.saw(channel));
        }
        // One row for all: `name - OEM_DM channel - Licensed`.
        let said = description
            .rest
            .trim_matches([' ', '-', ',', ';', '|', '[', ']', '(', ')']);
        if !self.cells(row, description.rest)
            && let Some((status, languages)) = labels::status(said)
        {
            self.tally.add(languages);
            keep(&mut self.draft.status, row.saw(status));
        }
        let product = description.product.to_ascii_lowercase();
        // Whoever types what the screen shows leaves the name of Windows out.
        // And what a photo or a narrow box broke off stands a line above.
        let is_rest = "windows(r) operating system".ends_with(&product);
        if product.is_empty() || product.ends_with(':') || is_rest {
            keep(&mut self.draft.family, Family::Windows);
        } else if product.contains("office") {
            keep(&mut self.draft.family, Family::Office);
        } else if product.contains("windows") {
            keep(&mut self.draft.family, Family::Windows);
        } else if let Some(edition) = last_edition(&product) {
            // Told from memory: `it said Core edition, RETAIL channel`.
            keep(&mut self.draft.family, Family::Windows);
            keep(&mut self.draft.edition, row.saw(edition));
        }
        if product.contains("kms") && product.contains("server 2003") {
            self.draft.is_add_on = false;
        }
    }

    /// Takes the cells behind a Description, in a table whose header no dialect knows; says
    /// whether it has any.
    fn cells(&mut self, row: &Row, rest: &str) -> bool {
        /// Such a row has no more cells behind it.
        const MOST: usize = 12;
        /// A mark alone may stand in front of the state.
        const FEWEST: usize = 2;
        let Some(mark) = rest.chars().find(|ch| !ch.is_whitespace() || *ch == '\t') else {
            return false;
        };
        let cells = rest.split(mark).count();
        if !matches!(mark, ';' | '\t' | '|' | ',') || cells <= FEWEST {
            return false;
        }
        for cell in rest
            .split(mark)
            .take(MOST)
            .map(|cell| cell.trim_matches([' ', '"']))
        {
            if let Some((status, languages)) = labels::status(cell) {
                self.tally.add(languages);
                keep(&mut self.draft.status, row.saw(status));
            } else if let Some(channel) = shape::key_channel(cell).filter(|_| cell.contains(':')) {
                keep(&mut self.draft.key_channel, row.saw(channel));
            } else if cell.len() == KEY
                && cell.bytes().any(|byte| byte.is_ascii_digit())
                && cell.bytes().any(|byte| byte.is_ascii_uppercase())
                && let key @ PartialProductKey::Shown(_) = shape::partial_product_key(cell)
            {
                keep(&mut self.draft.partial_key, row.saw(key));
            }
        }
        true
    }

    fn name(&mut self, row: &Row, name: shape::Name, next: Option<&Row>) {
        let rest = row.text.get(name.range.end..).unwrap_or("").trim_start();
        let is_labelled = row.field == Some(Field::Name);
        if let Some(sentence) = rest.strip_prefix(':')
            && !is_labelled
        {
            self.xpr = true;
            let (said, place) = match next {
                Some(next) if sentence.trim_matches([' ', '"', '`']).is_empty() => {
                    (next.text.as_str(), next)
                }
                _ => (sentence.trim_matches([' ', '"', '`']), row),
            };
            if said.contains("2038") {
                keep(&mut self.draft.far_end, place.saw(true));
            }
            match said_in(said, 0).or_else(|| first_said(said)) {
                Some((status, languages)) => {
                    self.tally.add(languages);
                    self.said(place, status, said);
                }
                None => match stems::said(said).or_else(|| stems::said(first_sentence(said)?)) {
                    Some(status) => self.said(place, status, said),
                    None => keep(&mut self.draft.unread_status, place.number),
                },
            }
        } else if !is_labelled && shape::guid(rest).is_some() {
            self.draft.is_attempt = true;
        }
        keep(&mut self.draft.name, row.saw(name));
    }

    fn guid(&mut self, row: &Row, guid: shape::Guid, field: Option<Field>) {
        if guid.is_windows_application() {
            keep(&mut self.draft.family, Family::Windows);
            self.is_verbose = true;
        } else if guid.is_office_application() {
            self.draft.family = Some(Family::Office);
            self.is_verbose = true;
        } else if field == Some(Field::ApplicationId) {
            self.is_verbose = true;
        } else if self.since_status.is_some() && field != Some(Field::ActivationId) {
            // Below the status: the client machine ID of a KMS client.
            if self.is_volume_client && field != Some(Field::AdActivationId) {
                keep(&mut self.draft.volume, row.saw(VolumeProof::Kms));
                if self.draft.status.is_none() {
                    self.draft.status = Some(row.saw(Status::Licensed));
                }
            }
        } else {
            self.is_verbose |= !self.draft.is_attempt;
            keep(&mut self.draft.activation_id, row.saw(guid));
        }
    }
}

/// The characters of the end of a key that slmgr shows.
const KEY: usize = 5;

/// What the sentence of `/xpr` says where somebody writes on behind it.
fn first_said(text: &str) -> Option<(Status, LanguageSet)> {
    /// No date in such a sentence has more marks than these.
    const MARKS: usize = 4;
    // Not a mark with which it would be asked.
    let ends = text.match_indices([',', '、', '。', '!', '(', ';']);
    ends.take(MARKS)
        .find_map(|(end, _)| labels::sentence(text.get(..end)?.trim_end()))
        .or_else(|| labels::sentence(first_sentence(text)?))
}

/// What stands before the first end of a sentence, where more follows.
fn first_sentence(text: &str) -> Option<&str> {
    let ends = ["。", ". ", "! ", "  "];
    let end = ends.iter().filter_map(|end| text.find(end)).min()?;
    text.get(..end).filter(|said| !said.trim().is_empty())
}

/// Whether nothing but a number and a colon stands before this id.
fn is_listed(text: &str, guid: &shape::Guid) -> bool {
    let (head, _) = text
        .split_at_checked(guid.range.start)
        .unwrap_or((text, ""));
    let number = head.trim_end().strip_suffix(':');
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The edition of Windows that a product in small letters ends with, where its EditionID and the
/// word for it stand alone: `…, core edition`. Other products have more names in front of it.
fn last_edition(product: &str) -> Option<Edition> {
    let (_, last) = product.rsplit_once([',', ':', '"', '\'', '「', '、'])?;
    Edition::from_id(last.strip_suffix(" edition")?.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_writes_on_behind_the_sentence() {
        let said = |text| first_said(text).map(|(status, _)| status);
        let licensed = Some(Status::Licensed);
        assert_eq!(
            said("The machine is permanently activated. And now?"),
            licensed
        );
        assert_eq!(
            said("批量激活将于 2027/3/24 18:52:10 过期 ,到期后呢?"),
            licensed
        );
        // Asked, or something else.
        assert_eq!(said("The machine is permanently activated? No."), None);
        assert_eq!(
            said("I was there, the machine is permanently activated"),
            None
        );
    }
}
