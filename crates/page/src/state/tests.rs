//! Actions go in, and the state says what is shown.

use std::rc::Rc;

use ninsho_rules::judge::{Answers, OutcomeIcon, Question, Scenario};
use ninsho_rules::text::{Lang, Sample};
use ninsho_rules::{Form, KNOWLEDGE_DATE, Layout, inspect, share};
use yew::Reducible as _;

use super::{
    Action, Batch, Column, Copied, Fleet, FleetAction, Origin, Progress, Row, State, Stop,
    Unreadable,
};
use crate::format::{ExportContext, ExportFormat};

const HOST: &str = "https://example.org/";

fn state() -> Rc<State> {
    Rc::new(State::new(Lang::Ja, KNOWLEDGE_DATE, HOST))
}

fn after(state: Rc<State>, actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    actions.into_iter().fold(state, State::reduce)
}

fn text(name: &str) -> String {
    let sample = Sample::from_name(name);
    sample.map_or_else(String::new, |sample| Lang::Ja.sample(sample).to_owned())
}

/// A text that is no sample, of the same PC as this one.
fn own(name: &str) -> String {
    text(name) + "\nmy own notes"
}

fn kind(state: &State) -> Option<&'static str> {
    Some(state.verdict.as_ref()?.licence.kind.name())
}

fn link_of(name: &str) -> String {
    let verdict = after(state(), [Action::Edit(text(name))]).verdict.clone();
    verdict
        .and_then(|verdict| verdict.link.clone())
        .unwrap_or_default()
}

fn fleet(state: &State) -> &Fleet {
    state.fleet.as_deref().expect("there is a list")
}

fn names(state: &State) -> Vec<String> {
    let rows = fleet(state).chosen_rows();
    rows.map(|(place, row)| row.title(place, "PC ")).collect()
}

fn rows(fleet: &Fleet) -> impl Iterator<Item = &Row> {
    (0..fleet.count()).filter_map(|place| fleet.row(place))
}

/// Two PCs, each below its heading.
fn two() -> State {
    let both = [
        "== FRONT ==\n",
        &text("free-upgrade"),
        "\n== BACK ==\n",
        &text("company-kms"),
    ];
    Rc::unwrap_or_clone(after(state(), [Action::Edit(both.concat())]))
}

fn on_fleet(state: State, actions: impl IntoIterator<Item = FleetAction>) -> State {
    let actions = actions.into_iter().map(Action::Fleet);
    Rc::unwrap_or_clone(after(Rc::new(state), actions))
}

#[test]
fn several_outputs_become_a_list_and_each_can_be_opened() {
    let list = two();
    assert_eq!(names(&list), ["FRONT", "BACK"]);
    assert!(list.list().is_some() && list.verdict.is_none() && list.has_result());
    let open = on_fleet(list, [FleetAction::Open(1, 70)]);
    assert_eq!(kind(&open), Some("kms-org"));
    assert!(open.list().is_none());
    assert!(open.report_text().contains("BACK"));
    let link = open
        .verdict
        .as_ref()
        .and_then(|verdict| verdict.link.clone());
    assert!(link.is_some_and(|link| !link.contains("BACK")));
    let back = on_fleet(open, [FleetAction::Close]);
    assert!(back.list().is_some_and(|fleet| fleet.scrolled == 70));
    assert_eq!(back.verdict, None);
    // One output alone is no list.
    assert!(
        after(Rc::new(back), [Action::Edit(text("free-upgrade"))])
            .fleet
            .is_none()
    );
}

#[test]
fn an_answer_in_a_report_stays_with_its_pc() {
    let open = on_fleet(two(), [FleetAction::Open(0, 0)]);
    let said = Action::Answer(Question::FirstWindows, Some("7"));
    let back = after(Rc::new(open), [said, Action::Fleet(FleetAction::Close)]);
    let first = fleet(&back)
        .row(0)
        .map(|row| row.answers.get(Question::FirstWindows));
    let second = fleet(&back)
        .row(1)
        .map(|row| row.answers.get(Question::FirstWindows));
    assert_eq!((first, second), (Some(Some("7")), Some(None)));
}

