//! What a story tells as a whole: which PC it is of, the state, the release, the answers.

use std::cell::OnceCell;
use std::ops::Range;

use super::answers::{Answer, Answering};
use super::clue::{Beside, Clues, Topic};
use super::place::Place;
use super::release::mention::Mention;
use super::state::Said;
use super::story::Story;
use super::word::Word;
use super::{asking, channel, firmware, hit, mac, release, software, state, subject, tried};

use crate::judge::Question;

/// Adds what the words of a story tell.
pub(super) fn tell(story: &Story<'_>, place: &Place<'_>, beside: Beside, clues: &mut Clues) {
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
    let asked = release::asked_upgrade::asked_upgrade(story, mentions);
    let windows = asked.or(windows);
    let is_gone_to = |mention| release::installed::is_gone_to(story, mention);
    clues.windows = windows.map(|mention| place.saw(mention.windows, &mention.range));
    clues.is_gone_to = windows.is_some_and(is_gone_to);
    clues.is_foreign = windows.is_some() && release::foreign::is_foreign(&story.normal.text);
    let edition = windows.and_then(|mention| {
        release::contract::edition(story, mention)
            .or_else(|| release::edition::edition(story, mention, mentions))
    });
    clues.edition = edition.map(|(edition, range)| place.saw(edition, &range));
    clues.is_still_old =
        asked.is_some() || release::installed::is_still_old(story, windows, mentions);
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
