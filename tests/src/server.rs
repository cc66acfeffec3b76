//! A server for the built page that writes down what it is asked for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context as _, Result, anyhow};
use tiny_http::{Header, Method, Request, Response};

/// Serves one page on a free port of this computer until it is dropped.
pub(crate) struct Server {
    http: Arc<tiny_http::Server>,
    html: Arc<Mutex<String>>,
    requests: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to serve; the headers are those of www/_headers, as in `cargo xtask serve`.
    pub(crate) fn start(html: String) -> Result<Self> {
        let http = tiny_http::Server::http("127.0.0.1:0")
            .map_err(|error| anyhow!("no port can be had on 127.0.0.1 ({error})"))?;
        let http = Arc::new(http);
        let headers = headers()?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let html = Arc::new(Mutex::new(html));
        let thread = thread::spawn({
            let (http, requests) = (Arc::clone(&http), Arc::clone(&requests));
            let html = Arc::clone(&html);
            move || {
                for request in http.incoming_requests() {
                    lock(&requests).push(format!("{} {}", request.method(), request.url()));
                    let html = lock(&html).clone();
                    answer(request, &html, &headers);
                }
            }
        });
        Ok(Self {
            http,
            html,
            requests,
            thread: Some(thread),
        })
    }

    /// The address of the page, with a slash at the end.
    pub(crate) fn address(&self) -> Result<String> {
        let address = self
            .http
            .server_addr()
            .to_ip()
            .context("the test server has no port")?;
        Ok(format!("http://{address}/"))
    }

    /// Serves this page from now on.
    pub(crate) fn serve(&self, html: String) {
        *lock(&self.html) = html;
    }

    /// Every request so far, such as `GET /`.
    pub(crate) fn requests(&self) -> Vec<String> {
        lock(&self.requests).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
        if let Some(thread) = self.thread.take() {
            // A panic over there has been printed over there.
            drop(thread.join());
        }
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn headers() -> Result<Vec<Header>> {
    include_str!("../../www/_headers")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with(['#', '/']))
        .chain(["Content-Type: text/html; charset=utf-8"])
        .map(|line| {
            line.parse()
                .map_err(|()| anyhow!("www/_headers: `{line}` is no header"))
        })
        .collect()
}

fn answer(request: Request, html: &str, headers: &[Header]) {
    let result = if request.url() == "/" && *request.method() == Method::Get {
        let mut response = Response::from_string(html);
        for header in headers {
            // Response::from_string has a content type of its own to replace.
            response.add_header(header.clone());
        }
        request.respond(response)
    } else {
        request.respond(Response::empty(404))
    };
    // A browser that went away in the middle is no fault of the page.
    drop(result);
}
