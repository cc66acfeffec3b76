//! A way out, tried: how far it led, and after what time.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Page, Site, TrafficProbe};

use crate::ways::{WAYS, Way};

/// How long a way gets to reach somebody.
pub(crate) const PATIENCE: Duration = Duration::from_millis(350);

/// What came of a way in an engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    /// With the policy somebody was told something.
    Open,
    /// With the policy somebody was connected to, and told nothing.
    Connected,
    /// Without it somebody is reached, and with it nobody.
    Closed,
    /// Nobody is reached either way: the engine does not know this way, or not here.
    Unused,
}

/// How far a way led.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reached {
    Connected,
    Told,
}

/// The names of the ways by which somebody was reached, how far, and after what time.
pub(crate) type Led = BTreeMap<&'static str, (Reached, Duration)>;

/// Tries all ways, each half in a browser of its own: most of the time is waiting.
pub(crate) async fn reached(policy: bool, longest: impl Fn(&Way) -> Duration) -> Result<Led> {
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
