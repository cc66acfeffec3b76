//! Files and folders, dropped on the page.

use std::path::Path;

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ninsho_tests::Page;
use serde_json::{Value, json};

/// Lets these files fall on the page.
pub(crate) async fn drop_files(page: &Page, files: &[(&str, &[u8])]) -> Result<()> {
    let files: Vec<Value> = files
        .iter()
        .map(|(name, bytes)| json!([name, STANDARD.encode(bytes)]))
        .collect();
    page.run(&format!(
        "const given = new DataTransfer();
        for (const [name, text] of {}) {{
            const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
            given.items.add(new File([bytes], name));
        }}
        const event = new Event('drop', {{ bubbles: true, cancelable: true }});
        Object.defineProperty(event, 'dataTransfer', {{ value: given }});
        document.querySelector('h1').dispatchEvent(event);",
        Value::from(files)
    ))
    .await
}

/// Lets a folder of the disk fall on the page, as a hand does.
pub(crate) async fn drop_folder(page: &Page, folder: &Path) -> Result<()> {
    for kind in ["dragEnter", "dragOver", "drop"] {
        page.drag(kind, folder).await?;
    }
    Ok(())
}
