//! The site from its sources to `dist/`.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::app::{self, App, Quality};
use crate::document::{self, Document, Sources};
use crate::kinds;
use crate::shell;
use crate::sizes::{Packed, checksum};
use crate::workspace::Workspace;

/// Builds the whole site.
pub(crate) fn build(workspace: &Workspace, quality: Quality) -> Result<Document> {
    assemble(workspace, app::build(workspace, app::PAGE, quality)?)
}

/// Builds the same shell with the least that the stack allows in the page's place.
pub(crate) fn build_empty(workspace: &Workspace) -> Result<Document> {
    assemble(
        workspace,
        app::build(workspace, app::EMPTY, Quality::Release)?,
    )
}

fn assemble(workspace: &Workspace, app: App) -> Result<Document> {
    let shell = shell::fill(
        &workspace.read("index.html")?,
        address("NINSHO_SOURCE")?.as_deref(),
    )?;
    let scripts = document::scripts(&shell).into_iter().map(|name| {
        let text = workspace.read(&name)?;
        Ok((name, text))
    });
    document::assemble(&Sources {
        scripts: scripts.collect::<Result<_>>()?,
        kinds: kinds::kinds(),
        shell,
        style: shell::style(&workspace.read("www/style.css")?)?,
        texts: ["www/helper.ps1", "www/helper-line.ps1", "www/helper.cmd"]
            .into_iter()
            .map(|path| Ok((path, workspace.read(path)?)))
            .chain([Ok(("version", env!("CARGO_PKG_VERSION").to_owned()))])
            .collect::<Result<_>>()?,
        address: address("NINSHO_SITE")?,
        app,
    })
}

/// An address that the page is built with: `NINSHO_SITE` is its own, to which links go that
/// are made from a file; `NINSHO_SOURCE` that of its source code. The rules crate reads the
/// same variables.
fn address(variable: &str) -> Result<Option<String>> {
    let Some(address) = std::env::var_os(variable) else {
        return Ok(None);
    };
    let address = address.to_string_lossy().into_owned();
    let plain = |ch: char| ch.is_ascii_alphanumeric() || "-._~/:".contains(ch);
    ensure!(
        address.starts_with("https://") && address.chars().all(plain),
        "{variable} is `{address}`; it needs a whole address such as https://example.org/ninsho/"
    );
    Ok(Some(address))
}

/// The page as servers send it packed, beside it; many servers pack less well, or nothing.
const PACKED: [&str; 2] = ["index.html.gz", "index.html.br"];

/// Writes the site to `dist/index.html`; beside it its checksum, and the headers for servers
/// that read such a file. What was packed of another build goes away.
pub(crate) fn write(workspace: &Workspace, document: &Document) -> Result<()> {
    let dist = workspace.dist();
    let checksum = format!("{}  index.html\n", checksum(&document.html));
    let headers = workspace.read("www/_headers")?;
    std::fs::create_dir_all(&dist)
        .and_then(|()| std::fs::write(dist.join("index.html"), &document.html))
        .and_then(|()| std::fs::write(dist.join("index.html.sha256"), checksum))
        .and_then(|()| std::fs::write(dist.join("_headers"), headers))
        .and_then(|()| PACKED.iter().try_for_each(|name| forget(&dist.join(name))))
        .with_context(|| format!("{} cannot be written; may you write there?", dist.display()))
}

/// Writes the page of the site, packed, beside it.
pub(crate) fn write_packed(workspace: &Workspace, packed: &Packed) -> Result<()> {
    for (name, bytes) in PACKED.iter().zip([&packed.gzip, &packed.brotli]) {
        std::fs::write(workspace.dist().join(name), bytes)
            .with_context(|| format!("dist/{name} cannot be written; may you write there?"))?;
    }
    Ok(())
}

/// Removes a file that may not be there.
fn forget(file: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;
    use crate::sizes;

    #[test]
    fn the_page_lies_packed_beside_itself_until_another_one_does() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().to_owned();
        std::fs::create_dir(root.join("www")).expect("a folder can be made");
        std::fs::write(root.join("www/_headers"), "").expect("it is written");
        let target = root.join("target");
        let workspace = Workspace { root, target };
        let document = Document {
            html: "<p>認証</p>".repeat(100),
            parts: Vec::new(),
        };
        let dist = workspace.dist();
        let read = |name: &str| std::fs::read(dist.join(name));

        write(&workspace, &document).expect("it is written");
        let packed = sizes::print(&document).expect("it is packed");
        write_packed(&workspace, &packed).expect("it is written");
        let mut gzip = String::new();
        flate2::read::GzDecoder::new(&*read("index.html.gz").expect("it is there"))
            .read_to_string(&mut gzip)
            .expect("it unpacks");
        let mut brotli = Vec::new();
        let bytes = read("index.html.br").expect("it is there");
        brotli::BrotliDecompress(&mut &*bytes, &mut brotli).expect("it unpacks");
        assert_eq!(gzip, document.html);
        assert_eq!(brotli, document.html.as_bytes());

        write(&workspace, &document).expect("it is written");
        assert!(
            PACKED.iter().all(|name| read(name).is_err()),
            "both are gone"
        );
    }
}
