//! The built site, ready to be opened.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use tempfile::TempDir;

use crate::browser::{Browser, Options};
use crate::engine::Engine;
use crate::page::Page;
use crate::preload;
use crate::server::Server;

/// The built site behind a server of its own.
pub struct Site {
    engine: Engine,
    html: String,
    file: PathBuf,
    /// For pages with a script more, where they are to be opened as files.
    folder: TempDir,
    server: Server,
}

impl Site {
    /// Serves the page that `cargo xtask build` made: the one in the folder
    /// that `NINSHO_DIST` names, or else in `dist`.
    pub fn start() -> Result<Self> {
        let dist = std::env::var_os("NINSHO_DIST").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../dist"),
            PathBuf::from,
        );
        let file = dist.join("index.html");
        let html = std::fs::read_to_string(&file)
            .with_context(|| format!("{} is missing; run `cargo xtask build`", file.display()))?;
        Ok(Self {
            engine: Engine::chosen()?,
            file: file.canonicalize()?,
            folder: tempfile::tempdir()?,
            server: Server::start(html.clone())?,
            html,
        })
    }

    /// The engine that pages are opened in.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The page as it was built.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// Opens the page in a browser of its own with an empty profile, and
    /// returns when the app is ready (at once with `hold_app`).
    ///
    /// In Chromium it is the built page to the last byte. Elsewhere it has one script more,
    /// which notes what went wrong: those drivers have no other way to tell.
    pub async fn open(&self, options: Options<'_>) -> Result<Page> {
        let mut html = self.html.clone();
        if !options.script.is_empty() {
            html = preload::with_script(&html, options.script)?;
        }
        if self.engine != Engine::Chromium {
            html = preload::with_script(&html, &preload::for_page(&options))?;
        }
        if !options.policy {
            html = preload::without_policy(&html)?;
        }
        let address = if !options.from_file {
            self.server.serve(html);
            self.server.address()?
        } else if html == self.html {
            format!("file://{}", self.file.display())
        } else {
            let file = self.folder.path().join("index.html");
            std::fs::write(&file, html)?;
            format!("file://{}", file.display())
        };
        let address = format!("{address}{}", options.fragment);
        let browser = Browser::start(self.engine, &options).await?;
        Page::open(browser, &address, !options.hold_app).await
    }

    /// Serves the page as it was built from now on, whatever was opened.
    pub fn serve_as_built(&self) {
        self.server.serve(self.html.clone());
    }

    /// The checksum that was written beside the built page, in hexadecimal digits.
    pub fn checksum(&self) -> Result<String> {
        let file = self.file.with_extension("html.sha256");
        let line = std::fs::read_to_string(&file)
            .with_context(|| format!("{} is missing", file.display()))?;
        let sum = line.split(' ').next();
        Ok(sum.context("the checksum's file is empty")?.to_owned())
    }

    /// Every request that the server got so far, such as `GET /`.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }
}
