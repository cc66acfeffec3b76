//! Scripts and style sheets without what only their readers need.
//!
//! Whole lines of comment and the spaces in front of a line go; nothing inside a line
//! changes, so that what a visitor sees in the browser is still the script that stands in
//! `www`. A minifier would win another 0.5 KB of brotli.

use anyhow::{Result, bail};

/// The text without lines that are comments, empty lines and indents.
pub(crate) fn lean(name: &str, text: &str) -> Result<String> {
    let mut lean = String::with_capacity(text.len());
    let mut is_inside = false;
    for line in text.lines().map(str::trim) {
        if is_inside || line.starts_with("/*") {
            is_inside = !line.ends_with("*/");
            if is_inside && line.contains("*/") {
                bail!(
                    "{name}: something stands behind a comment in `{line}`; give it a line of its own"
                );
            }
            continue;
        }
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        if line.matches('`').count() % 2 == 1 {
            bail!("{name}: a text goes on over the end of `{line}`; join it from lines instead");
        }
        lean.push_str(line);
        lean.push('\n');
    }
    Ok(lean)
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn comments_and_indents_go_and_nothing_else() -> anyhow::Result<()> {
        let text =
            "// one\nlet a = \"// two\"; // three\n\n  /* four\n   * five\n   */\n  b(`${a}`);\n";
        assert_eq!(
            lean("x.js", text)?,
            "let a = \"// two\"; // three\nb(`${a}`);\n"
        );
        Ok(())
    }

    #[test]
    fn what_would_change_its_meaning_is_refused() {
        assert!(lean("x.js", "a(`one\n  two`)").is_err());
        assert!(lean("x.js", "/* one */ two()").is_err());
    }
}