#[test]
fn the_list_is_searched_sorted_and_narrowed() {
    let list = two();
    assert_eq!(
        names(&on_fleet(
            list.clone(),
            [FleetAction::Search("bac".to_owned())]
        )),
        ["BACK"]
    );
    let sorted = on_fleet(list.clone(), [FleetAction::SortBy(Column::Name)]);
    assert_eq!(names(&sorted), ["BACK", "FRONT"]);
    let turned = on_fleet(sorted, [FleetAction::SortBy(Column::Name)]);
    assert_eq!(names(&turned), ["FRONT", "BACK"]);
    let icon = fleet(&list)
        .row(1)
        .map(|row| row.icon(1))
        .expect("there are two");
    let marked = on_fleet(list, [FleetAction::Mark(1, icon)]);
    assert_eq!(names(&marked), ["BACK"]);
    assert_eq!(names(&on_fleet(marked, [FleetAction::ShowAll])).len(), 2);
}

#[test]
fn a_long_list_is_sorted_a_slice_at_a_time() {
    let count = 10_000_usize;
    let report = inspect(&text("free-upgrade"), &Answers::default(), KNOWLEDGE_DATE);
    // Neither as they are read nor turned round.
    let row = |at| Row::of(&format!("PC-{}", at * 7 % count), &report.verdict, None);
    let stop = Stop::default();
    let batch = Batch {
        rows: (0..count).map(row).collect(),
        ..Batch::default()
    };
    let sort = FleetAction::SortBy(Column::Name);
    let read = [
        FleetAction::Begin(stop.clone()),
        sort.clone(),
        FleetAction::Read(stop, batch, 1),
    ];
    let all = |mut list: State| {
        let mut tasks = 1;
        while fleet(&list).unlisted() > 0 {
            list = on_fleet(list, [FleetAction::List]);
            tasks += 1;
        }
        assert!(tasks > 2, "{tasks}");
        list
    };
    let list = all(on_fleet(two(), read));
    let sorted = (0..count).map(|at| format!("PC-{at}"));
    assert!(names(&list).into_iter().eq(sorted.clone()));
    let turned = all(on_fleet(list, [sort]));
    assert!(names(&turned).into_iter().eq(sorted.rev()));
    // A PC that was looked at is where it was.
    let seven = Action::Answer(Question::FirstWindows, Some("7"));
    let open = Rc::new(on_fleet(turned.clone(), [FleetAction::Open(70, 0)]));
    let back = after(open, [seven, Action::Fleet(FleetAction::Close)]);
    assert_ne!(fleet(&back).row(70), fleet(&turned).row(70));
    assert_eq!(fleet(&back).listed, fleet(&turned).listed);
    assert_eq!(fleet(&back).unlisted(), 0);
}

#[test]
fn one_answer_counts_for_all_that_are_listed_and_can_be_taken_back() {
    let answer = |answer| FleetAction::Answer(Question::FirstWindows, answer);
    let only = FleetAction::Search("front".to_owned());
    let said = on_fleet(two(), [only, answer(Some("7")), FleetAction::Judge]);
    let given = |state: &State, place| {
        let row = fleet(state).row(place);
        row.and_then(|row| row.answers.get(Question::FirstWindows))
    };
    assert_eq!((given(&said, 0), given(&said, 1)), (Some("7"), None));
    assert_eq!(fleet(&said).left(), 0);
    let back = on_fleet(said, [answer(None), FleetAction::Judge]);
    assert_eq!(given(&back, 0), None);
}

#[test]
fn an_answer_is_for_the_selected_where_some_are() {
    let answer = FleetAction::Answer(Question::FirstWindows, Some("7"));
    let select = |is_selected| FleetAction::Select(1, is_selected);
    let given = |state: &State| {
        rows(fleet(state))
            .map(|row| row.answers.get(Question::FirstWindows))
            .collect::<Vec<_>>()
    };
    let selected = on_fleet(two(), [select(true), select(true)]);
    assert!(fleet(&selected).is_selected(1) && !fleet(&selected).is_selected(0));
    assert_eq!(names(&selected), ["BACK"]);
    let said = on_fleet(selected.clone(), [answer.clone(), FleetAction::Judge]);
    assert_eq!(given(&said), [None, Some("7")]);
    // With none selected it is for all that are listed again.
    for none in [select(false), FleetAction::SelectNone] {
        let said = on_fleet(selected.clone(), [none, answer.clone(), FleetAction::Judge]);
        assert_eq!(given(&said), [Some("7"), Some("7")]);
    }
}

#[test]
fn the_chosen_are_printed_a_sheet_each() {
    let select = FleetAction::Select(1, true);
    let printing = on_fleet(two(), [select, FleetAction::PrintSheets]);
    assert_eq!(*fleet(&printing).sheets, [1]);
    assert_eq!(printing.prints, 1);
    let printed = after(Rc::new(printing), [Action::Printed]);
    assert!(fleet(&printed).sheets.is_empty());
}

