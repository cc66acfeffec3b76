//! Every way out of a page that is known to us, tried from inside, in each engine.
//!
//! The page is as built, with one script more that its policy names like the page's own: what
//! a script of ours could do if it turned against the visitor. Each way is tried twice, with
//! the policy and without; only what arrives without it can be said to be closed by it.

mod ways;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ninsho_tests::{Ability, Engine, Options, Page, Site, TrafficProbe};
use ways::{Against, WAYS, Way};

/// How long a way gets to reach somebody.
const PATIENCE: Duration = Duration::from_millis(350);

/// How long one gets that is known to reach somebody: a busy machine is slow to use it.
const LONG: Duration = Duration::from_secs(8);

/// What came of a way in an engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    /// With the policy somebody was told something.
    Open,
    /// With the policy somebody was connected to, and told nothing.
    Connected,
    /// Without it somebody is reached, and with it nobody.
    Closed,
    /// Nobody is reached either way: the engine does not know this way, or not here.
    Unused,
}

#[tokio::test]
async fn no_way_out_is_open_that_a_policy_can_close() -> Result<()> {
    let engine = Engine::chosen()?;
    let written = fs::read_to_string(file()).unwrap_or_default();
    let is_used = |way: &Way| cell(&written, way.name, engine).is_some_and(|word| leads(&word));
    let without = reached(false, |way| if is_used(way) { LONG } else { PATIENCE }).await?;
    // What was slow without the policy gets as long with it.
    let took = |way: &Way| without.get(way.name).map_or(PATIENCE, |(_, took)| *took);
    let with = reached(true, took).await?;
    ensure!(
        without.len() > 20,
        "the probe sees too little to prove anything: {without:?}"
    );
    let outcome = |way: &Way| match (with.get(way.name), without.get(way.name)) {
        (Some((Reached::Told, _)), _) => Outcome::Open,
        (Some((Reached::Connected, _)), _) => Outcome::Connected,
        (None, Some(_)) => Outcome::Closed,
        (None, None) => Outcome::Unused,
    };
    let opened: Vec<&str> = WAYS
        .iter()
        .filter(|way| matches!(way.against, Against::Policy(_)))
        .filter(|way| outcome(way) == Outcome::Open)
        .map(|way| way.name)
        .collect();
    ensure!(opened.is_empty(), "open in {}: {opened:?}", engine.name());
    compare(engine, &outcome)
}

/// How far a way led.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reached {
    Connected,
    Told,
}

/// The names of the ways by which somebody was reached, how far, and after what time.
type Led = BTreeMap<&'static str, (Reached, Duration)>;

/// Tries all ways, each half in a browser of its own: most of the time is waiting.
async fn reached(policy: bool, longest: impl Fn(&Way) -> Duration) -> Result<Led> {
    let (half, rest) = WAYS.split_at(WAYS.len() / 2);
    let (mut led, more) = tokio::try_join!(
        reached_by(half, policy, &longest),
        reached_by(rest, policy, &longest)
    )?;
    led.extend(more);
    Ok(led)
}

/// Tries these ways, one after the other.
///
/// Each has a probe of its own, so that one who comes late is not taken for the next; and
/// each gets its time even when it was quick, for it may try two addresses. One that nobody
/// has heard of by then is waited for as long as `longest` says.
async fn reached_by(
    ways: &'static [Way],
    policy: bool,
    longest: &impl Fn(&Way) -> Duration,
) -> Result<Led> {
    let site = Site::start()?;
    let script = script();
    let page = site
        .open(Options {
            script: &script,
            policy,
            ..Options::default()
        })
        .await?;
    let home = page.address().await?;
    let mut tried = Vec::new();
    for way in ways {
        let probe = TrafficProbe::start()?;
        let began = Instant::now();
        try_way(&page, way, &home, &probe.host()).await?;
        loop {
            tokio::time::sleep(PATIENCE * way.waits).await;
            let is_told = how_far(way, &site, &probe) == Some(Reached::Told);
            if is_told || began.elapsed() >= longest(way) {
                break;
            }
        }
        tried.push((way, probe, began.elapsed()));
        if way.leaves {
            page.close_others().await?;
            page.go(&home).await?;
            page.ready().await?;
        }
    }
    let reached = tried.iter().filter_map(|(way, probe, took)| {
        let how_far = how_far(way, &site, probe)?;
        Some((way.name, (how_far, *took)))
    });
    Ok(reached.collect())
}

/// How far a way led, if anywhere.
fn how_far(way: &Way, site: &Site, probe: &TrafficProbe) -> Option<Reached> {
    let name = slug(way);
    let is_told = site.requests().iter().any(|asked| {
        let behind = asked.split_once("/out/").map(|(_, behind)| behind);
        behind.and_then(|behind| behind.split(['/', '?']).next()) == Some(&*name)
    });
    if is_told || probe.messages() > 0 {
        Some(Reached::Told)
    } else if probe.connections() > 0 {
        Some(Reached::Connected)
    } else {
        None
    }
}

/// The name of this way as it stands in its address.
fn slug(way: &Way) -> String {
    way.name.replace(' ', "-")
}

/// Tries a way to another computer, and to the page's own.
async fn try_way(page: &Page, way: &Way, home: &str, host: &str) -> Result<()> {
    for to in [
        format!("http://{host}"),
        home.trim_end_matches('/').to_owned(),
    ] {
        page.eval(&format!(
            // Not at once: a page that leaves would take the answer with it.
            "(() => {{ setTimeout(() => {{
                try {{ window.__ways[{name:?}]({to:?}); }} catch {{}}
            }}, 20); }})()",
            name = way.name,
            to = format!("{to}/out/{}", slug(way)),
        ))
        .await
        .with_context(|| way.name)?;
        if way.leaves {
            // The other address would be tried from another page.
            break;
        }
    }
    Ok(())
}

