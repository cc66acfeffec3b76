//! Every way out of a page that is known to us, tried from inside, in each engine.
//!
//! The page is as built, with one script more that its policy names like the page's own: what
//! a script of ours could do if it turned against the visitor. Each way is tried twice, with
//! the policy and without; only what arrives without it can be said to be closed by it.

mod attempt;
mod document;
mod ways;

use std::time::Duration;

use anyhow::{Result, ensure};
use attempt::{Outcome, PATIENCE, Reached, reached};
use ninsho_tests::Engine;
use ways::{Against, WAYS, Way};

/// How long one gets that is known to reach somebody: a busy machine is slow to use it.
const LONG: Duration = Duration::from_secs(8);

#[tokio::test]
async fn no_way_out_is_open_that_a_policy_can_close() -> Result<()> {
    let engine = Engine::chosen()?;
    let written = document::written();
    let is_used = |way: &Way| {
        document::cell(&written, way.name, engine).is_some_and(|word| document::leads(&word))
    };
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
    document::compare(engine, &outcome)
}
