//! How we judge: every rule with its sources and dates, the article's rules first.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Event, Indicator, Open, RuleId, Weight};

use crate::draw::Draw;
use crate::{cite, code, signs};

/// One line that opens to all rules. They are drawn only when somebody looks.
pub(crate) fn method(draw: &mut Draw, is_open: bool, lang: Lang) {
    draw.put("details.method", |draw| {
        draw.with("id", "method");
        draw.put("summary", |draw| {
            draw.with("data-action", "method");
            draw.line("h2", lang.phrase(Phrase::MethodTitle));
            draw.line("span.chevron", "");
        });
        if is_open {
            draw.later(|draw| draw.put("div", |draw| contents(draw, lang)));
        }
    });
}

fn contents(draw: &mut Draw, lang: Lang) {
    let (article, others): (Vec<RuleId>, Vec<RuleId>) =
        RuleId::ALL.iter().partition(|id| is_of_the_article(**id));
    let title = |draw: &mut Draw, phrase| draw.line("h3", lang.phrase(phrase));
    draw.line("p", lang.phrase(Phrase::MethodIntro));
    title(draw, Phrase::ArticleTitle);
    draw.line("p", lang.phrase(Phrase::ArticleIntro));
    draw.put("ol.rules", |draw| {
        for id in &article {
            contested(draw, *id, lang);
        }
    });
    title(draw, Phrase::TimelineTitle);
    draw.put("ol.timeline", |draw| {
        for event in Event::ALL {
            draw.open("li");
            draw.with("data-event", event.name());
            draw.line("b", event.when());
            draw.open("span");
            draw.text(lang.event(*event));
            cite::sources(draw, event.sources(), lang);
            draw.close();
            draw.close();
        }
    });
    title(draw, Phrase::OpenTitle);
    draw.put("ul.rules", |draw| {
        for open in Open::ALL {
            draw.open("li");
            draw.with("data-open", open.name());
            draw.text(lang.open(*open));
            cite::sources(draw, open.sources(), lang);
            draw.close();
        }
    });
    title(draw, Phrase::LimitTitle);
    code::limit(draw, lang);
    title(draw, Phrase::AllSigns);
    signs::list(draw, Indicator::ALL, lang);
    title(draw, Phrase::AllRules);
    draw.put("ul.rules", |draw| cite::rules(draw, &others, lang));
}

fn is_of_the_article(id: RuleId) -> bool {
    id.row().weight == Weight::OneTelephoneAnswer
}

/// A rule of the article beside what speaks against it.
fn contested(draw: &mut Draw, id: RuleId, lang: Lang) {
    let row = id.row();
    cite::rule(draw, id, lang);
    if row.contested_by.is_empty() {
        return;
    }
    draw.put("li.against", |draw| {
        draw.with("data-contests", id.name());
        draw.line("h4", lang.phrase(Phrase::ContestedBy));
        draw.put("ul", |draw| cite::rules(draw, row.contested_by, lang));
    });
}
