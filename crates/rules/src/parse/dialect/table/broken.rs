//! The names of a header that a narrow column broke inside: `LicenseS` above `tatus`.

use std::borrow::Cow;

use crate::parse::capture::Line;
use crate::parse::dialect::property;

/// Puts the rest of each name behind its beginning; says how many of the lines below have any.
///
/// Which column a rest stands under does not survive a paste. Behind one of the names alone it
/// makes a name that lists of properties have.
pub(super) fn mend(names: &mut [Cow<'_, str>], below: &[Line]) -> usize {
    /// No name is broken into more lines.
    const MOST: usize = 6;
    let mut taken = 0;
    for line in below.iter().take(MOST) {
        if !is_rest(&line.text) || !goes_on(names, &line.text) {
            break;
        }
        taken += 1;
    }
    taken
}

/// Whether the first of these lines may be a header with a broken name.
pub(super) fn is_broken(lines: &[Line]) -> bool {
    let [line, below, ..] = lines else {
        return false;
    };
    line.text.len() <= LONGEST && is_rest(&below.text) && {
        let mut names: Vec<_> = line.text.split_whitespace().map(Cow::Borrowed).collect();
        goes_on(&mut names, &below.text)
    }
}

/// No console is wider, in bytes.
const LONGEST: usize = 400;

/// Whether nothing but parts of words stands in this line.
fn is_rest(text: &str) -> bool {
    text.len() <= LONGEST && text.chars().all(|ch| ch.is_ascii_alphabetic() || ch == ' ')
}

/// Puts what stands in this line behind the names that it belongs to; says whether it does.
fn goes_on(names: &mut [Cow<'_, str>], line: &str) -> bool {
    /// No table has more columns.
    const MOST: usize = 24;
    let is_name = |name: &Cow<'_, str>| name.starts_with(|first: char| first.is_ascii_alphabetic());
    let rests: Vec<&str> = line.split_whitespace().take(MOST + 1).collect();
    if rests.len() > names.len().min(MOST) || !names.iter().all(is_name) {
        return false;
    }
    let (mut found, mut from) = (Vec::new(), 0);
    for rest in &rests {
        let mut open = names.iter().enumerate().skip(from);
        // What is left over is of a column that somebody named.
        if let Some((at, whole)) = open.find_map(|(at, name)| Some((at, joined(name, rest)?))) {
            found.push((at, whole));
            from = at + 1;
        }
    }
    // Most words of a sentence belong to no name.
    if found.is_empty() || 2 * found.len() < rests.len() {
        return false;
    }
    for (at, whole) in found {
        if let Some(name) = names.get_mut(at) {
            *name = Cow::Owned(whole);
        }
    }
    true
}

/// The name of a property, or a beginning of one, that both make together.
fn joined(name: &str, rest: &str) -> Option<String> {
    /// No name of a property is longer, in bytes.
    const NAME: usize = 64;
    if name.len() + rest.len() > NAME || property::is_in_list(name) {
        return None;
    }
    let whole = [name, rest].concat();
    let key = whole.to_ascii_lowercase();
    (property::is_in_list(&key) || property::begins_name(&key)).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(head: &str, below: &str, names: &[&str], taken: usize) {
        let mut parts: Vec<_> = head.split_whitespace().map(Cow::Borrowed).collect();
        let below = lines(below, usize::MAX);
        assert_eq!(mend(&mut parts, &below), taken, "{head}");
        assert_eq!(parts, names, "{head}");
    }

    #[test]
    fn names_broken_inside_a_word() {
        check(
            "Name LicenseS PartialP",
            "tatus roductKey",
            &["Name", "LicenseStatus", "PartialProductKey"],
            1,
        );
        check(
            "Name LicenseStatus Produc",
            "tKeyCh\nannel",
            &["Name", "LicenseStatus", "ProductKeyChannel"],
            2,
        );
        // A column that somebody named himself.
        check(
            "Comput LicenseS Name",
            "erName tatus",
            &["Comput", "LicenseStatus", "Name"],
            1,
        );
    }

    #[test]
    fn whole_names_and_other_words_stay() {
        let names = ["Name", "LicenseStatus"];
        check("Name LicenseStatus", "Reason", &names, 0);
        check("Name LicenseStatus", "and then", &names, 0);
        check("Name LicenseStatus", "Windows 1", &names, 0);
        let names = ["Edition", "Windows", "Pro"];
        check("Edition Windows Pro", "using a product key", &names, 0);
    }
}
