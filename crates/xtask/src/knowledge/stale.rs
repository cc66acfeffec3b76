//! `cargo xtask stale`: what to check again, the oldest first.

use std::fmt::Write as _;
use std::time::SystemTime;

use ninsho_rules::text::Lang;
use ninsho_rules::time::Date;
use ninsho_rules::{KNOWLEDGE_DATE, RuleId, Source, SourceId, Weight, day_of, is_stale};

/// Prints the list for today.
pub(crate) fn print() {
    print!("{}", list(today()));
}

fn today() -> Date {
    day_of(SystemTime::now()).unwrap_or(KNOWLEDGE_DATE)
}

/// Sources by the day of their last check, and the rules that stand on one source alone.
fn list(today: Date) -> String {
    let mut sources: Vec<&Source> = SourceId::ALL.iter().map(|id| id.row()).collect();
    sources.sort_by_key(|row| row.checked);
    let mut list = format!("{} sources, the oldest check first:\n\n", sources.len());
    for row in sources {
        let _ = writeln!(
            list,
            "{:>5} days  {}  {:<12}  {} (rules: {})  {}  {}",
            (today - row.checked).whole_days(),
            row.id.name(),
            row.kind.name(),
            Lang::default().source(row.id),
            resting_on(row.id),
            Lang::default().dated(row),
            row.unlinked().map_or_else(
                || row.address().unwrap_or_default(),
                |reason| Lang::default().no_address(reason)
            ),
        );
    }
    let single: Vec<RuleId> = RuleId::ALL
        .iter()
        .copied()
        .filter(|rule| is_alone(*rule))
        .collect();
    let _ = writeln!(
        list,
        "\n{} rules in force on a single source:\n",
        single.len()
    );
    for rule in single {
        let row = rule.row();
        let source = row.sources[0];
        let _ = writeln!(
            list,
            "  {}  {:<21}  {}: {}",
            source.name(),
            row.weight.name(),
            rule.name(),
            Lang::default().rule(rule)
        );
    }
    if is_stale(today) {
        list.push_str("\nNothing was checked for more than 180 days: the page says so, too.\n");
    }
    list
}

/// How many rules in force cite this source.
fn resting_on(source: SourceId) -> usize {
    let cites = |rule: &&RuleId| {
        let row = rule.row();
        row.until.is_none() && row.sources.contains(&source)
    };
    RuleId::ALL.iter().filter(cites).count()
}

/// Whether one source carries this rule. What an owner answers, and what this project infers,
/// rests on no source; a rule that was retired needs none any more.
fn is_alone(rule: RuleId) -> bool {
    let row = rule.row();
    let rests_on_sources = !matches!(row.weight, Weight::Answer | Weight::Inference);
    rests_on_sources && row.until.is_none() && row.sources.len() == 1
}

#[cfg(test)]
mod tests {
    use ninsho_rules::time::Duration;
    use ninsho_rules::{KNOWLEDGE_DATE, SourceId};

    use super::list;

    #[test]
    fn every_source_is_listed_once_and_the_oldest_check_comes_first() {
        let list = list(KNOWLEDGE_DATE + Duration::days(10));
        let days: Vec<i64> = list
            .lines()
            .filter_map(|line| line.split_once(" days  ")?.0.trim().parse().ok())
            .collect();
        assert_eq!(days.len(), SourceId::ALL.len());
        assert!(days.is_sorted_by(|a, b| a >= b), "{days:?}");
        assert_eq!(days.last(), Some(&10));
    }

    #[test]
    fn what_one_telephone_answer_carries_is_named() {
        let list = list(KNOWLEDGE_DATE);
        assert!(list.contains("  S01  one-telephone-answer "), "{list}");
        assert!(!list.contains("for more than 180 days"), "{list}");
        assert!(
            super::list(KNOWLEDGE_DATE + Duration::days(181)).contains("for more than 180 days")
        );
    }
}
