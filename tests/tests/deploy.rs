//! What a server is told to send: one source, and every recipe agrees with it, on paper and
//! in the servers themselves where they are installed.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const RECIPES: &str = include_str!("../../docs/deploy.md");

/// The header lines of www/_headers: name and value.
fn headers() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../www/_headers")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with(['#', '/']))
        .filter_map(|line| line.split_once(": "))
}

/// The first block of this language in the recipes.
fn recipe(language: &str) -> &'static str {
    let (_, rest) = RECIPES
        .split_once(&format!("```{language}\n"))
        .expect("the recipe is there");
    rest.split_once("\n```").expect("the recipe ends").0
}

#[test]
fn every_recipe_has_every_header_with_its_value() {
    for (name, value) in headers() {
        let nginx = format!("add_header {name} \"{value}\" always;");
        assert!(recipe("nginx").contains(&nginx), "{nginx}");
        let caddy = format!("\t\t{name} \"{value}\"\n");
        assert!(recipe("caddy").contains(&caddy), "{caddy}");
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
    assert!(
        value("Strict-Transport-Security").is_some_and(|value| value.starts_with("max-age=")),
        "a year of https"
    );
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

/// A server that a test started; it ends with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

fn is_installed(program: &str) -> bool {
    let found = Command::new(program)
        .arg(if program == "nginx" { "-v" } else { "version" })
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok();
    if !found {
        println!("skipped: {program} is not installed");
    }
    found
}

/// What the server answers to a request for this path, headers first, and packed in one of
/// the ways that are accepted; empty where nothing listens.
fn answer(port: u16, path: &str, accepted: &str) -> String {
    for _ in 0..100 {
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) {
            let request = format!(
                "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: {accepted}\r\n\
                 Connection: close\r\n\r\n"
            );
            stream.write_all(request.as_bytes()).expect("it listens");
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).expect("it answers");
            return String::from_utf8_lossy(&answer).into_owned();
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    String::new()
}

fn assert_as_the_recipe_promises(answer: &str) {
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("the page"), "{answer}");
    let (head, _) = answer.split_once("\r\n\r\n").expect("headers end");
    for (name, value) in headers() {
        let sent = head.lines().any(|line| {
            line.split_once(": ")
                .is_some_and(|(sent, is)| sent.eq_ignore_ascii_case(name) && is == value)
        });
        assert!(sent, "{name}: {value} is missing in\n{head}");
    }
}

fn site(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder can be made");
    for (name, content) in [
        ("index.html", "<!doctype html>the page"),
        // The server does not look into these.
        ("index.html.gz", "the page by gzip"),
        ("index.html.br", "the page by brotli"),
    ] {
        std::fs::write(folder.join(name), content).expect("it is written");
    }
}

/// What was packed once, and better than a server has the time to, is what is sent.
fn assert_sent_packed(answer: &str, way: &str) {
    assert_as_the_recipe_promises(answer);
    assert!(answer.contains(&format!("the page by {way}")), "{answer}");
}

#[test]
fn nginx_sends_what_its_recipe_says() {
    if !is_installed("nginx") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder for the test");
    let root = folder.path().display().to_string();
    site(&folder.path().join("srv/ninsho"));
    let port = free_port();
    let location = recipe("nginx").replace("/srv/ninsho/", &format!("{root}/srv/ninsho/"));
    // As root nginx would hand its work to another user, who may not read this folder.
    let user = if Path::new("/root").metadata().is_ok() && is_root() {
        "user root;"
    } else {
        ""
    };
    let configuration = format!(
        "{user} daemon off; master_process off; pid {root}/pid; error_log {root}/error.log;\n\
         events {{}}\n\
         http {{\n\
         types {{ text/html html; }}\n\
         access_log off;\n\
         client_body_temp_path {root}/a; proxy_temp_path {root}/b; fastcgi_temp_path {root}/c;\n\
         uwsgi_temp_path {root}/d; scgi_temp_path {root}/e;\n\
         server {{ listen 127.0.0.1:{port};\n{location}\n}} }}\n"
    );
    let file = folder.path().join("nginx.conf");
    std::fs::write(&file, configuration).expect("it is written");
    let child = Command::new("nginx")
        .arg("-c")
        .arg(&file)
        .stderr(Stdio::null())
        .spawn()
        .expect("nginx starts");
    let _server = Server(child);
    assert_as_the_recipe_promises(&answer(port, "/ninsho/", "identity"));
    assert_sent_packed(&answer(port, "/ninsho/", "gzip, br"), "gzip");
    std::fs::remove_file(folder.path().join("srv/ninsho/index.html.gz")).expect("it was there");
    // A host may copy the page alone. It is longer than nginx leaves as it is.
    let page = format!("<!doctype html>{}", "the page ".repeat(200));
    std::fs::write(folder.path().join("srv/ninsho/index.html"), page).expect("it is written");
    let packed = answer(port, "/ninsho/", "gzip");
    assert!(packed.contains("Content-Encoding: gzip"), "{packed}");
}

#[test]
fn caddy_sends_what_its_recipe_says() {
    if !is_installed("caddy") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder for the test");
    let root = folder.path().display().to_string();
    site(&folder.path().join("srv/ninsho"));
    let port = free_port();
    let site = recipe("caddy")
        .replace("/srv/ninsho", &format!("{root}/srv/ninsho"))
        .replace("ninsho.example.org", &format!("http://127.0.0.1:{port}"));
    let file = folder.path().join("Caddyfile");
    std::fs::write(&file, format!("{{\n\tadmin off\n}}\n{site}\n")).expect("it is written");
    let child = Command::new("caddy")
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&file)
        .env("XDG_DATA_HOME", folder.path())
        .env("XDG_CONFIG_HOME", folder.path())
        .stderr(Stdio::null())
        .spawn()
        .expect("caddy starts");
    let _server = Server(child);
    assert_as_the_recipe_promises(&answer(port, "/", "identity"));
    assert_sent_packed(&answer(port, "/", "gzip, br"), "brotli");
    assert_sent_packed(&answer(port, "/", "gzip"), "gzip");
}

fn is_root() -> bool {
    std::env::var("USER").is_ok_and(|user| user == "root")
        || std::env::var("HOME").is_ok_and(|home| home == "/root")
}
