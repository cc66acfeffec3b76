//! What each part of the scripts is there for.

use std::collections::BTreeSet;

use crate::{COLLECTOR, LINE, PROMPT, SCRIPT, read};

/// What the collector asks of a computer is what the helper asks it: no fact more.
#[test]
fn the_collector_reads_no_more_than_the_helper() {
    let helper = read(SCRIPT);
    let asked = |script: &str| {
        let words = script.split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_');
        let classes =
            words.filter(|word| word.starts_with("Win32_") || word.starts_with("Software"));
        classes.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert!(asked(&read(COLLECTOR)).is_subset(&asked(&helper)));
}

/// The text is on the screen at the end, whether or not there is a clipboard.
#[test]
fn the_text_is_on_the_screen_at_the_end() {
    let script = read(SCRIPT);
    let last = script.trim_end().lines().next_back();
    assert_eq!(last, Some("$text"));
    assert!(read(LINE).trim_end().ends_with("; $t | scb; $t"));
    let prompt = read(PROMPT);
    let (copied, shown) = prompt.trim_end().split_once(" | clip & ").expect("both");
    assert_eq!(copied, shown);
}

/// Virtual machines of the clouds are virtual machines.
#[test]
fn clouds_are_among_the_hypervisors() {
    for path in [SCRIPT, COLLECTOR] {
        let script = read(path);
        for maker in [
            "Virtual Machine",
            "Amazon EC2",
            "Google Compute",
            "OpenStack",
            "Nutanix AHV",
            "Alibaba Cloud",
            "Droplet",
        ] {
            assert!(script.contains(maker), "{path}: {maker}");
        }
    }
}

#[test]
fn the_script_says_what_each_part_is_for() {
    for path in [SCRIPT, COLLECTOR] {
        let script = read(path);
        for part in script.split("\n\n") {
            assert!(part.trim_start().starts_with("# "), "{part}");
        }
    }
}
