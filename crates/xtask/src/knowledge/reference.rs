//! The reference: a page for every rule, code and kind, in every language, with an index.

use std::fmt::Write as _;

use ninsho_rules::judge::{
    Answers, Kind, Licence, LicenceGroup, NextStep, Outlook, StateAnswer, StepNote, Why, judge,
    outlooks_of, recover,
};
use ninsho_rules::text::{Lang, Phrase, ReferenceWord};
use ninsho_rules::{Code, Facts, KNOWLEDGE_DATE, RuleId, SourceId, Stance, written_code};

use super::page::{Page, escaped};

/// Every page: its path in `dist/`, and what stands in it.
pub(super) fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for lang in Lang::ALL.iter().copied() {
        let mut add = |folder: &str, name: &str, page: String| {
            pages.push((
                format!("reference/{}/{folder}{name}.html", lang.name()),
                page,
            ));
        };
        add("", "index", index(lang));
        for rule in RuleId::ALL {
            add("rules/", rule.name(), of_rule(*rule, lang));
        }
        for code in Code::ALL {
            add(
                "codes/",
                &written_code(code.row().number),
                of_code(*code, lang),
            );
        }
        for kind in Kind::ALL {
            add("kinds/", kind.name(), of_kind(*kind, lang));
        }
    }
    pages
}

fn link(folder: &str, name: &str, text: &str) -> String {
    format!("<a href=\"{folder}/{name}.html\">{}</a>", escaped(text))
}

/// Links to rules from a page beside theirs.
fn rules(rules: &[RuleId], lang: Lang) -> String {
    let item = |rule: &RuleId| {
        format!(
            "<li>{}</li>",
            link("../rules", rule.name(), lang.rule(*rule))
        )
    };
    let items: String = rules.iter().map(item).collect();
    if items.is_empty() {
        items
    } else {
        format!("<ul>{items}</ul>")
    }
}

/// The outcome as a mark and a word, and how firm it is.
fn outcome(outlook: &Outlook, lang: Lang) -> String {
    format!(
        "{} {} <small>{}</small>",
        outlook.outcome.icon().symbol(),
        escaped(lang.outcome(outlook.outcome)),
        escaped(lang.confidence(outlook.certainty))
    )
}

fn index(lang: Lang) -> String {
    let mut page = Page::new(lang);
    page.heading(page.word(ReferenceWord::Kinds));
    page.list(
        "ul",
        Kind::ALL
            .iter()
            .map(|kind| link("kinds", kind.name(), lang.kind(*kind))),
    );
    page.heading(page.word(ReferenceWord::Codes));
    page.list(
        "ul",
        Code::ALL.iter().map(|code| {
            let written = written_code(code.row().number);
            format!(
                "{} {}",
                link("codes", &written, &written),
                escaped(lang.code(*code))
            )
        }),
    );
    page.heading(page.word(ReferenceWord::Rules));
    page.list(
        "ul",
        RuleId::ALL
            .iter()
            .map(|rule| link("rules", rule.name(), lang.rule(*rule))),
    );
    let title = page.word(ReferenceWord::Reference);
    page.document(title, "Ninsho", "", "index")
}

fn of_rule(rule: RuleId, lang: Lang) -> String {
    let row = rule.row();
    let mut page = Page::new(lang);
    let until = row
        .until
        .map_or_else(|| "..".to_owned(), |day| day.to_string());
    let stance = match row.stance {
        Stance::Works => Phrase::SpeaksFor,
        Stance::Fails => Phrase::SpeaksAgainst,
        Stance::Context => Phrase::GoodToKnow,
    };
    page.list(
        "ul",
        [
            escaped(lang.phrase(stance)),
            format!(
                "{}: {}",
                lang.phrase(Phrase::Firmness),
                escaped(lang.weight(row.weight))
            ),
            format!(
                "{}: {}",
                page.word(ReferenceWord::Holds),
                lang.published(&format!("{}/{until}", row.from))
            ),
        ],
    );
    page.sources(row.sources);
    if !row.contested_by.is_empty() {
        page.heading(lang.phrase(Phrase::ContestedBy));
        page.markup(&rules(row.contested_by, lang));
    }
    page.heading(page.word(ReferenceWord::UsedIn));
    let used: Vec<_> = Kind::ALL
        .iter()
        .filter_map(|kind| used_in(rule, *kind, lang))
        .collect();
    if used.is_empty() {
        page.paragraph(page.word(ReferenceWord::NoOutlook));
    } else {
        page.table(
            &[
                page.word(ReferenceWord::Kind),
                page.word(ReferenceWord::Outcome),
            ],
            used,
        );
    }
    let above = format!("{} {}", page.word(ReferenceWord::Rule), rule.name());
    page.document(
        lang.rule(rule),
        &above,
        "../",
        &format!("rules/{}", rule.name()),
    )
}

