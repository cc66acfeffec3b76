//! How reading grows: every line of the fixtures, and prose made to be slow, repeated to 64 KB
//! and to 512 KB, with four kinds of line end between and with none. Eight times the text may
//! cost at most fourteen times as much.
//!
//! `cargo bench -p ninsho-rules --bench growth [-- a word of the line]`. Both sizes are measured
//! in one run, and a suspect again, so that a busy machine accuses nobody. The exit code is 1
//! where a line stays above the bound.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, process};

use ninsho_rules::evidence;

const SMALL: usize = 64 << 10;
const LARGE: usize = 512 << 10;
const MOST: f64 = 14.0;
/// What a reading of the large text takes at least, for its growth to be that of the reading and
/// not of the memory that it asks for.
const SHORTEST: Duration = Duration::from_millis(40);
/// Prose that a reader of words might read again and again.
const HOSTILE: [&str; 14] = [
    "マザボを交換したら認証が外れました。",
    "I did not replace the motherboard, ",
    "没换主板，",
    "not never no ",
    "交換交換交換",
    "0xC004 ",
    "ends in ",
    "((((「「「",
    "7→10→11 ",
    "兄の私の",
    "中古のノートです。自作です。",
    "a",
    "3V66T 3V66T-",
    "windows 10 11 ",
];
const ENDS: [(&str, &str); 5] = [
    ("", "none"),
    ("\n", "line feed"),
    ("<br>", "<br>"),
    ("\\n", "escaped"),
    ("\u{2028}", "U+2028"),
];

fn main() {
    let wanted = env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"));
    let mut lines = lines();
    lines.extend(HOSTILE.map(str::to_owned));
    let mut worst = 0.0_f64;
    let mut above = 0;
    for line in &lines {
        if wanted.as_ref().is_some_and(|wanted| !line.contains(wanted)) {
            continue;
        }
        for (end, name) in ENDS {
            // The least of several is the work; the rest is the machine.
            let mut found = ratio(line, end);
            for _ in 0..4 {
                if found <= MOST {
                    break;
                }
                found = found.min(ratio(line, end));
            }
            worst = worst.max(found);
            if found > MOST {
                above += 1;
                println!("{found:6.1}  {name:9}  {line}");
            }
        }
    }
    println!(
        "{} lines, worst {worst:.1}, above {MOST}: {above}",
        lines.len()
    );
    process::exit(i32::from(above > 0));
}

/// How many times as long the large text takes as the small one; none where both are read at once.
fn ratio(line: &str, end: &str) -> f64 {
    let piece = format!("{line}{end}");
    let small = time(&piece.repeat(SMALL / piece.len() + 1));
    let large = time(&piece.repeat(LARGE / piece.len() + 1));
    if large < SHORTEST {
        return 0.0;
    }
    large.as_secs_f64() / small.as_secs_f64()
}

fn time(text: &str) -> Duration {
    let start = Instant::now();
    black_box(evidence::read(black_box(text)));
    start.elapsed()
}

/// The different lines of the fixtures, numbers made equal: those differ in nothing that is read.
fn lines() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let texts = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .filter_map(|path| fs::read_to_string(path).ok());
    texts
        .flat_map(|text| {
            let lines = text.lines().map(|line| line.trim().to_owned());
            lines.filter(|line| !line.is_empty()).collect::<Vec<_>>()
        })
        .collect()
}
