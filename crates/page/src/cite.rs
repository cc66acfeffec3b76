//! A rule with who says so and when.

use ninsho_rules::text::Lang;
use ninsho_rules::{RuleId, SourceId};

use crate::draw::Draw;

/// Rules as list items: the sentence, its weight, its sources with their dates.
pub(crate) fn rules(draw: &mut Draw, ids: &[RuleId], lang: Lang) {
    for id in ids {
        rule(draw, *id, lang);
    }
}

/// One rule as a list item.
pub(crate) fn rule(draw: &mut Draw, id: RuleId, lang: Lang) {
    let row = id.row();
    draw.put("li", |draw| {
        draw.with("data-rule", id.name());
        draw.text(lang.rule(id));
        draw.put("span.cite", |draw| {
            draw.line("span.weight", lang.weight(row.weight));
            each(draw, row.sources, lang);
        });
    });
}

/// Sources alone, for a sentence that is no rule.
pub(crate) fn sources(draw: &mut Draw, ids: &[SourceId], lang: Lang) {
    draw.put("span.cite", |draw| each(draw, ids, lang));
}

fn each(draw: &mut Draw, ids: &[SourceId], lang: Lang) {
    for id in ids {
        let row = id.row();
        draw.open("span.source");
        draw.with("data-source", id.name());
        if row.address.is_empty() {
            draw.text(lang.source(*id));
        } else {
            draw.open("a");
            draw.with("href", row.address);
            draw.with("target", "_blank");
            draw.with("rel", "noopener noreferrer");
            draw.text(lang.source(*id));
            draw.close();
        }
        draw.text(" ");
        draw.line("span.date", &lang.published(row.published));
        draw.close();
    }
}
