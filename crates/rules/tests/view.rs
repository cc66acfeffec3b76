//! The view of a paste: no identifier stands in it, and none can be guessed from it.
//!
//! What identifies is found here by shape alone, by other means than the masking itself.

use std::fs;
use std::path::Path;

use ninsho_rules::evidence;
use ninsho_rules::parse::{self, FactKind, ViewLine, ViewPart};

fn texts() -> Vec<(String, String)> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../../tests/fixtures", "../../../shared/corpus/real"];
    let mut texts = Vec::new();
    for entry in folders
        .iter()
        .filter_map(|folder| fs::read_dir(home.join(folder)).ok())
        .flatten()
    {
        let path = entry.expect("a folder can be listed").path();
        if path.extension().is_some_and(|end| end == "txt") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&path).expect("a paste is UTF-8");
            texts.push((name.into_owned(), text));
        }
    }
    texts.sort();
    texts
}

fn view(text: &str) -> Vec<ViewPart> {
    let evidence = evidence::read(text);
    parse::view(text, &evidence.products, &evidence.notices)
}

fn lines(parts: &[ViewPart]) -> impl Iterator<Item = &ViewLine> {
    parts.iter().filter_map(|part| match part {
        ViewPart::Line(line) => Some(line),
        ViewPart::LeftOut(_) => None,
    })
}

fn shown(text: &str) -> String {
    let texts: Vec<String> = lines(&view(text)).map(|line| line.text.clone()).collect();
    texts.join("\n")
}

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

#[test]
fn names_of_users_and_computers_are_masked() {
    for (text, secret) in [
        (r"PS C:\Users\Taro Yamada> cscript slmgr.vbs /dlv", "Taro"),
        (r"PS C:\Users\taro\Desktop> cscript slmgr.vbs /dlv", "taro"),
        (r"CORP\hanako", "hanako"),
        (r"\\SERVER7\share", "SERVER7"),
        ("Registered owner: Hanako Sato", "Hanako"),
        ("ホスト名:               OFFICE-3", "OFFICE"),
        ("デバイス名\tSALES3", "SALES3"),
        ("PSComputerName                 : RECEPTION", "RECEPTION"),
        ("DiscoveredKeyManagementServiceMachineName=kms01", "kms01"),
        ("    RegisteredOwner    REG_SZ    Hanako Sato", "Hanako"),
        ("my PC is DESKTOP-AB12CD3 and does not activate", "AB12CD3"),
        ("write to taro@example.com please", "taro"),
        ("Registered KMS machine name: kms01", "kms01"),
        ("the server is kms01.corp.example:1688 here", "corp"),
        ("KMS machine IP address: fd00::12:34", "fd00"),
        ("connected to 10.20.30.40 at last", "20.30"),
        // The letters of the alphabet of keys in order: no key.
        ("key BCDFG-HJKMP-QRTVW-XY234-6789B works", "6789B"),
        ("MAC 00-1A-2B-3C-4D-5E", "2B-3C"),
        (
            "インストール ID: 3074185 2963074 1852963 0741852 9630741 8529630 7418529 6307418 5296307",
            "2963074",
        ),
        ("    AO DN: CN=Activation Object,DC=corp,DC=example", "corp"),
        ("Certificate Thumbprint: a1 b2 c3 d4 e5", "b2"),
    ] {
        let shown = shown(text);
        assert!(!shown.contains(secret), "{shown}");
        assert!(shown.contains('•'), "{shown}");
    }
}

#[test]
fn what_identifies_nobody_is_shown() {
    for text in [
        "Name: Windows(R), Professional edition",
        "Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel",
        "Activation ID: 4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c",
        "Partial Product Key: 3V66T",
        "License Status: Licensed",
        "Software licensing service version: 10.0.26100.4652",
        "Notification Reason: 0xC004F034.",
        "Time remaining: 43100 minute(s) (29 day(s))",
        "Trusted time: 2024/03/05 9:12:34",
        "Please use slmgr.vbs /ato to activate and update KMS client information",
        "Windows is activated with a digital license linked to your Microsoft account.",
        r"HKEY_LOCAL_MACHINE\SYSTEM\Setup\Source OS (Updated on 3/5/2016 10:11:12)",
    ] {
        assert_eq!(shown(text), text);
    }
    let list = "LicenseStatus : 5\nLicenseStatusReason : 3221549108";
    assert_eq!(shown(list), list);
    let pid = shown("Extended PID: 03612-03308-012-345678-00-1041-19045.0000-0452024");
    assert_eq!(
        pid,
        "Extended PID: 03612-03308-•-00-1041-19045.0000-0452024"
    );
}

