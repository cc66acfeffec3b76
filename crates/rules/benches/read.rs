//! How fast a paste is inspected, as a ratio to two things that only touch every byte.
//!
//! `cargo bench -p ninsho-rules`. The corpus is read where it exists, our fixtures otherwise.
//! Criterion measures; the tables at the end are for docs/benchmarks.md.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, evidence, inspect};

/// The pastes, one by one as a user has them.
fn pastes() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    ["../../../shared/corpus/real", "../../tests/fixtures"]
        .iter()
        .map(|folder| texts(&root.join(folder)))
        .find(|texts| !texts.is_empty())
        .unwrap_or_default()
}

fn texts(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "txt"))
        .filter_map(|entry| fs::read_to_string(entry.path()).ok())
        .collect()
}

fn inspect_all(texts: &[String]) {
    for text in texts {
        black_box(inspect(
            black_box(text),
            &Answers::default(),
            KNOWLEDGE_DATE,
        ));
    }
}

fn read_all(texts: &[String]) {
    for text in texts {
        black_box(evidence::read(black_box(text)));
    }
}

fn count_line_ends(texts: &[String]) {
    for text in texts {
        black_box(memchr::memchr_iter(b'\n', black_box(text.as_bytes())).count());
    }
}

fn validate(texts: &[String]) {
    for text in texts {
        black_box(std::str::from_utf8(black_box(text.as_bytes())).is_ok());
    }
}

/// The least that somebody who looks for words has to do.
fn lower_all(texts: &[String]) {
    for text in texts {
        black_box(black_box(text).to_lowercase());
    }
}

type Task = (&'static str, fn(&[String]));

const TASKS: &[Task] = &[
    ("inspect", inspect_all),
    ("read", read_all),
    ("lower-case", lower_all),
    ("validate UTF-8", validate),
    ("count line ends", count_line_ends),
];

fn throughput(criterion: &mut Criterion) {
    let texts = pastes();
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut group = criterion.benchmark_group("corpus");
    group
        .throughput(Throughput::Bytes(bytes as u64))
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    for (name, task) in TASKS {
        group.bench_function(*name, |bench| bench.iter(|| task(&texts)));
    }
    group.finish();
}

/// The sizes over which time must grow as size does.
const SIZES: &[usize] = &[1 << 10, 1 << 13, 1 << 16, 1 << 19, 1 << 23];

/// Pieces that, repeated, would show a reader that looks at a byte more than a few times.
const HOSTILE: &[(&str, &str)] = &[
    ("one line", "a"),
    ("one CJK line", "認"),
    ("colons", ":"),
    ("colons on lines", ":\n"),
    ("nested quotes", "> "),
    ("digits", "7"),
    ("lines of digits", "1234567890\n"),
    ("tags", "<"),
    ("line breaks of HTML", "a<br>"),
    ("objects", "{\"a\":"),
    ("labels", "Name: "),
    (
        "blocks",
        "Name: Windows(R), Core edition\nDescription: x, RETAIL channel\nPartial Product Key: 8HVX7\n",
    ),
    ("sentences", "Windows is activated with a digital licens\n"),
    (
        "prose",
        "The quick brown fox jumps over the lazy dog and then, well: it sleeps.\n",
    ),
];

/// A text of about this many bytes.
fn grown(piece: &str, size: usize) -> String {
    let mut text = piece.repeat(size / piece.len() + 1);
    text.truncate(text.floor_char_boundary(size));
    text
}

/// Every kind of text that is measured over the sizes.
fn kinds() -> Vec<(&'static str, String)> {
    // One tool's report claims a whole paste, so that only slmgr's own outputs may be joined.
    let ordinary = texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures"))
        .into_iter()
        .filter(|text| text.contains("Activation ID: "))
        .collect::<Vec<_>>()
        .join("\n\n");
    let hostile = HOSTILE
        .iter()
        .map(|(name, piece)| (*name, (*piece).to_owned()));
    std::iter::once(("ordinary", ordinary))
        .chain(hostile)
        .collect()
}

fn growth(criterion: &mut Criterion) {
    for (name, piece) in kinds() {
        let mut group = criterion.benchmark_group(format!("growth/{name}"));
        group
            .sample_size(10)
            .warm_up_time(Duration::from_millis(50))
            .measurement_time(Duration::from_millis(300));
        for size in SIZES.iter().take(4) {
            let text = grown(&piece, *size);
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::from_parameter(size), &text, |bench, text| {
                bench.iter(|| evidence::read(black_box(text)));
            });
        }
        group.finish();
    }
}

/// The shortest of some runs, in seconds.
fn shortest(mut run: impl FnMut()) -> f64 {
    let begin = Instant::now();
    let mut best = f64::MAX;
    let mut runs = 0;
    while runs < 3 || (begin.elapsed() < Duration::from_millis(200) && runs < 1000) {
        let start = Instant::now();
        run();
        best = best.min(start.elapsed().as_secs_f64());
        runs += 1;
    }
    best
}

#[expect(
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "the tables are what this prints, in rounded numbers"
)]
fn tables() {
    let texts = pastes();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!(
        "\n| over {} pastes, {bytes} bytes | MB/s | times inspect |",
        texts.len()
    );
    println!("|---|---:|---:|");
    let times: Vec<f64> = TASKS
        .iter()
        .map(|(_, task)| shortest(|| task(&texts)))
        .collect();
    let mut measures = String::new();
    let inspect = times.first().copied().unwrap_or_default();
    for ((name, _), time) in TASKS.iter().zip(times) {
        println!(
            "| {name} | {:.1} | {:.1} |",
            bytes as f64 / time / 1e6,
            inspect / time
        );
        let _ = writeln!(measures, "{name}\t{time}");
    }
    println!("\n| milliseconds to read | 1 KB | 8 KB | 64 KB | 512 KB | 8 MB |");
    println!("|---|---:|---:|---:|---:|---:|");
    for (name, piece) in kinds() {
        print!("| {name} |");
        for size in SIZES {
            let text = grown(&piece, *size);
            let time = shortest(|| drop(evidence::read(black_box(&text))));
            print!(" {:.3} |", time * 1e3);
            let _ = writeln!(measures, "{name} {} KB\t{time}", size >> 10);
        }
        println!();
    }
    // For `cargo xtask bench`, which puts everything that is measured into one table.
    if let Some(file) = std::env::var_os("NINSHO_MEASURES") {
        fs::write(file, measures).expect("the measures can be written");
    }
}

criterion_group!(benches, throughput, growth);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    tables();
}
