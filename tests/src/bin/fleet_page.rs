//! How long the page takes from many PCs in one file to the complete list, and how smoothly:
//! `cargo xtask fleet-bench --page`.
//!
//! Its arguments are a file with a JSON array of outputs, and how many PCs to make of them:
//! `10000`, or `10000=1.5` where one native job took 1.5 s.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use ninsho_tests::{Options, Page, Site};

/// A fleet is read for no longer than this.
const PATIENCE: Duration = Duration::from_mins(15);

/// Notes the longest task, in milliseconds.
const WATCH: &str = "
    window.longest = 0;
    new PerformanceObserver((list) => {
        for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
    }).observe({ type: 'longtask' });
";

/// Makes the file and lets it fall on the page.
const DROP: &str = "
    const outputs = OUTPUTS;
    const parts = [];
    for (let at = 0; at < SIZE; at++) {
        const name = 'PC-' + String(at * 7919 % SIZE).padStart(6, '0');
        parts.push(JSON.stringify({ name, text: outputs[at % outputs.length] }) + '\\n');
    }
    const given = new DataTransfer();
    given.items.add(new File(parts, 'fleet.ndjson'));
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: given });
    setTimeout(() => {
        window.longest = 0;
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
        "| outputs | seconds | growth | × one native job | longest task, ms | of sorting by name | of a search | MB | bytes a PC | listed |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    let mut before = None;
    for argument in arguments {
        let (count, native) = match argument.split_once('=') {
            Some((count, native)) => (count, Some(native.parse::<f64>()?)),
            None => (argument.as_str(), None),
        };
        let page = site.open(Options::default()).await?;
        page.run(WATCH).await?;
        let empty = page.memory().await?;
        page.run(&DROP.replace("OUTPUTS", &outputs).replace("SIZE", count))
            .await?;
        let seconds = took(&page).await? / 1000.0;
        let reading = longest(&page).await?;
        let listed = page.attribute("[data-count]", "data-count").await?;
        let listed = listed.context("there is a list")?;
        let memory = page.memory().await?;
        longest(&page).await?;
        page.run("document.querySelector('.pcs thead button').click()")
            .await?;
        let sorting = settled(&page, &listed).await?;
        page.type_into(".find input", "7").await?;
        page.run(
            "const field = document.querySelector('.find input');
            field.value = '';
            field.dispatchEvent(new Event('input', { bubbles: true }));",
        )
        .await?;
        let searching = settled(&page, &listed).await?;
        let growth = before.map_or_else(String::new, |before| format!("{:.1}", seconds / before));
        let ratio = native.map_or_else(String::new, |native| format!("{:.1}", seconds / native));
        println!(
            "| {count} | {seconds:.1} | {growth} | {ratio} | {reading:.0} | {sorting:.0} | {searching:.0} | {:.0} | {:.0} | {listed} |",
            memory / 1_048_576.0,
            (memory - empty) / listed.parse::<f64>()?,
        );
        before = Some(seconds);
    }
    Ok(())
}

/// Milliseconds from the drop to the complete list.
async fn took(page: &Page) -> Result<f64> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        let took = page.eval("window.took ?? null").await?;
        if let Some(took) = took.as_f64() {
            return Ok(took);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    bail!("the list is not complete after {PATIENCE:?}")
}

/// The longest task since this was asked last, once all PCs are listed again.
async fn settled(page: &Page, listed: &str) -> Result<f64> {
    page.settle().await?;
    page.wait_for(&format!(
        "document.querySelector('[data-count]').dataset.listed === '{listed}'"
    ))
    .await?;
    longest(page).await
}

/// The longest task since this was asked last, in milliseconds; a browser reports none under 50.
async fn longest(page: &Page) -> Result<f64> {
    // What has just ended is reported a moment later.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let longest =
        page.eval("((longest) => { window.longest = 0; return longest })(window.longest)");
    Ok(longest.await?.as_f64().unwrap_or_default())
}
