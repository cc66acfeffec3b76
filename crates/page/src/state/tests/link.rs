//! The link of a verdict: opened, shared, and in the address bar.

use ninsho_rules::judge::{Question, Scenario};
use ninsho_rules::text::Lang;
use ninsho_rules::{KNOWLEDGE_DATE, share};

use super::{HOST, after, kind, link_of, state, text};
use crate::state::{Action, Origin, State};

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
fn only_a_page_with_an_address_knows_its_link() {
    let of = |base: &str| State::new(Lang::En, KNOWLEDGE_DATE, base).base_url;
    assert_eq!(
        of("file:///C:/Users/owner/ninsho.html").as_deref(),
        ninsho_rules::share::SITE
    );
    assert_eq!(of(HOST).as_deref(), Some(HOST));
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
