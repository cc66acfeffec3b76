//! The table of licences in the shell: what each kind has to expect, readable without any
//! script, made from the same rules as every verdict.

use std::fmt::Write as _;

use ninsho_rules::judge::{Kind, Outcome, outlooks_of};
use ninsho_rules::text::{Lang, ShellText};

/// Kinds that say nothing by themselves.
const WITHOUT: [Kind; 3] = [Kind::Unknown, Kind::NotWindows, Kind::OlderWindows];

/// The section, in every language of the product.
pub(crate) fn kinds() -> String {
    let mut html = String::from("<details class=\"method kinds\" id=\"kinds\"><summary><h2>");
    for lang in Lang::ALL {
        let _ = write!(
            html,
            "<span lang=\"{}\">{}</span>",
            lang.name(),
            lang.shell(ShellText::KindsTitle)
        );
    }
    html.push_str("</h2><span class=\"chevron\"></span></summary>");
    for lang in Lang::ALL {
        let _ = write!(
            html,
            "<div lang=\"{}\"><p>{}</p>",
            lang.name(),
            lang.shell(ShellText::KindsIntro)
        );
        for kind in Kind::ALL.iter().filter(|kind| !WITHOUT.contains(kind)) {
            one(&mut html, *kind, *lang);
        }
        html.push_str("</div>");
    }
    html.push_str("</details>");
    html
}

fn one(html: &mut String, kind: Kind, lang: Lang) {
    let outlooks = outlooks_of(kind);
    let _ = write!(
        html,
        "<h3>{}</h3><p>{}</p><dl>",
        escaped(lang.kind(kind)),
        escaped(lang.explanation(kind))
    );
    for outcome in Outcome::ALL {
        let of_it = outlooks.iter().filter(|of| of.outcome == *outcome);
        let mut events: Vec<(&str, &str)> = of_it
            .map(|outlook| (lang.word(outlook), lang.scenario(outlook.scenario)))
            .collect();
        events.sort_by_key(|(word, _)| *word);
        for events in events.chunk_by(|(one, _), (next, _)| one == next) {
            let names: Vec<&str> = events.iter().map(|(_, name)| *name).collect();
            let _ = write!(
                html,
                "<dt data-mark=\"{}\">{} {}</dt><dd>{}</dd>",
                outcome.icon().name(),
                outcome.icon().symbol(),
                escaped(events[0].0),
                escaped(&names.join(lang.separator())),
            );
        }
    }
    html.push_str("</dl>");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{WITHOUT, escaped, kinds};
    use ninsho_rules::judge::{Kind, Scenario};
    use ninsho_rules::text::Lang;

    #[test]
    fn every_kind_stands_in_it_with_every_event() {
        let html = kinds();
        for lang in Lang::ALL {
            let start = format!("<div lang=\"{}\">", lang.name());
            let (_, html) = html.split_once(&start).unwrap_or_default();
            for kind in Kind::ALL.iter().filter(|kind| !WITHOUT.contains(kind)) {
                let head = format!("<h3>{}</h3>", escaped(lang.kind(*kind)));
                let (_, rest) = html.split_once(&head).unwrap_or_default();
                let (own, _) = rest.split_once("</dl>").unwrap_or_default();
                for scenario in Scenario::ALL {
                    let name = escaped(lang.scenario(*scenario));
                    assert!(own.contains(&name), "{head}: {name}");
                }
            }
        }
    }
}
