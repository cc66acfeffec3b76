//! Several outputs in one text: what one PC printed after what another did.
//!
//! The rules take what looks alike for one PC told twice, because an echo in a paste does. Here
//! is known better: a heading over each output names its PC, and what a command prints once
//! begins an output each time that it stands there.

use ninsho_rules::parse;
use ninsho_rules::parse::{column_key, machine_column};

use crate::columns;
use crate::named::named;
use crate::told::is_output;

/// More headings than a paste has PCs are none.
const MOST: usize = 5_000;

/// What one PC printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section<'a> {
    /// What the heading calls the PC; `None` where it has no heading.
    pub name: Option<&'a str>,
    /// The heading and what stands below it.
    pub text: &'a str,
}

/// The outputs in a text, in their order; none where it is not plainly of several PCs. Below
/// headings that name PCs, what is no output is a part as well.
///
/// ```
/// let output = "Name: Windows(R), Core edition\nPartial Product Key: 8HVX7\nLicense Status: Licensed\n";
/// let text = format!("== FRONT ==\n{output}\n== BACK ==\n{output}");
/// let sections = ninsho_intake::sections(&text);
/// assert_eq!(sections.len(), 2);
/// assert_eq!(sections[1].name, Some("BACK"));
/// assert!(ninsho_intake::sections(output).is_empty());
/// ```
pub fn sections(text: &str) -> Vec<Section<'_>> {
    let named = named(text, MOST);
    if !named.is_empty() {
        let section = |(name, text)| Section {
            name: Some(name),
            text,
        };
        return named.into_iter().map(section).collect();
    }
    for begins in [Begin::Heading, Begin::Version, Begin::Product] {
        let places = begins.places(text);
        if !(2..=MOST).contains(&places.len()) {
            continue;
        }
        let sections = cut(text, &places, begins);
        // Where one version stands twice, the same output does, whatever is in it.
        if sections.len() > 1 || begins == Begin::Version {
            return if sections.len() > 1 {
                sections
            } else {
                Vec::new()
            };
        }
    }
    Vec::new()
}

/// What an output begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begin {
    /// A line that names the PC.
    Heading,
    /// The version of the licensing service, which `/dlv` prints once and first.
    Version,
    /// What the product is called, where nothing else tells outputs apart.
    Product,
}

impl Begin {
    /// Where such a line begins, in bytes, and what it calls the PC.
    fn places(self, text: &str) -> Vec<(usize, Option<&str>)> {
        let mut at = 0;
        let mut places = Vec::new();
        for line in text.split_inclusive('\n') {
            let is_one = match self {
                Self::Heading => heading(line.trim()).map(Some),
                Self::Version => is_version(line).then_some(None),
                Self::Product => is_product(line).then_some(None),
            };
            places.extend(is_one.map(|name| (at, name)));
            at += line.len();
        }
        places
    }
}

