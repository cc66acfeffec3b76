//! The reason code: what it means for this licence, and what next.

use ninsho_rules::judge::Reason;
use ninsho_rules::parse::Tells;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{LimitCandidate, Verdict, written_code};

use crate::draw::Draw;
use crate::{cite, more};

/// The code under the head of the report; nothing when Windows gave none.
pub(crate) fn code(draw: &mut Draw, verdict: &Verdict, lang: Lang) {
    let Some(reason) = Reason::of(&verdict.licence, &verdict.facts, &verdict.counted) else {
        return;
    };
    let number = written_code(reason.number());
    draw.put("section.code", |draw| {
        draw.with("data-code", &number);
        draw.put("p.eyebrow", |draw| {
            draw.text(lang.tells(Tells::Reason));
            draw.text(" ");
            draw.line("b", &number);
            if let Reason::Known { code, .. } = reason
                && !code.row().name.is_empty()
            {
                draw.text(" ");
                draw.line("span.sdk", code.row().name);
            }
        });
        meaning(draw, reason, lang);
    });
}

fn meaning(draw: &mut Draw, reason: Reason, lang: Lang) {
    let Reason::Known { code, why, next } = reason else {
        draw.line("p", lang.phrase(Phrase::CodeUnknown));
        return;
    };
    draw.put("p", |draw| {
        draw.line("b", lang.code(code));
        draw.text(" ");
        draw.text(lang.code_why(why));
    });
    draw.put("p", |draw| {
        draw.with("data-step", next.name());
        draw.line("span.next", lang.phrase(Phrase::CodeNext));
        draw.text(lang.code_step(next));
    });
    cite::sources(draw, &reason.sources(), lang);
    if code.row().may_be_the_limit_screen {
        more(
            draw,
            "details.more",
            lang.phrase(Phrase::LimitTitle),
            |draw| limit(draw, lang),
        );
    }
}

/// What the article's screen on the number of activations can and cannot have been.
pub(crate) fn limit(draw: &mut Draw, lang: Lang) {
    draw.put("div.limit", |draw| {
        draw.line("p", lang.phrase(Phrase::LimitIntro));
        draw.put("ol", |draw| {
            for candidate in LimitCandidate::ALL {
                draw.open("li");
                draw.with("data-candidate", candidate.name());
                draw.text(lang.limit_candidate(*candidate));
                cite::sources(draw, candidate.sources(), lang);
                draw.close();
            }
        });
        draw.line("p", lang.phrase(Phrase::LimitDoubt));
    });
}