const BLOCK: &str = "Name: Windows(R), Professional edition\nDescription: Windows(R) Operating System, RETAIL channel\nZorgle: fnord\nPartial Product Key: 3V66T\nLicense Status: Licensed\n";

#[test]
fn what_a_line_tells_stands_at_it() {
    let view = view(BLOCK);
    let found: Vec<_> = lines(&view)
        .map(|line| (line.number, line.facts.as_slice(), line.is_unknown))
        .collect();
    let expected: [(usize, &[FactKind], bool); 5] = [
        (1, &[FactKind::Edition], false),
        (2, &[FactKind::Channel], false),
        (3, &[], true),
        (4, &[FactKind::Key], false),
        (5, &[FactKind::Status], false),
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_fact_of_every_text_has_its_line() {
    for (name, text) in texts() {
        let evidence = evidence::read(&text);
        let Some(product) = evidence.primary() else {
            continue;
        };
        let view = view(&text);
        let has = |tells| lines(&view).any(|line| line.facts.contains(&tells));
        for (tells, is_read) in [
            (FactKind::Edition, product.edition_id.is_some()),
            (FactKind::Channel, product.channel.is_some()),
            (FactKind::Key, product.key.is_some()),
            (FactKind::Status, product.status.is_some()),
            (FactKind::Reason, product.reason.is_some()),
        ] {
            assert_eq!(has(tells), is_read, "{name}: {}", tells.name());
        }
    }
}

#[test]
fn lines_glued_together_come_apart() {
    let glued = BLOCK.replace('\n', " ");
    let view = view(&glued);
    let status = lines(&view).find(|line| line.facts == [FactKind::Status]);
    assert_eq!(
        status.map(|line| line.text.as_str()),
        Some("License Status: Licensed")
    );
}

#[test]
fn the_name_of_a_pc_in_a_table_is_masked() {
    for table in [
        "コンピューター名,OS,ライセンス状態\nTANAKA-PC,Windows 11 Pro,ライセンスあり\n",
        "コンピューター名\tOS\t認証状態\nTANAKA-PC\tWindows 10 Pro\t未認証\n",
        "| PC | OS | LicenseStatus |\n| --- | --- | --- |\n| TANAKA-PC | Windows 10 Pro | 1 |\n",
        "Node,LicenseStatus,Name,PartialProductKey\n\
         TANAKA-PC,1,\"Windows(R), Core edition\",8HVX7\n",
    ] {
        let shown = shown(table);
        assert!(shown.contains('•'), "{shown}");
        assert!(!shown.contains("TANAKA"), "{shown}");
    }
}

#[test]
fn of_a_long_text_what_matters_is_shown() {
    let noise = "another line of a log\n";
    for (before, after) in [(500, 300), (0, 5000), (70_000, 0)] {
        let text = format!("{}{BLOCK}{}", noise.repeat(before), noise.repeat(after));
        let view = view(&text);
        let count = lines(&view).count();
        assert!(count <= 60, "{count}");
        let left_out: usize = view
            .iter()
            .map(|part| match part {
                ViewPart::LeftOut(count) => *count,
                ViewPart::Line(_) => 0,
            })
            .sum();
        assert_eq!(count + left_out, before + 5 + after);
        for number in 1..=5 {
            assert!(lines(&view).any(|line| line.number == before + number));
        }
    }
    // With nothing to tell, the beginning is shown.
    let view = view(&noise.repeat(1000));
    assert_eq!(lines(&view).next().map(|line| line.number), Some(1));
    assert!(lines(&view).count() < 20);
}
