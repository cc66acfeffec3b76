//! An event that is asked about before it is done: `if I put in a new GPU, will it stay activated?`

use super::question::Question as Asking;
use super::{en, ja, zh};

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::story::Story;
use crate::clues::word::{Language, Word};
use crate::judge::{Asked, Question};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// How a disk is named.
pub(super) const NAMES: &str = "ssd|hdd|nvme|hard drive|disk|ディスク|硬盘|固态";

/// So many sentences before a question its event may stand.
const BACK: usize = 4;

/// The events that a question asks about, each with its place; `buys` is whether it asks for what
/// has to be bought.
pub(super) fn events(
    answering: &Answering<'_>,
    place: usize,
    question: &Asking<'_>,
    buys: bool,
) -> Vec<(usize, Asked)> {
    let (stays, how) = match question.sentence.language {
        Language::Ja => (ja::STAYS, ja::HOW),
        Language::En => (en::STAYS, en::HOW),
        Language::Zh => (zh::STAYS, zh::HOW),
    };
    let stays = has_one(question.text, stays);
    if !(stays || buys) || has_one(question.text, how) {
        return Vec::new();
    }
    // Whether Windows has to be bought is asked of many things: the event stands beside it.
    let reach = if stays { BACK } else { 0 };
    let story = answering.story;
    for back in 0..=reach.min(place) {
        // What becomes of the updates that were bought is another question.
        let told = story.sentences.get(place - back);
        if told.is_none_or(|told| has_one(story.text(&told.range), "esu")) {
            return Vec::new();
        }
        let own = || answering.in_sentence(place - back);
        let is_told =
            own().any(|hit| named(story, hit).is_some() && mood(answering, hit) == Mood::Done);
        let mut all: Vec<&Hit> = own()
            .filter(|hit| answering.counts(hit) || question.checks && back <= 1)
            .filter(|hit| is_to_come(answering, hit, back <= usize::from(question.checks)))
            .collect();
        // `change the CPU and the board`: both begin with their verb.
        all.sort_by_key(|hit| (hit.range.start, hit.range.end));
        let mut all: Vec<(usize, Asked)> = all
            .into_iter()
            .filter_map(|hit| Some((hit.range.start, asked(answering, hit)?)))
            .collect();
        // `put the SSD into another PC`: neither is asked about alone.
        let has = |own: Asked| all.iter().any(|(_, asked)| *asked == own);
        if has(Asked::MovedDisk) || has(Asked::OtherPc) && has(Asked::Disk) {
            for (_, asked) in &mut all {
                if matches!(asked, Asked::OtherPc | Asked::Disk) {
                    *asked = Asked::MovedDisk;
                }
            }
        }
        if is_told || !all.is_empty() {
            return all;
        }
    }
    Vec::new()
}

/// Whether an event is not done yet; in the sentence before the question it must be planned.
fn is_to_come(answering: &Answering<'_>, hit: &Hit, is_beside: bool) -> bool {
    let mood = mood(answering, hit);
    let is_open = mood == Mood::Planned || is_beside && mood == Mood::Asked;
    is_open && (hit.row.question == Question::Plan || answering.is_event(hit))
}

/// The mood of what a row tells: `ついでに電源も交換します` and `交換して11にしたいです` are yet to be
/// done.
fn mood(answering: &Answering<'_>, hit: &Hit) -> Mood {
    const PRESENT: &str = "します|する。|する予|ます|る予定";
    const WISHES: &str = "たいです|たいと思|たいと考|たいのですが|たいんですが|予定です|つもりです|ようと思|ようと考";
    const PAST: &str = "ました|たら|たので|たのですが|たのに";
    let story = answering.story;
    let own = story.sentences.get(hit.sentence);
    let behind = own.map_or("", |own| story.between(hit.range.end, own.range.end));
    let is_present = starts_with_one(behind, PRESENT) || is_english_present(story, hit);
    let is_wished = || has_one(behind, WISHES) && !has_one(behind, PAST);
    if hit.mood == Mood::Done && (is_present || is_wished()) {
        return Mood::Planned;
    }
    hit.mood
}

/// `After I reinstall Windows, will it be activated?`
fn is_english_present(story: &Story<'_>, hit: &Hit) -> bool {
    const LEADS: &str = "after i |once i |when i |if i ";
    const BARE: [&str; 6] = ["reinstall", "reset", "replace", "swap", "change", "upgrade"];
    let head = story.between(hit.range.start.saturating_sub(9), hit.range.start);
    let own = story.text(&hit.range);
    let verb = own.split(' ').next().unwrap_or_default();
    BARE.contains(&verb) && ends_with_one(head, LEADS)
}

/// What a row asks for; a disk that is added is one more part.
fn asked(answering: &Answering<'_>, hit: &Hit) -> Option<Asked> {
    let asked = named(answering.story, hit)?;
    let is_added = asked == Asked::Disk && answering.is_added_disk(hit);
    Some(if is_added { Asked::Graphics } else { asked })
}

/// What a row asks for where it is asked about.
fn named(story: &Story<'_>, hit: &Hit) -> Option<Asked> {
    let has = |words: &[Word]| words.iter().any(|word| hit.row.words.contains(word));
    Some(match (hit.row.question, hit.row.answer) {
        (Question::Plan, "none") => Asked::Graphics,
        (Question::Happened, "cpu") => Asked::Cpu,
        (Question::Happened, "bios") if has(&[Word::BiosUpdate, Word::Update]) => Asked::Bios,
        (Question::Happened, "board") => Asked::Board,
        (Question::Happened, "disk") => Asked::Disk,
        (Question::Happened, "reinstall") => Asked::Reinstall,
        (Question::Happened, "vm") => Asked::Virtual,
        (Question::Happened, "other-pc" | "clone") if is_of_disk(story, hit) => Asked::MovedDisk,
        (Question::Happened, "other-pc" | "clone") => Asked::OtherPc,
        _ => return None,
    })
}

/// Whether a row tells of a disk that goes into another PC.
pub(super) fn is_of_disk(story: &Story<'_>, hit: &Hit) -> bool {
    const DISKS: [Word; 4] = [Word::Disk, Word::DriveOut, Word::OldDrive, Word::Clone];
    const LICENCES: &str = "ライセンス|キー|licen|key|密钥|授权|许可";
    let own = story.text(&hit.range);
    // `Windows密钥能迁移到新主机吗`: what is moved stands before.
    let told = story.between(hit.range.start.saturating_sub(18), hit.range.end);
    matches!(hit.row.answer, "other-pc" | "clone")
        && !has_one(told, LICENCES)
        && (has_one(own, NAMES) || DISKS.iter().any(|word| hit.row.words.contains(word)))
}