/// The outlooks of this kind that the rule leads to, as a row.
fn used_in(rule: RuleId, kind: Kind, lang: Lang) -> Option<Vec<String>> {
    let mut items = String::new();
    for outlook in outlooks_of(kind) {
        if outlook.because.contains(&rule) {
            let event = escaped(lang.scenario(outlook.scenario));
            let _ = write!(items, "<li>{event}: {}</li>", outcome(&outlook, lang));
        }
    }
    let kind = link("../kinds", kind.name(), lang.kind(kind));
    (!items.is_empty()).then(|| vec![kind, format!("<ul>{items}</ul>")])
}

fn of_code(code: Code, lang: Lang) -> String {
    let row = code.row();
    let written = written_code(row.number);
    let mut page = Page::new(lang);
    page.heading(page.word(ReferenceWord::ByLicence));
    let next = |group: &LicenceGroup| {
        let (why, step) = (Why::of(row.cause, *group), NextStep::of(row.cause, *group));
        vec![
            kinds_of(*group, lang),
            escaped(lang.code_why(why)),
            escaped(lang.code_step(step)),
        ]
    };
    let heads = [
        ReferenceWord::Licence,
        ReferenceWord::Matters,
        ReferenceWord::Next,
    ]
    .map(|word| page.word(word));
    page.table(&heads, LicenceGroup::ALL.iter().map(next));
    let mut sources: Vec<SourceId> = row.sources.to_vec();
    for group in LicenceGroup::ALL {
        let (why, step) = (Why::of(row.cause, *group), NextStep::of(row.cause, *group));
        for source in why.sources().iter().chain(step.sources()) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
    }
    page.sources(&sources);
    let above = format!("{} {}", page.word(ReferenceWord::Code), row.name);
    let title = format!("{written}: {}", lang.code(code));
    let path = format!("codes/{written}");
    page.document(&title, above.trim(), "../", &path)
}

/// The kinds of a group; what cannot be told is in the last one.
fn kinds_of(group: LicenceGroup, lang: Lang) -> String {
    if group == LicenceGroup::Unknown {
        return lang.reference(ReferenceWord::AnyOther).to_owned();
    }
    let own = Kind::ALL
        .iter()
        .filter(|kind| LicenceGroup::of(**kind, &Facts::default(), &Answers::default()) == group);
    let names: Vec<_> = own
        .map(|kind| link("../kinds", kind.name(), lang.kind(*kind)))
        .collect();
    names.join("<br>")
}

fn of_kind(kind: Kind, lang: Lang) -> String {
    let mut page = Page::new(lang);
    page.paragraph(lang.explanation(kind));
    page.heading(page.word(ReferenceWord::Outlooks));
    let heads = [
        ReferenceWord::Event,
        ReferenceWord::Outcome,
        ReferenceWord::Because,
        ReferenceWord::Against,
    ]
    .map(|word| page.word(word));
    page.table(
        &heads,
        outlooks_of(kind).iter().map(|outlook| {
            vec![
                escaped(lang.scenario(outlook.scenario)),
                outcome(outlook, lang),
                rules(&outlook.because, lang),
                rules(&outlook.against, lang),
            ]
        }),
    );
    let answers = Answers {
        state: Some(StateAnswer::NotActivated),
        ..Answers::default()
    };
    let (licence, facts) = (Licence::of_kind(kind), Facts::default());
    let outlooks = judge(&licence, &facts, &answers, KNOWLEDGE_DATE);
    let mut sources = Vec::new();
    if let Some(way) = recover(&licence, &outlooks, &facts, &answers, KNOWLEDGE_DATE) {
        page.heading(page.word(ReferenceWord::WayBack));
        page.paragraph(page.word(ReferenceWord::WayBackNote));
        page.list(
            "ol",
            way.steps.iter().map(|step| {
                let notes = StepNote::of(*step, kind, &facts, &answers);
                format!(
                    "{}<br><small>{}</small>",
                    escaped(lang.step(*step)),
                    escaped(&lang.step_done(*step, &notes))
                )
            }),
        );
        sources = way.sources;
    }
    for source in outlooks_of(kind)
        .iter()
        .flat_map(|outlook| &outlook.sources)
    {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
    page.sources(&sources);
    let above = page.word(ReferenceWord::Kind);
    page.document(
        lang.kind(kind),
        above,
        "../",
        &format!("kinds/{}", kind.name()),
    )
}

#[cfg(test)]
mod tests;
