//! How long a paste takes to its verdict, with a processor four times slower than this
//! one: `cargo xtask pace`.
//!
//! One measure is everything that happens before the browser paints: reading, judging,
//! drawing, and the layout of what was drawn, which is forced here to count it.

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Site};
use serde_json::Value;

/// How much slower the processor is made.
const SLOWER: f64 = 4.0;

const PASTES: usize = 200;

/// Pastes the samples in turn, each as a text of its own, and gives the milliseconds.
const MEASURE: &str = r"
    (async () => {
        const area = document.getElementById('paste');
        const texts = [];
        for (const button of document.querySelectorAll('[data-sample]')) {
            button.click();
            texts.push(area.value);
        }
        const times = [];
        for (let i = 0; i < PASTES; i++) {
            await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
            area.value = texts[i % texts.length] + '\n'.repeat(i);
            const start = performance.now();
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));
            document.body.getBoundingClientRect();
            const whole = performance.now() - start;
            times.push([performance.getEntriesByName('ninsho')[0].duration, whole]);
        }
        return times;
    })()
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let site = Site::start()?;
    for (lang, size) in [("ja", (360, 740)), ("en", (1280, 800))] {
        let page = site
            .open(Options {
                lang,
                size,
                ..Options::default()
            })
            .await?;
        page.slow_down(SLOWER).await?;
        let measured = page
            .eval(&MEASURE.replace("PASTES", &PASTES.to_string()))
            .await?;
        let times: Vec<[f64; 2]> = serde_json::from_value::<Value>(measured)
            .and_then(serde_json::from_value)
            .context("the page gave no times")?;
        println!(
            "{lang}, {} px, {SLOWER} times slower, {PASTES} pastes:",
            size.0
        );
        print(
            "read, judge, draw",
            times.iter().map(|time| time[0]).collect(),
        );
        print("with layout", times.iter().map(|time| time[1]).collect());
    }
    Ok(())
}

fn print(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len() - 1));
    let ms = |time: Option<&f64>| time.copied().unwrap_or_default();
    println!(
        "  {what:<18} median {:>5.1} ms   p99 {:>5.1} ms",
        ms(at(50)),
        ms(at(99)),
    );
}
