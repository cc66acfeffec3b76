//! A key viewer's word against slmgr's, in a sentence: “ShowKeyPlus says OEM:DM, slmgr says
//! RETAIL”. Of the installed key slmgr tells; a viewer may show the one in the firmware.

use super::reading::{Paste, Reading};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::Draft;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::words::Words;
use crate::vocabulary::Channel;

/// Reads what slmgr is said to say in such a sentence. Its words are no story: “retail” there
/// tells of no purchase.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut first = None;
    for line in &paste.lines {
        let Some(told) = told(line) else {
            continue;
        };
        reading.dialect = Some(Dialect::Story);
        reading.is_weak = true;
        reading.known.push(line.number);
        reading.silent.push(line.span.clone());
        first.get_or_insert((line, told));
    }
    let Some((line, (channel, five))) = first else {
        return reading;
    };
    let is_output = |other: &Line| {
        other.words.has(Words::CHANNELS)
            && other.number != line.number
            && told(other).is_none()
            && shape::description(&other.text).is_some()
    };
    if !paste.lines.iter().any(is_output) {
        reading.drafts.push(Draft {
            family: Some(Family::Windows),
            key_channel: channel.map(|channel| line.saw(channel)),
            partial_key: five.map(|five| line.saw(five)),
            ..Draft::default()
        });
    }
    reading
}

/// Programs that show keys, in lower case.
const VIEWERS: [&str; 11] = [
    "showkeyplus",
    "show key plus",
    "produkey",
    "belarc",
    "speccy",
    "keyfinder",
    "key finder",
    "jelly bean",
    "aida64",
    "siw ",
    "everest",
];

/// The channel and the ending that the sentence gives to slmgr, where it names a viewer as well.
fn told(line: &Line) -> Option<(Option<Channel>, Option<PartialProductKey>)> {
    /// No such sentence is longer, in bytes.
    const LONGEST: usize = 400;
    if !line.words.has(Words::SLMGR) || line.text.len() > LONGEST {
        return None;
    }
    let text = &line.text;
    let lower = text.to_ascii_lowercase();
    let viewer = VIEWERS.iter().find_map(|name| lower.find(name))?;
    let slmgr = lower.find("slmgr")?;
    let end = if viewer > slmgr { viewer } else { text.len() };
    let words = text
        .get(slmgr..end)?
        .split(|ch: char| !ch.is_ascii_alphanumeric() && !matches!(ch, '_' | ':' | '-'));
    let (mut channels, mut endings) = (Vec::new(), Vec::new());
    for word in words.filter(|word| word.len() >= 5) {
        let word = word.trim_matches([':', '-', '_']);
        let channel = Channel::from_description_token(&word.to_ascii_uppercase());
        if let Some(channel) = channel.or_else(|| shape::key_channel(word)) {
            channels.push(channel);
        } else if word.len() == 5
            && word.bytes().any(|byte| byte.is_ascii_digit())
            && let five @ PartialProductKey::Shown(_) = shape::partial_product_key(word)
        {
            endings.push(five);
        }
    }
    channels.dedup();
    let alone = |count: usize| count <= 1;
    let is_told = !channels.is_empty() || !endings.is_empty();
    (is_told && alone(channels.len()) && alone(endings.len()))
        .then(|| (channels.pop(), endings.pop()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(text: &str, channel: Option<Channel>, five: Option<&str>) {
        let lines = lines(text, usize::MAX);
        let found = lines.first().and_then(told);
        let five = five.map(|five| PartialProductKey::Shown(five.to_owned()));
        let expected = (channel.is_some() || five.is_some()).then_some((channel, five));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_slmgr_is_said_to_say_beside_a_viewer() {
        check(
            "ShowKeyPlus says OEM:DM, slmgr /dli says RETAIL channel. Which one is right?",
            Some(Channel::Retail),
            None,
        );
        check(
            "slmgr.vbs /dlv says VOLUME_KMSCLIENT, but Belarc Advisor has OEM",
            Some(Channel::VolumeGvlk),
            None,
        );
        check(
            "ProduKey shows an ending in 3V66T but slmgr /dli has 8HVX7",
            None,
            Some("8HVX7"),
        );
        check(
            "ShowKeyPlus でみると OEM:DM、slmgr だと RETAIL と出ます",
            Some(Channel::Retail),
            None,
        );
    }

    #[test]
    fn no_viewer_or_nothing_of_slmgr() {
        check("slmgr /dli says RETAIL channel", None, None);
        check(
            "ShowKeyPlus says OEM:DM, and slmgr says nothing",
            None,
            None,
        );
        check("slmgr says RETAIL or OEM_DM, ShowKeyPlus fails", None, None);
    }
}
