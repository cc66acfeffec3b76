//! Clues: closed facts that a story tells, found by rows of words.
//!
//! A clue is a suggested answer. No model and no score find it: a row of words fires or it
//! does not, and says where it stands. What is planned or only asked is told apart from what
//! happened.

mod answers;
mod aside;
mod asking;
mod channel;
mod clue;
mod code;
mod en;
mod firmware;
mod game;
mod hit;
mod host;
mod index;
mod ja;
mod key;
mod mac;
mod mood;
mod normal;
mod place;
mod quote;
mod release;
mod reservation;
mod rows;
mod software;
mod state;
mod story;
mod subject;
#[cfg(not(target_family = "wasm"))]
mod table;
mod tried;
mod word;
mod zh;

use std::cell::OnceCell;
use std::iter;
use std::ops::Range;

use answers::{Answer, Answering};

pub(crate) use clue::Beside;
pub use clue::{Clue, Clues, KeyGroup, Tense, Topic};
use normal::Normal;
use place::Place;
use release::mention::Mention;
use state::Said;
use story::Story;
#[cfg(not(target_family = "wasm"))]
pub use table::table;
pub use word::Language;
use word::Word;

use crate::judge::Question;
use crate::parse::line_starts;
use crate::tables::{configuration, keys};
use crate::vocabulary::KeyClass;

/// As much of a text is read, in bytes: nobody tells a longer story.
const LONGEST: usize = 512 << 10;

/// Reads the clues in a text. It never fails and never panics.
///
/// Of a text that nobody types, because it is too long, the beginning is read.
pub fn clues(text: &str) -> Clues {
    let text = beginning(text);
    read(text, text, Beside::Nothing)
}

/// Reads the clues in these lines of an output, counted from 1, and the codes in all of them.
pub(crate) fn clues_around(text: &str, lines: &[usize], beside: Beside) -> Clues {
    let text = beginning(text);
    let starts = line_starts(text);
    let mut told = vec![b' '; text.len()];
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().unwrap_or(text.len());
        let own: Vec<Range<usize>> = if lines.binary_search(&(place + 1)).is_ok() {
            iter::once(*start..end).collect()
        } else {
            let beside = aside::told(text.get(*start..end).unwrap_or_default());
            let range = |own: Range<usize>| start + own.start..start + own.end;
            beside.into_iter().map(range).collect()
        };
        for range in &own {
            let from = text.as_bytes().get(range.clone());
            if let (Some(to), Some(from)) = (told.get_mut(range.clone()), from) {
                to.copy_from_slice(from);
            }
        }
        // Lines that are left out set those around them apart.
        if !own.is_empty()
            && let Some(before) = start.checked_sub(1).and_then(|at| told.get_mut(at))
        {
            *before = b'\n';
        }
    }
    read(text, &String::from_utf8(told).unwrap_or_default(), beside)
}

/// The beginning of a text, as much as is read of it.
fn beginning(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST))
        .unwrap_or(text)
}

/// Reads the codes in a text, and the clues in what is told of it: the same text, or one of the
/// same length in which other things are blank, because an output shows them.
fn read(text: &str, told: &str, beside: Beside) -> Clues {
    let normal = Normal::of(text);
    let place = Place::in_text(text, &normal);
    let class = |range: &Range<usize>| {
        let key = normal.text.get(range.clone()).unwrap_or_default();
        keys::public_class(key, None).unwrap_or(KeyClass::Own)
    };
    let mut clues = Clues {
        codes: code::codes(&normal)
            .into_iter()
            .map(|(code, range)| place.saw(code, &range))
            .collect(),
        keys: key::endings(&normal)
            .into_iter()
            .map(|range| place.saw(class(&range), &range))
            .collect(),
        product_ids: key::product_ids(&normal)
            .into_iter()
            .filter_map(|(id, range)| {
                let row = configuration::by_group(id.group)?;
                let group = KeyGroup {
                    edition: row.edition,
                    channel: row.channel,
                };
                Some(place.saw(group, &range))
            })
            .collect(),
        ..Clues::default()
    };
    if told.bytes().all(|byte| byte.is_ascii_whitespace()) {
        // Every line is one of the output.
        let nothing = Normal::of("");
        tell(&Story::of(&nothing), &place, beside, &mut clues);
    } else if told.len() == text.len() && told != text {
        let normal = Normal::of(told);
        let place = place.in_told(told, &normal);
        tell(&Story::of(&normal), &place, beside, &mut clues);
    } else {
        tell(&Story::of(&normal), &place, beside, &mut clues);
    }
    clues
}

