//! The facts of a text: those of its output, and those that its story tells beside it.

use time::Date;

use crate::clues::Topic;
use crate::evidence::Evidence;
use crate::facts::{Facts, Subject};
use crate::judge::{Asked, HappenedAnswer, Question};
use crate::parse::{Command, Dialect, Observed};
use crate::tables::code::{Cause, Code, CodeFamily};
use crate::term;
use crate::vocabulary::{ActivationMethod, FirmwareKey, Renewal, Windows};

/// The facts of the evidence. A code that stands beside no state and no key is the reason of what
/// the owner, the story or a page of Windows tells, and that of `slmgr /ato` its own.
pub(crate) fn facts_of(evidence: &Evidence, today: Date) -> Facts {
    let mut facts = Facts::of(evidence);
    let by_day = || term::renewal_on(today, evidence.primary()?);
    facts.renewal = facts.renewal.or_else(by_day);
    // Whoever asks about their Windows is answered, whatever else they tell of it. Whether it has
    // to be bought is asked of a Windows that is not there yet, too.
    let asks = |seen: &Observed<Asked>| seen.value != Asked::Buy;
    if facts.subject == Subject::Nothing && evidence.clues.asked.iter().any(asks) {
        facts.subject = Subject::Windows;
    }
    let is_not = facts.activation_method == Some(ActivationMethod::NotActivated);
    let is_bare = facts.subject == Subject::Windows
        && facts.status.is_none()
        && facts.reason.is_none()
        && (is_not || facts.activation_method.is_none())
        && (evidence.detection.dialect == Dialect::Story
            || evidence.detection.command == Some(Command::Ato)
            || facts.channel.is_none() && facts.key.is_none());
    if facts.subject == Subject::Nothing || is_bare {
        facts.reason = first_code(evidence);
    }
    facts.reason = told_reason(&facts, &evidence.clues.codes).or(facts.reason);
    let told = evidence.clues.channel.as_ref().map(|told| told.value);
    // A sentence of Settings shows no release, and what is told beside it is of the same PC.
    let may_be_told = matches!(
        evidence.detection.dialect,
        Dialect::Story | Dialect::Settings
    );
    facts.channel_told = told.is_some() && facts.channel == told && may_be_told;
    let attempted = evidence.primary().and_then(|own| own.attempted.as_ref());
    if let (None, Some(attempted)) = (facts.channel, attempted) {
        facts.channel = Some(attempted.value);
        facts.channel_told = true;
    }
    if facts.may_end() && evidence.clues.ends_soon.is_some() {
        facts.subject = Subject::Windows;
        facts.renewal = Some(Renewal::Ending);
    }
    let came_with_home = evidence.clues.came_with_home.as_ref();
    facts.home_behind |= came_with_home.is_some_and(|is_pro| match facts.edition {
        Some(edition) => edition.is_pro(),
        None => is_pro.value && matches!(facts.subject, Subject::Nothing | Subject::Windows),
    });
    if may_be_told {
        take_told(&mut facts, evidence);
    }
    // `0xC004F213 Windows 11` tells a release and nothing else of the PC.
    let is_code_alone = evidence.detection.dialect == Dialect::Unknown
        && facts.subject == Subject::Nothing
        && facts.reason.is_some()
        && evidence.clues.topic == Topic::Windows;
    // Many an output shows no release either, and those before 10 in its name.
    if may_be_told || is_code_alone || facts.subject == Subject::Windows {
        facts.windows = facts
            .windows
            .or_else(|| told_release(&facts, evidence, may_be_told));
    }
    if may_be_upgraded_since(&facts, evidence) {
        let clues = &evidence.clues;
        if clues.is_gone_to || clues.is_foreign {
            facts.windows = clues.is_gone_to.then_some(Windows::Eleven);
        }
    }
    facts
}

