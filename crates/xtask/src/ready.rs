//! `cargo xtask ready`: how long a slow phone waits for its first verdict.
//!
//! The page and an empty Yew page in the same shell are built, served as a server would
//! (brotli, www/_headers) and opened in turn; `tests/src/bin/ready.rs` measures.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::app::Quality;
use crate::document::Document;
use crate::engine::{Browser, Engine};
use crate::workspace::Workspace;
use crate::{process, program, server, site};

/// What to measure, and how often.
#[derive(Args)]
pub(crate) struct Options {
    /// How often each case is opened
    #[arg(long, default_value_t = 9)]
    runs: usize,
    /// Other built pages to open in turn with this one, to compare two builds
    #[arg(long)]
    beside: Vec<PathBuf>,
}

impl Options {
    /// So many runs of this page and the empty one.
    pub(crate) const fn of(runs: usize) -> Self {
        Self {
            runs,
            beside: Vec::new(),
        }
    }
}

/// Builds, serves and measures.
pub(crate) fn measure(workspace: &Workspace, options: &Options) -> Result<()> {
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let page = site::build(workspace, Quality::Release)?;
    site::write(workspace, &page)?;
    let mut documents = vec![
        ("this page".to_owned(), page),
        ("empty Yew page".to_owned(), site::build_empty(workspace)?),
    ];
    for path in &options.beside {
        let html = std::fs::read_to_string(path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        documents.push((path.display().to_string(), Document::of(html)));
    }

    let folder = workspace.target.join("ready");
    std::fs::create_dir_all(&folder)?;
    let mut command = program::command(workspace, "ready")?;
    command.arg("--").arg(options.runs.to_string());
    for (at, (name, document)) in documents.into_iter().enumerate() {
        let file = folder.join(format!("{at}.html"));
        std::fs::write(&file, &document.html)?;
        let address = server::host(workspace, document)?;
        command.args([name, address, format!("file://{}", file.display())]);
    }
    browser.name_in(&mut command);
    process::run(&mut command).context("nothing was measured; what stopped it stands above")
}