/// Adds what the words of a story tell.
fn tell(story: &Story<'_>, place: &Place<'_>, beside: Beside, clues: &mut Clues) {
    if beside == Beside::Nothing && mac::is_mac(story) {
        return;
    }
    let hits = hit::hits(story);
    let mentions = release::mentions(story);
    let answering = |all_pcs, well| Answering {
        story,
        hits: &hits,
        mentions: &mentions,
        all_pcs,
        well,
        leaves: OnceCell::new(),
        no_guest: OnceCell::new(),
    };
    let read = |all_pcs: bool| {
        let answering = answering(all_pcs, state::lasting::lasting(story, all_pcs));
        let answers = answering.answers();
        let mut told = answers.iter();
        let event = told.find(|answer| answer.question == Question::Happened);
        (
            state::state(story, all_pcs, event, answering.well.clone()),
            answers,
        )
    };
    let mut all_pcs = false;
    let (mut state, mut answers) = read(all_pcs);
    // Of two PCs the one that is asked about may be somebody else's.
    let told = answers
        .iter()
        .any(|answer| answer.question == Question::Happened && answer.name != "second-pc");
    // Where nothing is told of an own PC, or nothing happens to the other one, that is the one
    // which is asked about.
    let nothing_own = state.is_none() && !told;
    let nothing_there = !hits
        .iter()
        .any(|hit| hit.is_of_other && hit.row.question == Question::Happened)
        && !state::is_told_of_other(story);
    // What is told of a PC that is gone is not asked about.
    if (nothing_own || nothing_there) && !story.names_own_pc() && story.switch == 0 {
        all_pcs = true;
        (state, answers) = read(all_pcs);
    }
    let home = answering(all_pcs, None).came_with_home(&answers);
    if subject::tells_of_two(story) {
        answers.clear();
    }
    clues.codes_aside = state::told_code::aside(story, all_pcs);
    let plans_new_pc = answers
        .iter()
        .any(|answer| answer.name == "other-pc" && answer.is_planned);
    // Beside an output the new one is another PC.
    let has_new_pc = !plans_new_pc && beside == Beside::Nothing;
    let installed = |all_pcs| release::installed::installed(&mentions, has_new_pc, all_pcs);
    let windows = installed(false).or_else(|| all_pcs.then(|| installed(true))?);
    let windows = windows.filter(|_| !release::foreign::is_open(story, &mentions));
    tell_release(story, windows, &mentions, place, clues);
    let is_of_office = settle_topic(story, state.as_ref(), &mut answers, beside, clues);
    // What Windows says of its licence is of Windows, whatever else was installed.
    let ends = state::ending::ends_soon(story, all_pcs);
    if ends.is_some() && matches!(clues.topic, Topic::Unknown | Topic::Office) {
        clues.topic = Topic::Windows;
    }
    if !matches!(clues.topic, Topic::Windows | Topic::Esu) {
        answers.clear();
    }
    clues.tense = subject::tense(story, state.as_ref(), &answers, &hits, clues);
    let mut words = story.tokens.iter();
    let telephone = words.find(|token| token.word == Word::Telephone);
    clues.telephone = telephone.map(|token| place.saw((), &(token.start..token.end)));
    let is_asked_of_windows = !is_of_office || software::is_only_fitted(story);
    if is_asked_of_windows && matches!(clues.topic, Topic::Windows | Topic::Esu | Topic::Unknown) {
        let is_down = state.as_ref().is_some_and(|said| !said.is_activated);
        ask(&answering(all_pcs, None), place, is_down, clues);
    }
    let mut sign = None;
    if clues.topic == Topic::Windows {
        let channel = channel::channel(story, &mentions, &answers, all_pcs);
        sign = state::sign::sign(story, channel.as_ref().map(|(channel, _)| *channel));
        clues.ends_soon = ends.map(|range| place.saw((), &range));
        clues.came_with_home = home.map(|(is_pro, range)| place.saw(is_pro, &range));
        clues.no_firmware_key = firmware::no_key(story, all_pcs).map(|range| place.saw((), &range));
        clues.channel = channel.map(|(channel, range)| place.saw(channel, &range));
        // What was tried helped, where it is activated.
        if state.as_ref().is_none_or(|said| !said.is_activated) {
            let failed = add_tried(story, &answers, all_pcs, place, clues);
            sign = sign.or_else(|| failed.filter(|_| state.is_none()));
        }
    }
    clues.edition.take_if(|_| clues.topic != Topic::Windows);
    // `マイナンバーカードの認証に失敗しました`: of nothing that is Windows.
    if clues.topic == Topic::Unknown {
        state = state.filter(|said| said.is_activated);
    }
    clues.clues = answers.iter().map(|answer| place.clue(answer)).collect();
    let said = state.map(|said| (said.is_activated, said.range));
    let state = said.or_else(|| Some((false, sign?)));
    let state = state.map(|(is_activated, range)| Answer {
        question: Question::State,
        name: if is_activated {
            "activated"
        } else {
            "not-activated"
        },
        range,
        is_planned: false,
    });
    clues.clues.extend(state.map(|answer| place.clue(&answer)));
}

