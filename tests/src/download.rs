//! What the browser saved on the disk.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::page::Page;

/// How long a browser may take to save a file.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often it is looked for meanwhile.
const EVERY: Duration = Duration::from_millis(100);

impl Page {
    /// The file of this name among the downloads, when it is there as a whole: while they
    /// write, browsers keep another file beside it or one that grows.
    pub async fn downloaded(&self, name: &str) -> Result<PathBuf> {
        let file = self.browser.downloads.join(name);
        let began = Instant::now();
        let mut last = None;
        while began.elapsed() < PATIENCE {
            let is_alone = std::fs::read_dir(&self.browser.downloads)?.count() == 1;
            let size = std::fs::metadata(&file).ok().map(|file| file.len());
            if is_alone && size.is_some_and(|size| size > 0) && size == last {
                return Ok(file);
            }
            last = size;
            tokio::time::sleep(EVERY).await;
        }
        let there: Vec<_> = std::fs::read_dir(&self.browser.downloads)?
            .flatten()
            .collect();
        bail!("no whole {name} among the downloads: {there:?}")
    }
}