#[test]
fn totals_follow_what_is_answered() {
    let counted = |state: &State| {
        let fleet = fleet(state);
        assert_eq!(rows(fleet).count(), 2);
        for event in 0..3 {
            for icon in OutcomeIcon::ALL {
                let rows = rows(fleet).filter(|row| row.icon(event) == *icon);
                assert_eq!(fleet.totals.of(event, *icon), rows.count());
            }
        }
    };
    let list = two();
    counted(&list);
    let seven = FleetAction::Answer(Question::FirstWindows, Some("7"));
    let after = on_fleet(list, [seven, FleetAction::Judge]);
    counted(&after);
}

#[test]
fn a_pasted_table_is_a_row_a_pc() {
    let mut table = String::from("PSComputerName,Description,LicenseStatus,PartialProductKey\n");
    for at in 0..200 {
        let row = format!("PC-{at},\"Windows(R) Operating System, OEM_DM channel\",1,7MT2K\n");
        table.push_str(&row);
    }
    table += "broken\n";
    let list = after(state(), [Action::Edit(table)]);
    assert_eq!(fleet(&list).count(), 200);
    assert_eq!(fleet(&list).failed(), 1);
    let title = fleet(&list).row(199).map(|row| row.title(199, ""));
    assert_eq!(title.as_deref(), Some("PC-199"));
}

#[test]
fn rows_of_a_reader_that_was_stopped_or_replaced_come_to_nobody() {
    let stop = Stop::default();
    let mut batch = Batch::default();
    batch.take("a.txt", &text("company-kms"), 0, KNOWLEDGE_DATE);
    let other = FleetAction::Read(Stop::default(), batch.clone(), 1);
    let begun = on_fleet(two(), [FleetAction::Begin(stop.clone()), other]);
    assert_eq!(fleet(&begun).count(), 0);
    let read = on_fleet(begun, [FleetAction::Read(stop.clone(), batch, 1)]);
    assert_eq!(names(&read), ["a.txt"]);
    let stopped = on_fleet(read, [FleetAction::Stop]);
    assert!(stop.is_set());
    // The reader's last word does not make it complete.
    let stopped = on_fleet(stopped, [FleetAction::End(stop)]);
    assert_eq!(fleet(&stopped).progress, Progress::Stopped);
    // What was pasted before comes back.
    assert!(stopped.previous_text().is_some());
}

#[test]
fn a_pc_needs_few_bytes() {
    assert!(size_of::<Row>() <= 200, "{}", size_of::<Row>());
}

#[test]
fn what_is_shown_is_what_the_rules_say() {
    let text = text("firmware-oem");
    let shown = after(state(), [Action::Edit(text.clone())]);
    let report = inspect(&text, &shown.answers, KNOWLEDGE_DATE);
    assert_eq!(shown.report().map(|report| &**report), Some(&report));
    assert_eq!(shown.verdict.as_deref(), Some(&report.verdict));
    let context = ExportContext {
        verdict: &report.verdict,
        report: shown.report().map(|report| &**report),
        base_url: Some(HOST),
        lang: Lang::Ja,
    };
    assert_eq!(
        context.text(ExportFormat::Json),
        Some(report.json(Layout::Lines))
    );
    let words = context
        .text(ExportFormat::Words(Form::Text))
        .unwrap_or_default();
    assert!(words.contains(&format!("{HOST}#v=1")), "{words}");
    assert_eq!(context.text(ExportFormat::QrCode), None);
}

#[test]
fn what_was_replaced_comes_back_with_its_answers() {
    let answered = after(
        state(),
        [
            Action::Edit(own("free-upgrade")),
            Action::Answer(Question::FirstWindows, Some("7")),
            Action::Answer(Question::Bought, Some("no")),
        ],
    );
    let other = after(answered.clone(), [Action::Put(text("company-kms"))]);
    assert_eq!(kind(&other), Some("kms-org"));
    assert_eq!(
        other.answers.first_windows, None,
        "the answers were about the first one"
    );
    let again = after(other, [Action::Put(text("firmware-oem")), Action::Restore]);
    assert_eq!(again.text, answered.text);
    assert_eq!(again.answers, answered.answers);
    assert_eq!(again.verdict, answered.verdict);
    assert_eq!(again.previous_text(), None);
}

