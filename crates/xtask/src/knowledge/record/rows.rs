//! The rows of the tables, each as its record.

use ninsho_rules::judge::{Kind, LicenceGroup, NextStep, Scenario, Step, Why, outlooks_of};
use ninsho_rules::{Cause, Code, KNOWLEDGE_DATE, NoAddress, RuleId, SourceId, written_code};

use super::{
    CauseRecord, CodeRecord, EventRecord, KindRecord, Knowledge, NextRecord, OutlookRecord,
    RuleRecord, SourceRecord, StepRecord, Text,
};

/// The version of this shape; a field may be added without a new one.
const SCHEMA: u32 = 1;

impl Knowledge {
    /// What this build knows.
    pub(in crate::knowledge) fn of_this_build() -> Self {
        Self {
            schema: SCHEMA,
            checked: KNOWLEDGE_DATE.to_string(),
            sources: SourceId::ALL.iter().copied().map(source).collect(),
            rules: RuleId::ALL.iter().copied().map(rule).collect(),
            codes: Code::ALL.iter().copied().map(code).collect(),
            causes: Cause::ALL.iter().copied().map(cause).collect(),
            kinds: Kind::ALL.iter().copied().map(kind).collect(),
            events: Scenario::ALL.iter().copied().map(event).collect(),
            steps: Step::ALL.iter().copied().map(step).collect(),
        }
    }
}

fn source(id: SourceId) -> SourceRecord {
    let row = id.row();
    SourceRecord {
        id: id.name(),
        title: Text::of(|lang| lang.source(id)),
        kind: row.kind.name(),
        reliability: row.reliability.name(),
        published: row.published,
        checked: row.checked.to_string(),
        address: row.address(),
        moved: row.moved().map(|day| day.to_string()),
        no_address: row.unlinked().map(NoAddress::name),
    }
}

fn sources(ids: &[SourceId]) -> Vec<&'static str> {
    ids.iter().map(|id| id.name()).collect()
}

fn rules(ids: &[RuleId]) -> Vec<&'static str> {
    ids.iter().map(|id| id.name()).collect()
}

fn rule(id: RuleId) -> RuleRecord {
    let row = id.row();
    RuleRecord {
        id: id.name(),
        says: Text::of(|lang| lang.rule(id)),
        stance: row.stance.name(),
        weight: row.weight.name(),
        from: row.from.to_string(),
        until: row.until.map(|day| day.to_string()),
        sources: sources(row.sources),
        contested_by: rules(row.contested_by),
    }
}

fn code(code: Code) -> CodeRecord {
    let row = code.row();
    CodeRecord {
        code: written_code(row.number),
        symbol: Some(row.name).filter(|name| !name.is_empty()),
        cause: row.cause.name(),
        means: Text::of(|lang| lang.code(code)),
        sources: sources(row.sources),
    }
}

fn cause(cause: Cause) -> CauseRecord {
    let next = |group: &LicenceGroup| {
        let (why, step) = (Why::of(cause, *group), NextStep::of(cause, *group));
        NextRecord {
            group: group.name(),
            why: Text::of(|lang| lang.code_why(why)),
            step: Text::of(|lang| lang.code_step(step)),
        }
    };
    CauseRecord {
        id: cause.name(),
        next: LicenceGroup::ALL.iter().map(next).collect(),
    }
}

fn kind(kind: Kind) -> KindRecord {
    let outlooks = outlooks_of(kind).into_iter().map(|outlook| OutlookRecord {
        event: outlook.scenario.name(),
        outcome: outlook.outcome.name(),
        certainty: outlook.certainty.name(),
        because: rules(&outlook.because),
        against: rules(&outlook.against),
    });
    KindRecord {
        id: kind.name(),
        title: Text::of(|lang| lang.kind(kind)),
        explanation: Text::of(|lang| lang.explanation(kind)),
        outlooks: outlooks.collect(),
    }
}

fn event(scenario: Scenario) -> EventRecord {
    EventRecord {
        id: scenario.name(),
        title: Text::of(|lang| lang.scenario(scenario)),
    }
}

fn step(step: Step) -> StepRecord {
    StepRecord {
        id: step.name(),
        title: Text::of(|lang| lang.step(step)),
        how: Text::of(|lang| lang.step_how(step)),
        sources: sources(step.sources()),
    }
}
