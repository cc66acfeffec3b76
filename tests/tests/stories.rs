//! Stories scored: what of a text without an output is found, what is wrong, what must never be.
//!
//! Our own stories lie in `tests/stories`, one JSON object a line with text and labels. Those
//! beside the checkout are scored where they are; what the reader knowingly does not find of
//! them stands with its reason in `tests/story-exceptions.txt`, which may only shrink.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ninsho_rules::clues::{Clues, clues};
use ninsho_tests::exceptions;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

#[test]
fn the_shared_stories_are_understood() {
    let folder = root().join("../../shared/corpus/stories");
    let Ok(index) = fs::read_to_string(folder.join("index.jsonl")) else {
        println!("skipped: no stories at {}", folder.display());
        return;
    };
    let mut tally = Tally::default();
    for line in index.lines() {
        let label: Value = serde_json::from_str(line).expect("a line of the index is JSON");
        let id = label["id"].as_str().expect("every story has an id");
        let text = fs::read_to_string(folder.join(format!("{id}.txt"))).expect("it is UTF-8");
        tally.score(id, &text, &label);
    }
    tally.check(&exceptions("story-exceptions.txt"));
}

#[test]
fn our_own_stories_are_understood() {
    let mut all = Tally::default();
    let mut files: Vec<_> = fs::read_dir(root().join("stories"))
        .expect("the stories are part of the checkout")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.sort();
    for file in files {
        let mut tally = Tally::default();
        let lines = fs::read_to_string(&file).expect("it is UTF-8");
        for line in lines.lines().filter(|line| !line.trim().is_empty()) {
            let label: Value = serde_json::from_str(line).expect("a line is JSON");
            let id = label["id"].as_str().expect("every story has an id");
            let text = label["text"].as_str().expect("every story has a text");
            tally.score(id, text, &label);
        }
        println!("{}: {}", file.display(), tally.figures());
        all.add(tally);
    }
    all.check(&exceptions("story-exceptions.txt"));
}

/// Facts by question: asked for and found, and what was told wrongly.
#[derive(Default)]
struct Tally {
    stories: usize,
    ids: Vec<String>,
    /// Found and asked for, by question and by language.
    recall: BTreeMap<String, (usize, usize)>,
    tense: (usize, usize),
    given: usize,
    missed: Vec<(String, String)>,
    wrong: Vec<(String, String)>,
    never: Vec<String>,
}

/// Everything told of a story, by question.
fn told(text: &str, found: &Clues) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |question: &str, answer: String| {
        all.entry(question.to_owned()).or_default().push(answer);
    };
    for clue in &found.clues {
        assert!(
            text.get(clue.span.clone())
                .is_some_and(|said| !said.is_empty()),
            "{clue:?}"
        );
        add(clue.question.name(), clue.answer.to_owned());
    }
    for code in &found.codes {
        add("codes", format!("0x{:08X}", code.value));
    }
    for key in &found.keys {
        let five: String = text
            .get(key.span.clone())
            .unwrap_or_default()
            .to_uppercase();
        add("keys", five);
    }
    if let Some(windows) = &found.windows {
        add("windows", windows.value.name().replace("server-", "server"));
    }
    add("subject", found.topic.name().to_owned());
    all
}

fn list(value: &Value) -> Vec<String> {
    match value {
        Value::String(one) => vec![one.clone()],
        Value::Array(many) => many
            .iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    }
}

impl Tally {
    fn score(&mut self, id: &str, text: &str, label: &Value) {
        self.stories += 1;
        self.ids.push(id.to_owned());
        let found = clues(text);
        let told = told(text, &found);
        let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
        if let Some(all) = label["clues"].as_object() {
            for (question, answer) in all {
                expected.insert(question.clone(), list(answer));
            }
        }
        for field in ["codes", "keys", "state", "windows", "subject"] {
            let values = list(&label[field]);
            if !values.is_empty() {
                expected.insert(field.to_owned(), values);
            }
        }
        let language = label["lang"].as_str().unwrap_or("?");
        for (question, answers) in &expected {
            for answer in answers {
                let hit = told.get(question).is_some_and(|told| told.contains(answer));
                for key in [question.as_str(), language, "all"] {
                    let entry = self.recall.entry(key.to_owned()).or_default();
                    entry.0 += usize::from(hit);
                    entry.1 += 1;
                }
                if !hit {
                    let given = told.get(question).cloned().unwrap_or_default();
                    let line = format!("{id} {question}");
                    self.missed
                        .push((line, format!("{answer} not found, told {given:?}")));
                }
            }
        }
        let none = Vec::new();
        for (question, answers) in &told {
            let also = list(&label["also"][question.as_str()]);
            let never = list(&label["must_not"][question.as_str()]);
            for answer in answers {
                self.given += 1;
                if never.contains(answer) {
                    self.never.push(format!("{id} {question} {answer}"));
                }
                let right = expected.get(question).unwrap_or(&none).contains(answer)
                    || also.contains(answer);
                if !right {
                    self.wrong
                        .push((format!("{id} {question}"), format!("told {answer}")));
                }
            }
        }
        if let Some(tense) = label["tense"].as_str() {
            self.tense.1 += 1;
            if found.tense.name() == tense {
                self.tense.0 += 1;
            } else if std::env::var_os("NINSHO_TENSE").is_some() {
                println!("{id} tense {tense}, told {}", found.tense.name());
            }
        }
    }

    fn add(&mut self, other: Self) {
        self.stories += other.stories;
        self.given += other.given;
        self.tense.0 += other.tense.0;
        self.tense.1 += other.tense.1;
        self.ids.extend(other.ids);
        self.missed.extend(other.missed);
        self.wrong.extend(other.wrong);
        self.never.extend(other.never);
        for (question, (found, asked)) in other.recall {
            let entry = self.recall.entry(question).or_default();
            entry.0 += found;
            entry.1 += asked;
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a few thousand facts")]
    fn figures(&self) -> String {
        let (found, asked) = self.recall.get("all").copied().unwrap_or_default();
        format!(
            "{} stories, recall {:.1} %, {} facts told, {} wrong ({:.1} %), {} never",
            self.stories,
            100.0 * found as f64 / asked.max(1) as f64,
            self.given,
            self.wrong.len(),
            100.0 * self.wrong.len() as f64 / self.given.max(1) as f64,
            self.never.len()
        )
    }

    fn check(&self, excused: &BTreeMap<String, String>) {
        let mut report = String::new();
        for (question, (found, asked)) in &self.recall {
            println!("{question:16} {found:4} of {asked}");
        }
        println!("tense {} of {}", self.tense.0, self.tense.1);
        println!("{}", self.figures());
        for (what, how) in self.missed.iter().chain(&self.wrong) {
            if !excused.contains_key(what) {
                let _ = writeln!(report, "{what}: {how}");
            }
        }
        let found_wanting: Vec<&String> = self
            .missed
            .iter()
            .chain(&self.wrong)
            .map(|(what, _)| what)
            .collect();
        for what in excused.keys() {
            let own = what.split(' ').next().unwrap_or_default();
            if self.ids.iter().any(|id| id == own) && !found_wanting.contains(&what) {
                let _ = writeln!(
                    report,
                    "{what}: needs no exception any more, delete its line"
                );
            }
        }
        for what in &self.never {
            let _ = writeln!(report, "NEVER {what}");
        }
        assert!(report.is_empty(), "\n{report}");
    }
}
