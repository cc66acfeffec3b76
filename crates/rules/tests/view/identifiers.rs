//! What identifies is found here by shape alone, by other means than the masking itself.

use crate::{shown, texts, view};

/// Keys that everybody has: the last five characters of those in the fixtures and the corpus.
const PUBLIC: &[&str] = &[
    "3V66T", "8HVX7", "8HV2C", "WFG6P", "J8JXD", "T83GX", "J464C", "J462D", "HVTHH", "2YT43",
    "2V3X8", "6VM33", "J2T92", "QJ4BJ", "WC2BQ", "YY74H", "TMBMC", "VCFB2", "7CFBY", "FJ8W8",
    "7H9YG",
];

/// An identifier: where it stands, and what may stand there instead.
struct Found<'a> {
    text: &'a str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    InstallationId,
    Serial,
    ProductId,
    MachineId,
    Tail,
    Address,
    Host,
    Thumbprint,
}

/// Whether the text has the shape, one character each: `d` digit, `h` hexadecimal digit,
/// `k` letter or digit of a key, any other itself.
fn fits(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, wanted)| match wanted {
                b'd' => byte.is_ascii_digit(),
                b'h' => byte.is_ascii_hexdigit(),
                b'k' => b"BCDFGHJKMNPQRTVWXY2346789".contains(&byte),
                other => byte == other,
            })
}

/// Every identifier of the text.
fn identifiers(text: &str) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    let mut add = |text, kind| found.push(Found { text, kind });
    for line in text.lines() {
        let lower = line.to_lowercase();
        let is_machine = lower.contains("cmid") || lower.contains("clientmachineid");
        for word in
            line.split(|ch: char| !ch.is_ascii_alphanumeric() && !matches!(ch, '-' | '.' | ':'))
        {
            let word = word.trim_matches(['.', ':', '-']);
            let digits = word.bytes().filter(u8::is_ascii_digit).count();
            if digits == word.len() && digits >= 40 {
                add(word, Kind::InstallationId);
            }
            if word
                .get(..23)
                .is_some_and(|head| fits(head, "ddddd-ddddd-ddd-dddddd-"))
            {
                add(word.get(12..22).unwrap_or(""), Kind::Serial);
            }
            if fits(word, "ddddd-ddddd-ddddd-AAddd") || fits(word, "ddddd-ddd-ddddddd-ddddd") {
                add(word.get(6..).unwrap_or(""), Kind::ProductId);
            }
            if is_machine && fits(word, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh") {
                add(word, Kind::MachineId);
            }
            if fits(word, &"h".repeat(40)) && digits < 40 {
                add(word, Kind::Thumbprint);
            }
            let octets: Vec<_> = word.split('.').map(str::parse::<u8>).collect();
            let is_padded = word
                .split('.')
                .any(|part| part.len() > 1 && part.starts_with('0'));
            if octets.len() == 4 && octets.iter().all(Result::is_ok) && !is_padded {
                add(word, Kind::Address);
            }
            if let Some(host) = word.strip_suffix(":1688")
                && host.bytes().any(|byte| byte.is_ascii_alphabetic())
            {
                add(host, Kind::Host);
            }
            for five in word.split(['-', ':']).filter(|five| fits(five, "kkkkk")) {
                let is_code = five.bytes().any(|byte| byte.is_ascii_digit())
                    && five.bytes().any(|byte| byte.is_ascii_alphabetic());
                if is_code && !PUBLIC.contains(&five) {
                    add(five, Kind::Tail);
                }
            }
        }
    }
    found
}

#[test]
fn no_identifier_is_shown() {
    let mut count = 0;
    for (name, text) in texts() {
        let shown = shown(&text);
        for found in identifiers(&text) {
            count += 1;
            // Numbers of a default key, and counters, are shorter than this.
            assert!(
                !shown.contains(found.text),
                "{name}: {:?} {}\n{shown}",
                found.kind,
                found.text
            );
        }
    }
    assert!(count > 100, "{count} identifiers were looked for");
}

/// Another identifier of the same kind.
fn other(found: &Found<'_>) -> String {
    let turned = |byte: u8| match byte {
        b'0'..=b'8' => byte + 1,
        b'9' => b'2',
        other => other,
    };
    let digits = || -> String { found.text.bytes().map(turned).map(char::from).collect() };
    match found.kind {
        Kind::Address => "10.99.88.77".to_owned(),
        Kind::Host => "another-name.example.net".to_owned(),
        Kind::Tail => "B7KXQ".to_owned(),
        Kind::InstallationId => format!("{}7", digits()),
        // The group of the key reaches one digit into the second part.
        Kind::ProductId => format!("{}{}", &found.text[..1], &digits()[1..]),
        _ => digits(),
    }
}

#[test]
fn pastes_that_differ_in_identifiers_look_the_same() {
    let mut count = 0;
    for (name, text) in texts() {
        for found in identifiers(&text) {
            // The first serial numbers are those of default keys, and loopback is no host: both
            // decide something.
            let decides = found.kind == Kind::Serial && found.text.starts_with("000-00000")
                || found.kind == Kind::ProductId && found.text.contains("0000-0000")
                || found.text.starts_with("127.");
            if decides || found.text.contains("localhost") {
                continue;
            }
            count += 1;
            let changed = text.replace(found.text, &other(&found));
            assert!(
                view(&changed) == view(&text),
                "{name}: {}\n{}",
                found.text,
                shown(&changed)
            );
        }
    }
    assert!(count > 60, "{count} identifiers were changed");
}
