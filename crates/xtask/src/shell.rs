//! The shell and its style sheet, with the words of every language in their places.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, context};
use ninsho_rules::text::{Lang, ShellText};

/// The place in the style sheet for what depends on the language.
const LANGUAGES: &str = "/* ninsho:languages */";

/// Fills the template `index.html`.
///
/// `languages` are maps with `tag` (BCP 47), `name` (what it calls itself) and every
/// [`ShellText`] by its name; `first` is the first of them, in which the page stands without a
/// script; `fallback` is the tag of the language for who speaks none of them; `source` is the
/// address of the source code, where one was named. `each` writes an element once for each
/// language. A text that is missing or misspelt fails the build.
pub(crate) fn fill(template: &str, source: Option<&str>) -> Result<String> {
    let languages: Vec<_> = Lang::ALL.iter().map(|lang| texts(*lang)).collect();
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Texts of the shell are HTML.
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.add_function("each", each);
    let context = context! {
        first => languages.first(),
        languages,
        fallback => Lang::default().name(),
        source,
    };
    environment
        .render_str(template, context)
        .context("index.html cannot be filled")
}

fn texts(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    let texts = ShellText::ALL
        .iter()
        .map(|text| (text.name(), lang.shell(*text)));
    let of_itself = [("tag", lang.name()), ("name", lang.name_of_language())];
    texts.chain(of_itself).collect()
}

/// The element, given with its attributes, once for each language.
#[expect(
    clippy::needless_pass_by_value,
    reason = "so minijinja hands arguments over"
)]
fn each(element: String, text: String) -> Result<String, Error> {
    let text = ShellText::from_name(&text)
        .ok_or_else(|| Error::new(ErrorKind::UndefinedError, format!("no text `{text}`")))?;
    let tag = element.split(' ').next().unwrap_or_default();
    let mut html = String::new();
    for lang in Lang::ALL {
        let _ = write!(
            html,
            "<{element} lang=\"{}\">{}</{tag}>",
            lang.name(),
            lang.shell(text)
        );
    }
    Ok(html)
}

/// Puts into the style sheet what depends on the language: the shell holds every language, and
/// only the chosen one is shown; and how each is set.
pub(crate) fn style(style: &str) -> Result<String> {
    ensure!(
        style.matches(LANGUAGES).count() == 1,
        "www/style.css needs exactly one place for `{LANGUAGES}`"
    );
    let mut rules = String::new();
    for lang in Lang::ALL {
        let shown = lang.name();
        for other in Lang::ALL.iter().filter(|other| *other != lang) {
            let hidden = other.name();
            let _ = writeln!(
                rules,
                ":root:lang({shown}) body [lang=\"{hidden}\"]:not([data-both]) {{ display: none; }}"
            );
        }
        rules.push_str(lang.style());
    }
    Ok(style.replacen(LANGUAGES, rules.trim_end(), 1))
}

#[cfg(test)]
mod tests {
    use super::{fill, style};
    use ninsho_rules::text::{Lang, ShellText};

    /// The template itself.
    const TEMPLATE: &str = include_str!("../../../index.html");

    #[test]
    fn every_text_of_every_language_stands_in_the_shell() -> anyhow::Result<()> {
        // These two head the table of licences.
        let elsewhere = [ShellText::KindsTitle, ShellText::KindsIntro];
        let html = fill(TEMPLATE, Some("https://example.org/source"))?;
        assert!(!html.contains("{{") && !html.contains("{%"));
        for text in ShellText::ALL
            .iter()
            .filter(|text| !elsewhere.contains(text))
        {
            for lang in Lang::ALL {
                assert!(html.contains(lang.shell(*text)), "{text:?} in {lang:?}");
            }
        }
        Ok(())
    }

    #[test]
    fn a_text_that_is_missing_fails_the_build() {
        assert!(fill("{{ each(\"p\", \"Copy\") }}", None).is_ok());
        assert!(fill("{{ each(\"p\", \"Cpoy\") }}", None).is_err());
        assert!(fill("{{ first.Cpoy }}", None).is_err());
    }

    #[test]
    fn the_source_code_is_linked_where_it_has_an_address_alone() -> anyhow::Result<()> {
        let address = "https://example.org/source";
        let link = format!("<a href=\"{address}\"");
        // By the promise, and where each language says how to see for oneself.
        let html = fill(TEMPLATE, Some(address))?;
        assert_eq!(html.matches(&link).count(), 1 + Lang::ALL.len());
        let html = fill(TEMPLATE, None)?;
        for lang in Lang::ALL {
            assert!(!html.contains(lang.shell(ShellText::SourceCode)));
            assert!(!html.contains(lang.shell(ShellText::ProveSource)));
        }
        Ok(())
    }

    #[test]
    fn a_language_hides_every_other_one() -> anyhow::Result<()> {
        let style = style("p{} /* ninsho:languages */ b{}")?;
        for lang in Lang::ALL {
            for other in Lang::ALL {
                let rule = format!(
                    ":root:lang({}) body [lang=\"{}\"]",
                    lang.name(),
                    other.name()
                );
                assert_eq!(style.contains(&rule), lang != other);
            }
        }
        Ok(())
    }
}
