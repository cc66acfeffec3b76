//! How long a paste takes to its verdict, with a processor four times slower than this
//! one: `cargo xtask pace`.
//!
//! One measure is reading, judging and drawing, until the result is another one; the other adds
//! the layout of what was drawn, which is forced here to count it.

use std::time::Duration;

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Page, Site, keep, sample};

/// How much slower the processor is made.
const SLOWER: f64 = 4.0;

const PASTES: usize = 200;

/// Pages that are opened anew for one paste each.
const FIRST: usize = 20;

/// How long such a page is left alone: nobody copies the text and comes back sooner.
const ALONE: Duration = Duration::from_secs(3);

/// The texts of all samples, which warms the page.
const SAMPLES: &str = "[...document.querySelectorAll('[data-sample]')].map((button) => {
    button.click();
    return area.value;
})";

/// Pastes the texts in turn, each as a text of its own, and gives the milliseconds.
const MEASURE: &str = r"
    (async () => {
        const area = document.getElementById('paste');
        const texts = TEXTS;
        const times = [];
        for (let i = 0; i < PASTES; i++) {
            await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
            area.value = texts[i % texts.length] + '\n'.repeat(i);
            const drawn = new Promise((done) => new MutationObserver((_, observer) => {
                observer.disconnect();
                done();
            }).observe(document.getElementById('result'), { subtree: true, childList: true }));
            const start = performance.now();
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await drawn;
            const own = performance.now() - start;
            document.body.getBoundingClientRect();
            times.push([own, performance.now() - start]);
        }
        return times;
    })()
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let site = Site::start()?;
    let mut measures = Vec::new();
    for (lang, size) in [("ja", (360, 740)), ("en", (1280, 800))] {
        let options = || Options {
            lang,
            size,
            ..Options::default()
        };
        println!("{lang}, {} px, {SLOWER} times slower", size.0);
        let page = site.open(options()).await?;
        page.slow_down(SLOWER).await?;
        let median = print(
            &format!("{PASTES} pastes over each other"),
            &measure(&page, SAMPLES, PASTES).await?,
        );
        measures.push((format!("{lang} {} px", size.0), median));
        drop(page);

        let text = sample("free-upgrade", lang)?;
        let texts = serde_json::to_string(&[text])?;
        let mut times = Vec::new();
        for _ in 0..FIRST {
            let page = site.open(options()).await?;
            page.slow_down(SLOWER).await?;
            tokio::time::sleep(ALONE).await;
            times.extend(measure(&page, &texts, 1).await?);
        }
        let median = print(&format!("{FIRST} first pastes"), &times);
        measures.push((format!("{lang} {} px, first paste", size.0), median));
    }
    keep(&measures)
}

/// The milliseconds without the layout and with it, of each paste.
async fn measure(page: &Page, texts: &str, pastes: usize) -> Result<Vec<[f64; 2]>> {
    let script = MEASURE
        .replace("PASTES", &pastes.to_string())
        .replace("TEXTS", texts);
    let measured = page.eval(&script).await?;
    serde_json::from_value(measured).context("the page gave no times")
}

/// Prints both measures, and gives the median of what is done before the layout.
fn print(what: &str, times: &[[f64; 2]]) -> f64 {
    println!("  {what}:");
    let mut median = 0.0;
    for (at, part) in ["read, judge, draw", "with layout"].into_iter().enumerate() {
        let mut times: Vec<f64> = times.iter().map(|both| both[at]).collect();
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
        println!(
            "    {part:<18} median {:>5.1} ms   p99 {:>5.1} ms",
            at(50),
            at(99)
        );
        if part == "read, judge, draw" {
            median = at(50);
        }
    }
    median
}
