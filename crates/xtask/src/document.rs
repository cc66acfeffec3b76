//! The one file that is the site: the shell with everything else put into it.

use anyhow::{Result, bail};

use crate::app::App;
use crate::embedding;
use crate::policy::policy;

/// The finished page, and the parts that it was made of.
pub(crate) struct Document {
    /// The page, to be written as `index.html`.
    pub(crate) html: String,
    /// Name and text of every part, for the account of sizes.
    pub(crate) parts: Vec<(&'static str, String)>,
}

impl Document {
    /// A page that was built elsewhere.
    pub(crate) fn of(html: String) -> Self {
        Self {
            html,
            parts: Vec::new(),
        }
    }
}

/// What goes into a document, before it is put together.
pub(crate) struct Sources {
    /// `index.html`, filled with its texts, with the places for the rest.
    pub(crate) shell: String,
    /// `www/style.css`.
    pub(crate) style: String,
    /// The scripts that the shell names, in its order: name and text.
    pub(crate) scripts: Vec<(String, String)>,
    /// What stands in the place for the table of licences.
    pub(crate) kinds: String,
    /// Texts that the shell shows, by their paths.
    pub(crate) texts: Vec<(&'static str, String)>,
    /// The page's code.
    pub(crate) app: App,
    /// The address of the published page, where one was named.
    pub(crate) address: Option<String>,
}

/// The places in the shell for what is no text of a language.
const CHARSET: &str = "<meta charset=\"utf-8\">";
const STYLE: &str = "<link rel=\"stylesheet\" href=\"www/style.css\">";
const SCRIPT: (&str, &str) = ("<script src=\"", "\"></script>");
const KINDS: &str = "<!-- ninsho:kinds -->";
const APP: &str = "<!-- ninsho:app -->";

/// A browser looks for the declared encoding in the first 1024 bytes only.
const CHARSET_WITHIN: usize = 1024;

/// Puts the parts into the shell, with a policy that allows these parts alone.
pub(crate) fn assemble(sources: &Sources) -> Result<Document> {
    let shell = &with_texts(&sources.shell, &sources.texts)?;
    check_shell(shell)?;
    check_text("www/style.css", &sources.style, &["</style"])?;
    for (name, text) in &sources.scripts {
        check_text(name, text, &["</script", "<!--"])?;
    }
    check_text(
        "the generated glue",
        &sources.app.glue,
        &["</script", "<!--"],
    )?;

    let mut scripts: Vec<&str> = sources.scripts.iter().map(|(_, text)| &**text).collect();
    scripts.push(&sources.app.glue);
    let policy = policy(&scripts, &[&sources.style]);
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let canonical = sources
        .address
        .as_ref()
        .map_or_else(String::new, |address| {
            format!("\n<link rel=\"canonical\" href=\"{address}\">")
        });
    let wasm = embedding::element(&sources.app.wasm);

    let mut html = shell
        .replacen(CHARSET, &format!("{CHARSET}\n{meta}{canonical}"), 1)
        .replacen(STYLE, &format!("<style>{}</style>", sources.style), 1)
        .replacen(KINDS, &sources.kinds, 1)
        .replacen(
            APP,
            &format!("<script>{}</script>\n{wasm}", sources.app.glue),
            1,
        );
    for (name, text) in &sources.scripts {
        html = html.replacen(&place(name), &format!("<script>{text}</script>"), 1);
    }
    let scripts: Vec<&str> = sources.scripts.iter().map(|(_, text)| &**text).collect();
    let parts = vec![
        ("shell and policy", format!("{shell}{meta}")),
        ("table of licences", sources.kinds.clone()),
        ("style", sources.style.clone()),
        ("scripts", scripts.concat()),
        ("generated glue", sources.app.glue.clone()),
        ("WASM as text", wasm),
    ];
    Ok(Document { html, parts })
}

/// The names of the scripts that the shell loads, in its order.
pub(crate) fn scripts(shell: &str) -> Vec<String> {
    let ends = shell.split(SCRIPT.0).skip(1);
    ends.filter_map(|rest| rest.split_once(SCRIPT.1))
        .map(|(name, _)| name.to_owned())
        .collect()
}

fn place(script: &str) -> String {
    format!("{}{script}{}", SCRIPT.0, SCRIPT.1)
}

/// The shell with the texts that it shows: each stands once in `www`, and once here.
fn with_texts(shell: &str, texts: &[(&str, String)]) -> Result<String> {
    let mut shell = shell.to_owned();
    for (path, text) in texts {
        let place = format!("<!-- ninsho:{path} -->");
        if shell.matches(&place).count() != 1 {
            bail!("index.html needs exactly one place for `{place}`");
        }
        let text = text
            .trim_end()
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        shell = shell.replacen(&place, &text, 1);
    }
    Ok(shell)
}

fn check_shell(shell: &str) -> Result<()> {
    let mut rest = shell.to_owned();
    let mut after = 0;
    let boot = place("www/boot.js");
    for place in [CHARSET, STYLE, &boot, KINDS, APP] {
        let count = shell.matches(place).count();
        if count != 1 {
            bail!(
                "index.html has {count} places for `{place}` and needs exactly one; \
                 write that line as it stands here"
            );
        }
        let at = shell.find(place).unwrap_or_default();
        if at < after {
            bail!(
                "in index.html, `{place}` stands too early; the order is charset, style, boot, kinds, app"
            );
        }
        after = at;
        rest = rest.replace(place, "");
    }
    for name in scripts(shell) {
        rest = rest.replace(&place(&name), "");
    }
    if shell.find(CHARSET).is_none_or(|at| at > CHARSET_WITHIN) {
        bail!("in index.html, `{CHARSET}` stands too late; move it to the top of the head");
    }
    let head = shell.split(CHARSET).next().unwrap_or_default();
    if head.contains("<link") || head.contains("<base") {
        bail!("in index.html, something is loaded before `{CHARSET}`; the policy stands after it");
    }
    for stray in ["<script", "<style"] {
        if rest.contains(stray) {
            bail!(
                "index.html has a {stray}> of its own, which the policy would block; \
                 move it to www/boot.js or www/style.css"
            );
        }
    }
    Ok(())
}

fn check_text(name: &str, text: &str, endings: &[&str]) -> Result<()> {
    let lower = text.to_ascii_lowercase();
    for ending in endings {
        if lower.contains(ending) {
            bail!("{name} contains `{ending}`, which would end its element; write it otherwise");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{APP, CHARSET, KINDS, STYLE, Sources, assemble, place};
    use crate::app::App;

    fn sources(shell: String) -> Sources {
        Sources {
            shell,
            style: "p{}".to_owned(),
            scripts: vec![
                ("www/boot.js".to_owned(), "boot".to_owned()),
                ("www/second.js".to_owned(), "second".to_owned()),
            ],
            kinds: "<table>".to_owned(),
            texts: vec![("www/x.ps1", "a && b <script>\n".to_owned())],
            app: App {
                glue: "glue $& $1".to_owned(),
                wasm: b"\0asm".to_vec(),
            },
            address: Some("https://example.org/".to_owned()),
        }
    }

    fn shell() -> String {
        format!(
            "<!doctype html>\n{CHARSET}\n{STYLE}\n{}\n{KINDS}\n<!-- ninsho:www/x.ps1 -->\n{}\n{APP}\n",
            place("www/boot.js"),
            place("www/second.js")
        )
    }

    #[test]
    fn every_part_stands_in_its_place_and_the_policy_before_them() -> anyhow::Result<()> {
        let html = assemble(&sources(shell()))?.html;
        let order = [
            "Content-Security-Policy",
            "<link rel=\"canonical\" href=\"https://example.org/\">",
            "<style>p{}",
            "<script>boot",
            "<table>",
            // A text of the shell stays text.
            "a &amp;&amp; b &lt;script&gt;",
            "<script>second",
            "<script>glue $& $1",
            "id=\"ninsho-wasm\">",
        ];
        let found: Vec<_> = order.iter().map(|part| html.find(part)).collect();
        assert!(found.iter().all(Option::is_some), "{html}");
        assert!(found.is_sorted(), "{html}");
        Ok(())
    }

    #[test]
    fn a_missing_place_is_named() {
        let boot = place("www/boot.js");
        for place in [CHARSET, STYLE, &boot, KINDS, APP] {
            let error = assemble(&sources(shell().replace(place, ""))).err();
            assert!(
                error.is_some_and(|e| e.to_string().contains(place)),
                "{place}"
            );
        }
    }

    #[test]
    fn what_the_policy_would_block_is_refused() {
        assert!(assemble(&sources(shell() + "<script>x</script>")).is_err());
        let mut broken = sources(shell());
        broken.style = "a{content:'</STYLE>'}".to_owned();
        assert!(assemble(&broken).is_err());
    }
}