/// The first known code of a text; that of `slmgr /ato`, where it was run, before that of another
/// command which failed earlier, and that of a key that is counted out before what the page says.
fn first_code(evidence: &Evidence) -> Option<u32> {
    let clues = &evidence.clues;
    let tells = |code: &&Observed<u32>| {
        Code::from_number(code.value).is_some() && !clues.codes_aside.contains(&code.value)
    };
    let codes = || clues.codes.iter().filter(tells);
    let attempt = evidence
        .primary()
        .filter(|_| evidence.detection.command == Some(Command::Ato))
        .and_then(|product| Some(product.edition_id.as_ref()?.line));
    let of_attempt = attempt.and_then(|line| codes().find(|code| code.line >= line));
    let first = of_attempt.or_else(|| codes().next())?.value;
    let is_of = |number: u32, cause| {
        Code::from_number(number).is_some_and(|code| code.row().cause == cause)
    };
    let first_of = |cause| codes().find(|code| is_of(code.value, cause));
    // The page says of any licence that none was found; of a key that was entered then, its own
    // code says more. And that a key is counted out any key may say, a MAK alone that its own
    // count is.
    let is_general = Code::from_number(first).is_some_and(is_of_the_page);
    let of_key = first_of(Cause::KeyLimit).filter(|_| is_general);
    let of_mak = first_of(Cause::MakLimit).filter(|_| is_general || is_of(first, Cause::KeyLimit));
    Some(of_mak.or(of_key).map_or(first, |code| code.value))
}

/// Takes what a story alone tells: the edition, and a firmware without a key.
fn take_told(facts: &mut Facts, evidence: &Evidence) {
    let clues = &evidence.clues;
    let is_of_windows = matches!(facts.subject, Subject::Nothing | Subject::Windows);
    if is_of_windows && facts.firmware_key.is_none() && clues.no_firmware_key.is_some() {
        facts.firmware_key = Some(FirmwareKey::Absent);
    }
    if is_of_windows && facts.edition.is_none() {
        facts.edition = clues.edition.as_ref().map(|told| told.value);
    }
}

/// The release that is told. Where the story is all there is, it may be an old one that is still
/// there, and that of a server.
fn told_release(facts: &Facts, evidence: &Evidence, is_all_there_is: bool) -> Option<Windows> {
    let told = evidence.clues.windows.as_ref()?.value;
    // Of one that became a guest nobody knows whether its licence went along.
    let became_guest = evidence.clues.clues.iter().any(|clue| {
        clue.question == Question::Happened && clue.answer == HappenedAnswer::Virtual.name()
    });
    let is_server = told.is_server() && (facts.is_server() || is_all_there_is && !became_guest);
    let may_be_other = is_server || is_all_there_is && evidence.clues.is_still_old;
    let is_client = matches!(told, Windows::Ten | Windows::Eleven) && !facts.is_server();
    (is_client || may_be_other).then_some(told)
}

/// Whether 10 is only what ran when the key was installed, and 11 is told of.
fn may_be_upgraded_since(facts: &Facts, evidence: &Evidence) -> bool {
    let clues = &evidence.clues;
    let is_told = clues.windows.as_ref().map(|told| told.value) == Some(Windows::Eleven);
    let is_of_key = evidence.primary().is_some_and(|own| {
        let built = own.key_build.as_ref().map(|build| &build.span);
        own.windows.as_ref().map(|shown| &shown.span) == built
    });
    facts.windows == Some(Windows::Ten) && is_told && is_of_key
}

/// What the text tells of the reason of an output that is not activated: the only code there is,
/// where the output has none of its own, and where that says no more than that no licence was
/// found, the only one with which the Activation page says why.
fn told_reason(facts: &Facts, codes: &[Observed<u32>]) -> Option<u32> {
    if facts.subject != Subject::Windows || !facts.is_not_licensed() {
        return None;
    }
    let is_telling: fn(Code) -> bool = match facts.reason.map(Code::from_number) {
        None => is_of_activation,
        Some(Some(Code::NoLicenceFound)) => is_of_the_page,
        Some(_) => return None,
    };
    let known = codes
        .iter()
        .filter_map(|code| Code::from_number(code.value));
    let mut telling = known.filter(|code| is_telling(*code));
    let only = telling.next().filter(|_| telling.next().is_none());
    only.map(|code| code.row().number)
}

/// Whether the Activation page of Settings shows the code beside what it says.
fn is_of_the_page(code: Code) -> bool {
    matches!(code.row().number, 0xC004_F211..=0xC004_F215)
}

/// Whether the code can be why Windows is not activated: beside an output, one of the network or
/// of an update may be of something else.
fn is_of_activation(code: Code) -> bool {
    let row = code.row();
    let family = CodeFamily::of(row.number);
    matches!(family, CodeFamily::Activation | CodeFamily::Store)
        && row.cause != Cause::Informational
}
