//! The head of the report: what licence, how sure, how it stands now and next time.

use ninsho_rules::Verdict;
use ninsho_rules::judge::{Kind, Licence, Likelihood, NextTime, OutcomeIcon};
use ninsho_rules::text::{Lang, Phrase};

use crate::draw::Draw;
use crate::sign::sign;
use crate::{cite, more, signs, witness};

/// Kind, explanation and certainty on the left, now and next time on the right.
pub(crate) fn head(draw: &mut Draw, verdict: &Verdict, before: Option<&Licence>, lang: Lang) {
    draw.put("div.verdict", |draw| {
        draw.put("div", |draw| {
            licence(draw, verdict, lang);
            if let Some(before) = before {
                witness::moved(draw, before, &verdict.licence, lang);
            }
        });
        draw.put("div.now", |draw| {
            let now = verdict.now;
            let next = NextTime::of(&verdict.outlooks);
            state(draw, now.icon(), lang.phrase(Phrase::Now), lang.now(now));
            state(
                draw,
                next.icon(),
                lang.phrase(Phrase::NextTime),
                lang.next_time(next),
            );
        });
    });
    signs::indicators(draw, verdict, lang);
    more(
        draw,
        "details.why-kind",
        lang.phrase(Phrase::WhyThisKind),
        |draw| {
            draw.open("div.side");
            draw.put("ul", |draw| {
                cite::rules(draw, &verdict.licence.because, lang);
            });
            if !verdict.licence.against.is_empty() {
                draw.line("h4", lang.phrase(Phrase::ContestedBy));
                draw.put("ul", |draw| {
                    cite::rules(draw, &verdict.licence.against, lang);
                });
            }
            draw.close();
        },
    );
}

fn licence(draw: &mut Draw, verdict: &Verdict, lang: Lang) {
    let licence = &verdict.licence;
    draw.put("p.eyebrow", |draw| {
        draw.text(lang.phrase(Phrase::KindOfLicence));
        draw.text(" — ");
        draw.text(&lang.product_name(verdict.facts.windows, verdict.facts.edition));
    });
    draw.put("h2", |draw| {
        draw.with("data-kind", licence.kind.name());
        draw.text(lang.kind(licence.kind));
    });
    draw.line("p.explained", lang.explanation(licence.kind));
    if licence.kind == Kind::NotWindows {
        return;
    }
    draw.put("p.sure", |draw| {
        measure(
            draw,
            lang.phrase(Phrase::HowSure),
            ("data-certainty", licence.certainty.name()),
            lang.certainty(licence.certainty),
        );
        if licence.free_upgrade != Likelihood::NotApplicable {
            measure(
                draw,
                lang.phrase(Phrase::FreeUpgradeChance),
                ("data-free-upgrade", licence.free_upgrade.name()),
                lang.likelihood(licence.free_upgrade),
            );
        }
    });
}

fn measure(draw: &mut Draw, title: &str, (name, value): (&str, &str), words: &str) {
    draw.open("span");
    draw.text(title);
    draw.text(": ");
    draw.open("b");
    draw.with(name, value);
    draw.text(words);
    draw.close();
    draw.close();
}

fn state(draw: &mut Draw, icon: OutcomeIcon, title: &str, words: &str) {
    draw.open("div");
    sign(draw, icon);
    draw.line("span", title);
    draw.line("b", words);
    draw.close();
}
