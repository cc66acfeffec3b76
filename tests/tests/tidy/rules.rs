//! The rules: named, dated, weighed by their sources.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use ninsho_rules::{KNOWLEDGE_DATE, RuleId, SourceId, SourceKind, Stance, Weight};
use time::macros::date;

use super::snapshot::snapshot;

fn is_kebab(name: &str) -> bool {
    name.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

#[test]
fn rule_ids_are_kebab_case_unique_and_stable() {
    let names: Vec<&str> = RuleId::ALL.iter().map(|rule| rule.name()).collect();
    for name in &names {
        assert!(is_kebab(name), "{name}");
    }
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    for rule in RuleId::ALL {
        assert_eq!(rule.row().id, *rule);
    }
    snapshot("tests/snapshots/rule-ids.txt", &(names.join("\n") + "\n"));
}

#[test]
fn rules_hold_between_dates_that_make_sense() {
    for rule in RuleId::ALL {
        let row = rule.row();
        assert!(row.from <= KNOWLEDGE_DATE, "{rule:?} begins in the future");
        assert!(
            row.until.is_none_or(|until| until > row.from),
            "{rule:?} never held"
        );
        assert!(!row.sources.is_empty(), "{rule:?} has no source");
        let sources: BTreeSet<_> = row.sources.iter().collect();
        assert_eq!(
            sources.len(),
            row.sources.len(),
            "{rule:?} cites one source twice"
        );
    }
}

#[test]
fn the_weight_of_a_rule_is_that_of_its_sources() {
    let mut wrong = String::new();
    for rule in RuleId::ALL {
        let row = rule.row();
        let first = row.sources[0].row().kind;
        let fits = match row.weight {
            // The source that is named first must be the one that says so.
            Weight::Official => first == SourceKind::Official,
            Weight::Reports => first != SourceKind::Official,
            Weight::OneReport => row.sources.len() == 1 && first == SourceKind::Report,
            Weight::OneTelephoneAnswer => row.sources == [SourceId::S01],
            Weight::Code | Weight::Answer | Weight::Inference => true,
        };
        if !fits {
            let _ = writeln!(wrong, "{rule:?} {:?} {:?}", row.weight, row.sources);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn what_contests_a_rule_is_another_rule_that_does_not_lean_on_it() {
    for rule in RuleId::ALL {
        let mut reached = BTreeSet::new();
        let mut open: Vec<RuleId> = rule.row().contested_by.to_vec();
        while let Some(next) = open.pop() {
            if reached.insert(next) {
                open.extend(next.row().contested_by);
            }
        }
        assert!(!reached.contains(rule), "{rule:?} contests itself");
        for against in rule.row().contested_by {
            let (ours, theirs) = (rule.row().stance, against.row().stance);
            // Of the backup only the word “only” is contested.
            let only = *rule == RuleId::ArticleA13;
            assert!(
                ours != theirs || ours == Stance::Context || only,
                "{rule:?}, {against:?}"
            );
        }
    }
}

#[test]
fn the_article_stands_with_all_thirteen_rules() {
    for number in 1..=13 {
        let name = format!("article-a{number}");
        let rule = RuleId::from_name(&name)
            .expect("the article's rule is there")
            .row();
        assert_eq!(rule.weight, Weight::OneTelephoneAnswer, "{name}");
        assert_eq!(rule.sources, [SourceId::S01], "{name}");
        assert_eq!(rule.from, date!(2024 - 11 - 28), "{name}");
    }
    let article = RuleId::ALL
        .iter()
        .filter(|rule| rule.name().starts_with("article-"));
    assert_eq!(article.count(), 13);
}
