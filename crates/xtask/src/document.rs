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

/// What goes into a document, before it is put together.
pub(crate) struct Sources {
    /// `index.html`, with the places for the rest.
    pub(crate) shell: String,
    /// `www/style.css`.
    pub(crate) style: String,
    /// `www/boot.js`.
    pub(crate) boot: String,
    /// `www/hands.js`.
    pub(crate) hands: String,
    /// The page's code.
    pub(crate) app: App,
}

/// The places in the shell. A browser that opens the unbuilt `index.html`
/// finds its style sheet and boot script too, so a shell can be drawn without
/// a build.
const CHARSET: &str = "<meta charset=\"utf-8\">";
const STYLE: &str = "<link rel=\"stylesheet\" href=\"www/style.css\">";
const BOOT: &str = "<script src=\"www/boot.js\"></script>";
const HANDS: &str = "<script src=\"www/hands.js\"></script>";
const APP: &str = "<!-- ninsho:app -->";

/// A browser looks for the declared encoding in the first 1024 bytes only.
const CHARSET_WITHIN: usize = 1024;

/// Puts the parts into the shell, with a policy that allows these parts alone.
pub(crate) fn assemble(sources: &Sources) -> Result<Document> {
    let shell = &sources.shell;
    check_shell(shell)?;
    check_text("www/style.css", &sources.style, &["</style"])?;
    check_text("www/boot.js", &sources.boot, &["</script", "<!--"])?;
    check_text("www/hands.js", &sources.hands, &["</script", "<!--"])?;
    check_text(
        "the generated glue",
        &sources.app.glue,
        &["</script", "<!--"],
    )?;

    let policy = policy(
        &[&sources.boot, &sources.hands, &sources.app.glue],
        &[&sources.style],
    );
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let wasm = embedding::encode(&sources.app.wasm);

    let html = shell
        .replacen(CHARSET, &format!("{CHARSET}\n{meta}"), 1)
        .replacen(STYLE, &format!("<style>{}</style>", sources.style), 1)
        .replacen(BOOT, &format!("<script>{}</script>", sources.boot), 1)
        .replacen(HANDS, &format!("<script>{}</script>", sources.hands), 1)
        .replacen(
            APP,
            &format!(
                "<script>{}</script>\n<script type=\"application/x-ninsho-wasm\" id=\"ninsho-wasm\">{wasm}</script>",
                sources.app.glue
            ),
            1,
        );
    let parts = vec![
        ("shell and policy", format!("{shell}{meta}")),
        ("style", sources.style.clone()),
        ("boot script", sources.boot.clone()),
        ("hands script", sources.hands.clone()),
        ("generated glue", sources.app.glue.clone()),
        ("wasm as text", wasm),
    ];
    Ok(Document { html, parts })
}

fn check_shell(shell: &str) -> Result<()> {
    let mut rest = shell.to_owned();
    let mut after = 0;
    for place in [CHARSET, STYLE, BOOT, HANDS, APP] {
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
                "in index.html, `{place}` stands too early; the order is charset, style, boot, hands, app"
            );
        }
        after = at;
        rest = rest.replace(place, "");
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
                 move it to www/hands.js or www/style.css"
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
    use super::{APP, BOOT, CHARSET, HANDS, STYLE, Sources, assemble};
    use crate::app::App;

    fn sources(shell: String) -> Sources {
        Sources {
            shell,
            style: "p{}".to_owned(),
            boot: "boot".to_owned(),
            hands: "hands".to_owned(),
            app: App {
                glue: "glue $& $1".to_owned(),
                wasm: b"\0asm".to_vec(),
            },
        }
    }

    fn shell() -> String {
        format!("<!doctype html>\n{CHARSET}\n{STYLE}\n{BOOT}\n{HANDS}\n{APP}\n")
    }

    #[test]
    fn every_part_stands_in_its_place_and_the_policy_before_them() -> anyhow::Result<()> {
        let html = assemble(&sources(shell()))?.html;
        let order = [
            "Content-Security-Policy",
            "<style>p{}",
            "<script>boot",
            "<script>hands",
            "<script>glue $& $1",
            "\u{100}asm",
        ];
        let found: Vec<_> = order.iter().map(|part| html.find(part)).collect();
        assert!(found.iter().all(Option::is_some), "{html}");
        assert!(found.is_sorted(), "{html}");
        Ok(())
    }

    #[test]
    fn a_missing_place_is_named() {
        for place in [CHARSET, STYLE, BOOT, HANDS, APP] {
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
