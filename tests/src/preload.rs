//! Scripts that run in the page before its own, for a test to see what happens there.

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::browser::Options;

/// Keeps what the policy blocked, and what went wrong in a script.
const LISTEN: &str = r#"
    window.__violations = [];
    window.addEventListener("securitypolicyviolation", (event) => window.__violations.push(
        `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`), true);
"#;

/// The same for the console, in engines whose drivers have no log to ask for.
const LISTEN_TO_CONSOLE: &str = r#"
    for (const level of ["error", "warn"]) {
        const say = console[level];
        console[level] = (...said) => { window.__violations.push(said.join(" ")); say.apply(console, said); };
    }
    window.addEventListener("error", (event) => window.__violations.push(String(event.message)), true);
    window.addEventListener("unhandledrejection", (event) => window.__violations.push(String(event.reason)));
"#;

/// Holds the app back until the test releases it.
const HOLD: &str = r"
    const released = new Promise((release) => { window.__releaseApp = release; });
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => { await released; return instantiate(...given); };
";

/// What the driver itself can run before the page.
pub(crate) fn for_driver(options: &Options<'_>) -> String {
    let hold = if options.hold_app { HOLD } else { "" };
    format!("{{{LISTEN}{hold}}}")
}

/// What has to stand in the page where the driver cannot do that.
pub(crate) fn for_page(options: &Options<'_>) -> String {
    let hold = if options.hold_app { HOLD } else { "" };
    format!("{{{LISTEN}{LISTEN_TO_CONSOLE}{hold}}}")
}

/// The page with one more script, which its policy names like the others. All else in the
/// policy stays, so what the script may do is what any script of the page may do.
pub(crate) fn with_script(html: &str, script: &str) -> Result<String> {
    let policy = html.find("script-src ").context("the page has no policy")?;
    let style = html.find("<style>").context("the page has no style")?;
    ensure!(policy < style, "the policy must stand before the style");
    let hash = STANDARD.encode(Sha256::digest(script));
    let (before, rest) = html.split_at(policy);
    let (between, after) = rest.split_at(style - policy);
    let between = between.replacen("script-src ", &format!("script-src 'sha256-{hash}' "), 1);
    Ok(format!(
        "{before}{between}<script>{script}</script>\n{after}"
    ))
}

/// The page without its policy.
pub(crate) fn without_policy(html: &str) -> Result<String> {
    let start = "<meta http-equiv=\"Content-Security-Policy\"";
    let at = html.find(start).context("the page has no policy")?;
    let end = html[at..].find('>').context("the policy has no end")?;
    Ok(format!("{}{}", &html[..at], &html[at + end + 1..]))
}
