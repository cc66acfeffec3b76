//! The health-check sheet: one line an event, opening to what speaks for and against.

use ninsho_rules::judge::{Kind, Outlook, Scenario, ScenarioGroup};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{RuleId, Stance, Verdict, history};

use crate::draw::Draw;
use crate::sign::sign;
use crate::{cite, more};

/// How many rules of a side stand open at once; the tables list the weightiest first.
const SHOWN: usize = 3;

/// All events, grouped, always in the same order.
pub(crate) fn events(draw: &mut Draw, verdict: &Verdict, lang: Lang) {
    draw.put("section.events", |draw| {
        draw.with("aria-labelledby", "events-title");
        draw.put("h2", |draw| {
            draw.with("id", "events-title");
            draw.text(lang.phrase(Phrase::Events));
        });
        for group in ScenarioGroup::ALL {
            draw.line("h3", lang.group(*group));
            for scenario in group.scenarios() {
                let of_it = |outlook: &&Outlook| outlook.scenario == *scenario;
                if let Some(outlook) = verdict.outlooks.iter().find(of_it) {
                    event(draw, outlook, verdict.licence.kind, lang);
                }
            }
        }
    });
}

fn event(draw: &mut Draw, outlook: &Outlook, kind: Kind, lang: Lang) {
    let icon = outlook.outcome.icon();
    draw.put("details.event", |draw| {
        draw.with("data-scenario", outlook.scenario.name());
        draw.with("data-outcome", outlook.outcome.name());
        // The board is the event that sources disagree on most: its two sides stand open.
        if outlook.scenario == Scenario::MbSwap && outlook.is_disputed() {
            draw.with("open", "");
        }
        draw.put("summary", |draw| {
            draw.line("span.name", lang.scenario(outlook.scenario));
            sign(draw, icon);
            draw.open("span.word");
            draw.with("data-mark", icon.name());
            draw.text(lang.word(outlook));
            draw.close();
            draw.line("span.reason", lang.reason(outlook));
            draw.line("span.chevron", "");
        });
        draw.later(|draw| evidence(draw, outlook, kind, lang));
    });
}

fn evidence(draw: &mut Draw, outlook: &Outlook, kind: Kind, lang: Lang) {
    let with = |stance| -> Vec<RuleId> { outlook.with_stance(stance).collect() };
    let against = with(Stance::Fails);
    let works = with(Stance::Works);
    let context = with(Stance::Context);
    let two_sides = !against.is_empty() && !works.is_empty();
    draw.open(if two_sides {
        "div.evidence.disputed"
    } else {
        "div.evidence"
    });
    draw.put("p.firm", |draw| {
        draw.text(lang.phrase(Phrase::Firmness));
        draw.text(": ");
        draw.text(lang.confidence(outlook.certainty));
    });
    draw.open(if two_sides {
        "div.sides"
    } else {
        "div.sides.one"
    });
    side(draw, "div.side", Phrase::SpeaksAgainst, &against, lang);
    side(draw, "div.side", Phrase::SpeaksFor, &works, lang);
    side(draw, "div.side.wide", Phrase::GoodToKnow, &context, lang);
    draw.close();
    // What happened to PCs is no history of a virtual machine.
    if outlook.because.first() != Some(&RuleId::ReportsAreOfRealPcs) {
        then(draw, outlook.scenario, kind, lang);
    }
    draw.close();
}

/// What was true before, era by era; for a licence of unknown origin, what was true if it
/// began as a free upgrade.
fn then(draw: &mut Draw, scenario: Scenario, kind: Kind, lang: Lang) {
    let (title, kind) = match kind {
        Kind::UnknownDl => (Phrase::ChangedForUpgrades, Kind::FreeupDsp),
        kind => (Phrase::ChangedOverTime, kind),
    };
    let eras = history(kind, scenario);
    if eras.is_empty() {
        return;
    }
    more(draw, "details.more.then", lang.phrase(title), |draw| {
        draw.open("ol");
        for then in eras {
            draw.open("li");
            sign(draw, then.outcome.icon());
            draw.open("span");
            draw.open("b");
            draw.text(&then.era.from().to_string());
            draw.text(" ");
            draw.text(lang.outcome(then.outcome));
            draw.close();
            draw.line("span.cite", lang.era(then.era));
            cite::sources(draw, then.sources, lang);
            draw.close();
            draw.close();
        }
        draw.close();
    });
}

fn side(draw: &mut Draw, spec: &str, title: Phrase, rules: &[RuleId], lang: Lang) {
    if rules.is_empty() {
        return;
    }
    let (first, rest) = rules.split_at(rules.len().min(SHOWN));
    draw.open(spec);
    draw.line("h4", lang.phrase(title));
    draw.put("ul", |draw| cite::rules(draw, first, lang));
    if !rest.is_empty() {
        more(
            draw,
            "details.more",
            lang.phrase(Phrase::MoreEvidence),
            |draw| {
                draw.put("ul", |draw| cite::rules(draw, rest, lang));
            },
        );
    }
    draw.close();
}
