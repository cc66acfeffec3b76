//! The page of the docs that says what came of every way in every engine.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use ninsho_tests::{Ability, Engine};

use crate::attempt::Outcome;
use crate::ways::{Against, WAYS, Way};

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/ways-out.md")
}

/// The page as it stands; empty where there is none yet.
pub(crate) fn written() -> String {
    fs::read_to_string(path()).unwrap_or_default()
}

/// Compares this engine's column with that of the docs; `NINSHO_BLESS=1` writes it.
///
/// The docs may never promise more than was seen. That a way led less far this time says
/// nothing: some are used only when a machine has time.
pub(crate) fn compare(engine: Engine, outcome: &dyn Fn(&Way) -> Outcome) -> Result<()> {
    let written = written();
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
        fs::write(path(), now)?;
        return Ok(());
    }
    ensure!(
        written == now,
        "docs/ways-out.md says otherwise; run this with NINSHO_BLESS=1 and read the difference"
    );
    Ok(())
}

/// Whether somebody is reached by a way of this word, with or without the policy.
pub(crate) fn leads(word: &str) -> bool {
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
pub(crate) fn cell(document: &str, name: &str, engine: Engine) -> Option<String> {
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

Written by `tests/tests/ways_out/`: every way out of a page that we know of, tried from inside the built page.
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
