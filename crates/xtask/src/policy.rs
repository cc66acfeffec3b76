//! The content security policy that stands in the page itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy for a page with exactly these inline scripts and styles.
///
/// Nothing may be loaded or sent, from anywhere: `default-src 'none'`. There is
/// no `'self'` and no `'unsafe-inline'`; what may run is named by its hash.
/// `'wasm-unsafe-eval'` lets WASM be compiled, and JavaScript's `eval` not.
/// A `data:` image, the icon, is part of the page and asks nobody; without an icon of its
/// own a browser would ask the server for `/favicon.ico` after the page has loaded.
/// With Trusted Types and no policy, no text can become markup or script.
/// `frame-ancestors` means something only as a header: see www/_headers.
pub(crate) fn policy(scripts: &[&str], styles: &[&str]) -> String {
    [
        "default-src 'none'".to_owned(),
        format!("script-src {} 'wasm-unsafe-eval'", sources(scripts)),
        format!("style-src {}", sources(styles)),
        "img-src data:".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types 'none'".to_owned(),
    ]
    .join("; ")
}

/// The policy for a page that runs nothing and has exactly this inline style.
pub(crate) fn of_plain_page(style: &str) -> String {
    format!(
        "default-src 'none'; style-src {}; base-uri 'none'; form-action 'none'",
        sources(&[style])
    )
}

fn sources(texts: &[&str]) -> String {
    let sources: Vec<String> = texts
        .iter()
        .map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
        .collect();
    sources.join(" ")
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn a_script_is_named_by_its_hash() {
        // The value of CSP Level 3, section 8.3 ("alert('Hello, world.');").
        let policy = policy(&["alert('Hello, world.');"], &[""]);
        assert!(policy.contains("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"));
    }

    #[test]
    fn nothing_is_allowed_that_can_reach_out() {
        let policy = policy(&["a"], &["b"]);
        assert!(policy.starts_with("default-src 'none';"));
        for open in [
            "'self'",
            "'unsafe-inline'",
            "'unsafe-eval'",
            "http",
            "*",
            "connect-src",
        ] {
            assert!(!policy.contains(open), "{open}");
        }
    }
}
