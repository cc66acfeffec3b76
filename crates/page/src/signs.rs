//! Indicators that an activation may not last: what is seen, what may follow, the innocent reasons.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Indicator, Verdict};

use crate::cite;
use crate::draw::Draw;

/// What stands out on this PC; nothing at all when nothing does.
pub(crate) fn indicators(draw: &mut Draw, verdict: &Verdict, lang: Lang) {
    if verdict.indicators.is_empty() {
        return;
    }
    draw.put("section.signs", |draw| {
        draw.line("h3", lang.phrase(Phrase::IndicatorsTitle));
        list(draw, &verdict.indicators, lang);
        draw.line("p.explained", lang.phrase(Phrase::IndicatorsNote));
    });
}

/// Indicators as a list, those that are not shown to anybody among them.
pub(crate) fn list(draw: &mut Draw, indicators: &[Indicator], lang: Lang) {
    draw.put("ul.rules", |draw| {
        for indicator in indicators {
            let row = indicator.row();
            draw.open("li");
            draw.with("data-sign", indicator.name());
            if !row.shown {
                draw.open("b");
                draw.text(lang.phrase(Phrase::IndicatorHidden));
                draw.text(": ");
                draw.close();
            }
            draw.text(lang.indicator(*indicator));
            draw.text(lang.gap());
            draw.text(lang.indicator_follows(*indicator));
            draw.text(lang.gap());
            draw.text(lang.indicator_innocent(*indicator));
            cite::sources(draw, row.sources, lang);
            draw.close();
        }
    });
}
