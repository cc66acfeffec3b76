//! What a fuzzer calls: bytes in, and a panic where a promise is broken.
//!
//! `fuzz/` drives these targets with libFuzzer, and `tests/tests/fuzz.rs` runs each over its
//! seeds and over every input that once broke something (`tests/findings`).

#![expect(
    clippy::missing_panics_doc,
    reason = "a panic is how every target here tells what it found"
)]

mod identifiers;
mod oracle;
mod seeds;

use std::io::Cursor;

use ninsho_intake::{Decoded, Kind, inputs};
use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::text::Lang;
use ninsho_rules::{KNOWLEDGE_DATE, Verdict, share};

/// A place at which bytes of anybody come in.
pub struct Target {
    /// Its name, which is that of its binary in `fuzz/`.
    pub name: &'static str,
    /// Takes the bytes; panics where a promise is broken.
    pub run: fn(&[u8]),
    /// Inputs to begin with, made of our own fixtures.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Every target.
pub const TARGETS: &[Target] = &[
    Target {
        name: "inspect",
        run: inspect,
        seeds: seeds::pastes,
    },
    Target {
        name: "clues",
        run: clues,
        seeds: seeds::stories,
    },
    Target {
        name: "link",
        run: link,
        seeds: seeds::links,
    },
    Target {
        name: "helper",
        run: helper,
        seeds: seeds::helpers,
    },
    Target {
        name: "csv",
        run: csv,
        seeds: seeds::tables,
    },
    Target {
        name: "zip",
        run: zip,
        seeds: seeds::archives,
    },
];

/// Of a file with many PCs so many are judged; all are read.
const JUDGED: usize = 16;

/// UTF-16 with a mark, or UTF-8 with what is none of it replaced: what a browser makes of a
/// file.
fn decode(bytes: &[u8]) -> Decoded {
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => {
            let (pairs, _) = rest.as_chunks::<2>();
            let units: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
            String::from_utf16_lossy(&units)
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    Decoded { text, note: None }
}

/// A paste, in whatever encoding.
pub fn inspect(bytes: &[u8]) {
    oracle::text(&decode(bytes).text, &Answers::default());
}

/// A story, behind six bytes that say what was answered: three times a question and an answer.
pub fn clues(bytes: &[u8]) {
    let (head, story) = bytes.split_at(bytes.len().min(6));
    let (pairs, _) = head.as_chunks::<2>();
    let answers = pairs.iter().fold(Answers::default(), |answers, [of, at]| {
        let question = Question::ALL.get(usize::from(*of));
        let answered = question.and_then(|question| {
            let options = question.options();
            let option = options.get(usize::from(*at) % options.len().max(1))?;
            answers.with(*question, Some(option))
        });
        answered.unwrap_or(answers)
    });
    oracle::text(&decode(story).text, &answers);
}

/// The fragment of an address.
pub fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match share::open(&text, KNOWLEDGE_DATE) {
        Ok(shared) => oracle::verdict(&Verdict::of_link(&shared, KNOWLEDGE_DATE)),
        Err(error) => {
            for lang in Lang::ALL {
                assert!(!lang.link_error(error).is_empty());
            }
        }
    }
}

/// What the helper script printed, whole and cut off in the middle, as a console does.
pub fn helper(bytes: &[u8]) {
    let text = decode(bytes).text;
    oracle::text(&text, &Answers::default());
    let middle = text.char_indices().nth(text.chars().count() / 2);
    if let Some((at, _)) = middle {
        oracle::text(&text[..at], &Answers::default());
    }
}

/// A table of a fleet.
pub fn csv(bytes: &[u8]) {
    file("fleet.csv", Kind::Csv, bytes);
}

/// An archive of a fleet. What does not begin like one is packed into one first, a file for
/// each part between two zero bytes, so that not only broken archives are met.
pub fn zip(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        file("fleet.zip", Kind::Zip, bytes);
    } else {
        let parts: Vec<&[u8]> = bytes.split(|byte| *byte == 0).take(JUDGED).collect();
        file("fleet.zip", Kind::Zip, &seeds::archive(&parts));
    }
}

fn file(name: &str, kind: Kind, bytes: &[u8]) {
    let source = Box::new(Cursor::new(bytes.to_vec()));
    for (at, entry) in inputs(name, kind, source, decode).enumerate() {
        match entry {
            Ok(input) if at < JUDGED => oracle::text(&input.text, &Answers::default()),
            Ok(_) => {}
            Err(error) => assert!(!error.reason.name().is_empty()),
        }
    }
}
