//! How long the page takes from many PCs in one file to the complete list, and how smoothly:
//! `cargo xtask fleet-bench --page`.
//!
//! Its arguments are a file with a JSON array of outputs, and how many PCs to make of them.

use std::time::Duration;

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Page, Site};

/// A fleet is read for no longer than this.
const PATIENCE: Duration = Duration::from_mins(15);

/// Makes the file, lets it fall on the page, and notes the longest task.
const BEGIN: &str = "
    const outputs = OUTPUTS;
    const parts = [];
    for (let at = 0; at < SIZE; at++) {
        const name = 'PC-' + String(at).padStart(6, '0');
        parts.push(JSON.stringify({ name, text: outputs[at % outputs.length] }) + '\\n');
    }
    const given = new DataTransfer();
    given.items.add(new File(parts, 'fleet.ndjson'));
    window.longest = 0;
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: given });
    setTimeout(() => {
        new PerformanceObserver((list) => {
            for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
        }).observe({ type: 'longtask' });
        window.began = performance.now();
        document.querySelector('h1').dispatchEvent(event);
        const look = () => {
            const is_read = document.querySelector('[data-count]')
                && !document.querySelector('[data-progress=reading]');
            if (is_read) window.took = performance.now() - window.began;
            else setTimeout(look, 50);
        };
        look();
    }, 500);
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let outputs = arguments
        .next()
        .context("the file with the outputs is missing")?;
    let outputs = std::fs::read_to_string(outputs)?;
    let site = Site::start()?;
    println!(
        "| outputs | seconds | PCs a second | longest task, ms | WASM and JavaScript, MB | listed |"
    );
    println!("|---:|---:|---:|---:|---:|---:|");
    for size in arguments {
        let page = site.open(Options::default()).await?;
        page.run(&BEGIN.replace("OUTPUTS", &outputs).replace("SIZE", &size))
            .await?;
        let took = took(&page).await?;
        let longest = page
            .eval("window.longest")
            .await?
            .as_f64()
            .unwrap_or_default();
        let listed = page.attribute("[data-count]", "data-count").await?;
        let memory = page.memory().await?;
        let count: f64 = size.parse()?;
        println!(
            "| {size} | {:.1} | {:.0} | {longest:.0} | {:.0} | {} |",
            took / 1000.0,
            count * 1000.0 / took,
            memory / 1_048_576.0,
            listed.unwrap_or_default(),
        );
    }
    Ok(())
}

/// Milliseconds from the drop to the complete list.
async fn took(page: &Page) -> Result<f64> {
    let began = std::time::Instant::now();
    while began.elapsed() < PATIENCE {
        let took = page.eval("window.took ?? null").await?;
        if let Some(took) = took.as_f64() {
            return Ok(took);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    anyhow::bail!("the list is not complete after {PATIENCE:?}")
}
