//! How long a slow phone waits for its first verdict: `cargo xtask ready`.
//!
//! Every run has a browser of its own with an empty profile, on a line of 1.6 Mbit/s with
//! 150 ms, its processor slowed down four times. The text stands in the field before the
//! program is there, as it does for whoever pastes early; or the address is a link. Counted is
//! from the navigation until the verdict is painted. The pages are opened in turn, so that what
//! else the machine does is done to all.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use ninsho_rules::judge::Answers;
use ninsho_rules::time::macros::date;
use ninsho_tests::{Options, Page, Slow, keep, sample};
use serde_json::json;

/// The line that Lighthouse calls "slow 4G", and a middling phone.
const SLOW: Slow = Slow {
    line: 1_600_000.0,
    latency: 150.0,
    processor: 4.0,
};

const LANG: &str = "ja";

/// Puts the text into the field as soon as that is there, and notes when the verdict is.
/// The first callback after a frame was asked for runs before it is painted, the message that
/// it sends is answered after that.
const WATCH: &str = r##"
(() => {
    const TEXT = "@text";
    window.__ready = new Promise((done) => {
        const painted = (drawn) => requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done({ drawn, painted: performance.now() });
            port2.postMessage(0);
        });
        let field;
        new MutationObserver((_, observer) => {
            if (!field && (field = document.getElementById("paste")) && TEXT) {
                field.value = TEXT;
                field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            }
            if (!document.querySelector("#result .report")) return;
            observer.disconnect();
            painted(performance.now());
        }).observe(document, { subtree: true, childList: true });
    });
})();
"##;

/// What the time is made of, in milliseconds since the navigation.
const ACCOUNT: &str = r#"
    (async () => {
        const { drawn, painted } = await window.__ready;
        const [navigation] = performance.getEntriesByType("navigation");
        const [first] = performance.getEntriesByName("first-contentful-paint");
        const mark = (name) => (performance.getEntriesByName(`ninsho:${name}`)[0] || {}).startTime;
        return {
            first: first && first.startTime,
            line: navigation.responseEnd,
            parsed: navigation.domContentLoadedEventStart,
            decoded: mark("decoded"),
            compiled: mark("compiled"),
            started: mark("started"),
            read: mark("read"),
            drawn,
            painted,
            bytes: navigation.transferSize,
        };
    })()
"#;

/// The parts of the time: name, where it begins, where it ends.
const PARTS: [(&str, &str, &str); 6] = [
    ("line", "", "line"),
    ("parse the page", "line", "parsed"),
    ("decode", "parsed", "decoded"),
    ("compile", "decoded", "compiled"),
    ("start, read, draw", "compiled", "drawn"),
    ("lay out, paint", "drawn", "painted"),
];

/// The moments of one run, by their names in [`ACCOUNT`].
type Account = BTreeMap<String, f64>;

struct Case {
    name: String,
    address: String,
    text: String,
    accounts: Vec<Account>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let runs: usize = arguments.next().context("how many runs?")?.parse()?;
    let pages: Vec<String> = arguments.collect();
    ensure!(
        !pages.is_empty() && pages.len().is_multiple_of(3),
        "needed of each page: its name, its address, its file; `cargo xtask ready` gives them"
    );

    let text = sample("free-upgrade", LANG)?;
    let report = ninsho_rules::inspect(&text, &Answers::default(), date!(2026 - 11 - 01));
    let link = report.verdict.link.context("the sample gives no link")?;
    let mut cases = Vec::new();
    for page in pages.chunks(3) {
        for (what, address, text) in [
            ("http, text in the field", page[1].clone(), &*text),
            ("file, text in the field", page[2].clone(), &*text),
            ("http, a link", format!("{}{link}", page[1]), ""),
        ] {
            cases.push(Case {
                name: format!("{}: {what}", page[0]),
                address,
                text: text.to_owned(),
                accounts: Vec::new(),
            });
        }
    }
    for run in 1..=runs {
        println!("  {run} of {runs}");
        for case in &mut cases {
            let account = account(case).await?;
            case.accounts.push(account);
        }
    }
    print(&cases);
    let painted = |case: &Case| {
        let [_, median, _] = spread(case, |account| account.get("painted").copied());
        (case.name.clone(), median)
    };
    let measures: Vec<_> = cases.iter().map(painted).collect();
    keep(&measures)
}

async fn account(case: &Case) -> Result<Account> {
    let options = Options {
        lang: LANG,
        size: (360, 740),
        ..Options::default()
    };
    let script = WATCH.replace("\"@text\"", &json!(case.text).to_string());
    let page = Page::cold(&case.address, &options, SLOW, &script).await?;
    let account = page.eval(ACCOUNT).await?;
    let account = account.as_object().context("the page gave no account")?;
    Ok(account
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), value.as_f64()?)))
        .collect())
}

fn print(cases: &[Case]) {
    println!("\nmilliseconds from the navigation, median (lowest, highest):");
    println!("| | KB sent | first paint | verdict painted |");
    println!("|---|---:|---:|---:|");
    for case in cases {
        let bytes = spread(case, |account| account.get("bytes").copied());
        let first = spread(case, |account| account.get("first").copied());
        let [least, median, most] = spread(case, |account| account.get("painted").copied());
        println!(
            "| {} | {:.0} | {:.0} | **{median:.0}** ({least:.0}, {most:.0}) |",
            case.name,
            bytes[1] / 1000.0,
            first[1]
        );
    }
    println!("\nwhat it is made of, medians:");
    let names: Vec<&str> = PARTS.iter().map(|(name, ..)| *name).collect();
    println!("| | {} |", names.join(" | "));
    println!("|---|{}", "---:|".repeat(names.len()));
    for case in cases {
        print!("| {} |", case.name);
        for (_, from, to) in PARTS {
            let [_, median, _] = spread(case, |account| {
                let from = if from.is_empty() {
                    0.0
                } else {
                    *account.get(from)?
                };
                Some(account.get(to)? - from)
            });
            print!(" {median:.0} |");
        }
        println!();
    }
}

/// The lowest, the middle and the highest value over the runs.
fn spread(case: &Case, value: impl Fn(&Account) -> Option<f64>) -> [f64; 3] {
    let mut values: Vec<f64> = case.accounts.iter().filter_map(value).collect();
    values.sort_by(f64::total_cmp);
    let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
    [
        at(0),
        at(values.len() / 2),
        at(values.len().saturating_sub(1)),
    ]
}
