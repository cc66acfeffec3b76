//! The built site, ready to be opened.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::browser::{Browser, Options};
use crate::page::Page;
use crate::server::Server;

/// The built site behind a server of its own.
pub struct Site {
    file: PathBuf,
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
            file: file.canonicalize()?,
            server: Server::start(html)?,
        })
    }

    /// Opens the page in a browser of its own with an empty profile, and
    /// returns when the app is ready (at once with `hold_app`).
    pub async fn open(&self, options: Options<'_>) -> Result<Page> {
        let address = if options.from_file {
            format!("file://{}", self.file.display())
        } else {
            self.server.address()?
        };
        let address = format!("{address}{}", options.fragment);
        Page::open(Browser::start(&options).await?, &address, !options.hold_app).await
    }

    /// Every request that the server got so far, such as `GET /`.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }
}