#[test]
fn a_sample_is_nobodys_own_text() {
    let samples = [
        Action::Put(text("free-upgrade")),
        Action::Put(text("company-kms")),
    ];
    let shown = after(state(), samples);
    assert!(!shown.has_own_text());
    assert_eq!(shown.previous_text(), None);
    let cleared = after(
        state(),
        [
            Action::Edit(own("free-upgrade")),
            Action::Put(String::new()),
        ],
    );
    assert!(!cleared.has_result());
    assert!(cleared.previous_text().is_some());
}

#[test]
fn the_address_bar_says_what_is_on_the_screen_or_nothing() {
    let link = link_of("firmware-oem");
    let opened = after(state(), [Action::Open(link.clone())]);
    assert_eq!(kind(&opened), Some("oem-dm"));
    assert_eq!(opened.fragment.as_deref(), Some(&*link));

    // Another PC's output takes its place.
    let pasted = after(opened.clone(), [Action::Edit(text("company-kms"))]);
    assert_eq!(pasted.fragment, None);
    // An answer makes it another verdict.
    let answered = after(opened, [Action::Answer(Question::Managed, Some("no"))]);
    assert_eq!(answered.fragment, None);
    // Sharing shows the verdict's own link, until it changes again.
    let shared = after(pasted, [Action::ShareLink]);
    assert_eq!(shared.fragment.as_deref(), Some(&*link_of("company-kms")));
    let changed = after(shared, [Action::Answer(Question::Managed, Some("no"))]);
    assert_eq!(changed.fragment, None);
}

#[test]
fn a_link_that_cannot_be_read_says_so_and_an_anchor_changes_nothing() {
    let broken = after(state(), [Action::Open("#v=1&ch=Retale".to_owned())]);
    assert!(matches!(broken.origin, Origin::BadLink(_)));
    let pasted = after(state(), [Action::Edit(text("firmware-oem"))]);
    for anchor in ["#paste", "#", ""] {
        assert_eq!(
            after(pasted.clone(), [Action::Open(anchor.to_owned())]),
            pasted,
            "{anchor}"
        );
    }
}

#[test]
fn more_of_the_same_pc_keeps_the_answers() {
    let first = after(
        state(),
        [
            Action::Edit(text("free-upgrade")),
            Action::Answer(Question::FirstWindows, Some("7")),
        ],
    );
    let more = after(first, [Action::Edit(own("free-upgrade"))]);
    assert!(more.answers.first_windows.is_some());
    let other = after(more, [Action::Edit(text("company-kms"))]);
    assert_eq!(other.answers.first_windows, None);
}

#[test]
fn a_question_stays_where_it_was_asked() {
    let shown = after(state(), [Action::Edit(text("free-upgrade"))]);
    let second = shown.asked.get(1).copied().unwrap_or(Question::Plan);
    let option = second.options().first().copied();
    let answered = after(shown.clone(), [Action::Answer(second, option)]);
    assert_eq!(answered.asked.get(1), Some(&second));
    let taken_back = after(answered, [Action::Answer(second, None)]);
    assert_eq!(taken_back.asked.first(), shown.asked.first());
}

#[test]
fn a_form_is_put_away_by_a_second_press_and_a_copy_is_said_once() {
    let toggle = Action::ToggleFormat(ExportFormat::Json);
    let shown = after(
        state(),
        [Action::Edit(text("firmware-oem")), toggle.clone()],
    );
    assert_eq!(shown.format, Some(ExportFormat::Json));
    let copied = after(shown, [Action::Copied(true)]);
    assert_eq!(copied.copied, Copied::Done);
    let away = after(copied, [toggle]);
    assert_eq!((away.format, away.copied), (None, Copied::NotYet));
}

#[test]
fn only_a_page_with_an_address_knows_its_link() {
    let of = |base: &str| State::new(Lang::En, KNOWLEDGE_DATE, base).base_url;
    assert_eq!(
        of("file:///C:/Users/owner/ninsho.html").as_deref(),
        ninsho_rules::share::SITE
    );
    assert_eq!(of(HOST).as_deref(), Some(HOST));
}

const STORY: &str = "マザーボードを交換したら、ライセンス認証されていません と出ました。0xC004F213";

fn counted(state: &State, question: Question) -> Option<&'static str> {
    state.verdict.as_ref()?.counted.get(question)
}

