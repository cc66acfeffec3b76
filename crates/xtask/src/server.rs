//! `cargo xtask serve`: the page on this computer, always the last good build.

use std::sync::{Arc, PoisonError, RwLock};
use std::thread;

use anyhow::{Context, Result, anyhow};
use clap::Args;
use tiny_http::{Header, Method, Request, Response, Server};

use crate::app::Quality;
use crate::document::Document;
use crate::site;
use crate::sizes;
use crate::watch::Watch;
use crate::workspace::Workspace;

/// How to serve.
#[derive(Args)]
pub(crate) struct Options {
    /// Build quickly, for trying out; larger and slower than what is released
    #[arg(long)]
    dev: bool,
    /// The port to listen on [default: 8080, or a free one if that is taken]
    #[arg(long)]
    port: Option<u16>,
    /// Do not open a browser
    #[arg(long)]
    no_open: bool,
}

/// The page that is served now, as it is and as browsers like it best.
struct Served {
    plain: Vec<u8>,
    brotli: Vec<u8>,
}

impl Served {
    fn of(document: Document) -> Result<Self> {
        Ok(Self {
            brotli: sizes::brotli(&document.html)?,
            plain: document.html.into_bytes(),
        })
    }
}

type Page = Arc<RwLock<Served>>;

/// Builds, serves, and rebuilds at every change, until the program is ended.
pub(crate) fn serve(workspace: &Workspace, options: &Options) -> Result<()> {
    let quality = Quality::from_dev(options.dev);
    let mut watch = Watch::start(workspace);
    let document = site::build(workspace, quality)?;
    site::write(workspace, &document)?;

    let (address, page) = start(workspace, options.port, document)?;
    println!("Ninsho is at {address} (Ctrl+C ends it).");
    if !options.no_open {
        open_browser(&address);
    }

    loop {
        watch.wait_for_change();
        println!("\nA source file changed; building.");
        let built = site::build(workspace, quality).and_then(|document| {
            site::write(workspace, &document)?;
            Served::of(document)
        });
        match built {
            Ok(served) => {
                *page.write().unwrap_or_else(PoisonError::into_inner) = served;
                println!("Rebuilt; reload {address}");
            }
            Err(error) => {
                eprintln!("\nerror: {error:#}");
                eprintln!("{address} still serves the last good page; mend the file and save it.");
            }
        }
    }
}

/// Serves this page at a free port for as long as the program runs; returns its address.
pub(crate) fn host(workspace: &Workspace, document: Document) -> Result<String> {
    Ok(start(workspace, Some(0), document)?.0)
}

fn start(workspace: &Workspace, port: Option<u16>, document: Document) -> Result<(String, Page)> {
    let server = listen(port)?;
    let port = server
        .server_addr()
        .to_ip()
        .map_or(0, |address| address.port());
    let address = format!("http://127.0.0.1:{port}/");
    let headers = headers(&workspace.read("www/_headers")?)?;
    let page: Page = Arc::new(RwLock::new(Served::of(document)?));
    thread::spawn({
        let page = Arc::clone(&page);
        move || {
            for request in server.incoming_requests() {
                answer(request, &page, &headers);
            }
        }
    });
    Ok((address, page))
}

fn listen(port: Option<u16>) -> Result<Server> {
    let server = match port {
        Some(port) => Server::http(("127.0.0.1", port)).map_err(|error| {
            anyhow!("port {port} cannot be had ({error}); leave out --port to get a free one")
        })?,
        None => Server::http(("127.0.0.1", 8080))
            .or_else(|_| Server::http(("127.0.0.1", 0)))
            .map_err(|error| anyhow!("no port can be had on 127.0.0.1 ({error})"))?,
    };
    Ok(server)
}

/// What is so of the page however it is served: it is HTML, and who takes brotli gets it so.
const OF_EVERY_ANSWER: [&str; 2] = [
    "Content-Type: text/html; charset=utf-8",
    "Vary: Accept-Encoding",
];

/// The header lines of a file in the format of www/_headers.
fn headers(file: &str) -> Result<Vec<Header>> {
    file.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with(['#', '/']))
        .chain(OF_EVERY_ANSWER)
        .map(|line| {
            line.parse()
                .map_err(|()| anyhow!("www/_headers: `{line}` is no header; mend it"))
        })
        .collect()
}

fn answer(request: Request, page: &Page, headers: &[Header]) {
    let path = request.url().split('?').next().unwrap_or_default();
    let known = matches!(path, "/" | "/index.html")
        && matches!(request.method(), Method::Get | Method::Head);
    let result = if known {
        let takes_brotli = request.headers().iter().any(|header| {
            header.field.equiv("Accept-Encoding") && header.value.as_str().contains("br")
        });
        let page = page.read().unwrap_or_else(PoisonError::into_inner);
        let mut response = if takes_brotli {
            Response::from_data(page.brotli.clone())
        } else {
            Response::from_data(page.plain.clone())
        };
        drop(page);
        if takes_brotli && let Ok(header) = "Content-Encoding: br".parse() {
            let header: Header = header;
            response.add_header(header);
        }
        for header in headers {
            response.add_header(header.clone());
        }
        request.respond(response)
    } else {
        request.respond(Response::from_string("There is nothing here.\n").with_status_code(404))
    };
    // A browser that went away in the middle is no fault of ours.
    drop(result);
}

/// Opens the visitor's browser, where there is one.
fn open_browser(address: &str) {
    let unattended = std::env::var_os("CI").is_some();
    let has_display = !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if unattended || !has_display {
        return;
    }
    if open::that_detached(address).context("no browser").is_err() {
        println!("No browser could be opened; open the address yourself.");
    }
}

#[cfg(test)]
mod tests {
    use super::headers;

    #[test]
    fn the_headers_file_is_read_without_its_comments() -> anyhow::Result<()> {
        let headers = headers("# why\n/*\n  X-Content-Type-Options: nosniff\n")?;
        let lines: Vec<String> = headers.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "X-Content-Type-Options: nosniff",
                "Content-Type: text/html; charset=utf-8",
                "Vary: Accept-Encoding",
            ]
        );
        Ok(())
    }
}
