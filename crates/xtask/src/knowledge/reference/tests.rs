//! Every row has its page, every link leads to one, and a page says what its row says.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use ninsho_rules::judge::Kind;
use ninsho_rules::{Code, RuleId};

use super::pages;

/// The path without its `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            part => plain.push(part),
        }
    }
    plain
}

#[test]
fn each_rule_code_and_kind_has_its_page_and_every_link_leads_to_one() {
    let all: BTreeMap<PathBuf, String> = pages()
        .into_iter()
        .map(|(path, page)| (PathBuf::from(path), page))
        .collect();
    let each = 1 + RuleId::ALL.len() + Code::ALL.len() + Kind::ALL.len();
    assert_eq!(all.len(), 2 * each);
    for (path, page) in &all {
        let folder = path.parent().expect("a page stands in a folder");
        for (at, _) in page.match_indices("href=\"") {
            let target = page[at + 6..].split('"').next().expect("it ends");
            if !target.starts_with("http") {
                let to = plain(&folder.join(target));
                let is_there = all.contains_key(&to) || to == Path::new("index.html");
                assert!(is_there, "{}: {target}", path.display());
            }
        }
    }
}

#[test]
fn a_page_is_plain_and_says_what_its_row_says() {
    for (path, page) in pages() {
        assert!(
            !page.contains("<script") && !page.contains(" style="),
            "{path}"
        );
        assert!(
            page.contains("default-src 'none'; style-src 'sha256-"),
            "{path}"
        );
        assert!(page.ends_with("</html>\n"), "{path}");
    }
    let one = |name: &str| {
        let mut all = pages().into_iter();
        all.find(|(path, _)| path == name).expect(name).1
    };
    let code = one("reference/ja/codes/0xC004F211.html");
    assert!(
        code.contains("<h1>0xC004F211: ") && code.contains("lang=\"ja\""),
        "{code}"
    );
    let kind = one("reference/en/kinds/oem-dm.html");
    assert!(
        kind.contains("New motherboard") && kind.contains("<ol><li>"),
        "{kind}"
    );
}
