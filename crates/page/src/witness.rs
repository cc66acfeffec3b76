//! What another witness would add, and what one that was added has changed.

use ninsho_rules::judge::{EvidenceSource, Licence, missing};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{RuleId, Verdict};

use crate::draw::Draw;

/// “Before: possible → with what was added: high”, with the rules that are new.
pub(crate) fn moved(draw: &mut Draw, before: &Licence, now: &Licence, lang: Lang) {
    if before.free_upgrade == now.free_upgrade {
        return;
    }
    draw.put("div.moved", |draw| {
        draw.with("data-before", before.free_upgrade.name());
        draw.put("p", |draw| {
            draw.text(lang.phrase(Phrase::BeforeMore));
            draw.text(": ");
            draw.text(lang.likelihood(before.free_upgrade));
            draw.text(" → ");
            draw.text(lang.phrase(Phrase::AfterMore));
            draw.text(": ");
            draw.line("b", lang.likelihood(now.free_upgrade));
        });
        let known = |rule| before.because.contains(rule) || before.against.contains(rule);
        draw.put("ul", |draw| {
            // Their sources stand with all others under the reasons.
            for rule in now.because.iter().chain(&now.against) {
                // A code that only the helper prints says nothing of where it came from.
                if !known(rule) && *rule != RuleId::StoreLicenceReason {
                    draw.open("li");
                    draw.with("data-new", rule.name());
                    draw.text(lang.rule(*rule));
                    draw.close();
                }
            }
        });
    });
}

/// The witnesses that are missing, the helper with a button that leads to it.
pub(crate) fn wanted(draw: &mut Draw, verdict: &Verdict, lang: Lang) {
    let missing = missing(&verdict.licence, &verdict.facts, &verdict.counted);
    if missing.is_empty() {
        return;
    }
    draw.open("div.wanted");
    for witness in missing {
        draw.put("p", |draw| {
            draw.with("data-witness", witness.name());
            if witness == EvidenceSource::Helper {
                draw.lead("helper", lang.evidence_source(witness));
            } else {
                draw.text(lang.evidence_source(witness));
            }
        });
    }
    draw.close();
}
