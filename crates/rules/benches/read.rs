//! How fast a paste is read, as a ratio to two things that only touch every byte.
//!
//! `cargo bench -p ninsho-rules`. The corpus is read where it exists, our fixtures otherwise.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ninsho_rules::parse;

/// All pastes as one text.
fn pastes() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../../../shared/corpus/real", "../../tests/fixtures"];
    let mut text = String::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(root.join(folder)) else {
            continue;
        };
        for entry in entries.flatten() {
            if entry.path().extension().is_some_and(|end| end == "txt") {
                text.push_str(&fs::read_to_string(entry.path()).unwrap_or_default());
                text.push('\n');
            }
        }
        if !text.is_empty() {
            break;
        }
    }
    text
}

fn throughput(criterion: &mut Criterion) {
    let text = pastes();
    let mut group = criterion.benchmark_group("corpus");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("read", |bench| bench.iter(|| parse::read(black_box(&text))));
    group.bench_function("count line ends", |bench| {
        bench.iter(|| memchr::memchr_iter(b'\n', black_box(text.as_bytes())).count());
    });
    group.bench_function("validate UTF-8", |bench| {
        bench.iter(|| std::str::from_utf8(black_box(text.as_bytes())).is_ok());
    });
    group.finish();
}

/// The sizes over which time must grow as size does.
const SIZES: &[usize] = &[1 << 10, 1 << 13, 1 << 16, 1 << 19, 1 << 23];

type Hostile = (&'static str, &'static str);

/// Pieces that, repeated, would show a reader that looks at a byte more than a few times.
const HOSTILE: &[Hostile] = &[
    ("one line", "a"),
    ("colons", ":"),
    ("quotes", "> "),
    ("digits", "7"),
    ("tags", "<"),
    ("objects", "{\"a\":"),
    ("labels", "Name: "),
    ("channels", "RETAIL channel "),
];

fn growth(criterion: &mut Criterion) {
    let paste = pastes();
    let ordinary = ("pastes", paste.as_str());
    for (name, piece) in HOSTILE.iter().copied().chain([ordinary]) {
        let mut group = criterion.benchmark_group(format!("growth/{name}"));
        group
            .sample_size(10)
            .measurement_time(Duration::from_secs(2));
        for size in SIZES {
            let text: String = piece.chars().cycle().take(*size).collect();
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::from_parameter(size), &text, |bench, text| {
                bench.iter(|| parse::read(black_box(text)));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, throughput, growth);
criterion_main!(benches);
