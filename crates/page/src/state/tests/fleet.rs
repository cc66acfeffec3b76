//! Several PCs become a list.

use std::rc::Rc;

use ninsho_rules::judge::{Answers, OutcomeIcon, Question};
use ninsho_rules::{KNOWLEDGE_DATE, Subject, inspect};

use super::{after, kind, state, text};
use crate::state::{Action, Batch, Column, Fleet, FleetAction, Progress, Row, State, Stop};

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

#[test]
fn an_own_output_beside_a_colleagues_is_no_list() {
    let others = ["同僚のPCではこう出ます:\n", &text("company-kms")];
    let own = ["\n私のはこうです:\n", &text("free-upgrade")];
    for parts in [
        [others.concat(), own.concat()],
        [own.concat(), others.concat()],
    ] {
        let shown = after(state(), [Action::Edit(parts.concat())]);
        assert!(shown.fleet.is_none(), "{parts:?}");
        assert_eq!(kind(&shown), Some("unknown-dl"), "{parts:?}");
    }
}

/// An output, a story, a code and a greeting, each below its heading.
fn four() -> State {
    let all = [
        "== FRONT ==\n",
        &text("free-upgrade"),
        "\n== レジ ==\n自作の PC です。マザーボードを替えたら、認証されていませんと出ます。\n\
         == 倉庫 ==\n0xC004F213\n== 会議室 ==\nおはようございます\n",
    ];
    Rc::unwrap_or_clone(after(state(), [Action::Edit(all.concat())]))
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
fn each_heading_is_a_row_or_a_reason() {
    let list = four();
    assert_eq!(names(&list), ["FRONT", "レジ", "倉庫"]);
    let failures = fleet(&list).failures.iter().flat_map(|some| some.iter());
    let failed: Vec<&str> = failures.map(|failure| &*failure.name).collect();
    assert_eq!(failed, ["会議室"]);
    let open = |place| on_fleet(list.clone(), [FleetAction::Open(place, 0)]);
    let happened = |state: &State| {
        let counted = state.verdict.as_ref().map(|verdict| verdict.counted);
        counted.and_then(|counted| counted.get(Question::Happened))
    };
    assert_eq!(happened(&open(1)), Some("board"));
    // A story is about its own PC alone, and a code is judged by itself.
    assert_eq!((happened(&open(0)), happened(&open(2))), (None, None));
    let of_code = open(2).verdict.as_ref().map(|verdict| {
        let facts = verdict.facts;
        (facts.reason, facts.subject, verdict.recovery.is_some())
    });
    assert_eq!(
        of_code,
        Some((Some(0xC004_F213), Subject::Windows, true)),
        "its report has a way back"
    );
}

#[test]
fn headings_of_a_story_make_no_list() {
    let story = "== 症状 ==\n認証されていませんと出ます。\n== 経緯 ==\n\
                 マザーボードを替えました。エラー コードは 0xC004F211 です。\n";
    let read = after(state(), [Action::Edit(story.to_owned())]);
    assert!(read.fleet.is_none() && read.verdict.is_some());
}
