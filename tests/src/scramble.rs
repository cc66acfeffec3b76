//! The same output of another computer: every identifier another one of the same shape.

use std::collections::BTreeMap;

/// The letters of product keys.
const KEY_LETTERS: &[u8] = b"BCDFGHJKMPQRTVWXY2346789";

/// Random numbers from a seed, and what was made of them: what was the same identifier in
/// two places is the same one afterwards.
struct Dice {
    state: u64,
    made: BTreeMap<String, String>,
}

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap_or_default() % end
    }

    /// The new identifier for this one.
    fn once(&mut self, old: &str, new: impl FnOnce(&mut Self) -> String) -> String {
        if let Some(made) = self.made.get(old) {
            return made.clone();
        }
        let made = new(self);
        self.made.insert(old.to_owned(), made.clone());
        made
    }

    fn one_of(&mut self, letters: &[u8]) -> char {
        char::from(letters[self.below(letters.len())])
    }
}

/// The text with other identifiers: installation IDs, the serial groups of extended PIDs and
/// product IDs, whole keys, CMIDs, hosts below `example`, addresses kept in their network.
pub fn scramble(text: &str, seed: u64) -> String {
    let mut dice = Dice {
        state: seed | 1,
        made: BTreeMap::new(),
    };
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let machine = line.contains("CMID");
        for token in tokens(line) {
            out.push_str(&other(token, machine, &mut dice));
        }
    }
    out
}

/// The words of a line and what stands between them, in turn.
fn tokens(line: &str) -> Vec<&str> {
    let is_part = |ch: char| ch.is_ascii_alphanumeric() || "-._".contains(ch);
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, ch) in line.char_indices() {
        if last.is_some_and(|last| last != is_part(ch)) {
            tokens.push(&line[start..at]);
            start = at;
        }
        last = Some(is_part(ch));
    }
    tokens.push(&line[start..]);
    tokens
}

fn other(token: &str, machine: bool, dice: &mut Dice) -> String {
    let groups: Vec<&str> = token.split('-').collect();
    let sizes: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let digits = token.bytes().all(|byte| byte.is_ascii_digit());
    // The shape alone: `X` where the value does not matter.
    match &sizes[..] {
        // An installation ID, whole or in its groups.
        [length] if digits && *length >= 45 => every(token, dice, b"0123456789"),
        [7, 7, ..] if groups.len() >= 8 => every(token, dice, b"0123456789"),
        // A key; its last group may be that of a public one, which is no identifier.
        [5, 5, 5, 5, 5] => {
            let (secret, last) = token.split_at(24);
            if secret.starts_with("XXXXX") {
                return token.to_owned();
            }
            every(secret, dice, KEY_LETTERS) + last
        }
        // A CMID.
        [8, 4, 4, 4, 12] if machine => every(token, dice, b"0123456789abcdef"),
        // An extended PID: the first two groups are the platform and the kind of key.
        [5, 5, 3, 6, 2, ..] => serial(&groups, 2, 2, dice),
        // A product ID.
        [5, 5, 5, 5] => serial(&groups, 2, 1, dice),
        _ if token.ends_with(".example.com") || token.ends_with(".example") => {
            let (name, domain) = token.split_once('.').unwrap_or_default();
            format!("{}.{domain}", every(name, dice, b"abcdefghij"))
        }
        _ if is_address(token) => {
            let (network, host) = token.rsplit_once('.').unwrap_or_default();
            let host = dice.once(host, |dice| (1 + dice.below(250)).to_string());
            format!("{network}.{host}")
        }
        _ => token.to_owned(),
    }
}

/// Every letter another one of these; hyphens stay.
fn every(token: &str, dice: &mut Dice, letters: &[u8]) -> String {
    dice.once(token, |dice| {
        let change = |old| {
            if old == '-' {
                old
            } else {
                dice.one_of(letters)
            }
        };
        token.chars().map(change).collect()
    })
}

/// So many groups from this one on are the serial number.
fn serial(groups: &[&str], from: usize, count: usize, dice: &mut Dice) -> String {
    let (start, rest) = groups.split_at(from);
    let (number, end) = rest.split_at(count);
    let number = number.join("-");
    // Zeros and letters are a mask, and nobody's number.
    let is_masked = !number.contains(|ch| ('1'..='9').contains(&ch));
    let number = if is_masked {
        number
    } else {
        every(&number, dice, b"0123456789")
    };
    [start, &[number.as_str()], end].concat().join("-")
}

fn is_address(token: &str) -> bool {
    let parts: Vec<&str> = token.split('.').collect();
    parts.len() == 4 && parts.iter().all(|part| part.parse::<u8>().is_ok())
}
