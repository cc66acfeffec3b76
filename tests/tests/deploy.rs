//! What a server is told to send: one source, and every recipe agrees with it.

/// The header lines of www/_headers: name and value.
fn headers() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../www/_headers")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with(['#', '/']))
        .filter_map(|line| line.split_once(": "))
}

#[test]
fn the_recipe_for_nginx_has_every_header_with_its_value() {
    let recipe = include_str!("../../docs/deploy.md");
    for (name, value) in headers() {
        let line = format!("add_header {name} \"{value}\" always;");
        assert!(recipe.contains(&line), "{line}");
    }
}

#[test]
fn what_a_page_cannot_say_of_itself_is_said_by_the_server() {
    let value = |name| {
        headers()
            .find(|(other, _)| *other == name)
            .map(|(_, value)| value)
    };
    assert_eq!(
        value("Content-Security-Policy"),
        Some("frame-ancestors 'none'")
    );
    assert_eq!(value("Referrer-Policy"), Some("no-referrer"));
    for name in ["Opener", "Embedder", "Resource"] {
        let name = format!("Cross-Origin-{name}-Policy");
        assert!(headers().any(|(other, _)| other == name), "{name}");
    }
    let permissions = value("Permissions-Policy").unwrap_or_default();
    for device in [
        "camera",
        "microphone",
        "geolocation",
        "usb",
        "display-capture",
    ] {
        assert!(permissions.contains(&format!("{device}=()")), "{device}");
    }
}