/// The script that knows all ways by their names.
fn script() -> String {
    let ways: Vec<String> = WAYS
        .iter()
        .map(|way| format!("{:?}: (to) => {{ {} }}", way.name, way.script))
        .collect();
    format!(
        "window.__ways = {{
            {}
        }};
        const put = (tag, attributes) => {{
            const element = document.createElement(tag);
            for (const name in attributes) element.setAttribute(name, attributes[name]);
            document.body.append(element);
            return element;
        }};
        const link = (rel, to, more) => put('link', {{ rel, href: to, ...more }});
        const drawn = (style) => Object.assign(put('p', {{}}), {{ textContent: '・' }}).style.setProperty(...style);",
        ways.join(",\n")
    )
}

// --- The page of the docs ---

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/ways-out.md")
}

/// Compares this engine's column with that of the docs; `NINSHO_BLESS=1` writes it.
///
/// The docs may never promise more than was seen. That a way led less far this time says
/// nothing: some are used only when a machine has time.
fn compare(engine: Engine, outcome: &dyn Fn(&Way) -> Outcome) -> Result<()> {
    let written = fs::read_to_string(file()).unwrap_or_default();
    let is_blessed = std::env::var_os("NINSHO_BLESS").is_some();
    let now = document(|way, column| {
        let before = cell(&written, way.name, column);
        let seen = word(way, outcome(way));
        match before {
            Some(before) if column != engine => before,
            Some(before) if !is_blessed && reach(seen) <= reach(&before) => before,
            None if column != engine => "not yet tried".to_owned(),
            _ => seen.to_owned(),
        }
    });
    if is_blessed {
        fs::write(file(), now)?;
        return Ok(());
    }
    ensure!(
        written == now,
        "docs/ways-out.md says otherwise; run this with NINSHO_BLESS=1 and read the difference"
    );
    Ok(())
}

/// Whether somebody is reached by a way of this word, with or without the policy.
fn leads(word: &str) -> bool {
    word == "closed" || reach(word) > 0
}

/// How far a way led, by its word in the docs.
fn reach(word: &str) -> usize {
    match word {
        "**open**" => 2,
        "**connection**" => 1,
        _ => 0,
    }
}

fn word(way: &Way, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => "**open**",
        Outcome::Connected => "**connection**",
        Outcome::Closed => "closed",
        Outcome::Unused if way.unseen => "cannot be seen",
        Outcome::Unused => "unused",
    }
}

/// What stands in the docs for this way and engine.
fn cell(document: &str, name: &str, engine: Engine) -> Option<String> {
    let line = document
        .lines()
        .find(|line| line.starts_with(&format!("| {name} |")))?;
    let column = Engine::ALL.iter().position(|other| *other == engine)?;
    Some(line.split('|').nth(3 + column)?.trim().to_owned())
}

fn document(cell: impl Fn(&Way, Engine) -> String) -> String {
    let mut text = String::from(START);
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let engines = || Engine::ALL.iter().map(|engine| engine.name().to_owned());
    let head: Vec<String> = ["way", "what stands against it"]
        .map(ToOwned::to_owned)
        .into_iter()
        .chain(engines())
        .collect();
    text += &row(&head);
    text += &row(&vec!["---".to_owned(); head.len()]);
    for way in WAYS {
        let against = match way.against {
            Against::Policy(directive) => format!("`{directive}`"),
            Against::Nothing(what) => what.to_owned(),
        };
        let cells = [way.name.to_owned(), against].into_iter();
        let outcomes = Engine::ALL.iter().map(|engine| cell(way, *engine));
        text += &row(&cells.chain(outcomes).collect::<Vec<_>>());
    }
    text += BETWEEN;
    text += &row(&["step".to_owned()]
        .into_iter()
        .chain(engines())
        .collect::<Vec<_>>());
    text += &row(&vec!["---".to_owned(); 1 + Engine::ALL.len()]);
    for ability in Ability::ALL {
        let cells = Engine::ALL.iter().map(|engine| {
            engine
                .lacks(ability)
                .map_or("yes".to_owned(), |why| format!("no: {why}"))
        });
        text += &row(&[ability.name().to_owned()]
            .into_iter()
            .chain(cells)
            .collect::<Vec<_>>());
    }
    text
}

/// The words around the tables.
const START: &str = "\
# Ways out

Written by `tests/tests/ways_out.rs`: every way out of a page that we know of, tried from inside the built page.
The script that tries them is named in the policy like the page's own scripts, so this is what our own code could do if it turned against the visitor; a stranger's script does not run at all.
Every way is tried with the policy and without, towards another computer and towards the page's own server, and a probe counts connections and packets, not only requests.

- **closed**: without the policy somebody is reached, with it nobody.
- **open**: somebody is reached. The policy of a page has no word for these ways; what stands against them is said beside them.
- **connection**: a connection is opened, and nothing is said in it: the engine hurries ahead of its own decision to forbid the request.
- **unused**: nobody is reached with or without the policy, because the engine does not have this way or does not use it here.
- **cannot be seen**: looking up a name reaches no computer that a test could watch.

";
const BETWEEN: &str = "
Leaving the page is the one thing that no policy forbids: a link to a source must work.
Against a page that leaves by itself, with what was pasted in the address, stands that nobody but us can put a script into it: each script is named by its hash, text cannot become script (Trusted Types), and nothing is loaded from anywhere.
Whoever wants to rely on no one opens the saved file with the network switched off.

## What the engines cannot be asked

The same suite runs in all three; what an engine's driver cannot do is left out in that engine, and stands here.

";
