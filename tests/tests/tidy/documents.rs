//! Pages of the docs that are made of the tables.

use std::fmt::Write as _;

use ninsho_rules::judge::{
    Answers, HappenedAnswer, Kind, Licence, LicenceGroup, NextStep, Outcome, Scenario, StateAnswer,
    Step, StepNote, Why, judge, outlooks_of, recover,
};
use ninsho_rules::text::Lang;
use ninsho_rules::{Cause, Code, Facts, KNOWLEDGE_DATE, RuleId, SourceId};

use super::snapshot::snapshot;

#[test]
fn the_table_of_outlooks_is_up_to_date() {
    snapshot("docs/outlooks.md", &outlooks());
}

#[test]
fn the_table_of_recoveries_is_up_to_date() {
    snapshot("docs/recovery.md", &recoveries());
}

/// What brings each kind back after each event, and what each step is, as tables for people.
fn recoveries() -> String {
    let en = Lang::En;
    let mut page = String::from(
        "# Recovery\n\n\
         What brings a Windows back that is not activated: for each kind of licence and each event \
         whether it comes back, how firm that is, and the steps in the order in which to try them. \
         Answers narrow it down further.\n\
         This page is generated from `crates/rules/src/judge/recovery` and the tables of outlooks; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n",
    );
    let off = Answers {
        state: Some(StateAnswer::NotActivated),
        ..Answers::default()
    };
    for kind in Kind::ALL {
        let licence = Licence::of_kind(*kind);
        let facts = Facts::default();
        let mut rows: Vec<(Vec<&str>, String)> = Vec::new();
        let events = HappenedAnswer::ALL.iter().copied().map(Some);
        for happened in std::iter::once(None).chain(events) {
            let answers = Answers { happened, ..off };
            let outlooks = judge(&licence, &facts, &answers, KNOWLEDGE_DATE);
            let way = recover(&licence, &outlooks, &facts, &answers, KNOWLEDGE_DATE);
            let Some(way) = way else { continue };
            let steps: Vec<_> = way.steps.iter().map(|step| step.name()).collect();
            let row = format!(
                "{} {} {} | {}",
                way.outcome.icon().symbol(),
                way.outcome.name(),
                way.certainty.name(),
                steps.join(", ")
            );
            let name = happened.map_or("not said", HappenedAnswer::name);
            match rows.iter_mut().find(|own| own.1 == row) {
                Some(own) => own.0.push(name),
                None => rows.push((vec![name], row)),
            }
        }
        if rows.is_empty() {
            continue;
        }
        let _ = write!(page, "\n## {}: {}\n\n", kind.name(), en.kind(*kind));
        page.push_str("| what happened | comes back | steps |\n| --- | --- | --- |\n");
        for (events, row) in rows {
            let _ = writeln!(page, "| {} | {row} |", events.join(", "));
        }
    }
    page.push_str(
        "\n## Steps\n\n| step | what | go on when | sources |\n| --- | --- | --- | --- |\n",
    );
    for step in Step::ALL {
        let sources: Vec<_> = step.sources().iter().map(|source| source.name()).collect();
        let _ = writeln!(
            page,
            "| `{}` | {}. {} | {} {} | {} |",
            step.name(),
            en.step(*step),
            en.step_how(*step),
            en.step_next(*step),
            en.stop(step.stop()),
            sources.join(", ")
        );
    }
    page.push_str(
        "\n## Added to a step for some PCs\n\n| note | step | what |\n| --- | --- | --- |\n",
    );
    for note in StepNote::ALL {
        let (name, step) = (note.name(), note.step().name());
        let _ = writeln!(page, "| `{name}` | `{step}` | {} |", en.step_note(*note));
    }
    page
}

