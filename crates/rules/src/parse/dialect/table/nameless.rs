//! A record of a table without a column for names: each of its words is known by its shape.

use crate::parse::dialect::property;
use crate::parse::draft::Draft;
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::tables::keys;
use crate::vocabulary::Edition;

/// What stands in this line under a header with these names; `None` where one of its words fits no
/// column, or where nothing tells whose product it is.
///
/// The licence with a key is the installed one: of one without a key nothing is told.
pub(super) fn draft(text: &str, names: &[String], place: &Observed<()>) -> Option<Draft> {
    /// No such table has more columns.
    const MOST: usize = 12;
    let has = |name: &str| names.iter().any(|known| known == name);
    if has("name") || has("description") || has("licensename") || !has("partialproductkey") {
        return None;
    }
    let words: Vec<&str> = text.split_whitespace().take(MOST + 1).collect();
    if words.is_empty() || words.len() > names.len().min(MOST) {
        return None;
    }
    let cells = cells(&words, names)?;
    let mut draft = Draft::default();
    let mut is_known = false;
    for (name, word) in cells {
        match name {
            "licensefamily" => {
                is_known = true;
                // Of Office the names are longer: `Office21ProPlus2021R_Retail`.
                if Edition::from_id(word).is_none() {
                    draft.family = Some(Family::Office);
                }
            }
            "partialproductkey" => is_known |= keys::public_class(word, None).is_some(),
            _ => {}
        }
        property::set(&mut draft, name, word, place);
    }
    if draft.partial_key.is_none() {
        return Some(Draft::default());
    }
    is_known.then_some(draft)
}

/// The column of each word: the next one that it fits. Where a number is missing, those that are
/// left could be in another column.
fn cells<'a>(words: &[&'a str], names: &'a [String]) -> Option<Vec<(&'a str, &'a str)>> {
    let is_of_number = |name: &&String| shape_of(name) == Some(Shape::Number);
    let numbers = words.iter().filter(|word| is_number(word)).count();
    let mut columns = names.iter();
    let found: Option<Vec<_>> = words
        .iter()
        .map(|word| {
            let column = columns.find(|name| shape_of(name).is_some_and(|shape| shape.fits(word)));
            column.map(|name| (name.as_str(), *word))
        })
        .collect();
    found.filter(|_| numbers == names.iter().filter(is_of_number).count())
}

/// What the cells of a column look like.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Number,
    Key,
    Channel,
    /// The name of an edition or of a product of Office, in one word.
    Family,
}

impl Shape {
    fn fits(self, word: &str) -> bool {
        match self {
            Self::Number => is_number(word),
            Self::Key => matches!(
                shape::partial_product_key(word),
                PartialProductKey::Shown(_)
            ),
            Self::Channel => shape::key_channel(word).is_some(),
            Self::Family => Edition::from_id(word).is_some() || word.starts_with("Office"),
        }
    }
}

/// The shape of the cells under this name, where they have one.
fn shape_of(name: &str) -> Option<Shape> {
    Some(match name {
        "licensefamily" => Shape::Family,
        "partialproductkey" => Shape::Key,
        "productkeychannel" => Shape::Channel,
        "licensestatus" | "licensestatusreason" | "graceperiodremaining" => Shape::Number,
        _ => return None,
    })
}

fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix('-').unwrap_or(word);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use crate::parse::capture::lines;
    use crate::parse::dialect::{Paste, table};
    use crate::parse::draft::Draft;

    fn drafts(text: &str) -> Vec<Draft> {
        table::read(&Paste::new(text, lines(text, usize::MAX))).drafts
    }

    #[test]
    fn the_row_with_a_key_is_the_installed_one() {
        let text = "\
            LicenseStatus LicenseFamily ProductKeyChannel PartialProductKey\n\
            ------------- ------------- ----------------- -----------------\n\
            0             Education\n\
            1             Core          Retail            BCDFG\n\
            0             CoreN\n";
        let drafts = drafts(text);
        assert_eq!(drafts.len(), 1);
        assert!(drafts.iter().all(|draft| draft.status.is_some()
            && draft.key_channel.is_some()
            && draft.edition.is_some()
            && draft.partial_key.is_some()));
    }

    #[test]
    fn a_number_that_may_be_of_another_column_tells_nothing() {
        let head = "GracePeriodRemaining LicenseStatus PartialProductKey\n";
        assert_eq!(drafts(&format!("{head}0 1 T83GX")).len(), 1);
        assert_eq!(drafts(&format!("{head}1 T83GX")).len(), 0);
        // Whose product it is nothing tells.
        assert_eq!(drafts(&format!("{head}0 1 BCDFG")).len(), 0);
        assert_eq!(drafts(&format!("{head}and 1 T83GX")).len(), 0);
    }
}