/// The parts of a text that begin at these places and tell of a Windows. A part that does not
/// belongs to the one above it; what stands above all is nobody's.
fn cut<'a>(text: &'a str, places: &[(usize, Option<&'a str>)], begins: Begin) -> Vec<Section<'a>> {
    let ends = places.iter().skip(1).map(|(at, _)| *at);
    let mut spans: Vec<(usize, usize, Option<&str>)> = Vec::new();
    for ((at, name), end) in places.iter().zip(ends.chain([text.len()])) {
        let part = text.get(*at..end).unwrap_or_default();
        match spans.last_mut() {
            Some(last) if !is_output(part) => last.1 = end,
            _ => spans.push((*at, end, *name)),
        }
    }
    let mut sections: Vec<Section<'_>> = Vec::new();
    for (at, end, name) in spans {
        let part = text.get(at..end).unwrap_or_default();
        let is_echo = |known: &Section<'_>| known.text.trim() == part.trim();
        // Without a heading the same once more is an echo and no other PC.
        if is_output(part) && (begins == Begin::Heading || !sections.iter().any(is_echo)) {
            sections.push(Section { name, text: part });
        }
    }
    sections
}

/// What a line calls the PC, if it is a heading: `==> NAME <==`, `--- NAME ---`, `## NAME`,
/// `[NAME]`, `【NAME】`, `■ NAME`, `PC: NAME`.
fn heading(line: &str) -> Option<&str> {
    // Nothing of a product is a heading, and no PC has a longer name.
    if line.is_empty() || line.chars().count() > 80 || columns::is_product(line) {
        return None;
    }
    let framed = [("[", "]"), ("【", "】"), ("「", "」")]
        .into_iter()
        .find_map(|(open, close)| line.strip_prefix(open)?.strip_suffix(close));
    let marked = || {
        let name = line.trim_start_matches(['=', '-', '#', '*', '■', '●', '◆', '>', '_']);
        let has_mark = line.len() - name.len() >= 2 || line.starts_with('#');
        let name = name.trim_end_matches(['=', '-', '#', '*', '<', '_', ':']);
        has_mark.then_some(name)
    };
    let labelled = || {
        let (label, name) = line.split_once([':', '：'])?;
        let label = column_key(label);
        // This one is a property of every block.
        let is_named = machine_column(&label).is_some() && label != "pscomputername";
        is_named.then_some(name)
    };
    let name = framed.or_else(marked).or_else(labelled)?.trim();
    let is_rule = !name.chars().any(char::is_alphanumeric);
    (!is_rule && !parse::is_property(&column_key(name))).then_some(name)
}

/// `Software licensing service version: 10.0.19041.4291`, in any language.
fn is_version(line: &str) -> bool {
    let Some((label, value)) = line.rsplit_once([':', '：', ' ']) else {
        return false;
    };
    let mut parts = value.trim().split('.');
    let numbers = parts.by_ref().take(4).filter(|part| {
        !part.is_empty() && part.len() <= 6 && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    let is_first = value.trim().starts_with("10.0.") || value.trim().starts_with("6.");
    is_first && numbers.count() == 4 && parts.next().is_none() && label.trim().chars().count() > 3
}

/// `Name: Windows(R), Professional edition`, in any language.
fn is_product(line: &str) -> bool {
    let value = line.split_once([':', '：']).map_or("", |(_, value)| value);
    value.trim_start().starts_with("Windows(R), ")
}

#[cfg(test)]
mod tests {
    use super::{heading, sections};

    fn output(key: &str) -> String {
        format!(
            "Software licensing service version: 10.0.19041.4291\n\n\
             Name: Windows(R), Professional edition\n\
             Description: Windows(R) Operating System, RETAIL channel\n\
             Partial Product Key: {key}\nLicense Status: Licensed\n"
        )
    }

    fn names(text: &str) -> Vec<Option<&str>> {
        sections(text).iter().map(|one| one.name).collect()
    }

    #[test]
    fn a_heading_names_the_pc_below_it() {
        for heads in [
            ["==> A <==", "==> B <=="],
            ["--- A ---", "--- B ---"],
            ["## A", "## B"],
            ["[A]", "[B]"],
            ["【A】", "【B】"],
            ["■■ A", "■■ B"],
            ["Computer name: A", "Computer name: B"],
            ["コンピューター名：A", "コンピューター名：B"],
        ] {
            let text = format!(
                "{}\n{}\n{}\n{}",
                heads[0],
                output("3V66T"),
                heads[1],
                output("3V66T")
            );
            assert_eq!(names(&text), [Some("A"), Some("B")], "{heads:?}");
        }
    }

    #[test]
    fn without_headings_the_version_begins_an_output() {
        let six: String = ["AAAAA", "BBBBB", "CCCCC", "DDDDD", "FFFFF", "GGGGG"]
            .map(output)
            .concat();
        assert_eq!(names(&six), [None; 6]);
        // An echo is no second PC.
        assert_eq!(names(&output("3V66T").repeat(2)), []);
    }

    #[test]
    fn one_pc_is_not_taken_apart() {
        assert_eq!(names(&output("3V66T")), []);
        let framed = format!("=====\n{}=====\nDone: yes\n", output("3V66T"));
        assert_eq!(names(&framed), []);
        let sections_of_one = format!(
            "## System\nOS Version: 10.0.19045\n## Licence\n{}",
            output("3V66T")
        );
        assert_eq!(names(&sections_of_one), []);
    }

    #[test]
    fn a_rule_or_a_label_is_no_heading() {
        for line in [
            "=====",
            "",
            "License Status: Licensed",
            "Name: Windows(R), Core edition",
            "- item",
        ] {
            assert_eq!(heading(line), None, "{line}");
        }
    }
}
