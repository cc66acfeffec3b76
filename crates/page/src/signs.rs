//! Signs that an activation may not last: what is seen, what may follow, the innocent reasons.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Sign, Verdict};

use crate::cite;
use crate::draw::Draw;

/// What stands out on this PC; nothing at all when nothing does.
pub(crate) fn signs(draw: &mut Draw, verdict: &Verdict, lang: Lang) {
    if verdict.signs.is_empty() {
        return;
    }
    draw.put("section.signs", |draw| {
        draw.line("h3", lang.phrase(Phrase::SignsTitle));
        list(draw, &verdict.signs, lang);
        draw.line("p.explained", lang.phrase(Phrase::SignsNote));
    });
}

/// Signs as a list, those that are not shown to anybody among them.
pub(crate) fn list(draw: &mut Draw, signs: &[Sign], lang: Lang) {
    draw.put("ul.rules", |draw| {
        for sign in signs {
            let row = sign.row();
            draw.open("li");
            draw.with("data-sign", sign.name());
            if !row.shown {
                draw.open("b");
                draw.text(lang.phrase(Phrase::SignHidden));
                draw.text(": ");
                draw.close();
            }
            draw.text(lang.sign(*sign));
            draw.text(lang.gap());
            draw.text(lang.sign_follows(*sign));
            draw.text(lang.gap());
            draw.text(lang.sign_innocent(*sign));
            cite::sources(draw, row.sources, lang);
            draw.close();
        }
    });
}
