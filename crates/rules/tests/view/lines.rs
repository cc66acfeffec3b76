//! Which lines are shown, and what each of them tells.

use ninsho_rules::evidence;
use ninsho_rules::parse::{FactKind, ViewPart};

use crate::{lines, texts, view};

const BLOCK: &str = "Name: Windows(R), Professional edition\nDescription: Windows(R) Operating System, RETAIL channel\nZorgle: fnord\nPartial Product Key: 3V66T\nLicense Status: Licensed\n";

#[test]
fn what_a_line_tells_stands_at_it() {
    let view = view(BLOCK);
    let found: Vec<_> = lines(&view)
        .map(|line| (line.number, line.facts.as_slice(), line.is_unknown))
        .collect();
    let expected: [(usize, &[FactKind], bool); 5] = [
        (1, &[FactKind::Edition], false),
        (2, &[FactKind::Channel], false),
        (3, &[], true),
        (4, &[FactKind::Key], false),
        (5, &[FactKind::Status], false),
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_fact_of_every_text_has_its_line() {
    for (name, text) in texts() {
        let evidence = evidence::read(&text);
        let Some(product) = evidence.primary() else {
            continue;
        };
        let view = view(&text);
        let has = |tells| lines(&view).any(|line| line.facts.contains(&tells));
        for (tells, is_read) in [
            (FactKind::Edition, product.edition_id.is_some()),
            (FactKind::Channel, product.channel.is_some()),
            (FactKind::Key, product.key.is_some()),
            (FactKind::Status, product.status.is_some()),
            (FactKind::Reason, product.reason.is_some()),
        ] {
            assert_eq!(has(tells), is_read, "{name}: {}", tells.name());
        }
    }
}

#[test]
fn lines_glued_together_come_apart() {
    let glued = BLOCK.replace('\n', " ");
    let view = view(&glued);
    let status = lines(&view).find(|line| line.facts == [FactKind::Status]);
    assert_eq!(
        status.map(|line| line.text.as_str()),
        Some("License Status: Licensed")
    );
}

#[test]
fn of_a_long_text_what_matters_is_shown() {
    let noise = "another line of a log\n";
    for (before, after) in [(500, 300), (0, 5000), (70_000, 0)] {
        let text = format!("{}{BLOCK}{}", noise.repeat(before), noise.repeat(after));
        let view = view(&text);
        let count = lines(&view).count();
        assert!(count <= 60, "{count}");
        let left_out: usize = view
            .iter()
            .map(|part| match part {
                ViewPart::LeftOut(count) => *count,
                ViewPart::Line(_) => 0,
            })
            .sum();
        assert_eq!(count + left_out, before + 5 + after);
        for number in 1..=5 {
            assert!(lines(&view).any(|line| line.number == before + number));
        }
    }
    // With nothing to tell, the beginning is shown.
    let view = view(&noise.repeat(1000));
    assert_eq!(lines(&view).next().map(|line| line.number), Some(1));
    assert!(lines(&view).count() < 20);
}