#[test]
fn a_clue_counts_until_it_is_dismissed_and_is_no_answer() {
    let read = after(state(), [Action::Edit(STORY.to_owned())]);
    assert_eq!(counted(&read, Question::Happened), Some("board"));
    assert_eq!(read.answers.get(Question::Happened), None);
    let dismissed = after(read, [Action::Dismiss(Question::Happened, true)]);
    assert_eq!(counted(&dismissed, Question::Happened), None);
    assert_eq!(counted(&dismissed, Question::State), Some("not-activated"));
    let again = after(dismissed, [Action::Dismiss(Question::Happened, false)]);
    assert_eq!(counted(&again, Question::Happened), Some("board"));
}

#[test]
fn who_dismisses_every_clue_can_still_take_that_back() {
    let read = after(state(), [Action::Edit(STORY.to_owned())]);
    let all = Question::ALL.iter().map(|of| Action::Dismiss(*of, true));
    let none = after(read, all);
    assert!(none.report().is_some_and(|report| !report.clues.is_empty()));
    let back = after(none, [Action::Dismiss(Question::State, false)]);
    assert_eq!(counted(&back, Question::State), Some("not-activated"));
}

#[test]
fn a_clue_that_is_confirmed_after_it_was_dismissed_is_an_answer() {
    let read = after(state(), [Action::Edit(STORY.to_owned())]);
    let confirmed = after(
        read,
        [
            Action::Dismiss(Question::Happened, true),
            Action::Answer(Question::Happened, Some("board")),
        ],
    );
    assert_eq!(confirmed.answers.get(Question::Happened), Some("board"));
    assert_eq!(counted(&confirmed, Question::Happened), Some("board"));
}

/// The names of the questions, answered so far on the guided way, and the state.
fn guided(text: &str, answers: &[Option<&'static str>]) -> Rc<State> {
    let start = after(state(), [Action::Edit(text.to_owned()), Action::StartGuide]);
    after(start, answers.iter().copied().map(Action::GuideAnswer))
}

fn asked_now(state: &State) -> Option<&'static str> {
    Some(state.guide.as_ref()?.question().name())
}

#[test]
fn the_guide_asks_for_the_state_and_then_what_happened() {
    let start = guided("", &[]);
    assert_eq!(asked_now(&start), Some("state"));
    let down = guided("", &[Some("not-activated")]);
    assert_eq!(asked_now(&down), Some("happened"));
    let fine = guided("", &[Some("activated")]);
    assert_ne!(asked_now(&fine), Some("happened"));
}

#[test]
fn the_guide_ends_after_seven_questions_whatever_is_answered() {
    for answer in [None, Some("no")] {
        let mut now = guided("", &[]);
        let mut seen = Vec::new();
        while let Some(guide) = now.guide.clone() {
            assert!(guide.number() <= guide.total(now.open_questions()));
            assert!(!seen.contains(&guide.question()), "{seen:?}");
            seen.push(guide.question());
            let options = guide.question().options();
            let answer = answer.and_then(|_| options.last().copied());
            now = after(now, [Action::GuideAnswer(answer)]);
        }
        assert!((2..=7).contains(&seen.len()), "{seen:?}");
        // An ordinary report, also of nothing at all.
        assert!(now.report().is_some() && now.has_result());
        let link = now
            .verdict
            .as_ref()
            .and_then(|verdict| verdict.link.clone());
        let opened = after(state(), [Action::Open(link.unwrap_or_default())]);
        assert_eq!(kind(&opened), kind(&now));
    }
}

#[test]
fn from_a_code_alone_to_the_steps_in_three_taps() {
    let start = guided("0xC004F213", &[]);
    assert_eq!(asked_now(&start), Some("happened"));
    let answer = Action::GuideAnswer(Some("board"));
    let report = after(start, [answer, Action::EndGuide]);
    assert_eq!(report.guide, None);
    assert_eq!(report.answers.get(Question::Happened), Some("board"));
    let verdict = report.verdict.as_ref().unwrap_or_else(|| unreachable!());
    assert_eq!(verdict.facts.reason, Some(0xC004_F213));
    let steps = verdict
        .recovery
        .as_ref()
        .map(|recovery| recovery.steps.len());
    assert!(steps.is_some_and(|steps| steps > 0), "{steps:?}");
}

#[test]
fn what_the_story_tells_is_not_asked() {
    let read = after(
        state(),
        [Action::Edit(STORY.to_owned()), Action::StartGuide],
    );
    let known = read.verdict.as_ref().map(|verdict| verdict.counted);
    let question = read.guide.as_ref().map(super::Guide::question);
    let asked = known.zip(question);
    assert!(asked.is_some_and(|(known, question)| known.get(question).is_none()));
}

