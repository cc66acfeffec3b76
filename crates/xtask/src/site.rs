//! The site from its sources to `dist/`.

use anyhow::{Context, Result};

use crate::app::{self, App, Quality};
use crate::document::{self, Document, Sources};
use crate::kinds;
use crate::lean::lean;
use crate::workspace::Workspace;

/// Builds the whole site.
pub(crate) fn build(workspace: &Workspace, quality: Quality) -> Result<Document> {
    assemble(workspace, app::build(workspace, quality)?)
}

/// Puts the site together once more from the WASM that is there.
pub(crate) fn rebind(workspace: &Workspace, quality: Quality) -> Result<Document> {
    assemble(workspace, app::bind(workspace, quality)?)
}

fn assemble(workspace: &Workspace, mut app: App) -> Result<Document> {
    app.glue = lean("the generated glue", &app.glue)?;
    let shell = workspace.read("index.html")?;
    let scripts = document::scripts(&shell).into_iter().map(|name| {
        let text = lean(&name, &workspace.read(&name)?)?;
        Ok((name, text))
    });
    document::assemble(&Sources {
        scripts: scripts.collect::<Result<_>>()?,
        kinds: kinds::kinds(),
        shell,
        style: lean("www/style.css", &workspace.read("www/style.css")?)?,
        texts: ["www/helper.ps1", "www/helper-line.ps1", "www/helper.cmd"]
            .into_iter()
            .map(|path| Ok((path, workspace.read(path)?)))
            .collect::<Result<_>>()?,
        app,
    })
}

/// Writes the site to `dist/index.html`.
pub(crate) fn write(workspace: &Workspace, document: &Document) -> Result<()> {
    let dist = workspace.dist();
    std::fs::create_dir_all(&dist)
        .and_then(|()| std::fs::write(dist.join("index.html"), &document.html))
        .with_context(|| format!("{} cannot be written; may you write there?", dist.display()))
}