/// Adds the release that is installed, and its edition.
fn tell_release(
    story: &Story<'_>,
    windows: Option<&Mention>,
    mentions: &[Mention],
    place: &Place<'_>,
    clues: &mut Clues,
) {
    let is_gone_to = |mention| release::installed::is_gone_to(story, mention);
    clues.windows = windows.map(|mention| place.saw(mention.windows, &mention.range));
    clues.is_gone_to = windows.is_some_and(is_gone_to);
    clues.is_foreign = windows.is_some() && release::foreign::is_foreign(&story.normal.text);
    let edition = windows.and_then(|mention| {
        release::contract::edition(story, mention)
            .or_else(|| release::edition::edition(story, mention, mentions))
    });
    clues.edition = edition.map(|(edition, range)| place.saw(edition, &range));
    clues.is_still_old = release::installed::is_still_old(story, windows, mentions);
}

/// Adds what was tried in vain, and says where that tells that Windows is not activated.
fn add_tried(
    story: &Story<'_>,
    answers: &[Answer],
    all_pcs: bool,
    place: &Place<'_>,
    clues: &mut Clues,
) -> Option<Range<usize>> {
    let tried = tried::tried(story, all_pcs);
    let failed = state::attempt::failed(story, &tried, answers, all_pcs);
    let tried = tried.into_iter();
    clues.tried = tried.map(|(step, range)| place.saw(step, &range)).collect();
    failed.or_else(|| state::told_code::alone(story, answers, &clues.codes_aside))
}

/// Says what a story is about, and whether that is Office, beside an output of Windows: there what
/// is told of the PC counts, and only what is said of Office does not.
fn settle_topic(
    story: &Story<'_>,
    state: Option<&Said>,
    answers: &mut Vec<Answer>,
    beside: Beside,
    clues: &mut Clues,
) -> bool {
    clues.topic = subject::topic(story, state, answers, clues);
    // `It is a used laptop.`, and then what Settings says of its Windows.
    let is_beside_output = beside != Beside::Nothing;
    if is_beside_output && clues.topic == Topic::Unknown && subject::names_nothing_else(story) {
        clues.topic = Topic::Windows;
    }
    if beside == Beside::Windows {
        answers.retain(|answer| !channel::is_name_alone(story, answer));
    }
    let is_of_office = beside == Beside::Windows && clues.topic == Topic::Office;
    if is_of_office {
        clues.topic = Topic::Windows;
        software::keep_of_pc(story, answers);
    }
    is_of_office
}

/// Adds what the owner asks.
fn ask(answering: &Answering<'_>, place: &Place<'_>, is_down: bool, clues: &mut Clues) {
    // Of a text that tells of nothing a question has to name Windows.
    let is_of_windows = clues.topic != Topic::Unknown;
    let names_windows = |range: &Range<usize>| answering.story.text(range).contains("windows");
    let asked = asking::asked(answering, is_down).into_iter();
    let asked = asked.filter(|(_, range)| is_of_windows || names_windows(range));
    clues.asked = asked
        .map(|(asked, range)| place.saw(asked, &range))
        .collect();
}

/// What the tests of the readers ask: the answer that a text tells to a question.
#[cfg(test)]
fn told(text: &str, question: Question) -> Option<&'static str> {
    let told = clues(text).clues;
    let own = told.iter().find(|clue| clue.question == question);
    own.map(|clue| clue.answer)
}

/// And the release that it tells to be installed.
#[cfg(test)]
fn installed(text: &str) -> Option<crate::vocabulary::Windows> {
    clues(text).windows.map(|seen| seen.value)
}
