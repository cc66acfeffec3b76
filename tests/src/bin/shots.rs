//! Pictures of the page in every state, language, size and scheme, for a
//! person to look at: `cargo xtask shots`.

use std::path::Path;

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Page, Site};

/// A state of the page beside the empty one and its samples.
struct State {
    name: &'static str,
    fragment: &'static str,
    paste: &'static str,
}

/// Add a row for a state that no sample shows.
const STATES: [State; 3] = [
    State {
        name: "empty",
        fragment: "",
        paste: "",
    },
    State {
        name: "not-understood",
        fragment: "",
        paste: "The quick brown fox",
    },
    State {
        name: "signs",
        fragment: "#v=1&w=10&ed=Core&ch=Volume:GVLK&key=kms-client&st=Licensed&vol=loopback&d=20261122",
        paste: "",
    },
];

/// Width, height and device pixels per CSS pixel.
const SIZES: [((u32, u32), f64); 2] = [((360, 740), 2.0), ((1280, 800), 1.0)];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shots");
    std::fs::create_dir_all(&folder).context("shots/ cannot be made")?;
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        for (size, scale) in SIZES {
            for dark in [false, true] {
                let options = Options {
                    lang,
                    size,
                    scale,
                    dark,
                    ..Options::default()
                };
                let page = site.open(options).await?;
                let scheme = if dark { "dark" } else { "light" };
                let suffix = format!("{lang}-{}-{scheme}.png", size.0);
                take_all(&page, &folder, &suffix).await?;
            }
        }
    }
    println!("The pictures are in shots/.");
    Ok(())
}

async fn take_all(page: &Page, folder: &Path, suffix: &str) -> Result<()> {
    let address = page.address().await?;
    for state in STATES {
        fresh(page, &format!("{address}{}", state.fragment)).await?;
        if !state.paste.is_empty() {
            page.paste(state.paste).await?;
        }
        take(page, folder, &format!("{}-{suffix}", state.name)).await?;
    }
    let names = "[...document.querySelectorAll('[data-sample]')].map((b) => b.dataset.sample)";
    let samples: Vec<String> = serde_json::from_value(page.eval(names).await?)?;
    for sample in samples {
        fresh(page, &address).await?;
        page.click(&format!("[data-sample='{sample}']")).await?;
        take(page, folder, &format!("{sample}-{suffix}")).await?;
    }
    Ok(())
}

async fn fresh(page: &Page, address: &str) -> Result<()> {
    page.go(address).await?;
    page.ready().await?;
    page.settle().await
}

async fn take(page: &Page, folder: &Path, name: &str) -> Result<()> {
    page.screenshot(&folder.join(name)).await?;
    println!("  {name}");
    Ok(())
}