#[test]
fn back_opens_a_question_again_and_forgets_the_answers_after_it() {
    let third = guided("", &[Some("not-activated"), Some("board")]);
    let second = after(third, [Action::GuideBack]);
    assert_eq!(asked_now(&second), Some("happened"));
    assert_eq!(second.answers.get(Question::Happened), Some("board"));
    let first = after(second, [Action::GuideBack]);
    assert_eq!(asked_now(&first), Some("state"));
    assert_eq!(first.answers.get(Question::Happened), None);
    let skipped = after(first, [Action::GuideAnswer(None)]);
    assert_eq!(skipped.answers.get(Question::State), None);
}

#[test]
fn leaving_the_guide_leaves_all_as_it_was() {
    let before = after(state(), [Action::Edit("0xC004F213".to_owned())]);
    let left = after(
        before.clone(),
        [
            Action::StartGuide,
            Action::GuideAnswer(Some("activated")),
            Action::LeaveGuide,
        ],
    );
    assert_eq!(left, before);
    let nothing = after(state(), [Action::StartGuide, Action::LeaveGuide]);
    assert!(!nothing.has_result());
}

#[test]
fn a_text_that_comes_in_ends_the_guide() {
    let pasted = after(guided("", &[]), [Action::Put(text("company-kms"))]);
    assert_eq!(pasted.guide, None);
    assert_eq!(kind(&pasted), Some("kms-org"));
}

#[test]
fn the_guide_takes_nothing_over_from_a_text_about_something_else() {
    let office = "Name: Office 16, Office16ProPlusVL_KMS_Client edition\n\
                  Description: Office 16, VOLUME_KMSCLIENT channel\n\
                  License Status: Notification\n\
                  Notification Reason: 0xC004F074";
    let read = after(state(), [Action::Edit(office.to_owned())]);
    let subject = read.report().map(|report| report.verdict.facts.subject);
    assert_eq!(subject, Some(super::Subject::NotWindows));
    let start = after(read, [Action::StartGuide]);
    assert_eq!(
        start
            .verdict
            .as_ref()
            .and_then(|verdict| verdict.facts.reason),
        None
    );
    assert_eq!(asked_now(&start), Some("state"));
}

#[test]
fn what_an_answer_changed_is_told_until_something_else_comes() {
    let shown = after(state(), [Action::Edit(text("free-upgrade"))]);
    assert_eq!(shown.answered, None);
    let before = shown.verdict.clone();
    let question = Question::FirstWindows;
    let answered = after(shown, [Action::Answer(question, Some("7"))]);
    let told = answered.answered.clone().expect("an answer was given");
    assert_eq!((told.question, Some(told.before)), (question, before));
    assert_ne!(kind(&answered), Some("unknown-dl"));
    let other = after(answered, [Action::Edit(text("company-kms"))]);
    assert_eq!(other.answered, None);
}

#[test]
fn a_picture_takes_nothing_away() {
    let text = text("free-upgrade");
    let shown = after(state(), [Action::Edit(text.clone())]);
    let refused = after(shown, [Action::Refuse(Unreadable::Picture)]);
    assert_eq!(refused.refused, Some(Unreadable::Picture));
    assert_eq!(
        (&*refused.text, kind(&refused)),
        (&*text, Some("unknown-dl"))
    );
    let next = after(refused, [Action::Put(text)]);
    assert_eq!(next.refused, None);
}

#[test]
fn a_link_can_lead_to_an_event() {
    let link = link_of("free-upgrade");
    let plain = after(state(), [Action::Open(link.clone())]);
    assert!(plain.is_from_link());
    assert_eq!(plain.linked_event(), None);
    let to_board = share::link_to_event(&link, Scenario::MbSwap);
    let opened = after(state(), [Action::Open(to_board)]);
    assert_eq!(opened.linked_event(), Some(Scenario::MbSwap));
    assert_eq!(opened.verdict, plain.verdict);
    // What is shared is the verdict; where the sender looked is not passed on.
    let shared = after(opened, [Action::ShareLink]);
    assert_eq!(shared.fragment.as_deref(), Some(&*link));
}

#[test]
fn a_paste_over_a_longer_text_is_an_arrival_and_a_letter_is_none() {
    let shown = after(state(), [Action::Edit(text("free-upgrade"))]);
    let other = after(shown.clone(), [Action::Edit(text("company-kms"))]);
    assert_eq!(other.arrivals, shown.arrivals + 1);
    let typed = after(shown.clone(), [Action::Edit(text("free-upgrade") + "a")]);
    assert_eq!(typed.arrivals, shown.arrivals);
}
