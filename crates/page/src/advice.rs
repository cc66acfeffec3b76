//! What to do today.

use ninsho_rules::judge::Advice;
use ninsho_rules::text::{Lang, Phrase};

use crate::draw::Draw;

/// The list, the most useful first.
pub(crate) fn advice(draw: &mut Draw, list: &[Advice], lang: Lang) {
    draw.put("section", |draw| {
        draw.with("aria-labelledby", "advice-title");
        draw.put("h2", |draw| {
            draw.with("id", "advice-title");
            draw.text(lang.phrase(Phrase::AdviceTitle));
        });
        draw.line("p.note", lang.phrase(Phrase::AdviceNote));
        draw.put("ol.todo", |draw| {
            for advice in list {
                draw.open("li");
                draw.with("data-advice", advice.name());
                draw.line("b", lang.advice(*advice));
                draw.line("span.detail", lang.advice_detail(*advice));
                draw.close();
            }
        });
    });
}
