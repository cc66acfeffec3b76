//! Several outputs in one paste: the same twice, and of two computers.

use ninsho_rules::evidence;
use ninsho_rules::parse::NoticeCode;

use crate::seeds::{fixture, plain, products};

#[test]
fn the_same_paste_twice_is_one() {
    for (name, text) in plain() {
        assert_eq!(
            products(&format!("{text}\n\n{text}")),
            products(&text),
            "{name}"
        );
    }
}

#[test]
fn two_different_computers_are_two() {
    let evidence = evidence::read(&format!(
        "{}\n{}",
        fixture("dlv-default-key"),
        fixture("dlv-oem-dm")
    ));
    assert_eq!(evidence.products.len(), 2);
    let has = |code| evidence.notices.iter().any(|notice| notice.code == code);
    assert!(has(NoticeCode::SeveralWindows));
    // Each is judged as if it had been pasted alone.
    let systems = evidence.systems();
    let alone = ["dlv-default-key", "dlv-oem-dm"].map(|name| evidence::read(&fixture(name)));
    assert_eq!(systems.len(), 2);
    for (system, alone) in systems.iter().zip(&alone) {
        assert_eq!(
            ninsho_rules::Facts::of(system),
            ninsho_rules::Facts::of(alone)
        );
        assert_eq!(system.products.len(), alone.products.len());
        assert!(
            system
                .notices
                .iter()
                .all(|notice| notice.code != NoticeCode::SeveralWindows)
        );
    }
    assert_eq!(alone.map(|alone| alone.systems().len()), [1, 1]);
}

#[test]
fn the_order_of_blocks_changes_nothing() {
    let read = |name: &str| {
        let mut found = products(&fixture(name));
        found.sort();
        found
    };
    assert_eq!(read("dlv-esu-first"), read("dlv-esu-second"));
}

#[test]
fn the_own_one_comes_first_and_the_other_is_of_another_pc() {
    let evidence = evidence::read(&format!(
        "Mein Kollege bekommt das:\n{}\nBei mir dagegen:\n{}",
        fixture("dlv-oem-dm"),
        fixture("dlv-default-key")
    ));
    let own = ninsho_rules::Facts::of(&evidence::read(&fixture("dlv-default-key")));
    let systems = evidence.systems();
    let facts: Vec<_> = systems.iter().map(ninsho_rules::Facts::of).collect();
    assert_eq!(facts.first(), Some(&own));
    let is_others = |at: usize| {
        let mut notices = systems[at].notices.iter();
        notices.any(|notice| notice.code == NoticeCode::AnotherPc)
    };
    assert_eq!(
        (systems.len(), is_others(0), is_others(1)),
        (2, false, true)
    );
}