/// Kinds × scenarios as a table for people.
fn outlooks() -> String {
    let mut page = String::from(
        "# Outlooks\n\n\
         What each kind of licence has to expect in each event, before the answers of an owner \
         and the state of a PC are weighed.\n\
         This page is generated from the tables in `crates/rules/src/tables/outlook`; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n\n",
    );
    for outcome in Outcome::ALL {
        let _ = writeln!(
            page,
            "- {} `{}`: {}",
            outcome.icon().symbol(),
            outcome.name(),
            Lang::En.outcome(*outcome)
        );
    }
    page.push_str("\nHow firm: **h**igh, **m**edium, **l**ow.\n\n| kind |");
    for scenario in Scenario::ALL {
        let _ = write!(page, " {} |", scenario.name());
    }
    page.push_str("\n|---|");
    page.push_str(&"---|".repeat(Scenario::ALL.len()));
    page.push('\n');
    for kind in Kind::ALL {
        let _ = write!(page, "| **{}** {} |", kind.name(), Lang::En.kind(*kind));
        for outlook in outlooks_of(*kind) {
            let firm = outlook.certainty.name().get(..1).unwrap_or_default();
            let (sign, name) = (outlook.outcome.icon().symbol(), outlook.outcome.name());
            let _ = write!(page, " {sign} {name} {firm} |");
        }
        page.push('\n');
    }
    page
}

#[test]
fn the_table_of_clues_is_up_to_date() {
    snapshot("docs/clues.md", &ninsho_rules::clues::table());
}

#[test]
fn the_table_of_codes_is_up_to_date() {
    snapshot("docs/codes.md", &codes());
}

/// Causes × groups of licences as tables for people: why a code matters, and what next.
fn codes() -> String {
    let mut page = String::from(
        "# Codes\n\n\
         What a reason code asks of the owner of a licence, by the cause of the code and the way \
         in which the licence comes back.\n\
         This page is generated from `crates/rules/src/judge/code`; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n",
    );
    by_group(&mut page, "What next", |cause, group| {
        NextStep::of(cause, group).name()
    });
    by_group(&mut page, "Why it matters", |cause, group| {
        Why::of(cause, group).name()
    });
    page.push_str("\n## The codes of each cause\n\n");
    for cause in Cause::ALL {
        let all = Code::ALL.iter().map(|code| code.row());
        let own = all.filter(|row| row.cause == *cause);
        let numbers: Vec<_> = own.map(|row| format!("`0x{:08X}`", row.number)).collect();
        let _ = writeln!(page, "- **{}**: {}", cause.name(), numbers.join(", "));
    }
    page
}

/// One table: a row a cause, a column a group.
fn by_group(page: &mut String, title: &str, cell: impl Fn(Cause, LicenceGroup) -> &'static str) {
    let _ = write!(page, "\n## {title}\n\n| cause |");
    for group in LicenceGroup::ALL {
        let _ = write!(page, " {} |", group.name());
    }
    let _ = writeln!(page, "\n|---|{}", "---|".repeat(LicenceGroup::ALL.len()));
    for cause in Cause::ALL {
        let cells: Vec<_> = LicenceGroup::ALL
            .iter()
            .map(|group| cell(*cause, *group))
            .collect();
        let _ = writeln!(page, "| **{}** | {} |", cause.name(), cells.join(" | "));
    }
}

#[test]
fn the_table_of_sources_is_up_to_date() {
    snapshot("docs/sources.md", &sources());
}

/// Every source with its place, or why it has none, and the rules that cite it.
fn sources() -> String {
    let rows = || SourceId::ALL.iter().map(|id| id.row());
    let mut page = format!(
        "# Sources\n\n\
         Generated from `crates/rules/src/tables/source`: `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy`.\n\n\
         `S` is the article this project grew from, `M` speaks for Microsoft, `R` is the rest. \
         Dates are those of publication (EDTF intervals written out); of several reports, the first is linked. \
         {} sources: {} lead to the page that says it, {} say why they are not linked.\n\n\
         | Source | Kind | Published | Checked | Where | Rules |\n| --- | --- | --- | --- | --- | --- |\n",
        SourceId::ALL.len(),
        rows().filter(|row| row.address().is_some()).count(),
        rows().filter(|row| row.unlinked().is_some()).count(),
    );
    for row in rows() {
        let place = match row.unlinked() {
            Some(reason) => Lang::En.no_address(reason).to_owned(),
            None => format!("<{}>", row.address().unwrap_or_default()),
        };
        let rules: Vec<&str> = RuleId::ALL
            .iter()
            .filter(|rule| rule.row().sources.contains(&row.id))
            .map(|rule| rule.name())
            .collect();
        writeln!(
            page,
            "| {} {} | {} | {} | {} | {place} | {} |",
            row.id.name(),
            Lang::En.source(row.id),
            row.kind.name(),
            Lang::En.dated(row),
            row.checked,
            rules.join(", "),
        )
        .expect("a text takes any line");
    }
    page
}
