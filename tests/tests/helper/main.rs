//! The helper script, its short forms and the collector: that they do nothing but read, and
//! what they show.

mod masking;
mod parts;
mod syntax;
mod wine;

use std::fs;
use std::path::Path;

const SCRIPT: &str = "www/helper.ps1";

const LINE: &str = "www/helper-line.ps1";

const COLLECTOR: &str = "www/collector.ps1";

const PROMPT: &str = "www/helper.cmd";

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(path)).expect("the script is part of the checkout")
}
