//! The WASM that visitors get and the native build are one program: the same report, byte for
//! byte, on every fixture and on inputs that are made of them. In Chromium, whose driver alone
//! reaches the glue; WASM means the same in every engine.

use anyhow::{Context as _, Result};
use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, Layout, inspect};
use ninsho_tests::{Options, Site, fixtures};
use serde_json::Value;

/// So many inputs are made; `NINSHO_INPUTS` makes more.
const MADE: usize = 300;

/// So many go into the page at a time.
const AT_A_TIME: usize = 50;

/// Random numbers from a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// Lines of some fixtures in another order, with characters lost, doubled and exchanged.
fn made(texts: &[String], dice: &mut Dice) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for _ in 0..=dice.below(3) {
        let own: Vec<&str> = texts[dice.below(texts.len())].lines().collect();
        let from = dice.below(own.len());
        let until = from + 1 + dice.below(own.len() - from);
        lines.extend(&own[from..until.min(own.len())]);
    }
    if dice.below(4) == 0 {
        let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
        lines.swap(one, other);
    }
    let mut chars: Vec<char> = lines.join("\n").chars().collect();
    for _ in 0..dice.below(8) {
        let at = dice.below(chars.len());
        match dice.below(4) {
            0 if !chars.is_empty() => drop(chars.remove(at)),
            1 if !chars.is_empty() => chars.insert(at, chars[at]),
            2 => chars.insert(
                at,
                ['\0', '\u{202E}', '「', ':', '\u{10FFFF}', '\r'][dice.below(6)],
            ),
            _ => chars.truncate(at.max(chars.len() / 2)),
        }
    }
    chars.into_iter().collect()
}

fn inputs() -> Result<Vec<String>> {
    let more = std::env::var("NINSHO_INPUTS").ok();
    let count = more.and_then(|count| count.parse().ok()).unwrap_or(MADE);
    let mut texts: Vec<String> = fixtures()?.into_iter().map(|(_, text)| text).collect();
    let mut dice = Dice(0x6E69_6E73_686F);
    let made: Vec<String> = (0..count).map(|_| made(&texts, &mut dice)).collect();
    texts.extend(made);
    Ok(texts)
}

#[tokio::test(flavor = "current_thread")]
async fn the_page_and_the_native_build_give_the_same_bytes() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    for texts in inputs()?.chunks(AT_A_TIME) {
        let asked = serde_json::to_string(texts)?;
        let answer = page
            .eval(&format!("{asked}.map((text) => wasm_bindgen.report(text))"))
            .await?;
        let answers = answer.as_array().context("the page gave no reports")?;
        assert_eq!(answers.len(), texts.len());
        for (text, answer) in texts.iter().zip(answers) {
            let native = inspect(text, &Answers::default(), KNOWLEDGE_DATE).json(Layout::Line);
            assert_eq!(answer, &Value::from(native), "{text}");
        }
    }
    page.assert_clean().await
}
